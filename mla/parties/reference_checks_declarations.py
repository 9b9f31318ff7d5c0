"""The rules of declarations, reservations and notifications: which article knows which of them, and since when."""

from collections.abc import Callable, Iterator
from datetime import date

from django.utils.translation import gettext as _

from mla.law.declarations import KINDS
from mla.parties.choices import DeclarationKind, Instrument
from mla.parties.reference_rows import Problem, ReferenceData

# Closed lists: Art. 40 (declarations) and Art. 42 (reservations) ETS 185 allow no others.
ARTICLES = {
    DeclarationKind.DECLARATION: {"2", "3", "6(1)(b)", "7", "9(3)", "27(9)(e)"},
    DeclarationKind.RESERVATION: {
        *{"4(2)", "6(3)", "9(4)", "10(3)", "11(3)", "14(3)", "22(2)", "29(4)", "41(1)"}
    },
}


def declarations_are_allowed(data: ReferenceData) -> Iterator[Problem]:
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


def none_before_the_state_is_bound(data: ReferenceData) -> Iterator[Problem]:
    since = first_days(data)
    for placed in data.declarations:
        row = placed.row
        bound_since = since.get((row.party_id, row.instrument))
        if bound_since and row.valid_from < bound_since:
            message = _("Before the entry into force, %(day)s.") % {"day": bound_since}
            yield Problem(placed.where, "valid_from", message)


def first_days(data: ReferenceData) -> dict[tuple[str, str], date]:
    """(State, instrument) and the first day of the first of its periods."""
    found: dict[tuple[str, str], date] = {}
    for status in data.treaty_statuses:
        about, begins = (status.row.party_id, status.row.instrument), status.row.in_force_from
        if begins is not None and not status.row.territory:
            found[about] = min(begins, found.get(about, begins))
    return found


def access_numbers_are_of_their_reservation(data: ReferenceData) -> Iterator[Problem]:
    """Only a reservation under 7(9)(b) CETS 224 excludes kinds of access numbers."""
    for placed in data.declarations:
        row = placed.row
        if row.access_numbers and (row.instrument, row.article) != (Instrument.CETS224, "7(9)(b)"):
            message = _("Only a reservation to Art. 7(9)(b) CETS 224 excludes access numbers.")
            yield Problem(placed.where, "access_numbers", message)


DECLARATIONS: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    declarations_are_allowed,
    none_before_the_state_is_bound,
    access_numbers_are_of_their_reservation,
)
