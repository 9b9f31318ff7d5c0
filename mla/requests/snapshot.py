"""The canonical snapshot of a request: what the approver is shown, what is sealed, what is sent, byte for byte."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from mla.parties.models import Authority, Party
from mla.requests.contents import said
from mla.requests.models import Annex, Case, CooperationRequest, Identifier
from mla.requests.snapshot_direct import direct
from mla.requests.snapshot_information import information
from mla.requests.snapshot_question import question
from mla.requests.snapshot_team import proposal
from mla.requests.statuses import Family

Json = Any
SCHEMA = "mla/request/1"
CUT: Mapping[str, Callable[[dict[str, Json]], dict[str, Json]]] = {
    Family.INFORMATION: information,
    Family.CONTACT_POINT: question,
    Family.TEAM: proposal,
    Family.DIRECT: direct,
}
"""A family that is no request says less of the file, in a shape of its own."""


def instant(value: datetime | None) -> str | None:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def authority_block(authority: Authority | None) -> dict[str, str]:
    keys = (
        "name",
        "name_en",
        "address",
        "telephone",
        "mobile",
        "fax",
        "email",
        "office_hours",
        "time_zone",
        "person_in_charge",
    )
    return {key: getattr(authority, key) if authority else "" for key in keys}


def party_name(party: Party) -> dict[str, str]:
    return {"en": party.name_en, "fr": party.name_fr}


def side(party: Party, authority: Authority | None) -> dict[str, Json]:
    return {
        "party": party.pk,
        "party_name": party_name(party),
        "time_zone": party.time_zone,
        "authority": authority_block(authority),
    }


def confidentiality(matter: CooperationRequest) -> dict[str, Json]:
    return {
        "confidential": matter.confidential,
        "no_user_notice": matter.no_user_notice,
        "tell_before_notice": matter.tell_before_notice,
        "tlp": matter.tlp,
        "pap": matter.pap,
    }


def snapshot(matter: CooperationRequest) -> dict[str, Json]:
    """The request as data (schema `mla/request/1`). Reads the case, the identifiers and the annexes."""
    case = matter.case
    if case is None:
        raise ValueError("only a file of the requesting seat has a snapshot of its own")
    return {
        "schema": SCHEMA,
        "thread": str(matter.thread),
        "measure": matter.measure,
        "version": matter.version,
        "languages": list(matter.languages) or ["en", "fr"],
        "reference": matter.reference or "",
        "date": instant(matter.submitted_at) or "",
        "status": _status(matter),
        "previous_preservation": _previous(matter),
        "previous_assistance": None,
        "requesting": _requesting(matter, case),
        "requested": side(matter.counterpart, matter.counterpart_authority),
        "legal_basis": {
            "choice": matter.legal_basis,
            "treaty_name": matter.treaty_name,
            "domestic": matter.domestic_legal_basis,
        },
        "offences": sorted(case.offences),
        "national_provision": case.national_provision,
        "max_penalty": case.max_penalty,
        "facts": matter.facts,
        "persons": case.persons,
        "proceedings_stage": case.proceedings_stage,
        "data": _data(matter),
        "custodian": {
            "name": matter.custodian_name,
            "location": matter.custodian_location,
            "unknown": matter.custodian_unknown,
        },
        "necessity": {"reasons": sorted(matter.necessity_reasons), "text": matter.necessity},
        "intention": {
            "declared": matter.mla_intent,
            "measures": sorted(matter.mla_measures),
            "expected_on": day(matter.mla_expected_on),
        },
        "art30": matter.art30,
        "measures_sought": sorted(matter.measures_sought),
        "expedited": {"ground": matter.expedited_ground, "reason": matter.expedited_reason},
        "urgency": {
            "level": matter.urgency,
            "reasons": sorted(matter.urgency_reasons),
            "text": matter.urgency_text,
            "answer_by": instant(matter.answer_by),
        },
        "confidentiality": confidentiality(matter),
        "special_procedures": matter.special_procedures,
        "use_undertaking": matter.use_undertaking,
        "annexes": [annex_block(annex) for annex in matter.annexes.order_by("letter")],
        "signature": {
            "name": matter.authority.person_in_charge,
            "function": "",
            "place": "",
        },
        **contents_block(matter.measure, matter.contents, matter.contents_none),
        **end_block(matter),
    }


def contents_block(measure: str, contents: Mapping[str, str], none: Iterable[str]) -> dict[str, Json]:
    """Only where the article of the measure lists contents, so that the other requests keep their bytes."""
    rows = said(measure, contents, none)
    return {"contents": rows} if rows else {}


def end_block(matter: CooperationRequest) -> dict[str, Json]:
    """Only of joint work, so that the other requests keep their bytes."""
    return {"ends_on": day(matter.ends_on)} if matter.family == Family.TEAM else {}


def snapshot_bytes(matter: CooperationRequest) -> tuple[bytes, str]:
    """(canonical bytes, SHA-256 in hexadecimal) of the snapshot."""
    whole = snapshot(matter)
    content = canonical(CUT[matter.family](whole) if matter.family in CUT else whole)
    return content, sha256_hex(content)


def _status(matter: CooperationRequest) -> str:
    return "follow_up_preservation" if matter.preservation else "new"


def _previous(matter: CooperationRequest) -> dict[str, Json] | None:
    earlier = matter.preservation
    if earlier is None:
        return None
    return {
        "date": instant(earlier.sent_at) or "",
        "reference": earlier.reference or "",
        "their_reference": earlier.counterpart_reference,
        "requesting_authority": earlier.authority.name,
        "requested_authority": earlier.counterpart_authority.name if earlier.counterpart_authority else "",
        "channel": earlier.channel,
        "preserved_from": day(earlier.preserved_from),
        "preserved_until": day(earlier.preserved_until),
    }


def _requesting(matter: CooperationRequest, case: Case) -> dict[str, Json]:
    authority = matter.authority
    operational = None
    if case.operational_authority:
        operational = authority_block(None) | {
            "name": case.operational_authority,
            "person_in_charge": case.operational_contact,
        }
    return side(matter.party, authority) | {
        "confirmation": {
            "name": authority.confirm_name,
            "title": authority.confirm_title,
            "function": authority.confirm_function,
            "telephone": authority.confirm_telephone,
            "mobile": "",
            "email": authority.confirm_email,
        },
        "operational": operational,
        "prosecution": {
            "office": case.prosecution_office,
            "case_number": case.number,
            "court": case.court,
            "court_case_number": case.court_case_number,
            "decisions": case.decisions,
        },
    }


def _data(matter: CooperationRequest) -> dict[str, Json]:
    return {
        "categories": sorted(matter.categories),
        "items": sorted(matter.items),
        "description": matter.data_description,
        "period_from": instant(matter.period_from),
        "period_to": instant(matter.period_to),
        "period_zone": matter.period_zone,
        "period_reason": matter.period_reason,
        "link": matter.link,
        "identifiers": [_identifier(one) for one in matter.identifiers.all()],
    }


def _identifier(one: Identifier) -> dict[str, Json]:
    return {
        "kind": one.kind,
        "value": one.value,
        "port": one.port,
        "protocol": one.protocol,
        "instant": instant(one.instant),
        "instant_end": instant(one.instant_end),
        "offset_minutes": one.offset_minutes,
        "zone": one.zone,
        "precision": one.precision,
        "provider": one.provider,
        "note": one.note,
    }


def annex_block(annex: Annex) -> dict[str, Json]:
    return {
        "letter": annex.letter,
        "title": annex.title,
        "media_type": annex.media_type,
        "pages": annex.pages,
        "language": annex.language,
        "sha256": annex.sha256,
    }
