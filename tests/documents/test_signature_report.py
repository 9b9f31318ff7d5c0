"""What a person is told of a signed file that came in: on our own letters, and on files made to mislead."""

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from django.core.exceptions import ImproperlyConfigured
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from mla.documents.signatures import keys, sign
from mla.documents.signatures.guard import guarded_report
from mla.documents.signatures.report import MOST, signature_report
from mla.documents.signatures.roots import trusted
from mla.documents.signatures.shape import LARGEST, Signature, SignatureReport, from_json, to_json
from tests.documents import signing
from tests.documents.making import pdf_of
from tests.documents.payloads import request
from tests.documents.signing import NOW, choice_of, holder, office, root

pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.xdist_group("signing"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    sign.forget()


@dataclass
class Files:
    letter: bytes
    signed: bytes


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """A real letter, tagged and of several pages, and the same signed."""
    letter = pdf_of("PRES", request())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "mla.documents.signatures.sign.settings.SIGNING", choice_of(tmp_path_factory.mktemp("key"))
        )
        sign.forget()
        return Files(letter, sign.signed(letter, now=NOW))


def turned(content: bytes) -> bytes:
    """An update after the signature that changes what is seen: the first page is turned round."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Rotate"] = generic.NumberObject(180)
    writer.update_container(page)
    return written(writer)


def written(writer: IncrementalPdfFileWriter) -> bytes:
    into = io.BytesIO()
    writer.write(into)
    return into.getvalue()


def signed_again(
    content: bytes, by: signing.Holder | None = None, *, name: str = "Second", **manner: Any
) -> bytes:
    own = by or holder("A registrar (invented)")
    signer = keys.KeptKey(own.key, keys.converted(own.certificate), [])
    given = PdfSignatureMetadata(
        field_name=name, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", **manner
    )
    signed = PdfSigner(given, signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(content)), bytes_reserved=16384
    )
    return bytes(signed.getvalue())


def report(content: bytes, *roots: bytes) -> SignatureReport:
    return signature_report(content, roots, NOW)


def only(content: bytes, *roots: bytes) -> Signature:
    found = report(content, *roots)
    assert found.problem == ""
    assert len(found.signatures) == 1
    return found.signatures[0]


def test_our_own_signed_letter_is_whole_and_its_signer_known_by_the_root(files: Files) -> None:
    found = only(files.signed, root().der)
    assert (found.readable, found.intact, found.covers, found.after) == (True, True, "file", "nothing")
    assert (found.whole, found.allowed, found.chain) == (True, True, "trusted")
    assert (found.signer, found.country, found.stated_at) == ("24/7 contact point (invented)", "RO", NOW)


def test_without_roots_no_chain_is_judged_and_another_root_does_not_help(files: Files) -> None:
    assert only(files.signed).chain == "not_judged"
    assert report(files.signed).roots == 0
    found = only(files.signed, holder("Root of another State (invented)").der)
    assert (found.intact, found.chain) == (True, "no_chain")


def test_a_certificate_is_judged_on_the_day_of_the_report(files: Files) -> None:
    later = signature_report(files.signed, [root().pem], NOW + timedelta(days=900)).signatures[0]
    assert (later.intact, later.chain) == (True, "out_of_time")


def test_a_changed_bit_breaks_the_signature_and_nothing_else_is_said_for_it(files: Files) -> None:
    found = only(signing.tampered(files.signed), root().der)
    assert (found.intact, found.whole) == (False, False)
    assert found.chain != "trusted" or not found.whole


def test_an_update_that_changes_a_page_is_no_part_of_what_was_signed(files: Files) -> None:
    began = time.process_time()
    found = only(turned(files.signed), root().der)
    assert (found.intact, found.covers, found.after, found.whole) == (True, "revision", "other", False)
    assert time.process_time() - began < 10  # The library alone takes a minute for a tagged letter.


def test_a_second_signature_leaves_the_first_whole(files: Files) -> None:
    first, second = report(signed_again(files.signed), root().der).signatures
    assert (first.intact, first.covers, first.after, first.allowed) == (True, "revision", "form", True)
    assert (first.whole, first.chain) == (True, "trusted")
    assert (second.covers, second.signer, second.chain) == ("file", "A registrar (invented)", "no_chain")
    assert second.whole


def test_a_change_between_two_signatures_is_the_first_ones_and_not_the_seconds(files: Files) -> None:
    first, second = report(signed_again(turned(files.signed)), root().der).signatures
    assert (first.after, first.whole) == ("other", False)
    assert (second.after, second.whole) == ("nothing", True)


def test_bytes_after_the_end_are_not_covered(files: Files) -> None:
    found = only(files.signed + b"\n% something for another reader\n")
    assert found.covers != "file"
    assert not found.whole


def test_an_unsigned_letter_has_no_signatures(files: Files) -> None:
    assert report(files.letter) == SignatureReport()


@pytest.mark.parametrize(
    "content", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF\n", b"%PDF-1.7\n" + b"<<" * 20_000, b"\0" * 1000]
)
def test_garbage_is_told_as_unreadable(content: bytes) -> None:
    assert report(content).problem == "unreadable"


@pytest.mark.parametrize("step", range(7))
def test_a_signed_file_cut_off_anywhere_raises_nothing(files: Files, step: int) -> None:
    found = report(files.signed[: len(files.signed) * step // 7])
    assert found.problem == "unreadable"


def test_a_huge_file_is_not_examined() -> None:
    assert report(b"%PDF-1.7\n" + b" " * LARGEST).problem == "large"
    assert guarded_report(b"%PDF-1.7\n" + b" " * LARGEST, [], NOW).problem == "large"


def test_a_protected_file_is_told_as_such() -> None:
    into = io.BytesIO()
    with pikepdf.open(io.BytesIO(signing.blank())) as pdf:
        pdf.save(into, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert report(into.getvalue()).problem == "encrypted"


def test_names_that_turn_a_line_round_are_shown_plainly() -> None:
    by = holder("Ministry\u202eecitsuJ fo\n(invented)")
    assert only(signed_again(signing.blank(), by)).signer == "Ministry·ecitsuJ fo·(invented)"


def test_more_signatures_than_anybody_reads_are_cut_and_said() -> None:
    content, by = signing.blank(), holder("Office (invented)")
    for number in range(MOST + 1):
        content = signed_again(content, by, name=f"Field{number}")
    found = signature_report(content, [], NOW, changes=False)
    assert (found.problem, len(found.signatures)) == ("many", MOST)


def test_the_guarded_report_is_the_same_and_survives_its_journey(files: Files) -> None:
    for content in (files.signed, signing.tampered(files.signed), turned(files.signed), b"garbage"):
        given = report(content, root().der)
        assert from_json(to_json(given)) == given
        assert guarded_report(content, [root().der], NOW) == given


def test_a_report_that_takes_too_long_is_stopped_and_says_so(files: Files) -> None:
    began = time.monotonic()
    assert guarded_report(files.signed, [], NOW, seconds=0.01).problem == "time"
    assert time.monotonic() - began < 5


def test_what_follows_a_signature_is_never_called_harmless_before_it_was_examined(files: Files) -> None:
    found = signature_report(turned(files.signed), [root().der], NOW, changes=False).signatures[0]
    assert (found.intact, found.covers, found.after, found.whole) == (True, "revision", "unjudged", False)


def test_roots_are_read_from_a_file_or_a_folder(tmp_path: Path) -> None:
    assert trusted("") == []
    other = holder("Root of another State (invented)")
    (tmp_path / "one.pem").write_bytes(root().pem + other.pem)
    (tmp_path / "notes.txt").write_text("not read")
    assert trusted(str(tmp_path)) == trusted(str(tmp_path / "one.pem")) == [root().der, other.der]
    (tmp_path / "two.crt").write_text("no certificate")
    with pytest.raises(ImproperlyConfigured, match="MLA_SIGNATURE_ROOTS"):
        trusted(str(tmp_path))


def test_the_signer_of_a_stamped_letter_and_the_clock_are_told_apart(tmp_path: Path, settings: Any) -> None:
    with signing.stamping() as service:
        settings.SIGNING = choice_of(tmp_path, office(), timestamp=service.address)
        sign.forget()
        found = only(sign.signed(signing.blank(), now=NOW + timedelta(minutes=3)), root().der)
    assert found.stamp is not None
    assert (found.stated_at, found.stamp.at) == (NOW + timedelta(minutes=3), NOW)
    assert found.signer not in found.stamp.by
