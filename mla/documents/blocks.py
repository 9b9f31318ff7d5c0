"""The few shapes a letter is made of, as escaped HTML. What a person typed enters only through `format_html`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mla.documents.codes import Words
from mla.documents.directions import fixed_text, isolated, paragraph, tongue
from mla.documents.wording import NO, NOT_STATED, YES
from mla.law.text import Text

NOTHING = SafeString("")


@dataclass(frozen=True, slots=True)
class Voice:
    """The languages of a letter: one, or two side by side in the order of the payload."""

    languages: tuple[str, ...]

    def inline(self, text: Text) -> SafeString:
        """`Date`, or `Name / Nom`. Words that are the same in both languages are said once.

        The first language is that of the whole letter and needs no mark: each part costs the layout engine twice.
        """
        first, others = self.said(text)
        return first + joined(beside(*one) for one in others)

    def stacked(self, text: Text) -> SafeString:
        """`Date`, and `Nom` under it: for headings, whose second language stands on a line of its own."""
        first, others = self.said(text)
        return first + joined(under(*one) for one in others)

    def said(self, text: Text) -> tuple[SafeString, list[tuple[SafeString, SafeString]]]:
        """The words in the first language, then (attributes, words) of a second that says it otherwise."""
        said = {text.into(language): language for language in reversed(self.languages)}
        (first, own), *others = reversed(said.items())
        return fixed_text(first, own), [
            (self.attributes(one), fixed_text(words, one)) for words, one in others
        ]

    def attributes(self, language: str) -> SafeString:
        return tongue(language, within=self.languages[0])

    def block(self, text: Text) -> SafeString:
        """A sentence of ours, as one paragraph per language."""
        rows = (
            ("first" if number == 0 else "also", self.attributes(one), fixed_text(text.into(one), one))
            for number, one in enumerate(self.languages)
        )
        return format_html_join("", '<p class="{}" {}>{}</p>', rows)

    def word(self, table: Words, code: str) -> SafeString:
        """The words for a code. A code without words prints as itself, never as nothing."""
        return self.inline(table[code]) if code in table else format_html("{}", code)

    def words(self, table: Words, codes: Iterable[str]) -> SafeString:
        return bullets([self.word(table, code) for code in codes])

    def truth(self, value: bool) -> SafeString:
        return self.inline(YES if value else NO)

    def not_stated(self) -> SafeString:
        return format_html('<p class="none">{}</p>', self.inline(NOT_STATED))

    def stated(self, value: str) -> SafeString:
        """The value of a field that the form asks for: an answer left empty is shown, so that nobody looks for it."""
        absent = format_html('<span class="none">{}</span>', self.inline(NOT_STATED))
        return self.cell(value) if value else absent

    def pairs(self, *rows: tuple[Text, str | None]) -> SafeString:
        """A table of label and value. A row without a value is left out; without any row it is nothing."""
        filled = [(self.inline(label), self.cell(value)) for label, value in rows if value]
        if not filled:
            return NOTHING
        body = format_html_join("", '<tr><th scope="row">{}</th><td>{}</td></tr>', filled)
        return format_html('<table class="pairs"><tbody>{}</tbody></table>', body)

    def grid(self, name: str, heads: Sequence[Text], rows: Sequence[Sequence[str]]) -> SafeString:
        """A table with a head that is repeated on each page. `name` is its class, which sets the widths."""
        head = format_html_join("", '<th scope="col">{}</th>', ((self.stacked(one),) for one in heads))
        cells = ((format_html_join("", "<td>{}</td>", ((self.cell(one),) for one in row)),) for row in rows)
        body = format_html_join("", "<tr>{}</tr>", cells)
        return format_html(
            '<table class="grid {}"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>', name, head, body
        )

    def cell(self, value: str | None) -> SafeString:
        """A value of a table: typed lines stay lines, and run their own way."""
        if isinstance(value, SafeString):
            return format_html("{}", value)
        return isolated(value or "", within=self.languages[0])

    def ticks(self, *rows: tuple[bool, Text]) -> SafeString:
        lines = (("☒" if on else "☐", self.inline(text)) for on, text in rows)
        return format_html(
            '<ul class="ticks">{}</ul>',
            format_html_join("", '<li><span class="tick">{}</span> {}</li>', lines),
        )


def beside(attributes: SafeString, words: SafeString) -> SafeString:
    """The second language. A slash before words of the other way stands outside them, or it would end up behind."""
    if "dir=" not in attributes:
        also = ' <span class="also" {}>/ {}</span>'
    else:
        also = ' <span class="also">/ <span {}>{}</span></span>'
    return format_html(also, attributes, words)


def under(attributes: SafeString, words: SafeString) -> SafeString:
    """The second language on a line of its own, which begins where the first one does."""
    if "dir=" not in attributes:
        also = ' <span class="also" {}>{}</span>'
    else:
        also = ' <span class="also"><span {}>{}</span></span>'
    return format_html(also, attributes, words)


def joined(parts: Iterable[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((part,) for part in parts))


def shown(value: str | None) -> SafeString:
    """A value of a table: typed lines stay lines."""
    return (
        format_html("{}", value) if isinstance(value, SafeString) else format_html("{}", lines(value or ""))
    )


def lines(text: str) -> SafeString:
    return format_html_join(SafeString("<br>"), "{}", ((line,) for line in text.split("\n")))


def prose(text: str) -> SafeString:
    """What a person typed, in paragraphs; nothing when nothing was typed."""
    paragraphs = [part for part in re.split(r"\n\s*\n", text) if part.strip()]
    many = "typed counted" if len(paragraphs) > 1 else "typed"
    return format_html_join("", '<p class="{}"{}>{}</p>', ((many, *paragraph(one)) for one in paragraphs))


def bullets(items: Sequence[str]) -> SafeString:
    if not items:
        return NOTHING
    if len(items) == 1:
        return shown(items[0])
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((shown(item),) for item in items)))


def numbers(items: Sequence[str]) -> SafeString:
    if not items:
        return NOTHING
    listed = format_html_join("", "<li{}>{}</li>", map(paragraph, items))
    return format_html('<ol class="typed"{}>{}</ol>', paragraph(items[0])[0], listed)


def fixed(value: str) -> SafeString:
    """An address, number or digest: monospaced, may break anywhere, never hyphenated."""
    return format_html('<span class="fixed">{}</span>', value) if value else NOTHING
