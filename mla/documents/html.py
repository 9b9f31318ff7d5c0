"""A snapshot as HTML. No PDF engine here: the web process shows drafts with this function."""

from typing import Literal

from django.template.loader import render_to_string

from mla.documents import wording
from mla.documents.context import build
from mla.documents.kinds import KINDS
from mla.documents.payload import parse
from mla.documents.said import Speaker


def as_html(
    kind: str,
    payload: bytes,
    *,
    mark: Literal["draft", "specimen"] | None,
    digest: str,
    verify_address: str,
    stylesheet: str = "",
) -> str:
    """The whole letter. `digest`: SHA-256 of `payload` in hexadecimal. `verify_address`: without the reference.

    `stylesheet` is for a page on the screen only (`documents/letter.css` of the static files); the PDF brings its own.
    Raises RenderRefused when the snapshot is too large, of the wrong shape, or of another kind.
    """
    letter = build(kind, parse(payload), mark=mark, digest=digest, verify_address=verify_address)
    speaker = Speaker(letter.languages)
    words = {
        "verify_title": speaker.say(wording.VERIFY_TITLE),
        "verify_how": speaker.say(wording.VERIFY_HOW),
        "verify_copy": speaker.say(wording.VERIFY_COPY),
        "verify_address": speaker.say(wording.VERIFY_ADDRESS),
        "verify_digest": speaker.say(wording.VERIFY_DIGEST),
        "verify_reference": speaker.say(wording.VERIFY_REFERENCE),
        "verify_version": speaker.say(wording.VERSION),
        "qr_alt": " / ".join(phrase.words for phrase in speaker.say(wording.QR_ALT)),
    }
    return render_to_string(KINDS[kind].template, {"letter": letter, "stylesheet": stylesheet, **words})
