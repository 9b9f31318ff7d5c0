"""Invented letters of acts: the kind, the act, the measure it is about, and a body with every field filled."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from mla.documents.specimens.sides import GERMANY, ROMANIA, SECRET, Json
from mla.requests.letters import SIGNED_IN_THE_TEXT
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS

SIGNED: Json = {
    "RO": {"name": "Ana Exemplu", "function": "Prosecutor", "place": "Bucharest"},
    "DE": {"name": "Max Muster", "function": "Head of desk", "place": "Wiesbaden"},
}
OURS, THEIRS = "DE-2026-000045-11", "RO-2026-000123-26"


@dataclass(frozen=True, slots=True)
class Letter:
    kind: str
    verb: str
    body: Json
    measure: str = "PRES"
    more: Json = field(default_factory=dict)
    """What is otherwise than in a letter between the two authorities."""

    def payload(self, **changes: Any) -> Json:
        """As the workflow seals it, in English and French. `changes` replace whole fields."""
        sides: Json = {"from": GERMANY, "to": ROMANIA, "our_reference": OURS, "your_reference": THEIRS}
        if Seat.REQUESTING in VERBS[self.verb].seats:
            sides = {"from": ROMANIA, "to": GERMANY, "our_reference": THEIRS, "your_reference": OURS}
        return deepcopy(
            {
                "schema": "mla/act/1",
                "act": self.verb,
                "id": "9f2d3a52-8a4e-4a51-8f9a-9a5b8d8c1b11",
                "thread": "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10",
                "at": "2026-11-21T09:30:00Z",
                "measure": self.measure,
                "languages": ["en", "fr"],
                "request_date": "2026-11-21T01:44:00Z",
                "urgency": "urgent",
                "confidentiality": SECRET,
                "body": self.body,
            }
            | ({} if self.verb in SIGNED_IN_THE_TEXT else {"signature": SIGNED[sides["from"]["party"]]})
            | sides
            | self.more
            | changes
        )
