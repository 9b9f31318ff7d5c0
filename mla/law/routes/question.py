"""What the adviser is asked, in plain values, and the short questions every candidate puts to it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from mla.law.binding import Bound, State, in_force
from mla.law.declarations import counts
from mla.law.text import Text

Want = Literal["preserve", "disclose", "collect", "intercept", "ask", "inform", "hear", "team", "domain"]
WANTS: tuple[Want, ...] = (
    "preserve",
    "disclose",
    "collect",
    "intercept",
    "ask",
    "inform",
    "hear",
    "team",
    "domain",
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration or reservation of the requested State for a half-open period. `checked`: read in a source?

    `kind` is that of the register ("reservation", "declaration", "notification"); empty: the one the article knows.
    `access_numbers`: the kinds of identifiers that a reservation excludes; empty where that is not known.
    `confirmation`: what a notification to 25(3) says, "asks" or "does_not_ask".
    """

    instrument: str
    article: str
    start: date
    end: date | None = None
    checked: bool = True
    kind: str = ""
    access_numbers: tuple[str, ...] = ()
    confirmation: str = ""

    def on(self, day: date) -> bool:
        """Does it count on that day? One of a kind that the article does not know never does."""
        known = not self.kind or counts(self.instrument, self.article, self.kind)
        return known and _runs(self.start, self.end, day)


@dataclass(frozen=True, slots=True)
class Treaty:
    """A mutual assistance treaty between the two for a half-open period. `checked`: was it read in a source?"""

    name: Text
    start: date
    end: date | None = None
    checked: bool = True


@dataclass(frozen=True, slots=True)
class RouteQuestion:
    """Two States, a day, and what is wanted.

    `category` is "SUB", "TRA", "CON" or empty. `provider_state` and `data_location` are ISO codes, empty where
    not known; `provider_states` are all from which it may answer, where more than one may, and `names` their
    names. `place_checked`: was that read in a source? `provider_direct`: does the provider answer foreign authorities?
    None where not known; `direct_checked`: has somebody here confirmed that? `agreed27`: the two agreed to apply
    Art. 27 beside their treaty. `consent`: a person who may lawfully disclose the data consents. `data_outside`:
    it is known to lie outside the requested State, wherever that is. `coercive`: a search or a seizure is wanted.
    `measure`: the one that was chosen, where it is: it is answered by its name, also where the wish alone would
    not lead to it.
    """

    requesting: State
    requested: State
    on: date
    want: Want
    category: str = ""
    urgency: str = "routine"
    offences: frozenset[str] = frozenset()
    treaties: tuple[Treaty, ...] = ()
    agreed27: bool = False
    declared: tuple[Declared, ...] = ()
    accepted_languages: tuple[str, ...] = ()
    provider_state: str = ""
    provider_states: tuple[str, ...] = ()
    names: tuple[tuple[str, Text], ...] = ()
    place_checked: bool = True
    provider_direct: bool | None = None
    direct_checked: bool = True
    data_location: str = ""
    data_outside: bool = False
    coercive: bool = False
    consent: bool = False
    measure: str = ""

    @property
    def treaty(self) -> Treaty | None:
        """The treaty in force on the day; of several, the newest."""
        return max(self.treaties_in_force, key=lambda one: one.start, default=None)

    @property
    def treaties_in_force(self) -> tuple[Treaty, ...]:
        return tuple(one for one in self.treaties if _runs(one.start, one.end, self.on))

    @property
    def art27_governs(self) -> bool:
        """Art. 27(1): no other treaty, or both agreed to apply Art. 27."""
        return self.treaty is None or self.agreed27

    @property
    def danger(self) -> bool:
        return self.urgency == "danger_to_life"

    @property
    def urgent(self) -> bool:
        return self.urgency in {"urgent", "danger_to_life"}

    def bound(self, instrument: str) -> Bound:
        return in_force(instrument, self.requesting, self.requested, self.on)

    def has_declared(self, instrument: str, article: str) -> bool:
        """Had the requested State declared or reserved this on the day?"""
        return bool(self._declared(instrument, article))

    def articles_declared(self, instrument: str) -> frozenset[str]:
        """The articles of the instrument to which the requested State had declared or reserved something on the day."""
        return frozenset(
            one.article for one in self.declared if one.instrument == instrument and one.on(self.on)
        )

    def numbers_reserved(self) -> frozenset[str]:
        """The kinds of access numbers to which the requested State does not apply Art. 7 of the Second Protocol, on the
        day; empty where it has reserved nothing, or nobody has recorded which."""
        return frozenset(kind for one in self._declared("CETS224", "7(9)(b)") for kind in one.access_numbers)

    def declaration_checked(self, instrument: str, article: str) -> bool:
        """Was what it declared read in a source? True where it declared nothing."""
        return all(one.checked for one in self._declared(instrument, article))

    def _declared(self, instrument: str, article: str) -> list[Declared]:
        return [
            one
            for one in self.declared
            if one.instrument == instrument and one.article == article and one.on(self.on)
        ]

    @property
    def asked_of_provider(self) -> tuple[str, ...]:
        """The States that may have to be asked for what the provider holds; empty where nothing is known."""
        return self.provider_states or ((self.provider_state,) if self.provider_state else ())

    def named(self, *codes: str) -> Text:
        """States by name, or by code where their name is not known."""
        known = dict(self.names)
        found = [known.get(code) or Text(code, code) for code in codes]
        return Text(" / ".join(one.en for one in found), " / ".join(one.fr for one in found))


def _runs(start: date, end: date | None, on: date) -> bool:
    return start <= on and (end is None or on < end)
