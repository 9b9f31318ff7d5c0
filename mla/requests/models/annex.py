"""Annexes: bytes stored by their hash, checked before they were stored, never parsed in place."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.requests.models.cooperation import CooperationRequest


class Annex(models.Model):
    matter = models.ForeignKey(CooperationRequest, on_delete=models.PROTECT, related_name="annexes")
    letter = models.CharField(_("letter"), max_length=3)
    title = models.CharField(_("title"), max_length=200)
    media_type = models.CharField(max_length=100)
    extension = models.CharField(max_length=8)
    language = models.CharField(_("language"), max_length=16, blank=True)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    added_at = models.DateTimeField()

    class Meta:
        verbose_name = _("annex")
        verbose_name_plural = _("annexes")
        ordering = ["letter"]
        constraints = [
            models.UniqueConstraint(fields=["matter", "letter"], name="annex_letter_once"),
            models.UniqueConstraint(fields=["matter", "sha256"], name="annex_bytes_once"),
        ]

    def __str__(self) -> str:
        return f"{self.letter} {self.title}"
