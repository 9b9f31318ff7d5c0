"""docs/law.md: is it current, and does it hold every article, every rule and every unverified fact?"""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from mla.law.citations import Status, convention, known
from mla.law.clock_table import CLOCKS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.page import CONDUCT, COUNTED, FOUND, MATRIX, REACHED, article_key, page
from mla.law.readiness import RULES
from mla.law.unverified import by_urgency


def test_the_page_of_the_law_is_what_the_code_says() -> None:
    assert (settings.BASE_DIR / "docs" / "law.md").read_text(encoding="utf-8") == page(), (
        "run: ./run write_law"
    )


def test_the_command_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(settings, "BASE_DIR", tmp_path)
    call_command("write_law")
    assert (tmp_path / "docs" / "law.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("named", [FOUND, REACHED, MATRIX, COUNTED, CONDUCT])
def test_the_tests_it_names_exist(named: str) -> None:
    path, name = named.split("::")
    assert f"def {name}(" in (settings.BASE_DIR / path).read_text(encoding="utf-8")


def test_it_holds_every_rule_and_every_form_of_co_operation() -> None:
    text = page()
    assert [rule.rule_id for rule in RULES if f"| `{rule.rule_id}` |" not in text] == []
    assert [code for code in CATALOGUE if f"| `{code}` |" not in text] == []


def test_articles_are_sorted_as_numbers() -> None:
    written = [convention("29(2)(b)"), known("9", "ETS 185"), convention("29(2)(a)"), known("10", "ETS 185")]
    assert [one.article for one in sorted(written, key=article_key)] == ["9", "10", "29(2)(a)", "29(2)(b)"]


def test_what_stops_a_request_is_verified_first_and_what_was_read_is_not_listed() -> None:
    listed = [citation for citation, _uses in by_urgency()]
    assert len(listed) == len(set(listed)) > 80
    assert {one.status for one in listed} == {Status.KNOWLEDGE, Status.RECONSTRUCTED}
    stops = {rule.citation for rule in RULES if rule.severity == "block"} & set(listed)
    tips = {rule.citation for rule in RULES if rule.severity == "tip"} & set(listed) - stops
    last_stop = max(listed.index(one) for one in stops)
    assert all(listed.index(one) > last_stop or one in _of_grounds() for one in tips)
    assert listed[0].instrument not in {"CETS 224", "UNCC"}


def _of_grounds() -> set[object]:
    return {citation for citation, uses in by_urgency() if any(use.startswith("ground ") for use in uses)}


def test_a_stated_date_is_not_printed_as_a_number_of_days() -> None:
    rows = {
        line.split("`")[1]: line for line in page().splitlines() if "| `" in line and "until the day" in line
    }
    assert set(rows) == {code for code, clock in CLOCKS.items() if clock.until}
    assert "calendar day" not in "".join(rows.values())
