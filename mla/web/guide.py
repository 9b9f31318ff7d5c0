"""What is on record of a State on a day: every line with its source and the day it was checked, never a guess."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.law.binding import in_force
from mla.law.instruments import INSTRUMENTS
from mla.parties.bindings import name_of, states_of
from mla.parties.choices import AccessNumber, Certainty, Standing
from mla.parties.fields import Sourced
from mla.parties.models import Agreement, Declaration, Party, TreatyStatus
from mla.parties.reference_health import a_year_before
from mla.parties.territories import territories
from mla.parties.territories import words as said
from mla.parties.working_days import source, working_day
from mla.web.edge import words

LOOK_AHEAD = 21  # days; the longest run of free days of any calendar on record is shorter


@dataclass(frozen=True, slots=True)
class Fact:
    """One line. `source` is empty for what is computed; `unread` and `stale` mark what a person should check.

    `holds`: does it bind both on the day? None where that is not the question.
    """

    name: str
    value: str
    source: str = ""
    checked_on: date | None = None
    unread: bool = False
    stale: bool = False
    note: str = ""
    holds: bool | None = None


def sourced(row: Sourced, name: str, value: str, today: date) -> Fact:
    return Fact(
        name,
        value,
        row.source,
        row.checked_on,
        unread=row.certainty != Certainty.VERIFIED,
        stale=is_stale(row.checked_on, today),
        note=row.note,
    )


def is_stale(checked_on: date, today: date) -> bool:
    """As in the list of what is stale: one rule for both pages."""
    return checked_on < a_year_before(today)


def written(day: date | None) -> str:
    return date_format(day, "j F Y") if day else ""


def period(start: date | None, end: date | None) -> str:
    if start is None:
        return ""
    if end is None:
        return _("since %(start)s") % {"start": written(start)}
    return _("from %(start)s, ended on %(end)s") % {"start": written(start), "end": written(end)}


def standings(party: Party, today: date) -> list[Fact]:
    """Where the State stands with each instrument."""
    return [
        sourced(row, _standing_name(row), _standing(row), today)
        for row in TreatyStatus.objects.filter(party=party).order_by("instrument", "territory", "period")
        if row.period == 1
        or row.standing != Standing.UNKNOWN  # A later one that was taken back says nothing.
    ]


def _standing_name(row: TreatyStatus) -> str:
    territory = row.territory
    return f"{row.get_instrument_display()}, {territory}" if territory else row.get_instrument_display()


def _standing(row: TreatyStatus) -> str:
    signed = _("signed on %(day)s") % {"day": written(row.signed_on)} if row.signed_on else ""
    parts = (row.get_standing_display(), period(row.in_force_from, row.withdrawn_from), signed)
    return ", ".join(filter(None, parts))


def between(own: Party, party: Party, on: date, today: date) -> list[Fact]:
    """Each instrument between the two on the day: bound or not, and why; then the treaties of the two."""
    states = states_of([own, party])
    rows = list(TreatyStatus.objects.filter(party__in=[own, party], territory=""))
    found = []
    for code, one in INSTRUMENTS.items():
        if one.kind in {"treaty", "regulation"}:
            answer = in_force(code, states[own.pk], states[party.pk], on)
            fact = Fact(words(one.title), words(answer.why), unread=not answer.checked, holds=answer.bound)
            found.append(_with_sources(fact, [row for row in rows if row.instrument == code], today))
    return [*found, *_agreements(own, party, on, today)]


def _with_sources(fact: Fact, rows: list[TreatyStatus], today: date) -> Fact:
    """What binds two States was read in two rows: both sources, and the older of the two days."""
    if not rows:
        return fact
    oldest = min(row.checked_on for row in rows)
    sources = "; ".join(dict.fromkeys(row.source for row in rows))
    return replace(fact, source=sources, checked_on=oldest, stale=is_stale(oldest, today))


def _agreements(own: Party, party: Party, on: date, today: date) -> Iterator[Fact]:
    first, second = sorted((own.pk, party.pk))
    rows = Agreement.objects.filter(party_a_id=first, party_b_id=second).order_by("-valid_from")
    for row in rows:
        runs = row.valid_from <= on and (row.valid_to is None or on < row.valid_to)
        fact = sourced(row, words(name_of(row)), period(row.valid_from, row.valid_to), today)
        yield replace(fact, holds=runs)
    if not rows:
        yield Fact(
            _("Treaties on mutual assistance between the two"),
            _("Not recorded. That does not mean that there is none."),
            unread=True,
        )


def declarations(party: Party, on: date, today: date) -> list[Fact]:
    """Reservations and declarations with their days; an empty period was found wrong and is left out."""
    rows = Declaration.objects.filter(party=party)
    return [
        sourced(row, f"{row.get_kind_display()}: {_article(row)}", _declared(row, on), today)
        for row in rows
        if row.valid_to is None or row.valid_to > row.valid_from
    ]


def _article(row: Declaration) -> str:
    return _("Art. %(article)s, %(instrument)s") % {
        "article": row.article,
        "instrument": INSTRUMENTS[row.instrument].short if row.instrument in INSTRUMENTS else row.instrument,
    }


def _declared(row: Declaration, on: date) -> str:
    excluded = ", ".join(str(AccessNumber(one).label) for one in row.access_numbers)
    parts = [period(row.valid_from, row.valid_to), row.get_mode_display(), row.get_confirmation_display()]
    if excluded:
        parts.append(_("excludes: %(kinds)s") % {"kinds": excluded})
    if not (row.valid_from <= on and (row.valid_to is None or on < row.valid_to)):
        parts.append(_("not in force on that day"))
    return ", ".join(filter(None, parts))


def parts(party: Party, on: date, today: date) -> list[Fact]:
    """Parts of the State with an authority or a day of entry of their own (Art. 38)."""
    return [
        Fact(
            one.name,
            said(one),
            "; ".join(one.sources),
            one.checked_on,
            unread=not one.verified,
            stale=is_stale(one.checked_on, today),
        )
        for one in territories(party, on)
    ]


def languages(party: Party, today: date) -> list[Fact]:
    accepted = ", ".join(party.accepted_languages) or _("Not recorded. Ask before you translate.")
    official = ", ".join(party.official_languages) or _("Not recorded")
    found = sourced(party, _("Accepted in requests"), accepted, today)
    return [
        found if party.accepted_languages else Fact(_("Accepted in requests"), accepted, unread=True),
        sourced(party, _("Official languages"), official, today),
    ]


def clock(party: Party, now: datetime) -> list[Fact]:
    """Their time now, and their next working day: a year without a trusted calendar says so."""
    local = now.astimezone(ZoneInfo(party.time_zone))
    works = working_day(party)
    today = {True: _("a working day"), False: _("a free day"), None: unknown(local.date())}
    return [
        Fact(_("Today there"), f"{written(local.date())}: {today[works(local.date())]}", source()),
        Fact(_("Next working day"), next_working_day(party, local.date()), source()),
        sourced(party, _("Time zone"), party.time_zone, now.date()),
    ]


def next_working_day(party: Party, after: date) -> str:
    works = working_day(party)
    for number in range(1, LOOK_AHEAD):
        day = after + timedelta(days=number)
        answer = works(day)
        if answer is None:
            return unknown(day)
        if answer:
            return date_format(day, "l j F Y")
    return _("Not known")


def unknown(day: date) -> str:
    return _("not known: no holiday calendar to be trusted for %(year)s") % {"year": f"{day:%Y}"}
