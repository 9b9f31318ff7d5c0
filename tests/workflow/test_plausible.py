"""A date that no clock counts: refused at the field, and from the other side kept on the file without effect."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mla.audit.canonical import canonical
from mla.deadlines.models import Deadline
from mla.dutydesk.step_forms import day_field
from mla.exchange.models import Message, State
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Status
from mla.web.forms.draft import moment
from mla.web.forms.step import on
from mla.workflow import actions
from mla.workflow.arrivals import accept_message
from mla.workflow.payloads import read_payload
from mla.workflow.plausible import Implausible
from tests.factories import NIGHT, World, received, world
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
AT = NIGHT + timedelta(hours=2)


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path
    return world()


@pytest.mark.parametrize("until", [date.max, date(2200, 1, 1)])
def test_a_confirmation_until_the_end_of_all_calendars_is_refused_at_its_field(
    here: World, until: date
) -> None:
    matter = matter_in(here, "preservation", "requested", "ordered")
    with pytest.raises(Implausible) as caught:
        actions.confirm_preservation(
            matter_id=matter.pk, actor=here.poc_de, now=AT, key="c", preserved_from=date(2026, 11, 20),
            preserved_until=until, items="Logs",
        )  # fmt: skip
    (reason,) = caught.value.reasons
    assert (reason.field, reason.rule) == ("preserved_until", "dates")
    assert "31 December 2199" in reason.message
    assert not Act.objects.filter(matter=matter).exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"preserved_until": "9999-12-31"},
        {"preserved_from": "0001-01-01", "preserved_until": None},
        {"preserved_until": "2026-02-31"},
        {"preserved_until": "2026-01-01"},
    ],
)
def test_an_act_that_came_with_such_a_date_is_kept_and_not_applied(
    here: World, wrong: dict[str, Any]
) -> None:
    theirs = received(here)
    Message.objects.filter(act__verb="send").update(state=State.DELIVERED, delivered_at=AT)
    common: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": AT}
    actions.acknowledge(**common, key="a", officer="J. Vogt")
    act = actions.confirm_preservation(
        **common, key="c", preserved_from=date(2026, 11, 20), preserved_until=None, items="Logs"
    ).act
    content = read_payload(bytes(act.payload))
    content["body"] |= wrong
    written = canonical(content)
    message = Message.objects.select_related("act__matter", "to_party").get(act=act)
    message.act.payload = written
    from_them = CooperationRequest.objects.exclude(pk=theirs.pk).get(thread=theirs.thread)
    CooperationRequest.objects.filter(pk=from_them.pk).update(status=Status.ACKNOWLEDGED)
    assert accept_message(message, now=AT) is False
    kept = Act.objects.get(matter=from_them, key=f"message:{message.pk}")
    assert (kept.applied, bytes(kept.payload)) == (False, written)
    from_them.refresh_from_db()
    assert (from_them.status, from_them.preserved_until) == (Status.ACKNOWLEDGED, None)
    assert not Deadline.objects.filter(matter=from_them, rule__startswith="PRES").exists()


@pytest.mark.parametrize("field", [on("Day"), day_field("Day", needed=True)])
@pytest.mark.parametrize(
    ("typed", "fits"), [("9999-12-31", False), ("2199-12-31", True), ("1969-12-31", False)]
)
def test_a_field_says_which_years_it_takes(field: Any, typed: str, fits: bool) -> None:
    if fits:
        assert field.clean(typed) == date.fromisoformat(typed)
    else:
        with pytest.raises(ValidationError, match="2199"):
            field.clean(typed)


def test_a_time_says_so_too() -> None:
    with pytest.raises(ValidationError, match="2199"):
        moment("When").clean("9999-12-31T23:59")
