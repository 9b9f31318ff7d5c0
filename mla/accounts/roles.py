"""The roles of `architecture.md`: who may do what at an authority. Technical administration sees no case content."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    PROSECUTOR = "prosecutor", _("Prosecutor")
    POC = "poc", _("24/7 point of contact")
    CENTRAL = "central", _("Central authority")
    CLERK = "clerk", _("Clerk")
    OFFICER = "officer", _("Executing officer")
    SUPERVISOR = "supervisor", _("Supervisor")
    AUDITOR = "auditor", _("Auditor")
    ADMIN = "admin", _("Technical administrator")


CONTENT_ROLES = frozenset(Role) - {Role.ADMIN}
DECIDING_ROLES = frozenset({Role.POC, Role.CENTRAL})
