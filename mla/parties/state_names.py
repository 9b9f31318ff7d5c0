"""Names of States that providers sit in and with which no treaty is on record, so that no page shows a bare code."""

from collections.abc import Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from mla.law.text import Text
from mla.parties.bindings import name_of
from mla.parties.models import Party

ELSEWHERE: Mapping[str, str | Promise] = {
    "AE": _("United Arab Emirates"),
    "CN": _("China"),
    "RU": _("Russian Federation"),
    "SC": _("Seychelles"),
    "SG": _("Singapore"),
    "VG": _("British Virgin Islands"),
}


def names_of(codes: Iterable[str]) -> Mapping[str, Text]:
    """The names of States in both languages, whether a treaty is on record with them or not. One query, or none.

    A code that nobody knows is its own name.
    """
    wanted = frozenset(codes)
    if not wanted:
        return {}
    known = {party.pk: name_of(party) for party in Party.objects.filter(pk__in=wanted)}
    return {code: known.get(code) or _elsewhere(code) for code in sorted(wanted)}


def _elsewhere(code: str) -> Text:
    found = {}
    for language in ("en", "fr"):
        with override(language):
            found[language] = str(ELSEWHERE.get(code, code))
    return Text(found["en"], found["fr"])
