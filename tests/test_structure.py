"""Facts about the code itself that no review should have to look for."""

import ast
import re
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path

import django_fsm
import pytest
from django.conf import settings

from mla.requests.models import MODEL_OF_FAMILY, CooperationRequest

ROOT = Path(settings.BASE_DIR)
SOURCES = sorted((ROOT / "mla").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def test_a_web_process_never_imports_the_renderer() -> None:
    """It saves half a second and fifty megabytes a worker, and keeps the renderer away from requests."""
    program = (
        "import sys, mla.wsgi\n"
        "from django.urls import get_resolver\n"
        "get_resolver().reverse_dict\n"
        "print('weasyprint' in sys.modules, 'mla.documents.html' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[0] == "False"


def test_the_state_machine_is_the_maintained_one() -> None:
    owned = {str(path.locate()) for path in files("django-fsm-2") or []}
    assert str(Path(django_fsm.__file__)) in owned


@pytest.mark.parametrize("family", MODEL_OF_FAMILY)
def test_no_transition_is_open_to_everyone_or_callable_from_a_template(family: str) -> None:
    model = MODEL_OF_FAMILY[family]
    moves = list(model._meta.get_field("status").get_all_transitions(model))
    assert moves
    for one in moves:
        assert one.permission is not None, one.name
        assert getattr(model, one.name).alters_data is True, one.name
        assert one.source not in {"*", "+"}, one.name


def test_nothing_writes_a_status_but_the_door() -> None:
    allowed = {"door.py", "arrivals.py"}
    pattern = re.compile(r"\.update\([^)]*\bstatus=|\.status\s*=[^=]|objects\.create\([^)]*\bstatus=")
    found = [str(path) for path in SOURCES if path.name not in allowed and pattern.search(path.read_text())]
    assert found == []


def test_no_migration_names_the_state_machine() -> None:
    named = [
        path for path in SOURCES if path.parent.name == "migrations" and "django_fsm" in path.read_text()
    ]
    assert named == []


def test_no_page_or_letter_marks_text_as_safe() -> None:
    pattern = re.compile(r"mark_safe|\|\s*safe\b|autoescape off")
    templates = sorted((ROOT / "templates").rglob("*.html"))
    found = [str(path) for path in [*SOURCES, *templates] if pattern.search(path.read_text())]
    assert found == []


def test_no_task_is_scheduled_by_eta_or_countdown() -> None:
    """A deadline is a row; a broker that repeats or forgets an ETA must not matter."""
    found = [str(path) for path in SOURCES if re.search(r"\b(eta|countdown)=", path.read_text())]
    assert found == []


def test_the_product_reads_nothing_from_outside_its_own_tree() -> None:
    found = [str(path) for path in SOURCES if "/work/" in path.read_text() or "../shared" in path.read_text()]
    assert found == []


def test_the_indexes_of_the_hot_lists_are_in_the_model() -> None:
    names = {index.name for index in CooperationRequest._meta.indexes}
    assert {"matter_by_authority", "matter_by_status", "matter_open", "matter_on_hold"} <= names


def test_no_page_writes_case_data_itself() -> None:
    """Everything a page changes on a file goes through `mla.workflow`. A page's own: its brake, and who works here."""
    own = {"brake.py", "people.py"}
    pattern = re.compile(
        r"\.(save|create|bulk_create|update_or_create|get_or_create|delete)\(|\.update\(\s*\w+="
    )
    pages = [
        path for path in SOURCES if {"web", "dutydesk"} & set(path.parts) and "migrations" not in path.parts
    ]
    found = [str(path) for path in pages if path.name not in own and pattern.search(path.read_text())]
    assert found == []


def test_no_test_asserts_nothing() -> None:
    """It asserts, expects to be refused, or asks a helper whose name says that it does."""
    functions = [
        (path.name, node)
        for path in TESTS
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    assert len(functions) > 1000
    assert [f"{name}: {node.name}" for name, node in functions if not any(map(asserts, ast.walk(node)))] == []


def asserts(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return isinstance(node, ast.Assert)
    called = ast.unparse(node.func).rpartition(".")[2]
    return called == "raises" or called.startswith(("assert_", "expect_", "django_assert_"))


@pytest.mark.parametrize(
    ("body", "says_so"),
    [
        ("assert found", True),
        ("with pytest.raises(ValueError): read()", True),
        ("expect_stop(step)", True),
        ("helper.assert_lawful(world)", True),
        ("look(world)", False),
        ("assertion = 1", False),
    ],
)
def test_what_counts_as_an_assertion(body: str, says_so: bool) -> None:
    assert any(map(asserts, ast.walk(ast.parse(body)))) is says_so
