"""Names of States that providers sit in and with which no treaty is on record, so that no page shows a bare code."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ELSEWHERE: Mapping[str, str | Promise] = {
    "AE": _("United Arab Emirates"),
    "CN": _("China"),
    "RU": _("Russian Federation"),
    "SC": _("Seychelles"),
    "SG": _("Singapore"),
    "VG": _("British Virgin Islands"),
}
