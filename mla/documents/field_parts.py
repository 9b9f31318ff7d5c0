"""Sections made of a fixed sentence and of named fields of the act's body, by the key of the section."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import request_parts, times, wording
from mla.documents.act_parts import opening
from mla.documents.blocks import NOTHING, Voice, fixed, lines
from mla.documents.data_parts import annex_table
from mla.documents.fields import body
from mla.documents.head_parts import contact
from mla.documents.labels import LABELS as L
from mla.documents.legal import article_of_act
from mla.documents.page import Page, filled
from mla.documents.sections import Section
from mla.law import cldr
from mla.law.text import Text

PLACES: Mapping[str, Text] = {
    **{key: L[key] for key in ("facts", "persons", "national_provision", "max_penalty", "link")},
    "data_description": Text("Description of the data", "Description des données"),
    "custodian_name": L["custodian"],
    "custodian_location": L["location"],
    "necessity": Text("Necessity", "Nécessité"),
    "special_procedures": L["procedures"],
    "identifier": Text("Identifier", "Identifiant"),
}
FieldPart = Callable[[Page, Section], SafeString]


def said(page: Page, section: Section) -> SafeString:
    return page.voice.block(section.said) if section.said else NOTHING


def plain(page: Page, section: Section) -> SafeString:
    return said(page, section) + body(page, section.body)


def opened(page: Page, section: Section) -> SafeString:
    return opening(page) + body(page, section.body)


def postponement(page: Page, section: Section) -> SafeString:
    row = (L["article"], article_of_act(page))
    return said(page, section) + page.voice.pairs(row) + body(page, section.body)


def hindrance(page: Page, section: Section) -> SafeString:
    """The Article knows two notices, and the letter is one of them."""
    said = page.voice.block(wording.HINDERED[page.payload["body"].get("hindrance", "")])
    return said + body(page, ("article",))


def answers(page: Page, section: Section) -> SafeString:
    """Each answer beside its question. More answers than questions, or questions nobody recorded, stand alone."""
    given, voice = page.payload["body"], page.voice
    told = given.get("answers", [])
    if not told:
        return NOTHING
    asked = given.get("questions", [])
    when = given.get("asked_at")
    date = voice.pairs((L["asked_at"], times.instant(voice, when, page.zone) if when else ""))
    if not asked:
        return date + body(page, ("answers",))
    rows = [
        [str(number + 1), *(part[number] if number < len(part) else "–" for part in (asked, told))]
        for number in range(max(len(asked), len(told)))
    ]
    return date + voice.grid("answers", [L[key] for key in ("number", "question", "answer")], rows)


def provider(page: Page, section: Section) -> SafeString:
    given, voice = page.payload["body"], page.voice
    return said(page, section) + voice.pairs(
        (L["provider"], given["provider"]), (L["provider_state"], state(voice, given))
    )


def state(voice: Voice, given: Mapping[str, Any]) -> SafeString | str:
    name, code = given.get("party_name"), given["party"]
    if not name:
        return str(code)
    known = cldr.state(code, name["en"], name["fr"])
    return voice.inline(filled(wording.STATE_BY_CODE, state=known, code=code))


def path(page: Page, section: Section) -> SafeString:
    """One row for each line that was typed: the addresses of the path, in its order."""
    lines = [line.strip() for line in page.payload["body"]["path"].splitlines() if line.strip()]
    rows = [[str(number), fixed(line)] for number, line in enumerate(lines, start=1)]
    return page.voice.grid("path", [L["number"], L["hop"]], rows) if rows else NOTHING


def own_reference(page: Page, section: Section) -> SafeString:
    """The custodian is told neither the other State's number nor the date of its request."""
    voice, payload = page.voice, page.payload
    at = times.instant(voice, payload["at"], page.zone)
    return voice.pairs((L["date"], at), (L["our_reference"], fixed(payload["our_reference"])))


def custodian_to(page: Page, section: Section) -> SafeString:
    given = page.payload["body"]
    return page.voice.pairs((L["organisation"], given["custodian"]), (L["address"], given["address"]))


def ordered_data(page: Page, section: Section) -> SafeString:
    return request_parts.data(replace(page, payload={**page.payload, "data": page.payload["body"]["data"]}))


def secrecy(page: Page, section: Section) -> SafeString:
    return page.voice.block(wording.SECRECY if page.payload["body"]["secrecy"] else wording.NO_SECRECY)


def changes(page: Page, section: Section) -> SafeString:
    rows = [
        [place(page.voice, one), *(lines(one[key]) if one[key] else "–" for key in ("old", "new"))]
        for one in page.payload["body"]["changes"]
    ]
    return page.voice.grid("changes", [L[key] for key in ("field", "old", "new")], rows)


def place(voice: Voice, change: Mapping[str, Any]) -> SafeString:
    said = PLACES.get(change["field"])
    if said is None:
        return format_html("{}", change["field"])
    number = change["number"]
    return voice.inline(filled(wording.NUMBERED, label=said, number=number) if number else said)


def enclosing(page: Page, section: Section) -> SafeString:
    """That something is enclosed is said only where it is: letters from before these lists enclosed nothing."""
    files = page.payload["body"].get("annexes")
    return said(page, section) + annex_table(page.voice, files) if files else NOTHING


def call(page: Page, section: Section) -> SafeString:
    """Section 6 of the form: whom to call. An older letter did not say it."""
    person = page.payload["body"].get("confirmation")
    return contact(page.voice, person) if person else NOTHING


FIELD_PARTS: Mapping[str, FieldPart] = {
    "body": plain,
    "opened": opened,
    "postponement": postponement,
    "hindrance": hindrance,
    "answers": answers,
    "enclosing": enclosing,
    "call": call,
    "provider": provider,
    "path": path,
    "own_reference": own_reference,
    "custodian_to": custodian_to,
    "ordered_data": ordered_data,
    "secrecy": secrecy,
    "changes": changes,
}
