"""What leaves for information given unasked (Art. 26): the information, and the offer that may have to go before it.

Both are cut out of the one snapshot of the file, so what is approved decides both. The offer is built from a list of
what it may say, never from the information with something taken away: what a later version adds stays at home.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from mla.audit.canonical import canonical

Json = Mapping[str, Any]
INFORMATION, OFFER = "mla/information/1", "mla/offer/1"
CONDITIONS, NATURE = "conditions", "nature"

HEAD = ("thread", "measure", "version", "languages", "reference", "date", "confidentiality", "signature")
SENDER = ("party", "party_name", "time_zone", "authority", "confirmation")
"""Of the sending side these letters name the office and whom to call; not the case, its court or their decisions."""
OFFERED = (NATURE, CONDITIONS)


def information(full: Json) -> dict[str, Any]:
    """The information as a payload, with its conditions. `full` is the snapshot of the file (`mla/request/1`)."""
    return {name: full[name] for name in HEAD} | {
        "schema": INFORMATION,
        "requesting": {name: full["requesting"][name] for name in SENDER},
        "requested": full["requested"],
        "urgency": full["urgency"],
        "offences": full["offences"],
        "information": full["facts"],
        "persons": full["persons"],
        "identifiers": full["data"]["identifiers"],
        "contents": full.get("contents", []),
        "annexes": full["annexes"],
    }


def offer(approved: Json) -> dict[str, Any]:
    """The offer that goes before this information: who, to whom, its general nature, and the conditions (26(2))."""
    return {name: approved[name] for name in HEAD} | {
        "schema": OFFER,
        "requesting": approved["requesting"],
        "requested": approved["requested"],
        "urgency": {"level": approved["urgency"]["level"]},
        "contents": [row for row in approved["contents"] if row["code"] in OFFERED],
    }


def offer_bytes(approved: Json) -> bytes:
    return canonical(offer(approved))


def said(rows: Iterable[Json], code: str) -> str:
    """The text of one content of a payload, "" where there is none."""
    return next((str(row["text"]) for row in rows if row["code"] == code), "")


def conditional(payload: Json) -> bool:
    """Must the conditions be accepted before the content leaves?"""
    return bool(said(payload["contents"], CONDITIONS))
