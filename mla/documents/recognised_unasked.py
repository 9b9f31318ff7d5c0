"""As `recognised`, for an offer, an information and a question: their first letters use only codes that we know."""

from collections.abc import Iterator
from typing import Any

from mla.documents.kinds import KINDS
from mla.documents.kinds_information import letters_of
from mla.documents.recognised import CODES, at, contents, head, identifiers, listed
from mla.law.measures import MEASURES
from mla.requests.snapshot_information import CONDITIONS, INFORMATION, OFFER, OFFERED, said
from mla.requests.snapshot_question import QUESTION

Json = Any
EVERYWHERE = ("urgency.level", "confidentiality.tlp", "confidentiality.pap")
PLACES = {
    OFFER: EVERYWHERE,
    INFORMATION: (*EVERYWHERE, "urgency.reasons", "offences"),
    QUESTION: (*EVERYWHERE, "urgency.reasons"),
}


def unknown_unasked(content: dict[str, Json]) -> str:
    """The first place with a value that is not known, or ""; the shape was asked before."""
    return next(_places(content), "")


def kind_of(content: dict[str, Json]) -> str:
    """The letter on which it is printed, "" where its measure has none of this shape."""
    measure = MEASURES.get(content["measure"])
    fitting = letters_of(measure.code) if measure else ()
    return next((code for code in fitting if KINDS[code].schema == content["schema"]), "")


def _places(content: dict[str, Json]) -> Iterator[str]:
    if not kind_of(content):
        yield "measure"
        return
    known = dict(CODES)
    for path in PLACES[content["schema"]]:
        if not set(listed(at(content, path))) <= set(known[path]):
            yield path
    yield from head(content)
    yield from identifiers(content.get("identifiers", []), "identifiers")
    yield from contents(content["measure"], content["contents"])
    if content["schema"] == OFFER:
        yield from _offer(content)


def _offer(content: dict[str, Json]) -> Iterator[str]:
    """Conditions and general nature and nothing else: an offer that tells the content is none."""
    if not {row["code"] for row in content["contents"]} <= set(OFFERED):
        yield "contents"
    if not said(content["contents"], CONDITIONS):
        yield "contents"
