"""What is stale, missing or not verified in the reference data, what matters first on top.

First what leaves a request without a lawful addressee, then facts that decide what may be asked and refused, then
what a State needs to understand a request, then what only moves reminders.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import Certainty, Standing
from mla.parties.fields import Sourced
from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    Party,
    Provider,
    ProviderEntity,
    TreatyStatus,
)
from mla.parties.reference_rows import every, label
from mla.parties.reference_tables import TABLE_OF, TAKEN_BACK
from mla.parties.working_days import calendar_of

STALE_MONTHS = 12

BINDING: tuple[type[Sourced], ...] = (TreatyStatus, Declaration, Agreement, Designation)
DESCRIBING: tuple[type[Sourced], ...] = (Party, Provider, ProviderEntity)

RESTS = _("A request may rest on it, or be refused for it.")
CHANGES = _("Names, zones and companies change without notice.")


@dataclass(frozen=True, slots=True)
class Ailment:
    """One kind of gap. `rows` names each row, the worst first; `why` says what it costs."""

    code: str
    title: str | Promise
    why: str | Promise
    table: str
    rows: tuple[str, ...]


def ailments(today: date) -> list[Ailment]:
    """Every kind of gap that has a row, in the order in which they should be mended."""
    return [one for one in found(today) if one.rows]


def found(today: date) -> Iterator[Ailment]:
    bound = bound_states(today)
    yield Ailment(
        "undesignated",
        _("Authorities without a designation"),
        _("Nothing on record says for what they may be addressed (Arts 27(2) and 35)."),
        "designations",
        tuple(str(row) for row in undesignated(today)),
    )
    for model in BINDING:
        yield stale(model, today, RESTS)
        yield unverified(model, RESTS)
    yield Ailment(
        "languages",
        _("Parties whose accepted languages are not known"),
        _("A request in a language they do not read comes back."),
        "parties",
        tuple(row.name_en for row in bound if not row.accepted_languages),
    )
    yield Ailment(
        "holidays",
        _("Parties whose holidays of this year or the next are not known"),
        _("Their working days show as “not known”, and reminders do not wait."),
        "parties",
        tuple(without_holidays(bound, today)),
    )
    for model in DESCRIBING:
        yield stale(model, today, CHANGES)
        yield unverified(model, CHANGES)


def bound_states(today: date) -> list[Party]:
    """The Parties to ETS 185 on that day: requests go to them."""
    held = TreatyStatus.objects.filter(
        Q(withdrawn_from__isnull=True) | Q(withdrawn_from__gt=today),
        party=OuterRef("pk"),
        instrument="ETS185",
        territory="",
        standing=Standing.PARTY,
        in_force_from__lte=today,
    )
    return list(Party.objects.filter(Exists(held)))


def undesignated(today: date) -> list[Authority]:
    running = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=today), authority=OuterRef("pk"), valid_from__lte=today
    )
    return list(Authority.objects.filter(~Exists(running), is_active=True).select_related("party"))


def without_holidays(states: list[Party], today: date) -> Iterator[str]:
    for row in states:
        years = [
            year
            for year in (today.year, today.year + 1)
            if calendar_of(row.iso2, row.holidays_package, year) is None
        ]
        if years:
            yield f"{row.name_en}: {', '.join(map(str, years))}"


def a_year_before(today: date) -> date:
    day = min(today.day, 28) if today.month == 2 else today.day
    return today.replace(year=today.year - STALE_MONTHS // 12, day=day)


def stale(model: type[Sourced], today: date, why: str | Promise) -> Ailment:
    """Rows last checked more than twelve months ago, the oldest first."""
    rows = every(model).filter(checked_on__lt=a_year_before(today)).order_by("checked_on")
    table = TABLE_OF[model]
    return Ailment(
        f"stale-{table.name}",
        _("Not checked for more than twelve months: %(table)s") % {"table": table.title},
        why,
        table.name,
        tuple(f"{label(row)}: {row.checked_on}" for row in rows),
    )


def unverified(model: type[Sourced], why: str | Promise) -> Ailment:
    """Rows that nobody has read in a source: what is merely known first, since it looks like more than "unknown"."""
    rows = every(model).exclude(certainty=Certainty.VERIFIED).exclude(note=TAKEN_BACK)
    table = TABLE_OF[model]
    return Ailment(
        f"unverified-{table.name}",
        _("Not verified in a source: %(table)s") % {"table": table.title},
        why,
        table.name,
        tuple(f"{label(row)}: {row.get_certainty_display()}" for row in rows.order_by("certainty", "pk")),
    )
