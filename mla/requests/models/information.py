"""The life cycle of information given unasked (Art. 26), whole, on one page, seen from both seats.

The State that gives it sits on the requesting seat. Under conditions only their text and the general nature leave
first (26(2)); the content leaves with `disclose`, for which the only way leads through their acceptance. Without
conditions the content leaves at once, with `send` (26(1)).
"""

from datetime import datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Addressed
from mla.requests.statuses import Status as S


class SpontaneousInformation(Addressed):
    class Meta:
        proxy = True

    @step("offer", source=[S.APPROVED], target=S.OFFERED)
    def offer(self, *, body: Body, now: datetime) -> None:
        self.sent_at = now
        self.hold_until = None

    @step("accept_offer", source=[S.OFFERED], target=S.CONDITIONS_ACCEPTED)
    def accept_offer(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.confirmed_at = now
        self.note_their_reference(body)

    @step("decline_offer", source=[S.OFFERED], target=S.DECLINED)
    def decline_offer(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.decided_at = now
        self.note_their_reference(body)

    @step("disclose", source=[S.CONDITIONS_ACCEPTED], target=S.DISCLOSED)
    def disclose(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("acknowledge", source=[S.SENT, S.RECEIVED], target=S.DISCLOSED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        self.acknowledged_at = now
        self.decided_at = now
        self.note_their_reference(body)

    @step("ask_use", source=[S.DISCLOSED], target=None)
    def ask_use(self, *, body: Body, now: datetime) -> None: ...

    @step("report_use", source=[S.DISCLOSED], target=None)
    def report_use(self, *, body: Body, now: datetime) -> None: ...

    @step("take_back", source=[S.OFFERED, S.CONDITIONS_ACCEPTED], target=S.WITHDRAWN)
    def take_back(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("close", source=[S.DECLINED, S.DISCLOSED], target=S.CLOSED)
    def close(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)
