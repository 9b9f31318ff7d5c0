"""How long eight writers wait for each other on SQLite. Usage: sqlite_writers.py [SECONDS, default 10] [ROUNDS, 3]

Each process writes in a transaction and thinks for 20 ms. The yardstick is the same without the gate, where SQLite's
own waiting decides who is next; both in turn. Every figure is the median of the rounds.
"""

import itertools
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common
from tests.runtime.writers import together

NAMES = ("p95, ms", "longest, ms", "slowest to fastest writer", "transactions a second")


def figures(seconds: float, *, gate: bool) -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "bench.sqlite3"
        taken = together(file, count=8, seconds=seconds, think=0.02, gate=gate)
    every = sorted(itertools.chain.from_iterable(taken))
    counts = [len(one) for one in taken]
    p95 = statistics.quantiles(every, n=20)[-1]
    return p95, every[-1], min(counts) / max(counts), len(every) / seconds


def main(seconds: float, rounds: int) -> None:
    runs: dict[bool, list[tuple[float, ...]]] = {True: [], False: []}
    for _ in range(rounds):
        for gate, kept in runs.items():
            kept.append(figures(seconds, gate=gate))
    ours, plain = ([common.median(values) for values in zip(*runs[gate], strict=True)] for gate in runs)
    print(f"{rounds} rounds of {seconds:g} s, 8 writers")
    for name, one, other in zip(NAMES, ours, plain, strict=True):
        print(f"  {name:30} {one:10.2f}   without the gate {other:10.2f}   ratio {one / other:.2f}")
    common.goal("17", NAMES[0], ours[0], 25)
    common.goal("17", NAMES[1], ours[1], 200)
    common.goal("17", NAMES[2], ours[2], 0.5, at_least=True)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10, int(sys.argv[2]) if len(sys.argv) > 2 else 3)
