"""To which of our files a letter belongs that its sender's copy was read from; and whether it may be read at all."""

from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.documents.copy import Copy
from mla.exchange.models import Message, Receipt, State
from mla.law.twins import article_for
from mla.requests.models import CooperationRequest
from mla.requests.snapshot_information import CONDITIONS, said
from mla.requests.statuses import Family, Seat, Status
from mla.requests.verbs import OPENING, RECORDERS
from mla.workflow.conditions import conditions_of
from mla.workflow.recorded import same_words
from mla.workflow.refusals import Reason, Refused, Unlawful, not_allowed


def file_of(copy: Copy, user: User, now: datetime) -> CooperationRequest:
    """The file that the letter belongs to. Raises `Refused`, in the same words for a file one may not see.

    Content under conditions is let through only where they were accepted: before that no word of it is shown.
    """
    writer, addressee = copy.sides
    rows = CooperationRequest.objects.visible_to(user, now.date()).filter(party=addressee["party"])
    found = rows.filter(thread=copy.content["thread"]).first() or _by_reference(rows, copy)
    if found is None:
        raise wrong(_no_offer() if copy.is_content else _no_file())
    if writer["party"] != found.counterpart_id or copy.content["measure"] != found.measure:
        raise wrong(_("The letter names the file %(file)s, but another State or measure.") % {"file": found})
    if not RECORDERS & roles_at(user, found.authority_id, now.date()):
        raise not_allowed(_("Only a clerk or a point of contact records a letter that came in."))
    if copy.is_content:
        _conditions_first(copy, found)
    return found


def shares_thread(copy: Copy, matter: CooperationRequest) -> bool:
    """Otherwise one of the two files was typed from paper, and the reference alone joins them."""
    return bool(copy.content["thread"] == str(matter.thread))


def _by_reference(rows: "QuerySet[CooperationRequest]", copy: Copy) -> CooperationRequest | None:
    """A file typed from paper has a thread of its own; what both sides know are the references."""
    content: dict[str, Any] = copy.content
    if copy.is_act:
        named = rows.filter(reference=content["your_reference"] or None)
    else:
        named = rows.filter(
            seat=Seat.REQUESTED,
            family=Family.INFORMATION,
            counterpart=content["requesting"]["party"],
            counterpart_reference__iexact=content["reference"],
        )
    found = named.first()
    return found if found is not None and _by_hand(found) else None


def _by_hand(matter: CooperationRequest) -> bool:
    """Did its first letter go or come outside this system? Otherwise both sides have one thread, and it must agree."""
    if matter.seat == Seat.REQUESTING:
        sent = Message.objects.filter(act__matter=matter, act__verb__in=OPENING)
        return sent.filter(state=State.DISPATCHED).exists()
    came = Receipt.objects.filter(act__matter=matter, act__verb__in=OPENING)
    return came.filter(taken_in_by__isnull=False, copied=False).exists()


def _conditions_first(copy: Copy, matter: CooperationRequest) -> None:
    if matter.status in {Status.OFFERED, Status.DECLINED, Status.WITHDRAWN}:
        raise wrong(
            _(
                "This is the content of %(file)s, and its conditions are not accepted (%(state)s). Nothing of it was "
                "shown or stored."
            )
            % {"file": matter, "state": matter.get_status_display()},
            article_for(matter.measure, "26(2)"),
        )
    accepted = conditions_of(matter)
    if accepted is None or not same_words(accepted.text, said(copy.content["contents"], CONDITIONS)):
        raise wrong(
            _(
                "The conditions in this letter are not those that were accepted on %(file)s. Nothing of it was shown "
                "or stored: ask the sender."
            )
            % {"file": matter},
            article_for(matter.measure, "26(2)"),
        )


def _no_file() -> str:
    return _("No file that you may see belongs to this letter. Was what it answers sent from here?")


def _no_offer() -> str:
    return _(
        "This information goes under conditions, and no offer of it is on a file that you may see. Nothing of it was "
        "shown or stored. Open a file of the offer with the conditions alone; once they are accepted, read this again."
    )


def wrong(message: str, rule: str = "") -> Refused:
    return Unlawful(Reason(message=message, field="carried", rule=rule))
