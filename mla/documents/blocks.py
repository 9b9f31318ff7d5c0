"""What a section is made of. Each block names the template that prints it."""

from dataclasses import dataclass
from typing import ClassVar

from mla.documents.said import Said, Value


@dataclass(frozen=True, slots=True)
class Row:
    label: Said
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value, side by side."""

    template: ClassVar[str] = "documents/blocks/fields.html"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    on: bool
    value: Value


@dataclass(frozen=True, slots=True)
class Ticks:
    template: ClassVar[str] = "documents/blocks/ticks.html"
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text; a label stands above it when there is one."""

    template: ClassVar[str] = "documents/blocks/prose.html"
    value: Value
    label: Said = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A numbered list: questions and answers are referred to by number."""

    template: ClassVar[str] = "documents/blocks/points.html"
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    label: Said
    width: str  # a CSS class: widths are fixed, an automatic table costs a fifth of the rendering


@dataclass(frozen=True, slots=True)
class Cell:
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    template: ClassVar[str] = "documents/blocks/table.html"
    caption: Said
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """Where a person signs and seals."""

    template: ClassVar[str] = "documents/blocks/seal.html"
    rows: tuple[Row, ...]
    signature: Said
    seal: Said


Block = Fields | Ticks | Prose | Points | Table | Seal


@dataclass(frozen=True, slots=True)
class Printed:
    """One numbered section, ready to print."""

    number: int
    key: str
    title: Said
    blocks: tuple[Block, ...]
