"""The answer of the adviser: routes in order, and why the others were not chosen. Plain, frozen, storable."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from mla.law.citations import Citation
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text

Json = Any


@dataclass(frozen=True, slots=True)
class Step:
    """Something the route demands besides the request: a copy, a confirmation, a check."""

    text: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Route:
    """One lawful way. `measure` is a code of the catalogue, empty where no form of this product fits.

    `sender` and `addressee` are codes of ROLES; `documents` kinds of letters; `clocks` codes of CLOCKS; `refusals`
    the grounds that are open on this way. `available`: has the product a life cycle for it today? `checked` is
    False where it rests on a fact nobody has read in a source. `expected`: what the article says of the time of an
    answer, beside the clocks.
    """

    code: str
    instrument: str
    measure: str
    title: Text
    citation: Citation
    why: Text
    sender: str
    addressee: str
    documents: tuple[str, ...]
    language: Text
    clocks: tuple[str, ...]
    refusals: tuple[str, ...]
    steps: tuple[Step, ...]
    available: bool
    checked: bool
    expected: Text | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A way that was looked at and not chosen. `checked` is False where that rests on a fact nobody has read."""

    code: str
    title: Text
    why: Text
    citation: Citation
    checked: bool = True


@dataclass(frozen=True, slots=True)
class Advice:
    """At least one route, best first. `asked` is the whole question, so that the record explains itself later."""

    on: date
    requesting: str
    requested: str
    want: str
    routes: tuple[Route, ...]
    rejected: tuple[Rejected, ...]
    asked: RouteQuestion


def as_json(advice: Advice) -> Json:
    """The decision record: strings, booleans, null, lists and objects only; dates as "2026-11-21", sets sorted."""
    return {"schema": "mla/routes/1", **_plain(advice)}


def _plain(value: Any) -> Json:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, date) else value


def titles(advice: Advice) -> Mapping[str, Text]:
    """Code and title of each route, in order."""
    return {one.code: one.title for one in advice.routes}
