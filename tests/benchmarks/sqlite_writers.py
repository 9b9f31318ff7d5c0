"""How long eight writers wait for each other on SQLite. Usage: sqlite_writers.py [SECONDS, default 10]

Each process writes in a transaction and thinks for 20 ms. Wanted: p95 at most 25 ms, maximum at most 200 ms, and the
slowest writer at least half as often at work as the fastest. Fails when missed.
"""

import itertools
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.runtime.writers import together


def main(seconds: float) -> int:
    with tempfile.TemporaryDirectory() as directory:
        taken = together(Path(directory) / "bench.sqlite3", count=8, seconds=seconds, think=0.02)
    every = sorted(itertools.chain.from_iterable(taken))
    counts = [len(one) for one in taken]
    p95, longest, fairness = statistics.quantiles(every, n=20)[-1], every[-1], min(counts) / max(counts)
    print(f"{len(every) / seconds:.0f} transactions a second, median {statistics.median(every):.1f} ms")
    print(f"p95 {p95:.1f} ms (25), max {longest:.0f} ms (200), slowest to fastest {fairness:.2f} (0.5)")
    return 0 if p95 <= 25 and longest <= 200 and fairness >= 0.5 else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10))
