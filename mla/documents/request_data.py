"""The data of a request: categories, items, period, and the table of identifiers."""

from mla.documents import wording
from mla.documents.blocks import Block, Cell, Column, Fields, Prose, Row, Table, Tick, Ticks
from mla.documents.codes import CATEGORIES, IDENTIFIER_KINDS, ITEMS
from mla.documents.instants import figures, local_figures
from mla.documents.labels import LABELS
from mla.documents.said import Speaker, Value
from mla.documents.schema import Data, Identifier, Request
from mla.documents.shared_sections import coded_rows, fields, instant_value, row, typed_row

COLUMNS = (
    ("number", "w-number"),
    ("kind", "w-kind"),
    ("value", "w-value"),
    ("port", "w-port"),
    ("local_time", "w-local"),
    ("utc", "w-utc"),
)


def data(speaker: Speaker, request: Request) -> tuple[Block, ...]:
    asked = request.data
    blocks: tuple[Block, ...] = (category_ticks(speaker, asked), data_fields(speaker, asked))
    if asked.identifiers:
        return (*blocks, identifier_table(speaker, asked.identifiers))
    return (*blocks, Fields((row(speaker, "identifiers"),)))


def data_with_link(speaker: Speaker, request: Request) -> tuple[Block, ...]:
    """The form for preservation puts the link into the section of the data (Art. 29(2)(c))."""
    return (*data(speaker, request), *link(speaker, request))


def link(speaker: Speaker, request: Request) -> tuple[Block, ...]:
    return (Prose(speaker.typed(request.data.link), speaker.say(LABELS["link"])),)


def category_ticks(speaker: Speaker, asked: Data) -> Ticks:
    known = tuple(Tick(code in asked.categories, speaker.sentence(text)) for code, text in CATEGORIES.items())
    other = tuple(Tick(True, speaker.typed(code)) for code in asked.categories if code not in CATEGORIES)
    return Ticks(known + other)


def data_fields(speaker: Speaker, asked: Data) -> Fields:
    return fields(
        coded_rows(speaker, "items", ITEMS, asked.items),
        typed_row(speaker, "description", asked.description),
        period(speaker, asked),
        typed_row(speaker, "period_reason", asked.period_reason),
    )


def period(speaker: Speaker, asked: Data) -> Row:
    if asked.period_from is None and asked.period_to is None:
        return row(speaker, "period")
    first = instant_value(speaker, asked.period_from, asked.period_zone)
    last = instant_value(speaker, asked.period_to, asked.period_zone)
    return row(speaker, "period", first, Value(speaker.say(wording.TO), "joint"), last)


def identifier_table(speaker: Speaker, identifiers: tuple[Identifier, ...]) -> Table:
    columns = tuple(Column(speaker.say(LABELS[key]), width) for key, width in COLUMNS)
    rows = tuple(identifier_row(speaker, number, one) for number, one in enumerate(identifiers, start=1))
    return Table(speaker.say(LABELS["identifiers"]), columns, rows)


def identifier_row(speaker: Speaker, number: int, one: Identifier) -> tuple[Cell, ...]:
    notes = (one.protocol.upper(), one.provider, one.note)
    return (
        Cell((speaker.typed(str(number)),)),
        Cell((speaker.code(IDENTIFIER_KINDS, one.kind),)),
        Cell((speaker.typed(one.value, "mono"), *(speaker.typed(note) for note in notes if note.strip()))),
        Cell((speaker.typed(str(one.port), "mono") if one.port else speaker.typed("–"),)),
        Cell(local_cell(speaker, one)),
        Cell(utc_cell(speaker, one)),
    )


def local_cell(speaker: Speaker, one: Identifier) -> tuple[Value, ...]:
    minutes = one.offset_minutes
    if one.instant is None or minutes is None:
        return (speaker.typed("–"),)
    times = [moment for moment in (one.instant, one.instant_end) if moment]
    shown = [local_figures(moment, offset_minutes=minutes, precision=one.precision) for moment in times]
    zone = (speaker.typed(one.zone),) if one.zone.strip() else ()
    return (*ends(speaker, shown), *zone)


def utc_cell(speaker: Speaker, one: Identifier) -> tuple[Value, ...]:
    if one.instant is None:
        return (speaker.missing(),)
    times = [moment for moment in (one.instant, one.instant_end) if moment]
    return ends(speaker, [figures(moment, one.precision) for moment in times])  # the column says UTC


def ends(speaker: Speaker, shown: list[str]) -> tuple[Value, ...]:
    first, *last = (speaker.typed(text) for text in shown)
    return (first, *((Value(speaker.say(wording.TO), "joint"), *last) if last else ()))
