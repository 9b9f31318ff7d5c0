"""National provisions and declared elements: stored once, judged by their rules, uploaded and undone."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import IntegrityError, transaction

from mla.law.dual_criminality import Added
from mla.parties import reference_imports as imports
from mla.parties.models import Declaration, NationalProvision, Party, ReferenceImport
from mla.parties.provisions import added, additions, provisions_of
from tests.factories import party

pytestmark = pytest.mark.django_db

START, LATER = date(2020, 1, 1), date(2025, 1, 1)
PERSON = f"user:{UUID(int=1)}"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 23), "certainty": "knowledge"}
ACCESS: dict[str, Any] = {
    "party_id": "RO",
    "offence": "BC02",
    "citation": "Criminal Code, section 1 (invented)",
    "title_en": "Access",
    "title_fr": "Accès",
    "valid_from": START,
    **SOURCE,
}


@pytest.fixture(autouse=True)
def romania() -> Party:
    return party("RO", "ROU", "Romania", "Roumanie", "Europe/Bucharest", date(2004, 9, 1))


def refused(**fields: Any) -> str:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        NationalProvision.objects.create(**{**ACCESS, **fields})
    return str(caught.value)


@pytest.mark.parametrize(
    ("fault", "constraint"),
    [
        ({"offence": "BC99"}, "provision_offence_listed"),
        ({"citation": ""}, "provision_is_cited"),
        ({"valid_to": date(2019, 12, 31)}, "provision_period_ordered"),
        ({"certainty": "sure"}, "provision_certainty_listed"),
    ],
)
def test_the_database_refuses_a_row_that_breaks_a_rule(fault: dict[str, object], constraint: str) -> None:
    assert constraint in refused(**fault)


def test_the_same_text_stands_once() -> None:
    NationalProvision.objects.create(**ACCESS)
    assert "UNIQUE" in refused().upper()
    NationalProvision.objects.create(**{**ACCESS, "valid_from": LATER})


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2019, 12, 31), []),
        (START, ["old"]),
        (date(2024, 12, 31), ["old"]),
        (LATER, ["new"]),
    ],
)
def test_the_law_of_the_day_is_found(on: date, found: list[str]) -> None:
    NationalProvision.objects.create(**{**ACCESS, "citation": "old", "valid_to": LATER})
    NationalProvision.objects.create(**{**ACCESS, "citation": "new", "valid_from": LATER})
    NationalProvision.objects.create(**{**ACCESS, "offence": "BC03", "citation": "other"})
    rows = provisions_of(Party.objects.get(pk="RO"), on, ["BC02"])
    assert [row.citation for row in rows] == found


def test_a_declaration_counts_from_its_first_day_to_its_last() -> None:
    Declaration.objects.create(
        party_id="RO", instrument="ETS185", article="7", kind="declaration", valid_from=START,
        valid_to=LATER, **SOURCE,
    )  # fmt: skip
    romania = Party.objects.get(pk="RO")
    assert added(additions(romania, date(2024, 12, 31))) == Added(sure=frozenset({"BC07-d1"}))
    assert added(additions(romania, LATER)) == Added()


HEAD = (
    "party,offence,citation,title_en,title_fr,elements,max_penalty,valid_from,valid_to,certainty,source,checked_on,"
    "note\n"
)
DECLARED = (
    "party,instrument,article,kind,mode,valid_from,valid_to,certainty,source,checked_on,note,elements\n"
)
ROW = "RO,BC02,Section 1,Access,Accès,BC02-3;BC02-d1,5 years,2020-01-01,,knowledge,invented,2026-11-23,\n"


def receive(content: str, table: str = "provisions") -> ReferenceImport:
    return imports.receive(
        table=table,
        file_name="list.csv",
        content=content.encode(),
        replace_kept=False,
        actor=PERSON,
        now=NOW,
    )


def test_a_file_is_shown_applied_and_undone() -> None:
    found = receive(HEAD + ROW)
    assert [entry["kind"] for entry in found.changes] == ["added"]
    assert not NationalProvision.objects.exists()
    imports.apply(found.pk, actor=PERSON, now=NOW)
    row = NationalProvision.objects.get()
    assert (row.elements, row.max_penalty) == (["BC02-3", "BC02-d1"], "5 years")
    imports.undo(found.pk, actor=PERSON, now=NOW + timedelta(minutes=1))
    row.refresh_from_db()
    # Nothing is deleted: the row never applied.
    assert row.valid_to == row.valid_from
    assert provisions_of(row.party, NOW.date(), ["BC02"]) == []


FAULTS = [
    (
        "provisions",
        HEAD + ROW.replace("BC02-d1", "BC03-d1"),
        "list.csv:2, elements",
        "none of these elements",
    ),
    ("provisions", HEAD + ROW.replace("RO,BC02", "RO,BC99"), "list.csv:2, offence", "not a valid choice"),
    ("provisions", HEAD + ROW.replace("RO,", "XX,"), "list.csv:2, party", "There is no State"),
    ("provisions", HEAD + ROW.replace("Section 1", ""), "list.csv:2, citation", "blank"),
    ("provisions", HEAD + ROW + ROW.replace("2020", "2022"), "list.csv:3, valid_from", "Overlaps"),
    (
        "provisions",
        HEAD + ROW.replace("2020-01-01,,", "2020-01-01,2019-01-01,"),
        "list.csv:2, valid_to",
        "before",
    ),
    (
        "declarations",
        DECLARED + "RO,ETS185,3,declaration,,2020-01-01,,knowledge,invented,2026-11-23,,BC02-d1\n",
        "list.csv:2, elements",
        "BC03-d1, BC03-d2",
    ),
]


@pytest.mark.parametrize(("table", "content", "where", "words"), FAULTS)
def test_what_is_wrong_is_named_by_line_and_column(table: str, content: str, where: str, words: str) -> None:
    with pytest.raises(imports.Faulty) as caught:
        receive(content, table)
    assert [(f"{one.where}, {one.column}", words in one.message) for one in caught.value.problems] == [
        (where, True)
    ]
    assert not ReferenceImport.objects.exists()
