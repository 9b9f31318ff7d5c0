"""The canonical snapshot of a request: what the approver is shown, what is sealed, what is sent, byte for byte."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from mla.requests.contents import said
from mla.requests.models import Annex, CooperationRequest, Identifier
from mla.requests.snapshot_blocks import (
    authority_block,
    day,
    if_said,
    instant,
    party_name,
    side,
    signed_for,
)
from mla.requests.snapshot_direct import direct, with_its_order
from mla.requests.snapshot_earlier import previous, previous_assistance, status
from mla.requests.snapshot_information import information
from mla.requests.snapshot_question import question
from mla.requests.snapshot_requesting import requesting, signature
from mla.requests.snapshot_team import proposal
from mla.requests.statuses import Family

__all__ = [
    "annex_block",
    "authority_block",
    "confidentiality",
    "contents_block",
    "day",
    "instant",
    "party_name",
    "side",
    "signed_for",
    "snapshot",
    "snapshot_bytes",
]

Json = Any
SCHEMA = "mla/request/1"
CUT: Mapping[str, Callable[[dict[str, Json]], dict[str, Json]]] = {
    Family.INFORMATION: information,
    Family.CONTACT_POINT: question,
    Family.TEAM: proposal,
    Family.DIRECT: direct,
}
"""A family that is no request says less of the file, in a shape of its own."""


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
        "status": status(matter),
        "previous_preservation": previous(matter.preservation),
        "previous_assistance": previous_assistance(matter),
        "requesting": requesting(matter, case),
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
        "necessity": {
            "reasons": sorted(matter.necessity_reasons),
            "text": matter.necessity,
            **if_said(loss_expected_on=day(matter.loss_expected_on)),
        },
        "intention": {
            "declared": matter.mla_intent,
            "measures": sorted(matter.mla_measures),
            "expected_on": day(matter.mla_expected_on),
            **if_said(channel=matter.mla_channel),
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
        "signature": signature(matter),
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
    content = canonical(CUT.get(matter.family, with_its_order)(whole))
    return content, sha256_hex(content)


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
        **if_said(other=matter.data_other),
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
