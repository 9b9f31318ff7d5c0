"""The agreed shape of a payload: schemas `mla/request/1` and `mla/act/1`. Field names are those of the JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

Day = date  # a class below has a field called `date`


@dataclass(frozen=True, slots=True)
class Name:
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Authority:
    name: str
    name_en: str
    address: str
    telephone: str
    mobile: str
    fax: str
    email: str
    office_hours: str
    time_zone: str
    person_in_charge: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    name: str
    title: str
    function: str
    telephone: str
    mobile: str
    email: str


@dataclass(frozen=True, slots=True)
class Prosecution:
    office: str
    case_number: str
    court: str
    court_case_number: str
    decisions: str


@dataclass(frozen=True, slots=True)
class Requesting:
    party: str
    party_name: Name
    time_zone: str
    authority: Authority
    confirmation: Confirmation
    operational: Authority | None
    prosecution: Prosecution
    reply_means: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    party: str
    party_name: Name
    time_zone: str
    authority: Authority


@dataclass(frozen=True, slots=True)
class Previous:
    date: datetime | None
    reference: str
    their_reference: str
    requesting_authority: str
    requested_authority: str
    channel: str
    preserved_from: Day | None
    preserved_until: Day | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LegalBasis:
    choice: str
    treaty_name: str
    domestic: str


@dataclass(frozen=True, slots=True)
class Identifier:
    kind: str
    value: str
    port: int | None
    protocol: str
    instant: datetime | None
    instant_end: datetime | None
    offset_minutes: int | None
    zone: str
    precision: str
    provider: str
    note: str


@dataclass(frozen=True, slots=True)
class Data:
    categories: tuple[str, ...]
    items: tuple[str, ...]
    description: str
    period_from: datetime | None
    period_to: datetime | None
    period_zone: str
    period_reason: str
    link: str
    identifiers: tuple[Identifier, ...]
    other: str = ""


@dataclass(frozen=True, slots=True)
class Custodian:
    name: str
    location: str
    unknown: bool


@dataclass(frozen=True, slots=True)
class Necessity:
    reasons: tuple[str, ...]
    text: str
    loss_expected_on: date | None = None


@dataclass(frozen=True, slots=True)
class Intention:
    declared: bool
    measures: tuple[str, ...]
    expected_on: date | None
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Expedited:
    ground: str
    reason: str


@dataclass(frozen=True, slots=True)
class Urgency:
    level: str
    reasons: tuple[str, ...]
    text: str
    answer_by: datetime | None


@dataclass(frozen=True, slots=True)
class Confidentiality:
    confidential: bool
    no_user_notice: bool
    tell_before_notice: bool
    tlp: str
    pap: str


@dataclass(frozen=True, slots=True)
class Annex:
    letter: str
    title: str
    media_type: str
    pages: int | None
    language: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Said:
    """One content that an article asks for. `none`: it does not apply, or is not known."""

    code: str
    text: str
    none: bool


@dataclass(frozen=True, slots=True)
class Signature:
    name: str
    function: str
    place: str


@dataclass(frozen=True, slots=True)
class Sender:
    """The office and whom to call; of the case, its court and their decisions nothing is said."""

    party: str
    party_name: Name
    time_zone: str
    authority: Authority
    confirmation: Confirmation


@dataclass(frozen=True, slots=True)
class Change:
    """`number` is that of the identifier, and 0 everywhere else."""

    field: str
    number: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Request:
    """Schema `mla/request/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    status: str
    previous_preservation: Previous | None
    previous_assistance: Previous | None
    requesting: Requesting
    requested: Side
    legal_basis: LegalBasis
    offences: tuple[str, ...]
    national_provision: str
    max_penalty: str
    facts: str
    persons: str
    proceedings_stage: str
    data: Data
    custodian: Custodian
    necessity: Necessity
    intention: Intention
    art30: bool
    measures_sought: tuple[str, ...]
    expedited: Expedited
    urgency: Urgency
    confidentiality: Confidentiality
    special_procedures: str
    use_undertaking: bool
    annexes: tuple[Annex, ...]
    signature: Signature
    contents: tuple[Said, ...] = ()
    order_digest: str = ""  # SHA-256 of the order that the other State serves (8(3)(a) CETS 224)


@dataclass(frozen=True, slots=True)
class ActLetter:
    """Schema `mla/act/1`. `body` differs per verb and is read field by field, each under its own label."""

    schema: str
    act: str
    id: str
    thread: str
    at: datetime
    measure: str
    languages: tuple[str, ...]
    from_: Side
    to: Side
    our_reference: str
    your_reference: str
    request_date: datetime | None
    urgency: str
    confidentiality: Confidentiality
    body: Mapping[str, Any]
    signature: Signature | None = None


SHAPES: Mapping[str, type] = {"mla/request/1": Request, "mla/act/1": ActLetter}
