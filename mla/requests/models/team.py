"""The life cycle of a joint investigation (Art. 12 CETS 224), whole, on one page, seen from both seats.

An agreement is made of acts: texts, and who has bound themselves to which of them. No such act moves the file to work;
`conclude_team` does, once the file holds the consent of both States to one and the same text. So it does not matter in
which order the acts of the two sides cross.
"""

from datetime import date, datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.drafting import Addressed
from mla.requests.statuses import Status as S

NEGOTIABLE = (S.SENT, S.RECEIVED, S.ACKNOWLEDGED, S.NEGOTIATED)
# What was learnt together stays bound by the agreement after its end (12(6)).
HELD = (S.AT_WORK, S.ENDED)


class JointTeam(Addressed):
    class Meta:
        proxy = True

    @step("acknowledge", source=[S.SENT, S.RECEIVED], target=S.ACKNOWLEDGED)
    def acknowledge(self, *, body: Body, now: datetime) -> None:
        self.answered(body, now)

    @step("propose_changes", source=[S.AT_WORK], target=None)
    @step("propose_changes", source=NEGOTIABLE, target=S.NEGOTIATED)
    def propose_changes(self, *, body: Body, now: datetime) -> None:
        self.answered(body, now)

    @step("agree_text", source=[S.AT_WORK], target=None)
    @step("agree_text", source=NEGOTIABLE, target=S.NEGOTIATED)
    def agree_text(self, *, body: Body, now: datetime) -> None:
        self.answered(body, now)

    @step("concur", source=[S.AT_WORK], target=None)
    @step("concur", source=NEGOTIABLE, target=S.NEGOTIATED)
    def concur(self, *, body: Body, now: datetime) -> None:
        self.answered(body, now)

    @step("decline_team", source=NEGOTIABLE, target=S.REFUSED)
    def decline_team(self, *, body: Body, now: datetime) -> None:
        self.answered(body, now)
        self.conclude(now)

    @step("take_back", source=NEGOTIABLE, target=S.WITHDRAWN)
    def take_back(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("conclude_team", source=[S.NEGOTIATED, S.AT_WORK], target=S.AT_WORK)
    def conclude_team(self, *, body: Body, now: datetime) -> None:
        """Of the first text, or of another that takes its place."""
        self.confirmed_at = self.confirmed_at or now
        self.ends_on = date.fromisoformat(body["ends_on"]) if body["ends_on"] else None

    @step("propose_extension", source=[S.AT_WORK], target=None)
    def propose_extension(self, *, body: Body, now: datetime) -> None: ...

    @step("decline_changes", source=[S.AT_WORK], target=None)
    def decline_changes(self, *, body: Body, now: datetime) -> None: ...

    @step("record_use", source=HELD, target=None)
    def record_use(self, *, body: Body, now: datetime) -> None: ...

    @step("ask_other_use", source=HELD, target=None)
    def ask_other_use(self, *, body: Body, now: datetime) -> None: ...

    @step("allow_use", source=HELD, target=None)
    def allow_use(self, *, body: Body, now: datetime) -> None: ...

    @step("refuse_use", source=HELD, target=None)
    def refuse_use(self, *, body: Body, now: datetime) -> None: ...

    @step("tell_emergency", source=HELD, target=None)
    def tell_emergency(self, *, body: Body, now: datetime) -> None: ...

    @step("end_team", source=[S.AT_WORK], target=S.ENDED)
    def end_team(self, *, body: Body, now: datetime) -> None:
        self.decided_at = now

    @step("close", source=[S.ENDED], target=S.CLOSED)
    def close(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    def answered(self, body: Body, now: datetime) -> None:
        """At night the answer may come before anybody has written an acknowledgement."""
        self.acknowledged_at = self.acknowledged_at or now
        self.note_their_reference(body)
