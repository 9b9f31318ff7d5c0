"""What holds for a State on a day. Every question takes the day: reservations end, treaties enter into force.

A State is given as a Party or as its ISO code. Periods are half open: the last column of a period is the first
day on which it no longer applies, as a withdrawal takes effect on the day it is received (Art. 43(1) ETS 185).
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import F, Q

from mla.law.declarations import KINDS
from mla.parties.choices import Instrument, Standing
from mla.parties.models import Agreement, Declaration, Party, TreatyStatus
from mla.parties.working_days import working_day

__all__ = [
    "agreement_between",
    "declaration_27_9_e",
    "ended",
    "entry_into_force",
    "has_declared",
    "is_party",
    "period_of",
    "reservation_29_4",
    "reservation_42_5",
    "runs",
    "standings_on",
    "treaty_status",
    "working_day",
]

# Art. 36(3) ETS 185: the day the Convention itself entered into force, on the fifth ratification.
CONVENTION_IN_FORCE = date(2004, 7, 1)
# ETS 189: 1 March 2006.
FIRST_PROTOCOL_IN_FORCE = date(2006, 3, 1)


def entry_into_force(deposited: date, *, not_before: date = CONVENTION_IN_FORCE) -> date:
    """The day a State is bound after its deposit (Arts 36(4), 37(2) ETS 185).

    The first day of the month that follows three months after the deposit: always the fourth month after the
    month of deposit, also from the 29th to the 31st. Founding Parties wait for the Convention itself.
    """
    months = deposited.year * 12 + (deposited.month - 1) + 4
    return max(date(months // 12, months % 12 + 1, 1), not_before)


def code_of(party: Party | str) -> str:
    return party if isinstance(party, str) else party.iso2


def treaty_status(party: Party | str, instrument: str, on: date) -> TreatyStatus | None:
    """Where the State stands with the instrument on that day: in which of its periods, or after which.

    None, or standing "unknown", is not the same as "no".
    """
    rows = TreatyStatus.objects.filter(party_id=code_of(party), instrument=instrument, territory="")
    return period_of(rows, on)


def standings_on(instrument: str, on: date) -> dict[str, TreatyStatus]:
    """The same for every State of which anything is on record, by ISO code. One query."""
    rows: dict[str, list[TreatyStatus]] = {}
    for row in TreatyStatus.objects.filter(instrument=instrument, territory=""):
        rows.setdefault(row.party_id, []).append(row)
    return {code: found for code, of in rows.items() if (found := period_of(of, on))}


def period_of(rows: Iterable[TreatyStatus], on: date) -> TreatyStatus | None:
    """Of the rows of one State and one instrument the one that speaks for the day.

    The period that runs; before and between periods the one that had begun last, else the first to come.
    """
    in_order = sorted(rows, key=lambda row: (row.in_force_from or date.max, row.period))
    begun = [row for row in in_order if row.in_force_from is not None and row.in_force_from <= on]
    return begun[-1] if begun else next(iter(in_order), None)


def runs(row: TreatyStatus, on: date) -> bool:
    """Is the State, or the territory, bound by this row on the day?"""
    begun = row.standing == Standing.PARTY and row.in_force_from is not None and row.in_force_from <= on
    return begun and (row.withdrawn_from is None or on < row.withdrawn_from)


def is_party(party: Party | str, instrument: str, on: date) -> bool:
    """Whether the State is bound on that day (Arts 36(4), 37(2); withdrawal Art. 47).

    False also when nothing is known: a request must not rest on a treaty that nobody has checked.
    """
    return (
        TreatyStatus.objects.filter(
            Q(withdrawn_from__isnull=True) | Q(withdrawn_from__gt=on),
            party_id=code_of(party),
            instrument=instrument,
            territory="",
            standing=Standing.PARTY,
            in_force_from__lte=on,
        )
    ).exists()


def declared(
    party: Party | str, article: str, on: date, *, instrument: str = Instrument.ETS185
) -> Declaration | None:
    """What the State declared or reserved to this article, of ETS 185 unless named, and applies on that day.

    Only of the kind that the article knows: a notification reserves nothing.
    """
    return (
        Declaration.objects.filter(
            Q(valid_to__isnull=True) | Q(valid_to__gt=on),
            party_id=code_of(party),
            instrument=instrument,
            article=article,
            kind__in=KINDS.get((str(instrument), article), ()),
            valid_from__lte=on,
        )
        .order_by("-valid_from")
        .first()
    )


def ended(party: Party | str, article: str, on: date) -> Declaration | None:
    """The newest declaration to this article that had ended by that day; one found wrong never counted."""
    rows = Declaration.objects.filter(
        party_id=code_of(party),
        instrument=Instrument.ETS185,
        article=article,
        kind__in=KINDS.get((str(Instrument.ETS185), article), ()),
        valid_to__lte=on,
    )
    return rows.filter(valid_to__gt=F("valid_from")).order_by("-valid_to").first()


def reservation_29_4(party: Party | str, on: date) -> Declaration | None:
    """The reservation that lets the State refuse preservation for want of dual criminality (Art. 29(4)).

    It never reaches offences under Arts 2 to 11. None means that no reservation is recorded, not that none was
    made; a row marked "knowledge" is likely but was not read.
    """
    return declared(party, "29(4)", on)


def reservation_42_5(party: Party | str, on: date) -> Declaration | None:
    """The same for preservation under the UN Convention against Cybercrime (Art. 42(5))."""
    return declared(party, "42(5)", on, instrument=Instrument.UNCC)


def declaration_27_9_e(party: Party | str, on: date) -> Declaration | None:
    """The declaration that urgent requests must go to the central authority, not to judges directly (27(9)(e))."""
    return declared(party, "27(9)(e)", on)


def has_declared(party: Party | str, instrument: str, article: str, *, on: date) -> bool:
    return declared(party, article, on, instrument=instrument) is not None


def agreement_between(a: Party | str, b: Party | str, on: date) -> Agreement | None:
    """A mutual assistance treaty between the two on that day, in either order (Art. 27(1)).

    Where one applies its procedures govern, not Art. 27, unless the two agree otherwise. Of several, the newest.
    """
    first, second = sorted((code_of(a), code_of(b)))
    return (
        Agreement.objects.filter(
            Q(valid_to__isnull=True) | Q(valid_to__gt=on),
            party_a_id=first,
            party_b_id=second,
            valid_from__lte=on,
        )
        .order_by("-valid_from")
        .first()
    )
