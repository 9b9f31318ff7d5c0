"""What the readiness rules look at: plain values, named exactly as the form fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mla.law.offences import SAFE_HARBOUR
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class IdentifierFact:
    """`kind` is the form's code ("ipv4", "ipv6", "email", …). `note` is what the user wrote beside it."""

    kind: str
    value: str
    has_instant: bool = False
    has_zone: bool = False
    has_port: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """Two fields are needed; the rest default to "not filled in". Instants are aware.

    `accepted_languages` empty means that the language practice of the requested State is not known.
    `now` is passed in, never read from the clock. `bound`: does the instrument of the measure bind both States
    on the day (None: not computed)? `bound_why` says why or why not, with the article. `requested_state`,
    `data_location` and `provider_state` are ISO codes, empty where not known; `provider_states` are all States from
    which the provider may answer, where more than one may; `state_names` their names. `contents` holds the codes of
    the contents that are filled in, for measures whose form is a list of contents; "code:none" says "does not apply"
    or "not known". `declared` holds the codes of contents that the other State has asked for by declaration.
    `articles_declared`: those of the measure's instrument to which the other State has a declaration or reservation
    on the day. `team`: the reference of the joint team of the two States that works on this case.
    `numbers_reserved`: the kinds of access numbers that a reservation under 7(9)(b) CETS 224 excludes; empty where not
    known. `notified_there`: the authorities on record that this State has designated to be notified (7(5)(e)).
    `receiver_named`: an authority of that State is chosen. `sender_roles` and `receiver_roles` are what the
    two authorities are designated for on the day; empty where nothing is on record, None where nobody looked.
    `treaties_on_record`: the names of the mutual assistance treaties recorded as in force between the two on the day,
    None where nobody looked. `zone` is that of the authority that writes. `confirmation`: is the other State on
    record as wanting a formal confirmation of what comes by fast means? "asks", "does_not_ask", or "": not known.
    """

    measure: str
    now: datetime
    authority_named: bool = False
    offences: frozenset[str] = frozenset()
    national_provision: str = ""
    max_penalty: str = ""
    facts: str = ""
    categories: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    identifiers: tuple[IdentifierFact, ...] = ()
    link: str = ""
    custodian_name: str = ""
    custodian_location: str = ""
    custodian_unknown: bool = False
    data_outside_requested_state: bool = False
    necessity_reasons: frozenset[str] = frozenset()
    necessity: str = ""
    mla_intent: bool = False
    period_from: datetime | None = None
    period_to: datetime | None = None
    period_reason: str = ""
    urgency: str = "routine"
    urgency_reasons: frozenset[str] = frozenset()
    urgency_text: str = ""
    measures_sought: frozenset[str] = frozenset()
    expedited_ground: str = ""
    expedited_reason: str = ""
    legal_basis: str = ""
    treaty_name: str = ""
    pair_has_treaty: bool = False
    treaties_on_record: tuple[Text, ...] | None = None
    domestic_legal_basis: str = ""
    court_order_attached: bool = False
    translation_language: str = ""
    accepted_languages: tuple[str, ...] = ()
    previous_preservation: str = ""
    channel: str = ""
    copy_central: bool = False
    direct: bool = False
    declaration_27_9_e: bool = False
    reservation_29_4: bool = False
    previous_reference: str = ""
    current_expiry: datetime | None = None
    bound: bool | None = None
    bound_why: Text | None = None
    first_protocol_bound: bool | None = None
    first_protocol_why: Text | None = None
    requested_state: str = ""
    data_location: str = ""
    provider_state: str = ""
    provider_states: frozenset[str] = frozenset()
    state_names: Mapping[str, Text] = field(default_factory=dict)
    contents: frozenset[str] = frozenset()
    declared: frozenset[str] = frozenset()
    sender_roles: frozenset[str] | None = None
    receiver_roles: frozenset[str] | None = None
    ends_on: date | None = None
    receiver_named: bool = False
    articles_declared: frozenset[str] = frozenset()
    team: str = ""
    numbers_reserved: frozenset[str] = frozenset()
    notified_there: tuple[str, ...] = ()
    zone: str = "UTC"
    confirmation: str = ""

    @property
    def today(self) -> date:
        """The day it is for the person who typed the dates."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def art27_governs(self) -> bool:
        """Art. 27(1): without another treaty between the two, or where both agreed to apply Art. 27."""
        return self.legal_basis in {"art27", "agreed27"}

    @property
    def urgent(self) -> bool:
        return self.urgency in {"urgent", "danger_to_life"}

    @property
    def outside_safe_harbour(self) -> bool:
        """Is there any offence outside Arts 2 to 11?"""
        return bool(self.offences - SAFE_HARBOUR)

    @property
    def asked_of_provider(self) -> frozenset[str]:
        """The States that may have to be asked for what the provider holds; empty where nothing is known."""
        return self.provider_states or frozenset({self.provider_state} - {""})

    @property
    def ip_addresses(self) -> tuple[IdentifierFact, ...]:
        return tuple(one for one in self.identifiers if one.kind in {"ip", "ipv4", "ipv6"})


def written(text: str) -> bool:
    """Blank space is not an answer."""
    return bool(text.strip())
