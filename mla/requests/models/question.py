"""The life cycle of a question to the other State's contact point (Art. 35(1)(a)-(c)), from both seats."""

from datetime import datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Addressed
from mla.requests.statuses import Status as S

# At night the answer may come before anybody has written an acknowledgement.
OPEN = (S.SENT, S.RECEIVED, S.ACKNOWLEDGED)


class ContactPointQuestion(Addressed):
    class Meta:
        proxy = True

    @step("put", source=[S.DRAFT], target=S.APPROVED)
    def put(self, *, body: Body, now: datetime) -> None:
        """The contact point asks its counterpart itself: nobody else's decision is between the two (Art. 35(1))."""
        self.submitted_at = now
        self.reference = self.reference or body["reference"]
        self.approved_digest = body["digest"]
        self.hold_until = body["hold_until"]

    @step("acknowledge", source=[S.SENT, S.RECEIVED], target=S.ACKNOWLEDGED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.note_their_reference(body)

    @step("answer_question", source=OPEN, target=S.ANSWERED)
    def answer_question(self, *, body: Body, now: datetime) -> None:
        self.settle(body, now)

    @step("cannot_answer", source=OPEN, target=S.CANNOT_ANSWER)
    def cannot_answer(self, *, body: Body, now: datetime) -> None:
        self.settle(body, now)

    @step("take_back", source=OPEN, target=S.WITHDRAWN)
    def take_back(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("close", source=[S.ANSWERED, S.CANNOT_ANSWER], target=S.CLOSED)
    def close(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    def settle(self, body: Body, now: datetime) -> None:
        self.decided_at = now
        self.acknowledged_at = self.acknowledged_at or now
        self.note_their_reference(body)
