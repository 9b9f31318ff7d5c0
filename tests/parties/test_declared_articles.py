"""Which article takes which act of a State: a closed list refuses, an open one is remarked on, with line and column."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from django.utils import translation

from mla.law.declarations import CLOSED, KINDS, articles_for, counts
from mla.parties import reference_imports as imports
from mla.parties.reference_checks import problems_of_upload
from mla.parties.reference_tables import TABLES
from mla.parties.reference_upload import read_upload
from tests.parties.shipped import store_shipped

HEAD = "party,instrument,article,kind,mode,valid_from,valid_to,certainty,source,checked_on,note\n"
ROW = "RO,{},{},{},,2027-06-01,,verified,https://example.org/list,2026-11-24,\n"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def _loaded(db: None) -> None:
    store_shipped()


def told(instrument: str, article: str, kind: str) -> list[str]:
    content = HEAD + ROW.format(instrument, article, kind)
    data = read_upload(TABLES["declarations"], "list.csv", content.encode())
    return [str(problem) for problem in problems_of_upload(data, today=date(2026, 11, 24))]


NINETEEN = "Art. 19 CETS 224 allows no"
REFUSED = [
    ("ETS185", "29(5)", "reservation", "article", "Arts 40 and 42 allow no reservation to Art. 29(5)."),
    ("ETS185", "27(9)(a)", "declaration", "article", "Arts 40 and 42 allow no declaration to Art. 27(9)(a)."),
    ("ETS185", "27(9)(e)", "notification", "kind", "knows a declaration, not a notification"),
    ("CETS224", "9(4)", "reservation", "article", f"{NINETEEN} reservation to Art. 9(4)"),
    ("CETS224", "7(9)(a)", "declaration", "article", f"{NINETEEN} declaration to Art. 7(9)(a)"),
    ("CETS224", "7.9.a", "reservation", "article", "Those it allows: 7(9)(a), 7(9)(b), 8(13), 17."),
    ("CETS224", "29(4)", "reservation", "article", f"{NINETEEN} reservation to Art. 29(4)"),
    ("CETS224", "11(1)", "declaration", "article", f"{NINETEEN} declaration to Art. 11(1)"),
    ("CETS224", "8(13)", "notification", "kind", "knows a reservation, not a notification"),
    ("UNCC", "42(5)", "declaration", "kind", "knows a reservation, not a declaration"),
    (
        "EU2023_1543",
        "12",
        "reservation",
        "article",
        "Art. 34 Regulation (EU) 2023/1543 allows no reservation",
    ),
]


@pytest.mark.parametrize(("instrument", "article", "kind", "column", "words"), REFUSED)
@pytest.mark.usefixtures("_loaded")
def test_what_the_article_does_not_take_is_refused_with_the_rule(
    instrument: str, article: str, kind: str, column: str, words: str
) -> None:
    (found,) = told(instrument, article, kind)
    assert found.startswith(f"list.csv:2, {column}: ")
    assert words in found


OPEN = [
    ("UNCC", "11", "reservation", "No reservation to Art. 11 UNCC is known here."),
    ("UNCC", "40(99)", "notification", "No notification to Art. 40(99) UNCC is known here."),
    ("ETS189", "7", "reservation", "No reservation to Art. 7 ETS 189 is known here."),
    ("ETS185", "31(1)", "notification", "No notification to Art. 31(1) ETS 185 is known here."),
    ("CETS224", "9(4)", "notification", "No notification to Art. 9(4) CETS 224 is known here."),
]


@pytest.mark.parametrize(("instrument", "article", "kind", "words"), OPEN)
@pytest.mark.usefixtures("_loaded")
def test_what_an_open_list_does_not_name_is_remarked_on_and_kept(
    instrument: str, article: str, kind: str, words: str
) -> None:
    (found,) = told(instrument, article, kind)
    assert found.startswith("warning: list.csv:2, article: ")
    assert words in found
    assert "no rule reads it: check the article" in found


@pytest.mark.parametrize(
    ("instrument", "article", "kind"),
    sorted((of, article, kind) for (of, article), acts in KINDS.items() for kind in acts),
)
@pytest.mark.usefixtures("_loaded")
def test_every_act_that_an_article_knows_is_taken_without_a_word(
    instrument: str, article: str, kind: str
) -> None:
    assert told(instrument, article, kind) == []


@pytest.mark.usefixtures("_loaded")
def test_the_refusal_is_told_in_the_language_of_the_reader() -> None:
    with translation.override("fr"):
        (found,) = told("CETS224", "9(4)", "reservation")
    assert "Art. 19 STCE 224" in found


@pytest.mark.usefixtures("_loaded")
def test_a_refused_row_stops_the_file_and_a_remark_does_not() -> None:
    def receive(*rows: str) -> None:
        content = (HEAD + "".join(rows)).encode()
        imports.receive(
            table="declarations", file_name="list.csv", content=content, replace_kept=False,
            actor=f"user:{UUID(int=1)}", now=NOW,
        )  # fmt: skip

    open_one, wrong = ROW.format("UNCC", "11", "reservation"), ROW.format("CETS224", "9(4)", "reservation")
    receive(open_one)
    with pytest.raises(imports.Faulty) as caught:
        receive(open_one, wrong)
    assert [problem.where for problem in caught.value.problems] == ["list.csv:3"]


def test_a_closed_list_names_what_it_takes_and_the_rules_count_only_that() -> None:
    for instrument, kind in CLOSED:
        assert all(counts(instrument, article, kind) for article in articles_for(instrument, kind))
    assert articles_for("CETS224", "reservation") == ("7(9)(a)", "7(9)(b)", "8(13)", "17")
    assert articles_for("ETS185", "declaration") == ("2", "3", "6(1)(b)", "7", "9(3)", "27(9)(e)")
    assert articles_for("EU2023_1543", "reservation") == ()


@pytest.mark.usefixtures("_loaded")
def test_whether_a_confirmation_is_wanted_is_said_in_a_notification_to_25_3_alone() -> None:
    head = HEAD.replace("note\n", "note,confirmation\n")

    def said(article: str, kind: str, answer: str) -> list[str]:
        content = head + ROW.format("ETS185", article, kind).replace("\n", f"{answer}\n")
        data = read_upload(TABLES["declarations"], "list.csv", content.encode())
        return [str(problem) for problem in problems_of_upload(data, today=date(2026, 11, 24))]

    for answer in (",asks", ",does_not_ask", ","):
        assert said("25(3)", "notification", answer) == []
    (wrong,) = said("29(4)", "reservation", ",asks")
    assert wrong.startswith("list.csv:2, confirmation: Only a notification to Art. 25(3) ETS 185")
    (unknown,) = said("25(3)", "notification", ",perhaps")
    assert unknown.startswith("list.csv:2, confirmation: ")


@pytest.mark.usefixtures("_loaded")
def test_nothing_is_declared_before_there_is_a_treaty() -> None:
    content = HEAD + ROW.format("CETS224", "8(13)", "reservation").replace("2027-06-01", "2022-05-11")
    data = read_upload(TABLES["declarations"], "list.csv", content.encode())
    (found,) = problems_of_upload(data, today=date(2026, 11, 24))
    assert (
        str(found)
        == "list.csv:2, valid_from: Before CETS 224: its first day is 2022-05-12 (Art. 16 CETS 224)."
    )
