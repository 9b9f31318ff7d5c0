"""What may leave the authority: no number from 1 to 4, and none from which such a number could be computed."""

from collections.abc import Sequence

SMALL = 5


def small(count: int) -> bool:
    return 0 < count < SMALL


def cell(count: int, *, leaving: bool) -> int | None:
    return None if leaving and small(count) else count


def column(counts: Sequence[int], *, leaving: bool) -> list[int | None]:
    """The cells of a column whose sum may be known elsewhere. One hidden cell alone would be sum minus the others:
    then the smallest of the others is hidden with it.
    """
    shown = [cell(count, leaving=leaving) for count in counts]
    others = [place for place, count in enumerate(shown) if count]
    if shown.count(None) == 1 and others:
        shown[min(others, key=lambda place: counts[place])] = None
    return shown


def total(counts: Sequence[int], shown: Sequence[int | None]) -> dict[str, int | None]:
    """The sum of a column, or how much it is at least where a cell of it is hidden."""
    visible = sum(count for count in shown if count is not None)
    return {"count": None if None in shown else sum(counts), "at_least": visible}


def part(count: int, whole: int, *, leaving: bool) -> int | None:
    """How many of a whole: hidden too when the rest of the whole is a small number."""
    return None if leaving and (small(count) or small(whole - count)) else count
