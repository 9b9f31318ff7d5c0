"""From a recognised piece, its time and its port to the Found that is shown."""

from dataclasses import replace

from django.utils.translation import gettext as _

from mla.requests.identifiers.instants import When
from mla.requests.identifiers.lines import Piece
from mla.requests.identifiers.ports import MAX_PORT
from mla.requests.identifiers.shapes import MAX_VALUE, Found, Question

ADDRESSES = frozenset({"ipv4", "ipv6"})


def build(piece: Piece, *, original: str, line: int) -> Found:
    checked = piece.checked
    questions, value = checked.questions, checked.value
    if len(value) > MAX_VALUE:
        message = _("This is longer than %(count)d characters.") % {"count": MAX_VALUE}
        questions, value = (*questions, Question("length", message)), value[:MAX_VALUE]
    return Found(
        kind=checked.kind,
        value=value,
        original=original[:MAX_VALUE],
        line=line,
        provider=checked.provider,
        note=_joined(checked.note, piece.note),
        questions=questions,
        warnings=checked.warnings,
    )


def with_time(found: Found, when: When) -> Found:
    return replace(
        found,
        instant=when.instant,
        instant_end=when.end,
        offset_minutes=when.offset,
        zone=when.zone,
        precision=when.precision,
        note=_joined(found.note, when.note),
        questions=(*found.questions, *when.questions),
    )


def with_port(found: Found, low: int | None, high: int | None, protocol: str) -> Found:
    """A block of ports (carriers give a customer a block) goes into the note: it is not one port."""
    found = replace(found, protocol=protocol)
    if low is None or high is None:
        return found
    if not 1 <= low <= high <= MAX_PORT:
        message = _("A port is a number from 1 to %(most)d: check it.") % {"most": MAX_PORT}
        return replace(found, questions=(*found.questions, Question("port", message)))
    if low != high:
        return replace(
            found, note=_joined(found.note, _("Ports %(low)d to %(high)d") % {"low": low, "high": high})
        )
    return replace(found, port=low)


def with_advice(found: Found) -> Found:
    """What a provider will miss. Practice, not law: a request may go out without it."""
    warnings = [*found.warnings]
    if found.instant is None and not found.questions:
        warnings.append(_("An address changes hands: providers need the date, the time and the zone."))
    elif found.instant is not None and found.precision != "second":
        warnings.append(
            _("An address can change hands within a minute: give the seconds if your source has them.")
        )
    if found.kind == "ipv4" and found.port is None:
        warnings.append(_("Carriers share one address among many users; the source port tells them apart."))
    return replace(found, warnings=tuple(warnings))


def _joined(*notes: str) -> str:
    return "; ".join(note for note in notes if note)
