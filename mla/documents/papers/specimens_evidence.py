"""Invented bodies: inventory, custody, hashes, translation. Digests are made of the names, so they are nobody's."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

Json = dict[str, Any]


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def item(number: int, title: str, **more: Any) -> Json:
    return {
        "number": number,
        "title": title,
        "source": "annex",
        "place": "A",
        "received": "2026-11-22T14:05:00Z",
        "medium": "text/csv",
        "size": 48_213,
        "sha256": digest(title),
        "held": True,
        "conditions": "",
    } | more


def checked(number: int, kind: str, title: str, result: str = "match", size: int | None = 48_213) -> Json:
    read = {"match": digest(title), "differs": digest(title + "!")}.get(result, "")
    return {
        "number": number,
        "kind": kind,
        "title": title,
        "recorded_at": "2026-11-22T14:05:00Z",
        "size": size,
        "expected": digest(title),
        "actual": read,
        "result": result,
    }


USE = "Only for the proceedings named in the request (invented)."

EVIDENCE: Mapping[str, Json] = {
    "EV_INV": {
        "items": [
            item(1, "Connection log, 19 to 21 November 2026", conditions=USE),
            item(2, "Scan of the provider’s letter", place="B", medium="application/pdf", size=1_204_551),
            item(
                3, "Disk image of the rented server", source="received", place="9", medium="", size=None,
                held=False, conditions=USE,
            ),
        ],
        "conditions": [
            {"at": "2026-11-22T13:50:00Z", "by": {"en": "Germany", "fr": "Allemagne"}, "text": USE},
            {
                "at": "2026-11-22T15:10:00Z", "by": {"en": "Romania", "fr": "Roumanie"},
                "text": "We accept the condition (invented).",
            },
        ],
        "location": "Safe 2 of the registry; copies in this installation",
        "note": "The disk image came by courier and waits for its copy.",
    },
    "COC": {
        "from": {"name": "Radu Model", "office": "Registry of the contact point"},
        "to": {"name": "Elena Exemplu", "office": "Forensic laboratory, Cluj"},
        "handed_at": "2026-11-23T09:20:00Z",
        "purpose": "Forensic copy and analysis of the log",
        "seal_number": "RO-0004711",
        "condition": "Sealed bag, seal whole, label legible",
        "items": [
            checked(1, "annex", "A – Connection log, 19 to 21 November 2026"),
            checked(2, "material", "Disk image of the rented server", "not_held", None),
        ],
        "earlier": [
            {
                "at": "2026-11-22T14:30:00Z", "giver": "Courier (invented)", "taker": "Radu Model",
                "purpose": "Delivery", "seal_number": "DE-0815",
                "items": f"Disk image of the rented server ({digest('Disk image of the rented server')[:8]})",
            },
        ],
    },
    "HASHR": {
        "algorithm": "SHA-256 (FIPS 180-4)",
        "tool": "mla; hashlib of Python 3.11.9",
        "files": [
            checked(1, "annex", "A – Connection log, 19 to 21 November 2026"),
            checked(2, "annex", "B – Scan of the provider’s letter", "differs", 1_204_551),
            checked(3, "letter", "MLA_STO v1", size=182_003),
            checked(4, "letter", "ACK v1", "missing", 141_877),
        ],
    },
    "TR_CERT": {
        "translator": "Ioana Traducător (invented)",
        "authorisation": "12345/2019, Ministry of Justice (invented)",
        "contact": "+1-202-555-0140",
        "place": "Bucharest",
        "source": {"title": "MLA_STO v1 (PDF)", "language": "English", "pages": 6, "sha256": digest("MLA_STO v1")},
        "translation": {
            "title": "C – Translation", "language": "German", "pages": 7, "sha256": digest("translation"),
        },
        "translated_on": "2026-11-22",
    },
}  # fmt: skip
