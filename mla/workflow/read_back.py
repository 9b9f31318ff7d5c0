"""Open our file of what a State wrote from the machine-readable copy that it put into the letter.

The sender's bytes are kept as they are, so that the digest of our first act is the digest of theirs. What the
signatures of the letter prove stands on the page before; the sender's installation was not asked.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.documents.copy import Copy
from mla.parties.days import day_at
from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.workflow.arrivals import preservation_of
from mla.workflow.calls import written
from mla.workflow.intake import Asked, Received, Scan, may, open_once, single, with_scan, wrong
from mla.workflow.recording import known_channel, not_in_the_future
from mla.workflow.refusals import Refused


def open_copy(
    *,
    authority_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    copy: Copy,
    received: Received,
    scan: Scan | None = None,
) -> CooperationRequest:
    """The file, opened once per `key`. Raises `Refused` and stores nothing when something does not hold.

    `scan`: the PDF the copy was read from, stored with a hash of its own.
    """
    authority = Authority.objects.select_related("party").get(pk=authority_id)
    may(actor, authority, now)
    sender = addressed(copy, authority)
    known_channel(received.channel)
    written(received.channel)
    not_in_the_future(received.received_at, now)
    _not_before_it_was_written(copy, sender, received.received_at)
    asked = _asked(copy, authority, sender, received)
    if scan is not None:
        asked = with_scan(asked, scan, authority=authority, actor=actor, now=now, key=key)
    return open_once(asked, authority=authority, actor=actor, now=now, key=key)


def addressed(copy: Copy, authority: Authority) -> Party:
    """The State that writes. Raises Unlawful when the letter is not for the State of `authority`."""
    asks, asked = copy.sides
    if asked["party"] != authority.party_id:
        raise wrong(
            "copy",
            _("This letter is addressed to %(state)s, not to your State. Nothing was taken from it.")
            % {"state": asked["party_name"]["en"] or asked["party"]},
        )
    sender = Party.objects.filter(pk=asks["party"]).first()
    if sender is None or sender == authority.party:
        raise wrong(
            "copy", _("The State that writes is not one that this installation knows, or it is your own.")
        )
    return sender


def on_file(
    copy: Copy, authority: Authority, sender: Party, *, actor: User, now: datetime, key: str
) -> Refused | None:
    """What will be asked back when the file is opened, so that it is said before anything is typed."""
    try:
        single(
            _asked(copy, authority, sender, Received(channel="", received_at=now)), authority, actor, now, key
        )
    except Refused as problem:
        return problem
    return None


def followed(content: dict[str, Any], authority: Authority) -> CooperationRequest | None:
    """Our own file of the preservation that the letter names."""
    return preservation_of(content, authority.party)


def _asked(copy: Copy, authority: Authority, sender: Party, received: Received) -> Asked:
    return Asked(
        counterpart=sender,
        reference=copy.content["reference"],
        content=copy.content,
        payload=copy.payload,
        received=received,
        copied=True,
        preservation=followed(copy.content, authority),
    )


def _not_before_it_was_written(copy: Copy, sender: Party, received_at: datetime) -> None:
    written = datetime.fromisoformat(copy.content["date"])
    if day_at(sender, written) > day_at(sender, received_at):
        raise wrong("received_at", _("The letter is dated after it was received. Check both dates."))
