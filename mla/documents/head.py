"""What stands around the sections: the letterhead of the first page, and the numbers of every page."""

from typing import Any

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import Voice
from mla.documents.people import authority_name, state_name


def sender(payload: dict[str, Any]) -> dict[str, Any]:
    side: dict[str, Any] = payload["requesting"] if "requesting" in payload else payload["from"]
    return side


def office(payload: dict[str, Any], voice: Voice) -> list[SafeString]:
    """The letterhead: the authority in its own language, then in English, where it has both."""
    side = sender(payload)
    name = authority_name(side["authority"]) or state_name(side).into(voice.languages[0])
    return [voice.cell(one) for one in name.split("\n")]


def page_numbers(voice: Voice) -> SafeString:
    """The style sheet puts the numbers between the words, the page first: only it knows them."""
    marks = {"page": "\0", "pages": "\0"}
    said = (
        (voice.attributes(one), *wording.PAGE_OF.into(one).format(**marks).split("\0"))
        for one in voice.languages
    )
    pattern = '<span class="pages" {} data-before="{}" data-between="{}" data-after="{}"></span>'
    return format_html_join(" / ", pattern, said)
