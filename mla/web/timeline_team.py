"""The words of the acts of a joint investigation on the timeline."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.answered import typed
from mla.law.measures import MEASURES
from mla.law.text import Text
from mla.requests.statuses import Family
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
ITEMS: Mapping[str, Text] = {
    one.code: one.text
    for measure in MEASURES.values()
    if measure.family == Family.TEAM
    for one in typed(measure.code)
}
"""Of which item of the agreement a change speaks."""
