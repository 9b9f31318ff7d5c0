"""Open our file of a request that came on paper, by fax or by mail: by a person, with the evidence of its receipt."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from mla.accounts.access import readable_authorities, roles_at
from mla.accounts.models import User
from mla.exchange.models import Receipt
from mla.parties.models import Authority
from mla.requests.filetypes import FileType
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import instant
from mla.requests.statuses import Family, Seat
from mla.requests.verbs import RECORDERS
from mla.workflow.annexes import checked, kept, listed
from mla.workflow.annexes import letter as annex_letter
from mla.workflow.arrivals import create_file, first_act, opened
from mla.workflow.numbering import locked_counter
from mla.workflow.outside import nudge
from mla.workflow.preserving import note_follow_up
from mla.workflow.recording import known_channel, not_in_the_future
from mla.workflow.refusals import KeyReused, Reason, Refused, Unlawful, not_allowed
from mla.workflow.transcript import Letter, transcript, transcript_bytes

OWN = ""  # No article asks for it: the words alone are shown.


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A file as it was uploaded; `name` and `claimed` are what its sender says it is."""

    content: BinaryIO
    size: int
    name: str
    claimed: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    kind: FileType
    sha256: str
    size: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """By which channel and when the letter reached us. `again`: it is known that the reference is on file already."""

    channel: str
    received_at: datetime
    note: str = ""
    again: bool = False


class Duplicate(Refused):
    """A request of this State with this reference is on file. `existing` is None where the person may not see it."""

    def __init__(self, reason: Reason, existing: CooperationRequest | None) -> None:
        super().__init__(reason)
        self.existing = existing


def open_incoming(
    *,
    authority_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    letter: Letter,
    received: Received,
    scan: Scan | None = None,
) -> CooperationRequest:
    """The file, opened once per `key`. Raises `Refused` and stores nothing when something does not hold.

    The scan is checked before it is stored, and stored before the transaction, which only lists it.
    """
    authority = Authority.objects.select_related("party").get(pk=authority_id)
    _may(actor, authority, now)
    _sound(letter, received, authority, now)
    preservation = _followed(letter, authority)
    stored = None
    if scan is not None:
        kind = checked(scan.content, size=scan.size, name=scan.name, claimed=scan.claimed)
        _single(letter, received, authority, actor, now, key)  # A letter on file already is not stored again.
        sha256, size = kept(scan.content)
        stored = Stored(kind=kind, sha256=sha256, size=size, title=scan.title)
    content = transcript(
        replace(letter, annexes=[_named(stored)] if stored else []),
        thread=uuid.uuid4(),
        to=authority,
        preservation=preservation,
    )
    matter = _open(authority, actor, now, key, letter, received, content, stored, preservation)
    note_follow_up(matter, key=f"followup:{matter.pk}", now=now)
    return matter


def _open(
    authority: Authority,
    actor: User,
    now: datetime,
    key: str,
    letter: Letter,
    received: Received,
    content: Mapping[str, Any],
    stored: Stored | None,
    preservation: CooperationRequest | None,
) -> CooperationRequest:
    with transaction.atomic(durable=True):
        # Two people with the same letter queue here; the second then finds the file of the first.
        locked_counter(authority.party_id, now.year)
        _may(actor, authority, now)
        earlier = _single(letter, received, authority, actor, now, key)
        if earlier is not None:
            return earlier
        matter = create_file(
            content,
            authority,
            authority.party,
            received_at=received.received_at,
            now=now,
            previous=preservation,
        )
        payload = transcript_bytes(content)
        act = first_act(matter, payload, key=key, now=now, actor=actor)
        Receipt.objects.create(
            act=act,
            channel=received.channel,
            received_at=received.received_at,
            taken_in_by=actor,
            scan=_annex(matter, stored, now) if stored else None,
            note=received.note,
        )
        opened(
            matter,
            act,
            actor=actor.audit_name,
            now=now,
            channel=received.channel,
            received_at=instant(received.received_at) or "",
            scan=stored.sha256 if stored else "",
        )
        transaction.on_commit(nudge)
    return matter


def _annex(matter: CooperationRequest, stored: Stored, now: datetime) -> Annex:
    return listed(matter, stored.kind, title=stored.title, size=stored.size, sha256=stored.sha256, now=now)


def _may(actor: User, authority: Authority, now: datetime) -> None:
    if not RECORDERS & roles_at(actor, authority.pk, now.date()):
        raise not_allowed(_("Only a clerk or a point of contact opens a file of a request that came in."))


def _sound(letter: Letter, received: Received, authority: Authority, now: datetime) -> None:
    known_channel(received.channel)
    not_in_the_future(received.received_at, now)
    if letter.counterpart == authority.party:
        raise _wrong("counterpart", _("Your own State does not ask itself."))
    if not letter.sender.strip():
        raise _wrong("sender", _("Name the authority that asks, as the letter does."), "29(2)(a)")
    there = received.received_at.astimezone(ZoneInfo(letter.counterpart.time_zone)).date()
    if letter.dated is not None and letter.dated > there:
        raise _wrong("dated", _("The letter is dated after it was received. Check both dates."))


def _wrong(field: str, message: str, rule: str = OWN) -> Unlawful:
    return Unlawful(Reason(message=message, field=field, rule=rule))


def _followed(letter: Letter, authority: Authority) -> CooperationRequest | None:
    """Our file of the preservation that the letter names, by their reference or by ours."""
    if not letter.follows_up:
        return None
    files = CooperationRequest.objects.filter(
        party=authority.party,
        seat=Seat.REQUESTED,
        family=Family.PRESERVATION,
        counterpart=letter.counterpart,
    )
    named = Q(counterpart_reference__iexact=letter.follows_up) | Q(reference__iexact=letter.follows_up)
    found = files.filter(named).select_related("authority", "counterpart_authority").first()
    if found is None:
        raise _wrong(
            "follows_up",
            _(
                "No preservation of this State is on file under this reference. Correct it, or leave it empty."
            ),
            "29(7)",
        )
    return found


def _single(
    letter: Letter, received: Received, authority: Authority, actor: User, now: datetime, key: str
) -> CooperationRequest | None:
    """The file that this key opened before, else None. Raises Duplicate when the letter is on file already."""
    act = Act.objects.filter(key=key).select_related("matter").first()
    if act is not None:
        if act.verb != "send" or act.matter.authority_id != authority.pk:
            raise KeyReused(
                Reason(message=_("This form was already used for another step. Open the page again."))
            )
        return act.matter
    if letter.reference and not received.again:
        same = CooperationRequest.objects.filter(
            party=authority.party,
            seat=Seat.REQUESTED,
            counterpart=letter.counterpart,
            counterpart_reference__iexact=letter.reference,
        )
        _ask_back(same.order_by("created_at").first(), actor, now)
    return None


def _ask_back(existing: CooperationRequest | None, actor: User, now: datetime) -> None:
    if existing is None:
        return
    if existing.authority_id in readable_authorities(actor, now.date()):
        message = _("A request of this State with this reference is on file: %(file)s.") % {"file": existing}
        raise Duplicate(Reason(message=message, field="reference", rule=OWN), existing)
    message = _("A request of this State with this reference is on file at another authority of your State.")
    raise Duplicate(Reason(message=message, field="reference", rule=OWN), None)


def _named(stored: Stored) -> dict[str, Any]:
    """The scan as the transcript names it: bound by its hash, so that the paper and the typing stay together."""
    return {
        "letter": annex_letter(0),
        "title": stored.title,
        "media_type": stored.kind.media_type,
        "pages": None,
        "language": "",
        "sha256": stored.sha256,
    }
