"""Every measure beside Arts 29 and 31: its whole life between two States, switched on and switched off."""

from collections.abc import Callable
from datetime import UTC, date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from mla.deadlines.models import Deadline
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.documents.specimens.measures import DRAFTS
from mla.exchange.models import Message
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.dual_criminality import TESTED
from mla.law.measures import MEASURES
from mla.law.readiness import blocking, findings
from mla.law.refusal import answers
from mla.parties.models import Declaration, TreatyStatus
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.web.forms.choices import following
from mla.workflow import actions
from mla.workflow.addressing import change_addressee
from mla.workflow.arrivals import accept_message
from mla.workflow.following import follow_up
from mla.workflow.judgement import question
from mla.workflow.refusals import NotAllowed, Overtaken, Unlawful
from tests import factories
from tests.factories import NIGHT, World, world
from tests.measures import bind, designate, made_central, ready, switch_on
from tests.workflow.test_conduct import no_offence_of_ours

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
ASSISTANCE = sorted(code for code in DRAFTS if MEASURES[code].family == "assistance")
OFF = sorted(code for code in DRAFTS if CATALOGUE[code].instrument != "ETS185")


@pytest.fixture
def here(tmp_path: Any, settings: Any) -> World:
    settings.MEDIA_ROOT = tmp_path
    found = world()
    made_central(found)
    return found


def key() -> str:
    return uuid4().hex


def submitted(here: World, measure: str, **changes: Any) -> CooperationRequest:
    draft = ready(here, measure, **changes)
    return actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key()).matter


def approve(here: World, matter: CooperationRequest) -> CooperationRequest:
    shown = snapshot_bytes(matter)[1]
    return actions.approve(
        matter_id=matter.pk, actor=here.poc, now=NIGHT, key=key(), shown_digest=shown
    ).matter


def sent(here: World, measure: str, **changes: Any) -> CooperationRequest:
    matter = approve(here, submitted(here, measure, **changes))
    factories.seal(matter)
    return actions.send(matter_id=matter.pk, now=NIGHT + HOUR, key=key()).matter


def carried(matter: CooperationRequest, party: Any) -> CooperationRequest:
    """The newest message of this file, taken in by the other side."""
    message = (
        Message.objects.select_related("act__matter", "to_party")
        .filter(act__matter=matter)
        .latest("act__seq")
    )
    accept_message(message, now=NIGHT + 2 * HOUR)
    return CooperationRequest.objects.get(thread=matter.thread, party=party)


def letter_of(matter: CooperationRequest, kind: str) -> str:
    row = Document.objects.filter(matter=matter, kind=kind).latest("created_at")
    payload = bytes(row.payload)
    return as_html(
        kind, payload, mark=None, digest=row.payload_digest, code="0" * 16, verify_address="https://a/"
    )


@pytest.mark.parametrize("measure", sorted(DRAFTS))
def test_a_complete_draft_leaves_nothing_to_stop_it(here: World, measure: str) -> None:
    switch_on(here, measure)
    stopping = blocking(findings(facts_of(ready(here, measure), NIGHT)))
    assert [one.rule_id for one in stopping] == []


@pytest.mark.parametrize("measure", ASSISTANCE)
def test_the_whole_life_from_draft_to_outcome(here: World, measure: str) -> None:
    switch_on(here, measure)
    ours = sent(here, measure)
    kind = MEASURES[measure].document
    assert CATALOGUE[measure].citation.article in letter_of(ours, kind)
    theirs = carried(ours, here.de)
    assert (theirs.status, theirs.measure) == ("received", measure)
    answer: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    actions.acknowledge(**answer, key=key(), next_step="We start at once.")
    assert carried(theirs, here.ro).status == "acknowledged"
    actions.assess(**answer, key=key())
    actions.accept(**answer, key=key())
    assert carried(theirs, here.ro).status == "accepted"
    actions.begin_execution(**answer, key=key())
    actions.execute(**answer, key=key(), outcome="executed_full", measures_taken="Done as asked.")
    ours = carried(theirs, here.ro)
    assert ours.status == "executed"
    printed = letter_of(theirs, "OUT")
    if CATALOGUE[measure].instrument != "ETS185":
        assert "Article 31 of the Convention on Cybercrime" not in printed


def test_the_whole_life_of_a_preservation_under_the_un_convention(here: World) -> None:
    switch_on(here, "UN_PRES")
    theirs = carried(sent(here, "UN_PRES"), here.de)
    answer: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    actions.acknowledge(**answer, key=key())
    actions.order(**answer, key=key(), custodian="Example Hosting (invented)")
    actions.confirm_preservation(
        **answer, key=key(), preserved_from=NIGHT.date(), preserved_until=None, items="Logs"
    )
    clocks = Deadline.objects.filter(matter=theirs, ended_at__isnull=True)
    assert [(one.rule, one.citation) for one in clocks] == [("UN_42", "Art. 42(8) UNCC")]
    printed = letter_of(theirs, "PRES_CONF")
    assert "United Nations Convention against Cybercrime" in printed
    assert "ETS 185" not in printed


@pytest.mark.parametrize("measure", OFF)
def test_nothing_begins_while_its_instrument_does_not_bind_both(here: World, measure: str) -> None:
    bind(CATALOGUE[measure].instrument, here.ro)
    with pytest.raises(Unlawful) as refused:
        ready(here, measure)
    assert refused.value.reasons[0].field == "measure"
    assert not CooperationRequest.objects.exists()


@pytest.mark.parametrize("measure", OFF)
def test_a_treaty_that_ends_stops_every_step_before_sending(here: World, measure: str) -> None:
    switch_on(here, measure)
    instrument = CATALOGUE[measure].instrument

    def leave(on: date | None) -> None:
        TreatyStatus.objects.filter(party=here.de, instrument=instrument).update(withdrawn_from=on)

    matter = ready(here, measure)
    leave(NIGHT.date())
    expect_stop(
        lambda: actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key=key()), "bound"
    )
    leave(None)
    matter = actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key=key()).matter
    leave(NIGHT.date())
    expect_stop(lambda: approve(here, matter), "bound")
    leave(None)
    matter = approve(here, matter)
    factories.seal(matter)
    leave(NIGHT.date())
    with pytest.raises(Overtaken):
        actions.send(matter_id=matter.pk, now=NIGHT + HOUR, key=key())
    leave(None)
    # What goes to a private entity is then ready for a person to hand over.
    left = "ready_to_hand_over" if matter.family == "direct" else "sent"
    assert actions.send(matter_id=matter.pk, now=NIGHT + HOUR, key=key()).matter.status == left


def expect_stop(step: Callable[[], object], field: str) -> None:
    with pytest.raises(Unlawful) as refused:
        step()
    assert field in [reason.field for reason in refused.value.reasons]


# a content that the article asks for in every case, and the article that the author reads when it is missing
MISSING = """
RTT     communications  33(1)
INT     permission      34
P2_8    possession      8(3)(b)(iii)
P2_8    relevance       8(3)(b)(v)
P2_9    emergency       9(3)(e)
P2_9    link            9(3)(e)
P2_10   emergency       10(1)
P2_11   presiding       11(1)
P2_11   rights          11(1)
UN_STO  purpose         40(15)(g)
UN_STO  proceeding      40(15)(b)
UN_RTT  necessity       45(3)
""".strip().splitlines()


@pytest.mark.parametrize("line", MISSING)
def test_a_missing_content_stops_the_request_with_its_article(here: World, line: str) -> None:
    measure, code, article = line.split()
    switch_on(here, measure)
    contents = {name: text for name, text in DRAFTS[measure][1].items() if name != code}
    draft = ready(here, measure, contents=contents)
    with pytest.raises(Unlawful) as refused:
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    (reason,) = refused.value.reasons
    assert reason.field == f"contents.{code}"
    assert f"Art. {article} " in reason.rule


def test_a_content_that_may_not_be_known_is_said_not_to_be_known(here: World) -> None:
    switch_on(here, "UN_STO")
    expect_stop(lambda: submitted(here, "UN_STO", contents_none=[]), "contents.persons")
    assert submitted(here, "UN_STO").status == "awaiting_approval"


# the measure, and the grounds on which it may be refused where Art. 27 (or 40(8)-(31)) governs
REFUSED_FOR = {
    "RTT": "POL SOV DUAL LAW PROP RIGHTS DOMAV",
    "INT": "POL SOV DUAL LAW PROP RIGHTS DOMAV",
    "P2_8": "POL SOV DUAL LAW PROP RIGHTS",
    "P2_9": "DUAL LAW",
    "P2_10": "POL SOV DUAL LAW PROP RIGHTS",
    "P2_11": "DUAL LAW RIGHTS",
    "UN_STO": "SOV DUAL LAW DISCR FORM DOMAV",
}


@pytest.mark.parametrize("measure", sorted(REFUSED_FOR))
def test_it_is_refused_on_the_lawful_grounds_only(here: World, measure: str) -> None:
    switch_on(here, measure)
    theirs = carried(sent(here, measure), here.de)
    asked = answers(question(theirs, "refuse", NIGHT.date()))
    open_ones = {one.ground.code for one in asked if one.available}
    assert open_ones == set(REFUSED_FOR[measure].split())
    answer: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    closed = next(one.ground.code for one in asked if not one.available)
    with pytest.raises(Unlawful):
        actions.refuse(**answer, key=key(), ground=closed, reasons="We think so.", considered=True)
    lawful = sorted(open_ones)[0]
    if lawful in TESTED:
        # This ground alone rests on a test of the conduct (25(5)): what it finds is told in test_conduct.py.
        no_offence_of_ours(here, theirs)
    actions.refuse(**answer, key=key(), ground=lawful, reasons="Our law does not know it.", considered=True)
    assert carried(theirs, here.ro).status == "refused"
    assert "of the Convention" in letter_of(theirs, "REFUSE") or CATALOGUE[measure].instrument != "ETS185"


@pytest.mark.parametrize(
    ("role", "measure", "may"),
    [
        ("poc", "P2_9", True),
        ("central", "P2_9", False),
        ("poc", "P2_11", False),
        ("central", "P2_11", True),
        ("poc", "P2_10", True),
        ("central", "UN_STO", True),
        ("poc", "UN_STO", False),
        ("poc", "UN_PRES", True),
    ],
)
def test_who_decides_on_sending(here: World, role: str, measure: str, may: bool) -> None:
    switch_on(here, measure)
    here.poc.memberships.exclude(role=role).delete()
    here.poc.memberships.get_or_create(
        authority=here.office, role=role, defaults={"valid_from": date(2020, 1, 1)}
    )
    matter = submitted(here, measure)
    if may:
        assert approve(here, matter).status == "approved"
    else:
        with pytest.raises(NotAllowed):
            approve(here, matter)


@pytest.mark.parametrize(
    ("ours", "theirs", "stops"),
    [
        ("poc247", "poc247", ""),
        ("central", "poc247", "authority_named"),
        ("poc247", "central", "receiver_roles"),
    ],
)
def test_emergency_disclosure_runs_between_contact_points(
    here: World, ours: str, theirs: str, stops: str
) -> None:
    """Art. 9(2) CETS 224; the contact points of Art. 35 ETS 185."""
    switch_on(here, "P2_9")
    designate(here.office, ours)
    designate(here.desk, theirs)
    found = blocking(findings(facts_of(ready(here, "P2_9"), NIGHT)))
    assert [one.field for one in found] == ([stops] if stops else [])


def test_what_a_state_has_declared_becomes_a_content_that_is_asked(here: World) -> None:
    """Art. 9(5) CETS 224: the request again, in the form this State has named."""
    switch_on(here, "P2_9")
    Declaration.objects.create(
        party=here.de,
        instrument="CETS224",
        article="9(5)",
        kind="declaration",
        valid_from=date(2020, 1, 1),
        certainty="knowledge",
        source="invented for a test",
        checked_on=date(2026, 11, 1),
    )
    expect_stop(lambda: submitted(here, "P2_9"), "contents.confirmation")


def test_live_data_is_data_to_come(here: World) -> None:
    expect_stop(lambda: submitted(here, "RTT", period_to=NIGHT - HOUR), "period_to")


def test_an_order_is_served_within_45_days_and_answered_within_20_and_45(here: World) -> None:
    """Art. 8(6)(a) CETS 224: the periods of the return run from the service on the provider."""
    switch_on(here, "P2_8")
    theirs = carried(sent(here, "P2_8"), here.de)

    def running() -> dict[str, date]:
        rows = Deadline.objects.filter(matter=theirs, ended_at__isnull=True)
        return {one.rule: one.due_at.astimezone(UTC).date() for one in rows}

    answer: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    actions.acknowledge(**answer, key=key())
    assert running() == {"P2_8_SERVE": date(2027, 1, 5)}
    actions.accept(**answer, key=key())
    actions.begin_execution(**answer, key=key())
    assert running() == {"P2_8_SUB": date(2026, 12, 11), "P2_8_TRA": date(2027, 1, 5)}


def test_every_measure_of_this_table_can_be_begun() -> None:
    """Art. 26 and Art. 35 have their own tests, and a record of Art. 32 has no other side."""
    requests = {
        code for code, one in MEASURES.items() if one.family in {"preservation", "assistance", "direct"}
    }
    assert set(DRAFTS) == requests - {"PRES", "STO_SUB", "STO_TRA", "STO_CON"}


def test_a_draft_is_not_addressed_to_a_state_that_its_instrument_does_not_bind(here: World) -> None:
    switch_on(here, "UN_STO")
    other = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    draft = ready(here, "UN_STO")
    expect_stop(
        lambda: change_addressee(
            matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, counterpart=other, authority=None
        ),
        "counterpart",
    )


def test_a_preservation_under_the_un_convention_is_followed_up_under_it(here: World) -> None:
    switch_on(here, "UN_PRES")
    ours = sent(here, "UN_PRES")
    made = follow_up(preservation=ours, measure="UN_STO", actor=here.prosecutor, now=NIGHT + HOUR)
    assert (made.measure, made.previous_id, made.measures_sought) == ("UN_STO", ours.pk, [])
    assert [code for code, _words in following("UN_PRES")] == ["UN_STO"]
