"""The other letters of the requesting State."""

from mla.documents.specimens.letters import Letter
from mla.documents.specimens.sides import GERMANY, authority

DIGEST = "3f" * 32
ORIGINAL = {
    "letter": "A",
    "title": "Mutual legal assistance request for subscriber information RO-2026-000123-26",
    "media_type": "application/pdf",
    "pages": 4,
    "language": "en,fr",
    "sha256": "6e" * 32,
}
LOG = {
    "letter": "B",
    "title": "Log of the mail service",
    "media_type": "text/plain",
    "pages": None,
    "language": "ro",
    "sha256": "7f" * 32,
}
ASKING = (
    Letter(
        "AMEND",
        "amend",
        {
            "version_from": 1,
            "version_to": 2,
            "changes": [
                {"field": "identifier", "number": 1, "old": "198.51.100.7", "new": "198.51.100.70"},
                {
                    "field": "link",
                    "number": 0,
                    "old": "The address was used for the intrusion itself.",
                    "new": "The address was used for the intrusion itself, and again two days later.",
                },
            ],
            "effect": "Please order the provider to keep the data of the corrected address as well.",
        },
    ),
    Letter(
        "SUPP",
        "answer",
        {
            "questions": ["Which port was used?", "Is the time local or UTC?"],
            "answers": ["Port 51544.", "UTC."],
            "asked_at": "2026-11-21T08:00:00Z",
        },
    ),
    Letter(
        "SUPP",
        "supplement",
        {
            "text": "A second address of the same account became known: 203.0.113.77.",
            "annexes": [LOG],
        },
    ),
    Letter("MAINTAIN", "maintain", {"text": "The data are decisive; we accept the risk."}),
    Letter(
        "USE_UND",
        "accept_conditions",
        {
            "conditions": "Use only in this case.",
            "stated_on": "2026-11-20",
            "text": "The defence is told of the condition.",
            "bound_from": "2026-11-21",
            "officer": "Ana Exemplu, prosecutor",
            "article": "28(3)",
        },
        "STO_SUB",
    ),
    Letter(
        "USE_UND",
        "decline_conditions",
        {
            "conditions": "Use only in this case.",
            "stated_on": "2026-11-20",
            "text": "Our law asks for disclosure to the defence.",
            "bound_from": None,
            "officer": "",
            "article": "28(3)",
        },
        "STO_SUB",
    ),
    Letter(
        "PRES_WDR",
        "release",
        {"reason": "The proceedings ended.", "from": "2027-01-10"},
    ),
    Letter(
        "PRES_WDR",
        "withdraw",
        {"reason": "The hospital found the logs itself.", "material_received": False},
    ),
    Letter("PRES_END", "let_lapse", {"reason": "No request for assistance will be made."}),
    Letter(
        "REM",
        "remind",
        {
            "reminder_number": 2,
            "sent_at": "2026-11-01T10:00:00Z",
            "last_reminder": "2026-11-14",
            "asked": "Has the order been made, and when may we expect the data?",
            "by": "2026-12-05",
            "consequence": "The suspect is in custody until 15 December; without the data the court must release him.",
            "article": "27(7)",
        },
        "STO_SUB",
    ),
    Letter(
        "EXP_CONF",
        "confirm_request",
        {
            "channel": "enc_email",
            "sent_at": "2026-11-21T01:44:00Z",
            "digest": DIGEST,
            "annexes": [ORIGINAL],
            "text": "The signed original follows by courier.",
        },
        "STO_SUB",
    ),
    Letter(
        "CA_COPY",
        "send_copy",
        {
            "sent_to": "Local Court of Frankfurt (invented)",
            "channel": "interpol_i247",
            "interpol": True,
            "sent_at": "2026-11-21T01:44:00Z",
            "digest": DIGEST,
            "article": "27(9)(a)",
            "annexes": [ORIGINAL],
            "text": "The court has confirmed receipt by telephone.",
        },
        "STO_SUB",
        {
            "to": GERMANY
            | {"authority": authority("Zentralbehörde", "Central authority", "Bonn", "Europe/Berlin")}
        },
    ),
)
