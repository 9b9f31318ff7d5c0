"""All benchmarks, one after the other: `python -m tests.benchmarks [--full] [--only NAME ...]`.

The quick run only shows that they work: its figures are not to be quoted. The full one has the sizes of the goals; it
wants two idle cores. Each prints as it goes; at the end stand all goals together. Fails when a program failed, not
when a goal was missed.
"""

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Benchmark:
    """`minutes` is an estimate of the full run on two idle cores."""

    name: str
    goals: str
    quick: tuple[str, ...]
    full: tuple[str, ...]
    minutes: float


ALL = (
    Benchmark("audit_hash", "21", ("20000",), ("200000",), 0.2),
    Benchmark(
        "audit_verify",
        "16, 20",
        ("--rows", "20000", "--rounds", "2"),
        ("--rows", "1000000", "--rounds", "5"),
        3.5,
    ),
    Benchmark("sqlite_writers", "17", ("2", "1"), ("10", "3"), 1.2),
    Benchmark("lists", "8 to 10", ("--rows", "20000", "--rounds", "2"), ("--rows", "1000000"), 6),
    Benchmark("door", "13 to 15", ("--rows", "10000", "--rounds", "2"), ("--rows", "100000"), 4),
    Benchmark("sweep", "18", ("--rows", "20000", "--rounds", "2"), ("--rows", "1000000"), 2.5),
    Benchmark("law", "22, 23", ("3",), ("40",), 0.2),
    Benchmark("render", "1, 3", ("2",), ("7",), 0.6),
    Benchmark("signing", "23", ("2",), ("15",), 0.4),
    Benchmark("printing", "2", ("2",), ("9",), 0.6),
    Benchmark("stored", "4, 22", ("--rows", "60", "--rounds", "2"), ("--rows", "1000"), 1.5),
    Benchmark("letters", "5 to 7", ("12",), ("200",), 4),
)


@dataclass(slots=True)
class Outcome:
    goals: list[str] = field(default_factory=list)
    failed: bool = False


def run(benchmark: Benchmark, *, full: bool) -> Outcome:
    """Run one program, print what it prints, and keep its goals."""
    expected = f", about {benchmark.minutes:g} min" if full else ""
    print(f"\n##### {benchmark.name} (goals {benchmark.goals}{expected})", flush=True)
    begun, outcome = time.monotonic(), Outcome()
    arguments = benchmark.full if full else benchmark.quick
    program = str(HERE / f"{benchmark.name}.py")
    with subprocess.Popen(
        [sys.executable, "-u", program, *arguments], stdout=subprocess.PIPE, text=True, cwd=HERE.parents[1]
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            if line.lstrip().startswith(("== ", "goal")):
                outcome.goals.append(line.strip())

    outcome.failed = process.returncode != 0
    took = (time.monotonic() - begun) / 60
    print(f"##### {benchmark.name}: {took:.1f} min, exit {process.returncode}", flush=True)
    return outcome


def chosen(names: list[str]) -> tuple[Benchmark, ...]:
    return tuple(one for one in ALL if not names or one.name in names)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="the sizes of the goals")
    parser.add_argument("--only", nargs="+", choices=[one.name for one in ALL], default=[])
    options = parser.parse_args()
    outcomes = {one.name: run(one, full=options.full) for one in chosen(options.only)}
    print(f"\n===== {'Full' if options.full else 'Quick: sizes too small for the goals'}")
    for name, outcome in outcomes.items():
        print(f"{name}{' FAILED' if outcome.failed else ''}")
        for line in outcome.goals:
            print(f"  {line}")
    return int(any(outcome.failed for outcome in outcomes.values()))


if __name__ == "__main__":
    sys.exit(main())
