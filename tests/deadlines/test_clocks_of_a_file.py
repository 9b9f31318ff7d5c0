"""Which clocks run on which seat, what starts them, and what alone may stop them (Art. 29(7))."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mla.deadlines.models import Deadline, Reminder
from mla.deadlines.plan import RULES
from mla.deadlines.schedule import recompute
from mla.law.cooperation.catalogue import CATALOGUE
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.following import follow_up as following
from mla.workflow.relay import carry_due
from tests.factories import NIGHT, World, received, seal, sent, submitted, world
from tests.workflow.matters import NOW, matter_in

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def here() -> World:
    return world()


def current(matter: CooperationRequest) -> dict[str, Deadline]:
    return {row.rule: row for row in Deadline.objects.filter(matter=matter, ended_at__isnull=True)}


def settle(now: datetime) -> None:
    """The workers' rounds, with stand-in bytes for the letters."""
    for matter in CooperationRequest.objects.filter(documents__sealed_at__isnull=True).distinct():
        seal(matter, now=now)
    carry_due(now=now)


def preserved(here: World, until: date | None = None) -> tuple[CooperationRequest, CooperationRequest]:
    """(requesting file, requested file), confirmed on 22 November 2026."""
    theirs = received(here)
    ours = CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)
    at = NIGHT + timedelta(hours=30)
    actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=at, key="ack")
    actions.confirm_preservation(
        matter_id=theirs.pk,
        actor=here.poc_de,
        now=at,
        key="confirm",
        preserved_from=date(2026, 11, 22),
        preserved_until=until,
        items="log-in records",
    )
    settle(at)
    ours.refresh_from_db()
    theirs.refresh_from_db()
    return ours, theirs


def test_the_duty_desk_has_its_clock_while_a_request_waits(here: World) -> None:
    assert set(current(submitted(here))) == {"POC_DECIDE"}


def test_sending_starts_the_wait_for_an_acknowledgement_on_one_seat_and_the_duty_on_the_other(
    here: World,
) -> None:
    theirs = received(here)
    ours = CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)
    assert set(current(ours)) == {"ACK"}
    assert set(current(theirs)) == {"ACK_OUT"}


def test_without_a_reported_end_both_seats_see_the_floor_of_sixty_days(here: World) -> None:
    for matter in preserved(here):
        floor = current(matter)["PRES_MIN"]
        # Day 60 after 22 November is 21 January; it ends with that day in Germany, which holds the data.
        assert floor.due_at == datetime(2027, 1, 21, 22, 59, 59, tzinfo=UTC)
        assert floor.citation == "Art. 29(7) ETS 185"
        assert "60" in floor.explanation_en
        assert "60" in floor.explanation_fr


def test_a_reported_end_beyond_the_floor_is_what_counts(here: World) -> None:
    ours, _theirs = preserved(here, until=date(2027, 2, 20))
    assert current(ours)["PRES_STATED"].due_at.date() == date(2027, 2, 20)
    assert "PRES_MIN" not in current(ours)


def test_a_reported_end_before_the_floor_does_not_shorten_it_but_warns_earlier(here: World) -> None:
    ours, _theirs = preserved(here, until=date(2026, 12, 22))
    floor = current(ours)["PRES_MIN"]
    assert floor.due_at.date() == date(2027, 1, 21)
    assert floor.reminders.earliest("due_at").due_at < datetime(2026, 12, 2, tzinfo=UTC)


def test_a_new_date_ends_the_old_row_and_its_reminders_instead_of_editing_them(here: World) -> None:
    ours, theirs = preserved(here)
    old = current(ours)["PRES_MIN"]
    at = NIGHT + 10 * DAY
    actions.ask_extension(
        matter_id=ours.pk,
        actor=here.prosecutor,
        now=at,
        key="x",
        new_until=date(2027, 3, 1),
        reason="Translation.",
    )
    settle(at)
    actions.extend(matter_id=theirs.pk, actor=here.poc_de, now=at, key="y", until=date(2027, 3, 1))
    settle(at)
    old.refresh_from_db()
    assert (old.ended_by, old.due_at.date()) == ("extend", date(2027, 1, 21))
    assert not Reminder.objects.filter(deadline=old, is_open=True).exists()
    assert current(ours)["PRES_STATED"].due_at.date() == date(2027, 3, 1)


def test_receipt_of_the_follow_up_stops_the_clock_and_its_sending_does_not(here: World) -> None:
    ours, theirs = preserved(here)
    at = NIGHT + 20 * DAY
    follow_up = following(preservation=ours, measure="STO_SUB", actor=here.prosecutor, now=at)
    drafting.edit_draft(
        matter_id=follow_up.pk,
        actor=here.prosecutor,
        now=at,
        values={"domestic_legal_basis": "CCP 152", "measures_sought": ["disclose"]},
    )
    send(here, follow_up, at)
    assert "PRES_MIN" in current(ours)
    carry_due(now=at + timedelta(minutes=11))
    settle(at + timedelta(minutes=12))
    for matter in (ours, theirs):
        matter.refresh_from_db()
        assert matter.status == "preserved_pending_decision"
        assert not {"PRES_MIN", "PRES_STATED"} & set(current(matter))


def send(here: World, matter: CooperationRequest, at: datetime) -> None:
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=at, key="s")
    matter.refresh_from_db()
    shown = snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]
    actions.approve(matter_id=matter.pk, actor=here.poc, now=at, key="a", shown_digest=shown)
    seal(matter, now=at)
    actions.send(matter_id=matter.pk, now=at + timedelta(minutes=10), key="z")


def test_a_preservation_that_nears_its_end_undecided_reaches_ever_more_people(here: World) -> None:
    ours, _theirs = preserved(here)
    rows = Reminder.objects.filter(deadline=current(ours)["PRES_MIN"])
    by_offset = {
        offset: set(rows.filter(offset=offset).values_list("audience", flat=True))
        for offset in rows.values_list("offset", flat=True)
    }
    assert set(by_offset) == {"T-21", "T-14", "T-7", "T-3", "T-1", "T-0"}
    assert by_offset["T-0"] == {"author", "poc", "supervisor"}


def test_nothing_lapses_by_itself(here: World) -> None:
    ours, _theirs = preserved(here)
    settle(NIGHT + 400 * DAY)
    ours.refresh_from_db()
    assert ours.status == "preserved"


def test_sent_alone_keeps_no_other_clock(here: World) -> None:
    assert set(current(sent(here))) == {"ACK"}


def test_every_clock_that_a_measure_promises_is_run_for_it() -> None:
    """And no clock runs for a measure that does not promise it, as far as a clock belongs to some measures only."""
    of_its_own = {code for one in CATALOGUE.values() for code in one.clocks}
    assert of_its_own - {rule.code for rule in RULES} == set()
    promised = {code for one in CATALOGUE.values() for code in one.clocks if one.family == "preservation"}
    assert {"PRES_ORDER", "PRES_MIN", "PRES_STATED"} <= promised


def ordered(here: World, until: date | None = None) -> CooperationRequest:
    theirs = received(here)
    at = NIGHT + timedelta(hours=30)
    actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=at, key="ack")
    actions.order(
        matter_id=theirs.pk, actor=here.poc_de, now=at, key="order", custodian="Example Hosting (invented)",
        until=until,
    )  # fmt: skip
    theirs.refresh_from_db()
    return theirs


@pytest.mark.parametrize(
    ("until", "end"),
    [
        (None, date(2027, 2, 20)),
        (date(2027, 1, 10), date(2027, 1, 10)),
        (date(2027, 6, 1), date(2027, 2, 20)),
    ],
)
def test_the_domestic_order_runs_ninety_days_or_less(here: World, until: date | None, end: date) -> None:
    """Art. 16(2): from 22 November 2026 in Berlin; a longer period in the order does not help."""
    theirs = ordered(here, until)
    assert current(theirs)["PRES_ORDER"].due_at.astimezone(ZoneInfo("Europe/Berlin")).date() == end
    assert {one.audience for one in Reminder.objects.filter(deadline__rule="PRES_ORDER", offset="T-14")} == {
        "poc"
    }


def test_the_clock_of_the_order_lasts_while_the_data_is_held_and_ends_with_it(here: World) -> None:
    theirs = ordered(here)
    at = NIGHT + 2 * DAY
    actions.confirm_preservation(
        matter_id=theirs.pk, actor=here.poc_de, now=at, key="c", preserved_from=date(2026, 11, 22),
        preserved_until=None, items="Logs",
    )  # fmt: skip
    assert {"PRES_ORDER", "PRES_MIN"} <= set(current(theirs))
    actions.let_lapse(matter_id=theirs.pk, actor=here.poc_de, now=at + DAY, key="l", reason="Not needed.")
    assert current(theirs) == {}


def test_without_news_for_thirty_days_the_state_of_the_matter_is_asked(here: World) -> None:
    """Our reminder does not put it off, their next word does (27(7))."""
    matter = matter_in(here, "assistance", "requesting", "acknowledged")
    heard = Act.objects.create(
        matter=matter,
        seq=1,
        verb="acknowledge",
        direction="in",
        at=NOW,
        key="in",
        payload=b"{}",
        digest="a" * 64,
    )
    CooperationRequest.objects.filter(pk=matter.pk).update(acts_count=1)
    recompute(matter, verb="acknowledge", now=NOW)
    clock = current(matter)["STATUS"]
    assert (clock.start_at, clock.due_at) == (heard.at, datetime(2026, 12, 21, 22, 59, 59, tzinfo=UTC))
    assert set(clock.reminders.values_list("audience", flat=True)) == {"author", "poc", "supervisor"}
    actions.remind(matter_id=matter.pk, actor=here.prosecutor, now=NOW + 10 * DAY, key="r", asked="How far?")
    assert current(matter)["STATUS"].pk == clock.pk
    Act.objects.create(
        matter=matter, seq=9, verb="notify_delay", direction="in", at=NOW + 12 * DAY, key="in2", payload=b"{}",
        digest="b" * 64,
    )  # fmt: skip
    recompute(matter, verb="notify_delay", now=NOW + 12 * DAY)
    assert current(matter)["STATUS"].start_at == NOW + 12 * DAY


@pytest.mark.parametrize(
    ("asked", "answered", "fits"),
    [("ask", "answer", True), ("warn", "maintain", True), ("ask", "maintain", False)],
)
def test_the_time_in_which_they_wait_for_our_answer_does_not_count_against_them(
    here: World, asked: str, answered: str, fits: bool
) -> None:
    """The date is computed anew with the pause; the row from before the question stays as it was."""
    matter = matter_in(here, "assistance", "requesting", "acknowledged")
    for seq, (verb, direction, day) in enumerate([(asked, "in", 0), (answered, "out", 5)], 1):
        Act.objects.create(
            matter=matter, seq=seq, verb=verb, direction=direction, at=NOW + day * DAY, key=verb, payload=b"{}",
            digest="a" * 64,
        )  # fmt: skip
    recompute(matter, verb=answered, now=NOW + 5 * DAY)
    clock = current(matter)["STATUS"]
    if not fits:  # Another letter than the answer pauses nothing.
        assert clock.due_at.date() == date(2026, 12, 21)
        assert "suspended" not in clock.explanation_en
    else:
        assert clock.due_at.date() == date(2026, 12, 26)
        assert "suspended from 21 November 2026" in clock.explanation_en
