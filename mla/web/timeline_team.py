"""The words of the acts of a joint investigation on the timeline."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.workflow.team_asked import ASKED

NAMES: Mapping[str, Promise] = {
    "text_digest": _("SHA-256 of the text"),
    "ends_on": _("The joint work ends on"),
    "information": _("Information concerned"),
    "emergency": _("Emergency"),
    "used_on": _("Used on"),
    "ended_on": _("Ended on"),
    "manner": _("How it ends"),
    "allowed_by": _("Allowed because"),
}
DATES = frozenset({"ends_on", "used_on", "ended_on"})
CODES: Mapping[str, Mapping[str, object]] = {
    one.name: dict(one.choices) for asked in ASKED.values() for one in asked if one.choices
}
