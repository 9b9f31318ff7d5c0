"""No number from 1 to 4 leaves, and none from which one could be computed."""

from hypothesis import given
from hypothesis import strategies as st

from mla.workflow.papers.small_numbers import cell, column, part, total

COUNTS = st.lists(st.integers(min_value=0, max_value=12), max_size=8)


def test_the_table_of_a_cell() -> None:
    assert [cell(count, leaving=True) for count in (0, 1, 4, 5, 60)] == [0, None, None, 5, 60]
    assert [cell(count, leaving=False) for count in (0, 1, 4)] == [0, 1, 4]


def test_one_hidden_cell_takes_the_smallest_other_with_it() -> None:
    assert column([9, 2, 7], leaving=True) == [9, None, None]
    assert column([1, 2, 7], leaving=True) == [None, None, 7]
    assert column([2], leaving=True) == [None]


def test_a_total_is_exact_only_where_nothing_is_hidden() -> None:
    assert total([9, 7], [9, 7]) == {"count": 16, "at_least": 16}
    assert total([9, 2], [9, None]) == {"count": None, "at_least": 9}


def test_the_rest_of_a_whole_is_a_number_too() -> None:
    assert [part(count, 20, leaving=True) for count in (0, 3, 10, 17, 20)] == [0, None, 10, None, 20]


@given(COUNTS)
def test_no_small_number_can_be_computed_from_a_column_and_its_sum(counts: list[int]) -> None:
    shown = column(counts, leaving=True)
    assert not any(count is not None and 0 < count < 5 for count in shown)
    hidden = [count for count, seen in zip(counts, shown, strict=True) if seen is None]
    if len(hidden) == 1:
        assert sum(count > 0 for count in counts) == 1, "nothing else was there to hide with it"
