"""Open our file of what came on paper, by fax, by mail or by telephone, and was typed by a person."""

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.law.measures import MEASURES
from mla.parties.days import day_at
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.workflow.annexes import letter as annex_letter
from mla.workflow.calls import verified
from mla.workflow.intake import OWN, Asked, Received, Scan, Stored, may, open_once, with_scan, wrong
from mla.workflow.recording import known_channel, not_in_the_future
from mla.workflow.transcript import Letter, transcript, transcript_bytes
from mla.workflow.unasked import holds

ASKS = frozenset({Family.PRESERVATION, Family.ASSISTANCE})


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
    may(actor, authority, now)
    received = _sound(letter, received, authority, now)
    holds(letter, scanned=scan is not None)
    asked = Asked(
        counterpart=letter.counterpart,
        reference=letter.reference,
        content={},
        payload=b"",
        received=received,
        copied=False,
        preservation=_followed(letter, authority),
    )
    if scan is not None:
        asked = with_scan(asked, scan, authority=authority, actor=actor, now=now, key=key)
    content = transcript(
        replace(letter, annexes=[_named(asked.stored)] if asked.stored else []),
        thread=uuid.uuid4(),
        to=authority,
        preservation=asked.preservation,
    )
    asked = replace(asked, content=content, payload=transcript_bytes(content))
    return open_once(asked, authority=authority, actor=actor, now=now, key=key)


def _sound(letter: Letter, received: Received, authority: Authority, now: datetime) -> Received:
    """The receipt as it is kept."""
    known_channel(received.channel)
    not_in_the_future(received.received_at, now)
    if letter.counterpart == authority.party:
        raise wrong("counterpart", _("Your own State does not ask itself."))
    if not letter.sender.strip():
        raise wrong(
            "sender",
            _("Name the authority that writes or calls, as it does itself."),
            _naming(letter.measure),
        )
    there = day_at(letter.counterpart, received.received_at)
    if letter.dated is not None and letter.dated > there:
        raise wrong("dated", _("The letter is dated after it was received. Check both dates."))
    call = verified(
        received.call,
        channel=received.channel,
        received_at=received.received_at,
        now=now,
        state=letter.counterpart,
    )
    return replace(received, call=call)


def _naming(measure: str) -> str:
    return "29(2)(a)" if MEASURES[measure].family in ASKS else OWN


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
        raise wrong(
            "follows_up",
            _(
                "No preservation of this State is on file under this reference. Correct it, or leave it empty."
            ),
            "29(7)",
        )
    return found


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
