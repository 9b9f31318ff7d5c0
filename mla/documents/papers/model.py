"""Papers: made once when a person asks, sealed like a letter, stored by hash."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from mla.accounts.models import User
from mla.documents.kinds_papers import PAPERS
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest


class Paper(models.Model):
    """`authority` is that of the file, or of the register where there is no file: it decides who finds the paper.

    A row without `sealed_at` is work to do. `key` is that of the form, so that a second click makes no second paper.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("kind"), max_length=16)
    matter = models.ForeignKey(
        CooperationRequest, on_delete=models.PROTECT, related_name="papers", null=True, blank=True
    )
    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="papers")
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    key = models.CharField(max_length=80, unique=True)
    # As its banner says: a report made to leave the authority is not internal, though its kind is.
    internal = models.BooleanField(default=False)
    languages = models.CharField(max_length=16)
    payload = models.BinaryField()
    payload_digest = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    sealed_at = models.DateTimeField(null=True, blank=True)
    template_version = models.CharField(max_length=32, blank=True)
    code = models.CharField(max_length=16, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField(default=0)
    pages = models.PositiveIntegerField(default=0)
    filed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField()
    last_error = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name = _("paper")
        constraints = [
            models.CheckConstraint(
                condition=Q(sealed_at__isnull=True, sha256="") | (Q(sealed_at__isnull=False) & ~Q(sha256="")),
                name="paper_sealed_has_bytes",
            ),
            models.CheckConstraint(condition=Q(kind__in=sorted(PAPERS)), name="paper_kind_known"),
            models.CheckConstraint(
                condition=Q(
                    kind__in=sorted(code for code, one in PAPERS.items() if one.of_file), matter__isnull=False
                )
                | Q(
                    kind__in=sorted(code for code, one in PAPERS.items() if not one.of_file),
                    matter__isnull=True,
                ),
                name="paper_of_file_or_of_register",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_attempt_at"], condition=Q(sealed_at__isnull=True), name="paper_unsealed"
            ),
            models.Index(fields=["authority", "-created_at", "-id"], name="paper_by_authority"),
            models.Index(fields=["payload_digest"], name="paper_payload"),
            models.Index(fields=["code"], condition=~Q(code=""), name="paper_code"),
            models.Index(fields=["sha256"], condition=~Q(sha256=""), name="paper_bytes"),
        ]

    def __str__(self) -> str:
        return self.kind

    @property
    def title(self) -> str:
        """What the kind of paper is called, in the language of the person who looks."""
        return PAPERS[self.kind].kind.title.into(get_language() or "en")

    @property
    def noted_on_file(self) -> bool:
        """Is what becomes of it an event of the file? Else of the person who made it: where there is no file, and for
        a chronology, which must be possible when the chain of the file is the very thing that is broken.
        """
        return self.matter_id is not None and self.kind != "CHRONO"
