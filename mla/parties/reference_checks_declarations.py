"""The rules of declarations, reservations and notifications: which article knows which of them, and since when."""

from collections.abc import Callable, Iterator
from datetime import date

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.law.citations import Citation
from mla.law.declarations import CLOSED, KINDS, articles_for, counts
from mla.law.instruments import INSTRUMENTS
from mla.parties.choices import DeclarationKind, Instrument
from mla.parties.models import Declaration
from mla.parties.reference_checks_treaties import before
from mla.parties.reference_rows import Placed, Problem, ReferenceData

WANTED = (Instrument.ETS185, "25(3)", DeclarationKind.NOTIFICATION)


def declarations_are_allowed(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.declarations:
        yield from allowed(placed)
        if placed.row.mode and placed.row.kind != DeclarationKind.RESERVATION:
            yield Problem(placed.where, "mode", _("Only a reservation has this wording."))


def allowed(placed: Placed[Declaration]) -> Iterator[Problem]:
    """Refused where the instrument has a closed list; remarked on where it leaves open what else there may be."""
    row = placed.row
    words = {"article": row.article, "kind": row.kind, "instrument": INSTRUMENTS[row.instrument].short}
    acts, closed_by = KINDS.get((row.instrument, row.article)), CLOSED.get((row.instrument, row.kind))
    if counts(row.instrument, row.article, row.kind):
        return
    if closed_by is not None:
        yield Problem(placed.where, "article", not_on_the_list(row, closed_by, words))
    elif acts is not None:
        message = _("Art. %(article)s knows a %(known)s, not a %(kind)s: this row would count for nothing.")
        yield Problem(placed.where, "kind", message % {**words, "known": " / ".join(sorted(acts))})
    else:
        message = _(
            "No %(kind)s to Art. %(article)s %(instrument)s is known here. It is kept and shown, but no rule reads it:"
            " check the article."
        )
        yield Problem(placed.where, "article", message % words, warning=True)


def not_on_the_list(row: Declaration, closed_by: Citation, words: dict[str, str]) -> str:
    if row.instrument == Instrument.ETS185:
        return _("Arts 40 and 42 allow no %(kind)s to Art. %(article)s.") % words
    known = ", ".join(articles_for(row.instrument, row.kind)) or "–"
    message = _("%(rule)s allows no %(kind)s to Art. %(article)s. Those it allows: %(known)s.")
    return message % {**words, "rule": closed_by.into(get_language() or ""), "known": known}


def none_before_the_state_is_bound(data: ReferenceData) -> Iterator[Problem]:
    since = first_days(data)
    for placed in data.declarations:
        row = placed.row
        one, bound_since = INSTRUMENTS[row.instrument], since.get((row.party_id, row.instrument))
        if bound_since and row.valid_from < bound_since:
            message = _("Before the entry into force, %(day)s.") % {"day": bound_since}
            yield Problem(placed.where, "valid_from", message)
        elif one.opened and row.valid_from < one.opened:
            yield Problem(placed.where, "valid_from", before(one, one.opened, one.beginning))


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


def confirmations_are_of_article_25(data: ReferenceData) -> Iterator[Problem]:
    """Only a notification to 25(3) ETS 185 says whether a formal confirmation is wanted."""
    for placed in data.declarations:
        row = placed.row
        if row.confirmation and (row.instrument, row.article, row.kind) != WANTED:
            message = _("Only a notification to Art. 25(3) ETS 185 says whether a confirmation is wanted.")
            yield Problem(placed.where, "confirmation", message)


DECLARATIONS: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    declarations_are_allowed,
    none_before_the_state_is_bound,
    access_numbers_are_of_their_reservation,
    confirmations_are_of_article_25,
)
