"""Many sealed letters as one ZIP, streamed, stored uncompressed, each file checked against its hash."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC
from uuid import UUID

from mla.documents.models import Document, Paper
from mla.requests import store
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.web.cells import lines

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
MOST = 1_000


class Tap(io.RawIOBase):
    """Where `zipfile` writes: what it wrote is taken away after each file, so memory holds one letter."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]
        self.chunks.append(piece)
        return len(piece)

    def taken(self) -> bytes:
        found = b"".join(self.chunks)
        self.chunks.clear()
        return found


def file_name(document: Document | Paper, number: int | None = None) -> str:
    """`0001_RO-2026-000123-26_PRES_DE_v1.pdf`: ASCII, no personal data. A paper has its minute (UTC) for a version."""
    if isinstance(document, Paper):
        made = document.created_at.astimezone(UTC)
        name = f"{reference(document)}_{document.kind}_{state(document)}_{made:%Y%m%d-%H%M}.pdf"
    else:
        name = f"{reference(document)}_{document.kind}_{state(document)}_v{document.version}.pdf"
    return name if number is None else f"{number:04d}_{name}"


def reference(document: Document | Paper) -> str:
    """Of the file; a paper about the register has none, and is called after it."""
    if document.matter is None:
        return "REGISTER"
    return document.matter.reference or str(document.matter_id)


def state(document: Document | Paper) -> str:
    """The other State; of a paper about the register the own one."""
    if isinstance(document, Paper) and document.matter is None:
        return str(document.authority.party_id)
    return str(document.matter.counterpart_id)  # type: ignore[union-attr]


def zipped(documents: Iterable[Document | Paper], *, annexes: Mapping[UUID, int]) -> Iterator[bytes]:
    """The first bytes leave when the first letter is read. `annexes`: how many each file has.

    A damaged or missing file does not stop the others: it is named in FAILED.txt and left out of the manifest.
    """
    tap, rows, sums, failed = Tap(), [], [], []
    with zipfile.ZipFile(tap, "w", zipfile.ZIP_STORED) as archive:
        for number, document in enumerate(documents, 1):
            name = file_name(document, number)
            try:
                archive.writestr(_info(name), store.read(document.sha256))
            except (store.Damaged, OSError) as problem:
                failed.append(f"{name}: {type(problem).__name__}")
                continue
            rows.append(row(number, document, annexes.get(document.matter_id or document.pk, 0)))
            sums.append(f"{document.sha256}  {name}")
            yield tap.taken()
        archive.writestr(_info("manifest.csv"), manifest(rows))
        archive.writestr(_info("SHA256SUMS"), "".join(f"{line}\n" for line in sums))
        if failed:
            archive.writestr(_info("FAILED.txt"), "".join(f"{line}\n" for line in failed))
    yield tap.taken()


def _info(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name)  # the fixed date of 1980: the archive tells nothing of when it was made


def row(number: int, document: Document | Paper, annexes: int) -> tuple[str, ...]:
    return (
        str(number),
        document.matter.reference or "" if document.matter else "",
        document.kind,
        state(document),
        "" if isinstance(document, Paper) else str(document.version),
        str(document.pages),
        f"{document.created_at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z",
        document.sha256,
        str(annexes),
        classification(document),
    )


def classification(document: Document | Paper) -> str:
    """An internal paper must be told from a letter without opening it."""
    matter = document.matter
    label = f"TLP:{matter.tlp}{bound(matter)}" if matter else ""
    return f"INTERNAL {label}".strip() if isinstance(document, Paper) and document.internal else label


def bound(matter: CooperationRequest) -> str:
    """Accepted conditions go along wherever the letters go (Art. 26(2)); their words stand on each of them."""
    accepted = matter.family == Family.INFORMATION and matter.confirmed_at is not None
    return "; under conditions (Art. 26(2))" if accepted else ""


def manifest(rows: Iterable[tuple[str, ...]]) -> str:
    return lines([COLUMNS, *rows])
