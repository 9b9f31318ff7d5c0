from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.audit.models import Chained
from mla.parties.choices import ImportState
from mla.parties.fields import one_of


class ReferenceImport(Chained):
    """One file of reference data, or one row entered in a form, from its check to its undoing.

    `content` is the file as it came: what is applied is read from it again. `changes` has one entry per row that
    is new, different or kept: where it stands in the file, its key, and its cells before and after. The events are
    on this row's own chain; people are named as in the audit trail.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    table = models.CharField(_("table"), max_length=24)
    file_name = models.CharField(_("file"), max_length=200)
    content = models.BinaryField(editable=False)
    digest = models.CharField("SHA-256", max_length=64)
    replace_kept = models.BooleanField(_("replace also what was edited here"), default=False)
    state = models.CharField(
        _("state"), max_length=8, choices=ImportState.choices, default=ImportState.CHECKED
    )
    changes = models.JSONField(_("changes"), default=list)
    unchanged = models.PositiveIntegerField(_("unchanged"), default=0)
    uploaded_by = models.CharField(_("uploaded by"), max_length=64)
    uploaded_at = models.DateTimeField(_("uploaded at"))
    applied_by = models.CharField(_("applied by"), max_length=64, blank=True)
    applied_at = models.DateTimeField(_("applied at"), null=True, blank=True)
    undone_by = models.CharField(_("undone by"), max_length=64, blank=True)
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    class Meta:
        verbose_name = _("import of reference data")
        verbose_name_plural = _("imports of reference data")
        ordering = ["-uploaded_at"]
        indexes = [models.Index(fields=["state", "-applied_at"], name="reference_import_last")]
        constraints = [one_of("state", ImportState.values, name="reference_import_state_listed")]

    def __str__(self) -> str:
        return f"{self.file_name} ({self.table})"
