"""One invented request, complete, for every measure that has a form."""

from copy import deepcopy
from typing import Any

from mla.documents.specimens.sides import GERMANY, ROMANIA, SECRET, Json

LONG = (
    "On 19 November 2026 the victim, a hospital in Cluj-Napoca, found that its patient records had been encrypted. "
    "The attacker entered through a remote desktop service with a stolen password.\n\n"
    "The log of the service shows one connection from the address listed below. The same address was used two days "
    "later to log in to the mailbox from which the ransom was demanded.\nDamage so far: about 400 000 euros."
)


def identifier(kind: str, value: str, **more: Any) -> Json:
    return {
        "kind": kind,
        "value": value,
        "port": None,
        "protocol": "",
        "instant": None,
        "instant_end": None,
        "offset_minutes": None,
        "zone": "",
        "precision": "",
        "provider": "",
        "note": "",
    } | more


IDENTIFIERS = [
    identifier(
        "ipv4",
        "198.51.100.7",
        port=51544,
        protocol="tcp",
        instant="2026-11-19T01:12:09Z",
        offset_minutes=120,
        precision="second",
        provider="Example Hosting",
        note="remote desktop log",
    ),
    identifier(
        "ipv6",
        "2001:db8:85a3::8a2e:370:7334",
        instant="2026-11-20T22:00:00Z",
        instant_end="2026-11-20T23:30:00Z",
        offset_minutes=120,
        precision="minute",
    ),
    identifier("email", "a.very.long.mailbox.name.used.for.the.ransom@mail.example.com"),
    identifier("url", "https://files.example.net/d/" + "8f3a" * 20 + "?session=0123456789"),
]


DATA: Json = {
    "categories": ["SUB", "TRA"],
    "items": ["name", "session_logs"],
    "description": "Subscriber of the address and the logs of its sessions.",
    "period_from": "2026-11-18T22:00:00Z",
    "period_to": "2026-11-21T22:00:00Z",
    "period_zone": "Europe/Bucharest",
    "period_reason": "From the first intrusion to the demand.",
    "link": "The address was used for the intrusion itself.",
    "identifiers": IDENTIFIERS,
}


def request(measure: str = "PRES", **changes: Any) -> Json:
    """Anew each time, down to the last part: who changes one changes no other. `changes` replace whole fields."""
    return deepcopy(
        {
            "schema": "mla/request/1",
            "thread": "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10",
            "measure": measure,
            "version": 1,
            "languages": ["en", "fr"],
            "reference": "RO-2026-000123-26",
            "date": "2026-11-21T01:44:00Z",
            "status": "new",
            "previous_preservation": None,
            "previous_assistance": None,
            "requesting": ROMANIA
            | {
                "confirmation": {
                    "name": "Ion Model",
                    "title": "Prosecutor",
                    "function": "Duty officer",
                    "telephone": "+1-202-555-0103",
                    "mobile": "+1-202-555-0104",
                    "email": "confirm@example.org",
                },
                "operational": None,
                "prosecution": {
                    "office": "Prosecution office of Cluj",
                    "case_number": "1234/P/2026",
                    "court": "",
                    "court_case_number": "",
                    "decisions": "",
                },
            },
            "requested": GERMANY,
            "legal_basis": {
                "choice": "",
                "treaty_name": "",
                "domestic": "Article 170 of the Code of Criminal Procedure",
            },
            "offences": ["BC02", "BC04"],
            "national_provision": "Articles 360 and 362 of the Criminal Code",
            "max_penalty": "7 years of imprisonment",
            "facts": LONG,
            "persons": "Unknown suspect; the hospital as injured party",
            "proceedings_stage": "investigation",
            "data": DATA,
            "custodian": {"name": "Example Hosting GmbH", "location": "Frankfurt", "unknown": False},
            "necessity": {
                "reasons": ["easily_deleted", "short_retention"],
                "text": "The provider keeps logs for 7 days.",
            },
            "intention": {"declared": True, "measures": ["disclose"], "expected_on": "2027-01-12"},
            "art30": True,
            "measures_sought": ["disclose"],
            "expedited": {"ground": "31(3)(a)", "reason": "The logs are kept for 7 days."},
            "urgency": {
                "level": "urgent",
                "reasons": ["volatile_data"],
                "text": "The logs expire.",
                "answer_by": "2026-11-23T10:00:00Z",
            },
            "confidentiality": SECRET,
            "special_procedures": "Please send the data as text files with a SHA-256 for each.",
            "use_undertaking": True,
            "annexes": [
                {
                    "letter": "A",
                    "title": "Court order of 20 November 2026",
                    "media_type": "application/pdf",
                    "pages": 3,
                    "language": "ro",
                    "sha256": "5d" * 32,
                }
            ],
            "signature": {"name": "Ana Exemplu", "function": "Prosecutor", "place": "Bucharest"},
        }
        | changes
    )
