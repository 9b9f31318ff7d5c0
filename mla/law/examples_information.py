"""Failing and passing drafts of the rules on information given unasked: rule, fields that fail, fields that pass."""

from typing import Any

EVERY = frozenset({"origin", "permission", "use", "conditions", "nature"})
LIMITED = "On 3 November 2026 a server began to sell keys. This must not be used as evidence."
UNCONDITIONAL = EVERY - {"conditions", "nature"}
INFORMATION: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("S26-info", {"facts": "  "}, {}),
    ("S26-said", {"contents": UNCONDITIONAL}, {"contents": UNCONDITIONAL | {"conditions:none"}}),
    ("S26-cond", {"contents": UNCONDITIONAL | {"conditions:none"}}, {"contents": EVERY}),
    ("S26-nature", {"contents": EVERY - {"nature"}}, {"contents": EVERY}),
    (
        "S26-asks",
        {"facts": "On 3 November 2026 a server began to sell keys. We ask you to seize its disk."},
        {"facts": "On 3 November 2026 a server began to sell keys. Please tell us what came of this."},
    ),
    (
        "S26-wish",
        {"facts": LIMITED, "contents": UNCONDITIONAL | {"conditions:none"}},
        {"facts": LIMITED, "contents": EVERY},
    ),
)
