"""What waits for a person: one list, nearest date first, each line saying why."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.accounts.roles import DECIDING_ROLES, Role
from mla.deadlines.models import Deadline, Notice
from mla.documents.models import Document
from mla.exchange.models import Message, State
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat, Status

SOON = timedelta(days=7)
MOST = 50


@dataclass(frozen=True, slots=True)
class Item:
    matter: CooperationRequest
    why: str
    due_at: datetime | None = None
    rule: str = ""


def waiting(user: User, now: datetime) -> list[Item]:
    """At most one line per file: the first reason found stands, in the order of this list."""
    seen: dict[object, Item] = {}
    for item in (
        *_returned(user, now),
        *_to_answer(user, now),
        *_offered(user, now),
        *_unseen(user, now),
        *_due(user, now),
    ):
        seen.setdefault(item.matter.pk, item)
    late = now + timedelta(days=3650)
    return sorted(seen.values(), key=lambda one: one.due_at or late)


def _mine(user: User, now: datetime) -> "list[CooperationRequest]":
    """Open files of the requesting seat that the person drafted, as a prosecutor or a contact point."""
    offices = authorities_with(user, frozenset({Role.PROSECUTOR}) | DECIDING_ROLES, now.date())
    rows = CooperationRequest.objects.filter(authority__in=offices, seat=Seat.REQUESTING, is_open=True)
    return list(rows.filter(author=user).select_related("counterpart", "party").order_by("-updated_at")[:500])


def _returned(user: User, now: datetime) -> Iterator[Item]:
    for matter in _mine(user, now):
        if matter.status == Status.DRAFT and matter.version > 1 and _last_verb(matter) == "send_back":
            yield Item(matter, _("Returned with remarks: read them and send it again."))


def _last_verb(matter: CooperationRequest) -> str:
    last = matter.acts.order_by("-seq").values_list("verb", flat=True).first()
    return last or ""


ANSWERS = {
    Status.INFORMATION_REQUESTED: lambda: _("The other State asks for more information."),
    Status.RISK_NOTIFIED: lambda: _("The other State warns of a risk. Maintain or withdraw."),
    Status.CONDITIONS_PROPOSED: lambda: _("The other State proposes conditions. Accept or decline."),
}


OF_INFORMATION = {
    Status.CONDITIONS_ACCEPTED: lambda: _(
        "They accept the conditions. Send the content, or take the offer back."
    ),
    Status.DECLINED: lambda: _("They decline the conditions. The content stays here; close the file."),
}
OF_QUESTION = {
    Status.ANSWERED: lambda: _("Your question is answered."),
    Status.CANNOT_ANSWER: lambda: _("They cannot answer, and say what helps."),
}
OF_TEAM = {
    Status.NEGOTIATED: lambda: _("The text of the agreement is under negotiation: see what is missing.")
}
OF_DIRECT = {
    Status.READY: lambda: _("Approved and ready: hand it over, and record how."),
    Status.ENTITY_DECLINED: lambda: _(
        "The addressee declines. Ask for its reasons, or go through its State."
    ),
    Status.NO_ANSWER: lambda: _("No answer in time: go through its State, or close the file."),
    Status.BARRED: lambda: _("That State instructed the provider not to disclose. Read its reasons."),
}
BY_FAMILY: Mapping[str, Mapping[Status, Callable[[], str]]] = {
    Family.PRESERVATION: ANSWERS,
    Family.ASSISTANCE: ANSWERS,
    Family.INFORMATION: OF_INFORMATION,
    Family.CONTACT_POINT: OF_QUESTION,
    Family.TEAM: OF_TEAM,
    Family.DIRECT: OF_DIRECT,
}


def _to_answer(user: User, now: datetime) -> Iterator[Item]:
    for matter in _mine(user, now):
        said = BY_FAMILY[matter.family].get(Status(matter.status))
        if said is not None:
            yield Item(matter, said())


def _offered(user: User, now: datetime) -> Iterator[Item]:
    """What other States give unasked, and what they ask of our contact point: for whoever may answer."""
    offices = authorities_with(user, frozenset({Role.PROSECUTOR}) | DECIDING_ROLES, now.date())
    rows = CooperationRequest.objects.filter(
        authority__in=offices, seat=Seat.REQUESTED, is_open=True, status__in=[Status.OFFERED, Status.RECEIVED]
    )
    told = {
        Status.OFFERED: _("An offer of information: accept or decline its conditions."),
        Status.RECEIVED: _("Information that nobody has acknowledged."),
    }
    for matter in (
        rows.filter(family=Family.INFORMATION).select_related("counterpart").order_by("received_at")[:MOST]
    ):
        yield Item(matter, told[Status(matter.status)])


def _visible_deadlines(user: User, now: datetime) -> "list[Deadline]":
    files = CooperationRequest.objects.visible_to(user, now.date())
    rows = Deadline.objects.filter(matter__in=files, ended_at__isnull=True, due_at__lte=now + SOON)
    if not authorities_with(user, DECIDING_ROLES | {Role.SUPERVISOR}, now.date()).exists():
        rows = rows.filter(matter__author=user)
    return list(rows.select_related("matter__counterpart", "matter__party").order_by("due_at")[:MOST])


def _due(user: User, now: datetime) -> Iterator[Item]:
    for row in _visible_deadlines(user, now):
        why = _("Overdue") if row.due_at < now else _("Due within seven days")
        yield Item(row.matter, why, row.due_at, row.rule)


def _unseen(user: User, now: datetime) -> Iterator[Item]:
    files = CooperationRequest.objects.visible_to(user, now.date())
    rows = Notice.objects.filter(
        user=user,
        seen_at__isnull=True,
        reminder__deadline__ended_at__isnull=True,
        reminder__deadline__matter__in=files,
    )
    for row in rows.select_related("reminder__deadline__matter__counterpart").order_by("-created_at")[:MOST]:
        deadline = row.reminder.deadline
        yield Item(
            deadline.matter, _("A reminder you have not marked as read"), deadline.due_at, deadline.rule
        )


@dataclass(frozen=True, slots=True)
class Desk:
    """A clerk's work: letters not filed, messages that a person must send."""

    to_file: list[Document]
    to_dispatch: list[Message]


def clerks_desk(user: User, now: datetime) -> Desk | None:
    offices = authorities_with(user, frozenset({Role.CLERK}), now.date())
    if not offices.exists():
        return None
    letters = Document.objects.filter(
        matter__authority__in=offices, sealed_at__isnull=False, filed_at__isnull=True, superseded=False
    )
    messages = Message.objects.filter(act__matter__authority__in=offices, state=State.TO_DISPATCH)
    return Desk(
        to_file=list(letters.select_related("matter__counterpart").order_by("-sealed_at", "-id")[:MOST]),
        to_dispatch=list(
            messages.select_related("act__matter__counterpart", "to_party").order_by("created_at")[:MOST]
        ),
    )
