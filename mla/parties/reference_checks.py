"""The rules that reference data must keep, for the files we ship and for what an installation has entered.

Each rule is a function of all rows and gives the problems it finds; nothing is changed, and no database is asked.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise

import holidays
from django.core.exceptions import ValidationError

from mla.parties.choices import Certainty, Consent, DeclarationKind, Instrument, Standing
from mla.parties.models import Declaration, TreatyStatus
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.standing import CONVENTION_IN_FORCE, FIRST_PROTOCOL_IN_FORCE, entry_into_force
from mla.parties.working_days import calendar_of

STALE_AFTER = timedelta(days=180)

# Closed lists: Art. 40 (declarations) and Art. 42 (reservations) ETS 185 allow no others.
ARTICLES = {
    DeclarationKind.DECLARATION: {"2", "3", "6(1)(b)", "7", "9(3)", "27(9)(e)"},
    DeclarationKind.RESERVATION: {
        *{"4(2)", "6(3)", "9(4)", "10(3)", "11(3)", "14(3)", "22(2)", "29(4)", "41(1)"}
    },
}
# Instruments whose own entry into force is known; nobody is a Party to one that is not listed here.
# ETS 189 takes over the rule of the Convention (its Art. 10(2), from general knowledge).
IN_FORCE = {Instrument.ETS185: CONVENTION_IN_FORCE, Instrument.ETS189: FIRST_PROTOCOL_IN_FORCE}


def problems(data: ReferenceData, *, today: date) -> list[Problem]:
    """Everything that is wrong or stale. Only those without `warning` must be put right.

    While a cell or line is unreadable only that is reported: the rules would find false gaps behind it.
    """
    if unusable := [*data.unread, *fields_are_valid(data)]:
        return unusable
    dated = (*sources_are_fresh(data, today), *calendars_have_days(data, today))
    return [*(problem for rule in RULES for problem in rule(data)), *dated]


def fields_are_valid(data: ReferenceData) -> Iterator[Problem]:
    """Lists, lengths, zones, languages, and that source, day and certainty are there: as the models say."""
    for placed in data.all_rows():
        try:
            # Whether the State exists is asked of the file itself, below: it need not be stored yet.
            placed.row.clean_fields(exclude={"party"})
        except ValidationError as error:
            for column, messages in error.message_dict.items():
                yield from (Problem(placed.where, column, message) for message in messages)


def rows_are_unique(data: ReferenceData) -> Iterator[Problem]:
    for column in ("iso2", "iso3", "name_en", "name_fr"):
        yield from repeated(column, [(placed.where, getattr(placed.row, column)) for placed in data.parties])
    yield from repeated("party", [(placed.where, str(placed.row)) for placed in data.statuses])
    yield from repeated(
        "party",
        [(p.where, f"{p.row} {p.row.kind} from {p.row.valid_from}") for p in data.declarations],
    )


def repeated(column: str, values: list[tuple[str, str]]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for where, value in values:
        if first.setdefault(value, where) != where:
            yield Problem(where, column, f"{value} is already at {first[value]}.")


def states_exist(data: ReferenceData) -> Iterator[Problem]:
    known = {placed.row.iso2 for placed in data.parties}
    asked = [(placed.where, placed.row.party_id) for placed in data.statuses]
    asked += [(placed.where, placed.row.party_id) for placed in data.declarations]
    for where, state in asked:
        if state not in known:
            yield Problem(where, "party", f"There is no State {state!r}.")


def verified_rows_have_an_address(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.all_rows():
        if placed.row.certainty == Certainty.VERIFIED and "http" not in placed.row.source:
            yield Problem(placed.where, "source", "A verified fact needs the address where it was read.")


def dates_are_ordered(data: ReferenceData) -> Iterator[Problem]:
    order = ("signed_on", "deposited_on", "in_force_from", "withdrawn_from")
    for status in data.statuses:
        known = [(column, value) for column in order if (value := getattr(status.row, column))]
        for (earlier, first), (later, second) in pairwise(known):
            if second < first:
                yield Problem(status.where, later, f"{second} is before {earlier}, {first}.")
    for declaration in data.declarations:
        start, end = declaration.row.valid_from, declaration.row.valid_to
        if end and end < start:
            yield Problem(declaration.where, "valid_to", f"{end} is before valid_from, {start}.")


def entries_into_force_follow_the_rule(data: ReferenceData) -> Iterator[Problem]:
    """Arts 36(4) and 37(2) ETS 185; another date needs its reason in the row."""
    for placed in data.statuses:
        row, opened = placed.row, IN_FORCE.get(Instrument(placed.row.instrument))
        if row.standing != Standing.PARTY:
            if row.in_force_from:
                yield Problem(placed.where, "in_force_from", f"In force for a {row.standing}?")
        elif row.in_force_from is None:
            yield Problem(placed.where, "in_force_from", "A Party needs the day of its entry into force.")
        elif opened is None:
            yield Problem(placed.where, "standing", f"{row.instrument} is not in force, so it has no Party.")
        elif row.deposited_on:
            yield from compared_with_the_rule(placed, entry_into_force(row.deposited_on, not_before=opened))


def compared_with_the_rule(placed: Placed[TreatyStatus], by_rule: date) -> Iterator[Problem]:
    row = placed.row
    if row.in_force_from != by_rule and not row.rule_exception:
        yield Problem(
            placed.where,
            "in_force_from",
            f"{row.in_force_from}, but the deposit of {row.deposited_on} gives {by_rule} (Arts 36(4), 37(2)).",
        )
    if row.in_force_from == by_rule and row.rule_exception:
        yield Problem(placed.where, "rule_exception", "This date follows the rule: no exception is needed.")


def consent_fits(data: ReferenceData) -> Iterator[Problem]:
    """Who signs ratifies (Art. 36); who accedes has not signed (Art. 37)."""
    for placed in data.statuses:
        row = placed.row
        if row.standing == Standing.PARTY and not row.consent:
            yield Problem(placed.where, "consent", "A Party has ratified or acceded: say which.")
        if row.consent == Consent.ACCESSION and row.signed_on:
            yield Problem(placed.where, "signed_on", "A State that accedes has not signed.")


def second_protocol_is_signed_by_parties(data: ReferenceData) -> Iterator[Problem]:
    """CETS 224 knows no accession: Parties to the Convention sign it, then ratify (its Art. 16, from memory)."""
    parties = {p.row.party_id for p in data.statuses if p.row.instrument == Instrument.ETS185 and bound(p)}
    for placed in data.statuses:
        row = placed.row
        if row.instrument != Instrument.CETS224:
            continue
        if row.deposited_on and not row.signed_on:
            yield Problem(placed.where, "signed_on", "CETS 224 is signed before it is ratified.")
        if row.signed_on and row.party_id not in parties:
            yield Problem(placed.where, "party", "Only Parties to ETS 185 can sign CETS 224.")


def bound(placed: Placed[TreatyStatus]) -> bool:
    return placed.row.standing == Standing.PARTY


def numbers_of_parties_agree(data: ReferenceData) -> Iterator[Problem]:
    counted = Counter(placed.row.instrument for placed in data.statuses if bound(placed))
    for instrument, promised in data.expected.items():
        if counted[instrument] != promised:
            message = f"{counted[instrument]} rows, but the head of the file says {promised}."
            yield Problem("Number of Parties", instrument, message)


def declarations_are_allowed(data: ReferenceData) -> Iterator[Problem]:
    since = {(p.row.party_id, p.row.instrument): p.row.in_force_from for p in data.statuses}
    for placed in data.declarations:
        row = placed.row
        allowed = ARTICLES.get(DeclarationKind(row.kind)) if row.instrument == Instrument.ETS185 else None
        if allowed is not None and row.article not in allowed:
            message = f"Arts 40 and 42 allow no {row.kind} to Art. {row.article}."
            yield Problem(placed.where, "article", message)
        if row.mode and row.kind != DeclarationKind.RESERVATION:
            yield Problem(placed.where, "mode", "Only a reservation has this wording.")
        bound_since = since.get((row.party_id, row.instrument))
        if bound_since and row.valid_from < bound_since:
            yield Problem(placed.where, "valid_from", f"Before the entry into force, {bound_since}.")


def periods_do_not_overlap(data: ReferenceData) -> Iterator[Problem]:
    # An empty period marks a row that was found to be wrong (see Declaration).
    real = [placed for placed in data.declarations if placed.row.valid_to != placed.row.valid_from]
    real.sort(key=lambda placed: (subject(placed.row), placed.row.valid_from))
    for earlier, later in pairwise(real):
        ended = earlier.row.valid_to
        if subject(earlier.row) == subject(later.row) and (ended is None or ended > later.row.valid_from):
            yield Problem(later.where, "valid_from", f"Overlaps the period at {earlier.where}.")


def subject(row: Declaration) -> tuple[str, str, str, str]:
    return (row.party_id, row.instrument, row.article, row.kind)


def sources_are_fresh(data: ReferenceData, today: date) -> Iterator[Problem]:
    """Warnings only: a clock that is wrong must not keep an installation from starting."""
    for placed in data.all_rows():
        checked = placed.row.checked_on
        if checked > today:
            yield Problem(placed.where, "checked_on", f"{checked} is in the future.", warning=True)
        elif today - checked > STALE_AFTER:
            yield Problem(placed.where, "checked_on", f"Not checked since {checked}.", warning=True)


def calendars_have_days(data: ReferenceData, today: date) -> Iterator[Problem]:
    """Tables end or run empty without a word; then working days are "not known", and somebody should see it."""
    supported = holidays.list_supported_countries()
    for placed in data.parties:
        row = placed.row
        if row.holidays_package in {"partial", "none"}:
            continue
        part = row.holidays_package.partition(":")[2]
        if row.iso2 not in supported or (part and part not in supported[row.iso2]):
            name = f"{row.iso2} {part}".strip()
            yield Problem(placed.where, "holidays_package", f"There is no calendar {name}.")
            continue
        for year in (today.year, today.year + 1):
            if calendar_of(row.iso2, row.holidays_package, year) is None:
                message = f"No holidays are known for {year}."
                yield Problem(placed.where, "holidays_package", message, warning=True)


RULES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    rows_are_unique,
    states_exist,
    verified_rows_have_an_address,
    dates_are_ordered,
    entries_into_force_follow_the_rule,
    consent_fits,
    second_protocol_is_signed_by_parties,
    numbers_of_parties_agree,
    declarations_are_allowed,
    periods_do_not_overlap,
)
