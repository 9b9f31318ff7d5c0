"""Another reader, poppler's `pdfsig`, says of every file what our report says, for each kind of signature."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from mla.documents.signatures import sign
from tests.documents import signing
from tests.documents.making import pdf_of
from tests.documents.payloads import payload_of
from tests.documents.signing import NOW, choice_of, office, root, stamping
from tests.documents.test_signature_report import report, signed_again, turned

pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.xdist_group("signing"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
Change = Callable[[bytes], bytes]
KINDS = ("p256", "rsa3072", "p256 with a time stamp")


def signed_letter(kind: str, folder: Path) -> bytes:
    key, _with, stamped = kind.partition(" ")
    letter = pdf_of("ACK", payload_of("ACK", "acknowledge"))
    with pytest.MonkeyPatch.context() as patch, stamping() as service:
        more: dict[str, Any] = {"timestamp": service.address} if stamped else {}
        patch.setattr(settings, "SIGNING", choice_of(folder, office(key), **more))
        sign.forget()
        try:
            return sign.signed(letter, now=NOW)
        finally:
            sign.forget()


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return {kind: signed_letter(kind, tmp_path_factory.mktemp("key")) for kind in KINDS}


def poppler(path: Path) -> tuple[bool, bool]:
    """What `pdfsig` says of the first signature: whether it holds, and whether it covers the whole file."""
    run = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, timeout=60)
    first = run.stdout.partition("Signature #2")[0]
    return "Signature is Valid" in first, "- Total document signed" in first


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("change", "holds", "total", "after"),
    [
        (lambda content: content, True, True, "nothing"),
        (signing.tampered, False, True, "nothing"),
        (turned, True, False, "other"),
        (signed_again, True, False, "form"),
    ],
    ids=["signed", "tampered", "updated", "signed again"],
)
def test_poppler_says_the_same_of_bytes_and_coverage(
    letters: dict[str, bytes], tmp_path: Path, kind: str, change: Change, holds: bool, total: bool, after: str
) -> None:
    content, path = change(letters[kind]), tmp_path / "letter.pdf"
    path.write_bytes(content)
    found = report(content, root().der).signatures[0]
    assert poppler(path) == (holds, total)
    assert (found.intact, found.covers == "file") == (holds, total)
    assert found.whole is (holds and after != "other")
    assert found.after == after
    assert (found.stamp is not None) is (kind == KINDS[2])
