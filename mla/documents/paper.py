"""The paper of the State that reads a letter: what it prints on, so that no line of a foot is cut off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from mla.law.citations import Status

Size = Literal["a4", "us-letter"]
A4: Size = "a4"
LETTER: Size = "us-letter"
LDML = "Unicode Technical Standard 35 (LDML), part 6, paperSize"


@dataclass(frozen=True, slots=True)
class Paper:
    """`status` is how sure it is that the offices of the State print on it, `source` who says so."""

    size: Size
    status: Status
    source: str


def _letter(*states: str) -> Mapping[str, Paper]:
    return {state: Paper(LETTER, Status.VERIFIED, LDML) for state in states}


# Every other State: A4. The Dominican Republic is not on that list; its offices are said to use Letter as well.
PAPERS: Mapping[str, Paper] = {
    **_letter("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"),
    "DO": Paper(LETTER, Status.KNOWLEDGE, "general knowledge; check it before you rely on it"),
}


def paper_of(payload: Mapping[str, Any]) -> Size:
    """The paper of the State to which the letter goes. A letter to a custodian at home stays with the writer's."""
    side = payload.get("requested") or payload.get("to") or payload.get("from") or {}
    found = PAPERS.get(side.get("party", ""))
    return found.size if found else A4
