"""Reading back the canonical bytes of an act."""

from typing import Any

import orjson


def read_payload(content: bytes) -> dict[str, Any]:
    """The payload as data. Raises ValueError when the bytes are not a JSON object."""
    value = orjson.loads(content)
    if not isinstance(value, dict):
        raise ValueError("a payload is a JSON object")
    return value
