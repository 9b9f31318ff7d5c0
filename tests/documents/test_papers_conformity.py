"""Every kind of paper, in every language, against the reference validator: PDF/A-3a and PDF/UA-1 in one file."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mla.documents.kinds_papers import PAPERS
from mla.documents.papers.specimens import SPECIMENS
from tests.documents.making import pdf_of

# It asks no database, so once is enough. One group: the papers are made and checked once, in one Java machine.
pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.printing,
    pytest.mark.xdist_group("verapdf"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
Found = dict[str, dict[str, list[str]]]
LANGUAGES = (["en"], ["fr"], ["en", "fr"])
FILES = {f"{kind}-{'-'.join(languages)}": (kind, languages) for kind in PAPERS for languages in LANGUAGES}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """{file: {standard: failures}}"""
    folder: Path = tmp_path_factory.mktemp("papers")
    for file, (kind, languages) in FILES.items():
        content = pdf_of(kind, SPECIMENS[kind] | {"languages": languages})
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
    assert len(answered) == len(FILES)
    return answered


@pytest.mark.parametrize("file", FILES)
def test_a_paper_conforms_to_both_standards(found: Found, file: str) -> None:
    assert set(found[f"{file}.pdf"]) == {"3a", "ua1"}
    failures = [line for lines in found[f"{file}.pdf"].values() for line in lines]
    assert not failures, "\n".join(failures)
