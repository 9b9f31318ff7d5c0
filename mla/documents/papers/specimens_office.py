"""Invented bodies: the register extract, the statistics (as they may leave the authority), the hand-over sheet."""

from collections.abc import Mapping
from typing import Any

from mla.documents.papers.specimens_record import APPROVED, GERMANY, named

Json = dict[str, Any]
FRANCE, SPAIN = named("France", "France"), named("Spain", "Espagne")
MONTH: Json = {"start": "2026-10-31T22:00:00Z", "end": "2026-11-23T21:59:59Z", "zone": "Europe/Bucharest"}
NIGHT: Json = {"start": "2026-11-22T18:00:00Z", "end": "2026-11-23T05:59:59Z", "zone": "Europe/Bucharest"}
EXECUTED, SENT = named("Executed", "Exécutée"), named("Sent", "Envoyée")


def line(
    reference: str, at: str, seat: str, state: Json, measure: str, status: Json, theirs: str = ""
) -> Json:
    return {
        "reference": reference, "at": at, "seat": seat, "party_name": state, "measure": measure, "status": status,
        "their_reference": theirs,
    }  # fmt: skip


def cell(seat: str, state: Json, measure: str, outcome: str, count: int | None) -> Json:
    return {"seat": seat, "party_name": state, "measure": measure, "outcome": outcome, "count": count}


def span(what: str, seat: str, count: int | None, median: int | None, ninetieth: int | None) -> Json:
    return {"what": what, "seat": seat, "count": count, "median": median, "ninetieth": ninetieth}


def shift(reference: str, at: str, words: Json, by: str) -> Json:
    return {"reference": reference, "party_name": GERMANY, "at": at, "words": words, "by": by}


OFFICE: Mapping[str, Json] = {
    "REGISTER": {
        "period": MONTH,
        "files": [
            line("RO-2026-000119-38", "2026-11-03T08:12:00Z", "requesting", FRANCE, "PRES",
                 named("Preserved", "Conservées"), "FR-2026-000210-11"),
            line("RO-2026-000120-35", "2026-11-09T19:40:00Z", "requested", SPAIN, "STO_SUB", EXECUTED),
            line("RO-2026-000123-26", "2026-11-21T01:30:00Z", "requesting", GERMANY, "STO_TRA", EXECUTED,
                 "DE-2026-000077-18"),
            line("RO-2026-000125-20", "2026-11-22T10:02:00Z", "requesting", GERMANY, "PRES", SENT),
        ],
        "gaps": [
            {"first": "RO-2026-000121-32", "last": "RO-2026-000122-29", "why": "other_authority"},
            {"first": "RO-2026-000124-23", "last": "RO-2026-000124-23", "why": "unknown"},
        ],
        "note": "Made for the monthly inspection (invented).",
    },
    "STATS": {
        "period": MONTH,
        "leaving": True,
        "sent": {"count": None, "at_least": 31},
        "received": {"count": 19, "at_least": 19},
        "urgent": 14,
        "nights": None,
        "preserved": None,
        "converted": None,
        "times": [
            span("acknowledge", "requesting", 29, 47, 1_310),
            span("preserve", "requesting", 21, 190, 2_880),
            span("execute", "requesting", 6, 44_640, 100_900),
            span("acknowledge", "requested", 19, 22, 95),
            span("preserve", "requested", 8, 310, 900),
            span("execute", "requested", None, None, None),
        ],
        "table": [
            cell("requesting", FRANCE, "PRES", "preserved", 14),
            cell("requesting", GERMANY, "PRES", "preserved", 7),
            cell("requesting", GERMANY, "PRES", "refused", None),
            cell("requesting", GERMANY, "STO_TRA", "executed", 10),
            cell("requested", SPAIN, "PRES", "preserved", 8),
            cell("requested", SPAIN, "STO_SUB", "open", 11),
        ],
        "refusals": [{"seat": "requesting", "ground": "POL", "count": None}],
        "providers": [{"name": "Example Hosting (invented)", "count": 12}],
        "note": "",
    },
    "HANDOVER": {
        "period": NIGHT,
        "open": [
            {
                "reference": "RO-2026-000126-17", "party_name": GERMANY, "measure": "PRES",
                "urgency": "danger_to_life", "status": named("Waiting for approval", "En attente d’approbation"),
                "since": "2026-11-23T05:31:00Z",
            },
            {
                "reference": "RO-2026-000127-14", "party_name": FRANCE, "measure": "STO_SUB", "urgency": "routine",
                "status": named("Received", "Reçue"), "since": "2026-11-22T21:04:00Z",
            },
        ],
        "left_out": 0,
        "decided": [shift("RO-2026-000125-20", "2026-11-22T22:10:00Z", APPROVED, "Ion Model")],
        "recalled": [shift("RO-2026-000125-20", "2026-11-22T22:13:00Z", named("recalled", "rappelée"), "Ana Exemplu")],
        "expiring": [
            {
                "reference": "RO-2026-000119-38", "party_name": FRANCE, "rule": "PRES_MIN",
                "due_at": "2026-11-28T22:59:59Z",
            },
        ],
        "note": "The German desk called at 23:40: they answer in the morning (invented).",
        "accepted_by": "Maria Exemplu",
    },
}  # fmt: skip
