"""The life cycle of a preservation request (Arts 29 and 30), whole, on one page, seen from both seats."""

from datetime import date, datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Addressed
from mla.requests.statuses import Status as S

BEFORE_PRESERVED = (S.SENT, S.RECEIVED, S.ACKNOWLEDGED, S.INFORMATION_REQUESTED, S.RISK_NOTIFIED, S.ORDERED)
HELD = (S.PRESERVED, S.EXTENSION_REQUESTED, S.PENDING_DECISION)
TO_ANSWER = (
    S.RECEIVED,
    S.ACKNOWLEDGED,
    S.INFORMATION_REQUESTED,
    S.RISK_NOTIFIED,
    S.ORDERED,
    S.PRESERVED,
)
ENDING = (
    S.PRESERVED,
    S.EXTENSION_REQUESTED,
)  # with a date; the receipt of the follow-up takes it away (29(7))


class PreservationRequest(Addressed):
    class Meta:
        proxy = True

    @step("acknowledge", source=[S.SENT, S.RECEIVED], target=S.ACKNOWLEDGED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.note_their_reference(body)

    @step("ask", source=[S.ACKNOWLEDGED, S.ORDERED], target=S.INFORMATION_REQUESTED)
    def ask(self, *, body: Body, now: datetime) -> None: ...

    @step("answer", source=[S.INFORMATION_REQUESTED], target=S.ACKNOWLEDGED)
    def answer(self, *, body: Body, now: datetime) -> None: ...

    @step("warn", source=[S.ACKNOWLEDGED, S.ORDERED], target=S.RISK_NOTIFIED)
    def warn(self, *, body: Body, now: datetime) -> None: ...

    @step("maintain", source=[S.RISK_NOTIFIED], target=S.ACKNOWLEDGED)
    def maintain(self, *, body: Body, now: datetime) -> None: ...

    @step("order", source=[S.ACKNOWLEDGED], target=S.ORDERED)
    def order(self, *, body: Body, now: datetime) -> None: ...

    @step("confirm_preservation", source=[S.ACKNOWLEDGED, S.ORDERED], target=S.PRESERVED)
    def confirm_preservation(self, *, body: Body, now: datetime) -> None:
        self.confirmed_at = now
        self.preserved_from = date.fromisoformat(body["preserved_from"])
        # What the requested Party reports, never a figure of ours: 29(7) sets only a floor.
        self.preserved_until = (
            date.fromisoformat(body["preserved_until"]) if body["preserved_until"] else None
        )

    @step("ask_extension", source=[S.PRESERVED], target=S.EXTENSION_REQUESTED)
    def ask_extension(self, *, body: Body, now: datetime) -> None: ...

    @step("extend", source=[S.EXTENSION_REQUESTED], target=S.PRESERVED)
    def extend(self, *, body: Body, now: datetime) -> None:
        self.preserved_until = date.fromisoformat(body["until"])

    @step("decline_extension", source=[S.EXTENSION_REQUESTED], target=S.PRESERVED)
    def decline_extension(self, *, body: Body, now: datetime) -> None: ...

    @step("receive_follow_up", source=ENDING, target=S.PENDING_DECISION)
    def receive_follow_up(self, *, body: Body, now: datetime) -> None: ...

    @step("release", source=HELD, target=S.RELEASED)
    def release(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("let_lapse", source=HELD, target=S.LAPSED)
    def let_lapse(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("disclose_traffic", source=[S.ACKNOWLEDGED, S.ORDERED, *HELD], target=None)
    def disclose_traffic(self, *, body: Body, now: datetime) -> None: ...

    @step("warn_expiry", source=ENDING, target=None)
    def warn_expiry(self, *, body: Body, now: datetime) -> None: ...

    @step("supplement", source=BEFORE_PRESERVED, target=None)
    def supplement(self, *, body: Body, now: datetime) -> None: ...

    @step("remind", source=[*BEFORE_PRESERVED, S.EXTENSION_REQUESTED], target=None)
    def remind(self, *, body: Body, now: datetime) -> None: ...

    @step("amend", source=[*BEFORE_PRESERVED, S.PRESERVED], target=None)
    def amend(self, *, body: Body, now: datetime) -> None: ...

    @step("confirm_request", source=[*BEFORE_PRESERVED, *HELD], target=None)
    def confirm_request(self, *, body: Body, now: datetime) -> None: ...

    @step("send_copy", source=[*BEFORE_PRESERVED, *HELD], target=None)
    def send_copy(self, *, body: Body, now: datetime) -> None: ...

    @step("weigh_conduct", source=TO_ANSWER, target=None)
    def weigh_conduct(self, *, body: Body, now: datetime) -> None: ...

    @step("refuse", source=[*BEFORE_PRESERVED, S.PRESERVED], target=S.REFUSED)
    def refuse(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("withdraw", source=[*BEFORE_PRESERVED, S.PRESERVED], target=S.WITHDRAWN)
    def withdraw(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)
