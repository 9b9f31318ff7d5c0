"""The verbs before a request leaves: submit, recall, send back, reject, approve, send."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.documents.kinds_information import letters_of
from mla.documents.models import Document
from mla.law.clocks import compute
from mla.law.codes import RETURN_REASONS
from mla.requests.models import CooperationRequest
from mla.requests.routes import decision_record
from mla.requests.snapshot import instant, snapshot_bytes
from mla.requests.statuses import Status
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import four_eyes, may_recall, may_send, ready, still_bound, unchanged, written
from mla.workflow.leaving import CUTS, approved_bytes, leaving, letters
from mla.workflow.numbering import next_reference
from mla.workflow.printable import printable_request
from mla.workflow.refusals import Overtaken, Reason, Unlawful, not_allowed


def submit(*, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str | None = None) -> Done:
    """Send a draft for approval. Refused while any blocking finding stands (Art. 29(2)(a)-(f), Art. 31 …).

    `shown_digest`, the digest of the text that a page showed, makes this refuse when the draft was changed since.
    Every page gives it; None is for a program that has no reader.
    """

    def prepare(matter: CooperationRequest) -> Body:
        content = (
            unchanged(matter, shown_digest)[0] if shown_digest is not None else snapshot_bytes(matter)[0]
        )
        ready(matter, now)
        printable_request(matter.measure, content)
        # The act keeps the advice of this day, and the audit event binds it by the digest of the act.
        record = decision_record(matter, now.date())
        return {"reference": matter.reference or next_reference(matter.party_id, now.year), **record}

    return perform("submit", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def recall(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str = "") -> Done:
    """Take a request back before it left: while it waits, or within the hold after approval."""

    def prepare(matter: CooperationRequest) -> Body:
        if not may_recall(matter, roles_at(actor, matter.authority_id, now.date())):
            raise not_allowed(
                _("A contact point recalls what it asked itself; a request is recalled by a prosecutor.")
            )
        Document.objects.filter(matter=matter, kind__in=letters_of(matter.measure)).update(superseded=True)
        return {"reason": reason}

    return perform("recall", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def send_back(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reasons: Sequence[str], remarks: str
) -> Done:
    """Return to the author with coded reasons and remarks."""

    def prepare(matter: CooperationRequest) -> Body:
        four_eyes(matter, actor.pk)
        return {"reasons": _known(reasons), "remarks": remarks.strip()}

    return perform("send_back", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def reject(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reasons: Sequence[str], remarks: str
) -> Done:
    """Decide that the request will not be sent."""

    def prepare(matter: CooperationRequest) -> Body:
        four_eyes(matter, actor.pk)
        return {"reasons": _known(reasons), "remarks": written(remarks, "remarks", "own standard")}

    return perform("reject", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def approve(*, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str) -> Done:
    """Approve exactly the snapshot that was shown; anything changed since then refuses.

    Orders the sealed document, and starts the hold within which the request can still be recalled.
    """

    def prepare(matter: CooperationRequest) -> Body:
        four_eyes(matter, actor.pk)
        content, digest = unchanged(matter, shown_digest)
        may_send(matter, actor, now)
        ready(matter, now)
        printable_request(matter.measure, content)
        hold = compute("RECALL_HOLD", start=now, zone=matter.party.time_zone, urgency=matter.urgency)
        return {"approver": actor.pk, "digest": digest, "hold_until": hold.due_at}

    def shown(matter: CooperationRequest) -> bytes:
        return unchanged(matter, matter.approved_digest)[0]

    return perform(
        "approve",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=prepare,
        payload=shown,
    )


def send(*, matter_id: UUID, now: datetime, key: str) -> Done:
    """The system sends what was approved, after the hold and once the document is sealed. Nothing else is read.

    Of an information under conditions the offer alone is sent (26(2)); of an order to a private entity only the
    notification of its State (7(5)(a) CETS 224), and else nothing: a person hands it over.
    """
    verb = _verb_of(matter_id)

    def prepare(matter: CooperationRequest) -> Body:
        if matter.status == "approved":
            if matter.hold_until is not None and now < matter.hold_until:
                raise Overtaken(Reason(message=_("It can still be recalled, and is not sent yet.")))
            going = letters(matter, approved_bytes(matter))
            if going[0].verb != verb:
                raise Overtaken(Reason(message=_("The text was approved anew; it is sent in a moment.")))
            if not all(_sealed(matter, one.digest) for one in going):
                raise Overtaken(Reason(message=_("The document is not sealed yet.")))
            still_bound(matter, now)
        return {"sent_at": instant(now)}

    return perform(
        verb,
        matter_id=matter_id,
        actor=None,
        now=now,
        key=key,
        body={},
        prepare=prepare,
        payload=lambda matter: leaving(matter, approved_bytes(matter)).content,
    )


def _verb_of(matter_id: UUID) -> str:
    """Read before the lock, and asked again under it. Only some files let go of another letter than themselves."""
    found = CooperationRequest.objects.get(pk=matter_id)
    if found.family not in CUTS or found.status != Status.APPROVED:
        return "send"
    return leaving(found, approved_bytes(found)).verb


def _sealed(matter: CooperationRequest, digest: str) -> bool:
    return Document.objects.filter(
        matter=matter, payload_digest=digest, sealed_at__isnull=False, superseded=False
    ).exists()


def _known(reasons: Sequence[str]) -> list[str]:
    unknown = sorted(set(reasons) - set(RETURN_REASONS))
    if unknown or not reasons:
        raise Unlawful(
            Reason(
                message=_("Choose at least one reason from the list."), field="reasons", rule="own standard"
            )
        )
    return sorted(set(reasons))
