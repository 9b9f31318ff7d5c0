"""No refusal for want of dual criminality without a test of the conduct that finds none (25(5), 29(4), B.9)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from mla.audit.models import Event
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.law.dual_criminality import ANY, own
from mla.parties.models import Declaration, NationalProvision
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.conduct import yardstick
from mla.workflow.conduct_tested import conduct_test, serves
from mla.workflow.incoming import open_incoming
from mla.workflow.intake import Received
from mla.workflow.papers.decision import why
from mla.workflow.payloads import read_payload
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import Changed, NotAllowed, Unlawful
from mla.workflow.transcript import Letter
from tests.factories import NIGHT, World, world
from tests.workflow import directing
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
ELSEWHERE = own(ANY).code
SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "knowledge"}


@pytest.fixture
def here() -> World:
    return world()


def asked(here: World, measure: str = "STO_SUB", **values: Any) -> CooperationRequest:
    """A request of Romania on the German desk, acknowledged."""
    letter: dict[str, Any] = {
        "counterpart": here.ro, "sender": "Prosecution office of Cluj (invented)", "measure": measure,
        "reference": f"{uuid4().hex[:6]}/P/2026", "dated": date(2026, 11, 20),
        "facts": "An unknown person entered a mailbox.", "offences": ["BC02"],
    }  # fmt: skip
    matter = open_incoming(
        authority_id=here.desk.pk, now=NIGHT, key=uuid4().hex, actor=here.clerk_de,
        letter=Letter(**(letter | values)), scan=None,
        received=Received(channel="post_courier", received_at=NIGHT - timedelta(hours=5)),
    )  # fmt: skip
    return actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key=uuid4().hex).matter


def weigh(
    here: World, matter: CooperationRequest, said: Mapping[str, str], *, actor: Any = None, **values: Any
) -> Act:
    """`said`: element to its state; the rest is not clear. What is missing is explained."""
    found = yardstick(matter, NIGHT.date())
    states = {one.code: said.get(one.code, "unknown") for one in found.elements}
    given = {"shown": found.digest, "states": states, "says": dict.fromkeys(states, "The letter.")} | values
    return actions.weigh_conduct(
        matter_id=matter.pk, actor=actor or here.poc_de, now=NIGHT, key=uuid4().hex, **given
    ).act


def no_offence_of_ours(here: World, matter: CooperationRequest) -> Act:
    """A test in which the facts show nothing at all."""
    return weigh(here, matter, {one.code: "unmet" for one in yardstick(matter, NIGHT.date()).elements})


def refuse(here: World, matter: CooperationRequest, ground: str = "DUAL") -> CooperationRequest:
    return actions.refuse(
        matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key=uuid4().hex, ground=ground,
        reasons="No offence here.", considered=True,
    ).matter  # fmt: skip


UNMET = {"BC02-2": "unmet", ELSEWHERE: "unmet"}
# What the test said, and the words with which a refusal is stopped; "" lets it pass.
GUARD = [
    (None, "was not tested"),
    ({}, "leaves the question open"),
    ({"BC02-2": "unmet"}, "leaves the question open"),
    ({"BC02-1": "met", "BC02-2": "met", "BC02-3": "met"}, "this ground is closed"),
    ({**UNMET, ELSEWHERE: "met"}, "this ground is closed"),
    (UNMET, ""),
]


@pytest.mark.parametrize(("said", "stopped"), GUARD)
def test_a_refusal_for_want_of_dual_criminality_rests_on_the_test(
    here: World, said: Mapping[str, str] | None, stopped: str
) -> None:
    matter = asked(here)
    if said is not None:
        weigh(here, matter, said, provision="Section 9 (invented)")
    if not stopped:
        assert refuse(here, matter).status == "refused"
        return
    with pytest.raises(Unlawful, match=stopped) as caught:
        refuse(here, matter)
    assert (caught.value.reasons[0].field, "25(5)" in caught.value.reasons[0].rule) == ("ground", True)
    matter.refresh_from_db()
    assert matter.status == "acknowledged"


@pytest.mark.parametrize(("said", "stopped"), GUARD)
def test_a_condition_in_place_of_that_refusal_rests_on_the_same_test(
    here: World, said: Mapping[str, str] | None, stopped: str
) -> None:
    """What is an offence here too is no reason for a condition either (25(5)); what is none may be granted (27(6))."""
    matter = asked(here, legal_basis="art27")
    if said is not None:
        weigh(here, matter, said, provision="Section 9 (invented)")

    def propose() -> CooperationRequest:
        return actions.propose_conditions(
            matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key=uuid4().hex, ground="DUAL_C",
            conditions="Not as evidence of the conduct that is no offence here.", part="The subscriber only",
        ).matter  # fmt: skip

    if stopped:
        with pytest.raises(Unlawful, match=stopped):
            propose()
        return
    assert propose().status == "conditions_proposed"
    letter = Document.objects.get(matter=matter, kind="COND")
    html = as_html(
        "COND", bytes(letter.payload), mark=None, digest="", code="0" * 16, verify_address="https://a/"
    )
    assert "in part or under a condition instead of a refusal" in html
    assert "Article 27(6)" in html


def test_where_another_treaty_governs_no_article_of_the_convention_carries_that_condition(
    here: World,
) -> None:
    matter = asked(here, legal_basis="treaty")
    no_offence_of_ours(here, matter)
    with pytest.raises(Unlawful, match="does not govern between these two States"):
        actions.propose_conditions(
            matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key=uuid4().hex, ground="DUAL_C", conditions="No use.",
        )  # fmt: skip


def test_another_ground_asks_for_no_test(here: World) -> None:
    assert refuse(here, asked(here), "LAW").status == "refused"


def test_preservation_under_a_reservation_asks_for_the_test_too(here: World) -> None:
    matter = asked(here, "PRES", offences=["BCX"])
    assert not serves(matter, NIGHT.date())
    Declaration.objects.create(
        party=here.de, instrument="ETS185", article="29(4)", kind="reservation", valid_from=date(2009, 7, 1),
        **SOURCE,
    )  # fmt: skip
    assert serves(matter, NIGHT.date())
    with pytest.raises(Unlawful, match="was not tested"):
        refuse(here, matter, "DUALP")
    weigh(here, matter, {"BCX-own": "unmet", ELSEWHERE: "unmet"})
    assert refuse(here, matter, "DUALP").status == "refused"


def test_a_refusal_of_the_other_state_needs_no_test_of_ours(here: World) -> None:
    """What they did is on paper; whether they tested is theirs to know."""
    matter = matter_in(here, "assistance", "requesting", "acknowledged")
    body = {
        "ground": "DUAL",
        "reasons": "No offence there.",
        "consultation": {"considered": True, "note": ""},
    }
    done = record_arrival(
        "refuse", matter_id=matter.pk, actor=here.clerk, now=NIGHT, key="theirs", body=body,
        channel="post_courier", received_at=NIGHT,
    )  # fmt: skip
    assert done.matter.status == "refused"


def test_a_corrected_request_is_tested_again(here: World) -> None:
    matter = asked(here)
    weigh(here, matter, UNMET)
    newer = {"old": "An unknown person entered a mailbox.", "new": "A former employee entered a mailbox."}
    record_arrival(
        "amend", matter_id=matter.pk, actor=here.clerk_de, now=NIGHT, key="amend",
        body={"changes": [{"field": "facts", "number": 0, **newer}], "reason": "A mistake", "version_to": 2},
        channel="post_courier", received_at=NIGHT,
    )  # fmt: skip
    found = conduct_test(matter)
    assert found is not None
    assert not found.current
    with pytest.raises(Unlawful, match="was changed after your conduct test"):
        refuse(here, matter)


def test_a_newer_test_counts_and_the_older_stays(here: World) -> None:
    matter = asked(here)
    first = weigh(here, matter, UNMET)
    before = bytes(first.payload)
    weigh(here, matter, {**UNMET, ELSEWHERE: "met"}, provision="Section 9 (invented)")
    found = conduct_test(matter)
    assert found is not None
    assert (found.body["answer"], found.older) == ("met", 1)
    assert bytes(Act.objects.get(pk=first.pk).payload) == before
    with pytest.raises(Unlawful, match="this ground is closed"):
        refuse(here, matter)


def test_the_act_keeps_the_law_of_its_day_and_an_event_binds_it(here: World) -> None:
    row = NationalProvision.objects.create(
        party=here.de, offence="BC02", citation="Section 1 (invented)", title_en="Access", title_fr="Accès",
        elements=["BC02-3", "BC02-d1"], max_penalty="3 years", valid_from=date(2020, 1, 1), **SOURCE,
    )  # fmt: skip
    Declaration.objects.create(
        party=here.ro,
        instrument="ETS185",
        article="3",
        kind="declaration",
        valid_from=date(2020, 1, 1),
        **SOURCE,
    )
    matter = asked(here)
    act = weigh(
        here, matter, {"BC02-3": "met", "BC02-d1": "unmet", ELSEWHERE: "unmet"}, note="Asked a colleague."
    )
    row.citation = "Section 2 (invented)"
    row.save(update_fields=["citation"])
    body = read_payload(bytes(act.payload))["body"]
    assert body["answer"] == "unmet"
    offence = body["offences"][0]
    assert [(one["code"], one["state"], one["says"]) for one in offence["elements"]] == [
        ("BC02-3", "met", "The letter."),
        ("BC02-d1", "unmet", "The letter."),
    ]
    assert offence["provisions"] == [
        {
            "citation": "Section 1 (invented)", "title": {"en": "Access", "fr": "Accès"},
            "max_penalty": "3 years", "certainty": "knowledge", "decided": True,
        }
    ]  # fmt: skip
    # The other State's declaration is noted, and adds nothing to our own law.
    assert [(one["party"], one["article"]) for one in body["declared"]] == [("RO", "3")]
    record = str(why(body)["text"])
    assert "The facts show no offence under your law" in record
    assert "Les faits ne montrent aucune infraction" in record
    event = Event.objects.get(chain=matter.pk, verb="matter.weigh_conduct")
    assert event.facts["digest"] == act.digest
    assert act.direction == "internal"
    assert matter.acts.filter(direction="out", verb="weigh_conduct").count() == 0


def test_what_is_missing_is_said_in_words(here: World) -> None:
    matter = asked(here)
    with pytest.raises(Unlawful) as caught:
        weigh(here, matter, {"BC02-2": "unmet", ELSEWHERE: "met"}, says={})
    assert [one.field for one in caught.value.reasons] == ["says_BC02-2", "provision"]


def test_the_text_that_was_read_is_the_text_that_is_judged(here: World) -> None:
    matter = asked(here)
    with pytest.raises(Changed):
        weigh(here, matter, UNMET, shown="0" * 64)
    with pytest.raises(Changed):
        weigh(here, matter, UNMET, states={"BC02-1": "met"})
    assert conduct_test(matter) is None


@pytest.mark.parametrize("who", ["officer_de", "clerk_de", "prosecutor_de", "poc"])
def test_only_who_decides_there_tests(here: World, who: str) -> None:
    matter = asked(here)
    with pytest.raises(NotAllowed):
        weigh(here, matter, UNMET, actor=getattr(here, who))


def test_a_provider_is_instructed_on_this_ground_only_after_the_test(here: World) -> None:
    """Art. 7(5)(c) CETS 224 borrows the grounds of Art. 25(4), and Art. 5(6) the test of the conduct."""
    _ours, theirs = directing.notified(here)
    step: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + timedelta(hours=3)}
    actions.acknowledge(**step, key="a")
    why: dict[str, Any] = {"ground": "DUAL", "reasons": "No offence here."}
    with pytest.raises(Unlawful, match="was not tested") as caught:
        actions.instruct(**step, key="i1", **why)
    assert caught.value.reasons[0].rule == "Art. 5(6) CETS 224"
    no_offence_of_ours(here, theirs)
    assert actions.instruct(**step, key="i2", **why).matter.status == "barred"
