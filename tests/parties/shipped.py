"""The rows we ship, as a first load stores them, without reading and judging the files for each test anew."""

from copy import copy
from functools import cache
from itertools import groupby
from pathlib import Path

from django.db.models import Model

from mla.parties.reference_files import read

FIXTURES = Path(__file__).parents[2] / "fixtures"


@cache
def rows() -> list[Model]:
    """In an order in which they can be stored."""
    return [placed.row for placed in read(FIXTURES).all_rows()]


def store_shipped() -> None:
    """Into an empty database. That a load stores the same is tested in `test_loading`."""
    for model, ours in groupby(rows(), key=lambda row: row.__class__):
        model._default_manager.bulk_create(map(copy, ours))
