"""The invented payloads of every kind, in the shape the workflow seals: those that the product itself carries."""

from typing import Any

from mla.audit.canonical import canonical, sha256_hex
from mla.documents import specimens
from mla.documents.specimens import LETTERS, of_measure
from mla.documents.specimens.request import IDENTIFIERS, LONG, identifier, request
from mla.documents.specimens.sides import GERMANY, ROMANIA, SECRET, Json, authority

__all__ = [
    "BODIES",
    "CASES",
    "GERMANY",
    "IDENTIFIERS",
    "LONG",
    "ROMANIA",
    "SECRET",
    "Json",
    "authority",
    "identifier",
    "of_measure",
    "request",
]
VERIFY = "https://mla.example.org/verify/"
BODIES: dict[str, tuple[str, Json]] = {one.verb: (one.kind, one.body) for one in reversed(LETTERS)}
"""Of a verb with letters of several kinds, the first."""
CASES = list(specimens.CASES)
MEASURE_CASES = list(specimens.LISTED)


def act(verb: str, **changes: Any) -> Json:
    return next(one for one in LETTERS if one.verb == verb).payload(**changes)


def payload_of(kind: str, name: str, **changes: Any) -> Json:
    """The payload of a case of CASES: `name` is the measure of a request, or the verb of an act."""
    return specimens.payload_of(kind, name, **changes)


def sealed(payload: Json) -> tuple[bytes, str]:
    content = canonical(payload)
    return content, sha256_hex(content)
