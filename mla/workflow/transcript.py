"""What came on paper, as the payload our own pages and rules read (schema `mla/request/1`, or that of its family).

Nothing is made up: what the letter does not say, or nobody typed, stays empty, and the desk can ask for it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from mla.audit.canonical import canonical
from mla.law.measures import MEASURES
from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import (
    CUT,
    SCHEMA,
    authority_block,
    contents_block,
    day,
    instant,
    party_name,
    side,
)
from mla.requests.snapshot_direct import notification
from mla.requests.snapshot_information import conditional, offer
from mla.requests.statuses import Family

EMPTY_CONFIRMATION = dict.fromkeys(("name", "title", "function", "telephone", "mobile", "email"), "")
EMPTY_PROSECUTION = dict.fromkeys(("office", "case_number", "court", "court_case_number", "decisions"), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a person read in the letter. `identifiers` are mappings with the keys of the payload.

    `sender` names the authority as the letter does; one that is on record under that name is taken from there.
    """

    counterpart: Party
    sender: str
    measure: str
    reference: str = ""
    dated: date | None = None
    follows_up: str = ""
    urgency: str = "routine"
    legal_basis: str = ""
    offences: Sequence[str] = ()
    national_provision: str = ""
    max_penalty: str = ""
    domestic: str = ""
    facts: str = ""
    categories: Sequence[str] = ()
    description: str = ""
    identifiers: Sequence[Mapping[str, Any]] = ()
    link: str = ""
    custodian_name: str = ""
    custodian_location: str = ""
    necessity: str = ""
    mla_intent: bool = False
    confidential: bool = True
    no_user_notice: bool = True
    tell_before_notice: bool = True
    tlp: str = "AMBER+STRICT"
    pap: str = "AMBER"
    annexes: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    contents: Mapping[str, str] = field(default_factory=dict)
    contents_none: Sequence[str] = ()
    persons: str = ""
    ends_on: date | None = None


def transcript(
    letter: Letter, *, thread: UUID, to: Authority, preservation: CooperationRequest | None
) -> dict[str, Any]:
    """The payload as data. `preservation` is our own file of the request that the letter follows up.

    Of what is no request it is cut as the sender would cut it, so that an offer has no place for content.
    """
    full = _full(letter, thread=thread, to=to, preservation=preservation)
    family = MEASURES[letter.measure].family
    content = CUT[family](full) if family in CUT else full
    return BESIDE[family](content) if family in BESIDE else content


def _offered(content: dict[str, Any]) -> dict[str, Any]:
    return offer(content) if conditional(content) else content


def _notified(content: dict[str, Any]) -> dict[str, Any]:
    """The order itself is with the provider: nobody here has its bytes, so it has no digest."""
    return notification(content) | {"order_digest": ""}


BESIDE: Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    Family.INFORMATION: _offered,
    Family.DIRECT: _notified,
}
"""Of these families not the approved text arrives, but the letter that goes beside it."""


def _full(
    letter: Letter, *, thread: UUID, to: Authority, preservation: CooperationRequest | None
) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "thread": str(thread),
        "measure": letter.measure,
        "version": 1,
        "languages": ["en", "fr"],
        "reference": letter.reference,
        "date": _noon(letter.dated, letter.counterpart.time_zone),
        "status": "follow_up_preservation" if preservation else "new",
        "previous_preservation": _previous(preservation),
        "previous_assistance": None,
        "requesting": _requesting(letter),
        "requested": side(to.party, to),
        "annexes": list(letter.annexes),
        **_content(letter),
        **contents_block(letter.measure, letter.contents, letter.contents_none),
        **({"ends_on": day(letter.ends_on)} if MEASURES[letter.measure].family == Family.TEAM else {}),
    }


def transcript_bytes(content: Mapping[str, Any]) -> bytes:
    return canonical(dict(content))


def sender_on_record(letter: Letter) -> Authority | None:
    found = Authority.objects.filter(party=letter.counterpart, name__iexact=letter.sender, is_active=True)
    return found.first()


def _noon(dated: date | None, zone: str) -> str:
    """A letter has a day and no hour; noon keeps the day the same in every zone the letter is likely read in."""
    if dated is None:
        return ""
    return instant(datetime.combine(dated, time(12), tzinfo=ZoneInfo(zone)).astimezone(UTC)) or ""


def _requesting(letter: Letter) -> dict[str, Any]:
    known = sender_on_record(letter)
    block = side(letter.counterpart, known)
    if known is None:
        block["authority"] = authority_block(None) | {"name": letter.sender}
    return block | {
        "party_name": party_name(letter.counterpart),
        "confirmation": EMPTY_CONFIRMATION,
        "operational": None,
        "prosecution": EMPTY_PROSECUTION,
    }


def _previous(earlier: CooperationRequest | None) -> dict[str, Any] | None:
    """Named as the requesting side would: `reference` is theirs, `their_reference` ours."""
    if earlier is None:
        return None
    return {
        "date": instant(earlier.received_at) or "",
        "reference": earlier.counterpart_reference,
        "their_reference": earlier.reference or "",
        "requesting_authority": earlier.counterpart_authority.name if earlier.counterpart_authority else "",
        "requested_authority": earlier.authority.name,
        "channel": "",
        "preserved_from": day(earlier.preserved_from),
        "preserved_until": day(earlier.preserved_until),
    }


def _content(letter: Letter) -> dict[str, Any]:
    return {
        "legal_basis": {"choice": letter.legal_basis, "treaty_name": "", "domestic": letter.domestic},
        "offences": sorted(letter.offences),
        "national_provision": letter.national_provision,
        "max_penalty": letter.max_penalty,
        "facts": letter.facts,
        "persons": letter.persons,
        "proceedings_stage": "",
        "data": _data(letter),
        "custodian": {
            "name": letter.custodian_name,
            "location": letter.custodian_location,
            "unknown": False,
        },
        "necessity": {"reasons": [], "text": letter.necessity},
        "intention": {"declared": letter.mla_intent, "measures": [], "expected_on": None},
        "art30": False,
        "measures_sought": [],
        "expedited": {"ground": "", "reason": ""},
        "urgency": {"level": letter.urgency, "reasons": [], "text": "", "answer_by": None},
        "confidentiality": {
            "confidential": letter.confidential,
            "no_user_notice": letter.no_user_notice,
            "tell_before_notice": letter.tell_before_notice,
            "tlp": letter.tlp,
            "pap": letter.pap,
        },
        "special_procedures": "",
        "use_undertaking": False,
        "signature": {"name": "", "function": "", "place": ""},
    }


def _data(letter: Letter) -> dict[str, Any]:
    return {
        "categories": sorted(letter.categories),
        "items": [],
        "description": letter.description,
        "period_from": None,
        "period_to": None,
        "period_zone": "",
        "period_reason": "",
        "link": letter.link,
        "identifiers": [dict(one) for one in letter.identifiers],
    }
