"""What a State's law and its declarations say of an offence on a day: what a test of the conduct is held against."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from mla.law.conduct import Element, Provision
from mla.law.dual_criminality import Added, Declared, added_by, asked, open_to
from mla.law.equivalents import Equivalents, equivalents
from mla.parties.choices import Instrument
from mla.parties.models import Declaration, NationalProvision, Party


def provisions_of(party: Party, on: date, offences: Iterable[str]) -> list[NationalProvision]:
    """Those in force on the day, by offence and citation. One query."""
    rows = NationalProvision.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        party=party,
        offence__in=list(offences),
        valid_from__lte=on,
    )
    return list(rows.order_by("offence", "citation", "valid_from"))


def as_law(row: NationalProvision) -> Provision:
    return Provision(
        str(row.pk), row.citation, row.max_penalty, frozenset({row.offence}), frozenset(row.elements)
    )


def additions(party: Party, on: date) -> list[Declaration]:
    """Declarations (Art. 40) and reservations (Art. 42) in force on the day that may add an element. One query."""
    rows = Declaration.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        party=party,
        instrument=Instrument.ETS185,
        valid_from__lte=on,
    )
    return [
        row
        for row in rows.select_related("party").order_by("article", "valid_from")
        if open_to(row.kind, row.article)
    ]


def added(rows: Iterable[Declaration]) -> Added:
    return added_by(Declared(row.kind, row.article, frozenset(row.elements)) for row in rows)


@dataclass(frozen=True, slots=True)
class Offence:
    """One offence of a request: what the law of a State asks of it, and the same conduct in other lists."""

    code: str
    elements: tuple[Element, ...]
    provisions: tuple[NationalProvision, ...]
    same: Equivalents


@dataclass(frozen=True, slots=True)
class Law:
    """The law of one State on one day, as far as it is on record: what conduct is held against."""

    offences: tuple[Offence, ...]
    declared: tuple[Declaration, ...]
    added: Added
    provisions: tuple[Provision, ...]


def law_of(party: Party, codes: Iterable[str], on: date) -> Law:
    """Two queries."""
    offences = sorted(set(codes))
    rows, declared = provisions_of(party, on, offences), additions(party, on)
    extra, known = added(declared), tuple(as_law(row) for row in rows)
    return Law(
        offences=tuple(
            Offence(
                code,
                asked(code, extra, known),
                tuple(row for row in rows if row.offence == code),
                equivalents(code),
            )
            for code in offences
        ),
        declared=tuple(declared),
        added=extra,
        provisions=known,
    )
