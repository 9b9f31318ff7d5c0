"""Does a proposal of a joint investigation from outside use only codes, zones and numbers that our pages know?"""

from collections.abc import Collection, Iterator
from typing import Any

from mla.documents.recognised import at, contents, listed, texts, uuid, zone
from mla.law import codes
from mla.law.every_offence import TITLES
from mla.law.measures import MEASURES
from mla.law.references import parse
from mla.requests.statuses import Family

CODES: tuple[tuple[str, Collection[str]], ...] = (
    ("measure", [code for code, one in MEASURES.items() if one.family == Family.TEAM]),
    ("offences", TITLES),
    ("urgency.level", codes.URGENCY),
    ("urgency.reasons", codes.URGENCY_REASONS),
    ("confidentiality.tlp", codes.TLP),
    ("confidentiality.pap", codes.PAP),
)
ZONES = ("requesting.time_zone", "requested.time_zone")


def unknown_in_proposal(content: dict[str, Any]) -> str:
    """The first place with a value that is not known, or "". Its shape has been checked."""
    return next(places(content), "")


def places(content: dict[str, Any]) -> Iterator[str]:
    yield from (path for path, known in CODES if not set(listed(at(content, path))) <= set(known))
    yield from (path for path in ZONES if not zone(at(content, path), needed=True))
    yield from contents(content["measure"], content["contents"])
    if parse(content["reference"]).iso2 != content["requesting"]["party"]:
        yield "reference"
    if not (uuid(content["thread"]) and 1 <= content["version"] < 10_000):
        yield "thread"
    if not content["date"]:
        yield "date"
    if any("\x00" in text for text in texts(content)):
        yield "U+0000"
