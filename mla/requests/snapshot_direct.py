"""What a private entity reads (Arts 6, 7, 8 CETS 224), and what its State is told of it (7(5)(a)).

All of it is cut out of the one snapshot of the file, so what is approved decides all. The order is built from a list of
what its article asks for: the facts, the persons and the file of the case have no place in it. The order of Art. 8 goes
to the other State, which serves it: of what the article lists it holds the order alone (8(3)(a)). The supporting
information (8(3)(b)) is for the authorities of that State, and stays in the request.
"""

from collections.abc import Mapping
from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from mla.law.cooperation.catalogue import CATALOGUE
from mla.requests.snapshot_information import SENDER, said

Json = Mapping[str, Any]
DIRECT, ORDER, NOTIFICATION = "mla/direct/1", "mla/order/1", "mla/notification/1"
SERVED: Mapping[str, str] = {"P2_8": "8(3)(a)"}
"""By measure, the paragraph that lists the order which the other State serves."""
NOTIFIED = "notification"
"""The content that says that the other State was notified (7(4)(g)). Where it stands, the notification goes."""

HEAD = ("thread", "measure", "version", "languages", "reference", "date", "annexes", "signature")
BESIDE = ("special_procedures", "previous_preservation")
OF_ARTICLE: Mapping[str, tuple[str, ...]] = {
    "offence": ("offences",),
    "penalties": ("national_provision", "max_penalty"),
    "domestic": ("domestic",),
    "data": ("data",),
    "preservation": ("previous_preservation",),
    "procedures": ("special_procedures",),
}
"""Fields that the entity is told only where the article of the measure asks for them, by its content."""
EMPTY: Json = {
    "offences": [],
    "national_provision": "",
    "max_penalty": "",
    "domestic": "",
    "data": None,
    "previous_preservation": None,
    "special_procedures": "",
}


def direct(full: Json) -> dict[str, Any]:
    """All that is approved: the order, and the summary of facts for the State. `full` is `mla/request/1`."""
    return {name: full[name] for name in (*HEAD, *BESIDE)} | {
        "schema": DIRECT,
        "requesting": {name: full["requesting"][name] for name in SENDER},
        "requested": full["requested"],
        "entity": {"name": full["custodian"]["name"], "address": full["custodian"]["location"]},
        "domestic": full["legal_basis"]["domestic"],
        "offences": full["offences"],
        "national_provision": full["national_provision"],
        "max_penalty": full["max_penalty"],
        "data": full["data"],
        "facts": full["facts"],
        "urgency": full["urgency"],
        "confidentiality": full["confidentiality"],
        "contents": full.get("contents", []),
    }


def order(approved: Json) -> dict[str, Any]:
    """The order or the request as the entity reads it: what its article lists, and nothing of the case."""
    asked = told_to_the_entity(approved["measure"])
    told = {
        name: _without_the_case(name, approved[name])
        for code, names in OF_ARTICLE.items()
        if code in asked
        for name in names
    }
    return {
        **{name: approved[name] for name in HEAD},
        **EMPTY,
        **told,
        "schema": ORDER,
        "requesting": approved["requesting"],
        "state": {name: approved["requested"][name] for name in ("party", "party_name", "time_zone")},
        "entity": approved["entity"],
        "urgency": {"level": approved["urgency"]["level"], "answer_by": approved["urgency"]["answer_by"]},
        # Labels between authorities: they bind no private entity.
        "confidentiality": approved["confidentiality"] | {"tlp": "", "pap": ""},
        "contents": [row for row in approved["contents"] if row["code"] in asked],
        # What is enclosed with a request supports it.
        "annexes": [] if approved["measure"] in SERVED else approved["annexes"],
    }


def told_to_the_entity(measure: str) -> frozenset[str]:
    """The codes of those contents that its article addresses to the entity."""
    listed = SERVED.get(measure, "")
    return frozenset(
        one.code for one in CATALOGUE[measure].contents if one.citation.article.startswith(listed)
    )


def _without_the_case(name: str, value: Any) -> Any:
    """Of the data what to look for, not why: link, reason and notes were written for authorities."""
    if name != "data":
        return value
    identifiers = [one | {"note": ""} for one in value["identifiers"]]
    return value | {"link": "", "period_reason": "", "identifiers": identifiers}


def order_bytes(approved: Json) -> bytes:
    return canonical(order(approved))


def served(request: Json) -> dict[str, Any]:
    """The order that the other State serves, of a request that supports it (`mla/request/1`)."""
    return order(direct(request))


def served_bytes(request: Json) -> bytes:
    return canonical(served(request))


def with_its_order(request: Json) -> dict[str, Any]:
    """The request names the order by its digest: what is served is what was approved with it."""
    if request["measure"] not in SERVED:
        return dict(request)
    return {**request, "order_digest": sha256_hex(served_bytes(request))}


def notification(approved: Json) -> dict[str, Any]:
    """The order, its supplement and a summary of the facts, for the designated authority (7(5)(a), (e))."""
    return {**approved, "schema": NOTIFICATION, "order_digest": sha256_hex(order_bytes(approved))}


def notification_bytes(approved: Json) -> bytes:
    return canonical(notification(approved))


def notifies(approved: Json) -> bool:
    return bool(said(approved["contents"], NOTIFIED))
