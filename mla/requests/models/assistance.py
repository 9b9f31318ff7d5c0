"""The life cycle of a request for mutual assistance (Arts 25, 27, 28, 31), whole, on one page, from both seats."""

from datetime import datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Addressed
from mla.requests.statuses import Status as S

# The requesting side does not see the internal steps of the other: its file waits at "acknowledged" meanwhile.
CONSIDERED = (S.ACKNOWLEDGED, S.UNDER_ASSESSMENT)
UNDECIDED = (*CONSIDERED, S.INFORMATION_REQUESTED, S.RISK_NOTIFIED, S.POSTPONED, S.CONDITIONS_PROPOSED)
GRANTED = (S.ACCEPTED, S.IN_EXECUTION)
SENT = (S.SENT, S.RECEIVED)
UNDER_WAY = (*SENT, *UNDECIDED, *GRANTED, S.PARTLY_EXECUTED)


class AssistanceRequest(Addressed):
    class Meta:
        proxy = True

    @step("acknowledge", source=[S.SENT, S.RECEIVED], target=S.ACKNOWLEDGED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.note_their_reference(body)

    @step("ask", source=[*CONSIDERED, *GRANTED], target=S.INFORMATION_REQUESTED)
    def ask(self, *, body: Body, now: datetime) -> None: ...

    @step("answer", source=[S.INFORMATION_REQUESTED], target=S.ACKNOWLEDGED)
    def answer(self, *, body: Body, now: datetime) -> None: ...

    @step("warn", source=[*CONSIDERED, *GRANTED], target=S.RISK_NOTIFIED)
    def warn(self, *, body: Body, now: datetime) -> None: ...

    @step("maintain", source=[S.RISK_NOTIFIED], target=S.ACKNOWLEDGED)
    def maintain(self, *, body: Body, now: datetime) -> None: ...

    @step("assess", source=[S.ACKNOWLEDGED], target=S.UNDER_ASSESSMENT)
    def assess(self, *, body: Body, now: datetime) -> None: ...

    @step("accept", source=[*CONSIDERED, S.POSTPONED, S.DECLINED], target=S.ACCEPTED)
    def accept(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("propose_conditions", source=[*CONSIDERED, S.POSTPONED], target=S.CONDITIONS_PROPOSED)
    def propose_conditions(self, *, body: Body, now: datetime) -> None: ...

    @step("accept_conditions", source=[S.CONDITIONS_PROPOSED], target=S.ACCEPTED)
    def accept_conditions(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("decline_conditions", source=[S.CONDITIONS_PROPOSED], target=S.DECLINED)
    def decline_conditions(self, *, body: Body, now: datetime) -> None: ...

    @step("postpone", source=[*CONSIDERED, S.ACCEPTED], target=S.POSTPONED)
    def postpone(self, *, body: Body, now: datetime) -> None: ...

    @step("resume", source=[S.POSTPONED], target=S.UNDER_ASSESSMENT)
    def resume(self, *, body: Body, now: datetime) -> None: ...

    @step("begin_execution", source=[S.ACCEPTED], target=S.IN_EXECUTION)
    def begin_execution(self, *, body: Body, now: datetime) -> None: ...

    @step("order_handing_over", source=[S.IN_EXECUTION, S.PARTLY_EXECUTED], target=None)
    def order_handing_over(self, *, body: Body, now: datetime) -> None: ...

    @step("execute_part", source=[*GRANTED, S.PARTLY_EXECUTED], target=S.PARTLY_EXECUTED)
    def execute_part(self, *, body: Body, now: datetime) -> None: ...

    @step("execute", source=[*GRANTED, S.PARTLY_EXECUTED], target=S.EXECUTED)
    def execute(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("notify_delay", source=[*CONSIDERED, *GRANTED, S.POSTPONED, S.PARTLY_EXECUTED], target=None)
    def notify_delay(self, *, body: Body, now: datetime) -> None: ...

    @step("consult", source=[*SENT, *UNDECIDED, S.ACCEPTED, S.DECLINED], target=None)
    def consult(self, *, body: Body, now: datetime) -> None: ...

    @step("supplement", source=UNDER_WAY, target=None)
    def supplement(self, *, body: Body, now: datetime) -> None: ...

    @step("remind", source=UNDER_WAY, target=None)
    def remind(self, *, body: Body, now: datetime) -> None: ...

    @step("amend", source=UNDER_WAY, target=None)
    def amend(self, *, body: Body, now: datetime) -> None: ...

    @step("confirm_request", source=UNDER_WAY, target=None)
    def confirm_request(self, *, body: Body, now: datetime) -> None: ...

    @step("send_copy", source=UNDER_WAY, target=None)
    def send_copy(self, *, body: Body, now: datetime) -> None: ...

    @step("weigh_conduct", source=[S.RECEIVED, *UNDECIDED, S.DECLINED], target=None)
    def weigh_conduct(self, *, body: Body, now: datetime) -> None: ...

    @step("refuse", source=[S.SENT, S.RECEIVED, *UNDECIDED, S.DECLINED], target=S.REFUSED)
    def refuse(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("refer", source=[S.SENT, S.RECEIVED, *CONSIDERED], target=S.REFERRED)
    def refer(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("withdraw", source=[S.SENT, S.RECEIVED, *UNDECIDED, *GRANTED, S.DECLINED], target=S.WITHDRAWN)
    def withdraw(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("close", source=[S.EXECUTED, S.PARTLY_EXECUTED, S.DECLINED], target=S.CLOSED)
    def close(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)
