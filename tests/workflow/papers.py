"""Making papers in tests: files with annexes, and the answers of each form."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import orjson

from mla.accounts.models import User
from mla.documents.models import Paper
from mla.parties.models import Authority
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.workflow.papers.making import make_paper
from tests.factories import NIGHT, World

LATER = NIGHT + timedelta(days=2)
PERIOD: dict[str, Any] = {"start": date(2026, 11, 1), "end": date(2026, 11, 30), "note": ""}
STATISTICS = PERIOD | {"leaving": False}
INVENTORY: dict[str, Any] = {"location": "Safe 2", "note": ""}
CUSTODY: dict[str, Any] = {
    "from_name": "Radu Pop",
    "from_office": "Registry",
    "to_name": "Elena Lab",
    "to_office": "Laboratory",
    "handed_at": None,
    "purpose": "Forensic copy",
    "seal_number": "RO-1",
    "condition": "Whole",
}
CERTIFICATE: dict[str, Any] = {
    "from_language": "English",
    "result": "",
    "to_language": "German",
    "translated_on": date(2026, 11, 21),
    "translator": "Ioana T.",
    "authorisation": "123",
    "contact": "",
    "place": "Bucharest",
}
SHIFT: dict[str, Any] = {
    "start": datetime.fromisoformat("2026-11-20T20:00"),
    "end": datetime.fromisoformat("2026-11-21T08:00"),
    "note": "Call Berlin.",
    "accepted_by": "Maria Ene",
}


def annex(matter: CooperationRequest, *, letter: str = "A", content: bytes = b"a log, invented\n") -> Annex:
    sha256, size = store.put([content])
    return Annex.objects.create(
        matter=matter, letter=letter, title=f"Log {letter}", media_type="text/plain", extension="txt",
        size=size, sha256=sha256, added_at=NIGHT,
    )  # fmt: skip


def make(
    kind: str,
    actor: User,
    *,
    matter: CooperationRequest | None = None,
    authority: Authority | None = None,
    now: datetime = LATER,
    key: str = "",
    languages: tuple[str, ...] = ("en", "fr"),
    **given: Any,
) -> Paper:
    place = authority or (matter.authority if matter else None)
    assert place is not None
    return make_paper(
        kind, authority=place, matter=matter, actor=actor, now=now, key=key or f"paper:{uuid4()}",
        languages=languages, given=given,
    )  # fmt: skip


def body_of(paper: Paper) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(bytes(paper.payload))["body"]
    return found


def made(kind: str, here: World, **more: Any) -> dict[str, Any]:
    """The body of a paper that the RO supervisor, who may make every kind but two, asks for."""
    return body_of(make(kind, here.supervisor, **more))
