"""Every kind of letter and paper, in every language, against the reference validator: PDF/A-3a and PDF/UA-1 in one."""

import io
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from _pytest.mark import ParameterSet
from django.conf import settings

from mla.documents.kinds import KINDS
from mla.documents.pdf import as_pdf
from mla.documents.signatures import sign
from mla.documents.specimens import ALL
from mla.law.tongues import FOLDER, LANGUAGES
from tests.documents.conforming import ALONE, BESIDE, NAMES, Drawn, Found, validated
from tests.documents.making import CREATED, pdf_of
from tests.documents.payloads import payload_of, request
from tests.documents.scripts import named_in_every_script
from tests.documents.signing import NOW, choice_of, office, stamping
from tests.documents.test_letters_of_acts import to_state

# It asks no database, so once is enough.
pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.printing,
    # The layout engine leaves open files to the collector. As an error each would hold its letter until the last one.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
SIGNED = ("signed", "signed-rsa", "signed-stamped")
OTHERS = ("draft", "specimen", "long", "letter-paper", "scripts", *SIGNED)
WRONG = ("no-glyph", "no-claim")
DRAWN: Drawn = {**ALONE, **BESIDE}
# One batch for each of two processors, every second document, so that no language or kind is in one alone.
BATCHES = 2
BATCH = {file: turn % BATCHES for turn, file in enumerate(DRAWN)} | dict.fromkeys((*OTHERS, *WRONG), 0)
BLANK = "<html lang='en'><title>t</title><h1>t</h1>"


def in_batch(file: str) -> pytest.MarkDecorator:
    """Documents of one batch go to one process, which draws them once and starts one Java machine."""
    return pytest.mark.xdist_group(f"verapdf{BATCH[file]}")


def in_batches(*files: str) -> list[ParameterSet]:
    """In the order of the batches: a process keeps what it has drawn, and pages do not wait for each other."""
    return [pytest.param(file, marks=in_batch(file)) for file in sorted(files, key=BATCH.__getitem__)]


def bare(html: str) -> bytes:
    """What a careless change would seal."""
    return as_pdf(
        html, attachment=b"{}", attachment_name="a.json", created=CREATED, identifier=b"a", language="en"
    )


def without_claim() -> bytes:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(bare(BLANK))) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
        pdf.Root.Metadata.write(metadata)
        pdf.save(written)
    return written.getvalue()


def long_list() -> dict[str, Any]:
    data = request()["data"]
    return request(data={**data, "identifiers": data["identifiers"] * 8})


def signed(kind: str, content: bytes, folder: Path, **more: Any) -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settings, "SIGNING", choice_of(folder, office(kind), **more))
        sign.forget()
        try:
            return sign.signed(content, now=NOW)
        finally:
            sign.forget()


def signed_letters(folder: Path) -> dict[str, bytes]:
    """Signed letters keep both standards: invisible signatures, with either kind of key, and with a time stamp."""
    name = "24/7 contact point (invented), Prosecution service (invented)"
    act = pdf_of("ACK", payload_of("ACK", NAMES["ACK"][0], languages=["en", "fr"]), signer=name)
    with stamping() as service:
        return {
            "signed": signed("p256", pdf_of("PRES", request(), signer=name), folder),
            "signed-rsa": signed("rsa3072", act, folder),
            "signed-stamped": signed("p256", act, folder, timestamp=service.address),
        }


def of_every_language(folder: Path, files: Drawn) -> None:
    for file, (kind, name, languages) in files.items():
        (folder / f"{file}.pdf").write_bytes(pdf_of(kind, payload_of(kind, name, languages=list(languages))))


def others(folder: Path, keys: Path) -> None:
    special = {
        "draft": pdf_of("PRES", request(), "draft"),
        "specimen": pdf_of("PRES", request(), "specimen"),
        "long": pdf_of("PRES", long_list()),
        "letter-paper": pdf_of("PRES", to_state("US"), "specimen"),
        "scripts": pdf_of("PRES", named_in_every_script()),
        "no-glyph": bare(f"{BLANK}<p>ก</p>"),
        "no-claim": without_claim(),
        **signed_letters(keys),
    }
    for file, content in special.items():
        (folder / f"{file}.pdf").write_bytes(content)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, list[str]]]:
    """{standard: failures} of a file. The first question about a batch draws it and starts the validator, once."""

    @cache
    def of_batch(number: int) -> Found:
        folder = tmp_path_factory.mktemp("drawn")
        of_every_language(folder, {file: one for file, one in DRAWN.items() if BATCH[file] == number})
        if number == BATCH["draft"]:
            others(folder, tmp_path_factory.mktemp("keys"))
        answered = validated(folder)
        assert set(answered) == {f"{file}.pdf" for file, one in BATCH.items() if one == number}
        return answered

    return lambda file: of_batch(BATCH[file])[f"{file}.pdf"]


@pytest.mark.parametrize("file", in_batches(*DRAWN, *OTHERS))
def test_a_document_conforms_to_both_standards(found: Callable[[str], Any], file: str) -> None:
    answered = found(file)
    assert set(answered) == {"3a", "ua1"}
    failures = [line for lines in answered.values() for line in lines]
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize(
    ("file", "archival", "accessible"),
    [
        ("no-glyph", "6.2.11.8-1", "7.21.8-1"),  # a character without a glyph is a hole in the record
        ("no-claim", "", " 5-1"),
    ],
)
@in_batch("draft")
def test_the_validator_finds_what_is_wrong(
    found: Callable[[str], Any], file: str, archival: str, accessible: str
) -> None:
    for standard, rule in {"3a": archival, "ua1": accessible}.items():
        said = "\n".join(found(file)[standard])
        assert rule in said
        assert bool(said) is bool(rule)


def test_every_kind_is_checked_in_each_of_the_nine_languages() -> None:
    """Also in one that is not offered for want of a whole catalogue: then its documents cannot be drawn."""
    filled_in = {path.stem for path in FOLDER.glob("*.po")}
    assert set(LANGUAGES) == filled_in | {"en", "fr"}
    assert len(LANGUAGES) == 9
    alone = {(kind, *languages) for kind, _name, languages in DRAWN.values() if len(languages) == 1}
    assert alone == {(kind, language) for kind in KINDS for language in LANGUAGES}
    assert {kind for kind, name in ALL} == set(KINDS)


def test_every_further_language_stands_beside_an_authentic_one() -> None:
    pairs = [languages for _kind, _name, languages in DRAWN.values() if len(languages) == 2]
    assert {one for pair in pairs for one in pair} == set(LANGUAGES)
    assert all({*pair} & {"en", "fr"} for pair in pairs)


def test_the_batches_are_as_long_as_each_other() -> None:
    sizes = Counter(BATCH.values())
    assert max(sizes.values()) - min(sizes.values()) <= len(OTHERS) + len(WRONG)
