"""Which way a text runs. What people typed keeps its own way inside a letter of the other: an address or a time that
took the way of its surroundings would read as another one (Unicode Standard Annex 9)."""

import re
import unicodedata

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mla.law.tongues import direction

LEFT, RIGHT = "ltr", "rtl"
NUMBERS = re.compile(r"(\+?[0-9][0-9A-Za-z]*(?:[-:/+.@_]+[0-9A-Za-z]+|\([0-9A-Za-z]+\))+)")
STRONG = {"L": LEFT, "R": RIGHT, "AL": RIGHT}


def way_of(text: str) -> str:
    """The way of the first letter that has one; digits and signs alone run left to right."""
    ways = (STRONG.get(unicodedata.bidirectional(character)) for character in text)
    return next((way for way in ways if way), LEFT)


def tongue(language: str, *, within: str) -> SafeString:
    """The attributes of a part in `language`, with its way where it is not the way of `within`, a language too."""
    way = direction(language)
    if way == direction(within):
        return format_html('lang="{}"', language)
    return format_html('lang="{}" dir="{}"', language, way)


def fixed_text(words: str, language: str) -> SafeString:
    """Words of ours in `language`, with what was filled into them."""
    return whole_numbers(words) if direction(language) == RIGHT else format_html("{}", words)


def isolated(text: str, *, within: str) -> SafeString:
    """Typed lines, each in its own way; what runs as the letter does needs no mark."""
    return format_html_join(
        SafeString("<br>"), "{}", ((line(one, direction(within)),) for one in text.split("\n"))
    )


def line(text: str, around: str) -> SafeString:
    way = way_of(text)
    inside = whole_numbers(text) if way == RIGHT else format_html("{}", text)
    return inside if around == way else format_html('<bdi dir="{}">{}</bdi>', way, inside)


def whole_numbers(text: str) -> SafeString:
    """Between Arabic letters the parts of `2026-11-19`, `+1-202-555-0101` or `29(5)(b)` would change places."""
    pieces = enumerate(NUMBERS.split(text))
    marked = (
        format_html('<bdi dir="ltr">{}</bdi>', one) if odd % 2 else format_html("{}", one)
        for odd, one in pieces
    )
    return format_html_join("", "{}", ((one,) for one in marked))


def paragraph(text: str) -> tuple[SafeString, SafeString]:
    """(attribute, content) of a typed paragraph. The style sheet runs one without attribute from left to right."""
    way = way_of(text)
    content = format_html_join(SafeString("<br>"), "{}", ((line(one, way),) for one in text.split("\n")))
    return SafeString(' dir="rtl"') if way == RIGHT else SafeString(""), content
