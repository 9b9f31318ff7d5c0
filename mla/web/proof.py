"""What the public page answers about a letter or a paper: one of four verdicts, a date and an authority. Nothing of
the case, nor what kind of paper it is, nor whether it stays in the house.

Every answer costs the same queries and the same comparisons, so that its time tells nothing either.
"""

import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from django.db.models import Q, QuerySet

from mla.documents.kinds_information import letters_of
from mla.documents.models import Document, Paper
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Seat, Status

CORRECTION = "AMEND"
NOBODY = UUID(int=0)
NOTHING, NEVER = "-" * 64, "+" * 64
WHOLE = 64
Verdict = Literal["genuine", "superseded", "withdrawn", "unknown"]
Row = tuple[UUID, str, str, str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was typed, each "" when it was not. `digest`: sixteen signs or more of the digest of the copy in the
    letter; with all sixty-four, it may also be that of the PDF itself."""

    reference: str = ""
    code: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`file`: it was asked about a PDF by its own digest, which is that of the PDF that was issued."""

    verdict: Verdict
    authority: Authority | None = None
    at: datetime | None = None
    file: bool = False


def answer(asked: Asked) -> Answer:
    """A reference that was typed must be that of the letter: a genuine code on a forged letter confirms nothing."""
    hit = NOBODY
    for row in candidates(asked):
        hit = row[0] if fits(row, asked) else hit
    letters = Document.objects.select_related("matter__authority__party").defer("payload")
    letter = letters.filter(pk=hit).first()
    paper = Paper.objects.select_related("authority__party").defer("payload").filter(pk=hit).first()
    sealed_as = letter or paper
    file = same(sealed_as.sha256 if sealed_as else NOTHING, asked.digest)
    if paper is not None:
        return Answer(verdict="genuine", authority=paper.authority, at=paper.sealed_at, file=file)
    return judged(letter, newer=newer_than(letter), corrected=corrected(letter), file=file)


def candidates(asked: Asked) -> list[Row]:
    """The letters to compare, always as many. Each key has 64 bits or more, so the time of its index leads nowhere;
    a reference has not, its serial can be counted up, so no letter is ever looked for by it."""
    begins = asked.digest or NEVER
    whole = asked.digest if len(asked.digest) == WHOLE else NEVER
    # A range, because an index of every collation serves it: all digests with this beginning sort before its "g".
    keys = (
        Q(code=asked.code or NEVER),
        Q(payload_digest__gte=begins, payload_digest__lt=f"{begins}g"),
        Q(sha256=whole),
    )
    papers = Paper.objects.filter(sealed_at__isnull=False)
    found = [row for key in keys for row in (*rows(sealed().filter(key)), *rows(papers.filter(key)))]
    nothing: Row = (NOBODY, NOTHING, NOTHING, NOTHING, NOTHING)
    return found + [nothing] * (2 * len(keys) - len(found))


def sealed() -> QuerySet[Document]:
    """Letters of this side only: a copy that was received is confirmed where it was issued."""
    return Document.objects.filter(received=False, sealed_at__isnull=False)


def rows(letters: QuerySet[Document] | QuerySet[Paper]) -> list[Row]:
    newest = letters.order_by("-sealed_at")
    return list(newest.values_list("pk", "code", "payload_digest", "sha256", "matter__reference")[:1])


def fits(row: Row, asked: Asked) -> bool:
    _pk, code, digest, file, reference = row
    begins = digest[: len(asked.digest)] if asked.digest else NOTHING
    bound = bool(asked.reference) or len(asked.digest) == WHOLE
    by_digest = same(begins, asked.digest) & bound
    one_of = same(code, asked.code) | by_digest | same(file, asked.digest)
    return one_of & (same(reference or NOTHING, asked.reference) | (not asked.reference))


def same(known: str, typed: str) -> bool:
    """Without `and` and `or`: every comparison is made, whatever the one before it said."""
    return hmac.compare_digest((known or NOTHING).encode(), (typed or NEVER).encode())


def newer_than(letter: Document | None) -> bool:
    later = sealed().filter(
        matter=letter.matter_id if letter else NOBODY,
        kind=letter.kind if letter else "",
        version__gt=letter.version if letter else 0,
    )
    return later.exists()


def corrected(letter: Document | None) -> bool:
    """A correction leaves the letter it corrects as it was; who holds the old paper alone must learn of it."""
    return sealed().filter(matter=letter.matter_id if letter else NOBODY, kind=CORRECTION).exists()


def judged(letter: Document | None, *, newer: bool, corrected: bool, file: bool) -> Answer:
    if letter is None:
        return Answer(verdict="unknown")
    verdict: Verdict = "genuine"
    if letter.superseded:
        verdict = "superseded" if newer else "withdrawn"
    elif asks(letter) and letter.matter.status == Status.WITHDRAWN:
        verdict = "withdrawn"
    elif asks(letter) and corrected:
        verdict = "superseded"
    return Answer(verdict=verdict, authority=letter.matter.authority, at=letter.sealed_at, file=file)


def asks(letter: Document) -> bool:
    """The request itself: a letter that withdraws or corrects it stays genuine."""
    matter: CooperationRequest = letter.matter
    return matter.seat == Seat.REQUESTING and letter.kind in letters_of(matter.measure)
