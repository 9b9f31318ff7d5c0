"""What stands around the sections: the letterhead of the first page, and the numbers of every page."""

from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import NOTHING, Voice
from mla.documents.people import authority_name, state_name


def sender(payload: dict[str, Any]) -> dict[str, Any]:
    side: dict[str, Any] = payload["requesting"] if "requesting" in payload else payload["from"]
    return side


def office(payload: dict[str, Any], voice: Voice) -> list[SafeString]:
    """The letterhead: the authority in its own language and in English, and how it is reached."""
    side = sender(payload)
    name = authority_name(side["authority"]) or state_name(side).into(voice.languages[0])
    reached = contact(side, voice)
    return [*map(voice.cell, name.split("\n")), *([reached] if reached else [])]


def contact(side: dict[str, Any], voice: Voice) -> SafeString:
    """One small line under the name: address, telephone, e-mail, hours and zone. Each value runs its own way."""
    office = side["authority"]
    zone = office["time_zone"] or side["time_zone"]
    said = [
        office["address"].replace("\n", ", "),
        *(office[key] for key in ("telephone", "email", "office_hours")),
    ]
    if not any(said):
        return NOTHING
    values = ((voice.cell(one),) for one in (*said, zone) if one)
    return format_html('<span class="note">{}</span>', format_html_join(" · ", "{}", values))


def page_numbers(voice: Voice) -> SafeString:
    """The style sheet puts the numbers between the words, the page first: only it knows them."""
    marks = {"page": "\0", "pages": "\0"}
    said = (
        (voice.attributes(one), *wording.PAGE_OF.into(one).format(**marks).split("\0"))
        for one in voice.languages
    )
    pattern = '<span class="pages" {} data-before="{}" data-between="{}" data-after="{}"></span>'
    return format_html_join(" / ", pattern, said)
