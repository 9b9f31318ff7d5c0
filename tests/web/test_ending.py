"""Home tells those who can decide of preservations that end soon, until somebody decides."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from mla.exchange.models import Message
from mla.requests.models import CooperationRequest
from mla.workflow import actions
from mla.workflow.arrivals import accept_message
from tests import factories
from tests.web.test_pages import signed_in


@pytest.fixture
def now() -> datetime:
    """Pages read the clock themselves, so the preservation is placed around the present day."""
    return timezone.now().replace(microsecond=0)


def preserved(
    here: factories.World, now: datetime, *, days_left: int
) -> tuple[CooperationRequest, CooperationRequest]:
    """(Romania's file, Germany's file) of a preservation that ends so many days from now; sixty are the least."""
    start = now - timedelta(days=60 - days_left)
    theirs = factories.received(here, now=start)
    ours = CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)
    at = start + timedelta(hours=3)
    common: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": at}
    actions.acknowledge(**common, key=f"a{theirs.pk}", officer="J. Vogt")
    actions.order(**common, key=f"o{theirs.pk}", custodian="Example Hosting (invented)", basis="")
    actions.confirm_preservation(
        **common, key=f"c{theirs.pk}", preserved_from=start.date(), preserved_until=None, items="Logs",
        custodian="Example Hosting (invented)", order_reference="", gaps="",
    )  # fmt: skip
    carry(at)
    return CooperationRequest.objects.get(pk=ours.pk), CooperationRequest.objects.get(pk=theirs.pk)


def carry(at: datetime) -> None:
    for message in Message.objects.select_related("act__matter", "to_party").order_by(
        "created_at", "act__seq"
    ):
        accept_message(message, now=at)


def line(user: Any) -> int:
    found: int = signed_in(user).get(reverse("home")).context["ending"]
    return found


def listed(user: Any) -> list[CooperationRequest]:
    page = signed_in(user).get(reverse("matters"), {"show": "ending"})
    assert page.status_code == 200
    return list(page.context["matters"])


def test_both_sides_are_told_each_of_its_own_file(here: factories.World, now: datetime) -> None:
    ours, theirs = preserved(here, now, days_left=10)
    for user in (here.prosecutor, here.second_prosecutor, here.poc):
        assert (line(user), listed(user)) == (1, [ours])
    assert (line(here.poc_de), listed(here.poc_de)) == (1, [theirs])
    page = signed_in(here.prosecutor).get(reverse("home")).content.decode()
    assert "1 preservation ends within 14 days and nobody has decided" in page
    assert f"{reverse('matters')}?show=ending" in page


@pytest.mark.parametrize("who", ["clerk", "supervisor", "officer_de", "clerk_de"])
def test_those_who_cannot_decide_are_not_told(here: factories.World, now: datetime, who: str) -> None:
    preserved(here, now, days_left=10)
    assert (line(getattr(here, who)), listed(getattr(here, who))) == (0, [])


@pytest.mark.parametrize(("days_left", "told"), [(20, 0), (13, 1), (-2, 1)])
def test_fourteen_days_before_and_after_the_day_itself(
    here: factories.World, now: datetime, days_left: int, told: int
) -> None:
    preserved(here, now, days_left=days_left)
    assert line(here.prosecutor) == told


def test_asking_for_an_extension_is_a_decision_of_ours_and_leaves_theirs_open(
    here: factories.World, now: datetime
) -> None:
    ours, theirs = preserved(here, now, days_left=5)
    actions.ask_extension(
        matter_id=ours.pk, actor=here.prosecutor, now=now, key="e", new_until=now.date() + timedelta(days=90),
        reason="The request is being translated.",
    )  # fmt: skip
    carry(now)
    assert line(here.prosecutor) == 0
    assert listed(here.poc_de) == [theirs]


def test_letting_it_lapse_is_a_decision(here: factories.World, now: datetime) -> None:
    ours, _theirs = preserved(here, now, days_left=5)
    actions.let_lapse(matter_id=ours.pk, actor=here.poc, now=now, key="l", reason="No longer needed.")
    assert line(here.prosecutor) == 0


def test_the_request_that_follows_counts_once_it_was_sent(here: factories.World, now: datetime) -> None:
    ours, _theirs = preserved(here, now, days_left=5)
    signed_in(here.prosecutor).post(reverse("follow_up", args=[ours.pk]), {"measure": "STO_SUB"})
    assert line(here.prosecutor) == 1
    CooperationRequest.objects.filter(previous=ours).update(sent_at=now)
    assert line(here.prosecutor) == 0


def test_the_nearest_end_stands_first(here: factories.World, now: datetime) -> None:
    later, _theirs = preserved(here, now, days_left=12)
    sooner, _theirs = preserved(here, now, days_left=3)
    assert listed(here.prosecutor) == [sooner, later]


def test_an_empty_list_says_so(here: factories.World) -> None:
    page = signed_in(here.prosecutor).get(reverse("matters"), {"show": "ending"}).content.decode()
    assert "No preservation ends within 14 days without a decision." in page
