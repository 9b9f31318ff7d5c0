"""Every check. Each runs even after another has found something, so that one run shows all there is to mend.

Two lanes run side by side: the tests on both databases, and whatever else there is, much of which waits for a server
or knows one processor only. What the second lane says is printed when a step ends, what the first says at once.

Called by `./run test`; arguments go to pytest. The last line says `N passed, M failed`: N tests passed; M tests failed
or were skipped, or other steps failed. A test that was skipped proves nothing, so it counts as a fault.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import servers  # noqa: E402 - the path comes first

PYTHON = sys.executable
MANAGE = (PYTHON, "manage.py")
SECRET = "only-for-checks-0123456789-abcdefghijklmnopqrstuvwxyz"  # noqa: S105 - protects nothing
PYTEST = (PYTHON, "-m", "pytest", "-q")
# One test group to one worker, so that tests sharing a server stay together.
WORKERS = ("-n", "2", "--dist", "loadgroup")
PARALLEL = (*WORKERS, "-m", "not (broker or printing)")
MEASURED = ("--cov", "--cov-report=", "--cov-fail-under=0")
# Also what forbids Python to keep what it compiled: each of the forty processes would compile everything anew.
FOREIGN = ("DATABASE_URL", "REDIS_URL", "EMAIL_URL", "DJANGO_SETTINGS_MODULE", "PYTHONDONTWRITEBYTECODE")

Environment = Mapping[str, str]
PRINTING = threading.Lock()


@dataclass(frozen=True)
class Result:
    """What a step found. `fault` is empty when all is well."""

    name: str
    seconds: float
    fault: str = ""
    passed: int = 0
    failed: int = 0


def tool(name: str) -> str:
    return str(Path(PYTHON).with_name(name))


STATIC: Sequence[tuple[str, Sequence[str]]] = (
    ("ruff check", (tool("ruff"), "check", ".")),
    ("ruff format", (tool("ruff"), "format", "--check", ".")),
    ("mypy", (tool("mypy"),)),
    ("layers", (tool("lint-imports"),)),
    ("migrations", (*MANAGE, "makemigrations", "--check", "--dry-run")),
    ("configuration", (*MANAGE, "check")),
    ("reference data", (*MANAGE, "check_reference_data")),
)


def check(
    name: str, command: Sequence[str], environment: Environment, said: IO[bytes] | None = None
) -> Result:
    """Run one command in the checkout, which writes into `said`, else to the screen. A fault counts as one failure."""
    began = time.monotonic()
    run = partial(
        subprocess.run, command, cwd=ROOT, env=dict(environment), check=False, stdin=subprocess.DEVNULL
    )
    code = run(stdout=said, stderr=said and subprocess.STDOUT).returncode
    return Result(name, time.monotonic() - began, f"exit code {code}" if code else "", failed=int(code != 0))


def tests(
    name: str,
    report: Path,
    arguments: Sequence[str],
    environment: Environment,
    said: IO[bytes] | None,
) -> Result:
    """Run pytest and count what its report (a file of JUnit's form, which it writes to `report`) holds."""
    command = (*PYTEST, f"--junitxml={report}", *arguments)
    return counted(check(f"tests: {name}", command, environment, said), report)


def counted(result: Result, report: Path) -> Result:
    if not report.exists():
        return replace(result, fault=result.fault or "no report", failed=1)
    suite = next(ET.parse(report).getroot().iter("testsuite")).attrib  # noqa: S314 - written by our own pytest
    skipped, bad = int(suite["skipped"]), int(suite["failures"]) + int(suite["errors"])
    faults = [f"{number} {word}" for number, word in ((bad, "failed"), (skipped, "skipped")) if number]
    return replace(
        result,
        fault=", ".join(faults) or result.fault,
        passed=int(suite["tests"]) - skipped - bad,
        failed=(bad + skipped) or result.failed,
    )


def on_postgresql(report: Path, arguments: Sequence[str], environment: Environment) -> Result:
    began = time.monotonic()
    try:
        with servers.postgresql() as address:
            return tests("PostgreSQL", report, arguments, {**environment, "DATABASE_URL": address}, None)
    except Exception as problem:  # Whatever keeps the server from running must not end the other steps.
        return Result("tests: PostgreSQL", time.monotonic() - began, f"no server: {problem}", failed=1)


Step = Callable[[], Result]


def databases(scratch: Path, extra: Sequence[str], kept: Environment) -> list[Step]:
    """Arguments for pytest leave coverage out: part of the tests says nothing about it."""
    measured = {**kept, "COVERAGE_FILE": str(scratch / "coverage")}
    sqlite = (*PARALLEL, *(() if extra else MEASURED), *extra)
    report = partial(check, "coverage", (tool("coverage"), "report", "--format=total"), measured)
    return [
        partial(tests, "SQLite", scratch / "sqlite.xml", sqlite, measured, None),
        *([] if extra else [report]),
        partial(on_postgresql, scratch / "postgresql.xml", (*PARALLEL, *extra), kept),
    ]


def others(scratch: Path, extra: Sequence[str], kept: Environment) -> list[Step]:
    plain = {**kept, "MLA_DATA_DIR": str(scratch / "data"), "MLA_SECRET_KEY": SECRET}
    story = (*MANAGE, "story", "--out", str(scratch / "story"))
    return [
        *(partial(aside, check, name, command, plain) for name, command in STATIC),
        partial(aside, check, "story", story, plain),
        *(
            partial(aside, tests, name, scratch / f"{mark}.xml", (*workers, "-m", mark, *extra), kept)
            # The pages fall into two batches, each with a Java machine of its own (`test_conformity`).
            for name, mark, workers in (("real broker", "broker", ()), ("printing", "printing", WORKERS))
        ),
    ]


def aside(step: Callable[..., Result], name: str, *arguments: object) -> Result:
    """Run a step of the second lane; what it said follows as a whole, under its name."""
    with tempfile.TemporaryFile() as said:
        result = step(name, *arguments, said)
        said.seek(0)
        with PRINTING:
            print(f"\n=== {name}\n{said.read().decode(errors='replace')}", flush=True)
    return result


def in_turn(steps: Sequence[Step]) -> list[Result]:
    return [shown(step()) for step in steps]


def everything(scratch: Path, extra: Sequence[str]) -> list[Result]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MLA_")}
    for name in FOREIGN:
        kept.pop(name, None)
    with ThreadPoolExecutor() as lanes:
        running = [lanes.submit(in_turn, lane(scratch, extra, kept)) for lane in (others, databases)]
    return [result for lane in running for result in lane.result()]


def shown(result: Result) -> Result:
    with PRINTING:
        print(f"--- {result.name}: {result.fault or 'ok'} in {result.seconds:.0f} s", flush=True)
    return result


def summary(results: Sequence[Result]) -> str:
    """One line for each step, then the count."""
    wide = max(len(result.name) for result in results)
    lines = [
        f"{one.name:<{wide}}  {one.seconds:6.0f} s  {one.passed or '':>6}  {one.fault or 'ok'}"
        for one in results
    ]
    count = f"{sum(one.passed for one in results)} passed, {sum(one.failed for one in results)} failed"
    return "\n".join(["", *lines, "", count])


def main(extra: Sequence[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="mla-checks-") as directory:
        results = everything(Path(directory), extra)
    print(summary(results))
    return int(any(result.fault for result in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
