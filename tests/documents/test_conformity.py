"""Every kind of letter, in every language, against the reference validator: PDF/A-3a and PDF/UA-1 in one file."""

import io
import json
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from django.conf import settings

from mla.documents.kinds import KINDS
from mla.documents.pdf import as_pdf
from mla.documents.signatures import sign
from mla.law.tongues import AUTHENTIC, offered
from tests.documents.making import CREATED, pdf_of
from tests.documents.payloads import CASES, payload_of, request
from tests.documents.pretended import pretended
from tests.documents.scripts import named_in_every_script
from tests.documents.signing import NOW, choice_of, office, stamping
from tests.documents.test_letters_of_acts import to_state

# It asks no database, so once is enough. One group: the letters are made and checked once, in one Java machine.
pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.printing,
    pytest.mark.xdist_group("verapdf"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
Found = dict[str, dict[str, list[str]]]
LANGUAGES = (["en"], ["fr"], ["en", "fr"])
# One act of each kind; the general letter is printed for many acts, of which these have lists, days and no text.
# Papers have a run of their own (`test_papers_conformity`).
LETTERS = [code for code, kind in KINDS.items() if kind.schema != "mla/paper/1"]
# The examples that the product carries; a kind with several turns through them, one in each language.
NAMES = {kind: [name for one, name in CASES if one == kind] for kind in LETTERS}
# Each kind in each language, and side by side the published forms, which are sent so.
CONFORMING = {
    f"{kind}-{'-'.join(languages)}": (kind, NAMES[kind][turn % len(NAMES[kind])], languages)
    for kind in LETTERS
    for turn, languages in enumerate(LANGUAGES)
    if len(languages) == 1 or KINDS[kind].form
}
# Another script and another way of writing, with pretended words as long as nobody has filled the catalogues.
PRETENDED = {"ar", "uk"} - set(offered())
RELEASED = {f"PRES-{one}-en": ("PRES", "PRES", [one, "en"]) for one in offered() if one not in AUTHENTIC}
FURTHER = RELEASED | {
    "PRES-ar": ("PRES", "PRES", ["ar"]),
    "PRES-en-ar": ("PRES", "PRES", ["en", "ar"]),
    "PRES-uk": ("PRES", "PRES", ["uk"]),
    "REFUSE-ar-en": ("REFUSE", "refuse", ["ar", "en"]),
    "REFUSE-uk-fr": ("REFUSE", "refuse", ["uk", "fr"]),
}
SIGNED = ("signed", "signed-rsa", "signed-stamped")
BLANK = "<html lang='en'><title>t</title><h1>t</h1>"


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


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """{file: {standard: failures}}"""
    folder: Path = tmp_path_factory.mktemp("letters")
    with pretended(*PRETENDED) if PRETENDED else nullcontext():
        for file, (kind, name, languages) in (CONFORMING | FURTHER).items():
            (folder / f"{file}.pdf").write_bytes(pdf_of(kind, payload_of(kind, name, languages=languages)))
    others = {
        "draft": pdf_of("PRES", request(), "draft"),
        "specimen": pdf_of("PRES", request(), "specimen"),
        "long": pdf_of("PRES", long_list()),
        "letter-paper": pdf_of("PRES", to_state("US"), "specimen"),
        "scripts": pdf_of("PRES", named_in_every_script()),
        "no-glyph": bare(f"{BLANK}<p>ก</p>"),
        "no-claim": without_claim(),
        **signed_letters(tmp_path_factory.mktemp("keys")),
    }
    for file, content in others.items():
        (folder / f"{file}.pdf").write_bytes(content)
    run = subprocess.run(
        [sys.executable, "-m", "tests.documents.verapdf", str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        timeout=600,
    )
    assert run.returncode == 0, run.stderr
    answered: Found = json.loads(run.stdout)
    assert len(answered) == len(CONFORMING | FURTHER) + len(others)
    return answered


@pytest.mark.parametrize(
    "file", [*CONFORMING, *FURTHER, "draft", "specimen", "long", "letter-paper", "scripts", *SIGNED]
)
def test_a_letter_conforms_to_both_standards(found: Found, file: str) -> None:
    assert set(found[f"{file}.pdf"]) == {"3a", "ua1"}
    failures = [line for lines in found[f"{file}.pdf"].values() for line in lines]
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize(
    ("file", "archival", "accessible"),
    [
        ("no-glyph", "6.2.11.8-1", "7.21.8-1"),  # a character without a glyph is a hole in the record
        ("no-claim", "", " 5-1"),
    ],
)
def test_the_validator_finds_what_is_wrong(found: Found, file: str, archival: str, accessible: str) -> None:
    for standard, rule in {"3a": archival, "ua1": accessible}.items():
        said = "\n".join(found[f"{file}.pdf"][standard])
        assert rule in said
        assert bool(said) is bool(rule)


def test_every_kind_is_among_the_letters() -> None:
    assert {kind for kind, _name, _languages in CONFORMING.values()} == set(LETTERS)
