"""The list of requests at ROWS and at a tenth of them: first page, a page in the middle, the duty desk (goals 8 to 10).

Two databases with the same content and different sizes are asked in turn. Two readers: one whose authority owns half
of all files, and one whose authority owns one in a thousand. Usage: lists.py [--rows N, default 1000000] [--engine E]
"""

import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from mla.accounts.roles import Role

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks import common

OPTIONS = common.begin(rows=1_000_000)

import psycopg  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.db.backends.base.base import BaseDatabaseWrapper  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from mla.accounts.models import User  # noqa: E402
from mla.parties.models import Authority  # noqa: E402
from mla.requests.models import CooperationRequest  # noqa: E402
from mla.requests.models.cooperation import CooperationQuerySet  # noqa: E402
from mla.web.paging import SIZE, sliced, token  # noqa: E402
from tests.factories import World, authority, person, world  # noqa: E402
from tests.workflow.matters import matter_in  # noqa: E402

ON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SPAN = 20  # Pages a sample: one page takes about as long as the clock of a busy machine wanders.
DESK = "/desk/mla_requests/cooperationrequest/"
Way = Callable[[], object]


def visible(user: User) -> CooperationQuerySet:
    """What the list of mla.web shows."""
    return CooperationRequest.objects.visible_to(user, ON.date()).select_related("counterpart")


def page(user: User, after: str = "") -> int:
    return len(sliced(visible(user), after).rows)


def by_offset(user: User, start: int) -> int:
    return len(visible(user).order_by("-updated_at", "-id")[start : start + SIZE + 1])


def columns(here: World, small: Authority) -> dict[str, Any]:
    others = [stored(authority(here.de, f"Office {n} (invented)")) for n in range(20)]
    which = " ".join(f"WHEN i % 40 = {2 * n + 1} THEN {one}" for n, one in enumerate(others))
    return {
        "id": common.uuid_sql(),
        "thread": common.uuid_sql(),
        "reference": "'X' || i",
        # Three files share an instant, so that the second key of the order has something to do.
        "updated_at": common.instant_sql("2025-01-01 00:00:00", "(i / 3) * 30"),
        "authority_id": (
            f"CASE WHEN i % 1000 = 1 THEN {stored(small)} WHEN i % 2 = 0 THEN {stored(here.desk)} {which} END"
        ),
    }


def stored(office: Authority) -> str:
    value = Authority._meta.pk.get_db_prep_value(office.pk, connection)
    return f"'{value}'" + ("::uuid" if connection.vendor == "postgresql" else "")


def smaller() -> BaseDatabaseWrapper:
    """A copy of the database as it is now."""
    large = connections["default"]
    connection.close()
    if connection.vendor == "sqlite":
        name = f"{large.settings_dict['NAME']}-small"
        shutil.copy(large.settings_dict["NAME"], name)
    else:
        name = "small"
        with psycopg.connect(os.environ["DATABASE_URL"], dbname="template1", autocommit=True) as server:
            server.execute(f"CREATE DATABASE {name} TEMPLATE {large.settings_dict['NAME']}".encode())
    return type(large)({**large.settings_dict, "NAME": name}, "default")


def filled(count: int) -> tuple[BaseDatabaseWrapper, BaseDatabaseWrapper, dict[str, User]]:
    """The two databases and the two readers."""
    here = world()
    office = authority(here.de, "A small office (invented)")
    readers = {
        "owner of half": here.poc_de,
        "owner of 1 in 1000": person("rare", office, Role.POC, "Rare Reader"),
    }
    row, differing = matter_in(here, "assistance", "requested", "acknowledged"), columns(here, office)
    common.fill(row, count=count // 10, **differing)
    large, small = connections["default"], smaller()
    connections["default"] = small
    common.analyze()
    connections["default"] = large
    with common.without_indexes(CooperationRequest):
        common.fill(row, count=count - count // 10, first=count // 10 + 1, **differing)
    common.analyze()
    return small, large, readers


def at(database: BaseDatabaseWrapper, way: Way) -> Way:
    """The way, SPAN times, with this database as the default one."""

    def run() -> None:
        connections["default"] = database
        for _ in range(SPAN):
            way()

    return run


def once(database: BaseDatabaseWrapper, way: Way) -> Way:
    def run() -> None:
        connections["default"] = database
        way()

    return run


def queries(database: BaseDatabaseWrapper, way: Way) -> list[str]:
    connections["default"] = database
    with CaptureQueriesContext(database) as captured:
        way()
    return [query["sql"] for query in captured.captured_queries]


def list_of(name: str, user: User, small: BaseDatabaseWrapper, large: BaseDatabaseWrapper) -> None:
    connections["default"] = large
    middle = visible(user).count() // 2
    after = token(visible(user).order_by("-updated_at", "-id")[middle])
    ways = {
        "first page, smaller": at(small, lambda: page(user)),
        "first page, larger": at(large, lambda: page(user)),
        "middle page by place, larger": at(large, lambda: page(user, after)),
        f"OFFSET {middle}, larger": once(large, lambda: by_offset(user, middle)),
    }
    taken = common.interleave(ways, rounds=OPTIONS.rounds, before=lambda: None)
    taken = {
        way: values if way.startswith("OFFSET") else [one / SPAN for one in values]
        for way, values in taken.items()
    }
    common.table(f"List, {name}", taken, "ms")
    first_small, first, deep, offset = (common.median(values) for values in taken.values())
    asked = queries(large, lambda: page(user, after))
    own = [sql for sql in asked if "mla_requests_cooperationrequest" in sql]
    common.goal("8", f"queries for the rows of a page ({len(asked)} with the rights)", len(own), 1)
    plan(large, user)
    larger_to_smaller("8", "first page", first / first_small, 1.3, small, user)
    common.goal("8", "middle page to first page", deep / first, 1.3)
    if middle >= 100_000:
        common.goal("9", "OFFSET to page by place", offset / deep, 50, at_least=True)
    else:
        print(f"  goal   9: not meant for {middle} rows; OFFSET to page by place: {offset / deep:.3g}")


def larger_to_smaller(
    number: str, kind: str, ratio: float, limit: float, small: BaseDatabaseWrapper, user: User
) -> None:
    """Only where the smaller database fills the page as well: a longer page takes longer whatever the list does."""
    connections["default"] = small
    if visible(user).count() > SIZE:
        common.goal(number, f"{kind}, larger to smaller", ratio, limit)
    else:
        print(
            f"  no goal : {kind}, larger to smaller: {ratio:.3g}; the smaller has less than a page",
            flush=True,
        )


def plan(database: BaseDatabaseWrapper, user: User) -> None:
    """The index by which a page is found, said by the database itself."""
    connections["default"] = database
    said = visible(user).order_by("-updated_at", "-id")[: SIZE + 1].explain()
    found = [
        line.strip() for line in said.splitlines() if "ndex" in line and "cooperationrequest" in line.lower()
    ]
    print(f"  plan    : {'; '.join(found) or said}", flush=True)


def desk_of(name: str, user: User, small: BaseDatabaseWrapper, large: BaseDatabaseWrapper) -> None:
    ways, clients = {}, {}
    for size, database in {"smaller": small, "larger": large}.items():
        connections["default"] = database
        clients[size] = Client()
        clients[size].force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        for kind, query in {"first page": "", "filtered": "?status__exact=acknowledged"}.items():
            ways[f"{kind}, {size}"] = once(database, partial(opened, clients[size], query))
    taken = common.interleave(ways, rounds=OPTIONS.rounds + 4, before=lambda: None)
    common.table(f"Duty desk, {name}", taken, "ms")
    asked = queries(large, lambda: opened(clients["larger"], ""))
    own = [sql for sql in asked if "mla_requests_cooperationrequest" in sql]
    common.goal("10", f"queries of the list ({len(asked)} with session and rights)", len(own), 4)
    for kind in ("first page", "filtered"):
        ratio = common.median(taken[f"{kind}, larger"]) / common.median(taken[f"{kind}, smaller"])
        larger_to_smaller("10", kind, ratio, 1.5, small, user)


def opened(client: Client, query: str) -> None:
    answer = client.get(DESK + query, headers={"host": "localhost"})
    assert answer.status_code == 200, answer.status_code


def main() -> None:
    small, large, readers = filled(OPTIONS.rows)
    print(f"{OPTIONS.rows} files, and {OPTIONS.rows // 10}", flush=True)
    for name, user in readers.items():
        list_of(name, user, small, large)
        desk_of(name, user, small, large)
    small.close()
    large.close()


if __name__ == "__main__":
    main()
