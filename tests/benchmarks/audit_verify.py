"""How fast the audit is verified, and a checkpoint over 10,000 new events (goals 20 and 16).

ROWS events in chains of 100 that were written in turn. The verification against a loop that only hashes ready bytes,
and against reading model instances; each in a process of its own, so that the peak of its memory is its own.
Usage: audit_verify.py [--rows N, default 1000000] [--engine E] [--rounds N]
"""

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common

OPTIONS = common.begin(rows=1_000_000)

import orjson  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from mla.accounts.models import User  # noqa: E402
from mla.audit import checkpoint, envelope, keys, verify  # noqa: E402
from mla.audit.canonical import canonical  # noqa: E402
from mla.audit.hashing import DOMAIN, ZERO, event_hash  # noqa: E402
from mla.audit.models import Event  # noqa: E402

LENGTH = 100
NOW = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
COLUMNS = "chain, chain_model, seq, at, actor, verb, canonical, previous, hash"
TYPES = ("uuid", "varchar", "int8", "timestamptz", "varchar", "varchar", "bytea", "bytea", "bytea")


def events(owners: list[User], count: int) -> Iterator[tuple[Any, ...]]:
    """`count` rows for each chain, in turn, as the writer makes them; the heads of the owners follow."""
    for _ in range(count):
        for owner in owners:
            seq, actor = owner.audit_seq + 1, f"user:{owner.pk}"
            known = {"act": str(owner.pk), "channel": "", "digest": "a" * 64, "from": "approved"}
            content = (
                envelope.opening(actor=actor, at=envelope.instant(NOW), chain=owner.pk)
                + canonical({**known, "seq": seq, "to": "sent"})
                + envelope.closing(model="accounts.user", seq=seq, verb="matter.send")
            )
            previous = bytes(owner.audit_head) or ZERO
            owner.audit_seq, owner.audit_head = seq, event_hash(previous, content)
            yield (
                owner.pk,
                "accounts.user",
                seq,
                NOW,
                actor,
                "matter.send",
                content,
                previous,
                owner.audit_head,
            )


def fill(owners: list[User], count: int) -> None:
    """Without the triggers, which look up the tail of the chain for each row: this is not what is measured."""
    from tests.audit.lifting import lifted  # noqa: PLC0415 - it brings pytest, whose memory is not ours

    with lifted(connection), transaction.atomic(), connection.cursor() as cursor:
        rows = events(owners, count)
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY audit_event ({COLUMNS}) FROM STDIN (FORMAT binary)") as copy:
                copy.set_types(TYPES)
                for row in rows:
                    copy.write_row(row)
        else:
            at = str(NOW.replace(tzinfo=None))
            connection.connection.executemany(
                f"INSERT INTO audit_event ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ((chain.hex, model, seq, at, *rest) for chain, model, seq, _now, *rest in rows),
            )
    User.objects.bulk_update(owners, ["audit_seq", "audit_head"], batch_size=300)
    common.system("ANALYZE")


def hash_only() -> None:
    """The yardstick: a chain over bytes that are already in memory."""
    message, head = bytes(Event.objects.values_list("canonical", flat=True)[0]), ZERO
    for _ in range(OPTIONS.rows):
        head = sha256(DOMAIN + head + message).digest()


def verification() -> None:
    assert verify.run(connection).events == OPTIONS.rows // LENGTH * LENGTH


def instances() -> None:
    """The obvious way: model instances, and the canonical bytes made anew."""
    for event in Event.objects.order_by("chain", "seq").iterator():
        content = {
            "actor": event.actor, "at": envelope.instant(event.at), "chain": str(event.chain),
            "facts": event.facts, "model": event.chain_model, "seq": event.seq, "verb": event.verb,
        }  # fmt: skip
        made = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
        assert event_hash(bytes(event.previous), made) == bytes(event.hash)


WAYS: dict[str, Callable[[], None]] = {
    "hash only": hash_only,
    "verification": verification,
    "model instances": instances,
}


def work() -> None:
    """One way; prints its seconds and the peak of its memory in MiB."""
    connection.ensure_connection()
    begun = time.perf_counter()
    WAYS[os.environ["MLA_BENCHMARK_WAY"]]()
    seconds = time.perf_counter() - begun
    # Not ru_maxrss: a child inherits that of its parent.
    status = Path("/proc/self/status").read_text()
    print(seconds, int(status.partition("VmHWM:")[2].split()[0]) / 1024)


def measured(way: str) -> tuple[float, float]:
    command = [sys.executable, *sys.argv, "--worker"]
    environment = os.environ | {"MLA_BENCHMARK_WAY": way}
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    seconds, peak = said.split()
    return float(seconds), float(peak)


def report() -> None:
    runs: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for number in range(OPTIONS.rounds):
        for way, results in runs.items():
            # Reading instances takes longer than all the rest: once is enough for a factor of six.
            if number == 0 or way != "model instances":
                results.append(measured(way))
    seconds = {way: common.median([one for one, _ in results]) for way, results in runs.items()}
    for way, results in runs.items():
        rate, peak = OPTIONS.rows / seconds[way], max(one for _, one in results)
        print(f"  {way:16} {rate:10.0f} rows/s, {len(results)} runs, peak {peak:.0f} MiB")
    peak = max(one for _, one in runs["verification"])
    hashed, verified = seconds["hash only"], seconds["verification"]
    common.goal("20", "verification to hash only", hashed / verified, 0.20, at_least=True)
    common.goal("20", "peak, MiB", peak, 80)
    common.goal(
        "20", "model instances to verification", seconds["model instances"] / verified, 6, at_least=True
    )


def checkpoints(busy: list[User]) -> None:
    taken: list[float] = []
    for _ in range(min(OPTIONS.rounds, 5)):
        fill(busy, 10_000 // len(busy))
        with common.stopwatch(taken):
            assert checkpoint.make(now=NOW, key=keys.ensure())
    common.table(f"Checkpoint over 10,000 new events of {len(busy)} chains", {"checkpoint": taken}, "ms")
    common.goal("16", "checkpoint, ms", common.median(taken), 100)


def main() -> None:
    owners = [User(pk=uuid.uuid4(), username=f"owner-{n}") for n in range(OPTIONS.rows // LENGTH)]
    User.objects.bulk_create(owners, batch_size=500)
    begun = time.monotonic()
    fill(owners, LENGTH)
    print(
        f"{OPTIONS.rows} events, {len(owners)} chains, made in {time.monotonic() - begun:.0f} s", flush=True
    )
    checkpoint.make(now=NOW, key=keys.ensure())
    report()
    checkpoints(owners[:1000])


if __name__ == "__main__":
    work() if OPTIONS.worker else main()
