"""Does a written reason give one? For a period an event or a day, for haste a deadline, a danger or a loss."""

from mla.law.danger import speaks_of_danger
from mla.law.days import days_in
from mla.law.reading import read_whole
from mla.law.saying import says_something


def explains_a_period(text: str) -> bool:
    """ "From the first invoice to the last" does; "to get the whole picture" does not, unless it names a day."""
    said = read_whole(text).said
    if not says_something(text):
        return False
    return bool(days_in(text)) or ("anchor" in said and "guess" not in said)


def explains_haste(text: str) -> bool:
    """Something happens soon, or goes on, or is lost, or somebody is in danger. That a chief is interested is none."""
    said = read_whole(text).said
    return says_something(text) and bool(
        said & {"haste", "lose"}
        or days_in(text)
        or speaks_of_danger(text)
        or any(one.isdigit() for one in text)
    )
