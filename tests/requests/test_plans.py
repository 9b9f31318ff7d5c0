"""How the databases find a page of the list: by an index of the reader's authority, however many files others have."""

from typing import Any

import pytest
from django.db import connection

from mla.accounts.roles import Role
from mla.requests.models import CooperationRequest
from mla.web.paging import sliced
from tests.benchmarks import common
from tests.factories import authority, person, world
from tests.workflow.matters import NOW, matter_in

pytestmark = pytest.mark.django_db
FILES = 3000


def test_the_owner_of_few_of_many_files_is_not_made_to_walk_them_all() -> None:
    here = world()
    office = authority(here.de, "A small office (invented)")
    reader = person("rare", office, Role.POC, "Rare Reader")
    row = matter_in(here, "assistance", "requested", "acknowledged")
    differing: dict[str, Any] = {"id": common.uuid_sql(), "thread": common.uuid_sql()}
    common.fill(row, count=FILES, reference="'X' || i", **differing)
    own = CooperationRequest.objects.exclude(pk=row.pk).values_list("pk", flat=True)[:10]
    CooperationRequest.objects.filter(pk__in=list(own)).update(authority=office)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    rows = CooperationRequest.objects.visible_to(reader, NOW.date())
    assert len(sliced(rows, "").rows) == 10
    plan = rows.order_by("-updated_at", "-id")[:51].explain()
    # Any index that begins with the authority will do; the engines choose differently, and so may their next versions.
    assert any(name in plan for name in ("matter_by_authority", "matter_by_status", "authority_id")), plan
    assert "matter_latest" not in plan
