"""What leaves as the proposal of a joint investigation, and the text within it that both States bind themselves to.

The text is more than the letter: other letters bring other texts. Its digest is taken of the two States, the measure,
the items of Art. 12(2) and the end, so that both sides compute the same one, each from what it holds.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from mla.requests.snapshot_information import HEAD, SENDER

Json = Mapping[str, Any]
PROPOSAL, TEXT = "mla/team/1", "mla/team_text/1"


def proposal(full: Json) -> dict[str, Any]:
    """`full` is the snapshot of the file (`mla/request/1`). The case, its court and its persons stay at home."""
    return {name: full[name] for name in HEAD} | {
        "schema": PROPOSAL,
        "requesting": {name: full["requesting"][name] for name in SENDER},
        "requested": full["requested"],
        "urgency": full["urgency"],
        "offences": full["offences"],
        "facts": full["facts"],
        "contents": full.get("contents", []),
        "ends_on": full["ends_on"],
        "annexes": full["annexes"],
    }


def text_digest(
    *, thread: str, measure: str, states: Sequence[str], contents: Sequence[Json], ends_on: str | None
) -> str:
    """The SHA-256 of the text itself. `states`: the one that proposed the joint work first."""
    rows = [{name: one[name] for name in ("code", "text", "none")} for one in contents]
    return sha256_hex(
        canonical(
            {
                "schema": TEXT,
                "thread": thread,
                "measure": measure,
                "states": list(states),
                "contents": rows,
                "ends_on": ends_on,
            }
        )
    )
