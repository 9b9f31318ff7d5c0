"""What complete drafts of the measures say. All persons, places and addresses are invented. Data only."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

NIGHT = datetime(2026, 11, 21, 1, 44, tzinfo=UTC)
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
    "P2_6": (
        ["SUB"],
        {
            "domain": "files.example.net",
            "information": "Name, address and telephone number of the holder; day of registration.",
            "relevance": "One investigation into illegal access; used for that only.",
            "return": "Within thirty days, by e-mail.",
        },
        [],
        {"items": [], "custodian_name": "Example Registrar (invented)"},
    ),
    "P2_7": (
        ["SUB"],
        {
            "contact": "The 24/7 desk, +1-202-555-0101.",
            "return": "Within thirty days, by the provider’s own portal.",
        },
        ["seeking_authority", "other"],
        {"items": ["name", "postal_address"]},
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
    "UN_PRES": (["TRA"], {}, [], {}),
}
