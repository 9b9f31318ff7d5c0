"""E-mail addresses: the domain in lower-case ASCII; the local part as written, where case may matter."""

import re

from django.utils.translation import gettext as _

from mla.requests.identifiers.hosts import ascii_host, shown_beside
from mla.requests.identifiers.shapes import Checked, Question

_LOCAL = re.compile(r"[^\s@<>(),;:\\\"\[\]]{1,64}\Z")


def check_email(text: str) -> Checked:
    shown = text.strip().removeprefix("mailto:").strip("<>")
    local, _at, domain = shown.rpartition("@")
    host = ascii_host(domain)
    if not host or not _LOCAL.match(local) or ".." in local or local[0] == "." or local[-1] == ".":
        message = _("This is no e-mail address.")
        return Checked("email", shown, questions=(Question("format", message),))
    note, warnings = shown_beside(domain, host)
    if note:
        note = _("Shown as %(name)s") % {"name": shown}
    return Checked("email", f"{local}@{host}", note=note, warnings=warnings)
