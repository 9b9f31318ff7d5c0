"""Which form asks for which step, and which function of the workflow does it. Data only."""

from collections.abc import Mapping
from types import MappingProxyType

from mla.dutydesk import letter_forms as letters
from mla.dutydesk import step_forms as f
from mla.dutydesk import step_forms_conduct as c
from mla.dutydesk import step_forms_direct as d
from mla.dutydesk import step_forms_information as i
from mla.dutydesk.step_record import Step
from mla.dutydesk.step_table_team import STEPS_OF_TEAM
from mla.workflow import actions

__all__ = ["FIRST", "STEPS", "Step"]

STEPS: Mapping[str, Step] = MappingProxyType(
    {
        "acknowledge": Step(f.Acknowledge, actions.acknowledge),
        "ask": Step(f.Ask, actions.ask),
        "warn": Step(f.Warn, actions.warn),
        "order": Step(f.Order, actions.order),
        "confirm_preservation": Step(f.ConfirmPreservation, actions.confirm_preservation),
        "extend": Step(f.Extend, actions.extend),
        "decline_extension": Step(f.Reason, actions.decline_extension),
        "receive_follow_up": Step(f.FollowUp, actions.receive_follow_up),
        "disclose_traffic": Step(f.DiscloseTraffic, actions.disclose_traffic),
        "assess": Step(f.Nothing, actions.assess),
        "weigh_conduct": Step(c.WeighConduct, actions.weigh_conduct, template="dutydesk/conduct.html"),
        "accept": Step(f.Accept, actions.accept),
        "propose_conditions": Step(f.ProposeConditions, actions.propose_conditions),
        "postpone": Step(f.Postpone, actions.postpone),
        "resume": Step(f.Nothing, actions.resume),
        "begin_execution": Step(f.Nothing, actions.begin_execution),
        "order_handing_over": Step(f.OrderHandingOver, actions.order_handing_over),
        # "execute" also sends a part of the result: the outcome that is chosen decides.
        "execute": Step(f.Execute, actions.execute),
        "notify_delay": Step(f.NotifyDelay, actions.notify_delay),
        "refer": Step(f.Refer, actions.refer, grave=True),
        "consult": Step(letters.Consult, actions.consult),
        "warn_expiry": Step(letters.WarnExpiry, actions.warn_expiry),
        "close": Step(f.Close, actions.close),
        "release": Step(f.Release, actions.release, grave=True),
        "let_lapse": Step(f.Reason, actions.let_lapse, grave=True),
        "refuse": Step(f.Refuse, actions.refuse, grave=True),
        "accept_offer": Step(i.AcceptOffer, actions.accept_offer),
        "decline_offer": Step(i.DeclineOffer, actions.decline_offer, grave=True),
        "report_use": Step(i.ReportUse, actions.report_use),
        "answer_question": Step(i.AnswerQuestion, actions.answer_question),
        "cannot_answer": Step(i.CannotAnswer, actions.cannot_answer),
        **STEPS_OF_TEAM,
        "hear_provider": Step(d.HearProvider, actions.hear_provider),
        "instruct": Step(d.Instruct, actions.instruct, grave=True),
        "tell_instruction": Step(d.TellInstruction, actions.tell_instruction),
    }
)
FIRST = (
    "accept_offer",
    "answer_question",
    "tell_instruction",
    "acknowledge",
    "allow_use",
    "agree_text",
    "extend",
    "order",
    "confirm_preservation",
    "assess",
    "accept",
    "begin_execution",
    "execute",
    "resume",
)
"""The step that is most likely next comes first on the page; of several, the earliest of this list."""
