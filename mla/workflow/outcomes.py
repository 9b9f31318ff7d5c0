"""Which act an outcome is. A refusal or a postponement has its own act, with its ground: no outcome goes round it."""

from collections.abc import Mapping
from types import MappingProxyType

from django.utils.translation import gettext as _

from mla.law.codes import OUTCOMES, Label
from mla.requests.verbs import VERBS
from mla.workflow.refusals import Reason, Unlawful

ACT_OF_ITS_OWN: Mapping[str, str] = MappingProxyType(
    {
        "refused": "refuse",
        "postponed": "postpone",
        "withdrawn": "withdraw",
        # Told on the file of the preservation: nothing is preserved under Art. 31.
        "preserved": "confirm_preservation",
    }
)
TOLD_AS_OUTCOME: Mapping[str, Label] = MappingProxyType(
    {code: label for code, label in OUTCOMES.items() if code not in ACT_OF_ITS_OWN}
)


def verb_of(outcome: str) -> str:
    """`execute_part` keeps the file open for the rest. Raises Unlawful for what is not told as an outcome."""
    if outcome in ACT_OF_ITS_OWN:
        step = VERBS[ACT_OF_ITS_OWN[outcome]].label
        message = _("This outcome is an act of its own: choose “%(step)s”.") % {"step": step}
        raise Unlawful(Reason(message=message, field="outcome", rule="27(7)"))
    if outcome not in OUTCOMES:
        raise Unlawful(Reason(message=_("Choose an outcome from the list."), field="outcome", rule="27(7)"))
    return "execute_part" if outcome == "executed_part" else "execute"
