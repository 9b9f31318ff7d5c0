"""Reference data on its way: unsaved rows, each with the place it came from, so that a problem can name it."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from mla.parties.fields import Sourced
from mla.parties.models import Declaration, Party, TreatyStatus

RowT = TypeVar("RowT", bound=Sourced, covariant=True)


@dataclass(frozen=True)
class Placed(Generic[RowT]):
    """A row and where it stands: "fixtures/parties.csv:12", or "Party RO" for a stored one."""

    where: str
    row: RowT


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

    `unread` has one problem for each cell, line or file that could not be read and is therefore missing here.
    """

    parties: list[Placed[Party]] = field(default_factory=list)
    statuses: list[Placed[TreatyStatus]] = field(default_factory=list)
    declarations: list[Placed[Declaration]] = field(default_factory=list)
    expected: dict[str, int] = field(default_factory=dict)
    unread: list[Problem] = field(default_factory=list)

    def all_rows(self) -> list[Placed[Sourced]]:
        return [*self.parties, *self.statuses, *self.declarations]


def stored() -> ReferenceData:
    """What this installation holds now, shipped and entered by hand alike."""
    return ReferenceData(
        parties=[Placed(f"Party {row.iso2}", row) for row in Party.objects.all()],
        statuses=[Placed(f"TreatyStatus {row}", row) for row in TreatyStatus.objects.all()],
        declarations=[
            Placed(f"Declaration {row} from {row.valid_from}", row) for row in Declaration.objects.all()
        ],
    )
