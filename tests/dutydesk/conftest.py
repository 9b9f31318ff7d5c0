"""The desk at its own address in the product, on a fixed night."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine

from tests.factories import World, world

NOW = datetime(2026, 11, 21, 1, 50, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _folders(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.STATIC_ROOT = tmp_path  # WhiteNoise warns about a folder that is not there.


@pytest.fixture(autouse=True)
def _night() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def here(db: None) -> World:
    return world()
