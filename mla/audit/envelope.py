"""What is hashed for one event: its columns and its facts, as one canonical JSON object.

The writer builds it and the verification compares columns with it. Both use this file, so they cannot drift
apart. The keys are in canonical order with `facts` in the middle; all that stands around it is text that
needs no escaping (`check` sees to that), so it can be put together and compared as text, several times faster
than by parsing.
"""

import re
from datetime import UTC, datetime
from uuid import UUID

_ACTOR = re.compile(r"system|party:[A-Z]{2}|user:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_VERB = re.compile(r"[a-z][a-z0-9_.]{0,63}", re.ASCII)


def check(*, actor: str, verb: str) -> None:
    """Raises ValueError: an actor is `system`, `party:<ISO2>` or `user:<uuid>`; a verb is lower-case
    ASCII.
    """
    if not _ACTOR.fullmatch(actor):
        raise ValueError(f"not an actor: {actor!r}")
    if not _VERB.fullmatch(verb):
        raise ValueError(f"not a verb: {verb!r}")


def instant(at: datetime) -> str:
    """`2026-11-21T01:12:09.000000Z`: always in UTC and to the microsecond, which is what both databases
    keep.
    """
    if at.tzinfo is None:
        raise ValueError("an event needs an instant with its zone")
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def opening(*, actor: str, at: str, chain: UUID | str) -> bytes:
    return f'{{"actor":"{actor}","at":"{at}","chain":"{chain}","facts":'.encode()


def closing(*, model: str, seq: int, verb: str) -> bytes:
    return f',"model":"{model}","seq":{seq},"verb":"{verb}"}}'.encode()
