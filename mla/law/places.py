"""Which State does a written place name? Names of States, other names of them, and towns that are only in one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from mla.law.reading import fold
from mla.law.state_names import NAMES
from mla.law.towns import TOWNS

# What CLDR does not list: names of every day, and what else bears a State's name (Georgia, Luxembourg, New Mexico).
OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "AE": ("UAE", "U.A.E."),
    "BE": ("Luxembourg",),  # a province of Belgium bears the name too
    "BA": ("Bosnia", "Bosnie"),
    "CD": ("DR Congo", "RD Congo"),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde", "Cap-Vert"),
    "CZ": ("Czech Republic", "République tchèque"),
    "GB": ("UK", "U.K.", "Great Britain", "Grande-Bretagne", "England", "Angleterre", "Scotland", "Écosse"),
    "KR": ("Korea", "Corée", "Republic of Korea"),
    "MD": ("Republic of Moldova", "République de Moldova"),
    "MK": ("Macedonia", "Macédoine"),
    "MM": ("Burma", "Birmanie"),
    "NL": ("Holland", "Hollande", "The Netherlands"),
    "RU": ("Russian Federation", "Fédération de Russie"),
    "SK": ("Slovak Republic", "République slovaque"),
    "TR": ("Turkey", "Turquie"),
    "US": ("USA", "U.S.A.", "U.S.", "United States of America", "États-Unis d’Amérique"),
}
# Parts of one State, by which its addresses end. Those of the United States, since most providers sit there.
PARTS: Mapping[str, str] = {
    "GB": "Wales|Northern Ireland|Pays de Galles|Irlande du Nord",
    "CA": "Ontario|Québec|Quebec|British Columbia|Alberta|Manitoba|Nova Scotia|New Brunswick",
    "US": "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho"
    "|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    "|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota"
    "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont"
    "|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Californie|Floride|Virginie",
    "AU": "New South Wales|Queensland",
}


def _by_name(rows: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for state, names in rows:
        for name in names:
            found.setdefault(_plain(name), set()).add(state)
    return {name: frozenset(states) for name, states in found.items()}


def _plain(text: str) -> str:
    return " ".join(text.replace("'", "’").casefold().split())


_STATES = _by_name(
    [
        *NAMES.items(),
        *OTHER_NAMES.items(),
        *((state, names.split("|")) for state, names in PARTS.items()),
    ]
)
_TOWNS = _by_name((state, names.split("|")) for state, names in TOWNS.items())
# The longest name first, so that "Northern Ireland" is not read as "Ireland".
_ANY_STATE = re.compile(
    r"(?<![\w-])(?:" + "|".join(map(re.escape, sorted(_STATES, key=len, reverse=True))) + r")(?![\w-])"
)


_CAPITAL = re.compile(r"\b[A-Z][\w-]+(?: (?:de|la|am))?")
_BY_FOLDED = {fold(name).lower(): states for name, states in (*_TOWNS.items(), *_STATES.items())}


def named_by(name: str) -> frozenset[str]:
    """The States that one name, of a State or of a town, may mean; empty where we know none."""
    return _BY_FOLDED.get(name.lower(), frozenset())


def states_named(place: str) -> frozenset[str]:
    """The codes of every State that the place may mean; empty where it names none that we know.

    A town counts only as the last part of an address that names no State: "Dublin", but not "Dublin, Ohio".
    """
    plain = _plain(place)
    found = frozenset(code for name in _ANY_STATE.findall(plain) for code in _STATES[name])
    return found or frozenset(_town(plain)) or frozenset(_last_town(place))


def _last_town(place: str) -> Iterator[str]:
    """The last name of a town in an address that ends otherwise: "Dublin 2", "Tallinn (registered office)"."""
    words = _CAPITAL.findall(fold(place).replace("'", "-"))
    for start in range(len(words) - 1, -1, -1):
        for length in (3, 2, 1):
            if found := named_by(" ".join(words[start : start + length])):
                yield from found
                return


def _town(plain: str) -> Iterator[str]:
    last = re.split(r"[,;(/]", plain)[-1].strip(" .)")
    yield from _TOWNS.get(re.sub(r"^[\d\s-]+|\s+cedex.*$|\s+\d+$", "", last), ())
