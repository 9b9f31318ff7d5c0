"""From canonical bytes to a typed snapshot, refusing what is too large, malformed or unknown."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson

from mla.documents.decode import decode
from mla.documents.errors import PayloadRefused, RenderRefused
from mla.documents.schema import ActLetter, Request

# About 4 MiB of memory and 0.1-0.2 s a page: a long list belongs in an annex, not in the letter.
MAX_BYTES = 256 * 1024
MAX_LINES = 2_000
MAX_IDENTIFIERS = 500
LANGUAGES = {"en", "fr"}

SCHEMAS: Mapping[str, type] = {"mla/request/1": Request, "mla/act/1": ActLetter}


def parse(payload: bytes) -> Request | ActLetter:
    """The snapshot as typed values. Raises RenderRefused (too large) or PayloadRefused (naming the path)."""
    if len(payload) > MAX_BYTES:
        raise RenderRefused(
            f"The document is larger than {MAX_BYTES // 1024} KiB: move long lists into an annex."
        )
    if payload.count(b"\\n") > MAX_LINES:
        raise RenderRefused(
            f"The document has more than {MAX_LINES} lines of text: move long lists into an annex."
        )
    try:
        value = orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        raise PayloadRefused("", f"this is not JSON ({error}).") from error
    schema = value.get("schema") if isinstance(value, dict) else None
    if not isinstance(schema, str) or schema not in SCHEMAS:
        raise PayloadRefused("schema", f"expected one of {', '.join(SCHEMAS)}.")
    parsed: Request | ActLetter = decode(SCHEMAS[schema], value)
    check(parsed)
    return parsed


def check(parsed: Request | ActLetter) -> None:
    if (
        not parsed.languages
        or not set(parsed.languages) <= LANGUAGES
        or len(set(parsed.languages)) < len(parsed.languages)
    ):
        raise PayloadRefused("languages", "expected en, fr, or both, each once.")
    if isinstance(parsed, Request):
        if len(parsed.data.identifiers) > MAX_IDENTIFIERS:
            raise PayloadRefused(
                "data.identifiers", f"more than {MAX_IDENTIFIERS}: attach the list as an annex."
            )
        check_zone(parsed.requesting.time_zone, "requesting.time_zone")
        check_zone(parsed.requested.time_zone, "requested.time_zone")
        check_zone(parsed.data.period_zone, "data.period_zone")
    else:
        check_zone(parsed.from_.time_zone, "from.time_zone")
        check_zone(parsed.to.time_zone, "to.time_zone")


def check_zone(name: str, path: str) -> None:
    try:
        ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PayloadRefused(path, f"{name!r} is not a time zone name.") from error
