"""The rules that reference data must keep, for the files we ship and for what an installation has entered.

Each rule is a function of all rows and gives the problems it finds; nothing is changed, and of the database only
an upload asks, for what it will stand beside.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from mla.parties.choices import Certainty
from mla.parties.reference_checks_conduct import CONDUCT
from mla.parties.reference_checks_declarations import DECLARATIONS
from mla.parties.reference_checks_periods import PERIODS, memberships_replaced
from mla.parties.reference_checks_places import PLACES
from mla.parties.reference_checks_roles import ROLES
from mla.parties.reference_checks_switch import SWITCH, thresholds
from mla.parties.reference_checks_treaties import TREATIES
from mla.parties.reference_plan import identity
from mla.parties.reference_rows import Problem, ReferenceData, stored
from mla.parties.reference_tables import TABLES
from mla.parties.working_days import calendar_of, tables

# Shipped rows are warned of earlier than stored ones (twelve months): a release should go out fresh.
STALE_AFTER = timedelta(days=180)

# What a row points at is looked for among all rows, below: it need not be stored yet.
REFERRING = {"party", "party_a", "party_b", "authority", "provider"}


def problems(data: ReferenceData, *, today: date) -> list[Problem]:
    """Everything that is wrong or stale. Only those without `warning` must be put right.

    While a cell or line is unreadable only that is reported: the rules would find false gaps behind it.
    """
    if unusable := [*data.unread, *fields_are_valid(data)]:
        return unusable
    return judged(data, today)


def judged(data: ReferenceData, today: date) -> list[Problem]:
    dated = (*sources_are_fresh(data, today), *calendars_have_days(data, today), *thresholds(data))
    return [*(problem for rule in RULES for problem in rule(data)), *dated]


def problems_of_upload(data: ReferenceData, *, today: date) -> list[Problem]:
    """What is wrong with an upload where it would stand: beside all that is stored already.

    Faults that are stored without it are not reported: they are none of the file's, and would lock out every
    correction. Rows that are twice in the file are found before one of them hides the other.
    """
    if unusable := [*data.unread, *fields_are_valid(data), *rows_are_unique(data)]:
        return unusable
    here = stored()
    before = set(judged(here, today))
    found = [problem for problem in judged(beside(data, here), today) if problem not in before]
    return [*found, *memberships_replaced(data, here)]


def beside(data: ReferenceData, here: ReferenceData) -> ReferenceData:
    """All rows as they would be: those of the file, and the stored ones that it does not replace."""
    whole = ReferenceData(expected=data.expected)
    for table in TABLES.values():
        ours = data.of(table.name)
        keys = {identity(placed.row, table.key) for placed in ours}
        theirs = [placed for placed in here.of(table.name) if identity(placed.row, table.key) not in keys]
        whole.of(table.name).extend([*theirs, *ours])
    return whole


def fields_are_valid(data: ReferenceData) -> Iterator[Problem]:
    """Lists, lengths, zones, languages, and that source, day and certainty are there: as the models say."""
    for placed in data.all_rows():
        try:
            placed.row.clean_fields(exclude=REFERRING)
        except ValidationError as error:
            for column, messages in error.message_dict.items():
                yield from (Problem(placed.where, column, message) for message in messages)


def rows_are_unique(data: ReferenceData) -> Iterator[Problem]:
    for column in ("iso2", "iso3", "name_en", "name_fr"):
        yield from repeated(column, [(placed.where, getattr(placed.row, column)) for placed in data.parties])
    for name, table in TABLES.items():
        if name != "parties":
            keys = [(placed.where, identity(placed.row, table.key)) for placed in data.of(name)]
            yield from repeated(table.columns[0], keys, shown=len(table.subject))


def repeated(
    column: str, values: Sequence[tuple[str, str | tuple[str, ...]]], *, shown: int = 1
) -> Iterator[Problem]:
    """`shown`: so many cells of a key say which row it is; those that follow tell its periods apart."""
    first: dict[str | tuple[str, ...], str] = {}
    for where, value in values:
        if first.setdefault(value, where) != where:
            words = value if isinstance(value, str) else " ".join(filter(None, value[:shown]))
            message = _("%(value)s is already at %(where)s.")
            yield Problem(where, column, message % {"value": words, "where": first[value]})


def verified_rows_have_an_address(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.sourced():
        if placed.row.certainty == Certainty.VERIFIED and "http" not in placed.row.source:
            message = _("A verified fact needs the address where it was read.")
            yield Problem(placed.where, "source", message)


def sources_are_fresh(data: ReferenceData, today: date) -> Iterator[Problem]:
    """Warnings only: a clock that is wrong must not keep an installation from starting."""
    for placed in data.sourced():
        checked, found = placed.row.checked_on, Problem(placed.where, "checked_on", "", warning=True)
        if checked > today:
            yield replace(found, message=_("%(day)s is in the future.") % {"day": checked})
        elif today - checked > STALE_AFTER:
            yield replace(found, message=_("Not checked since %(day)s.") % {"day": checked})


def calendars_have_days(data: ReferenceData, today: date) -> Iterator[Problem]:
    """Tables end or run empty without a word; then working days are "not known", and somebody should see it."""
    supported = tables().list_supported_countries()
    for placed in data.parties:
        row = placed.row
        if row.holidays_package in {"partial", "none"}:
            continue
        part = row.holidays_package.partition(":")[2]
        if row.iso2 not in supported or (part and part not in supported[row.iso2]):
            message = _("There is no calendar %(name)s.") % {"name": f"{row.iso2} {part}".strip()}
            yield Problem(placed.where, "holidays_package", message)
            continue
        for year in (today.year, today.year + 1):
            if calendar_of(row.iso2, row.holidays_package, year) is None:
                message = _("No holidays are known for %(year)s.") % {"year": year}
                yield Problem(placed.where, "holidays_package", message, warning=True)


RULES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    rows_are_unique,
    verified_rows_have_an_address,
    *PLACES,
    *ROLES,
    *TREATIES,
    *DECLARATIONS,
    *PERIODS,
    *SWITCH,
    *CONDUCT,
)
