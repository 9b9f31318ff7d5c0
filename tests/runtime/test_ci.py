"""The programme behind `./run test`: what it counts, and that one fault does not hide the next."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.runtime.writers import ROOT


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("ci_checks", ROOT / ".ci" / "checks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "ci_checks", module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec.loader.exec_module(module)
    return module


def report(path: Path, *, tests: int, failures: int = 0, errors: int = 0, skipped: int = 0) -> Path:
    numbers = f'tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
    path.write_text(f"<testsuites><testsuite {numbers}/></testsuites>")
    return path


def test_tests_are_counted_and_a_skipped_one_is_a_fault(checks: ModuleType, tmp_path: Path) -> None:
    good = checks.counted(checks.Result("t", 1), report(tmp_path / "good", tests=7))
    assert (good.passed, good.failed, good.fault) == (7, 0, "")
    idle = checks.counted(checks.Result("t", 1), report(tmp_path / "idle", tests=7, skipped=2))
    assert (idle.passed, idle.failed, idle.fault) == (5, 2, "2 skipped")
    ended = checks.Result("t", 1, "exit code 1", failed=1)
    bad = checks.counted(ended, report(tmp_path / "bad", tests=9, failures=2, errors=1, skipped=1))
    assert (bad.passed, bad.failed, bad.fault) == (5, 4, "3 failed, 1 skipped")


def test_a_run_without_a_report_or_with_a_bad_end_is_a_fault(checks: ModuleType, tmp_path: Path) -> None:
    none = checks.counted(checks.Result("t", 1), tmp_path / "none")
    assert (none.failed, none.fault) == (1, "no report")
    ended = checks.Result("t", 1, "exit code 3", failed=1)
    crashed = checks.counted(ended, report(tmp_path / "some", tests=4))
    assert (crashed.passed, crashed.failed, crashed.fault) == (4, 1, "exit code 3")


def test_steps_after_a_fault_still_run_and_the_last_line_counts(
    checks: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def step(code: int) -> tuple[str, ...]:
        return (sys.executable, "-c", f"raise SystemExit({code})")

    ran: list[str] = []

    def tests(name: str, report: Path, arguments: object, environment: object, said: object) -> object:
        ran.append(name)
        return checks.Result(f"tests: {name}", 1.0, passed=10)

    monkeypatch.setattr(checks, "STATIC", [("first", step(3)), ("second", step(0))])
    monkeypatch.setattr(checks, "MANAGE", step(0))
    monkeypatch.setattr(checks, "tests", tests)
    monkeypatch.setattr(checks, "on_postgresql", lambda *_: tests("PostgreSQL", tmp_path, (), {}, None))
    assert checks.main(["-k", "something"]) == 1
    assert sorted(ran) == ["PostgreSQL", "SQLite", "printing", "real broker"]
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "40 passed, 1 failed"
    table = lines[lines.index(next(line for line in lines if line.startswith("first "))) :]
    assert [line.split("  ")[-1] for line in table[:2]] == ["exit code 3", "ok"]


def test_a_database_server_that_does_not_start_is_a_fault_of_its_step(
    checks: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken() -> None:
        raise RuntimeError("no room")

    monkeypatch.setattr(checks.servers, "postgresql", broken)
    found = checks.on_postgresql(tmp_path / "report", (), {})
    assert (found.failed, found.fault) == (1, "no server: no room")
