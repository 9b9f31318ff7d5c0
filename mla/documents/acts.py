"""Sections of the letters that print one act. A field of the body without a section of its own is still printed."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from mla.documents import wording
from mla.documents.blocks import Block, Cell, Column, Fields, Points, Prose, Row, Table, Tick, Ticks
from mla.documents.codes import BODY_CODES, EXTENSION, STATUSES, Codes
from mla.documents.labels import LABELS
from mla.documents.said import Said, Speaker, Value
from mla.documents.schema import ActLetter
from mla.documents.sections import Section
from mla.documents.sentences import ground_article
from mla.documents.shared_sections import (
    authority_rows,
    confidentiality_blocks,
    day_value,
    fields,
    instant_value,
    instant_with_utc,
    names_of,
    row,
    seal_block,
    state_row,
)

Blocks = tuple[Block, ...]
LONG = 90  # characters: longer text stands under its label, over the whole width
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")


def date_section(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    return (fields(row(speaker, "date", *instant_with_utc(speaker, act.at, act.from_.time_zone))),)


def reference(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    return (fields(*reference_rows(speaker, act)),)


def reference_rows(speaker: Speaker, act: ActLetter) -> tuple[Row, ...]:
    sent = instant_value(speaker, act.request_date, act.from_.time_zone)
    return (
        row(speaker, "our_reference", speaker.typed(act.our_reference, "mono")),
        row(speaker, "your_reference", speaker.typed(act.your_reference, "mono")),
        row(speaker, "request_date", sent),
    )


def status(speaker: Speaker, _act: ActLetter, _section: Section) -> Blocks:
    new = Tick(False, speaker.sentence(STATUSES["new"]))
    return (Ticks((new, Tick(True, speaker.sentence(EXTENSION)))),)


def to(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    contact = authority_rows(speaker, act.to.authority, full=False)
    return (fields(state_row(speaker, act.to.party_name, act.to.party), *contact),)


def addressee(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    contact = authority_rows(
        speaker, act.to.authority, full=False, keys=("person_in_charge", "address", "email")
    )
    return (fields(state_row(speaker, act.to.party_name, act.to.party), *contact),)


def sender(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    """The letterhead says where the sender is reached."""
    contact = authority_rows(speaker, act.from_.authority, full=False, keys=("person_in_charge",))
    return (fields(state_row(speaker, act.from_.party_name, act.from_.party), *contact),)


def from_(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    contact = authority_rows(speaker, act.from_.authority, full=False)
    return (fields(state_row(speaker, act.from_.party_name, act.from_.party), *contact),)


def confidentiality(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    return confidentiality_blocks(speaker, act.confidentiality, of_request=False)


def signature(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    authority = act.from_.authority
    office = names_of(speaker, authority)[0].said[0].words
    return (seal_block(speaker, name=authority.person_in_charge, function="", office=office, place=""),)


def body(speaker: Speaker, act: ActLetter, section: Section) -> Blocks:
    first, *others = section.body
    if not others and first not in BODY_CODES and is_prose(act.body.get(first)):
        return (
            Prose(speaker.typed(str(act.body.get(first) or ""))),
        )  # the title of the section is label enough
    return entries(speaker, act, section.body)


def further(speaker: Speaker, act: ActLetter, section: Section) -> Blocks:
    return entries(speaker, act, section.body)


def is_prose(value: object) -> bool:
    return value is None or (isinstance(value, str) and not DAY.fullmatch(value))


def whole_body(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    if not act.body:
        return (Prose(speaker.sentence(wording.NOTHING_FURTHER)),)
    return entries(speaker, act, list(act.body))


def refusal(speaker: Speaker, act: ActLetter, section: Section) -> Blocks:
    ground = str(act.body.get("ground", ""))
    codes = BODY_CODES["ground"]
    said = speaker.code(codes, ground)
    if article := ground_article(act):
        said = speaker.sentence(wording.GROUND_WITH_ARTICLE, ground=codes[ground], article=article)
    rest = [key for key in section.body if key != "ground" and act.body.get(key)]
    return (
        Prose(speaker.sentence(wording.REFUSED)),
        Ticks((Tick(True, said),)),
        *entries(speaker, act, rest),
    )


def consultation(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    return consultation_blocks(speaker, act.body.get("consultation"))


def consultation_blocks(speaker: Speaker, held: object) -> Blocks:
    given: Mapping[str, Any] = held if isinstance(held, dict) else {}
    text = wording.CONSIDERED if given.get("considered") is True else wording.NOT_CONSIDERED
    note = str(given.get("note") or "")
    return (Prose(speaker.sentence(text)), *((Prose(speaker.typed(note)),) if note.strip() else ()))


def material(speaker: Speaker, act: ActLetter, _section: Section) -> Blocks:
    return material_blocks(speaker, act.body.get("material"))


def material_blocks(speaker: Speaker, sent: object) -> Blocks:
    if not isinstance(sent, list) or not sent:
        return (Prose(speaker.sentence(wording.NO_MATERIAL)),)
    labels = (("number", "w-number"), ("annex_title", "w-title"), ("sha256", "w-digest"))
    columns = tuple(Column(speaker.say(LABELS[key]), width) for key, width in labels)
    rows = tuple(
        (
            Cell((speaker.typed(str(number)),)),
            Cell((speaker.typed(str(item.get("title", ""))),)),
            Cell((speaker.typed(str(item.get("sha256", "")), "mono"),)),
        )
        for number, item in enumerate((item for item in sent if isinstance(item, dict)), start=1)
    )
    return (Table(speaker.say(LABELS["material"]), columns, rows),)


def unclaimed(act: ActLetter, sections: Iterable[Section]) -> list[str]:
    """Fields that no section names. They are printed all the same: what is in the act is on the paper."""
    claimed = {key for section in sections for key in section.body}
    if any(section.key == "whole_body" for section in sections):
        return []
    return [key for key in act.body if key not in claimed]


def entries(speaker: Speaker, act: ActLetter, keys: Iterable[str]) -> Blocks:
    """Short values share one list of fields; long texts, lists and tables stand by themselves."""
    blocks: list[Block] = []
    rows: list[Row] = []
    for key in keys:
        found = entry(speaker, act, key)
        if isinstance(found, Row):
            rows.append(found)
            continue
        if rows:
            blocks.append(Fields(tuple(rows)))
            rows = []
        blocks.extend(found)
    return (*blocks, Fields(tuple(rows))) if rows else tuple(blocks)


def entry(speaker: Speaker, act: ActLetter, key: str) -> Row | Blocks:
    value = act.body.get(key)
    label = label_of(speaker, key)
    if key == "consultation":
        return consultation_blocks(speaker, value)
    if key == "material":
        return material_blocks(speaker, value)
    if key in {"questions", "answers"} and isinstance(value, list) and value:
        return (Points(tuple(speaker.typed(str(one)) for one in value)),)
    if isinstance(value, str) and (len(value) > LONG or "\n" in value.strip()):
        return (Prose(speaker.typed(value), label),)
    return Row(label, plain_values(speaker, act, value, BODY_CODES.get(key)))


def plain_values(speaker: Speaker, act: ActLetter, value: object, codes: Codes | None) -> tuple[Value, ...]:
    if isinstance(value, list):
        found = tuple(v for one in value for v in plain_values(speaker, act, one, codes))
        return found or (speaker.missing(),)
    if isinstance(value, dict):
        return tuple(speaker.typed(f"{key}: {one}") for key, one in value.items()) or (speaker.missing(),)
    if isinstance(value, bool):
        return (speaker.sentence(wording.YES if value else wording.NO),)
    return (text_value(speaker, act, "" if value is None else str(value), codes),)


def text_value(speaker: Speaker, act: ActLetter, text: str, codes: Codes | None) -> Value:
    if codes is not None and text in codes:
        return speaker.code(codes, text)
    try:
        if DAY.fullmatch(text):
            return day_value(speaker, date.fromisoformat(text))
        if INSTANT.fullmatch(text):
            return instant_value(speaker, datetime.fromisoformat(text), act.from_.time_zone)
    except ValueError:  # 2026-02-30 looks like a day and is none: print what was written
        pass
    return speaker.typed(text)


def label_of(speaker: Speaker, key: str) -> Said:
    return speaker.say(LABELS[key]) if key in LABELS else speaker.typed(key.replace("_", " ")).said
