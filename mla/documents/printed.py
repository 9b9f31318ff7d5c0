"""Which letter prints a text that waits for approval, or that came in."""

import orjson

from mla.documents.kinds_direct import NOTE_OF, ORDER_OF
from mla.documents.kinds_information import OFFER_OF
from mla.law.measures import MEASURES
from mla.requests.snapshot_direct import DIRECT, NOTIFICATION, ORDER, order_bytes
from mla.requests.snapshot_information import OFFER

BESIDE = {OFFER: OFFER_OF, NOTIFICATION: NOTE_OF, ORDER: ORDER_OF}
"""By schema, the letters that are not the one of the measure itself."""


def printed(measure: str, content: bytes) -> tuple[str, bytes]:
    """The kind of letter, and the payload that it prints: of what goes to a private entity, the part it may read."""
    payload = orjson.loads(content)
    schema = payload["schema"]
    if schema == DIRECT:
        content = order_bytes(payload)
    return BESIDE[schema][measure] if schema in BESIDE else MEASURES[measure].document, content
