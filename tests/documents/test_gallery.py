"""The gallery: every letter, never into the repository."""

import io
from pathlib import Path

import pikepdf
import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from mla.documents import gallery
from mla.documents.kinds import KINDS
from mla.documents.kinds_papers import PAPERS
from mla.law.tongues import LANGUAGES
from tests.documents.making import pdf_of
from tests.documents.test_letters_of_acts import to_state

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def test_the_gallery_holds_every_kind_in_every_language_and_the_forms_side_by_side() -> None:
    found = set(gallery.wanted(LANGUAGES))
    assert {(kind, languages[0]) for kind, _name, languages in found if len(languages) == 1} == {
        (kind, language) for kind in KINDS for language in LANGUAGES
    }
    both = {kind for kind, _name, languages in found if languages == gallery.BOTH}
    assert both == {kind for kind, one in KINDS.items() if one.form}


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_a_paper_is_written_in_the_language_that_is_wanted(tmp_path: Path, kind: str) -> None:
    wanted = [one for one in gallery.wanted(("en", "ar")) if one[0] == kind]
    written = [gallery.write(tmp_path, *one) for one in wanted]
    assert [one.file for one in written] == [f"{kind}_en.pdf", f"{kind}_ar.pdf"]
    for one in written:
        with pikepdf.open(tmp_path / one.file) as pdf:
            assert str(pdf.Root.Lang) == one.languages[0]
            assert KINDS[kind].title.into(one.languages[0]) in str(pdf.docinfo["/Title"])


def test_the_command_writes_the_letters_and_an_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gallery, "ALL", (("ACCEPT", "accept"),))
    call_command("gallery", str(tmp_path), "--languages", "en,fr", "--no-validation")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["ACCEPT_accept_en.pdf", "ACCEPT_accept_fr.pdf", "index.html"]
    index = (tmp_path / "index.html").read_text()
    example = gallery.write(tmp_path, "ACCEPT", "accept", ("en",))
    assert example.sha256 in index
    assert "Not validated" in index
    with pikepdf.open(tmp_path / "ACCEPT_accept_en.pdf") as pdf:
        assert len(pdf.pages) == example.pages


def test_a_language_without_letters_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no letters in tlh; there are: en"):
        call_command("gallery", str(tmp_path), "--languages", "tlh")


def test_nothing_is_written_where_git_would_see_it() -> None:
    folder = settings.BASE_DIR / "docs" / "gallery"
    with pytest.raises(CommandError, match="git work tree"):
        call_command("gallery", str(folder), "--no-validation")
    assert not folder.exists()
    assert not gallery.in_work_tree(settings.BASE_DIR / "var" / "gallery")


def test_a_verdict_is_the_first_thing_that_does_not_conform() -> None:
    assert gallery.verdict({"3a": [], "ua1": []}) == "conforms"
    assert gallery.verdict({"3a": ["6.1 broken", "6.2"], "ua1": []}) == "6.1 broken"


def test_a_letter_to_a_state_of_letter_paper_has_its_size_draft_or_not() -> None:
    for mark in (None, "draft", "specimen"):
        with pikepdf.open(io.BytesIO(pdf_of("PRES", to_state("US"), mark))) as pdf:
            assert {tuple(round(float(one)) for one in page.mediabox) for page in pdf.pages} == {
                (0, 0, 612, 792)
            }
