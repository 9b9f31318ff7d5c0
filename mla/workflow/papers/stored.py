"""The stored bytes of one file, and whether they are still what was stored."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mla.audit.canonical import Json
from mla.documents.models import Document, Paper
from mla.requests import store
from mla.requests.models import Act, Annex, CooperationRequest, Direction
from mla.requests.snapshot import instant
from mla.workflow.papers.scope import Body
from mla.workflow.payloads import read_payload

OUTCOMES = ("execute", "execute_part")
Found = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Stored:
    """Something on record. `kind` is a code of KINDS_OF_FILE. `size` is None and `sha256` may be empty for what was
    only named: a thing that came by courier has a name and no digest.
    """

    kind: str
    title: str
    recorded_at: datetime
    size: int | None
    sha256: str

    @property
    def key(self) -> str:
        return self.sha256 or self.title


@dataclass(frozen=True, slots=True)
class Material:
    """What an outcome names: it is here only when the same bytes are also an annex."""

    act: Act
    title: str
    sha256: str
    conditions: str

    @property
    def received(self) -> bool:
        return self.act.direction == Direction.IN


def material_of(matter: CooperationRequest) -> list[Material]:
    found = []
    for act in Act.objects.filter(matter=matter, verb__in=OUTCOMES).order_by("seq"):
        body = read_payload(bytes(act.payload)).get("body", {})
        for one in body.get("material") or ():
            found.append(Material(act, one["title"], one["sha256"].lower(), body.get("conditions") or ""))
    return found


def all_of(matter: CooperationRequest) -> Iterator[Stored]:
    """Annexes, sealed letters and sealed papers: everything whose bytes this installation keeps for the file."""
    for annex in Annex.objects.filter(matter=matter).order_by("letter"):
        title = f"{annex.letter} – {annex.title}"
        yield Stored("annex", title, annex.added_at, annex.size, annex.sha256)
    letters = Document.objects.filter(matter=matter, sealed_at__isnull=False).defer("payload")
    for letter in letters.order_by("created_at", "pk"):
        title = f"{letter.kind} v{letter.version}"
        yield Stored(
            "letter", title, letter.sealed_at or letter.created_at, letter.size or None, letter.sha256
        )
    papers = Paper.objects.filter(matter=matter, sealed_at__isnull=False).defer("payload")
    for paper in papers.order_by("created_at", "pk"):
        yield Stored("paper", paper.kind, paper.sealed_at or paper.created_at, paper.size, paper.sha256)


def read_again(sha256: str) -> Found:
    """(digest of the bytes as they lie there now, code of RESULTS). A name that is no SHA-256 names nothing here."""
    try:
        with store.opened(sha256) as source:
            hashed = hashlib.sha256()
            while piece := source.read(store.CHUNK):
                hashed.update(piece)
    except (OSError, ValueError):
        return "", "missing"
    actual = hashed.hexdigest()
    return actual, "match" if actual == sha256 else "differs"


def check(number: int, one: Stored) -> Body:
    """One line of a report. Material that nobody stored here is not missing: it was only named."""
    actual, result = read_again(one.sha256)
    if one.kind == "material" and result == "missing":
        result = "not_held"
    line: dict[str, Json] = {
        "number": number,
        "kind": one.kind,
        "title": one.title,
        "recorded_at": instant(one.recorded_at),
        "size": one.size,
        "expected": one.sha256,
        "actual": actual,
        "result": result,
    }
    return line
