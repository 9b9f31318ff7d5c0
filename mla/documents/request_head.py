"""Sections 1 to 11 of the request forms: who asks whom, under which reference, after what."""

from mla.documents import wording
from mla.documents.blocks import Block, Fields, Prose, Tick, Ticks
from mla.documents.codes import CHANNELS, EXTENSION, STATUSES
from mla.documents.said import Speaker
from mla.documents.schema import Previous, Request
from mla.documents.shared_sections import (
    authority_rows,
    day_value,
    fields,
    instant_value,
    instant_with_utc,
    is_blank,
    row,
    state_row,
    typed_row,
)

Blocks = tuple[Block, ...]


def date(speaker: Speaker, request: Request) -> Blocks:
    return (
        fields(row(speaker, "date", *instant_with_utc(speaker, request.date, request.requesting.time_zone))),
    )


def reference(speaker: Speaker, request: Request) -> Blocks:
    return (fields(typed_row(speaker, "reference", request.reference)),)


def status(speaker: Speaker, request: Request) -> Blocks:
    """T-CY(2018)11 knows an extension, T-CY(2018)10 a follow-up. Here an extension is a letter of its own."""
    preserving = request.measure in {"PRES", "TDISC"}
    codes = {"new": STATUSES["new"], "": EXTENSION} if preserving and request.status == "new" else STATUSES
    ticks = Ticks(tuple(Tick(code == request.status, speaker.sentence(text)) for code, text in codes.items()))
    if request.status != "new" and preserving:
        return (ticks, *previous_preservation(speaker, request))
    return (ticks,)


def requested(speaker: Speaker, request: Request) -> Blocks:
    side = request.requested
    contact = authority_rows(speaker, side.authority, full=False)
    return (fields(state_row(speaker, side.party_name, side.party), *contact),)


def requesting(speaker: Speaker, request: Request) -> Blocks:
    side = request.requesting
    contact = authority_rows(speaker, side.authority, full=True)
    ticked = Ticks((Tick(True, speaker.sentence(wording.REPLY_FAST)),))
    return (fields(state_row(speaker, side.party_name, side.party), *contact), ticked)


def confirmation(speaker: Speaker, request: Request) -> Blocks:
    person = request.requesting.confirmation
    keys = ("name", "title", "function", "telephone", "mobile", "email")
    return (fields(*(typed_row(speaker, key, getattr(person, key)) for key in keys)),)


def operational(speaker: Speaker, request: Request) -> Blocks:
    authority = request.requesting.operational
    if authority is None or is_blank(authority):
        return (Prose(speaker.sentence(wording.SAME_AUTHORITY)),)
    return (Fields(authority_rows(speaker, authority, full=False)),)


def prosecution(speaker: Speaker, request: Request) -> Blocks:
    keys = ("office", "case_number", "court", "court_case_number", "decisions")
    return (fields(*(typed_row(speaker, key, getattr(request.requesting.prosecution, key)) for key in keys)),)


def previous_assistance(speaker: Speaker, request: Request) -> Blocks:
    return previous(speaker, request.previous_assistance, request.requesting.time_zone, preserved=False)


def previous_preservation(speaker: Speaker, request: Request) -> Blocks:
    return previous(speaker, request.previous_preservation, request.requesting.time_zone, preserved=True)


def previous(speaker: Speaker, earlier: Previous | None, zone: str, *, preserved: bool) -> Blocks:
    if earlier is None:
        return (Prose(speaker.sentence(wording.NO_EARLIER)),)
    keys = ("reference", "their_reference", "requesting_authority", "requested_authority")
    rows = (
        row(speaker, "date", instant_value(speaker, earlier.date, zone)),
        *(typed_row(speaker, key, getattr(earlier, key)) for key in keys),
        row(speaker, "channel", speaker.code(CHANNELS, earlier.channel)),
    )
    if preserved:
        rows += (
            row(speaker, "preserved_from", day_value(speaker, earlier.preserved_from)),
            row(speaker, "preserved_until", day_value(speaker, earlier.preserved_until)),
        )
    return (fields(*rows),)


def domestic(speaker: Speaker, request: Request) -> Blocks:
    return (Prose(speaker.typed(request.legal_basis.domestic)),)
