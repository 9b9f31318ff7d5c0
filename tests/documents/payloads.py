"""Invented payloads of every kind, in the shape the workflow seals."""

from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from tests.documents.payloads_information import BODIES_OF_INFORMATION, GIVER, MAKERS

Json = dict[str, Any]
VERIFY = "https://mla.example.org/verify/"
LONG = (
    "On 19 November 2026 the victim, a hospital in Cluj-Napoca, found that its patient records had been encrypted. "
    "The attacker entered through a remote desktop service with a stolen password.\n\n"
    "The log of the service shows one connection from the address listed below. The same address was used two days "
    "later to log in to the mailbox from which the ransom was demanded.\nDamage so far: about 400 000 euros."
)


def authority(name: str, name_en: str, city: str, zone: str) -> Json:
    return {
        "name": name,
        "name_en": name_en,
        "address": f"1 Example Street\n{city}",
        "telephone": "+1-202-555-0101",
        "mobile": "+1-202-555-0102",
        "fax": "",
        "email": "contact@example.org",
        "office_hours": "24/7",
        "time_zone": zone,
        "person_in_charge": "Ana Exemplu",
    }


ROMANIA: Json = {
    "party": "RO",
    "party_name": {"en": "Romania", "fr": "Roumanie"},
    "time_zone": "Europe/Bucharest",
    "authority": authority(
        "Parchetul – punct de contact",
        "Prosecution service, 24/7 contact point",
        "Bucharest",
        "Europe/Bucharest",
    ),
}
GERMANY: Json = {
    "party": "DE",
    "party_name": {"en": "Germany", "fr": "Allemagne"},
    "time_zone": "Europe/Berlin",
    "authority": authority("Kontaktstelle 24/7", "24/7 contact point", "Wiesbaden", "Europe/Berlin"),
}
SECRET: Json = {
    "confidential": True,
    "no_user_notice": True,
    "tell_before_notice": True,
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}


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


def request(measure: str = "PRES", **changes: Any) -> Json:
    return {
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
                "mobile": "",
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
        "data": {
            "categories": ["SUB", "TRA"],
            "items": ["name", "session_logs"],
            "description": "Subscriber of the address and the logs of its sessions.",
            "period_from": "2026-11-18T22:00:00Z",
            "period_to": "2026-11-21T22:00:00Z",
            "period_zone": "Europe/Bucharest",
            "period_reason": "From the first intrusion to the demand.",
            "link": "The address was used for the intrusion itself.",
            "identifiers": IDENTIFIERS,
        },
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
    } | changes


BODIES: dict[str, tuple[str, Json]] = {
    "acknowledge": (
        "ACK",
        {
            "received_at": "2026-11-21T01:50:00Z",
            "our_reference": "DE-2026-000045-11",
            "officer": "Max Muster",
            "next_step": "The provider will be ordered to keep the data today.",
            "expected_on": "2026-11-22",
        },
    ),
    "ask": (
        "RFI",
        {
            "questions": ["Which port was used?", "Is the time local or UTC?"],
            "why": "The address is shared between subscribers.",
            "by": "2026-11-30",
            "meanwhile": "The data stay preserved.",
        },
    ),
    "answer": ("LETTER", {"answers": ["Port 51544.", "UTC."]}),
    "confirm_preservation": (
        "PRES_CONF",
        {
            "preserved_from": "2026-11-21",
            "preserved_until": "2027-02-19",
            "items": "Subscriber data and session logs of 198.51.100.7",
            "custodian": "Example Hosting GmbH",
            "order_reference": "Az. 12/26",
            "gaps": "Logs before 14 November are no longer held.",
        },
    ),
    "refuse": (
        "REFUSE",
        {
            "ground": "SOV",
            "reasons": "Preservation would prejudice an essential interest of our State.\n\nMore cannot be said.",
            "consultation": {"considered": True, "note": "We spoke with you by telephone on 22 November."},
        },
    ),
    "warn": ("LETTER", {"ground": "RISK", "text": "The provider tells its customers of every order."}),
    "maintain": ("LETTER", {"text": "The data are decisive."}),
    "withdraw": ("WDR", {"reason": "The suspect handed over the data.", "material_received": False}),
    "ask_extension": (
        "PRES_EXT",
        {
            "new_until": "2027-05-20",
            "reason": "The request for assistance is being translated.",
            "preserved_from": "2026-11-21",
            "current_until": "2027-02-19",
            "assistance_status": "sent",
        },
    ),
    "extend": ("LETTER", {"until": "2027-05-20", "reason": "As you asked."}),
    "decline_extension": ("LETTER", {"reason": "Our law allows no further extension."}),
    "receive_follow_up": ("LETTER", {"follow_up_reference": "RO-2026-000130-05"}),
    "release": ("LETTER", {"reason": "The proceedings ended.", "from": "2027-01-10"}),
    "let_lapse": ("LETTER", {"reason": "No request for assistance was made."}),
    "disclose_traffic": (
        "LETTER",
        {
            "provider": "Example Transit",
            "party": "FR",
            "path": "198.51.100.7 → 203.0.113.9",
            "note": "Port 443",
        },
    ),
    "accept": ("LETTER", {"text": ""}),
    "propose_conditions": (
        "LETTER",
        {
            "ground": "COND_U",
            "conditions": "Use only in this case.",
            "part": "Traffic data",
            "accept_by": "2026-12-15",
        },
    ),
    "accept_conditions": ("LETTER", {"text": ""}),
    "decline_conditions": ("LETTER", {"text": "Our law asks for disclosure to the defence."}),
    "postpone": (
        "LETTER",
        {
            "until": "2027-03-01",
            "reasons": "A search is about to take place.",
            "consultation": {"considered": False, "note": ""},
        },
    ),
    "execute": (
        "OUT",
        {
            "outcome": "executed_full",
            "measures_taken": "The provider was ordered to disclose the subscriber data.",
            "material": [
                {"title": "Subscriber data", "sha256": "ab" * 32},
                {"title": "Logs", "sha256": "cd" * 32},
            ],
            "conditions": "Use only in the proceedings named in your request.",
            "text": "",
        },
    ),
    "execute_part": (
        "OUT",
        {
            "outcome": "executed_part",
            "measures_taken": "First part.",
            "material": [],
            "conditions": "",
            "text": "",
        },
    ),
    "notify_delay": ("LETTER", {"reasons": "The court sits in January.", "new_date": "2027-01-20"}),
    "refer": ("LETTER", {"to": "Ministry of Justice of Germany", "when": "2026-11-22"}),
    **BODIES_OF_INFORMATION,
}
FROM_REQUESTING = {
    "answer", "maintain", "withdraw", "ask_extension", "accept_conditions",
    "decline_conditions", "release", "let_lapse", *GIVER,
}  # fmt: skip


def act(verb: str, **changes: Any) -> Json:
    ours, theirs = "DE-2026-000045-11", "RO-2026-000123-26"
    sides: Json = {"from": GERMANY, "to": ROMANIA, "our_reference": ours, "your_reference": theirs}
    if verb in FROM_REQUESTING:
        sides = {"from": ROMANIA, "to": GERMANY, "our_reference": theirs, "your_reference": ours}
    return (
        {
            "schema": "mla/act/1",
            "act": verb,
            "id": "9f2d3a52-8a4e-4a51-8f9a-9a5b8d8c1b11",
            "thread": "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10",
            "at": "2026-11-21T09:30:00Z",
            "measure": "PRES",
            "languages": ["en", "fr"],
            "request_date": "2026-11-21T01:44:00Z",
            "urgency": "urgent",
            "confidentiality": SECRET,
            "body": BODIES[verb][1],
        }
        | sides
        | changes
    )


REQUEST_KINDS = {"PRES": "PRES", "MLA_SUB": "STO_SUB", "MLA_STO": "STO_CON"}
CASES: list[tuple[str, str]] = list(REQUEST_KINDS.items()) + [
    (kind, verb) for verb, (kind, _body) in BODIES.items()
]
CASES += [(kind, kind.lower()) for kind in MAKERS]


def payload_of(kind: str, name: str, **changes: Any) -> Json:
    """The payload of a case of CASES: `name` is the measure of a request, or the verb of an act."""
    if kind in MAKERS:
        return MAKERS[kind](request(), **changes)
    return request(name, **changes) if kind in REQUEST_KINDS else act(name, **changes)


def sealed(payload: Json) -> tuple[bytes, str]:
    content = canonical(payload)
    return content, sha256_hex(content)
