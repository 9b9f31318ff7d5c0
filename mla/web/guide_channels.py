"""By which channels a State can be reached: who is named for what, what a declaration closes, and what is not known."""

from dataclasses import replace
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from mla.parties.confirmation import asks, confirmation_on_record
from mla.parties.models import Designation, Party
from mla.parties.standing import declaration_27_9_e, ended
from mla.web.guide import Fact, period, sourced


def channels(party: Party, on: date, today: date) -> list[Fact]:
    """Four lines: the two offices that every Party names, the direct way, and the confirmation of fast means."""
    return [
        office(party, "poc247", _("24/7 point of contact (Art. 35(1))"), on, today),
        office(party, "central", _("Central authority (Art. 27(2))"), on, today),
        direct(party, on, today),
        fast(party, on, today),
    ]


def fast(party: Party, on: date, today: date) -> Fact:
    """How the confirmation is wanted stands in the note of the row."""
    name, found = _("Fast means such as e-mail (Art. 25(3))"), confirmation_on_record(party, on)
    if found is None:
        words = _("Open if they are secure. Whether it asks for a formal confirmation is not recorded: ask.")
        return Fact(name, words, unread=True)
    words = (
        _("Open if they are secure. It asks for a formal confirmation, %(period)s.")
        if asks(found)
        else _("Open if they are secure. It does not ask for a formal confirmation, %(period)s.")
    )
    return sourced(found, name, words % {"period": period(found.valid_from, found.valid_to)}, today)


def office(party: Party, role: str, name: str, on: date, today: date) -> Fact:
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority__party=party,
        authority__is_active=True,
        role=role,
        valid_from__lte=on,
    ).select_related("authority")
    found = list(rows.order_by("territory", "stage", "authority__name"))
    if not found:
        return Fact(name, _("Not recorded. Your administrator enters it."), unread=True)
    lines = "; ".join(dict.fromkeys(reached(one) for one in found))
    return replace(
        sourced(found[0], name, lines, today),
        unread=any(sourced(one, "", "", today).unread for one in found),
        stale=any(sourced(one, "", "", today).stale for one in found),
    )


def reached(row: Designation) -> str:
    """ "Federal desk, +1-202-555-0100"; a part of the State is named with it."""
    known = (row.territory, row.authority.name, row.authority.telephone or row.authority.email)
    return ", ".join(filter(None, known))


def direct(party: Party, on: date, today: date) -> Fact:
    name = _("Directly between judicial authorities, or through Interpol (Art. 27(9)(a), (b))")
    found, before = declaration_27_9_e(party, on), ended(party, "27(9)(e)", on)
    if found is not None:
        words = _("Closed by its declaration (Art. 27(9)(e)), %(period)s")
        return sourced(found, name, words % {"period": period(found.valid_from, found.valid_to)}, today)
    if before is not None:
        words = _("Open in urgency: its declaration (Art. 27(9)(e)) has ended, %(period)s")
        return sourced(before, name, words % {"period": period(before.valid_from, before.valid_to)}, today)
    return Fact(name, _("Open in urgency, as far as is known: no declaration is recorded."), unread=True)
