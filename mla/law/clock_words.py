"""One sentence per language that says how a date was reached: rule, start, zone, count, result."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from mla.law.clock_table import Clock, Length
from mla.law.pauses import Pause
from mla.law.text import Text

MONTHS: tuple[Text, ...] = tuple(
    Text(en, fr)
    for en, fr in (
        ("January", "janvier"),
        ("February", "février"),
        ("March", "mars"),
        ("April", "avril"),
        ("May", "mai"),
        ("June", "juin"),
        ("July", "juillet"),
        ("August", "août"),
        ("September", "septembre"),
        ("October", "octobre"),
        ("November", "novembre"),
        ("December", "décembre"),
    )
)
UNITS: Mapping[str, tuple[Text, Text]] = {
    "days": (Text("calendar day", "jour civil"), Text("calendar days", "jours civils")),
    "working_days": (Text("working day", "jour ouvrable"), Text("working days", "jours ouvrables")),
    "hours": (Text("hour", "heure"), Text("hours", "heures")),
    "minutes": (Text("minute", "minute"), Text("minutes", "minutes")),
    "seconds": (Text("second", "seconde"), Text("seconds", "secondes")),
}

MOVED = Text(
    "the last day was free and moved to the next working day",
    "le dernier jour était chômé et passe au jour ouvrable suivant",
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the sentence needs; `note` tells what moved the plain count."""

    clock: Clock
    length: Length
    start: datetime
    zone: ZoneInfo
    due_at: datetime
    note: Text | None
    reader: ZoneInfo | None = None
    pauses: tuple[Pause, ...] = ()


def explain(told: Told) -> Text:
    return Text(_sentence(told, "en"), _sentence(told, "fr"))


def written_date(day: date, language: str) -> str:
    """ "21 November 2026", "1er mars 2026": no library is asked, since its data may change under a"
    " stored text."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {MONTHS[day.month - 1].into(language)} {day.year}"


def _moment(instant: datetime, zone: ZoneInfo, language: str) -> str:
    here = instant.astimezone(zone)
    offset = here.strftime("%z")
    clock = f"{here:%H:%M:%S} ({zone.key}, UTC{offset[:3]}:{offset[3:5]})"
    return f"{written_date(here.date(), language)}{' à' if language == 'fr' else ','} {clock}"


def _counted(length: Length, language: str) -> str:
    one, many = UNITS[length.unit]
    return f"{length.count} {(one if length.count == 1 else many).into(language)}"


def _rule(told: Told, language: str) -> str:
    citation = told.clock.citation
    if citation.article:
        return f"{told.clock.title.into(language)} ({citation.into(language)})"
    return f"{told.clock.title.into(language)} ({Text('own standard', 'norme interne').into(language)})"


def undercut(until: date) -> Text:
    """A reply that names less than the treaty's floor."""
    return Text(
        f"the reply names only {written_date(until, 'en')}, so warnings count from that day",
        f"la réponse n’indique que le {written_date(until, 'fr')}, les avertissements partent donc de"
        " cette date",
    )


def _note(told: Told, language: str) -> str:
    if told.note is None:
        return ""
    return f"{' ' if language == 'fr' else ''}; {told.note.into(language)}"


def _stood_still(told: Told, language: str) -> str:
    """Names each pause with both its ends, and why the clock stood still."""
    if not told.pauses or told.clock.pause is None:
        return ""
    both = Text("from {} to {}", "du {} au {}").into(language)
    spans = (
        Text(" and ", " et ")
        .into(language)
        .join(
            both.format(*(_moment(at, told.zone, language) for at in (one.start, one.end)))
            for one in told.pauses
        )
    )
    why = told.clock.pause.into(language)
    return Text(f", suspended {spans} {why},", f", suspendu {spans} {why},").into(language)


def _sentence(told: Told, language: str) -> str:
    start, due = _moment(told.start, told.zone, language), _moment(told.due_at, told.zone, language)
    if told.reader is not None:
        there = Text("which is", "soit le").into(language)
        due = f"{due}, {there} {_moment(told.due_at, told.reader, language)}"
    exact = f"{told.due_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    event, counted = told.clock.start_event.into(language), _counted(told.length, language)
    counted += _stood_still(told, language)
    return Text(
        f"{_rule(told, 'en')}: counted from the moment {event} ({start}), the period of {counted} ends on"
        f" {due}, that is {exact}{_note(told, 'en')}.",
        f"{_rule(told, 'fr')} : à compter du moment où {event} ({start}), le délai de {counted} prend fin"
        f" le {due}, soit {exact}{_note(told, 'fr')}.",
    ).into(language)
