"""The steps before a request leaves, which all life cycles share."""

from datetime import datetime

from mla.requests.lifecycle import Body, step
from mla.requests.models.cooperation import CooperationRequest
from mla.requests.statuses import Status as S


class Drafting(CooperationRequest):
    class Meta:
        proxy = True

    @step("submit", source=[S.DRAFT], target=S.AWAITING_APPROVAL)
    def submit(self, *, body: Body, now: datetime) -> None:
        self.submitted_at = now
        self.reference = self.reference or body["reference"]

    @step("recall", source=[S.AWAITING_APPROVAL, S.APPROVED], target=S.DRAFT)
    def recall(self, *, body: Body, now: datetime) -> None:
        self.void_approval()

    @step("send_back", source=[S.AWAITING_APPROVAL], target=S.DRAFT)
    def send_back(self, *, body: Body, now: datetime) -> None:
        self.void_approval()

    @step("reject", source=[S.AWAITING_APPROVAL], target=S.REJECTED)
    def reject(self, *, body: Body, now: datetime) -> None:
        self.conclude(now)

    @step("approve", source=[S.AWAITING_APPROVAL], target=S.APPROVED)
    def approve(self, *, body: Body, now: datetime) -> None:
        self.approver_id = body["approver"]
        self.approved_digest = body["digest"]
        self.hold_until = body["hold_until"]

    def void_approval(self) -> None:
        # A new version: the sealed document of the old one keeps its own number and is never sent.
        self.version += 1
        self.approver = None
        self.approved_digest = ""
        self.hold_until = None

    def conclude(self, now: datetime) -> None:
        self.is_open = False
        self.decided_at = now

    def note_their_reference(self, body: Body) -> None:
        """On the requesting seat the acknowledgement brings the other side's reference."""
        if body.get("our_reference") and body["our_reference"] != self.reference:
            self.counterpart_reference = body["our_reference"]


class Addressed(Drafting):
    """A file whose approved text goes to the other State."""

    class Meta:
        proxy = True

    @step("send", source=[S.APPROVED], target=S.SENT)
    def send(self, *, body: Body, now: datetime) -> None:
        self.sent_at = now
        self.hold_until = None
