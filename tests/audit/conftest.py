from pathlib import Path
from typing import Any

import pytest

from tests.audit.lifting import flushable

__all__ = ["flushable"]


@pytest.fixture(autouse=True)
def data_dir(settings: Any, tmp_path: Path) -> Path:
    settings.DATA_DIR = tmp_path
    return tmp_path
