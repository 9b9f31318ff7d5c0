"""Letters that are stored: a download against a render, and a thousand of them exported.

Goal 4: a repeated download takes at most 1/50 of a render and answers the same bytes. Goal 22: an export of 1,000
letters needs at most 20 MiB over idle, begins within half a second, and takes at most a tenth of what compressing the
same letters in memory takes. Both go through the pages, with their queries, their audit event and the check of hashes.
Usage: stored.py [--rows N letters, default 1000] [--rounds N] [--engine E]
"""

import io
import random
import sys
import time
import warnings
import zipfile
from copy import copy
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common

OPTIONS = common.begin(rows=1_000)

from django.conf import settings  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402

from mla.documents.models import Document  # noqa: E402
from mla.documents.seal import rendered, seal  # noqa: E402
from mla.requests import store  # noqa: E402
from mla.requests.models import CooperationRequest  # noqa: E402
from tests import factories  # noqa: E402

FEW = 20
FORM = "application/x-www-form-urlencoded"
SIZE = 90 * 1024  # of a request in two languages


def prepared() -> tuple[Client, Document]:
    """A letter of this installation, not sealed yet, and its reader, signed in."""
    here = factories.world()
    factories.approved(here)
    client = Client()
    client.force_login(here.clerk)
    return client, Document.objects.select_related("matter").get()


def downloads(client: Client, letter: Document) -> None:
    if not seal(letter.pk, now=factories.NIGHT):
        raise RuntimeError(Document.objects.get(pk=letter.pk).last_error)
    letter, address = Document.objects.get(pk=letter.pk), reverse("document", args=[letter.pk])

    def fetched() -> bytes:
        answer: Any = client.get(address)
        return b"".join(answer.streaming_content) if answer.streaming else bytes(answer.content)

    ways = {"render": lambda: rendered(letter), "download": fetched}
    taken = common.interleave(ways, rounds=OPTIONS.rounds, before=lambda: None)
    common.table("one letter", taken, "ms")
    share = common.median(taken["download"]) / common.median(taken["render"])
    common.goal("4", "download : render", share, 0.02)
    same = sha256(fetched()).hexdigest() == letter.sha256 == sha256(rendered(letter)).hexdigest()
    common.goal("4", "downloads that differ from what was sealed", 0 if same else 1, 0)


def many(letter: Document, count: int) -> None:
    """Stored letters of the size of a real one, each with bytes of its own, that compress as little as a PDF.

    Four to a file: the request, its acknowledgement, the confirmation, the outcome.
    """
    bytes_of, rows = random.Random(22), []
    files = copies(letter.matter, count // 4)
    for number in range(count):
        digest, size = store.put([bytes_of.randbytes(SIZE)])
        row = Document(matter=files[number % len(files)], kind="LETTER", payload=bytes(letter.payload))
        row.payload_digest, row.sha256, row.size, row.pages = uuid4().hex * 2, digest, size, 5
        row.created_at = row.sealed_at = row.next_attempt_at = letter.created_at
        rows.append(row)
    Document.objects.bulk_create(rows, batch_size=200)


def copies(matter: CooperationRequest, count: int) -> list[CooperationRequest]:
    files = [copy(matter) for _number in range(max(1, count))]
    for number, one in enumerate(files):
        one.pk, one.thread, one.reference = uuid4(), uuid4(), f"RO-2026-{900_000 + number}-00"
        one._state = copy(one._state)
    return CooperationRequest.objects.bulk_create(files, batch_size=200)


def peak() -> float:
    """MiB, the most since `forget_peak`."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def exported(client: Client, ids: list[str]) -> tuple[float, float, float, int]:
    """(seconds to the first bytes, seconds in all, MiB over idle, bytes)."""
    forget_peak()
    ticked = urlencode(
        {"document": ids, "action": "export"}, doseq=True
    )  # as a browser sends the form of the page
    idle, began, first, size = peak(), time.perf_counter(), 0.0, 0
    answer: Any = client.post(reverse("exports"), ticked, content_type=FORM)
    for piece in answer.streaming_content:
        first = first or time.perf_counter() - began
        size += len(piece)
    return first, time.perf_counter() - began, peak() - idle, size


def in_memory(digests: list[str]) -> float:
    """What the goal is measured against: every letter compressed into one file in memory."""
    began = time.perf_counter()
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        for number, digest in enumerate(digests):
            archive.writestr(f"{number:04}.pdf", store.read(digest))
    return time.perf_counter() - began


def exports(client: Client) -> None:
    rows = list(Document.objects.filter(kind="LETTER").values_list("pk", "sha256"))
    ids, digests = [str(pk) for pk, _sha in rows], [digest for _pk, digest in rows]
    exported(client, ids[:FEW])
    runs, plain = [], []
    for _round in range(max(1, OPTIONS.rounds // 2)):
        runs.append(exported(client, ids))
        plain.append(in_memory(digests))
    _first, whole, over, size = runs[0]
    print(
        f"\n{len(ids)} letters, {size / 1024**2:.0f} MiB: {whole:.2f} s; compressed in memory {plain[0]:.2f} s"
    )
    common.goal("22", "export: MiB over idle, first run", over, 20)
    common.goal("22", "export: MiB over idle, most of all runs", max(run[2] for run in runs), 20)
    common.goal("22", "export: seconds to the first bytes", common.median([run[0] for run in runs]), 0.5)
    ratio = common.median([slow / run[1] for run, slow in zip(runs, plain, strict=True)])
    common.goal("22", "compressed in memory : export", ratio, 10, at_least=True)


def main() -> None:
    warnings.simplefilter("ignore")
    settings.ALLOWED_HOSTS = ["*"]
    client, letter = prepared()
    many(letter, min(OPTIONS.rows, 1_000))
    exports(client)  # before the layout engine's memory could hide what the export takes
    downloads(client, letter)


if __name__ == "__main__":
    main()
