"""The steps of a joint investigation at the desk. Data only."""

from collections.abc import Mapping

from mla.dutydesk.step_forms_team import FORMS_OF_TEAM
from mla.dutydesk.step_record import Step
from mla.workflow import actions

GRAVE = frozenset({"decline_team", "end_team"})
STEPS_OF_TEAM: Mapping[str, Step] = {
    verb: Step(form, getattr(actions, verb), grave=verb in GRAVE) for verb, form in FORMS_OF_TEAM.items()
}
