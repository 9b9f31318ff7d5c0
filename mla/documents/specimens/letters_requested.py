"""The other letters of the requested State."""

from mla.documents.specimens.letters import Letter
from mla.documents.specimens.request import DATA
from mla.documents.specimens.sides import GERMANY, NOBODY, SECRET, Json

RISK = "The provider tells its customers of every order, sometimes before it is carried out."
HOME = "Europe/Berlin"
DATA_AT_HOME: Json = DATA | {
    "link": "",
    "period_reason": "",
    "period_zone": HOME,
    "identifiers": [
        one | {"note": "", "provider": "", "zone": HOME, "offset_minutes": None}
        for one in DATA["identifiers"]
    ],
}
AT_HOME: Json = {
    "to": GERMANY
    | {"authority": NOBODY | {"name": "Example Hosting GmbH", "address": "2 Example Street\nFrankfurt"}},
    "your_reference": "",
    "request_date": "",
    "confidentiality": SECRET | {"tell_before_notice": False, "tlp": "", "pap": ""},
}
LIVE = (
    Letter("PRES_RISK", "warn", {"ground": "RISK", "text": RISK, "by": "2026-11-24"}),
    Letter(
        "CONFNO",
        "warn",
        {
            "ground": "CONFNO",
            "text": "Our law gives the account holder access to the file of the court as soon as the order is made.",
            "by": "2026-11-24",
        },
        "STO_SUB",
    ),
    Letter(
        "NOTICE",
        "warn",
        {
            "ground": "NODATA",
            "text": "The provider deleted the logs of October on 15 November.",
            "by": "2026-11-24",
        },
        "STO_SUB",
    ),
    Letter("PRES_EXTD", "extend", {"until": "2027-05-20", "reason": "The provider was told today."}),
    Letter("PRES_NOEX", "decline_extension", {"reason": "Our law allows no further extension."}),
    Letter("PRES_PEND", "receive_follow_up", {"follow_up_reference": "RO-2026-000130-05"}),
    Letter(
        "TDISC",
        "disclose_traffic",
        {
            "provider": "Example Transit",
            "party": "FR",
            "party_name": {"en": "France", "fr": "France"},
            "path": "198.51.100.7 → 203.0.113.9 (Example Transit), port 443, 2026-11-19 01:12:09 UTC\n"
            "203.0.113.9 → 192.0.2.44 (Example Hosting GmbH), port 3389, 2026-11-19 01:12:10 UTC",
            "note": "The records of Example Transit itself were not asked for.",
            "use": "Only to identify the provider and to ask for preservation there.",
        },
    ),
    Letter("ACCEPT", "accept", {"text": "The court is asked for an order this week."}, "STO_SUB"),
    Letter(
        "COND",
        "propose_conditions",
        {
            "ground": "COND_U",
            "conditions": "Use only in this case.\n\nNo disclosure to other authorities without our consent.",
            "part": "Subscriber data of 198.51.100.7",
            "accept_by": "2026-12-15",
        },
        "STO_SUB",
    ),
    Letter(
        "POSTPONE",
        "postpone",
        {
            "until": "2027-03-01",
            "reasons": "A search in our own investigation is about to take place.",
            "consultation": {
                "considered": True,
                "note": "A part of the data can be sent before.",
                "consulted_on": "2026-11-18",
            },
            "meanwhile": "The data stay preserved at the provider.",
        },
        "STO_SUB",
    ),
    Letter(
        "DELAY",
        "notify_delay",
        {
            "hindrance": "delayed",
            "reasons": "The court sits in January.",
            "new_date": "2027-01-20",
            "meanwhile": "The data stay preserved.",
            "article": "27(7)",
        },
        "STO_SUB",
    ),
    Letter(
        "REFER",
        "refer",
        {"to": "Ministry of Justice of Germany", "when": "2026-11-22", "article": "27(9)(c)"},
        "STO_SUB",
    ),
    Letter(
        "CONSULT",
        "consult",
        {
            "intended": "refuse",
            "ground": "SOV",
            "reasons": "The account belongs to a public body.",
            "proposals": "We could give the subscriber data without the records of its use.",
            "by": "2026-12-01",
        },
        "STO_SUB",
    ),
    Letter(
        "PRES_EXPN",
        "warn_expiry",
        {
            "expiry": "2027-02-19",
            "what_to_do": "An extension takes us five working days: please ask before 12 February.",
        },
    ),
    Letter(
        "DOM_ORD",
        "order",
        {
            "custodian": "Example Hosting GmbH",
            "address": "2 Example Street\nFrankfurt",
            "basis": "Section 0 of the model code (invented)",
            "data": DATA_AT_HOME,
            "until": "2027-02-19",
            "secrecy": True,
            "by": "2026-11-23",
            "text": "Please name the person who carries out this order.",
        },
        more=AT_HOME,
    ),
    Letter(
        "EXE_ORD",
        "order_handing_over",
        {
            "custodian": "Example Hosting GmbH",
            "address": "2 Example Street\nFrankfurt",
            "basis": "Section 0 of the model code (invented)",
            "data": DATA_AT_HOME,
            "delivery": "As text files with a SHA-256 digest for each, through our secure post.",
            "secrecy": True,
            "by": "2026-12-04",
            "text": "Please name the person who carries out this order.",
        },
        "STO_TRA",
        AT_HOME,
    ),
)
