"""The rules of designations: a role is named under an instrument, and one of them by one authority of a State alone."""

from collections.abc import Callable, Iterator
from datetime import date

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.law.designations import NAMED, SINGLE, named_under
from mla.parties.models import Designation
from mla.parties.reference_rows import Placed, Problem, ReferenceData


def roles_are_of_their_instrument(data: ReferenceData) -> Iterator[Problem]:
    """Otherwise nobody would look for it there: each instrument asks for its own authorities."""
    for placed in data.designations:
        row, under = placed.row, named_under(placed.row.role)
        if under and row.instrument not in under:
            articles = ", ".join(NAMED[row.role, one].into(get_language() or "") for one in under)
            message = _("This role is named under %(articles)s: choose that instrument (%(codes)s).")
            yield Problem(
                placed.where, "instrument", message % {"articles": articles, "codes": ", ".join(under)}
            )


def single_authorities_are_single(data: ReferenceData) -> Iterator[Problem]:
    """A warning: sources overlap by days, and a part of the State may have one of its own (Art. 38 ETS 185)."""
    state_of = {placed.row.pk: placed.row.party_id for placed in data.authorities}
    seen: dict[tuple[str, str, str], list[Placed[Designation]]] = {}
    for placed in data.designations:
        row = placed.row
        if row.role not in SINGLE:
            continue
        others = seen.setdefault((state_of.get(row.authority_id, ""), row.role, row.territory), [])
        for other in others:
            if other.row.authority_id != row.authority_id and _meet(row, other.row):
                message = _("%(article)s asks for one single authority: the other one is at %(where)s.")
                cited = NAMED[row.role, row.instrument].into(get_language() or "")
                words = message % {"article": cited, "where": other.where}
                yield Problem(placed.where, "authority", words, warning=True)
        others.append(placed)


def _meet(one: Designation, other: Designation) -> bool:
    return max(one.valid_from, other.valid_from) < min(one.valid_to or date.max, other.valid_to or date.max)


ROLES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    roles_are_of_their_instrument,
    single_authorities_are_single,
)
