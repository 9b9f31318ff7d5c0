"""The rules of what a test of the conduct rests on: elements that exist, and one text of a provision at a time."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from django.utils.translation import gettext as _

from mla.law.conduct import elements_of
from mla.law.dual_criminality import open_to
from mla.parties.choices import Instrument
from mla.parties.reference_rows import Problem, ReferenceData


def provisions_name_elements_of_their_offence(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.provisions:
        known = {one.code for one in elements_of(placed.row.offence)}
        yield from unknown(placed.where, placed.row.elements, known)


def declarations_name_elements_of_their_article(data: ReferenceData) -> Iterator[Problem]:
    """Arts 40 and 42: a paragraph opens certain elements and no others; other instruments have none on record."""
    for placed in data.declarations:
        row, known = placed.row, set[str]()
        if row.instrument == Instrument.ETS185:
            known = {one.code for one in open_to(row.kind, row.article)}
        yield from unknown(placed.where, row.elements, known)


def unknown(where: str, given: list[str], known: set[str]) -> Iterator[Problem]:
    for code in given:
        if code not in known:
            message = _("“%(code)s” is none of these elements: %(known)s.")
            yield Problem(
                where, "elements", message % {"code": code, "known": ", ".join(sorted(known)) or "–"}
            )


def provisions_do_not_overlap(data: ReferenceData) -> Iterator[Problem]:
    # An empty period marks a row that was found to be wrong (see NationalProvision).
    real = [placed for placed in data.provisions if placed.row.valid_to != placed.row.valid_from]
    real.sort(key=lambda one: (one.row.party_id, one.row.offence, one.row.citation, one.row.valid_from))
    for earlier, later in pairwise(real):
        same = all(
            getattr(earlier.row, name) == getattr(later.row, name)
            for name in ("party_id", "offence", "citation")
        )
        ended = earlier.row.valid_to
        if same and (ended is None or ended > later.row.valid_from):
            message = _("Overlaps the period at %(where)s.") % {"where": earlier.where}
            yield Problem(later.where, "valid_from", message)


def periods_of_provisions_are_ordered(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.provisions:
        start, end = placed.row.valid_from, placed.row.valid_to
        if end and end < start:
            message = _("%(second)s is before %(name)s, %(first)s.")
            yield Problem(
                placed.where, "valid_to", message % {"second": end, "name": "valid_from", "first": start}
            )


CONDUCT: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    provisions_name_elements_of_their_offence,
    declarations_name_elements_of_their_article,
    provisions_do_not_overlap,
    periods_of_provisions_are_ordered,
)
