"""What goes into an archive of letters: known before its first byte leaves, so that its length is known too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from uuid import UUID

import orjson

from mla.documents.models import Document, Paper
from mla.law.twins import article_for
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.requests.statuses import Family
from mla.web.cells import BOM, lines
from mla.web.register import headings
from mla.web.register import row as register_row
from mla.workflow.enclosures import enclosed

COLUMNS = (
    "seq",
    "ref",
    "type",
    "state",
    "version",
    "pages",
    "approved_at_utc",
    "sha256",
    "annexes",
    "classification",
)
ANNEX = "ANNEX"
BATCH = 100
Letter = Document | Paper


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored file. `row` is its line of the manifest."""

    name: str
    sha256: str
    size: int
    row: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """`entries` in the order of the archive; `failed` are files that the store has not, or not whole."""

    entries: tuple[Entry, ...]
    failed: tuple[str, ...]
    register: str

    def texts(self) -> list[tuple[str, bytes]]:
        """What says what is in it, after the files themselves."""
        texts = {
            "register.csv": self.register,
            "manifest.csv": lines([COLUMNS, *(one.row for one in self.entries)]),
            "SHA256SUMS": "".join(f"{one.sha256}  {one.name}\n" for one in self.entries),
            "FAILED.txt": "".join(f"{one}\n" for one in self.failed),
        }
        return [(name, text.encode()) for name, text in texts.items() if text]


def archive_of(chosen: Iterable[Letter], files: Iterable[CooperationRequest], *, annexes: bool) -> Archive:
    """Each letter and, with `annexes`, behind it the files that it encloses; `files` are the rows of the register.

    A missing file does not stop the others: it is named among `failed`, and the manifest is silent of it.
    """
    letters = list(chosen)
    named = enclosures([one for one in letters if isinstance(one, Document)])
    entries: list[Entry] = []
    for number, letter in enumerate(letters, 1):
        beside = named.get(letter.pk, [])
        entries.append(_letter(letter, number, len(beside)))
        if annexes:
            entries += [_annex(letter, number, one) for one in beside]
    whole = {one.name: store.size_of(one.sha256) == one.size for one in entries}
    return Archive(
        tuple(one for one in entries if whole[one.name]),
        tuple(one.name for one in entries if not whole[one.name]),
        BOM + lines([headings(), *(register_row(one) for one in files)]),
    )


def enclosures(letters: list[Document]) -> dict[UUID, list[Annex]]:
    """The files that each letter names as enclosed, in its order. Payloads are read in batches and let go."""
    rows = Document.objects.filter(pk__in=[one.pk for one in letters]).values_list(
        "pk", "matter_id", "payload"
    )
    named = {
        pk: (matter, digests)
        for pk, matter, payload in rows.iterator(chunk_size=BATCH)
        if (digests := enclosed(orjson.loads(bytes(payload))))
    }
    held = {
        (one.matter_id, one.sha256): one
        for one in Annex.objects.filter(matter__in={matter for matter, _digests in named.values()})
    }
    return {
        pk: [held[matter, digest] for digest in digests if (matter, digest) in held]
        for pk, (matter, digests) in named.items()
    }


def _letter(letter: Letter, number: int, annexes: int) -> Entry:
    row = (
        *(str(number), _printed_reference(letter), letter.kind, state(letter)),
        version(letter),
        str(letter.pages),
        letter.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        letter.sha256,
        str(annexes),
        classification(letter),
    )
    return Entry(file_name(letter, number), letter.sha256, letter.size, row)


def _annex(letter: Letter, number: int, annex: Annex) -> Entry:
    stem = file_name(letter, number).removesuffix(".pdf")
    pages = str(annex.pages or "")
    row = (
        *(str(number), _printed_reference(letter), ANNEX, state(letter), "", pages, "", annex.sha256, ""),
        classification(letter),
    )
    return Entry(f"{stem}_annex-{annex.letter}.{annex.extension}", annex.sha256, annex.size, row)


def file_name(letter: Letter, number: int | None = None) -> str:
    """`0001_RO-2026-000123-26_PRES_DE_v1.pdf`: ASCII, no personal data."""
    name = f"{reference(letter)}_{letter.kind}_{state(letter)}_v{version(letter)}.pdf"
    return name if number is None else f"{number:04d}_{name}"


def version(letter: Letter) -> str:
    """Tells apart what has the same reference, kind and State; of a paper the second in which it was made (UTC)."""
    if isinstance(letter, Paper):
        return f"{letter.created_at.astimezone(UTC):%Y%m%d%H%M%S}"
    return str(letter.version)


def reference(letter: Letter) -> str:
    """What a file is called after: the file of the case, or the register where a paper is about that."""
    if letter.matter is None:
        return "REGISTER"
    return letter.matter.reference or str(letter.matter_id)


def _printed_reference(letter: Letter) -> str:
    """As it is printed: a draft has none yet, and a paper about the register never."""
    return letter.matter.reference or "" if letter.matter else ""


def state(letter: Letter) -> str:
    """The other State; of a paper about the register the own one."""
    if isinstance(letter, Paper) and letter.matter is None:
        return str(letter.authority.party_id)
    return str(letter.matter.counterpart_id)  # type: ignore[union-attr]


def classification(letter: Letter) -> str:
    """An internal paper must be told from a letter without opening it."""
    matter = letter.matter
    label = f"TLP:{matter.tlp}{bound(matter)}" if matter else ""
    return f"INTERNAL {label}".strip() if isinstance(letter, Paper) and letter.internal else label


def bound(matter: CooperationRequest) -> str:
    """Accepted conditions go along wherever the letters go (Art. 26(2)); their words stand on each of them."""
    accepted = matter.family == Family.INFORMATION and matter.confirmed_at is not None
    return f"; under conditions (Art. {article_for(matter.measure, '26(2)')})" if accepted else ""
