"""The files we ship, and a copy of them in which a test can break one thing."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mla.parties.reference_files import read
from mla.parties.reference_rows import ReferenceData

SHIPPED = Path(__file__).parents[2] / "fixtures"
# The day on which the shipped rows were checked.
TODAY = date(2026, 11, 23)

Edit = Callable[[str, str, str], None]


@pytest.fixture
def shipped() -> ReferenceData:
    return read(SHIPPED)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "fixtures"))


@pytest.fixture
def edit(files: Path) -> Edit:
    """Replaces the one place where `old` stands in a copied file."""

    def replace(name: str, old: str, new: str) -> None:
        content = (files / name).read_text(encoding="utf-8")
        assert content.count(old) == 1, f"{old!r} is {content.count(old)} times in {name}"
        (files / name).write_text(content.replace(old, new), encoding="utf-8")

    return replace
