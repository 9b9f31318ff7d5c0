"""Snapshots of an invented case: Romania asks Germany; addresses and numbers are those reserved for documentation."""

import copy
import hashlib
from typing import Any

import orjson

Json = dict[str, Any]

ROMANIA: Json = {
    "party": "RO",
    "party_name": {"en": "Romania", "fr": "Roumanie"},
    "time_zone": "Europe/Bucharest",
}
GERMANY: Json = {
    "party": "DE",
    "party_name": {"en": "Germany", "fr": "Allemagne"},
    "time_zone": "Europe/Berlin",
}
BUCHAREST: Json = {
    "name": "Parchetul Exemplu – Serviciul de combatere a criminalității informatice",
    "name_en": "Example Prosecution Office – Cybercrime Service",
    "address": "Strada Exemplului 12\n010101 București\nRomania",
    "telephone": "+1-202-555-0101",
    "mobile": "+1-202-555-0102",
    "fax": "",
    "email": "poc@parchet.example.org",
    "office_hours": "24/7",
    "time_zone": "Europe/Bucharest",
    "person_in_charge": "Ioana Exemplescu",
}
WIESBADEN: Json = {
    "name": "Beispielbehörde für Cyberkriminalität",
    "name_en": "Example Cybercrime Authority",
    "address": "Musterstraße 1, 65000 Wiesbaden",
    "telephone": "+1-202-555-0110",
    "mobile": "",
    "fax": "+1-202-555-0111",
    "email": "poc@behoerde.example.net",
    "office_hours": "24/7",
    "time_zone": "Europe/Berlin",
    "person_in_charge": "Jörg Beispiel",
}
SECRET: Json = {
    "confidential": True,
    "no_user_notice": True,
    "tell_before_notice": True,
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}
FACTS = (
    "Between 18 and 20 November 2026 unknown persons entered the mail system of the hospital “Sf. Exemplu” in Bucharest"
    " without right, with the password of a doctor obtained by a false log-in page. They copied 14 messages and then"
    " encrypted two file servers. A ransom note came by e-mail from the account below.\n\n"
    "The log of the hospital's gateway shows the connection from the addresses below. The provider says that it keeps"
    " connection data for seven days only. The next of those days ends on 27 November 2026."
)


def identifier(kind: str, value: str, **given: object) -> Json:
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
    } | given


IDENTIFIERS = [
    identifier(
        "ipv4",
        "198.51.100.7",
        port=51544,
        protocol="tcp",
        instant="2026-11-20T21:12:09Z",
        offset_minutes=120,
        zone="Europe/Bucharest",
        precision="second",
        provider="Example Hosting GmbH",
    ),
    identifier(
        "ipv6",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348",
        instant="2026-11-20T21:14:00Z",
        instant_end="2026-11-20T23:02:00Z",
        offset_minutes=120,
        zone="Europe/Bucharest",
        precision="minute",
    ),
    identifier("email", "restore-desk.2026@mail.example.com", note="Sender of the ransom note"),
    identifier(
        "url", "https://login.example.net/very/long/path/" + "segment-" * 12 + "?session=0123456789abcdef"
    ),
]


def request(measure: str = "PRES", **changes: object) -> Json:
    """A complete request of the measure. `changes` replace top-level fields."""
    base: Json = {
        "schema": "mla/request/1",
        "thread": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
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
            "authority": BUCHAREST,
            "confirmation": {
                "name": "Andrei Modelescu",
                "title": "Prosecutor",
                "function": "Duty officer, 24/7 point of contact",
                "telephone": "+1-202-555-0103",
                "mobile": "",
                "email": "duty@parchet.example.org",
            },
            "operational": None,
            "prosecution": {
                "office": "Example Prosecution Office",
                "case_number": "1234/D/P/2026",
                "court": "",
                "court_case_number": "",
                "decisions": "",
            },
        },
        "requested": GERMANY | {"authority": WIESBADEN},
        "legal_basis": {"choice": "", "treaty_name": "", "domestic": ""},
        "offences": ["BC02", "BC04", "BC05"],
        "national_provision": "Articles 360, 362 and 363 of the Criminal Code",
        "max_penalty": "7 years of imprisonment",
        "facts": FACTS,
        "persons": "Unknown",
        "proceedings_stage": "Investigation",
        "data": {
            "categories": ["SUB", "TRA"],
            "items": ["name", "postal_address", "session_logs"],
            "description": "All data held for the account and the addresses below.",
            "period_from": "2026-11-17T22:00:00Z",
            "period_to": "2026-11-20T22:00:00Z",
            "period_zone": "Europe/Bucharest",
            "period_reason": "From the first false log-in page to the ransom note.",
            "link": "The offenders used the addresses and the account to enter the system and to demand the ransom.",
            "identifiers": copy.deepcopy(IDENTIFIERS),
        },
        "custodian": {
            "name": "Example Hosting GmbH",
            "location": "Data centre in Nuremberg",
            "unknown": False,
        },
        "necessity": {
            "reasons": ["short_retention", "easily_deleted"],
            "text": "Seven days of retention only.",
        },
        "intention": {"declared": True, "measures": ["disclose", "seize"], "expected_on": "2027-01-12"},
        "art30": True,
        "measures_sought": ["disclose"],
        "expedited": {"ground": "", "reason": ""},
        "urgency": {
            "level": "urgent",
            "reasons": ["volatile_data"],
            "text": "The provider deletes after seven days.",
            "answer_by": "2026-11-24T10:00:00Z",
        },
        "confidentiality": SECRET,
        "special_procedures": "",
        "use_undertaking": True,
        "annexes": [],
        "signature": {"name": "Ioana Exemplescu", "function": "", "place": "București"},
    }
    return base | (ASSISTANCE if measure.startswith("STO") else {}) | changes


ASSISTANCE: Json = {
    "status": "follow_up_preservation",
    "previous_preservation": {
        "date": "2026-11-21T01:50:00Z",
        "reference": "RO-2026-000123-26",
        "their_reference": "DE-2026-000777-41",
        "requesting_authority": BUCHAREST["name"],
        "requested_authority": WIESBADEN["name"],
        "channel": "enc_email",
        "preserved_from": "2026-11-21",
        "preserved_until": "2027-02-19",
    },
    "legal_basis": {
        "choice": "treaty",
        "treaty_name": "European Convention on Mutual Assistance in Criminal Matters (ETS 30)",
        "domestic": "Article 170 of the Code of Criminal Procedure; order of 20 November 2026.",
    },
    "expedited": {"ground": "31(3)(a)", "reason": "Connection data are deleted after seven days."},
    "special_procedures": "Please send the data with their SHA-256 values and a certificate of the custodian.",
    "annexes": [
        {
            "letter": "A",
            "title": "Order of the court of 20 November 2026",
            "media_type": "application/pdf",
            "pages": 3,
            "language": "ro",
            "sha256": hashlib.sha256(b"A").hexdigest(),
        },
        {
            "letter": "B",
            "title": "Translation of the order",
            "media_type": "application/pdf",
            "pages": None,
            "language": "de",
            "sha256": hashlib.sha256(b"B").hexdigest(),
        },
    ],
}

BODIES: Json = {
    "acknowledge": {
        "received_at": "2026-11-21T01:51:30Z",
        "our_reference": "DE-2026-000777-41",
        "officer": "Jörg Beispiel",
        "next_step": "We will order the provider to preserve the data today.",
        "expected_on": "2026-11-23",
    },
    "ask": {
        "questions": ["Which time zone does the gateway log use?", "Is the port number the source port?"],
        "why": "The provider shares one address among many customers.",
        "by": "2026-11-25",
        "meanwhile": "The data of the e-mail account are being preserved.",
    },
    "confirm_preservation": {
        "preserved_from": "2026-11-21",
        "preserved_until": "2027-02-19",
        "items": "Customer record and connection data of 198.51.100.7 for 18 to 20 November 2026;"
        " mailbox of the account.",
        "custodian": "Example Hosting GmbH",
        "order_reference": "77 Gs 1234/26",
        "gaps": "No connection data before 19 November 2026, 14:00 (UTC+01:00): already deleted.",
    },
    "refuse": {
        "ground": "SOV",
        "reasons": "Execution would disclose the working of a system that protects essential interests of the State.\n"
        "A narrower request that leaves out the second address could be executed.",
        "consultation": {"considered": True, "note": "We spoke with Ms Exemplescu on 23 November 2026."},
    },
    "execute": {
        "outcome": "executed_full",
        "measures_taken": "The provider was ordered to disclose the customer record.",
        "material": [{"title": "Customer record.csv", "sha256": hashlib.sha256(b"record").hexdigest()}],
        "conditions": "",
        "text": "",
    },
    "withdraw": {"reason": "The suspect was identified by other means.", "material_received": False},
    "ask_extension": {
        "new_until": "2027-05-20",
        "reason": "The request for mutual assistance waits for its translation.",
        "preserved_from": "2026-11-21",
        "current_until": "2027-02-19",
        "assistance_status": "awaiting_approval",
    },
    "answer": {"answers": ["Local time, UTC+02:00, by NTP.", "Yes."]},
    "warn": {"ground": "RISK", "text": "The provider informs its customers by contract."},
    "maintain": {"text": "Please carry on."},
    "extend": {"until": "2027-05-20", "reason": ""},
    "decline_extension": {"reason": "The limit of our law is reached."},
    "release": {"reason": "No longer needed.", "from": "2027-01-05"},
    "let_lapse": {"reason": "The case was closed."},
    "disclose_traffic": {
        "provider": "Example Transit Ltd",
        "party": "GB",
        "path": "198.51.100.7 from 203.0.113.9",
        "note": "",
    },
    "postpone": {
        "until": "2027-03-01",
        "reasons": "Searches in our own case are planned.",
        "consultation": {"considered": True, "note": ""},
    },
    "propose_conditions": {
        "ground": "COND_U",
        "conditions": "Use in this case only.",
        "part": "",
        "accept_by": "2026-12-15",
    },
    "accept_conditions": {"text": ""},
    "decline_conditions": {"text": "Our law does not allow it."},
    "refer": {"to": "Staatsanwaltschaft Beispielstadt", "when": "2026-11-22"},
    "accept": {"text": ""},
    "notify_delay": {"reasons": "The provider asked for more time.", "new_date": "2026-12-20"},
    "receive_follow_up": {"follow_up_reference": "RO-2026-000140-72"},
    "close": {"note": ""},
}
FROM_GERMANY = {
    "acknowledge", "ask", "confirm_preservation", "refuse", "execute", "warn", "extend", "decline_extension",
    "disclose_traffic", "postpone", "propose_conditions", "refer", "accept", "notify_delay", "receive_follow_up",
}  # fmt: skip


def act(verb: str, *, measure: str = "PRES", body: Json | None = None, **changes: object) -> Json:
    """The letter of one act about the same request."""
    romania, germany = ROMANIA | {"authority": BUCHAREST}, GERMANY | {"authority": WIESBADEN}
    answers = verb in FROM_GERMANY
    base: Json = {
        "schema": "mla/act/1",
        "act": verb,
        "id": "0b1f2c3d-0000-4000-8000-000000000001",
        "thread": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "at": "2026-11-23T14:05:00Z",
        "measure": measure,
        "languages": ["en", "fr"],
        "from": germany if answers else romania,
        "to": romania if answers else germany,
        "our_reference": "DE-2026-000777-41" if answers else "RO-2026-000123-26",
        "your_reference": "RO-2026-000123-26" if answers else "DE-2026-000777-41",
        "request_date": "2026-11-21T01:44:00Z",
        "urgency": "urgent",
        "confidentiality": SECRET,
        "body": BODIES[verb] if body is None else body,
    }
    return base | changes


def canonical(value: Json) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


SAMPLES: dict[str, Json] = {
    "PRES": request("PRES"),
    "MLA_SUB": request("STO_SUB"),
    "MLA_STO": request("STO_CON"),
    "PRES_EXT": act("ask_extension"),
    "ACK": act("acknowledge"),
    "RFI": act("ask"),
    "PRES_CONF": act("confirm_preservation"),
    "REFUSE": act("refuse"),
    "OUT": act("execute", measure="STO_SUB"),
    "WDR": act("withdraw"),
    "LETTER": act("answer"),
}
