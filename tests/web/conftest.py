"""Every page test has the two States and a store of its own."""

from pathlib import Path
from typing import Any

import pytest

from tests import factories


@pytest.fixture
def here(db: None, settings: Any, tmp_path: Path) -> factories.World:
    settings.MEDIA_ROOT, settings.STATIC_ROOT = tmp_path / "files", tmp_path / "static"
    settings.STATIC_ROOT.mkdir(exist_ok=True)
    return factories.world()
