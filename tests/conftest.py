"""What holds for every test: its own directories, no network, plain English, and the engine it needs."""

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.utils import translation

from tests import servers
from tests.audit.lifting import flushable
from tests.environment import SCRATCH

__all__ = ["flushable"]

DATABASE_FIXTURES = frozenset(
    {"db", "transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback"}
)
OTHER_ENGINE = "postgres" if connection.vendor == "sqlite" else "sqlite_only"


def pytest_configure(config: pytest.Config) -> None:
    """A file, as in an installation: SQLite in memory has no lock between connections, so it would prove little."""
    if connection.vendor == "sqlite" and ":memory:" not in str(connection.settings_dict["NAME"]):
        connection.settings_dict["TEST"]["NAME"] = str(SCRATCH / f"test-{os.getpid()}.sqlite3")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(SCRATCH, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Left out rather than skipped: a skipped test is a fault of the run (see .ci/checks.py)."""
    wanted: list[pytest.Item] = []
    other: list[pytest.Item] = []
    for item in items:
        (other if left_out(item) else wanted).append(item)
    config.hook.pytest_deselected(items=other)
    items[:] = wanted


def left_out(item: pytest.Item) -> bool:
    """A test that asks no database is the same on both engines: it runs with SQLite, which runs first."""
    if item.get_closest_marker(OTHER_ENGINE):
        return True
    names = set(getattr(item, "fixturenames", ()))
    asks = item.get_closest_marker("django_db") is not None or bool(names & DATABASE_FIXTURES)
    return connection.vendor != "sqlite" and not asks


def pytest_collection_finish(session: pytest.Session) -> None:
    """The collector would walk all modules and tests again and again: a sixth of the time of a page's test."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    terminalreporter.write_line(
        f"Database engine: {connection.vendor}. Tests marked {OTHER_ENGINE!r} were left out: they are for the other."
        + (
            ""
            if connection.vendor == "sqlite"
            else " So were those that ask no database: they ran with SQLite."
        )
    )


@pytest.fixture(autouse=True)
def own_directories(settings: Any, tmp_path: Path) -> None:
    settings.DATA_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.STATIC_ROOT = SCRATCH / "static"
    settings.STATIC_ROOT.mkdir(exist_ok=True)  # Else the static file server remarks on it.


@pytest.fixture(autouse=True)
def default_language() -> Iterator[None]:
    translation.deactivate()
    yield
    translation.deactivate()


@pytest.fixture(scope="session")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real broker on a unix socket. Tests that use it are marked `broker`."""
    with servers.valkey(tmp_path_factory.mktemp("valkey")) as address:
        yield address
