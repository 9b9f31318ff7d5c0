"""Which grounds are lawful here, and why not the others."""

from dataclasses import dataclass

from mla.law.citations import Citation
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.grounds import GROUNDS, Ground, Kind, RefusalQuestion, Row
from mla.law.text import Text

__all__ = ["GROUNDS", "Ground", "GroundAnswer", "Kind", "RefusalQuestion", "answer", "answers"]


@dataclass(frozen=True, slots=True)
class GroundAnswer:
    """`why` always speaks and names the article, for the open ground as for the closed one."""

    ground: Ground
    available: bool
    why: Text
    citation: Citation


def answers(question: RefusalQuestion) -> tuple[GroundAnswer, ...]:
    """Every ground of the kind asked about that the measure knows, in the order of the table, open or not.

    Empty for a form of co-operation whose article speaks of no refusal (Arts 26, 35). Raises ValueError for an
    unknown measure, so that a typing error never opens a ground.
    """
    row = _row_name(question.measure)
    return tuple(
        _answer(ground, ground.rows[row], question)
        for ground in GROUNDS.values()
        if ground.kind == question.kind and row in ground.rows
    )


def answer(code: str, question: RefusalQuestion) -> GroundAnswer | None:
    """The answer for one ground; None when no ground of this kind has that code."""
    return next((one for one in answers(question) if one.ground.code == code), None)


def _row_name(measure: str) -> str:
    if measure not in CATALOGUE:
        raise ValueError(f"Unknown measure: {measure!r}.")
    return CATALOGUE[measure].grounds


def _answer(ground: Ground, row: Row, question: RefusalQuestion) -> GroundAnswer:
    available = row.when(question)
    return GroundAnswer(ground, available, row.yes if available else row.no, row.citation)
