"""The chronology with its audit extract (CHRONO): what was done, its number in the chain, and does the chain hold?"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from django.db import transaction

from mla.accounts.models import User
from mla.audit.models import Event
from mla.audit.one_chain import events_of, fault_in, signed_up_to
from mla.documents.papers.spoken import THE_SYSTEM
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.snapshot import instant
from mla.requests.statuses import Status
from mla.requests.verbs import VERBS
from mla.workflow.door import locked
from mla.workflow.papers.scope import Body, Given, Scope

MOST_EVENTS = 600
MOST_ACTS = 300
SHORT = 16


def chronology(scope: Scope, given: Given) -> Body:
    """Nothing is asked. Events and head are read under the lock of the file, so that no step falls between them."""
    with transaction.atomic():
        matter = locked(scope.file.pk)
        events = events_of(matter)
        acts = list(
            Act.objects.filter(matter=matter).select_related("actor", "receipt", "message").order_by("seq")
        )
    names = people(events)
    shown = events[-MOST_EVENTS:]
    return {
        "acts": act_lines(scope, matter, acts[-MOST_ACTS:], events),
        "events": [event_line(one, names) for one in shown],
        "left_out": len(events) - len(shown),
        "chain": chain(matter, events),
    }


def chain(matter: CooperationRequest, events: Sequence[Event]) -> Body:
    fault, signed = fault_in(matter, events), signed_up_to(events)
    return {
        "id": str(matter.pk),
        "events": len(events),
        "head": bytes(matter.audit_head).hex(),
        "whole": fault is None,
        "broken_at": fault.seq if fault else None,
        "what": fault.what if fault else "",
        "signed_at": instant(signed.at) if signed else None,
        "signed_seq": signed.seq if signed else 0,
    }


def act_lines(
    scope: Scope, matter: CooperationRequest, acts: Sequence[Act], events: Sequence[Event]
) -> list[Body]:
    numbers = {name: one.seq for one in events if (name := act_named(one))}
    return [
        {
            "seq": act.seq,
            "at": instant(act.at),
            "words": scope.spoken(VERBS[act.verb].past),
            "by": who(scope, matter, act),
            "status": scope.spoken(Status(act.to_status).label),
            "channel": channel(act),
            "digest": act.digest,
            "event": numbers.get(str(act.pk)),
        }
        for act in acts
    ]


def act_named(event: Event) -> str:
    """The act that an event speaks of. Of a falsified event nothing is believed; the check has named it."""
    try:
        return str(event.facts.get("act", ""))
    except (ValueError, KeyError, AttributeError, TypeError):
        return ""


def who(scope: Scope, matter: CooperationRequest, act: Act) -> Body:
    """People of the other side have no names here: their State has."""
    if act.direction == Direction.IN:
        return scope.state(matter.counterpart)
    return scope.spoken(str(act.actor) if act.actor else THE_SYSTEM)


def channel(act: Act) -> str:
    receipt, message = getattr(act, "receipt", None), getattr(act, "message", None)
    return str(receipt.channel if receipt else message.channel if message else "")


def people(events: Sequence[Event]) -> Mapping[str, str]:
    """Who stands behind `user:<uuid>`, in one query."""
    keys = {key for one in events if (key := person(one.actor))}
    return {one.audit_name: str(one) for one in User.objects.filter(pk__in=keys)}


def person(actor: str) -> UUID | None:
    """None for the system, a Party, and whatever a falsified event names."""
    try:
        return UUID(actor.removeprefix("user:")) if actor.startswith("user:") else None
    except ValueError:
        return None


def event_line(event: Event, names: Mapping[str, str]) -> Body:
    return {
        "seq": event.seq,
        "at": instant(event.at),
        "by": names.get(event.actor, event.actor),
        "verb": event.verb,
        "hash": bytes(event.hash).hex()[:SHORT],
    }
