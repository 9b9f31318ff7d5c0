"""Are two States bound by one instrument on one day? A plain answer with its article, never an exception.

The periods are facts that somebody entered, with a source; this module only computes. Where nothing is known
the answer is "not bound": a request must not rest on a treaty that nobody has checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mla.law.citations import Citation, convention, practice
from mla.law.clock_words import written_date
from mla.law.instruments import INSTRUMENTS, Instrument
from mla.law.text import Text

UNKNOWN = practice("nothing is presumed: an unrecorded State or instrument counts as not bound")


@dataclass(frozen=True, slots=True)
class Binding:
    """One dated fact: where a State, or one of its territories, stands with an instrument.

    `standing` is "party", "signatory", "invited" or "unknown". The period is half open: `end` is the first day
    on which the State is no longer bound. `territory` empty means the State as a whole.
    """

    instrument: str
    standing: str = "party"
    start: date | None = None
    end: date | None = None
    territory: str = ""
    checked: bool = True


@dataclass(frozen=True, slots=True)
class State:
    """A State as the law sees it. `territory` names the part that the request concerns, if not the whole."""

    code: str
    name: Text
    bindings: tuple[Binding, ...] = ()
    territory: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    """`why` always speaks. `checked` is False where the answer rests on a fact nobody has read in a source."""

    bound: bool
    why: Text
    citation: Citation
    checked: bool = True


def in_force(instrument: str, a: State, b: State, on: date) -> Bound:
    """Does `instrument` bind both States on that day? The first obstacle answers, the instrument's own first."""
    found = INSTRUMENTS.get(instrument)
    if found is None:
        text = Text(
            f"“{instrument}” is not an instrument on record.",
            f"« {instrument} » n’est pas un instrument enregistré.",
        )
        return Bound(False, text, UNKNOWN)
    obstacle = next(_obstacles(found, a, b, on), None)
    return obstacle or _both_bound(found, a, b, on)


def _obstacles(instrument: Instrument, a: State, b: State, on: date) -> Iterator[Bound]:
    yield from _of_the_instrument(instrument, on)
    if a.code == b.code:
        yield Bound(
            False,
            Text(
                f"Both sides are {a.name.en}: mutual assistance runs between two Parties (Art. 25(1)).",
                f"Les deux côtés sont le même État ({a.name.fr}) : l’entraide a lieu entre deux Parties"
                " (art. 25(1)).",
            ),
            convention("25(1)"),
        )
    if instrument.parent:
        parent = in_force(instrument.parent, a, b, on)
        if not parent.bound:
            yield parent
    for state in (a, b):
        yield from _of_the_state(instrument, state, on)


def _of_the_instrument(instrument: Instrument, on: date) -> Iterator[Bound]:
    title, cited = instrument.title, instrument.beginning
    if instrument.kind in {"form", "practice"}:
        text = Text(
            f"“{title.en}” is an aid, not a treaty ({cited}).",
            f"« {title.fr} » est une aide, non un traité ({cited:fr}).",
        )
        yield Bound(False, text, instrument.citation)
    starts = instrument.in_force or instrument.opened
    if starts is not None and on < starts:
        text = Text(
            f"“{title.en}” binds nobody before {written_date(starts, 'en')} ({cited}).",
            f"« {title.fr} » ne lie personne avant le {written_date(starts, 'fr')} ({cited:fr}).",
        )
        yield Bound(False, text, instrument.beginning)


def _of_the_state(instrument: Instrument, state: State, on: date) -> Iterator[Bound]:
    rows = [one for one in state.bindings if one.instrument == instrument.code]
    if not any(one.standing == "party" and one.start for one in rows):
        yield _never_bound(instrument, state, rows)
    elif _covering(rows, "", on) is None:
        yield _not_that_day(instrument, state, [one for one in rows if one.start and not one.territory], on)
    elif state.territory and _covering(rows, state.territory, on) is None:
        cited = instrument.territory or UNKNOWN
        text = Text(
            f"“{instrument.title.en}” is not recorded as extended to {state.territory} on that day"
            f" ({cited}).",
            f"« {instrument.title.fr} » n’est pas enregistré comme étendu à {state.territory} ce jour-là"
            f" ({cited:fr}).",
        )
        yield Bound(False, text, cited)


def _never_bound(instrument: Instrument, state: State, rows: list[Binding]) -> Bound:
    cited = instrument.entry or UNKNOWN
    name = state.name
    checked = all(one.checked for one in rows)
    if instrument.in_force is None and instrument.waiting:
        return Bound(
            False,
            Text(
                f"“{instrument.title.en}” is not recorded as in force for {name.en}:"
                f" {instrument.waiting.en} ({cited}).",
                f"« {instrument.title.fr} » n’est pas enregistré comme en vigueur pour {name.fr} :"
                f" {instrument.waiting.fr} ({cited:fr}).",
            ),
            cited,
            checked,
        )
    if any(one.standing == "signatory" for one in rows):
        return Bound(
            False,
            Text(
                f"{name.en} signed “{instrument.title.en}” but is not recorded as bound by it ({cited}).",
                f"{name.fr} a signé « {instrument.title.fr} » mais n’est pas enregistré comme lié"
                f" ({cited:fr}).",
            ),
            cited,
            checked,
        )
    return Bound(
        False,
        Text(
            f"{name.en} is not recorded as a Party to “{instrument.title.en}” ({cited}).",
            f"{name.fr} n’est pas enregistré comme Partie à « {instrument.title.fr} » ({cited:fr}).",
        ),
        cited,
        checked,
    )


def _not_that_day(instrument: Instrument, state: State, rows: list[Binding], on: date) -> Bound:
    starts = [one.start for one in rows if one.start is not None and one.start > on]
    ends = [one.end for one in rows if one.end is not None and one.end <= on]
    name, title = state.name, instrument.title
    # The answer is as sure as the rows it was read from.
    checked = all(one.checked for one in rows)
    if ends and not starts:
        cited, day = instrument.leaving or UNKNOWN, max(ends)
        text = Text(
            f"{name.en} left “{title.en}”: it is no longer bound since {written_date(day, 'en')} ({cited}).",
            f"{name.fr} a quitté « {title.fr} » : il n’est plus lié depuis le {written_date(day, 'fr')}"
            f" ({cited:fr}).",
        )
        return Bound(False, text, cited, checked)
    if not starts:
        return _never_bound(instrument, state, [])
    cited = instrument.entry or UNKNOWN
    text = (
        _came_back(instrument, name, max(ends), min(starts))
        if ends
        else _only_from(instrument, name, min(starts))
    )
    return Bound(False, text, cited, checked)


def _only_from(instrument: Instrument, name: Text, first: date) -> Text:
    title, cited = instrument.title, instrument.entry or UNKNOWN
    return Text(
        f"{name.en} is bound by “{title.en}” only from {written_date(first, 'en')} ({cited}).",
        f"{name.fr} n’est lié par « {title.fr} » qu’à partir du {written_date(first, 'fr')} ({cited:fr}).",
    )


def _came_back(instrument: Instrument, name: Text, left: date, again: date) -> Text:
    """Between two periods: that it left is not passed over because it will be bound again."""
    title, cited, leaving = instrument.title, instrument.entry or UNKNOWN, instrument.leaving or UNKNOWN
    return Text(
        f"{name.en} left “{title.en}” on {written_date(left, 'en')} ({leaving}) and is bound again only from"
        f" {written_date(again, 'en')} ({cited}).",
        f"{name.fr} a quitté « {title.fr} » le {written_date(left, 'fr')} ({leaving:fr}) et n’est lié de nouveau"
        f" qu’à partir du {written_date(again, 'fr')} ({cited:fr}).",
    )


def _covering(rows: list[Binding], territory: str, on: date) -> Binding | None:
    """The row that binds on the day; an end before its start binds on no day."""
    return next(
        (
            one
            for one in rows
            if one.territory == territory
            and one.standing == "party"
            and one.start is not None
            and one.start <= on
            and (one.end is None or on < one.end)
        ),
        None,
    )


def _both_bound(instrument: Instrument, a: State, b: State, on: date) -> Bound:
    rows = [
        row
        for state in (a, b)
        if (row := _covering([one for one in state.bindings if one.instrument == instrument.code], "", on))
    ]
    cited = instrument.entry or instrument.citation
    text = Text(
        f"“{instrument.title.en}” binds {a.name.en} and {b.name.en} on {written_date(on, 'en')} ({cited}).",
        f"« {instrument.title.fr} » lie {a.name.fr} et {b.name.fr} le {written_date(on, 'fr')} ({cited:fr}).",
    )
    return Bound(True, text, cited, all(row.checked for row in rows))
