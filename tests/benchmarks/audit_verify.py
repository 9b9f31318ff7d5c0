"""How fast the audit is verified. Usage: DATABASE_URL=... audit_verify.py [N, default 1000000]

Makes a database of its own (as the tests do), with N events in chains of 100 that were written in turn, and
drops it. Compares the verification with a loop that only hashes ready bytes, and with reading model
instances; interleaved, medians. Also a checkpoint over 10,000 new events. Ratios count, not seconds.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")
os.environ["MLA_DATA_DIR"] = tempfile.mkdtemp()  # Keys and notes of the benchmark, not yours.

import django

django.setup()

import orjson  # noqa: E402
from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.db import connection  # noqa: E402

from mla.audit import checkpoint, envelope, keys, verify, writer  # noqa: E402
from mla.audit.canonical import canonical  # noqa: E402
from mla.audit.hashing import DOMAIN, ZERO, event_hash  # noqa: E402
from mla.audit.models import Chained, Event  # noqa: E402
from tests.audit.lifting import lifted  # noqa: E402

LENGTH = 100
NOW = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
MODEL: type[Chained] = get_user_model()  # type: ignore[assignment]
ROUNDS = 3


def events(owners: list[Chained], first: int, last: int) -> Iterator[Event]:
    for seq in range(first, last + 1):
        for owner in owners:
            previous = bytes(owner.audit_head) or ZERO
            facts = {"from": "approved", "to": "sent", "digest": "a" * 64, "channel": "e-mail", "n": seq}
            names = {"actor": f"user:{owner.pk}", "verb": "send"}
            envelope.check(**names)
            content = (
                envelope.opening(actor=names["actor"], at=envelope.instant(NOW), chain=owner.pk)
                + canonical(facts)
                + envelope.closing(model=writer.label(MODEL), seq=seq, verb="send")
            )
            owner.audit_seq, owner.audit_head = seq, event_hash(previous, content)
            yield Event(
                chain=owner.pk, chain_model=writer.label(MODEL), seq=seq, at=NOW, canonical=content,
                previous=previous, hash=owner.audit_head, **names,
            )  # fmt: skip


def fill(owners: list[Chained], first: int, last: int) -> None:
    """Without the triggers, which look up the tail of the chain for each row: this is not what is
    measured.
    """
    batch: list[Event] = []
    with lifted(connection):
        for event in events(owners, first, last):
            batch.append(event)
            if len(batch) == 5000:
                Event.objects.bulk_create(batch)
                batch.clear()
        Event.objects.bulk_create(batch)
    MODEL._base_manager.bulk_update(owners, ["audit_seq", "audit_head"], batch_size=500)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def hash_only(count: int) -> None:
    """The yardstick: a chain over bytes that are already in memory."""
    message, head = bytes(Event.objects.values_list("canonical", flat=True)[0]), ZERO
    for _ in range(count):
        head = sha256(DOMAIN + head + message).digest()


def verification(count: int) -> None:
    assert verify.run(connection).events == count


def instances(_: int) -> None:
    """The obvious way: model instances, and the canonical bytes made anew."""
    for event in Event.objects.order_by("chain", "seq").iterator():
        content = {
            "actor": event.actor, "at": envelope.instant(event.at), "chain": str(event.chain),
            "facts": event.facts, "model": event.chain_model, "seq": event.seq, "verb": event.verb,
        }  # fmt: skip
        made = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
        assert event_hash(bytes(event.previous), made) == bytes(event.hash)


WAYS: dict[str, Callable[[int], None]] = {
    "hash only": hash_only,
    "verification": verification,
    "model instances": instances,
}


def measure(way: str, count: int) -> None:
    """In a process of its own, so that the peak of its memory is its own."""
    connection.ensure_connection()
    begun = time.perf_counter()
    WAYS[way](count)
    seconds = time.perf_counter() - begun
    # Not ru_maxrss: a child inherits that of its parent.
    status = Path("/proc/self/status").read_text()
    print(seconds, int(status.partition("VmHWM:")[2].split()[0]) / 1024)


def measured(way: str, count: int) -> tuple[float, float]:
    name = str(connection.settings_dict["NAME"])
    command = [sys.executable, __file__, str(count), way, name, os.environ["MLA_DATA_DIR"]]
    seconds, peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(peak)


def report(count: int) -> None:
    runs: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for _ in range(ROUNDS):
        for way, results in runs.items():
            results.append(measured(way, count))
    yardstick = statistics.median(seconds for seconds, _ in runs["hash only"])
    for way, results in runs.items():
        median = statistics.median(seconds for seconds, _ in results)
        print(
            f"{way:16} {count / median:10.0f} rows/s  {yardstick / median:5.2f} of hash only"
            f"  peak {max(peak for _, peak in results):.0f} MiB"
        )


def main(count: int) -> None:
    owners = [MODEL(pk=uuid.uuid4(), username=f"owner-{n}") for n in range(count // LENGTH)]  # type: ignore[misc]
    MODEL._base_manager.bulk_create(owners, batch_size=500)
    fill(owners, 1, LENGTH)
    checkpoint.make(now=NOW, key=keys.ensure())
    report(count)
    busy = owners[:1000]
    fill(busy, LENGTH + 1, LENGTH + 10)
    begun = time.perf_counter()
    made = checkpoint.make(now=NOW, key=keys.ensure())
    assert made
    took = (time.perf_counter() - begun) * 1000
    print(f"checkpoint: {made.events - count} new events, {made.chains} chains, {took:.0f} ms")


def run(count: int) -> None:
    sqlite = connection.vendor == "sqlite"
    name = f"{os.environ['MLA_DATA_DIR']}/bench.sqlite3" if sqlite else "test_audit_benchmark"
    connection.settings_dict["TEST"]["NAME"] = name
    original = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        main(count)
    finally:
        connection.creation.destroy_test_db(original, verbosity=0)


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    if len(sys.argv) > 2:
        connection.settings_dict["NAME"] = sys.argv[3]
        settings.DATA_DIR = Path(sys.argv[4])
        measure(sys.argv[2], number)
    else:
        run(number)
