"""A letter read back: the sender's bytes or nothing, whatever the file was made of."""

import re
import time
import zlib
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.audit.canonical import canonical
from mla.documents.copy import NotOurs, read_copy, read_request
from mla.documents.embedded import MAX_FILE, literal, one_end_of_line
from mla.documents.payload import MAX_BYTES
from mla.law.references import make
from tests.documents.dropped import embedded, letter, payload, pdf
from tests.documents.making import pdf_of
from tests.documents.payloads import act, request

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
ORDINARY = payload()


def test_a_letter_made_here_is_read_back_byte_for_byte() -> None:
    copy = read_copy(pdf_of("PRES", request()))
    assert (copy.payload, copy.recorded) == (ORDINARY, True)
    assert copy.digest == sha256(ORDINARY).hexdigest()


@pytest.mark.parametrize("number", range(12))
def test_the_digest_in_a_letter_is_found_whatever_its_bytes(number: int) -> None:
    """Brackets, backslashes and ends of line among them: one letter in eight has one."""
    asked = request(facts=f"Facts number {number} (invented).")
    assert read_copy(letter(canonical(asked))).recorded


@given(st.binary(min_size=32, max_size=32))
def test_a_string_of_a_pdf_is_read_as_it_was_written(digest: bytes) -> None:
    written = re.sub(rb"([\\()])", rb"\\\1", digest)
    assert literal(written + b") (second half)]") in {digest, one_end_of_line(digest)}


def test_the_file_inside_alone_is_enough_but_bears_no_digest() -> None:
    copy = read_copy(ORDINARY)
    assert (copy.payload, copy.recorded) == (ORDINARY, False)


def test_a_digest_in_hexadecimal_counts_too() -> None:
    trailer = b"<</ID [<%b> <00>]>>" % sha256(ORDINARY).hexdigest().encode()
    assert read_copy(pdf(embedded(ORDINARY), trailer, digest=None)).recorded


def test_an_appended_signature_changes_nothing() -> None:
    signed = letter(ORDINARY) + b"9 0 obj\n<</Type /Sig>>\nendobj\n" + letter(ORDINARY)[-140:]
    assert read_copy(signed).payload == ORDINARY


@pytest.mark.parametrize("ends", [b"\r", b"\r\n", b"\n\r"])
def test_a_signature_that_writes_the_digest_again_agrees_with_it(ends: bytes) -> None:
    """It writes hexadecimal, and a bare \\r stays one there: one signed letter in eight has a digest with one."""
    among = (canonical(request(facts=f"Facts number {number} (invented).")) for number in range(1_000_000))
    asked = next(one for one in among if ends in sha256(one).digest())
    trailer = b"trailer\n<</Root 1 0 R/ID [<%b> <00>]>>\n" % sha256(asked).hexdigest().encode()
    assert read_copy(letter(asked) + trailer).recorded
    other = sha256(ORDINARY).hexdigest().encode()
    with pytest.raises(NotOurs, match="not what it was sealed with"):
        read_copy(letter(asked) + trailer.replace(sha256(asked).hexdigest().encode(), other))


def test_files_of_other_kinds_inside_are_not_looked_at() -> None:
    others = [
        embedded(b"a spreadsheet, invented", number=7),
        embedded(b"\x89PNG", number=8, packed=False),
        embedded(b'{"schema":"factur-x/1"}', number=9),
        b"10 0 obj\n<</Type /EmbeddedFile/Filter /LZWDecode>>\nstream\nxx\nendstream\nendobj\n",
        b"11 0 obj\n<</S /JavaScript /JS (app.alert(1))>>\nendobj\n",
    ]
    assert read_copy(letter(ORDINARY, *others)).payload == ORDINARY


def altered() -> bytes:
    return ORDINARY.replace(b"hospital", b"hospitaI", 1)


def shuffled() -> bytes:
    return ORDINARY.replace(b'{"annexes":', b'{ "annexes":', 1)


def twice() -> bytes:
    return ORDINARY.replace(b'"version":1', b'"version":1,"version":1')


def deep() -> bytes:
    return b'{"schema":"mla/request/1","a":' + b"[" * 5000 + b"]" * 5000 + b"}"


def bomb() -> bytes:
    packed = zlib.compress(b'{"schema":"mla/' + b"0" * (20 * 1024 * 1024))
    head = b"<</Type /EmbeddedFile/Filter /FlateDecode/Length %d>>" % len(packed)
    return pdf(b"5 0 obj\n%b\nstream\n%b\nendstream\nendobj\n" % (head, packed))


def changed(**values: Any) -> bytes:
    return letter(payload(**values))


def within(place: str, **values: Any) -> bytes:
    return changed(**{place: {**request()[place], **values}})


HOSTILE: list[tuple[str, bytes, str]] = [
    ("nothing", b"", "neither"),
    ("a picture", b"\x89PNG\r\n", "neither"),
    ("a PDF of somebody else", pdf(b"1 0 obj\n<<>>\nendobj\n"), "no letter of this system"),
    ("an encrypted PDF", pdf(b"trailer\n<</Encrypt 4 0 R>>\n"), "encrypted"),
    ("a PDF cut off", letter(ORDINARY)[:900], "damaged"),
    ("a stream that unpacks to 20 MB", bomb(), "damaged"),
    ("one byte altered", pdf(embedded(altered()), digest=sha256(ORDINARY).digest()), "was changed"),
    ("no digest recorded", pdf(embedded(ORDINARY), digest=None), "was changed"),
    ("two digests", letter(ORDINARY) + b"/ID [(another) (x)]", "was changed"),
    ("two requests", letter(ORDINARY, embedded(altered(), number=6)), "Two letters"),
    ("a name twice", letter(twice()), "not written as"),
    ("a space more", letter(shuffled()), "not written as"),
    ("an end of line more", ORDINARY + b"\n", "not written as"),
    ("nested 5,000 deep", letter(deep()), "cannot be read"),
    ("nested 5,000 deep, without a PDF", deep(), "cannot be read"),
    ("a fraction", letter(ORDINARY.replace(b'"version":1', b'"version":1.5')), "cannot be read"),
    ("a number of 400 digits", letter(ORDINARY.replace(b'"version":1', b'"version":' + b"9" * 400)), "read"),
    ("half a surrogate", letter(ORDINARY.replace(b"hospital", rb"\ud800", 1)), "cannot be read"),
    ("bytes that are no text", letter(ORDINARY.replace(b"hospital", b"\xff", 1)), "cannot be read"),
    ("an empty object", b"{}", "does not know this kind"),
    ("another schema", changed(schema="mla/request/9"), "newer version"),
    ("a field nobody knows", changed(extra="x"), "extra"),
    ("a field missing", letter(canonical({k: v for k, v in request().items() if k != "facts"})), "facts"),
    ("text for a number", changed(version="1"), "version"),
    ("a reference with a wrong digit", changed(reference="RO-2026-000124-26"), "check digits"),
    ("a reference of another State", changed(reference=make("FR", 2026, 123)), "reference"),
    ("no reference", changed(reference=""), "check digits"),
    ("a measure nobody knows", changed(measure="HANG"), "measure"),
    ("an offence nobody knows", changed(offences=["BC99"]), "offences"),
    ("an urgency nobody knows", within("urgency", level="now!"), "urgency.level"),
    ("a label nobody knows", within("confidentiality", tlp="PINK"), "confidentiality.tlp"),
    ("content data in a preservation's short list", within("data", items=["soul"]), "data.items"),
    ("a zone that is a path", within("requesting", time_zone="../../etc/passwd"), "time_zone"),
    ("a thread that is none", changed(thread="1; DROP TABLE"), "thread"),
    ("no date", changed(date=""), "date"),
    ("a NUL in a name", within("custodian", name="a\x00b"), "U+0000"),
    ("a year no zone can hold", changed(date="9999-12-31T23:59:59Z"), "shape"),
]


@pytest.mark.parametrize(
    ("file", "said"), [(file, said) for _name, file, said in HOSTILE], ids=[h[0] for h in HOSTILE]
)
def test_what_is_not_ours_is_refused_with_a_sentence_and_at_once(file: bytes, said: str) -> None:
    before = time.process_time()
    with pytest.raises(NotOurs) as refused:
        read_copy(file)
    assert said in str(refused.value)
    assert time.process_time() - before < 1


def test_a_file_beyond_the_limit_is_not_searched() -> None:
    with pytest.raises(NotOurs, match="larger than any letter"):
        read_copy(b"%PDF-1.7" + bytes(MAX_FILE))
    with pytest.raises(NotOurs, match="larger than any letter"):
        read_copy(b"{" + b" " * MAX_BYTES)


def test_a_file_full_of_marks_is_read_in_bounded_time() -> None:
    mark = b" obj /Type/EmbeddedFile stream\n{"
    hostile = b"%PDF-1.7\n" + mark * (MAX_FILE // len(mark) - 10)
    before = time.process_time()
    with pytest.raises(NotOurs):
        read_copy(hostile)
    assert time.process_time() - before < 2


def outcome(file: bytes) -> str:
    try:
        return read_copy(file).digest
    except NotOurs as refused:
        return str(refused)


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_sentence(noise: bytes) -> None:
    for file in (noise, b"%PDF-1.7" + noise, b"{" + noise, letter(ORDINARY, noise)):
        assert outcome(file)


def test_a_letter_about_an_open_file_is_read_as_such_and_opens_no_file() -> None:
    dropped = letter(canonical(act("acknowledge")))
    assert read_copy(dropped).is_letter
    with pytest.raises(NotOurs, match="open already"):
        read_request(dropped)
