"""Failing and passing drafts of the rules on information given unasked: rule, fields that fail, fields that pass.

The rules of the UN Convention are asked with the same drafts under their own names.
"""

from collections.abc import Mapping
from typing import Any

EVERY = frozenset({"origin", "permission", "use", "conditions", "nature"})
LIMITED = "On 3 November 2026 a server began to sell keys. This must not be used as evidence."
UNCONDITIONAL = EVERY - {"conditions", "nature"}
PREFIX_OF: Mapping[str, str] = {"SPONT": "S26", "UN_SPONT": "UN40"}
INFORMATION: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("info", {"facts": "  "}, {}),
    ("said", {"contents": UNCONDITIONAL}, {"contents": UNCONDITIONAL | {"conditions:none"}}),
    ("cond", {"contents": UNCONDITIONAL | {"conditions:none"}}, {"contents": EVERY}),
    ("nature", {"contents": EVERY - {"nature"}}, {"contents": EVERY}),
    (
        "asks",
        {"facts": "On 3 November 2026 a server began to sell keys. We ask you to seize its disk."},
        {"facts": "On 3 November 2026 a server began to sell keys. Please tell us what came of this."},
    ),
    (
        "wish",
        {"facts": LIMITED, "contents": UNCONDITIONAL | {"conditions:none"}},
        {"facts": LIMITED, "contents": EVERY},
    ),
)
