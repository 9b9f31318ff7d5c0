"""The life cycle of what goes straight to a private entity in the other State (Arts 6, 7 CETS 224), from both seats.

The entity has no seat: what it receives, discloses or declines is written down on the file of the requesting State.
The other State has a file only where it was notified (7(5)(a)). Its acts run beside the order and change nothing on
the requesting file, but for one: the instruction not to disclose bars it (7(5)(c)).
"""

from datetime import datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Drafting
from mla.requests.statuses import Status as S

GIVEN = (S.HANDED_OVER, S.ENTITY_RECEIVED, S.ENTITY_PARTLY)
REFUSED = (S.ENTITY_DECLINED, S.NO_ANSWER)
UNDISCLOSED = (S.READY, *GIVEN, *REFUSED)
ISSUED = (*UNDISCLOSED, S.ENTITY_DISCLOSED)
CONSIDERED = (S.RECEIVED, S.ACKNOWLEDGED, S.INFORMATION_REQUESTED)


def notified(matter: "DirectRequest") -> bool:
    """Was the other State told of this order? Nothing else may reach it under this file."""
    return matter.confirmed_at is not None


class DirectRequest(Drafting):
    class Meta:
        proxy = True

    # The requesting seat: out of the house.
    @step("issue", source=[S.APPROVED], target=S.READY)
    def issue(self, *, body: Body, now: datetime) -> None:
        self.hold_until = None

    @step("notify", source=[S.APPROVED], target=S.READY)
    def notify(self, *, body: Body, now: datetime) -> None:
        self.hold_until = None
        self.confirmed_at = now

    @step("hand_over", source=[S.READY], target=S.HANDED_OVER)
    def hand_over(self, *, body: Body, now: datetime) -> None:
        self.sent_at = datetime.fromisoformat(body["handed_over_at"])

    # What the entity does, as a person writes it down.
    @step("entity_received", source=[S.HANDED_OVER], target=S.ENTITY_RECEIVED)
    def entity_received(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = datetime.fromisoformat(body["received_at"])

    @step("entity_disclosed_part", source=[*GIVEN, S.NO_ANSWER], target=S.ENTITY_PARTLY)
    def entity_disclosed_part(self, *, body: Body, now: datetime) -> None:
        self.heard_of(now)

    @step("entity_disclosed", source=[*GIVEN, *REFUSED], target=S.ENTITY_DISCLOSED)
    def entity_disclosed(self, *, body: Body, now: datetime) -> None:
        self.heard_of(now)
        self.decided_at = now

    # A second time with the reasons that were asked for.
    @step("entity_declined", source=[*GIVEN, *REFUSED], target=S.ENTITY_DECLINED)
    def entity_declined(self, *, body: Body, now: datetime) -> None:
        self.heard_of(now)
        self.decided_at = now

    @step("entity_silent", source=[S.ENTITY_RECEIVED, S.ENTITY_PARTLY], target=S.NO_ANSWER)
    def entity_silent(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("remind_entity", source=GIVEN, target=None)
    def remind_entity(self, *, body: Body, now: datetime) -> None: ...

    @step("ask_reasons", source=REFUSED, target=None)
    def ask_reasons(self, *, body: Body, now: datetime) -> None: ...

    @step("drop_order", source=[S.READY], target=S.WITHDRAWN)
    def drop_order(self, *, body: Body, now: datetime) -> None:
        """The entity never saw it: no letter tells it so."""
        self.conclude(now)

    @step("withdraw_order", source=[*GIVEN, *REFUSED], target=S.WITHDRAWN)
    def withdraw_order(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    # Between the two States, where the other one was notified.
    @step("acknowledge", source=ISSUED, target=None, only_if=notified)
    @step("acknowledge", source=[S.RECEIVED], target=S.ACKNOWLEDGED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        if self.status == S.RECEIVED:
            self.acknowledged_at = now
        self.note_their_reference(body)

    @step("ask", source=ISSUED, target=None, only_if=notified)
    @step("ask", source=[S.ACKNOWLEDGED], target=S.INFORMATION_REQUESTED)
    def ask(self, *, body: Body, now: datetime) -> None: ...

    @step("answer", source=ISSUED, target=None, only_if=notified)
    @step("answer", source=[S.INFORMATION_REQUESTED], target=S.ACKNOWLEDGED)
    def answer(self, *, body: Body, now: datetime) -> None: ...

    @step("hear_provider", source=CONSIDERED, target=None)
    def hear_provider(self, *, body: Body, now: datetime) -> None: ...

    @step("weigh_conduct", source=CONSIDERED, target=None)
    def weigh_conduct(self, *, body: Body, now: datetime) -> None: ...

    @step("instruct", source=CONSIDERED, target=S.INSTRUCTED)
    def instruct(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("tell_instruction", source=UNDISCLOSED, target=S.BARRED, only_if=notified)
    @step("tell_instruction", source=[S.ENTITY_DISCLOSED], target=None, only_if=notified)
    @step("tell_instruction", source=[S.INSTRUCTED], target=S.BARRED)
    def tell_instruction(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("tell_withdrawal", source=UNDISCLOSED, target=None, only_if=notified)
    @step("tell_withdrawal", source=[*CONSIDERED, S.INSTRUCTED], target=S.WITHDRAWN)
    def tell_withdrawal(self, *, body: Body, now: datetime) -> None:
        if self.status in {*CONSIDERED, S.INSTRUCTED}:
            self.conclude(now)

    @step(
        "close",
        source=[S.ENTITY_PARTLY, S.ENTITY_DISCLOSED, *REFUSED, S.ACKNOWLEDGED, S.BARRED],
        target=S.CLOSED,
    )
    def close(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    def heard_of(self, now: datetime) -> None:
        """Whoever answers has received it, though nobody wrote that down before."""
        self.acknowledged_at = self.acknowledged_at or now
