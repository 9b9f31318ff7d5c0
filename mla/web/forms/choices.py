"""Choices for forms, in the reader's language, from the lists of the law. All are callables: asked per request."""

from collections.abc import Callable, Mapping
from datetime import date

from django.utils.translation import gettext as _

from mla.law.codes import Label
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.crossmap import FIRST_PROTOCOL, UNITED_NATIONS
from mla.law.data import CATEGORIES, ITEMS
from mla.law.measures import MEASURES
from mla.law.offences import OFFENCES
from mla.parties.models import Party
from mla.parties.standing import is_party
from mla.requests.models import Identifier
from mla.requests.statuses import Family
from mla.web.edge import words
from mla.web.templatetags.kit import second

Choices = list[tuple[str, str]]
CONVENTION = "ETS185"
BESIDE = frozenset(one.instrument for one in CATALOGUE.values()) - {CONVENTION}

BEGUN_AFTER_A_QUESTION = ("PRES", "STO_SUB", "STO_TRA", "STO_CON")
FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "PRES": ("STO_SUB", "STO_TRA", "STO_CON"),
    "UN_PRES": ("UN_STO",),
    "P2_6": ("STO_SUB",),
    "P2_7": ("P2_8", "STO_SUB"),
    **dict.fromkeys(("POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE"), BEGUN_AFTER_A_QUESTION),
    "UN_POC": ("UN_PRES", "UN_STO", "UN_MLA"),
}
"""What may follow: of a preservation stored data only (Art. 29(2)(f)), under the same instrument; of a question to a
contact point what it prepared; of a provider that did not disclose, an order to its State or assistance (7(7) CETS
224)."""


def labels(of: Mapping[str, Label], empty: str = "") -> Callable[[], Choices]:
    def choices() -> Choices:
        first = [("", empty)] if empty else []
        return first + [(label.code, words(label.text)) for label in of.values()]

    return choices


def offences() -> Choices:
    """Those of the Convention. Those of its First Protocol join only between States it binds (`mla.web.protocol`)."""
    return [
        (one.code, f"{_('Art.')} {one.article} – {words(one.title)}" if one.article else words(one.title))
        for one in OFFENCES.values()
    ]


def offences_of_any_list() -> Choices:
    """For what came in: a State names the offences of whatever instrument it rests on."""
    *convention, another = offences()
    others = [
        (one.code, f"{words(one.citation)} – {words(one.title)}")
        for one in (*FIRST_PROTOCOL.values(), *UNITED_NATIONS.values())
    ]
    return [*convention, *others, another]


REQUESTS = frozenset({Family.PRESERVATION, Family.ASSISTANCE, Family.DIRECT})
KINDS: Mapping[str, frozenset[Family]] = {
    "request": REQUESTS,
    "information": frozenset({Family.INFORMATION}),
    "question": frozenset({Family.CONTACT_POINT}),
    "team": frozenset({Family.TEAM}),
}
"""What a person wants to begin, by the word in the address of the page."""


def measures(own: Party, on: date, families: frozenset[Family] = REQUESTS) -> Choices:
    """Those of the instruments that bind our State on the day; whether the other State is bound is asked later.

    The Convention is always among them: without a date on record the page says what is missing.
    """
    bound = {one for one in BESIDE if is_party(own, one, on)} | {CONVENTION}
    return [
        (code, offered(code))
        for code, one in MEASURES.items()
        if CATALOGUE[code].instrument in bound and one.family in families
    ]


def offered(code: str) -> str:
    """In plain words and as it is called; beside the Convention by its article, which tells it from its twin."""
    one, record = MEASURES[code], CATALOGUE[code]
    named = one.title if record.instrument == CONVENTION else record.citation
    return f"{words(one.plain)} – {words(named)}"


def plain_measures() -> Choices:
    return [(code, plain(code)) for code in MEASURES]


def plain(code: str) -> str:
    """The title, with its article where the instrument is not the Convention: two of them name the same measure."""
    title, record = words(MEASURES[code].title), CATALOGUE[code]
    return title if record.instrument == CONVENTION else f"{title} ({words(record.citation)})"


def following(measure: str) -> Choices:
    return [(code, words(MEASURES[code].title)) for code in FOLLOWS.get(measure, ())]


def categories(measure: str) -> Choices:
    allowed = MEASURES[measure].categories
    return [(code, words(one.title)) for code, one in CATEGORIES.items() if code in allowed]


def items(measure: str) -> Choices:
    allowed = MEASURES[measure].categories
    return [(code, words(item.title)) for code, item in ITEMS.items() if item.category in allowed]


def zones() -> Choices:
    """The zones of the States on record: eighty names a person can read, instead of six hundred."""
    known = sorted(set(Party.objects.values_list("time_zone", flat=True)))
    return [("UTC", "UTC"), *((zone, zone) for zone in known if zone != "UTC")]


def named(one: Identifier) -> str:
    """With port and time: one address at two moments is two people behind a carrier's gateway."""
    port = f" : {one.port}" if one.port else ""
    at = f", {second(one.instant, one.zone or 'UTC')}" if one.instant else ""
    return f"{one.get_kind_display()}: {one.value}{port}{at}"
