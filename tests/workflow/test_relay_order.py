"""Acts of one file reach the other side in the order in which they were done, though their letters are made apart."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mla.documents.models import Document
from mla.exchange.models import Message, State
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.workflow import actions, relay
from tests.factories import NIGHT, World, received, seal, world

pytestmark = pytest.mark.django_db
AT = NIGHT + timedelta(hours=2)


@pytest.fixture
def theirs(settings: Any, tmp_path: Path) -> CooperationRequest:
    """Germany acknowledged and confirmed in the same instant; only the second letter is made so far."""
    settings.MEDIA_ROOT = tmp_path
    here: World = world()
    matter = received(here)
    common: dict[str, Any] = {"matter_id": matter.pk, "actor": here.poc_de, "now": AT}
    actions.acknowledge(**common, key="a", officer="J. Vogt")
    actions.confirm_preservation(
        **common, key="c", preserved_from=AT.date(), preserved_until=None, items="Logs",
        custodian="Example Hosting (invented)", order_reference="", gaps="",
    )  # fmt: skip
    first = Document.objects.filter(matter=matter, kind="ACK", received=False)
    Document.objects.filter(pk__in=first).update(sealed_at=None)
    for letter in Document.objects.filter(matter=matter, kind="PRES_CONF"):
        Document.objects.filter(pk=letter.pk).update(sealed_at=AT, sha256="0" * 64, size=1, pages=1)
    Message.objects.filter(act__verb="send").update(state=State.DELIVERED, delivered_at=AT)
    return matter


def ours(theirs: CooperationRequest) -> str:
    return str(CooperationRequest.objects.exclude(pk=theirs.pk).get(thread=theirs.thread).status)


def test_a_later_act_does_not_overtake_one_whose_letter_is_being_made(theirs: CooperationRequest) -> None:
    assert relay.carry_due(now=AT) == 0
    assert ours(theirs) == Status.SENT


def test_once_the_first_letter_is_made_both_arrive_and_both_fit(theirs: CooperationRequest) -> None:
    seal(theirs, now=AT)
    assert relay.carry_due(now=AT) == 2
    assert ours(theirs) == Status.PRESERVED
    assert not Message.objects.exclude(state=State.DELIVERED).exists()
