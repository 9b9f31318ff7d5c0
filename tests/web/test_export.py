"""A thousand letters in one archive: few queries, the first bytes at once, and no form that is too long."""

import csv
import io
import zipfile
from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from mla.audit.canonical import canonical
from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.web.archive import archive_of
from mla.web.export import MOST, zipped
from mla.workflow import actions
from tests import factories
from tests.factories import NIGHT
from tests.web.test_pages import signed_in


def letters(matter: CooperationRequest, number: int) -> None:
    """Copies of the one sealed letter, each with a payload of its own."""
    model = Document.objects.get(matter=matter)
    Document.objects.bulk_create(
        Document(
            matter=matter, kind="LETTER", payload=b"{}", payload_digest=uuid4().hex * 2, sha256=model.sha256,
            size=model.size, pages=1, created_at=model.created_at, sealed_at=model.sealed_at,
            next_attempt_at=model.created_at,
        )
        for _one in range(number)
    )  # fmt: skip


def archive(here: factories.World, number: int) -> tuple[int, bytes]:
    ids = [str(pk) for pk in Document.objects.values_list("pk", flat=True)[:number]]
    client = signed_in(here.clerk)
    with CaptureQueriesContext(connection) as seen:
        answer: Any = client.post(reverse("exports"), {"document": ids, "action": "export"})
        assert answer.status_code == 200
        content = b"".join(answer.streaming_content)
    return len(seen), content


def test_the_number_of_queries_does_not_grow_with_the_number_of_letters(here: factories.World) -> None:
    for _file in range(3):
        letters(factories.sent(here), 3)
    few, _content = archive(here, 2)
    many, content = archive(here, 12)
    assert few == many
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        assert sum(name.endswith(".pdf") for name in found.namelist()) == 12
        assert {one.compress_type for one in found.infolist()} == {zipfile.ZIP_STORED}


def enclosing(matter: CooperationRequest, content: bytes, letter: str = "A") -> Annex:
    """The letter of the file names the annex as enclosed; another annex of the file it does not name."""
    sha256, size = store.put([content])
    kept, _size = store.put([b"received from elsewhere, invented"])
    row = {"title": "Log", "media_type": "text/plain", "extension": "txt", "added_at": matter.created_at}
    Annex.objects.create(matter=matter, letter="Z", sha256=kept, size=33, **row)
    payload = canonical({"annexes": [{"letter": letter, "sha256": sha256}]})
    Document.objects.filter(matter=matter).update(payload=payload)
    return Annex.objects.create(matter=matter, letter=letter, sha256=sha256, size=size, **row)


def opened(here: factories.World, **more: str) -> tuple[Any, zipfile.ZipFile]:
    ids = [str(pk) for pk in Document.objects.filter(received=False).values_list("pk", flat=True)]
    answer = signed_in(here.clerk).post(reverse("exports"), {"document": ids, "action": "export"} | more)
    content = answer.getvalue()
    assert len(content) == int(answer["Content-Length"]), "the browser shows how far it is by this"
    return answer, zipfile.ZipFile(io.BytesIO(content))


def test_a_letter_is_followed_by_the_files_it_encloses_and_no_others(here: factories.World) -> None:
    matter = factories.sent(here)
    annex = enclosing(matter, b"a log, invented")
    _answer, found = opened(here, annexes="on")
    stem = f"0001_{matter.reference}_PRES_DE_v1"
    assert found.namelist()[:2] == [f"{stem}.pdf", f"{stem}_annex-A.txt"]
    assert found.read(f"{stem}_annex-A.txt") == b"a log, invented"
    _head, letter, enclosed = csv.reader(found.read("manifest.csv").decode().splitlines())
    assert (letter[2], letter[8]) == ("PRES", "1"), "only what the letter encloses is counted"
    assert (enclosed[2], enclosed[7]) == ("ANNEX", annex.sha256)
    assert f"{annex.sha256}  {stem}_annex-A.txt" in found.read("SHA256SUMS").decode()


def test_without_the_annexes_they_are_counted_and_left_out(here: factories.World) -> None:
    enclosing(factories.sent(here), b"a log, invented")
    _answer, found = opened(here)
    assert [name for name in found.namelist() if "annex" in name] == []
    assert list(csv.reader(found.read("manifest.csv").decode().splitlines()))[1][8] == "1"


def test_each_letter_of_a_kind_has_a_name_of_its_own_which_the_manifest_says(here: factories.World) -> None:
    matter = factories.sent(here)
    for day in (10, 20):
        later = NIGHT + timedelta(days=day)
        step: Any = {"matter_id": matter.pk, "actor": here.prosecutor, "now": later}
        actions.remind(**step, key=f"remind:{day}", asked="Has the data been preserved?")
        factories.seal(matter, now=later, content=b"%PDF-1.7 a reminder, invented")
    _answer, found = opened(here)
    names = sorted(one.partition("_")[2] for one in found.namelist() if one.endswith(".pdf"))
    assert names == [
        f"{matter.reference}_PRES_DE_v1.pdf",
        f"{matter.reference}_REM_DE_v1.pdf",
        f"{matter.reference}_REM_DE_v2.pdf",
    ]
    rows = csv.DictReader(found.read("manifest.csv").decode().splitlines())
    said = [f"{one['ref']}_{one['type']}_{one['state']}_v{one['version']}.pdf" for one in rows]
    assert sorted(said) == names


def test_an_extract_of_the_register_names_each_file_once(here: factories.World) -> None:
    matter, other = factories.sent(here), factories.sent(here)
    letters(matter, 2)
    _answer, found = opened(here)
    rows = list(csv.reader(found.read("register.csv").decode("utf-8-sig").splitlines()))
    assert rows[0][0] == "Reference"
    assert sorted(row[0] for row in rows[1:]) == sorted(str(one) for one in (matter, other))


def test_a_file_that_rotted_keeps_its_place_and_says_so(here: factories.World) -> None:
    matter = factories.sent(here)
    letter = Document.objects.get(matter=matter, received=False)
    store.path_of(letter.sha256).write_bytes(b"x" * letter.size)
    _answer, found = opened(here)
    (name,) = [one for one in found.namelist() if one.endswith(".pdf")]
    assert found.read(name).startswith(b"The stored file no longer"[: letter.size])
    assert f"{letter.sha256}  {name}" in found.read("SHA256SUMS").decode(), (
        "so that checking the sums finds it"
    )


def test_a_large_file_is_copied_in_pieces_and_checked_before(here: factories.World, monkeypatch: Any) -> None:
    annex = enclosing(factories.sent(here), b"0123456789" * 30_000)
    monkeypatch.setattr("mla.web.export.LARGE", 1_000)
    _answer, found = opened(here, annexes="on")
    (name,) = [one for one in found.namelist() if "annex" in one]
    assert found.read(name) == b"0123456789" * 30_000
    store.path_of(annex.sha256).write_bytes(b"x" * annex.size)
    assert opened(here, annexes="on")[1].read(name).startswith(b"The stored file no longer has its digest")


def test_the_first_bytes_leave_when_the_first_letter_is_read(here: factories.World, monkeypatch: Any) -> None:
    matter = factories.sent(here)
    letters(matter, 20)
    read: list[str] = []
    whole = store.read

    def counted(sha256: str) -> bytes:
        read.append(sha256)
        return whole(sha256)

    monkeypatch.setattr(store, "read", counted)
    chosen = Document.objects.select_related("matter")
    first = next(zipped(archive_of(chosen, [matter], annexes=True)))
    assert first.startswith(b"PK")
    assert len(read) == 1


def test_a_thousand_ticks_fit_into_one_form(here: factories.World) -> None:
    letters(factories.sent(here), MOST - 1)
    assert settings.DATA_UPLOAD_MAX_NUMBER_FIELDS > MOST + 2
    _cost, content = archive(here, MOST)
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        assert sum(name.endswith(".pdf") for name in found.namelist()) == MOST == 1000
