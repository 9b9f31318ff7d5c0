"""A cover sheet for each file that goes with a letter, so that a print of it can be put in order and checked."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from mla.documents.blocks import Voice, fixed
from mla.documents.codes import MEDIA_TYPES
from mla.documents.data_parts import language
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
    content = voice.pairs(
        (L["annex_title"], one["title"]),
        (L["belongs_to"], fixed(reference)),
        *described(voice, one),
        (L["sha256"], fixed(one["sha256"])),
    )
    return Cover(voice.inline(filled(NUMBERED, label=label, number=name)), content)


def described(voice: Voice, one: Json) -> list[tuple[Text, str | None]]:
    """Pages, language and type of an annex, in words. A file of an outcome has title and digest only."""
    if "pages" not in one:
        return []
    return [
        (L["pages"], voice.stated(str(one["pages"] or ""))),
        (L["language"], voice.stated(language(voice, one))),
        (L["file_type"], voice.word(MEDIA_TYPES, one["media_type"]) if one["media_type"] else ""),
    ]
