"""Failing and passing drafts of the rules on information given unasked: rule, fields that fail, fields that pass."""

from typing import Any

EVERY = frozenset({"origin", "permission", "use", "conditions", "nature"})
UNCONDITIONAL = EVERY - {"conditions", "nature"}
INFORMATION: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("S26-info", {"facts": "  "}, {}),
    ("S26-said", {"contents": UNCONDITIONAL}, {"contents": UNCONDITIONAL | {"conditions:none"}}),
    ("S26-cond", {"contents": UNCONDITIONAL | {"conditions:none"}}, {"contents": EVERY}),
    ("S26-nature", {"contents": EVERY - {"nature"}}, {"contents": EVERY}),
)
