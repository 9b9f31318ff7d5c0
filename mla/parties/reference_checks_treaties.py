"""The rules of treaty standing: dates, consent, entry into force."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.law import instruments as law
from mla.law.citations import Citation
from mla.law.instruments import INSTRUMENTS
from mla.parties.choices import Consent, Instrument, Standing
from mla.parties.models import TreatyStatus
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.standing import CONVENTION_IN_FORCE, FIRST_PROTOCOL_IN_FORCE, entry_into_force

# Instruments whose own entry into force is known; nobody is a Party to one that is not listed here.
# ETS 189 takes over the rule of the Convention (its Art. 10(2), from general knowledge).
IN_FORCE = {Instrument.ETS185: CONVENTION_IN_FORCE, Instrument.ETS189: FIRST_PROTOCOL_IN_FORCE}


def dates_are_ordered(data: ReferenceData) -> Iterator[Problem]:
    order = ("signed_on", "deposited_on", "in_force_from", "withdrawn_from")
    for status in data.treaty_statuses:
        known = [(column, value) for column in order if (value := getattr(status.row, column))]
        for (earlier, first), (later, second) in pairwise(known):
            if second < first:
                yield Problem(
                    status.where,
                    later,
                    _("%(second)s is before %(name)s, %(first)s.")
                    % {"second": second, "name": earlier, "first": first},
                )
    for declaration in data.declarations:
        start, end = declaration.row.valid_from, declaration.row.valid_to
        if end and end < start:
            yield Problem(
                declaration.where,
                "valid_to",
                _("%(second)s is before %(name)s, %(first)s.")
                % {"second": end, "name": "valid_from", "first": start},
            )


def entries_into_force_follow_the_rule(data: ReferenceData) -> Iterator[Problem]:
    """Arts 36(4) and 37(2) ETS 185; another date needs its reason in the row."""
    for placed in data.treaty_statuses:
        row, opened = placed.row, IN_FORCE.get(Instrument(placed.row.instrument))
        if row.standing != Standing.PARTY:
            if row.in_force_from:
                message = _("In force for a State that is not a Party?")
                yield Problem(placed.where, "in_force_from", message)
        elif row.in_force_from is None:
            message = _("A Party needs the day of its entry into force.")
            yield Problem(placed.where, "in_force_from", message)
        elif opened and row.deposited_on and not row.territory:
            yield from compared_with_the_rule(placed, entry_into_force(row.deposited_on, not_before=opened))


def compared_with_the_rule(placed: Placed[TreatyStatus], by_rule: date) -> Iterator[Problem]:
    row = placed.row
    if row.in_force_from != by_rule and not row.rule_exception:
        yield Problem(
            placed.where,
            "in_force_from",
            _("%(given)s, but the deposit of %(deposit)s gives %(rule)s (Arts 36(4), 37(2)).")
            % {"given": row.in_force_from, "deposit": row.deposited_on, "rule": by_rule},
        )
    if row.in_force_from == by_rule and row.rule_exception:
        message = _("This date follows the rule: no exception is needed.")
        yield Problem(placed.where, "rule_exception", message)


def nothing_before_the_instrument(data: ReferenceData) -> Iterator[Problem]:
    """Nobody signs a treaty before it is opened, and it binds nobody before it is in force."""
    for placed in data.treaty_statuses:
        row, one = placed.row, INSTRUMENTS[placed.row.instrument]
        if one.kind != "treaty":
            continue
        for column, earliest in (
            ("signed_on", one.opened), ("deposited_on", one.opened), ("in_force_from", one.in_force or one.opened),
        ):  # fmt: skip
            day = getattr(row, column)
            if day is not None and earliest is not None and day < earliest:
                article = (
                    one.beginning if column == "in_force_from" or not one.citation.article else one.citation
                )
                yield Problem(placed.where, column, before(one, earliest, article))


def before(instrument: law.Instrument, first: date, article: Citation) -> str:
    message = _("Before %(instrument)s: its first day is %(day)s (%(article)s).")
    cited = article.into(get_language() or "")
    return message % {"instrument": instrument.short, "day": first, "article": cited}


def consent_fits(data: ReferenceData) -> Iterator[Problem]:
    """Who signs ratifies (Art. 36); who accedes has not signed (Art. 37)."""
    for placed in data.treaty_statuses:
        row = placed.row
        by_treaty = INSTRUMENTS[row.instrument].kind == "treaty" and not row.territory
        if by_treaty and row.standing == Standing.PARTY and not row.consent:
            yield Problem(placed.where, "consent", _("A Party has ratified or acceded: say which."))
        if row.consent == Consent.ACCESSION and row.signed_on:
            yield Problem(placed.where, "signed_on", _("A State that accedes has not signed."))


def second_protocol_is_signed_by_parties(data: ReferenceData) -> Iterator[Problem]:
    """CETS 224 knows no accession: Parties to the Convention sign it, then ratify (its Art. 16, from memory)."""
    parties = {
        p.row.party_id for p in data.treaty_statuses if p.row.instrument == Instrument.ETS185 and bound(p)
    }
    for placed in data.treaty_statuses:
        row = placed.row
        if row.instrument != Instrument.CETS224:
            continue
        if row.deposited_on and not row.signed_on:
            yield Problem(placed.where, "signed_on", _("CETS 224 is signed before it is ratified."))
        if row.signed_on and row.party_id not in parties:
            yield Problem(placed.where, "party", _("Only Parties to ETS 185 can sign CETS 224."))


def bound(placed: Placed[TreatyStatus]) -> bool:
    return placed.row.standing == Standing.PARTY and not placed.row.territory


def states_bound(data: ReferenceData) -> set[tuple[str, str]]:
    """(instrument, State) of every Party, former ones included."""
    return {(p.row.instrument, p.row.party_id) for p in data.treaty_statuses if bound(p)}


def numbers_of_parties_agree(data: ReferenceData) -> Iterator[Problem]:
    # A State that left and came back has two rows and is one Party.
    counted = Counter(instrument for instrument, _party in states_bound(data))
    for instrument, promised in data.expected.items():
        if counted[instrument] != promised:
            message = _("%(rows)d rows, but the head of the file says %(promised)d.")
            counts = {"rows": counted[instrument], "promised": promised}
            yield Problem("Number of Parties", instrument, message % counts)


TREATIES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    dates_are_ordered,
    entries_into_force_follow_the_rule,
    nothing_before_the_instrument,
    consent_fits,
    second_protocol_is_signed_by_parties,
    numbers_of_parties_agree,
)
