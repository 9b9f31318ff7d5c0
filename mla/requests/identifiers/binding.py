"""Ties the times of a line to its addresses: one time serves all, several must pair off or are asked back."""

import re
from datetime import datetime
from itertools import pairwise

from mla.requests.identifiers.instants import When, no_time, resolve
from mla.requests.identifiers.lines import Line, Piece
from mla.requests.identifiers.moments import Moment, epochs, moments

_RANGE = re.compile(
    r"[\s\"'\[\]()]*(?:-|–|—|/|\.{2,3}|→|->|to|till|until|and|à|au|et)[\s\"'\[\]()]*\Z", re.IGNORECASE
)
_AROUND = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?,?|from|between|du|de|le|[\s,\[\]()\"'\x00]+",
    re.I,
)


def times(line: Line, *, now: datetime, with_addresses: bool) -> list[Moment]:
    """The times of a line, marked as understood. A bare number of seconds counts only beside an address."""
    found = moments(line.rest)
    line.take([(moment.start, moment.end) for moment in found])
    seconds = list(epochs(line.rest, now=now, labelled_only=not with_addresses))
    line.take([(moment.start, moment.end) for moment in seconds])
    found = sorted([*found, *seconds], key=lambda moment: moment.start)
    # A syslog line that carries a complete time inside: the date without a year adds nothing.
    complete = [moment for moment in found if moment.problem != "year_needed"]
    return complete or found


def when_each(
    line: Line, pieces: list[Piece], found: list[Moment], *, zone: str, now: datetime
) -> list[When]:
    """One When per piece, in their order."""
    whens = [resolve(moment, zone=zone, now=now) for moment in found]
    if len(pieces) == len(found) > 1 and _alternate(pieces, found):
        return whens
    return [_one(line.text, found, whens)] * len(pieces)


def _alternate(pieces: list[Piece], found: list[Moment]) -> bool:
    """True when pieces and times take turns, whichever comes first."""
    order = sorted([(piece.start, 0) for piece in pieces] + [(moment.start, 1) for moment in found])
    return all(left[1] != right[1] for left, right in pairwise(order))


def _one(text: str, found: list[Moment], whens: list[When]) -> When:
    if not found:
        return When()
    if len(set(whens)) == 1:
        return whens[0]
    if len(found) == 2 and _RANGE.match(text[found[0].end : found[1].start]):
        return _range(*whens)
    return no_time("which_time")


def _range(first: When, last: When) -> When:
    questions = first.questions or last.questions
    if questions:
        return When(zone=first.zone, precision=first.precision, questions=questions)
    if first.instant is None or last.instant is None or last.instant < first.instant:
        return no_time("which_time")
    return When(first.instant, last.instant, first.offset, first.zone, first.precision, first.note)


def typed_time(line: Line, *, zone: str, now: datetime) -> When:
    """A time, or two with a dash between, that fills its field; anything else beside it is asked about."""
    found = times(line, now=now, with_addresses=True)
    between = line.text[found[0].end : found[1].start] if len(found) == 2 else ""
    others = line.rest.replace(between, "", 1) if between and _RANGE.match(between) else line.rest
    if not found or _AROUND.sub("", others):
        return no_time("format")
    return _one(line.text, found, [resolve(moment, zone=zone, now=now) for moment in found])
