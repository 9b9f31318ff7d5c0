"""Open our file of what reached us outside this system: once, with the evidence of its receipt.

What the letter says comes as canonical bytes: typed from paper (`incoming.py`) or read from the sender's own copy
(`read_back.py`). From here on both are the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.access import readable_authorities, roles_at
from mla.accounts.models import User
from mla.exchange.models import Receipt
from mla.parties.models import Authority, Party
from mla.requests.filetypes import FileType
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import instant
from mla.requests.statuses import Seat
from mla.requests.verbs import OPENING, RECORDERS
from mla.workflow.annexes import checked, kept, listed
from mla.workflow.arrivals import BEGINS_AS, create_file, first_act, opened, opening_verb
from mla.workflow.calls import NOBODY, Call
from mla.workflow.numbering import locked_counter
from mla.workflow.outside import nudge
from mla.workflow.preserving import note_follow_up
from mla.workflow.refusals import KeyReused, Reason, Refused, Unlawful, not_allowed

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
    call: Call = NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the letter says, and how it came. `payload` are the canonical bytes of `content`, kept as they are.

    `copied`: nobody typed it, the sender's own bytes were taken over, with the sender's own `thread`.
    """

    counterpart: Party
    reference: str
    content: Mapping[str, Any]
    payload: bytes
    received: Received
    copied: bool
    stored: Stored | None = None
    preservation: CooperationRequest | None = None


class Duplicate(Refused):
    """A file of this State with this reference is there. `existing` is None where the person may not see it.

    `final`: it is this very letter, so that no second file can be opened.
    """

    def __init__(self, reason: Reason, existing: CooperationRequest | None, *, final: bool = False) -> None:
        super().__init__(reason)
        self.existing = existing
        self.final = final


def open_once(
    asked: Asked, *, authority: Authority, actor: User, now: datetime, key: str
) -> CooperationRequest:
    with transaction.atomic(durable=True):
        # Two people with the same letter queue here; the second then finds the file of the first.
        locked_counter(authority.party_id, now.year)
        may(actor, authority, now)
        matter = single(asked, authority, actor, now, key) or _open(asked, authority, actor, now, key)
    note_follow_up(matter, key=f"followup:{matter.pk}", now=now)
    return matter


def _open(asked: Asked, authority: Authority, actor: User, now: datetime, key: str) -> CooperationRequest:
    received, stored, verb = asked.received, asked.stored, opening_verb(asked.content)
    matter = create_file(
        asked.content,
        authority,
        authority.party,
        received_at=received.received_at,
        now=now,
        previous=asked.preservation,
        status=BEGINS_AS[verb],
    )
    act = first_act(matter, asked.payload, key=key, now=now, actor=actor, verb=verb)
    Receipt.objects.create(
        act=act,
        channel=received.channel,
        received_at=received.received_at,
        taken_in_by=actor,
        scan=_annex(matter, stored, now) if stored else None,
        copied=asked.copied,
        note=received.note,
        **received.call.columns(),
    )
    opened(
        matter,
        act,
        actor=actor.audit_name,
        now=now,
        channel=received.channel,
        received_at=instant(received.received_at) or "",
        scan=stored.sha256 if stored else "",
        **received.call.facts(),
    )
    transaction.on_commit(nudge)
    return matter


def _annex(matter: CooperationRequest, stored: Stored, now: datetime) -> Annex:
    return listed(matter, stored.kind, title=stored.title, size=stored.size, sha256=stored.sha256, now=now)


def with_scan(
    asked: Asked, scan: Scan, *, authority: Authority, actor: User, now: datetime, key: str
) -> Asked:
    """The scan, checked before it is stored; a letter that is on file already is not stored again."""
    kind = checked(scan.content, size=scan.size, name=scan.name, claimed=scan.claimed)
    single(asked, authority, actor, now, key)
    sha256, size = kept(scan.content)
    return replace(asked, stored=Stored(kind=kind, sha256=sha256, size=size, title=scan.title))


def may(actor: User, authority: Authority, now: datetime) -> None:
    if not RECORDERS & roles_at(actor, authority.pk, now.date()):
        raise not_allowed(_("Only a clerk or a point of contact opens a file of what came in."))


def wrong(field: str, message: str, rule: str = OWN) -> Unlawful:
    return Unlawful(Reason(message=message, field=field, rule=rule))


def single(
    asked: Asked, authority: Authority, actor: User, now: datetime, key: str
) -> CooperationRequest | None:
    """The file that this key opened before, else None. Raises Duplicate when the letter is on file already."""
    act = Act.objects.filter(key=key).select_related("matter").first()
    if act is not None:
        if act.verb not in OPENING or act.matter.authority_id != authority.pk:
            raise KeyReused(
                Reason(message=_("This form was already used for another step. Open the page again."))
            )
        return act.matter
    files = CooperationRequest.objects.filter(party=authority.party)
    if asked.copied:
        same = files.filter(thread=UUID(asked.content["thread"])).first()
        _ask_back(same, actor, now, final=True)
    if asked.reference and not asked.received.again:
        same = (
            files.filter(
                seat=Seat.REQUESTED,
                counterpart=asked.counterpart,
                counterpart_reference__iexact=asked.reference,
            )
            .order_by("created_at")
            .first()
        )
        _ask_back(same, actor, now)
    return None


def _ask_back(
    existing: CooperationRequest | None, actor: User, now: datetime, *, final: bool = False
) -> None:
    if existing is None:
        return
    if existing.authority_id in readable_authorities(actor, now.date()):
        message = _("This reference of this State is on file: %(file)s.") % {"file": existing}
        raise Duplicate(Reason(message=message, field="reference", rule=OWN), existing, final=final)
    message = _("This reference of this State is on file at another authority of your State.")
    raise Duplicate(Reason(message=message, field="reference", rule=OWN), None, final=final)
