"""Every check, in order; the first fault ends the run. Called by `./run test`; arguments go to pytest."""

import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import servers  # noqa: E402 - the path comes first

PYTHON = sys.executable
MANAGE = (PYTHON, "manage.py")
SECRET = "only-for-checks-0123456789-abcdefghijklmnopqrstuvwxyz"  # noqa: S105 - protects nothing
# One test group to one worker, so that tests sharing a server stay together.
PYTEST = (PYTHON, "-m", "pytest", "-q")
PARALLEL = ("-n", "2", "--dist", "loadgroup")


class Fault(Exception):
    """A step found something."""


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


def run(name: str, command: Sequence[str], environment: dict[str, str]) -> None:
    print(f"\n=== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode  # noqa: S603 - our own commands
    print(
        f"--- {name}: {'ok' if code == 0 else f'FAILED ({code})'} in {time.monotonic() - began:.0f} s",
        flush=True,
    )
    if code:
        raise Fault(name)


class Tests:
    """Runs pytest and keeps count. A test that was skipped proves nothing, so it counts as a fault."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.passed = self.failed = 0

    def run(self, name: str, arguments: Sequence[str], environment: dict[str, str]) -> None:
        report = self.scratch / f"{name.replace(' ', '-')}.xml"
        try:
            run(f"tests: {name}", (*PYTEST, f"--junitxml={report}", *arguments), environment)
        finally:
            skipped = self.count(report)
        if skipped:
            raise Fault(f"tests: {name}: {skipped} skipped")

    def count(self, report: Path) -> int:
        if not report.exists():
            self.failed += 1
            return 0
        found = ET.parse(report).getroot().iter("testsuite")  # noqa: S314 - written by our own pytest
        suite = next(found).attrib
        tests, skipped = int(suite["tests"]), int(suite["skipped"])
        bad = int(suite["failures"]) + int(suite["errors"])
        self.passed += tests - skipped - bad
        self.failed += bad
        return skipped


def everything(scratch: Path, tests: Tests, extra: Sequence[str]) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MLA_")}
    for name in ("DATABASE_URL", "REDIS_URL", "EMAIL_URL", "DJANGO_SETTINGS_MODULE"):
        kept.pop(name, None)
    plain = {**kept, "MLA_DATA_DIR": str(scratch / "data"), "MLA_SECRET_KEY": SECRET}
    for name, command in STATIC:
        run(name, command, plain)
    tests.run("SQLite", (*PARALLEL, "-m", "not broker", *extra), kept)
    with servers.postgresql() as address:
        tests.run("PostgreSQL", (*PARALLEL, "-m", "not broker", *extra), {**kept, "DATABASE_URL": address})
    tests.run("real broker", ("-m", "broker", *extra), kept)
    run("story", (*MANAGE, "story", "--out", str(scratch / "story")), plain)


def main(extra: Sequence[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="mla-checks-") as directory:
        tests = Tests(Path(directory))
        try:
            everything(Path(directory), tests, extra)
        except Fault as fault:
            print(f"\nStopped at the first fault: {fault}.")
            print(f"{tests.passed} passed, {max(1, tests.failed)} failed")
            return 1
    print(f"\n{tests.passed} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
