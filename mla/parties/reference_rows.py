"""Reference data on its way: unsaved rows, each with the place it came from, so that a problem can name it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from django.db import models

from mla.parties.fields import Sourced
from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    NationalProvision,
    Party,
    Provider,
    ProviderEntity,
    TreatyStatus,
)
from mla.parties.reference_tables import TABLES

RowT = TypeVar("RowT", bound=models.Model, covariant=True)


@dataclass(frozen=True)
class Placed(Generic[RowT]):
    """A row and where it stands: "fixtures/parties.csv:12", or "Party RO" for a stored one.

    `columns` are those of its file; empty means all of the table.
    """

    where: str
    row: RowT
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. A warning does not stop anything."""

    where: str
    column: str
    message: str
    warning: bool = False

    def __str__(self) -> str:
        place = f"{self.where}, {self.column}" if self.column else self.where
        return f"{'warning: ' if self.warning else ''}{place}: {self.message}"


@dataclass
class ReferenceData:
    """`expected` is the number of Parties that the head of a file promises, by instrument.

    The lists have the names of the tables. `unread` has one problem for each cell, line or file that could not be
    read and is therefore missing here.
    """

    parties: list[Placed[Party]] = field(default_factory=list)
    treaty_statuses: list[Placed[TreatyStatus]] = field(default_factory=list)
    declarations: list[Placed[Declaration]] = field(default_factory=list)
    provisions: list[Placed[NationalProvision]] = field(default_factory=list)
    agreements: list[Placed[Agreement]] = field(default_factory=list)
    authorities: list[Placed[Authority]] = field(default_factory=list)
    designations: list[Placed[Designation]] = field(default_factory=list)
    providers: list[Placed[Provider]] = field(default_factory=list)
    provider_entities: list[Placed[ProviderEntity]] = field(default_factory=list)
    expected: dict[str, int] = field(default_factory=dict)
    unread: list[Problem] = field(default_factory=list)

    def of(self, table: str) -> list[Placed[Any]]:
        return cast(list[Placed[Any]], getattr(self, table))

    def all_rows(self) -> list[Placed[models.Model]]:
        """In an order in which they can be stored: States before what is said of them."""
        return [placed for table in TABLES for placed in self.of(table)]

    def sourced(self) -> Iterator[Placed[Sourced]]:
        for placed in self.all_rows():
            if isinstance(placed.row, Sourced):
                yield cast(Placed[Sourced], placed)


def stored() -> ReferenceData:
    """What this installation holds now, shipped and entered by hand alike."""
    data = ReferenceData()
    for table in TABLES.values():
        data.of(table.name).extend(Placed(named(row), row) for row in every(table.model))
    return data


def every(model: type[models.Model]) -> models.QuerySet[Any]:
    """All rows of a table, with what their names need."""
    rows: models.QuerySet[Any] = model._default_manager.all()
    return rows.select_related("authority") if model is Designation else rows


def named(row: models.Model) -> str:
    """How a stored row is called where one of a file is called by its line."""
    return f"{type(row).__name__} {row.pk if isinstance(row, Party) else label(row)}"


def label(row: models.Model) -> str:
    """How a person calls the row."""
    since = getattr(row, "valid_from", None)
    name = f"{row.authority}, {row.get_role_display()}" if isinstance(row, Designation) else str(row)
    return f"{name} from {since}" if since else name
