"""Does a request from outside use only codes, zones and numbers that our pages and rules know? Tables, and one walk."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from mla.documents.wording_team import MANNERS_OF_END
from mla.law import codes
from mla.law.cooperation.answered import may_be_waived, typed
from mla.law.data import ITEMS
from mla.law.every_offence import TITLES
from mla.law.measures import MEASURES
from mla.law.references import parse
from mla.law.refusal import GROUNDS
from mla.requests.models import Kind, LegalBasis
from mla.requests.snapshot_direct import with_its_order
from mla.requests.verbs import VERBS

Json = Any
CODES: tuple[tuple[str, Collection[str]], ...] = (
    ("measure", MEASURES),
    ("status", {"new", "follow_up_preservation", "follow_up_assistance"}),
    ("offences", TITLES),
    ("legal_basis.choice", {*LegalBasis.values, ""}),
    ("data.items", ITEMS),
    ("necessity.reasons", codes.NECESSITY),
    ("intention.measures", codes.MEASURES_SOUGHT),
    ("measures_sought", codes.MEASURES_SOUGHT),
    ("expedited.ground", {*codes.EXPEDITED_GROUNDS, ""}),
    ("urgency.level", codes.URGENCY),
    ("urgency.reasons", codes.URGENCY_REASONS),
    ("confidentiality.tlp", codes.TLP),
    ("confidentiality.pap", codes.PAP),
)
LETTER_CODES: tuple[tuple[str, Collection[str]], ...] = (
    ("measure", MEASURES),
    ("urgency", codes.URGENCY),
    ("confidentiality.tlp", codes.TLP),
    ("confidentiality.pap", codes.PAP),
)
BODY_CODES: tuple[tuple[str, Collection[str]], ...] = (
    ("ground", GROUNDS),
    ("outcome", codes.OUTCOMES),
    ("hindrance", ("", *codes.HINDRANCES)),
    ("instead", ("", "preservation", "assistance")),
    ("manner", MANNERS_OF_END),
)
ZONES = ("requesting.time_zone", "requested.time_zone")
FARTHEST = 14 * 60


def unknown(content: dict[str, Json]) -> str:
    """The first place with a value that is not known, or ""."""
    return next(places(content), "")


def places(content: dict[str, Json]) -> Iterator[str]:
    """`content` has the shape of `mla/request/1` already; only its values are asked here."""
    for path, known in CODES:
        if not set(listed(at(content, path))) <= set(known):
            yield path
    measure = MEASURES.get(content["measure"])
    if measure and not set(content["data"]["categories"]) <= measure.categories:
        yield "data.categories"
    if not zone(content["data"]["period_zone"], needed=False):
        yield "data.period_zone"
    yield from head(content)
    yield from identifiers(content["data"]["identifiers"], "data.identifiers")
    yield from contents(content["measure"], content.get("contents", []))
    # What is served is cut out of this very text: another digest would be of another order.
    if content.get("order_digest", "") not in {"", with_its_order(content).get("order_digest", "")}:
        yield "order_digest"


def head(content: dict[str, Json]) -> Iterator[str]:
    """What every first letter has, whatever its family."""
    if parse(content["reference"]).iso2 != content["requesting"]["party"]:
        yield "reference"
    yield from (path for path in ZONES if not zone(at(content, path), needed=True))
    if not (uuid(content["thread"]) and 1 <= content["version"] < 10_000):
        yield "thread"
    if not content["date"]:
        yield "date"
    if any("\x00" in text for text in texts(content)):
        yield "U+0000"


def unknown_in_letter(content: dict[str, Json]) -> str:
    """As `unknown`, for a letter of the shape `mla/act/1`: its verb must be one that the other side tells of."""
    verb = VERBS.get(content["act"])
    if verb is None or not (verb.addressed and verb.roles and verb.letter):
        return "act"
    return next(places_in_letter(content), "")


def places_in_letter(content: dict[str, Json]) -> Iterator[str]:
    for path, known in LETTER_CODES:
        if at(content, path) not in known:
            yield path
    for path, known in BODY_CODES:
        if content["body"].get(path, next(iter(known))) not in known:
            yield f"body.{path}"
    yield from (
        path for path in ("from.time_zone", "to.time_zone") if not zone(at(content, path), needed=True)
    )
    if not (uuid(content["thread"]) and uuid(content["id"])):
        yield "thread"
    if content["from"]["party"] == content["to"]["party"]:
        yield "to.party"
    if any("\x00" in text for text in texts(content)):
        yield "U+0000"


def identifiers(rows: list[dict[str, Json]], path: str) -> Iterator[str]:
    for number, one in enumerate(rows):
        port, shift = one["port"], one["offset_minutes"]
        fits = port is None or 0 <= port < 65_536
        fits &= shift is None or abs(shift) <= FARTHEST
        if not (fits and one["kind"] in Kind.values and zone(one["zone"], needed=False)):
            yield f"{path}[{number}]"


def contents(measure: str, rows: list[dict[str, Json]]) -> Iterator[str]:
    """Each once, and none that the measure does not ask for or that must be said in every case."""
    asked = {one.code: one for one in typed(measure)} if measure in MEASURES else {}
    found = [row["code"] for row in rows]
    for number, row in enumerate(rows):
        known = row["code"] in asked and found.count(row["code"]) == 1
        if not known or (row["none"] and not may_be_waived(asked[row["code"]])):
            yield f"contents[{number}]"


def at(content: dict[str, Json], path: str) -> Json:
    for name in path.split("."):
        content = content[name]
    return content


def listed(value: Json) -> list[str]:
    return value if isinstance(value, list) else [value]


def zone(name: str, *, needed: bool) -> bool:
    if not name:
        return not needed
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone; a path; a name of a folder
        return False
    return True


def uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def texts(value: Json) -> Iterator[str]:
    """Every text and every name in it. The depth is bounded: the bytes were written by `canonical`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from (key, *texts(item))
