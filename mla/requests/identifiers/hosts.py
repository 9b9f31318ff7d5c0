"""Domain names and URLs. The stored form is ASCII (RFC 5891 A-labels); what was written is kept beside it."""

import re
from urllib.parse import urlsplit, urlunsplit

from django.utils.translation import gettext as _

from mla.requests.identifiers.internet import address_questions, read_address
from mla.requests.identifiers.shapes import Checked, Question

_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\Z")
_SCHEMES = {"http": 80, "https": 443, "ftp": 21, "ftps": 990, "sftp": 22, "ws": 80, "wss": 443}


def ascii_host(text: str) -> str:
    """Lower-case ASCII name without the final dot; empty when it is no domain name."""
    shown = text.strip().rstrip(".").lower()
    if not shown or len(shown) > 253:
        return ""
    try:
        host = shown if shown.isascii() else shown.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    labels = host.split(".")
    sound = len(labels) > 1 and len(host) <= 253 and all(_LABEL.match(label) for label in labels)
    return host if sound and not labels[-1].isdecimal() else ""


def shown_beside(text: str, host: str) -> tuple[str, tuple[str, ...]]:
    """Note and warning for an internationalised name; nothing for a plain one."""
    if text.isascii() and "xn--" not in host:
        return "", ()
    try:
        shown = host.encode("ascii").decode("idna")
    except UnicodeError:
        shown = host
    warning = _("This name uses letters beyond a to z; look-alike letters can hide another name.")
    return _("Shown as %(name)s") % {"name": shown}, (warning,)


def check_domain(text: str) -> Checked:
    host = ascii_host(text)
    if not host:
        message = _("This is no domain name.")
        return Checked("domain", text.strip(), questions=(Question("format", message),))
    note, warnings = shown_beside(text, host)
    return Checked("domain", host, note=note, warnings=warnings)


def check_url(text: str) -> Checked:
    """Scheme and host normalised, default port dropped, path and query kept as they are."""
    shown = text.strip()
    try:
        parts = urlsplit(shown)
        port = parts.port
        host = parts.hostname or ""
    except ValueError:
        return _bad_url(shown)
    address = read_address(host)
    name = _bracketed(str(address)) if address else ascii_host(host)
    if parts.scheme not in _SCHEMES or not name:
        return _bad_url(shown)
    note, warnings = ("", ()) if address else shown_beside(host, name)
    if "@" in parts.netloc:
        user = parts.netloc.rpartition("@")[0].partition(":")[0]
        name = f"{user}@{name}"
        warning = _("What stands before @ is a user name, not the site; a password was left out.")
        warnings = (*warnings, warning)
    netloc = name if port in (None, _SCHEMES[parts.scheme]) else f"{name}:{port}"
    value = urlunsplit((parts.scheme, netloc, parts.path or "/", parts.query, parts.fragment))
    questions = address_questions(address) if address else ()
    return Checked("url", value, note=note, questions=questions, warnings=warnings)


def _bracketed(address: str) -> str:
    return f"[{address}]" if ":" in address else address


def _bad_url(shown: str) -> Checked:
    message = _("This is no complete URL: it needs a scheme (https) and a host.")
    return Checked("url", shown, questions=(Question("format", message),))
