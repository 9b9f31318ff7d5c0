"""What the benchmarks share: databases of their own, alternating runs, medians, and goals that are said openly.

A benchmark calls `begin` before it imports a model. In the process that you start, `begin` makes a temporary database
of each engine, runs the same file once for each, and ends; in those processes it returns what was asked for.
"""

import argparse
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ENGINES = ("postgresql", "sqlite")
ROUNDS = 7
Samples = dict[str, list[float]]


def begin(*, rows: int, broker: bool = False) -> argparse.Namespace:
    """Answer the options in a process that has its database; never return in the one that makes them."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--rows", type=int, default=rows)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="at least 7 for figures to be quoted")
    parser.add_argument("--engine", choices=ENGINES, help="one engine only; default both")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if "MLA_BENCHMARK" not in os.environ:
        sys.exit(max(_start(engine, broker) for engine in ENGINES if options.engine in {None, engine}))
    import django  # noqa: PLC0415 - the process above must not read settings

    django.setup()
    if not options.worker:
        _prepare()
    return options


def _start(engine: str, broker: bool) -> int:
    from tests import servers  # noqa: PLC0415 - a worker needs none

    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mla-bench-")))
        environment = _environment(directory)
        if engine == "postgresql":
            environment["DATABASE_URL"] = stack.enter_context(servers.postgresql())
        if broker:
            (directory / "broker").mkdir()
            environment["REDIS_URL"] = stack.enter_context(servers.valkey(directory / "broker"))
        return subprocess.run([sys.executable, *sys.argv], env=environment, check=False).returncode


def _environment(directory: Path) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("MLA_")}
    return own | {
        "MLA_BENCHMARK": "1",
        "MLA_DATA_DIR": str(directory),
        "MLA_SECRET_KEY": "only-for-benchmarks-0123456789-abcdefghijklmnopqrstuvwxyz",
        "DATABASE_URL": f"sqlite:///{directory / 'bench.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "mla.settings",
    }


def _prepare() -> None:
    from django.core.management import call_command  # noqa: PLC0415 - after `setup`
    from django.db import connection  # noqa: PLC0415 - after `setup`

    if connection.vendor == "postgresql":
        # The tests' server does not wait for the disk. What is measured here does.
        system("ALTER SYSTEM SET fsync = on")
        # A large fill would otherwise wait for checkpoints, which nobody measures.
        system("ALTER SYSTEM SET max_wal_size = '8GB'")
        system("ALTER SYSTEM SET maintenance_work_mem = '512MB'")
        system("SELECT pg_reload_conf()")
    Path(os.environ["MLA_DATA_DIR"], "static").mkdir(exist_ok=True)
    call_command("migrate", verbosity=0)
    print(f"\n== {versions()}", flush=True)


def system(statement: str) -> None:
    """One statement outside any transaction, on PostgreSQL also on the whole server."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    with connection.cursor() as cursor:
        cursor.execute(statement)


def versions() -> str:
    from django import get_version  # noqa: PLC0415 - after `setup`
    from django.db import connection  # noqa: PLC0415 - after `setup`

    python = f"Python {platform.python_version()}, Django {get_version()}, {os.cpu_count()} cores"
    if connection.vendor == "sqlite":
        return f"SQLite {sqlite3.sqlite_version}, {python}"
    number = connection.cursor().connection.info.server_version
    return f"PostgreSQL {number // 10000}.{number % 10000}, {python}"


@contextmanager
def stopwatch(into: list[float]) -> Iterator[None]:
    """Append the milliseconds that the block took."""
    begun = time.perf_counter()
    yield
    into.append((time.perf_counter() - begun) * 1000)


def interleave(
    ways: Mapping[str, Callable[[], object]], *, rounds: int, before: Callable[[], object]
) -> Samples:
    """Milliseconds of each way, one after the other in each round, so that a slow minute slows all of them.

    `before` runs before every single one, unmeasured. Each way runs once first, to warm up.
    """
    taken: Samples = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            before()
            with stopwatch(taken[name] if number else []):
                way()
    return taken


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def table(title: str, samples: Mapping[str, Sequence[float]], unit: str) -> None:
    """Median, least and most of each way."""
    print(f"\n{title} ({unit}; median, least and most of {len(next(iter(samples.values())))})")
    for name, values in samples.items():
        print(f"  {name:44} {median(values):10.2f} {min(values):10.2f} {max(values):10.2f}", flush=True)


def goal(number: str, what: str, value: float, limit: float, *, at_least: bool = False) -> bool:
    """Print one goal and whether it was reached; nothing is rounded in its favour."""
    reached = value >= limit if at_least else value <= limit
    sign, verdict = ">=" if at_least else "<=", "REACHED" if reached else "NOT REACHED"
    print(f"  goal {number:>3}: {what}: {value:.3g} (wanted {sign} {limit:g}): {verdict}", flush=True)
    return reached


def fill(row: Any, *, count: int, first: int = 1, **columns: str) -> None:
    """`count` copies of a stored row in one statement. `columns`: SQL of what differs; `i` counts from `first`."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    quoted = connection.ops.quote_name
    names = [field.column for field in row._meta.concrete_fields]
    if row._meta.auto_field is not None:
        names.remove(row._meta.pk.column)
    # The cursor takes % for a placeholder.
    chosen = ", ".join(columns.get(name, f"t.{quoted(name)}") for name in names).replace("%", "%%")
    series = "series(i) AS (SELECT %s UNION ALL SELECT i + 1 FROM series WHERE i < %s)"
    if connection.vendor == "postgresql":
        series = "series(i) AS (SELECT generate_series(%s::bigint, %s::bigint))"
    names_list, target = ", ".join(map(quoted, names)), quoted(row._meta.db_table)
    with unchecked(), connection.cursor() as cursor:
        cursor.execute(
            f"WITH RECURSIVE {series} INSERT INTO {target} ({names_list})"
            f" SELECT {chosen} FROM series, {target} t WHERE t.{quoted(row._meta.pk.column)} = %s",
            [first, first + count - 1, row._meta.pk.get_db_prep_value(row.pk, connection)],
        )


@contextmanager
def unchecked() -> Iterator[None]:
    """Without a look at the other end of each foreign key, which takes most of the time of a large fill."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    on_postgresql = connection.vendor == "postgresql"
    system("SET session_replication_role = replica" if on_postgresql else "PRAGMA foreign_keys = OFF")
    yield
    system("SET session_replication_role = origin" if on_postgresql else "PRAGMA foreign_keys = ON")


@contextmanager
def without_indexes(model: Any) -> Iterator[None]:
    """The named indexes of a model are taken off, and built again at once at the end: half the time of a large fill."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    for index in model._meta.indexes:
        system(f"DROP INDEX {connection.ops.quote_name(index.name)}")
    yield
    for index in model._meta.indexes:
        system(str(index.create_sql(model, connection.schema_editor())))


def uuid_sql() -> str:
    """A new UUID, as the engine stores it."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    return "gen_random_uuid()" if connection.vendor == "postgresql" else "lower(hex(randomblob(16)))"


def instant_sql(start: str, seconds: str) -> str:
    """SQL for `start` ('2026-11-21 00:00:00', UTC) plus the SQL expression `seconds`, as the engine stores it."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    if connection.vendor == "postgresql":
        return f"timestamptz '{start}+00' + ({seconds}) * interval '1 second'"
    return f"datetime('{start}', ({seconds}) || ' seconds')"


def analyze() -> None:
    """What autovacuum would have done meanwhile."""
    from django.db import connection  # noqa: PLC0415 - after `setup`

    system("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
