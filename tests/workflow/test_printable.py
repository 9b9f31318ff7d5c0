"""Words that no letter could print are refused at the door, by their place, and nothing is stored."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from celery.exceptions import SoftTimeLimitExceeded

from mla.accounts.models import User
from mla.accounts.roles import Role
from mla.documents.models import Document
from mla.documents.seal import seal, unsealed
from mla.exchange.models import Message
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.requests.verbs import VERBS
from mla.workflow import actions, drafting
from mla.workflow.door import perform
from mla.workflow.refusals import Unlawful
from tests import factories
from tests.documents.fields import at, put, texts
from tests.documents.payloads import BODIES
from tests.factories import NIGHT, World, world
from tests.workflow.matters import NOW, matter_in
from tests.workflow.table import ONLY_ON, TABLES, WHO, D, R

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
WRITTEN = sorted(code for code, verb in VERBS.items() if verb.letter and code in BODIES)


@pytest.fixture
def here() -> World:
    return world()


def places(verb: str) -> Iterator[tuple[str, str, str]]:
    """(family, seat, state) from which the verb can be done."""
    seat = min(WHO[verb][0])
    for family, table in TABLES.items():
        for state, row in table.items():
            if verb in row and state not in ONLY_ON[D if seat == R else R]:
                yield family, seat, state


def stored(matter: CooperationRequest) -> tuple[int, int, int, str]:
    rows = (Act.objects.count(), Document.objects.count(), Message.objects.count())
    return *rows, CooperationRequest.objects.get(pk=matter.pk).status


def test_every_act_with_a_letter_has_words_to_try() -> None:
    """The content of an information was tried when it was approved."""
    assert {code for code, verb in VERBS.items() if verb.letter} - {"disclose"} == set(WRITTEN)


@pytest.mark.parametrize("verb", WRITTEN)
def test_an_act_that_cannot_be_printed_is_refused_by_its_place_and_leaves_nothing(
    here: World, verb: str
) -> None:
    matter = matter_in(here, *next(places(verb)))
    actor = deciding(here, matter, verb)
    before, own = stored(matter), BODIES[verb][1]
    fields = [path for path in texts(own) if not str(at(own, path)).startswith("20")]  # days are no words
    for path in fields:
        for bad in ("no glyph \u0e01", "a picture \U0001f600", "half a sign \ud800", "long " + "\n." * 2001):
            with pytest.raises(Unlawful) as refused:
                attempt(verb, matter, actor, put(own, path, bad))
            reason = refused.value.reasons[0]
            assert reason.rule == "own standard"
            names = {step for step in path if isinstance(step, str)} | {"your_reference", "name"}
            assert bad.startswith("long") or reason.field in names
    assert stored(matter) == before


def deciding(here: World, matter: CooperationRequest, verb: str) -> User | None:
    """Nobody where the system acts; a contact point, and where the law wants it one of the central authority."""
    if VERBS[verb].by_system:
        return None
    office, poc = (
        (here.office, here.poc) if matter.authority_id == here.office.pk else (here.desk, here.poc_de)
    )
    if VERBS[verb].roles == {Role.CENTRAL}:
        return factories.person(f"central-{uuid4().hex[:6]}", office, Role.CENTRAL, "Dan Ene")
    return poc


def attempt(verb: str, matter: CooperationRequest, actor: Any, body: dict[str, Any]) -> None:
    perform(verb, matter_id=matter.pk, actor=actor, now=NOW, key=uuid4().hex, body=body)


def test_a_request_with_a_sign_that_no_font_has_is_not_sent_for_approval_and_says_where(here: World) -> None:
    matter = factories.ready_preservation(here)
    edited: dict[str, Any] = {"matter_id": matter.pk, "actor": here.prosecutor, "now": NIGHT}
    drafting.edit_draft(**edited, values={"link": "The address ก was used."})
    with pytest.raises(Unlawful, match=r"data\.link: our fonts cannot print ก \(U\+0E01\)") as refused:
        actions.submit(**edited, key="once")
    assert refused.value.reasons[0].field == "link"
    assert stored(matter) == (0, 0, 0, "draft")
    drafting.edit_draft(**edited, values={"link": "The address was used."})
    assert actions.submit(**edited, key="twice").matter.status == "awaiting_approval"


def test_a_request_that_became_unprintable_while_it_waited_is_not_approved(here: World) -> None:
    """The address book is printed too, and anybody may have changed it meanwhile."""
    matter = factories.submitted(here)
    here.office.address = "1 ก Street"
    here.office.save(update_fields=["address"])
    shown = snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]
    with pytest.raises(Unlawful, match=r"requesting\.authority\.address"):
        actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="once", shown_digest=shown)
    assert not Document.objects.exists()


@pytest.mark.parametrize("fault", [SoftTimeLimitExceeded(), MemoryError(), AssertionError("in the engine")])
def test_a_letter_that_cannot_be_made_for_any_reason_is_put_off_and_the_next_one_made(
    here: World, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    factories.approved(here)
    waiting = Document.objects.get()

    def broken(*_given: object, **_more: object) -> bytes:
        raise fault

    monkeypatch.setattr("mla.documents.seal.as_pdf", broken)
    assert not seal(waiting.pk, now=NIGHT)
    kept = Document.objects.get()
    assert (kept.attempts, kept.sha256) == (1, "")
    assert kept.last_error.startswith(type(fault).__name__)
    assert unsealed(now=NIGHT) == []
