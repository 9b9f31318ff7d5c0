"""A cover sheet for each file that goes with a letter, so that a print of it can be put in order and checked."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from mla.documents.blocks import Voice, fixed
from mla.documents.labels import LABELS as L
from mla.documents.page import filled
from mla.documents.wording import NUMBERED
from mla.law.text import Text

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cover:
    heading: SafeString
    content: SafeString


def covers(payload: Json, voice: Voice, reference: str) -> list[Cover]:
    """Annexes of a request or letter, files of an outcome; what came as a thing has no bytes and no sheet."""
    body = payload.get("body", {})
    annexes = [
        cover(voice, reference, L["letter"], one["letter"], one)
        for one in payload.get("annexes") or body.get("annexes") or ()
    ]
    material = body.get("material") or ()
    files = [
        cover(voice, reference, L["enclosure"], str(number), one)
        for number, one in enumerate(material, start=1)
        if one["sha256"]
    ]
    return annexes + files


def cover(voice: Voice, reference: str, label: Text, name: str, one: Json) -> Cover:
    asked = [
        key for key in ("pages", "language") if key in one
    ]  # a file of an outcome has title and digest only
    content = voice.pairs(
        (L["annex_title"], one["title"]),
        (L["belongs_to"], fixed(reference)),
        *((L[key], voice.stated(str(one[key] or ""))) for key in asked),
        (L["file_type"], one.get("media_type", "")),
        (L["sha256"], fixed(one["sha256"])),
    )
    return Cover(voice.inline(filled(NUMBERED, label=label, number=name)), content)
