"""Loading twice, loading faults, and loading over what an installation has entered."""

from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from mla.parties.models import Declaration, Party, TreatyStatus
from tests.parties.conftest import Edit
from tests.parties.shipped import FIXTURES, rows, store_shipped

pytestmark = pytest.mark.django_db

YEARS_BEFORE, DAY_OF_OUR_CHECK, DAY_AFTER = date(2020, 1, 1), date(2026, 11, 23), date(2026, 11, 24)
COMMON: dict[str, Any] = {
    "source": "https://example.org",
    "checked_on": YEARS_BEFORE,
    "certainty": "verified",
}


def load(directory: Path) -> str:
    out = StringIO()
    call_command("load_reference_data", directory=directory, stdout=out, stderr=out)
    return out.getvalue().strip()


def everything() -> list[object]:
    return [
        list(model._default_manager.order_by("pk").values()) for model in (Party, TreatyStatus, Declaration)
    ]


def contents() -> dict[str, list[dict[str, Any]]]:
    """Every table of reference data, without the numbers that the database gives."""
    found = {
        model: list(model._default_manager.order_by("pk").values())
        for model in {row.__class__ for row in rows()}
    }
    return {
        model._meta.label: [{name: row[name] for name in row if name != "id"} for row in stored]
        for model, stored in found.items()
    }


def test_what_other_tests_begin_with_is_what_a_first_load_stores() -> None:
    with transaction.atomic():
        assert load(FIXTURES) == "491 added."
        loaded = contents()
        transaction.set_rollback(True)
    store_shipped()
    assert contents() == loaded


def test_the_first_load_adds_all_rows_and_the_second_changes_none(files: Path) -> None:
    assert load(files) == "491 added."
    before = everything()
    assert load(files) == "491 unchanged."
    assert everything() == before


def test_a_fault_stops_the_load_before_anything_changes(files: Path, edit: Edit) -> None:
    edit("declarations.csv", "mandatory,2012-10-01", "mandatory,2012-10-32")
    with pytest.raises(
        CommandError, match=r"declarations\.csv:\d+, valid_from: .*\n1 problems; nothing was changed"
    ):
        load(files)
    assert Party.objects.count() == 0


def test_a_failure_of_the_database_half_way_undoes_the_whole_load(files: Path) -> None:
    """A row of the installation with a name of ours under another code cannot be seen in the files."""
    Party.objects.create(iso2="QQ", iso3="QQQ", name_en="Vanuatu", name_fr="Île", time_zone="UTC", **COMMON)
    with pytest.raises(CommandError, match=r"fixtures/parties\.csv:\d+: (?s:.*)Nothing was changed"):
        load(files)
    assert Party.objects.count() == 1


def test_accepted_languages_of_the_installation_are_kept_when_a_row_changes(files: Path, edit: Edit) -> None:
    load(files)
    Party.objects.filter(pk="RO").update(
        accepted_languages=["ro", "en"], checked_on=YEARS_BEFORE, name_en="Rumania"
    )
    assert load(files) == "1 changed, 490 unchanged."
    romania = Party.objects.get(pk="RO")
    assert (romania.name_en, romania.checked_on) == ("Romania", DAY_OF_OUR_CHECK)
    assert romania.accepted_languages == ["ro", "en"]


def test_rows_that_only_the_installation_has_are_kept(files: Path) -> None:
    load(files)
    names = {"name_en": "Mongolia", "name_fr": "Mongolie"}
    Party.objects.create(iso2="MN", iso3="MNG", time_zone="Asia/Ulaanbaatar", **names, **COMMON)
    bulgaria = {"party_id": "BG", "instrument": "ETS185", "article": "14(3)", "kind": "reservation"}
    Declaration.objects.create(valid_from=date(2005, 8, 1), **bulgaria, **COMMON)
    assert load(files) == "491 unchanged."
    assert Party.objects.filter(pk="MN").exists()
    assert Declaration.objects.filter(party="BG", article="14(3)").exists()


@pytest.mark.parametrize("day", [DAY_OF_OUR_CHECK, DAY_AFTER])
def test_a_correction_on_the_day_of_our_check_or_later_is_kept(files: Path, day: date) -> None:
    load(files)
    TreatyStatus.objects.filter(party="SL", instrument="ETS185").update(
        deposited_on=date(2024, 4, 22), checked_on=day
    )
    assert load(files) == "1 kept, 490 unchanged."
    assert TreatyStatus.objects.get(party="SL", instrument="ETS185").deposited_on == date(2024, 4, 22)


def test_our_later_check_replaces_a_row(files: Path, edit: Edit) -> None:
    load(files)
    old = "mandatory,2012-10-01,,verified"
    line = next(li for li in (files / "declarations.csv").read_text().splitlines() if old in li)
    edit("declarations.csv", line, line.replace("01,,", "01,2026-11-24,").replace("2026-11-23", "2026-11-24"))
    assert load(files) == "1 changed, 490 unchanged."
    assert Declaration.objects.get(party="AT").valid_to == date(2026, 11, 24)


def test_a_reservation_whose_first_day_was_corrected_does_not_come_back(files: Path) -> None:
    load(files)
    Declaration.objects.filter(party="NO").update(valid_from=date(2006, 11, 1), checked_on=DAY_AFTER)
    assert load(files) == "1 kept, 490 unchanged."
    assert Declaration.objects.filter(party="NO").count() == 1


def test_two_periods_that_overlap_after_the_load_are_named_for_correction_by_hand(files: Path) -> None:
    load(files)
    Declaration.objects.filter(party="NO").update(valid_from=date(2006, 11, 1))
    said = load(files)
    assert (
        "Correct by hand: Declaration NO ETS185 29(4) from 2006-11-01, valid_from: Overlaps the period"
        in said
    )
    assert said.endswith("1 added, 490 unchanged.")


def check(**options: object) -> str:
    out = StringIO()
    call_command("check_reference_data", stdout=out, **options)
    return out.getvalue().strip()


def test_the_check_passes_on_the_files_and_on_the_loaded_rows(files: Path) -> None:
    load(files)
    assert check(directory=files).splitlines()[-1].startswith("491 rows are in order")
    assert check(stored=True).splitlines()[-1].startswith("491 rows are in order")


def test_the_check_fails_with_all_problems_named(files: Path, edit: Edit) -> None:
    edit("treaty_status_ets185.csv", "2004-05-12,2004-09-01", "2004-05-12,2004-08-01")
    edit("parties.csv", "SK,SVK,", "SK,SVN,")
    with pytest.raises(CommandError, match="2 problems"):
        check(directory=files)


def test_the_check_of_stored_rows_finds_what_was_entered_by_hand(files: Path) -> None:
    load(files)
    TreatyStatus.objects.filter(party="RO", instrument="ETS185").update(in_force_from=date(2004, 12, 1))
    with pytest.raises(CommandError, match="1 problems"):
        check(stored=True)


@pytest.mark.django_db(databases=[])
def test_the_check_of_the_files_asks_no_database(files: Path) -> None:
    assert "491 rows are in order" in check(directory=files)
