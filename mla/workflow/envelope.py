"""The canonical payload of an act that is not the request itself (schema `mla/act/1`)."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from mla.audit.canonical import canonical
from mla.law.tongues import answering, offered
from mla.requests.addressees import central_authority
from mla.requests.letters import SIGNED_IN_THE_TEXT
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import confidentiality, instant, side, signed_for
from mla.requests.statuses import Seat
from mla.requests.verbs import OPENING
from mla.workflow.payloads import read_payload

SCHEMA = "mla/act/1"
Content = dict[str, Any]


def act_payload(
    matter: CooperationRequest, *, verb: str, act_id: UUID, body: Mapping[str, Any], at: datetime
) -> bytes:
    """Canonical bytes: who writes to whom, about which request, and the body of the verb."""
    content = {
        "schema": SCHEMA,
        "act": verb,
        "id": str(act_id),
        "thread": str(matter.thread),
        "at": instant(at),
        "measure": matter.measure,
        "languages": languages_of(matter),
        "from": side(matter.party, matter.authority),
        "to": addressee(matter),
        "our_reference": matter.reference or "",
        "your_reference": matter.counterpart_reference,
        "request_date": instant(matter.submitted_at or matter.received_at) or "",
        "urgency": matter.urgency,
        "confidentiality": confidentiality(matter),
        "body": dict(body),
        **({} if verb in SIGNED_IN_THE_TEXT else {"signature": signed_for(matter.authority)}),
    }
    elsewhere = ELSEWHERE.get(verb)
    return canonical(content | elsewhere(matter, body, at.date()) if elsewhere else content)


def languages_of(matter: CooperationRequest) -> list[str]:
    """Who asks chose the languages for the reader. Who answers holds what was chosen for them, and turns it round."""
    chosen = list(matter.languages) or ["en", "fr"]
    if matter.seat == Seat.REQUESTING:
        return chosen
    return answering(chosen, matter.counterpart.accepted_languages)


def addressee(matter: CooperationRequest) -> Content:
    """Whom we write to. An authority that is not on record is the one that the request itself names."""
    found = side(matter.counterpart, matter.counterpart_authority)
    if matter.counterpart_authority_id is None and matter.seat == Seat.REQUESTED:
        asked = Act.objects.filter(matter=matter, verb__in=OPENING).order_by("seq").first()
        if asked is not None:
            found["authority"] = read_payload(bytes(asked.payload))["requesting"]["authority"]
    return found


def to_the_central_authority(matter: CooperationRequest, body: Mapping[str, Any], on: date) -> Content:
    """The central authority of the requested State (27(9)(a)), for the stage of the case and the territory concerned.

    Not on record: the State alone, for a person to add.
    """
    return {"to": side(matter.counterpart, central_authority(matter, on))}


def to_the_custodian(matter: CooperationRequest, body: Mapping[str, Any], on: date) -> Content:
    """A letter at home, in a language of the country: it names neither the State that asks nor its reference."""
    holder = side(matter.party, None)
    holder["authority"] |= {"name": body["custodian"], "address": body["address"]}
    spoken = [one for one in matter.party.official_languages if one in offered()]
    return {
        "to": holder,
        "languages": spoken[:1] or ["en"],
        "your_reference": "",
        "request_date": "",
        "confidentiality": {
            "confidential": body["secrecy"],
            "no_user_notice": body["secrecy"],
            "tell_before_notice": False,
            # Labels between authorities: they bind nobody at home.
            "tlp": "",
            "pap": "",
        },
    }


def to_the_entity(matter: CooperationRequest, body: Mapping[str, Any], on: date) -> Content:
    """Like the order itself, a letter to the private entity; it knows no reference of its State."""
    there = side(matter.counterpart, None)
    there["authority"] |= {"name": matter.custodian_name, "address": matter.custodian_location}
    return {
        "to": there,
        "your_reference": "",
        "confidentiality": confidentiality(matter) | {"tlp": "", "pap": ""},
    }


ELSEWHERE: Mapping[str, Callable[[CooperationRequest, Mapping[str, Any], date], Content]] = {
    "send_copy": to_the_central_authority,
    **dict.fromkeys(("order", "order_handing_over", "instruct"), to_the_custodian),
    **dict.fromkeys(("remind_entity", "ask_reasons", "withdraw_order"), to_the_entity),
}
"""Acts whose letter does not go to the authority that the file is exchanged with."""


def bare_payload(*, verb: str, body: Mapping[str, Any]) -> bytes:
    """An internal act: only its body, for the file itself."""
    return canonical({"schema": "mla/internal/1", "act": verb, "body": dict(body)})
