"""Does a notification of an order from outside use only codes, zones and numbers that we know (7(5) CETS 224)?"""

from collections.abc import Collection, Iterator
from typing import Any

from mla.audit.canonical import sha256_hex
from mla.documents.kinds_direct import NOTE_OF
from mla.documents.recognised import at, contents, head, identifiers, listed, zone
from mla.law import codes
from mla.law.data import ITEMS
from mla.law.every_offence import TITLES
from mla.law.measures import MEASURES
from mla.requests.snapshot_direct import order_bytes

CODES: tuple[tuple[str, Collection[str]], ...] = (
    ("offences", TITLES),
    ("data.items", ITEMS),
    ("urgency.level", codes.URGENCY),
    ("urgency.reasons", codes.URGENCY_REASONS),
    ("confidentiality.tlp", codes.TLP),
    ("confidentiality.pap", codes.PAP),
)


def unknown_in_notification(content: dict[str, Any]) -> str:
    """The first place with a value that is not known, or "". Its shape has been checked."""
    return next(_places(content), "")


def _places(content: dict[str, Any]) -> Iterator[str]:
    if content["measure"] not in NOTE_OF:
        yield "measure"
        return
    yield from (path for path, known in CODES if not set(listed(at(content, path))) <= set(known))
    if not set(content["data"]["categories"]) <= MEASURES[content["measure"]].categories:
        yield "data.categories"
    if not zone(content["data"]["period_zone"], needed=False):
        yield "data.period_zone"
    yield from head(content)
    yield from identifiers(content["data"]["identifiers"], "data.identifiers")
    yield from contents(content["measure"], content["contents"])
    # What the provider holds is cut out of this very text: another digest would be of another order.
    if content["order_digest"] != sha256_hex(order_bytes(content)):
        yield "order_digest"
