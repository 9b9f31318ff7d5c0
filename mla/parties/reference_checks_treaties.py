"""The rules of treaty standing and declarations: dates, consent, entry into force, periods."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from django.utils.translation import gettext as _

from mla.law.declarations import KINDS
from mla.law.instruments import INSTRUMENTS
from mla.parties.choices import Consent, DeclarationKind, Instrument, Standing
from mla.parties.models import Declaration, TreatyStatus
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.standing import CONVENTION_IN_FORCE, FIRST_PROTOCOL_IN_FORCE, entry_into_force

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


def numbers_of_parties_agree(data: ReferenceData) -> Iterator[Problem]:
    counted = Counter(placed.row.instrument for placed in data.treaty_statuses if bound(placed))
    for instrument, promised in data.expected.items():
        if counted[instrument] != promised:
            message = _("%(rows)d rows, but the head of the file says %(promised)d.")
            counts = {"rows": counted[instrument], "promised": promised}
            yield Problem("Number of Parties", instrument, message % counts)


def declarations_are_allowed(data: ReferenceData) -> Iterator[Problem]:
    since = {
        (p.row.party_id, p.row.instrument): p.row.in_force_from
        for p in data.treaty_statuses
        if not p.row.territory
    }
    for placed in data.declarations:
        row = placed.row
        allowed = ARTICLES.get(DeclarationKind(row.kind)) if row.instrument == Instrument.ETS185 else None
        if allowed is not None and row.article not in allowed:
            message = _("Arts 40 and 42 allow no %(kind)s to Art. %(article)s.")
            yield Problem(placed.where, "article", message % {"kind": row.kind, "article": row.article})
        known = KINDS.get((row.instrument, row.article)) if allowed is None else None
        if known is not None and row.kind not in known:
            message = _(
                "Art. %(article)s knows a %(known)s, not a %(kind)s: this row would count for nothing."
            )
            words = {"article": row.article, "known": " / ".join(sorted(known)), "kind": row.kind}
            yield Problem(placed.where, "kind", message % words)
        if row.mode and row.kind != DeclarationKind.RESERVATION:
            yield Problem(placed.where, "mode", _("Only a reservation has this wording."))
        bound_since = since.get((row.party_id, row.instrument))
        if bound_since and row.valid_from < bound_since:
            message = _("Before the entry into force, %(day)s.") % {"day": bound_since}
            yield Problem(placed.where, "valid_from", message)


def periods_do_not_overlap(data: ReferenceData) -> Iterator[Problem]:
    # An empty period marks a row that was found to be wrong (see Declaration).
    real = [placed for placed in data.declarations if placed.row.valid_to != placed.row.valid_from]
    real.sort(key=lambda placed: (subject(placed.row), placed.row.valid_from))
    for earlier, later in pairwise(real):
        ended = earlier.row.valid_to
        if subject(earlier.row) == subject(later.row) and (ended is None or ended > later.row.valid_from):
            message = _("Overlaps the period at %(where)s.") % {"where": earlier.where}
            yield Problem(later.where, "valid_from", message)


def subject(row: Declaration) -> tuple[str, str, str, str]:
    return (row.party_id, row.instrument, row.article, row.kind)


def access_numbers_are_of_their_reservation(data: ReferenceData) -> Iterator[Problem]:
    """Only a reservation under 7(9)(b) CETS 224 excludes kinds of access numbers."""
    for placed in data.declarations:
        row = placed.row
        if row.access_numbers and (row.instrument, row.article) != (Instrument.CETS224, "7(9)(b)"):
            message = _("Only a reservation to Art. 7(9)(b) CETS 224 excludes access numbers.")
            yield Problem(placed.where, "access_numbers", message)


TREATIES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    dates_are_ordered,
    entries_into_force_follow_the_rule,
    consent_fits,
    second_protocol_is_signed_by_parties,
    numbers_of_parties_agree,
    declarations_are_allowed,
    access_numbers_are_of_their_reservation,
    periods_do_not_overlap,
)
