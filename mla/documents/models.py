"""Documents: sealed once from a payload, stored by hash, never rendered again."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from mla.documents.kinds import title_of
from mla.documents.papers.model import Paper
from mla.requests.models import CooperationRequest

__all__ = ["Document", "Paper"]


class Document(models.Model):
    """A letter of one file. `payload_digest` ties it to the act whose payload it shows.

    A row without `sealed_at` is work to do. The row of a letter that came from the other side names the same
    bytes but belongs to the file of the Party that received it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    matter = models.ForeignKey(CooperationRequest, on_delete=models.PROTECT, related_name="documents")
    kind = models.CharField(_("kind"), max_length=16)
    received = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)
    languages = models.CharField(max_length=16)
    payload = models.BinaryField()
    payload_digest = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    sealed_at = models.DateTimeField(null=True, blank=True)
    template_version = models.CharField(max_length=32, blank=True)
    # As it was printed, so that it holds whatever becomes of the key it was made with. Empty: none was printed.
    code = models.CharField(max_length=16, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField(default=0)
    pages = models.PositiveIntegerField(default=0)
    superseded = models.BooleanField(default=False)
    filed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField()
    last_error = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name = _("document")
        constraints = [
            models.UniqueConstraint(fields=["matter", "payload_digest"], name="document_once_per_payload"),
            models.CheckConstraint(
                condition=Q(sealed_at__isnull=True, sha256="") | (Q(sealed_at__isnull=False) & ~Q(sha256="")),
                name="document_sealed_has_bytes",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_attempt_at"], condition=Q(sealed_at__isnull=True), name="document_unsealed"
            ),
            models.Index(fields=["payload_digest"], name="document_payload"),
            models.Index(fields=["code"], condition=~Q(code=""), name="document_code"),
            models.Index(fields=["sha256"], condition=~Q(sha256=""), name="document_bytes"),
            models.Index(
                fields=["-sealed_at", "-id"],
                condition=Q(filed_at__isnull=True, superseded=False),
                name="document_unfiled",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} v{self.version}"

    @property
    def title(self) -> str:
        """What the kind of letter is called, in the language of the person who looks."""
        return title_of(self.kind).into(get_language() or "en")
