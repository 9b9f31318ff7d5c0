"""Information given unasked (Art. 40(4), (5) UNCC) and questions to a contact point (Art. 41 UNCC), in both seats."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mla.deadlines.models import Deadline
from mla.documents.copy import read_copy
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.law.readiness import blocking, findings
from mla.parties.models import TreatyStatus
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.requests.routes import advice_for, way_of
from mla.requests.snapshot import snapshot_bytes
from mla.requests.statuses import Status
from mla.web.forms.choices import following
from mla.workflow import actions
from mla.workflow.following import from_question
from mla.workflow.read_back import open_copy
from mla.workflow.refusals import NotAllowed, Overtaken, Unlawful
from tests import factories
from tests.factories import NIGHT, World, world
from tests.measures import bind
from tests.workflow.informing import (
    CONDITIONS,
    HOUR,
    READY,
    SECRET,
    UNCONDITIONAL,
    approved,
    asked,
    carried,
    drafted,
    fresh,
    offered,
    theirs,
)
from tests.workflow.paper import INFORMATION, OFFER, QUESTION, came, opened

pytestmark = pytest.mark.django_db
LATER = NIGHT + 2 * HOUR
MEASURES = ("UN_SPONT", "UN_POC")
CITED = {"UN_SPONT": "40(4)", "UN_POC": "41"}


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    """Two States that the UN Convention binds beside the Convention: an invented day."""
    settings.MEDIA_ROOT = tmp_path / "files"
    found = world()
    bind("UNCC", found.ro, found.de)
    return found


def printed(matter: CooperationRequest, kind: str) -> str:
    row = Document.objects.filter(matter=matter, kind=kind).latest("created_at")
    return as_html(
        kind,
        bytes(row.payload),
        mark=None,
        digest=row.payload_digest,
        code="0" * 16,
        verify_address="https://a/",
    )


def running(matter: CooperationRequest) -> set[str]:
    return set(Deadline.objects.filter(matter=matter, ended_at__isnull=True).values_list("rule", flat=True))


# --- whole lives -----------------------------------------------------------------------------------------------


def test_information_under_conditions_from_the_offer_to_the_use_made_of_it(here: World) -> None:
    ours, there = offered(here, "UN_SPONT")
    assert (ours.status, there.status, there.measure) == (Status.OFFERED, Status.OFFERED, "UN_SPONT")
    offer = printed(ours, "SPONT_OFFER")
    assert CONDITIONS in offer
    assert SECRET not in offer
    assert running(there) >= {"OFFER"}
    actions.accept_offer(matter_id=there.pk, actor=here.poc_de, now=LATER, key="accept")
    carried(there)
    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    carried(ours)
    assert (fresh(ours).status, fresh(there).status) == (Status.DISCLOSED, Status.DISCLOSED)
    assert SECRET in printed(there, "SPONT")
    actions.ask_use(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="use", text="Was it of use?")
    carried(ours)
    actions.report_use(matter_id=there.pk, actor=here.poc_de, now=LATER, key="told", use="An inquiry began.")
    for matter, actor in ((ours, here.prosecutor), (there, here.poc_de)):
        actions.close(matter_id=matter.pk, actor=actor, now=LATER, key=f"close:{matter.pk}")
        assert fresh(matter).status == Status.CLOSED


def test_the_receiver_declines_the_conditions_and_the_content_stays(here: World) -> None:
    ours, there = offered(here, "UN_SPONT")
    actions.decline_offer(
        matter_id=there.pk, actor=here.poc_de, now=LATER, key="no", reason="Our courts read all."
    )
    carried(there)
    assert fresh(ours).status == Status.DECLINED
    with pytest.raises(Overtaken):
        actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")


def test_without_conditions_the_content_leaves_at_once(here: World) -> None:
    ours = approved(here, drafted(here, "UN_SPONT", **UNCONDITIONAL))
    carried(ours)
    there = theirs(here, ours)
    assert (fresh(ours).status, there.status) == (Status.SENT, Status.RECEIVED)
    assert "No condition is attached to its use" in printed(ours, "SPONT")
    actions.acknowledge(matter_id=there.pk, actor=here.poc_de, now=LATER, key="ack")
    carried(there)
    assert fresh(ours).status == Status.DISCLOSED


def test_a_question_is_put_and_answered_and_leads_to_a_request_under_the_same_convention(here: World) -> None:
    ours, there = asked(here, "UN_POC")
    assert (ours.status, there.status) == (Status.SENT, Status.RECEIVED)
    assert running(there) == {"ACK_OUT", "POC_ANSWER"}
    actions.answer_question(
        matter_id=there.pk, actor=here.officer_de, now=LATER, key="answer", answer="Example Hosting."
    )
    carried(there)
    assert fresh(ours).status == Status.ANSWERED
    assert not running(there)
    assert [code for code, _words in following("UN_POC")] == ["UN_PRES", "UN_STO", "UN_MLA"]
    made = from_question(question=fresh(ours), measure="UN_PRES", actor=here.prosecutor, now=LATER)
    assert (made.measure, made.previous_id) == ("UN_PRES", ours.pk)


def test_a_prosecutors_question_is_decided_by_a_contact_point(here: World) -> None:
    draft = drafted(here, "UN_POC")
    with pytest.raises(NotAllowed):
        actions.put(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="put")
    assert approved(here, draft).status == Status.APPROVED


# --- the letters -----------------------------------------------------------------------------------------------


def test_every_letter_names_the_un_convention_and_never_the_budapest_one(here: World) -> None:
    ours, there = offered(here, "UN_SPONT")
    actions.accept_offer(matter_id=there.pk, actor=here.poc_de, now=LATER, key="accept")
    carried(there)
    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    question, answered = asked(here, "UN_POC")
    actions.cannot_answer(
        matter_id=answered.pk, actor=here.poc_de, now=LATER, key="no", reason="Not ours.", who="The registry."
    )
    letters = {
        "SPONT_OFFER": printed(ours, "SPONT_OFFER"),
        "SPONT_ANS": printed(there, "SPONT_ANS"),
        "SPONT": printed(ours, "SPONT"),
        "POC_AST": printed(question, "POC_AST"),
        "POC_ANS": printed(answered, "POC_ANS"),
    }
    for kind, html in letters.items():
        article = "Article 41" if kind.startswith("POC") else "Article 40(4)"
        assert f"under {article} of the United Nations Convention against Cybercrime" in html, kind
        assert not [word for word in ("ETS 185", "Article 26", "Article 35", "(Art. 35") if word in html], (
            kind
        )


def test_conditions_never_keep_back_what_exonerates_an_accused_person(here: World) -> None:
    """Art. 40(5) UNCC leaves it to the receiver, who tells the sender beforehand; Art. 26 knows no such exception."""
    ours, _there = offered(here, "UN_SPONT")
    assert "what exonerates an accused person" in printed(ours, "SPONT_OFFER")
    convention, _there = offered(here, "SPONT")
    assert "exonerates" not in printed(convention, "SPONT_OFFER")


# --- off until both are bound ----------------------------------------------------------------------------------


@pytest.mark.parametrize("measure", MEASURES)
def test_it_cannot_be_begun_while_one_of_the_two_is_not_bound(here: World, measure: str) -> None:
    TreatyStatus.objects.filter(party=here.de, instrument="UNCC").delete()
    with pytest.raises(Unlawful) as refused:
        drafted(here, measure)
    assert refused.value.reasons[0].field == "measure"
    assert not CooperationRequest.objects.exists()


def leave(here: World, on: date | None) -> None:
    TreatyStatus.objects.filter(party=here.de, instrument="UNCC").update(withdrawn_from=on)


def stopped(step: Callable[[], object]) -> None:
    with pytest.raises(Unlawful) as refused:
        step()
    assert "bound" in [reason.field for reason in refused.value.reasons]


@pytest.mark.parametrize("measure", MEASURES)
def test_submission_approval_and_sending_each_ask_again(here: World, measure: str) -> None:
    draft = drafted(here, measure)

    def submit() -> CooperationRequest:
        return actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="s").matter

    def approve() -> CooperationRequest:
        shown = snapshot_bytes(fresh(draft))[1]
        return actions.approve(
            matter_id=draft.pk, actor=here.poc, now=NIGHT, key="a", shown_digest=shown
        ).matter

    leave(here, NIGHT.date())
    stopped(submit)
    leave(here, None)
    submit()
    leave(here, NIGHT.date())
    stopped(approve)
    leave(here, None)
    matter = approve()
    factories.seal(matter)
    leave(here, NIGHT.date())
    with pytest.raises(Overtaken):
        actions.send(matter_id=matter.pk, now=LATER, key="send")
    leave(here, None)
    left = Status.OFFERED if measure == "UN_SPONT" else Status.SENT
    assert actions.send(matter_id=matter.pk, now=LATER, key="send").matter.status == left


def test_a_contact_point_puts_no_question_under_a_treaty_that_ended(here: World) -> None:
    draft = drafted(here, "UN_POC", author=here.poc)
    leave(here, NIGHT.date())
    stopped(lambda: actions.put(matter_id=draft.pk, actor=here.poc, now=NIGHT, key="put"))


# --- readiness and adviser -------------------------------------------------------------------------------------


@pytest.mark.parametrize("measure", MEASURES)
def test_a_complete_draft_leaves_nothing_to_stop_it(here: World, measure: str) -> None:
    facts = facts_of(drafted(here, measure), NIGHT)
    assert [one.rule_id for one in blocking(findings(facts))] == []


MISSING = """
UN_SPONT  facts                40(4)
UN_SPONT  contents.origin      40(4)
UN_SPONT  contents.permission  40(4)
UN_SPONT  contents.conditions  40(5)
UN_SPONT  contents.nature      40(5)
UN_POC    contents.question    41(3)
UN_POC    contents.purpose     41(1)
""".strip().splitlines()


@pytest.mark.parametrize("line", MISSING)
def test_what_is_missing_is_told_with_its_article_and_stops_the_file(here: World, line: str) -> None:
    measure, field, article = line.split()
    full = (
        READY if measure == "UN_SPONT" else {"contents.question": "Who?", "contents.purpose": "An inquiry."}
    )
    draft = drafted(here, measure, **(full | {field: " " if field == "facts" else ""}))
    with pytest.raises(Unlawful) as refused:
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="s")
    assert (field, f"Art. {article} UNCC") in [(one.field, one.rule) for one in refused.value.reasons]


@pytest.mark.parametrize("measure", MEASURES)
def test_the_adviser_knows_the_way_that_the_file_takes(here: World, measure: str) -> None:
    matter = drafted(here, measure)
    routes = {one.code: one for one in advice_for(matter, NIGHT.date()).routes}
    assert way_of(matter, NIGHT.date()) == measure
    assert str(routes[measure].citation) == f"Art. {CITED[measure]} UNCC"
    leave(here, NIGHT.date())
    assert measure not in {one.code for one in advice_for(matter, NIGHT.date()).routes}


# --- on paper --------------------------------------------------------------------------------------------------


def test_an_offer_and_a_question_on_paper_open_files_and_are_answered(here: World) -> None:
    offer = opened(here, OFFER | {"measure": "UN_SPONT"})
    assert (offer.family, offer.status) == ("information", Status.OFFERED)
    actions.accept_offer(matter_id=offer.pk, actor=here.poc_de, now=NIGHT, key="accept")
    assert "under Article 40(4) of the United Nations Convention" in printed(offer, "SPONT_ANS")
    question = opened(here, QUESTION | {"measure": "UN_POC", "reference": "78/POC/2026"}, key="k2")
    actions.answer_question(matter_id=question.pk, actor=here.poc_de, now=NIGHT, key="a", answer="Example.")
    assert "under Article 41 of the United Nations Convention" in printed(question, "POC_ANS")


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "an offer with its content": (OFFER | {"facts": SECRET}, "facts", "40(5) UNCC"),
    "neither words nor scan": (INFORMATION | {"facts": " "}, "facts", "40(4) UNCC"),
    "a question without a question": (QUESTION | {"contents": {}}, "contents.question", "41(3) UNCC"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_does_not_hold_on_paper_is_refused_with_the_article_of_the_un_convention(
    here: World, name: str
) -> None:
    said, field, rule = BAD[name]
    measure = "UN_POC" if said["measure"] == "POC_TECH" else "UN_SPONT"
    with pytest.raises(Unlawful) as refused:
        opened(here, said | {"measure": measure})
    assert (field, rule) in [(one.field, one.rule) for one in refused.value.reasons]


@pytest.mark.parametrize("measure", MEASURES)
def test_a_letter_that_is_read_back_opens_the_file_of_the_other_seat(here: World, measure: str) -> None:
    ours = approved(here, drafted(here, measure))
    sealed = bytes(Document.objects.get(matter=ours).payload)
    matter = open_copy(
        authority_id=here.desk.pk,
        actor=here.clerk_de,
        now=LATER,
        key="k1",
        copy=read_copy(sealed),
        received=came(received_at=LATER),
        scan=None,
    )
    begins = Status.OFFERED if measure == "UN_SPONT" else Status.RECEIVED
    assert (matter.measure, matter.status, matter.thread) == (measure, begins, ours.thread)
