"""Complete drafts of the measures that are no preservation and no Art. 31 request, and the treaties they need.

All persons, places and addresses are invented.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Authority, Designation, Party, TreatyStatus
from mla.requests.models import CooperationRequest
from tests import factories
from tests.factories import NIGHT, SINCE, World

LATER = NIGHT + timedelta(days=30)
ASSISTANCE: Mapping[str, Any] = {
    "legal_basis": "art27",
    "link": "The mailbox received the demand for the ransom.",
    "items": ["source_destination"],
    "custodian_name": "Example Hosting (invented)",
    "custodian_location": "1 Example Street, Frankfurt",
    "domestic_legal_basis": "Code of Criminal Procedure, section 138 (invented)",
    "court_order_attached": True,
    "period_from": datetime(2026, 11, 22, 0, 0, tzinfo=UTC),
    "period_to": LATER,
}
LIFE = "A hostage is held in a house in Cluj; the deadline ends tonight."
DANGER: Mapping[str, Any] = {"urgency": "danger_to_life", "urgency_text": LIFE}
PROCEEDING = {
    "proceeding": "Investigation 123/P/2026 of the directorate against persons unknown.",
    "assistance": "The stored data listed below, in electronic form.",
    "purpose": "To find out who demanded the ransom.",
}
# the measure: (categories, contents, what does not apply or is not known, other fields)
DRAFTS: Mapping[str, tuple[list[str], dict[str, str], list[str], Mapping[str, Any]]] = {
    "RTT": (
        ["TRA"],
        {
            "communications": "All connections of the mailbox victim@example.org.",
            "similar_case": "Section 138 allows it for offences of this gravity.",
            "delivery": "Every six hours, by the secure channel of the contact point.",
        },
        [],
        {},
    ),
    "INT": (
        ["CON"],
        {
            "communications": "The messages of the mailbox victim@example.org.",
            "permission": "Treaty of Example, Art. 14; section 100a of your code (invented).",
            "delivery": "As a stream, or once a day.",
            "subsidiarity": "A search would warn the suspect.",
        },
        [],
        {},
    ),
    "P2_8": (
        ["SUB", "TRA"],
        {
            "possession": "The address belongs to this provider.",
            "relevance": "The data shows who used the address.",
            "contact": "The 24/7 desk, +1-202-555-0101.",
        },
        ["seeking_authority", "other_means"],
        {},
    ),
    "P2_9": (
        ["SUB", "TRA"],
        {"emergency": LIFE, "link": "The mailbox was used an hour ago."},
        ["other"],
        DANGER,
    ),
    "P2_10": (
        ["CON"],
        {
            "assistance": "Search of the house and disclosure of the stored messages.",
            "emergency": LIFE,
            "link": "The messages say where the hostage is.",
        },
        [],
        DANGER,
    ),
    "P2_11": (
        [],
        {
            "presiding": "The requesting State.",
            "present": "The judge, the prosecutor, the witness with counsel.",
            "oaths": "The oath of the requesting State.",
            "questions": "Through the presiding judge.",
            "rights": "As in both laws; counsel is present.",
            "privilege": "Decided by the requested State.",
            "objections": "Taken to the record.",
            "language": "Interpretation from Romanian; a transcript is made.",
        },
        ["consent"],
        {"items": []},
    ),
    "UN_MLA": (["SUB"], PROCEEDING, ["persons"], {}),
    "UN_STO": (["TRA"], PROCEEDING, ["persons"], {}),
    "UN_RTT": (["TRA"], {"necessity": "No stored record shows it."}, [], {}),
    "UN_INT": (["CON"], PROCEEDING, ["persons"], {}),
    "UN_PRES": (["TRA"], {}, [], factories.READY_PRESERVATION),
}


def bind(instrument: str, *parties: Party, on: date = SINCE) -> None:
    """An administrator's dated entry for each State."""
    for one in parties:
        TreatyStatus.objects.get_or_create(
            party=one,
            instrument=instrument,
            defaults={
                "standing": "party",
                "consent": "ratification",
                "in_force_from": on,
                "certainty": "knowledge",
                "source": "invented for a test",
                "checked_on": date(2026, 11, 1),
            },
        )


def switch_on(here: World, measure: str) -> None:
    instrument = CATALOGUE[measure].instrument
    if instrument != "ETS185":
        bind(instrument, here.ro, here.de)


def designate(authority: Authority, role: str, instrument: str = "ETS185") -> None:
    Designation.objects.create(
        authority=authority,
        role=role,
        instrument=instrument,
        valid_from=SINCE,
        certainty="knowledge",
        source="invented for a test",
        checked_on=date(2026, 11, 1),
    )


def made_central(here: World) -> None:
    """The deciding person of each side also acts for the central authority, as in a small State."""
    for person, office in ((here.poc, here.office), (here.poc_de, here.desk)):
        Membership.objects.create(user=person, authority=office, role=Role.CENTRAL, valid_from=SINCE)


def ready(here: World, measure: str, **changes: Any) -> CooperationRequest:
    """A draft to which nothing is missing; its instrument must bind both States."""
    categories, contents, none, own = DRAFTS[measure]
    values = {
        **ASSISTANCE,
        "categories": categories,
        "contents": contents,
        "contents_none": sorted(none),
        **own,
        **changes,
    }
    return factories.draft(here, measure=measure, **values)
