"""The days that are counted at all. No article sets them: beyond them a date is a slip of the pen, or worse.

A calendar of a computer ends on 31 December 9999, and with a zone west of Greenwich a second earlier: an end of day
cannot be said there. Long before that no period of any treaty is left.
"""

from datetime import date

from mla.law.text import Text

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)
LONGEST = 36_525
"""Days: a hundred years, so that a count from the last day still lies within every calendar."""
BEYOND = Text(
    "Only days from 1 January 1970 to 31 December 2199 are counted. Check the year.",
    "Seuls les jours du 1er janvier 1970 au 31 décembre 2199 sont comptés. Vérifiez l’année.",
)
TOO_LONG = Text(
    "A period of more than 36,525 days is not counted. Check the number.",
    "Un délai de plus de 36 525 jours n’est pas compté. Vérifiez le nombre.",
)
BACKWARDS = Text(
    "The stated end lies before the start. Check the dates.",
    "La fin indiquée précède le début. Vérifiez les dates.",
)


class Uncountable(ValueError):
    """No end can be said of this period. `words` says what is wrong with it, in both languages."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.en)
        self.words = words


def countable(day: date) -> bool:
    return FIRST_DAY <= day <= LAST_DAY


def check_day(day: date) -> None:
    """Raises Uncountable."""
    if not countable(day):
        raise Uncountable(BEYOND)


def check_length(days: int) -> None:
    """Raises Uncountable."""
    if days > LONGEST:
        raise Uncountable(TOO_LONG)
