"""What leaves as a question to the other State's contact point (Art. 35(1)): as little of the case as will do."""

from collections.abc import Mapping
from typing import Any

from mla.requests.snapshot_information import SENDER

Json = Mapping[str, Any]
QUESTION = "mla/question/1"
HEAD = (
    *("thread", "measure", "version", "languages", "reference", "date"),
    *("requested", "urgency", "confidentiality", "annexes", "signature"),
)


def question(full: Json) -> dict[str, Any]:
    """`full` is the snapshot of the file (`mla/request/1`). Offences, persons and penalties stay at home."""
    return {name: full[name] for name in HEAD} | {
        "schema": QUESTION,
        "requesting": {name: full["requesting"][name] for name in SENDER},
        "contents": full.get("contents", []),
        "facts": full["facts"],
        "identifiers": full["data"]["identifiers"],
    }
