"""Whether a day is a working day in a State. Only for reminders and badges: no treaty period depends on it.

Three traps in the holiday tables: for some States they end before today or are empty (Ukraine lists no holiday
under martial law, Sri Lanka ends with 2026); federations keep most holidays in their parts; and the weekend is
not Saturday and Sunday everywhere. The answer is therefore yes, no, or "not known"; a guess would let a
reminder wait for an office that is open.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from mla.parties.models import Party

if TYPE_CHECKING:
    from holidays import HolidayBase


def tables() -> Any:
    """The holidays of all States: six megabytes, loaded by the first process that asks about a day."""
    return import_module("holidays")


def source() -> str:
    """Where the working days were read: the tables and their edition."""
    return f"holidays {version('holidays')}"


@lru_cache(maxsize=512)
def calendar_of(iso2: str, holidays_package: str, year: int) -> "HolidayBase | None":
    """The holidays of one State and year, or None when the tables cannot be trusted for it.

    One object per year, never expanded later: the library fills the year of any day it is asked about, and an
    empty year would then look like a year without holidays.
    """
    if holidays_package == "full":
        subdivision = None
    elif holidays_package.startswith("subdiv:"):
        subdivision = holidays_package.removeprefix("subdiv:")
    else:
        return None
    try:
        found: HolidayBase = tables().country_holidays(iso2, subdiv=subdivision, years=year, expand=False)
    except NotImplementedError:
        return None
    return found if len(found) else None


def working_day(party: Party) -> Callable[[date], bool | None]:
    """A function of a day: True, False, or None when it is not known for that State and year."""
    iso2, package = party.iso2, party.holidays_package

    def ask(day: date) -> bool | None:
        calendar = calendar_of(iso2, package, day.year)
        return None if calendar is None else bool(calendar.is_working_day(day))

    return ask
