"""Which authority of a State does what on a day, each role with the article under which it is named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from mla.parties.designated import role_words
from mla.parties.models import Authority, Designation, Party
from mla.web.guide import Fact, is_stale, period, sourced


@dataclass(frozen=True, slots=True)
class Contact:
    """An authority in one role."""

    authority: Authority
    role: str
    stage: str
    territory: str
    since: str
    fact: Fact | None


def authorities(party: Party, on: date, today: date) -> list[Contact]:
    """Who does what, on the day; then the authorities in use that nobody has named for anything."""
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority__party=party,
        authority__is_active=True,
        valid_from__lte=on,
    ).select_related("authority")
    named = [
        Contact(
            row.authority,
            role_words(row.role, row.instrument),
            row.get_stage_display(),
            row.territory or _("the whole State"),
            period(row.valid_from, row.valid_to),
            sourced(row, "", "", today),
        )
        for row in rows.order_by("role", "stage", "territory")
    ]
    return [*named, *_unnamed(party, {one.authority.pk for one in named}, today)]


def read_at(one: Authority, today: date) -> Fact:
    """Where its contact data was read, and when; an authority entered before that was asked says so."""
    checked = one.checked_on
    old = checked is not None and is_stale(checked, today)
    return Fact("", "", one.source, checked, unread=not one.source, stale=old)


def _unnamed(party: Party, seen: Iterable[object], today: date) -> Iterator[Contact]:
    for one in Authority.objects.filter(party=party, is_active=True).exclude(pk__in=list(seen)):
        yield Contact(one, _("Role not recorded"), "", "", "", read_at(one, today))
