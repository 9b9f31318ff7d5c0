"""Choices for forms, in the reader's language, from the lists of the law. All are callables: asked per request."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from mla.law.codes import Label
from mla.law.data import CATEGORIES, ITEMS
from mla.law.measures import MEASURES
from mla.law.offences import OFFENCES
from mla.parties.models import Party
from mla.requests.models import Identifier
from mla.web.edge import words

Choices = list[tuple[str, str]]

OFFERED = ("PRES", "STO_SUB", "STO_TRA", "STO_CON")
"""Art. 30 disclosure is no request of its own: it works on a request made under Art. 29."""


def labels(of: Mapping[str, Label], empty: str = "") -> Callable[[], Choices]:
    def choices() -> Choices:
        first = [("", empty)] if empty else []
        return first + [(label.code, words(label.text)) for label in of.values()]

    return choices


def offences() -> Choices:
    return [
        (one.code, f"{_('Art.')} {one.article} – {words(one.title)}" if one.article else words(one.title))
        for one in OFFENCES.values()
    ]


def measures() -> Choices:
    return [(code, f"{words(MEASURES[code].plain)} – {words(MEASURES[code].title)}") for code in OFFERED]


def plain_measures() -> Choices:
    return [(code, words(MEASURES[code].title)) for code in OFFERED]


def assistance_measures() -> Choices:
    return [(code, words(MEASURES[code].title)) for code in OFFERED if MEASURES[code].family == "assistance"]


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
    zone = ZoneInfo(one.zone or "UTC")
    at = f", {one.instant.astimezone(zone):%Y-%m-%d %H:%M:%S} ({one.zone or 'UTC'})" if one.instant else ""
    return f"{one.get_kind_display()}: {one.value}{port}{at}"
