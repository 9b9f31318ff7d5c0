"""The deadline sweep: one hundredth of ROWS open reminders is due (goal 18).

Against a claim row by row, of which only a sample is run and the rest is reckoned. Two sweepers at once must claim
each reminder once. Usage: sweep.py [--rows N, default 1000000] [--engine E]
"""

import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common

OPTIONS = common.begin(rows=1_000_000)

from django.db import connection, transaction  # noqa: E402

from mla.deadlines.models import Deadline, Reminder  # noqa: E402
from mla.deadlines.sweep import LEASE, claim  # noqa: E402
from tests.factories import world  # noqa: E402
from tests.workflow.matters import matter_in  # noqa: E402

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=3650)
SAMPLE = 200
OF_A_FILE, OF_A_DEADLINE = 5, 8
DUE = OPTIONS.rows // 100


def fill() -> None:
    """Files with five deadlines of eight reminders each; every hundredth reminder is due."""
    matter = matter_in(world(), "assistance", "requested", "acknowledged")
    files = OPTIONS.rows // (OF_A_FILE * OF_A_DEADLINE)
    common.fill(
        matter, count=files, id=common.uuid_sql(), thread=common.uuid_sql(), reference="'X' || i",
    )  # fmt: skip
    first = Deadline.objects.create(
        matter=matter, rule="0", due_at=NOW, start_at=NOW, start_event="send", zone="UTC", count="1 day",
        citation="own standard", explanation_en="Invented", explanation_fr="Inventé", computed_at=NOW,
    )  # fmt: skip
    deadlines, reminders = Deadline._meta.db_table, Reminder._meta.db_table
    # Reminders must not lie in the order in which they fall due: 7919 is prime to the numbers used.
    spread = f"(i * 7919) % {OPTIONS.rows}"
    due_at = common.instant_sql("2026-11-23 12:00:00", f"{spread} * 60 - {DUE - 1} * 60")
    with common.unchecked(), connection.cursor() as cursor:
        names = [str(field.column) for field in Deadline._meta.concrete_fields]
        own = {"id": common.uuid_sql(), "matter_id": "m.id", "rule": "'R' || r.i"}
        chosen = ", ".join(own.get(name, f't."{name}"') for name in names)
        listed = ", ".join(f'"{name}"' for name in names)
        cursor.execute(
            f"WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < {OF_A_FILE})"
            f" INSERT INTO {deadlines} ({listed}) SELECT {chosen}"
            f" FROM mla_requests_cooperationrequest m CROSS JOIN r CROSS JOIN {deadlines} t"
            "  WHERE m.id <> t.matter_id"
        )
        cursor.execute(
            f"WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < {OF_A_DEADLINE}),"
            f" numbered AS (SELECT d.id, r.n, row_number() OVER () - 1 AS i FROM {deadlines} d CROSS JOIN r"
            "   WHERE d.rule <> '0')"
            f' INSERT INTO {reminders} (deadline_id, "offset", audience, escalation, due_at, is_open)'
            f" SELECT id, 'T-' || n, 'poc', false, {due_at}, true FROM numbered"
        )
    first.delete()
    common.analyze()


def free() -> None:
    """As before the sweep: nothing leased, and no dead rows left of the round before."""
    Reminder.objects.filter(leased_until__isnull=False).update(leased_until=None)
    if connection.vendor == "postgresql":
        common.system(f"VACUUM {Reminder._meta.db_table}")


def one_by_one() -> None:
    """The obvious way, for a sample: read what is due, then each in a transaction of its own."""
    skip = connection.features.has_select_for_update_skip_locked
    for pk in Reminder.objects.filter(is_open=True, due_at__lte=NOW).values_list("pk", flat=True)[:SAMPLE]:
        with transaction.atomic():
            row = Reminder.objects.select_for_update(skip_locked=skip).filter(pk=pk, is_open=True).first()
            if row is not None and (row.leased_until is None or row.leased_until < NOW):
                row.leased_until = NOW + LEASE
                row.save(update_fields=["leased_until"])


def one_statement() -> None:
    """What the databases could do at best: choose, lock, change and answer in one statement."""
    table = Reminder._meta.db_table
    due = f"SELECT id FROM {table} WHERE is_open AND due_at <= %s AND (leased_until IS NULL OR leased_until < %s)"
    lock = "FOR UPDATE SKIP LOCKED" if connection.vendor == "postgresql" else ""
    times = [connection.ops.adapt_datetimefield_value(at) for at in (NOW + LEASE, NOW, NOW)]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {table} SET leased_until = %s"
            f" WHERE id IN ({due} ORDER BY due_at, id LIMIT 10000 {lock}) RETURNING id",
            times,
        )
        assert len(cursor.fetchall()) == min(DUE, 10_000)


def whole() -> None:
    claimed = claim(now=NOW)
    assert len(claimed) == min(DUE, 10_000), len(claimed)


def together() -> Counter[int]:
    """Two sweepers, each on its own connection, in bites small enough to meet; how often each id was claimed."""
    claims: list[list[int]] = [[], []]
    barrier = Barrier(2)

    def run(mine: list[int]) -> None:
        connection.ensure_connection()
        barrier.wait(timeout=30)
        while True:
            part = claim(now=NOW, limit=250)
            mine += part
            # An empty answer may mean that the other holds the locks of the last ones, and still may fail.
            if (
                not part
                and not Reminder.objects.filter(
                    is_open=True, due_at__lte=NOW, leased_until__isnull=True
                ).exists()
            ):
                break
        connection.close()

    threads = [Thread(target=run, args=(mine,)) for mine in claims]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"\nTwo sweepers claimed {len(claims[0])} and {len(claims[1])}")
    return Counter(claims[0] + claims[1])


def exactly_once() -> None:
    free()
    counted = together()
    due = set(Reminder.objects.filter(is_open=True, due_at__lte=NOW).values_list("pk", flat=True))
    common.goal("18", "due reminders not claimed, with two sweepers", len(due - set(counted)), 0)
    common.goal("18", "reminders claimed twice, with two sweepers", sum(n > 1 for n in counted.values()), 0)


def main() -> None:
    fill()
    print(f"{Reminder.objects.count()} open reminders, {DUE} due")
    ways = {"claim": whole, "one statement, for comparison": one_statement, "row by row": one_by_one}
    taken = common.interleave(ways, rounds=OPTIONS.rounds, before=free)
    scaled = f"row by row (from {SAMPLE}, reckoned for {DUE})"
    taken[scaled] = [value * DUE / min(DUE, SAMPLE) for value in taken.pop("row by row")]
    free()
    taken |= common.interleave(
        {"empty tick: nothing due": lambda: claim(now=LONG_AGO)}, rounds=OPTIONS.rounds, before=lambda: None
    )
    claim(now=NOW)
    taken |= common.interleave(
        {"empty tick: all of the due leased": lambda: claim(now=NOW)},
        rounds=OPTIONS.rounds,
        before=lambda: None,
    )
    common.table("Sweep", taken, "ms")
    swept, _best, rows, nothing, leased = (common.median(values) for values in taken.values())
    common.goal("18", "one sweep, ms", swept, 500)
    common.goal("18", "row by row to one sweep", rows / swept, 50, at_least=True)
    common.goal("18", "empty tick, nothing due, ms", nothing, 20)
    common.goal("18", "empty tick, all of the due leased, ms", leased, 20)
    exactly_once()


if __name__ == "__main__":
    main()
