"""The pages of information and questions under the UN Convention: offered where it binds, each with its own article."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.web.archive import bound
from mla.workflow import actions
from tests import factories
from tests.factories import NIGHT, case
from tests.measures import bind
from tests.web.test_incoming_unasked import LETTER, SAID, URL, posted
from tests.web.test_pages import signed_in
from tests.workflow.informing import CONDITIONS, HOUR, QUESTION, READY, carried, fresh, offered, theirs

DESK = "admin:mla_requests_cooperationrequest_"
KINDS = {"information": "UN_SPONT", "question": "UN_POC"}


@pytest.fixture
def both(here: factories.World) -> factories.World:
    bind("UNCC", here.ro, here.de)
    return here


def text(client: Any, name: str, *args: Any) -> str:
    return b"".join(client.get(reverse(name, args=args))).decode()


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_offered_only_where_the_convention_binds_our_state(here: factories.World, kind: str) -> None:
    address = reverse("matter_new", args=[case(here).pk]) + f"?kind={kind}"
    client, measure = signed_in(here.prosecutor), KINDS[kind]
    assert f'value="{measure}"' not in client.get(address).content.decode()
    bind("UNCC", here.ro)
    assert f'value="{measure}"' in client.get(address).content.decode()
    answer = client.post(address, {"counterpart": "DE", "measure": measure, "urgency": "urgent"})
    assert "measure" in answer.context["form"].errors
    assert not CooperationRequest.objects.exists()


@pytest.mark.parametrize(
    ("kind", "said", "articles"),
    [
        ("information", READY, ("Art. 40(4) UNCC", "Art. 40(5) UNCC")),
        ("question", QUESTION, ("Art. 41(3) UNCC",)),
    ],
)
def test_it_is_begun_written_and_sent_for_approval(
    both: factories.World, kind: str, said: dict[str, Any], articles: tuple[str, ...]
) -> None:
    client = signed_in(both.prosecutor)
    address = reverse("matter_new", args=[case(both).pk]) + f"?kind={kind}"
    client.post(address, {"counterpart": "DE", "measure": KINDS[kind], "urgency": "urgent"})
    matter = CooperationRequest.objects.get()
    draft = reverse("matter_draft", args=[matter.pk])
    page = client.get(draft).content.decode()
    assert all(article in page for article in articles)
    assert "Art. 26" not in page
    assert "Art. 35" not in page
    # No addressee is designated in this test: the file names one.
    matter.counterpart_authority = both.desk
    matter.save(update_fields=["counterpart_authority"])
    assert client.post(draft, said | {"save": "1"}).status_code == 302
    check = client.get(reverse("matter_check", args=[matter.pk]))
    sent = {"key": "s", "shown_digest": check.context["digest"]}
    assert client.post(reverse("matter_check", args=[matter.pk]), sent).status_code == 302
    assert fresh(matter).status == Status.AWAITING_APPROVAL
    decide = text(signed_in(both.poc), f"{DESK}decide", matter.pk)
    assert "United Nations" in decide or "UNCC" in decide


def test_the_conditions_are_accepted_at_the_desk_and_bind_by_their_own_article(both: factories.World) -> None:
    ours, there = offered(both, "UN_SPONT")
    client = signed_in(both.poc_de)
    step = reverse(f"{DESK}step", args=[there.pk, "accept_offer"])
    form = client.get(step)
    assert "Art. 40(5) UNCC" in form.content.decode()
    digest = form.context["form"].fields["shown_digest"].initial
    assert client.post(step, {"key": "k", "shown_digest": digest, "text": ""}).status_code == 302
    carried(there, at=timezone.now())
    page = text(signed_in(both.prosecutor), "matter", ours.pk)
    assert "These conditions bind the receiving State (Art. 40(5) UNCC)" in page
    assert bound(fresh(ours)) == "; under conditions (Art. 40(5) UNCC)"
    desk = text(signed_in(both.poc_de), f"{DESK}incoming", there.pk)
    assert "These conditions bind your State (Art. 40(5) UNCC)" in desk


def test_a_question_is_answered_at_the_desk(both: factories.World) -> None:
    from_paper = posted(both, "question", measure="UN_POC")
    assert from_paper.status_code == 302, from_paper.context["form"].errors
    matter = CooperationRequest.objects.get(party="DE")
    step = reverse(f"{DESK}step", args=[matter.pk, "answer_question"])
    client = signed_in(both.poc_de)
    assert "Art. 41(3) UNCC" in client.get(step).content.decode()
    assert client.post(step, {"key": "a", "answer": "Example Hosting."}).status_code == 302
    assert fresh(matter).status == Status.ANSWERED


@pytest.mark.parametrize("kind", ["offer", "information"])
def test_a_clerk_says_on_which_article_a_letter_rests_where_there_is_a_choice(
    both: factories.World, kind: str
) -> None:
    form = signed_in(both.clerk_de).get(URL, {"kind": kind}).context["form"]
    assert [code for code, _words in form.fields["measure"].choices] == ["SPONT", "UN_SPONT"]
    answer = posted(both, kind, measure="UN_SPONT")
    assert answer.status_code == 302, answer.context["form"].errors
    assert CooperationRequest.objects.get(party="DE").measure == "UN_SPONT"


@pytest.mark.parametrize("kind", ["offer", "information"])
def test_without_a_choice_nobody_is_asked(here: factories.World, kind: str) -> None:
    form = signed_in(here.clerk_de).get(URL, {"kind": kind}).context["form"]
    assert "measure" not in form.fields
    fields = {"key": kind, "kind": kind, "measure": "UN_SPONT"} | LETTER | SAID[kind]
    assert signed_in(here.clerk_de).post(URL, fields).status_code == 302
    assert CooperationRequest.objects.get(party="DE").measure == "SPONT"


def test_a_step_that_no_article_of_the_un_convention_speaks_of_names_none(both: factories.World) -> None:
    ours, there = offered(both, "UN_SPONT")
    actions.accept_offer(matter_id=there.pk, actor=both.poc_de, now=NIGHT + HOUR, key="accept")
    carried(there)
    actions.disclose(matter_id=ours.pk, actor=both.prosecutor, now=NIGHT + HOUR, key="disclose")
    carried(ours)
    page = text(signed_in(both.prosecutor), "step", ours.pk, "ask_use")
    assert "Art. 28(4)" not in page
    assert CONDITIONS.split(".")[0] in text(signed_in(both.poc_de), f"{DESK}incoming", theirs(both, ours).pk)
