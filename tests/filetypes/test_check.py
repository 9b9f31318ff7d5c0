"""Which files come in, which are refused, and what is said about those that come in."""

import contextlib
import io
import stat
import struct
import zipfile
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mla.requests.filetypes import KINDS, MAX_BYTES, FileType, NotWhatItClaims, check

from .samples import DOCX, MAIL, PDF, TYPES, XLSX, archive, jpeg, odt, overlapping, png, special

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"


def look(data: bytes, name: str, claimed: str = "") -> FileType:
    return check(data, size=len(data), name=name, claimed=claimed)


ACCEPTED = [
    # bytes, name, claimed, media type, shown as, flags
    (PDF, "order.pdf", "application/pdf", "application/pdf", "order.pdf", set()),
    (PDF, "Ordonnanță nr. 4.PDF", "", "application/pdf", "Ordonnanta_nr._4.pdf", set()),
    (PDF, "приказ.pdf", "", "application/pdf", "file.pdf", set()),
    (PDF, "con.pdf", "", "application/pdf", "file_con.pdf", set()),
    (PDF, "www.example.com.pdf", "", "application/pdf", "www.example.com.pdf", set()),
    (PDF, "21.11.2026.pdf", "application/octet-stream", "application/pdf", "21.11.2026.pdf", set()),
    (PDF.replace(b"/Type", b"/AcroForm 3 0 R /Type"), "f.pdf", "", "application/pdf", "f.pdf", {"form"}),
    (
        PDF.replace(b"/Type", b"/OpenAction 3 0 R /Type"),
        "f.pdf",
        "",
        "application/pdf",
        "f.pdf",
        {"open_action"},
    ),
    (PDF.replace(b"/Type", b"/Encrypt 3 0 R /Type"), "f.pdf", "", "application/pdf", "f.pdf", {"encrypted"}),
    (
        PDF.replace(b"/Type", b"/Type /ObjStm"),
        "f.pdf",
        "",
        "application/pdf",
        "f.pdf",
        {"compressed_objects"},
    ),
    (
        PDF.replace(b"/Type", b"/Embedded#46ile /Type"),
        "f.pdf",
        "",
        "application/pdf",
        "f.pdf",
        {"embedded_files"},
    ),
    (png(), "shot.png", "image/png", "image/png", "shot.png", set()),
    (jpeg(), "photo.JPEG", "image/pjpeg", "image/jpeg", "photo.jpg", set()),
    (jpeg(after=b"\x00\x00"), "photo.jpg", "image/jpeg", "image/jpeg", "photo.jpg", set()),
    (jpeg(after=b"SEFT"), "photo.jpg", "image/jpeg", "image/jpeg", "photo.jpg", {"trailing_data"}),
    (b"hello \xc3\xa9\r\n", "note.txt", "text/plain; charset=utf-8", "text/plain", "note.txt", set()),
    (b"\xef\xbb\xbfhello", "note.log", "text/plain", "text/plain", "note.log", set()),
    (b"a,b\n1,-2\n", "t.csv", "application/vnd.ms-excel", "text/csv", "t.csv", set()),
    (b"a,b\n1,=cmd()\n", "t.csv", "text/csv", "text/csv", "t.csv", {"formulas"}),
    (b"@SUM(1)\n", "t.csv", "text/csv", "text/csv", "t.csv", {"formulas"}),
    ("a;＝1+1\n".encode(), "t.csv", "text/csv", "text/csv", "t.csv", {"formulas"}),
    (b"=1+1", "t.txt", "text/plain", "text/plain", "t.txt", set()),
    (MAIL, "m.eml", "message/rfc822", "message/rfc822", "m.eml", set()),
    (MAIL + b"<html>", "m.eml", "", "message/rfc822", "m.eml", {"html"}),
    (MAIL + b"\r\nContent-Disposition: attachment", "m.eml", "", "message/rfc822", "m.eml", {"attachments"}),
    (archive(DOCX), "brief.docx", WORD, WORD, "brief.docx", set()),
    (archive({**DOCX, "word/embeddings/o.bin": b"x"}), "b.docx", WORD, WORD, "b.docx", {"embedded_files"}),
    (
        archive({**DOCX, "word/_rels/settings.xml.rels": b"<r/>"}, zipfile.ZIP_STORED),
        "b.docx",
        WORD,
        WORD,
        "b.docx",
        set(),
    ),
    (archive(XLSX), "t.xlsx", SHEET, SHEET, "t.xlsx", set()),
    (odt(), "o.odt", ODT, ODT, "o.odt", set()),
]


@pytest.mark.parametrize(("data", "name", "claimed", "media", "shown", "flags"), ACCEPTED)
def test_an_honest_file_comes_in(
    data: bytes, name: str, claimed: str, media: str, shown: str, flags: set[str]
) -> None:
    kind = look(data, name, claimed)
    assert (kind.media_type, kind.display_name, set(kind.flags)) == (media, shown, flags)
    assert kind.display_name.endswith(f".{kind.extension}")


REFUSED = [
    # bytes, name, claimed, a word of the message
    (b"", "a.pdf", "", "empty"),
    (PDF, "a.zip", "", "Archives"),
    (PDF, "a.exe", "", "not accepted"),
    (PDF, "a", "", "no extension"),
    (PDF, "", "", "name"),
    (PDF, "   ", "", "name"),
    (PDF, "a" * 260 + ".pdf", "", "255"),
    (PDF, "invoice.exe.pdf", "", "two extensions"),
    (PDF, "invoice.pdf.exe", "", "not accepted"),
    (PDF, "shot.png.pdf", "", "two extensions"),
    (PDF, "page.html .pdf", "", "two extensions"),
    (PDF, "fdp\u202eexe.pdf", "", "invisible"),
    (PDF, "a\u200b.pdf", "", "invisible"),
    (PDF, "a\n.pdf", "", "invisible"),
    (PDF, "../a.pdf", "", "characters"),
    (PDF, "a\\b.pdf", "", "characters"),
    (PDF, "a.pdf:x.pdf", "", "characters"),
    (PDF, ".pdf", "", "characters"),
    (PDF, "a.pdf.", "", "characters"),
    (PDF, "a.pdf", "image/png", "was sent as"),
    (PDF, "a.png", "image/png", "is none"),
    (png(), "a.pdf", "application/pdf", "is none"),
    (b"MZ\x90\x00" + PDF, "a.pdf", "", "in front"),
    (PDF + archive(DOCX), "a.pdf", "", "follows its end"),
    (PDF[:-6], "a.pdf", "", "cut off"),
    (PDF.replace(b"1 0 obj", b"<html><script>x</script>\n1 0 obj"), "a.pdf", "", "web page"),
    (PDF.replace(b"/Type", b"/S /JavaScript /Type"), "a.pdf", "", "script"),
    (PDF.replace(b"/Type", b"/S /J#61vaScript /Type"), "a.pdf", "", "script"),
    (PDF.replace(b"/Type", b"/S /Launch /Type"), "a.pdf", "", "script"),
    (PDF.replace(b"/Type", b"/RichMedia /Type"), "a.pdf", "", "script"),
    (b"GIF89a", "a.png", "", "is none"),
    (b"GIF89a", "a.jpg", "", "is none"),
    (png() + b"<script>", "a.png", "", "follows its end"),
    (png()[:-3], "a.png", "", "damaged"),
    (png()[:33], "a.png", "", "damaged"),
    (png(1, 1, *[bytes(12)] * 20_001), "a.png", "", "damaged"),
    (png(50_000, 50_000), "a.png", "", "pixels"),
    (png(0, 1), "a.png", "", "pixels"),
    (png(1, 1, b"\x00\x00\x00\x08tEXt<script>1234"), "a.png", "", "web page"),
    (jpeg(60_000, 60_000), "a.jpg", "", "pixels"),
    (jpeg(comment=b"<html>"), "a.jpg", "", "web page"),
    (jpeg(after=archive(DOCX)), "a.jpg", "", "archive"),
    (b"\xff\xd8\xff\xfe\x00\x02", "a.jpg", "", "damaged"),
    (b"\xff\xd8\xff\xfe\x00\x02123456789", "a.jpg", "", "damaged"),
    (b"\xff\xd8" + b"\xff\xfe\x00\x02" * 20_001 + b"x" * 20, "a.jpg", "", "damaged"),
    (b"a\x00b", "a.txt", "", "no text has"),
    (b"caf\xe9", "a.txt", "", "UTF-8"),
    ("x".encode("utf-16"), "a.txt", "", "UTF-16"),
    (b"abc\xc3", "a.csv", "", "UTF-8"),
    (b"  <!DOCTYPE html><p>", "a.txt", "", "web page"),
    (b"<?php x", "a.csv", "", "web page"),
    (b"hello %PDF-1.4", "a.txt", "", "web page"),
    (b"hello", "a.eml", "", "no mail header"),
    (b"X-Nothing: hello\n\nFrom: x", "a.eml", "", "no mail header"),
    (MAIL + b"\x00", "a.eml", "", "no e-mail has"),
    (b"\xd0\xcf\x11\xe0", "a.docx", "", "Old formats"),
    (archive(DOCX), "a.xlsx", "", "something else"),
    (archive({**DOCX, **XLSX}), "a.docx", "", "something else"),
    (archive({"a.txt": b"x"}), "a.docx", "", "something else"),
    (archive({"word/document.xml": b"x"}), "a.docx", "", "damaged"),
    (archive({**DOCX, "word/vbaProject.bin": b"x"}), "a.docx", "", "macros"),
    (archive({**DOCX, "word/activeX/a.xml": b"x"}), "a.docx", "", "macros"),
    (archive({**DOCX, "evil.exe": b"x"}), "a.docx", "", "programs"),
    (archive({**DOCX, "inner.zip": b"x"}), "a.docx", "", "archives"),
    (archive({**DOCX, "[Content_Types].xml": TYPES + b"macroEnabled"}), "a.docx", "", "made for macros"),
    (archive({**DOCX, "[Content_Types].xml": b"x" * 300_000}), "a.docx", "", "damaged"),
    (archive({**DOCX, "word/_rels/settings.xml.rels": b'TargetMode="External"'}), "a.docx", "", "template"),
    (archive({**DOCX, "../x.xml": b"x"}), "a.docx", "", "damaged"),
    (archive({**DOCX, "/x.xml": b"x"}), "a.docx", "", "damaged"),
    (archive({**DOCX, "WORD/document.xml": b"x"}), "a.docx", "", "damaged"),
    (archive({**DOCX, "bomb.xml": b"\x00" * 3_000_000}), "a.docx", "", "far too much"),
    (archive({**DOCX, **{f"{n}.xml": b"" for n in range(2_001)}}), "a.docx", "", "damaged"),
    (archive(DOCX, zipfile.ZIP_LZMA), "a.docx", "", "damaged"),
    (special("link", mode=stat.S_IFLNK | 0o777), "a.docx", "", "damaged"),
    (special("secret.xml", flags=1), "a.docx", "", "damaged"),
    (overlapping(), "a.docx", "", "damaged"),
    (archive(DOCX) + b"tail", "a.docx", "", "damaged"),
    (archive(DOCX)[:-1], "a.docx", "", "damaged"),
    (b"PK\x03\x04", "a.docx", "", "damaged"),
    (b"PK\x03\x04" + archive(DOCX), "a.docx", "", "damaged"),
    (odt(Basic__script_xml=b"x"), "a.odt", "", "macros"),
    (archive({"content.xml": b"x", "mimetype": b"x"}), "a.odt", "", "damaged"),
    (odt() + b"x", "a.odt", "", "damaged"),
]


@pytest.mark.parametrize(("data", "name", "claimed", "word"), REFUSED)
def test_a_dishonest_file_is_refused_with_a_reason(data: bytes, name: str, claimed: str, word: str) -> None:
    with pytest.raises(NotWhatItClaims, match=word):
        look(data, name, claimed)


def test_a_file_over_25_megabytes_is_refused_before_anything_is_read() -> None:
    with pytest.raises(NotWhatItClaims, match="25 MB"):
        check(b"", size=MAX_BYTES + 1, name="a.pdf", claimed="")


def test_a_mark_far_inside_the_file_is_found() -> None:
    data = PDF.replace(b"trailer", b"x" * (1 << 20) + b"/S /JavaScript\ntrailer")
    with pytest.raises(NotWhatItClaims, match="script"):
        check(data[:1000], size=len(data), name="a.pdf", claimed="", content=io.BytesIO(data))


def test_a_mark_across_two_readings_is_found() -> None:
    before = PDF.index(b"trailer")
    data = PDF.replace(b"trailer", b"x" * ((1 << 20) - before - 5) + b"/JavaScript\ntrailer")
    with pytest.raises(NotWhatItClaims, match="script"):
        look(data, "a.pdf")


def test_a_letter_across_two_readings_is_still_text() -> None:
    data = b"x" * ((1 << 20) - 1) + "é".encode() + b",=1"
    assert look(data, "a.csv").flags == {"formulas"}


def test_a_file_that_did_not_arrive_whole_is_refused() -> None:
    with pytest.raises(NotWhatItClaims, match="whole"):
        check(PDF, size=len(PDF) + 1, name="a.pdf", claimed="", content=io.BytesIO(PDF))


def test_a_caller_without_the_whole_file_is_told() -> None:
    with pytest.raises(ValueError, match="content is needed"):
        check(PDF[:10], size=len(PDF), name="a.pdf", claimed="")


def test_an_end_record_that_points_elsewhere_is_refused() -> None:
    data = bytearray(archive(DOCX))
    start = struct.unpack("<I", data[-6:-2])[0]
    data[start : start + 4] = b"PKxx"
    with pytest.raises(NotWhatItClaims, match="damaged"):
        look(bytes(data), "a.docx")


def test_a_broken_list_of_members_is_refused() -> None:
    data = bytearray(archive(DOCX))
    start = struct.unpack("<I", data[-6:-2])[0]
    data[start + 28 : start + 30] = b"\xff\xff"
    with pytest.raises(NotWhatItClaims, match="damaged"):
        look(bytes(data), "a.docx")


def test_a_member_that_reaches_into_the_list_is_refused() -> None:
    data = bytearray(archive(DOCX))
    start = struct.unpack("<I", data[-6:-2])[0]
    last = data.rindex(b"PK\x01\x02")
    data[last + 20 : last + 24] = struct.pack("<I", start)
    with pytest.raises(NotWhatItClaims, match="damaged"):
        look(bytes(data), "a.docx")


def test_files_of_real_programs_come_in(tmp_path: Path) -> None:
    Image.new("RGB", (40, 30), "red").save(tmp_path / "a.png")
    Image.new("RGB", (40, 30), "red").save(tmp_path / "a.jpg", quality=80)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "a.pdf")
        pdf.save(tmp_path / "b.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    kinds = {path.name: look(path.read_bytes(), path.name) for path in sorted(tmp_path.iterdir())}
    assert {name: kind.flags for name, kind in kinds.items()} == {
        "a.jpg": frozenset(),
        "a.pdf": frozenset(),
        "a.png": frozenset(),
        "b.pdf": frozenset({"compressed_objects"}),
    }


STARTS = st.sampled_from(
    [b"", PDF, png(), jpeg(), MAIL, archive(DOCX), odt(), b"PK\x03\x04", b"%PDF-1.4", b"\xff\xd8\xff"]
)


@settings(max_examples=300, deadline=None)
@given(STARTS, st.binary(max_size=200), st.integers(0, 400), st.sampled_from(sorted(KINDS)))
def test_any_bytes_are_judged_without_another_error(
    start: bytes, noise: bytes, at: int, extension: str
) -> None:
    data = start[:at] + noise + start[at + len(noise) :]
    with contextlib.suppress(NotWhatItClaims):
        assert look(data, f"a.{extension}").media_type == KINDS[extension].media_type


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_any_accepted_name_is_shown_in_safe_ascii(name: str) -> None:
    with contextlib.suppress(NotWhatItClaims):
        shown = look(PDF, f"{name}.pdf").display_name
        assert all(character.isascii() and (character.isalnum() or character in "._-") for character in shown)
        assert not shown.startswith((".", "-"))
