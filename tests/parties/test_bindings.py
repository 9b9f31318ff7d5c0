"""From stored facts to the State the law judges: periods, marks and a constant number of queries."""

from datetime import date
from typing import Any

import pytest
from django.test.utils import CaptureQueriesContext

from mla.law.binding import in_force
from mla.law.routes.adviser import advise
from mla.parties.bindings import declared_by, question_between, state_of, states_of, treaties_between
from mla.parties.models import Agreement, Declaration, Party, TreatyStatus
from mla.parties.standing import declaration_27_9_e, declared, reservation_29_4, reservation_42_5
from tests.factories import party

pytestmark = pytest.mark.django_db
SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 23), "certainty": "verified"}
ON = date(2026, 11, 23)


@pytest.fixture
def pair() -> tuple[Party, Party]:
    return (
        party("RO", "ROU", "Romania", "Roumanie", "Europe/Bucharest", date(2004, 9, 1)),
        party("DE", "DEU", "Germany", "Allemagne", "Europe/Berlin", date(2009, 7, 1)),
    )


def treaty(**values: Any) -> Agreement:
    content = {"name_en": "Treaty", "name_fr": "Traité", "valid_from": date(1999, 5, 1)} | SOURCE | values
    return Agreement.objects.create(party_a_id="DE", party_b_id="RO", **content)


def test_a_state_carries_its_names_and_its_whole_period(pair: tuple[Party, Party]) -> None:
    TreatyStatus.objects.filter(party_id="DE").update(withdrawn_from=date(2026, 1, 1), certainty="verified")
    found = state_of(pair[1])
    assert (found.code, found.name.fr) == ("DE", "Allemagne")
    (row,) = found.bindings
    assert (row.start, row.end, row.checked) == (date(2009, 7, 1), date(2026, 1, 1), True)


def test_a_fact_that_nobody_read_in_a_source_is_marked_through_to_the_advice(
    pair: tuple[Party, Party],
) -> None:
    assert not in_force("ETS185", state_of(pair[0]), state_of(pair[1]), ON).checked
    TreatyStatus.objects.update(certainty="verified")
    assert in_force("ETS185", state_of(pair[0]), state_of(pair[1]), ON).checked
    treaty(certainty="knowledge")
    first = advise(question_between(*pair, on=ON, want="disclose", category="SUB")).routes[0]
    assert (first.code, first.checked) == ("TREATY", False)


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 0)])
def test_a_treaty_is_found_in_either_order(pair: tuple[Party, Party], first: int, second: int) -> None:
    treaty(valid_to=date(2020, 1, 1))
    (found,) = treaties_between(pair[first], pair[second])
    assert (found.name.fr, found.start, found.end) == ("Traité", date(1999, 5, 1), date(2020, 1, 1))
    question = question_between(pair[first], pair[second], on=ON, want="disclose")
    assert question.treaty is None
    assert question.art27_governs


def test_a_treaty_named_in_one_language_is_named_so_in_both(pair: tuple[Party, Party]) -> None:
    treaty(name_fr="")
    (found,) = treaties_between(*pair)
    assert (found.name.en, found.name.fr) == ("Treaty", "Treaty")


def test_declarations_keep_their_days_and_one_found_wrong_counts_on_no_day(pair: tuple[Party, Party]) -> None:
    """A row found to be wrong keeps an empty period, so that the next load does not bring it back."""
    Declaration.objects.create(
        party_id="DE",
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=ON,
        valid_to=ON,
        **SOURCE,
    )
    (found,) = declared_by(pair[1])
    assert (found.article, found.start, found.end) == ("29(4)", ON, ON)
    assert not question_between(*pair, on=ON, want="preserve").has_declared("ETS185", "29(4)")


@pytest.mark.parametrize(
    ("instrument", "article", "kind", "counts"),
    [
        ("ETS185", "29(4)", "reservation", True),
        ("ETS185", "29(4)", "notification", False),
        ("ETS185", "29(4)", "declaration", False),
        ("ETS185", "27(9)(e)", "declaration", True),
        ("ETS185", "27(9)(e)", "notification", False),
        ("CETS224", "7(5)(a)", "notification", True),
        ("CETS224", "7(5)(a)", "declaration", True),
        ("CETS224", "7(9)(a)", "declaration", False),
        ("CETS224", "8(11)", "declaration", True),
        ("UNCC", "42(5)", "reservation", True),
        ("UNCC", "42(5)", "declaration", False),
    ],
)
def test_only_the_kind_that_the_article_knows_counts_and_everywhere_the_same(
    pair: tuple[Party, Party], instrument: str, article: str, kind: str, counts: bool
) -> None:
    """The adviser, the readiness and the page of the refusal ask the same row by three roads."""
    content = {"instrument": instrument, "article": article, "kind": kind, "valid_from": date(2020, 1, 1)}
    Declaration.objects.create(party=pair[1], **content, **SOURCE)
    found = question_between(*pair, on=ON, want="preserve")
    assert found.has_declared(instrument, article) is counts
    assert (article in found.articles_declared(instrument)) is counts
    assert (declared(pair[1], article, ON, instrument=instrument) is not None) is counts
    refused = {"29(4)": reservation_29_4, "42(5)": reservation_42_5, "27(9)(e)": declaration_27_9_e}
    if article in refused:
        assert (refused[article](pair[1], ON) is not None) is counts


@pytest.mark.parametrize(
    ("member", "code", "bound"), [(True, "DE", True), (False, "DE", False), (True, "DK", False)]
)
def test_a_member_state_is_bound_by_the_regulation_unless_it_takes_no_part(
    pair: tuple[Party, Party], member: bool, code: str, bound: bool
) -> None:
    other = party("DK", "DNK", "Denmark", "Danemark", "Europe/Copenhagen", None)
    Party.objects.filter(pk=pair[0].pk).update(eu_member=True)
    Party.objects.filter(pk=code).update(eu_member=member)
    states = states_of(Party.objects.filter(pk__in=["RO", code]))
    assert in_force("EU2023_1543", states["RO"], states[code], ON).bound is bound
    assert not in_force("EU2023_1543", states["RO"], states[code], date(2026, 8, 17)).bound
    assert other.pk == "DK"


def test_the_number_of_queries_does_not_grow_with_what_is_on_record(
    pair: tuple[Party, Party], django_assert_num_queries: CaptureQueriesContext
) -> None:
    for year in range(1990, 2000):
        treaty(valid_from=date(year, 1, 1))
    with django_assert_num_queries(3):  # type: ignore[operator]
        advise(question_between(*pair, on=ON, want="disclose", category="CON"))
