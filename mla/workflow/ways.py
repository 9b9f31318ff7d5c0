"""The adviser's answer as a page shows it: a fresh one, or the record that was kept with a request."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.documents.kinds import KINDS
from mla.law.citations import Citation, Status
from mla.law.clock_words import UNITS
from mla.law.clocks import CLOCKS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import ROLES
from mla.law.grounds import GROUNDS
from mla.law.instruments import INSTRUMENTS
from mla.law.text import Text

Record = Mapping[str, Any]


READ = {Status.VERIFIED, Status.PRACTICE}


def words(text: Text | Citation) -> str:
    return text.into(get_language() or "en")


@dataclass(frozen=True, slots=True)
class Way:
    """One lawful way. `open_grounds`: what may be refused, postponed or made conditional, by kind."""

    code: str
    title: str
    instrument: str
    citation: str
    why: str
    sender: str
    addressee: str
    documents: list[str]
    language: str
    clocks: list[str]
    open_grounds: list[tuple[str, list[str]]]
    steps: list[tuple[str, str]]
    available: bool
    checked: bool
    article_read: bool
    presumes_no_treaty: bool

    @property
    def grounds_count(self) -> int:
        return sum(len(names) for _kind, names in self.open_grounds)


@dataclass(frozen=True, slots=True)
class Left:
    """A way that was looked at and not chosen."""

    code: str
    title: str
    why: str
    citation: str
    article_read: bool
    checked: bool


def ways(record: Record) -> list[Way]:
    return [_way(one, record) for one in record["routes"]]


def left(record: Record) -> list[Left]:
    return [
        Left(
            code=one["code"],
            title=said(one["title"]),
            why=said(one["why"]),
            citation=str(cited(one)),
            article_read=cited(one).status in READ,
            # Records of before this was kept say nothing about it.
            checked=one.get("checked", True),
        )
        for one in record["rejected"]
    ]


def said(text: Mapping[str, str]) -> str:
    return words(Text(text["en"], text["fr"]))


def cited(one: Record) -> Citation:
    found = one["citation"]
    return Citation(found["instrument"], found["article"], Status(found["status"]), found["source"])


def _way(one: Record, record: Record) -> Way:
    citation, urgency = cited(one), record["asked"]["urgency"]
    return Way(
        code=one["code"],
        title=said(one["title"]),
        instrument=_treaty(record) if one["code"] == "TREATY" else _instrument(one["instrument"]),
        citation=words(citation) if citation.article else "",
        why=said(one["why"]),
        sender=_role(one["sender"]),
        addressee=_role(one["addressee"]),
        documents=[document_words(code) for code in one["documents"]],
        language=said(one["language"]),
        clocks=_times(one, urgency),
        open_grounds=_grounds(one["measure"], one["refusals"]),
        steps=[(said(step["text"]), str(cited(step))) for step in one["steps"]],
        available=one["available"],
        checked=one["checked"],
        article_read=citation.status in READ,
        # Art. 27(1): it governs only without another treaty, and that none is recorded does not prove it.
        presumes_no_treaty=one["code"].startswith("ART27") and not _running(record),
    )


def _times(one: Record, urgency: str) -> list[str]:
    """The clocks, and what the article says of the time; records of before that was kept say nothing of it."""
    clocks = [clock_line(code, urgency) for code in one["clocks"] if code in CLOCKS]
    return [*clocks, *([said(one["expected"])] if one.get("expected") else [])]


def _treaty(record: Record) -> str:
    return said(max(_running(record), key=lambda one: one["start"])["name"])


def _running(record: Record) -> list[Record]:
    """The treaties between the two on the day; days as text sort as days."""
    on, known = record["on"], record["asked"]["treaties"]
    return [one for one in known if one["start"] <= on and (one["end"] is None or on < one["end"])]


def _instrument(code: str) -> str:
    return words(INSTRUMENTS[code].title) if code in INSTRUMENTS else code


def _role(code: str) -> str:
    return words(ROLES[code].text) if code in ROLES else code


def document_words(code: str) -> str:
    """The name of a letter, with the published form it follows; of one we do not write, the name of its measure."""
    if code in KINDS:
        kind = KINDS[code]
        return f"{words(kind.title)} ({kind.form})" if kind.form else words(kind.title)
    if code == "NOTE":
        return _("Diplomatic note")
    return next((words(one.title) for one in CATALOGUE.values() if code in one.documents), code)


def clock_line(code: str, urgency: str) -> str:
    """ "Shortest preservation: 60 calendar days (Art. 29(7) ETS 185)"."""
    clock = CLOCKS[code]
    if clock.until:
        length = _("until the day that the reply names")
    else:
        found = clock.lengths.get(urgency, clock.lengths["routine"])
        length = f"{found.count} {words(UNITS[found.unit][found.count != 1])}"
    source = words(clock.citation) if clock.citation.article else _("practice, not a treaty")
    return _("%(clock)s: %(length)s (%(source)s)") % {
        "clock": words(clock.title),
        "length": length,
        "source": source,
    }


def _grounds(measure: str, codes: Iterable[str]) -> list[tuple[str, list[str]]]:
    names = {
        "refuse": _("May be refused"),
        "postpone": _("May be postponed"),
        "condition": _("May be granted on conditions"),
    }
    row = CATALOGUE[measure].grounds if measure in CATALOGUE else ""
    found: dict[str, list[str]] = {}
    for code in codes:
        if code in GROUNDS and row in GROUNDS[code].rows:
            ground = GROUNDS[code]
            found.setdefault(ground.kind, []).append(
                f"{words(ground.title)} ({words(ground.rows[row].citation)})"
            )
    return [(names[kind], lines) for kind, lines in found.items() if kind in names]
