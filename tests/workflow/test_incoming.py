"""A request that came on paper opens the same file, with the same steps and clocks, as one that came by wire."""

import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from mla.accounts.roles import Role
from mla.audit.models import Event
from mla.deadlines.models import Deadline
from mla.exchange.models import Message, Receipt
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import instant
from mla.workflow import actions, relay
from mla.workflow.incoming import open_incoming
from mla.workflow.intake import Duplicate, Received, Scan
from mla.workflow.judgement import request_payload
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import KeyReused, NotAllowed, Refused, Unlawful
from mla.workflow.transcript import Letter
from tests import factories
from tests.factories import NIGHT, World, world

pytestmark = pytest.mark.django_db
CAME = NIGHT - timedelta(hours=5)


@pytest.fixture
def here() -> World:
    return world()


def letter(here: World, **values: Any) -> Letter:
    known: dict[str, Any] = {
        "counterpart": here.ro,
        "sender": "Prosecution office of Cluj (invented)",
        "measure": "PRES",
        "reference": "1234/P/2026",
        "dated": date(2026, 11, 20),
        "facts": "A hospital was attacked (invented).",
        "offences": ["BC02"],
    }
    return Letter(**(known | values))


def came(**values: Any) -> Received:
    known: dict[str, Any] = {"channel": "post_courier", "received_at": CAME}
    return Received(**(known | values))


def scan(
    content: bytes = b"A letter, invented.\n", name: str = "letter.txt", claimed: str = "text/plain"
) -> Scan:
    return Scan(
        content=io.BytesIO(content), size=len(content), name=name, claimed=claimed, title="Scan of the letter"
    )


def opened(here: World, *, key: str = "k1", **values: Any) -> CooperationRequest:
    known: dict[str, Any] = {"actor": here.clerk_de, "letter": letter(here), "received": came(), "scan": None}
    return open_incoming(authority_id=here.desk.pk, now=NIGHT, key=key, **(known | values))


def test_the_file_has_the_seat_the_number_and_the_words_of_the_letter(here: World) -> None:
    matter = opened(here)
    assert (matter.seat, matter.status, matter.family) == ("requested", "received", "preservation")
    assert matter.reference is not None
    assert matter.reference.startswith("DE-2026-")
    assert (matter.counterpart_id, matter.counterpart_reference) == ("RO", "1234/P/2026")
    payload = request_payload(matter)
    assert payload["requesting"]["authority"]["name"] == "Prosecution office of Cluj (invented)"
    assert payload["date"] == "2026-11-20T10:00:00Z"
    assert payload["offences"] == ["BC02"]


def test_an_authority_on_record_is_found_by_its_name_whatever_the_case(here: World) -> None:
    matter = opened(here, letter=letter(here, sender=here.office.name.upper()))
    assert request_payload(matter)["requesting"]["authority"]["email"] == here.office.email


def test_the_receipt_not_the_typing_starts_the_clock(here: World) -> None:
    clock = Deadline.objects.get(matter=opened(here), rule="ACK_OUT")
    assert clock.start_at == CAME


def test_one_event_and_one_receipt_say_who_took_it_in_and_how(here: World) -> None:
    matter = opened(here, scan=scan())
    event = Event.objects.get(chain=matter.pk)
    assert (event.verb, event.actor) == ("matter.receive", here.clerk_de.audit_name)
    assert event.facts["channel"] == "post_courier"
    assert event.facts["received_at"] == instant(CAME)
    receipt = Receipt.objects.get(act__matter=matter)
    assert (receipt.taken_in_by, receipt.received_at) == (here.clerk_de, CAME)
    assert receipt.scan == Annex.objects.get(matter=matter)
    assert request_payload(matter)["annexes"][0]["sha256"] == receipt.scan.sha256 == event.facts["scan"]


def test_everything_the_requested_side_can_do_is_possible(here: World) -> None:
    matter = opened(here)
    who: dict[str, Any] = {"matter_id": matter.pk, "actor": here.poc_de, "now": NIGHT}
    actions.acknowledge(**who, key="a")
    actions.ask(**who, key="b", questions=["Which account?"])
    fresh = CooperationRequest.objects.get(pk=matter.pk)
    assert fresh.status == "information_requested"


def test_a_preservation_from_paper_is_ordered_and_confirmed(here: World) -> None:
    matter = opened(here)
    who: dict[str, Any] = {"matter_id": matter.pk, "actor": here.poc_de, "now": NIGHT}
    actions.acknowledge(**who, key="a")
    actions.order(**who, key="b", custodian="Example Hosting (invented)")
    done = actions.confirm_preservation(
        **who, key="c", preserved_from=NIGHT.date(), preserved_until=None, items="Log-in records"
    )
    assert done.matter.status == "preserved"


@pytest.mark.parametrize(("ground", "lawful"), [("POL", True), ("PROP", False)])
def test_a_request_from_paper_is_refused_on_lawful_grounds_only(
    here: World, ground: str, lawful: bool
) -> None:
    matter = opened(here)

    def refuse() -> str:
        done = actions.refuse(
            matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="r", ground=ground, reasons="Written."
        )
        return str(done.matter.status)

    if lawful:
        assert refuse() == "refused"
    else:
        with pytest.raises(Unlawful):
            refuse()


@pytest.mark.parametrize("measure", ["STO_SUB", "STO_TRA", "STO_CON"])
def test_a_request_under_article_31_opens_a_file_of_assistance(here: World, measure: str) -> None:
    matter = opened(here, letter=letter(here, measure=measure))
    done = actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="a")
    assert (done.matter.family, done.matter.status) == ("assistance", "acknowledged")


def test_our_answer_is_addressed_to_the_authority_the_letter_names(here: World) -> None:
    matter = opened(here)
    done = actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="a")
    to = read_payload(bytes(done.act.payload))["to"]
    assert (to["party"], to["authority"]["name"]) == ("RO", "Prosecution office of Cluj (invented)")


def test_our_answer_to_a_paper_request_waits_for_a_person_though_they_work_here_too(
    here: World, settings: Any
) -> None:
    matter = opened(here, letter=letter(here, sender=here.office.name))
    actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="a")
    factories.seal(matter)
    relay.carry_due(now=NIGHT + timedelta(minutes=1))
    assert Message.objects.get(act__matter=matter).state == "to_dispatch"


def test_a_follow_up_on_paper_stops_the_clock_of_the_preservation(here: World) -> None:
    first = opened(here)
    who: dict[str, Any] = {"matter_id": first.pk, "actor": here.poc_de, "now": NIGHT}
    actions.acknowledge(**who, key="a")
    actions.confirm_preservation(
        **who, key="c", preserved_from=NIGHT.date(), preserved_until=None, items="Log-in records"
    )
    asked = letter(here, measure="STO_SUB", reference="1234/P/2026-II", follows_up="1234/p/2026")
    second = opened(here, key="k2", letter=asked)
    first.refresh_from_db()
    assert second.previous_id == first.pk
    assert first.status == "preserved_pending_decision"
    assert not Deadline.objects.filter(matter=first, rule="PRES_MIN", ended_at__isnull=True).exists()


def test_the_same_key_opens_one_file(here: World) -> None:
    assert opened(here).pk == opened(here).pk
    assert CooperationRequest.objects.count() == 1


def test_a_key_of_another_step_is_refused(here: World) -> None:
    matter = opened(here)
    actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="used")
    with pytest.raises(KeyReused):
        opened(here, key="used", letter=letter(here, reference="other"))


def test_the_same_reference_of_the_same_state_is_asked_back_with_the_file(here: World) -> None:
    first = opened(here)
    with pytest.raises(Duplicate) as found:
        opened(here, key="k2", letter=letter(here, reference="1234/p/2026"))
    assert found.value.existing == first
    assert str(first.reference) in str(found.value)
    assert opened(here, key="k3", received=came(again=True)).pk != first.pk


def test_a_file_the_person_may_not_see_is_not_named(here: World) -> None:
    first = opened(here)
    other = factories.authority(here.de, "Ministry of Justice (invented)")
    clerk = factories.person("otto", other, Role.CLERK)
    with pytest.raises(Duplicate) as found:
        open_incoming(
            authority_id=other.pk, actor=clerk, now=NIGHT, key="k2", letter=letter(here), received=came()
        )
    assert found.value.existing is None
    assert str(first.reference) not in str(found.value)


def test_the_same_reference_of_another_state_is_another_request(here: World) -> None:
    opened(here)
    france = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    assert opened(here, key="k2", letter=letter(here, counterpart=france)).counterpart_id == "FR"


def test_no_number_is_used_up_by_what_was_refused(here: World) -> None:
    first = opened(here)
    with pytest.raises(Duplicate):
        opened(here, key="k2")
    third = opened(here, key="k3", letter=letter(here, reference="other"))
    assert int(str(third.reference)[8:14]) == int(str(first.reference)[8:14]) + 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"received": came(received_at=NIGHT + timedelta(minutes=1))}, "received_at"),
        ({"received": came(channel="pigeon")}, "channel"),
        ({"letter": {"sender": "  "}}, "sender"),
        ({"letter": {"dated": date(2026, 11, 22)}}, "dated"),
        ({"letter": {"follows_up": "unknown"}}, "follows_up"),
    ],
)
def test_what_does_not_hold_is_refused_at_its_field(here: World, changes: dict[str, Any], field: str) -> None:
    if isinstance(changes.get("letter"), dict):
        changes = {"letter": letter(here, **changes["letter"])}
    with pytest.raises(Refused) as refused:
        opened(here, **changes)
    assert refused.value.reasons[0].field == field
    assert not CooperationRequest.objects.exists()


def test_a_letter_dated_today_in_a_zone_ahead_of_ours_is_no_letter_of_tomorrow(here: World) -> None:
    japan = factories.party("JP", "JPN", "Japan", "Japon", "Asia/Tokyo", date(2012, 11, 1))
    asked = letter(here, counterpart=japan, dated=date(2026, 11, 21))
    late = came(received_at=datetime(2026, 11, 20, 16, 0, tzinfo=UTC))
    assert opened(here, letter=asked, received=late).received_at == late.received_at


def test_a_scan_that_is_not_what_it_claims_leaves_neither_bytes_nor_file(
    here: World, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_chunks: object) -> tuple[str, int]:
        raise AssertionError("stored before it was checked")

    monkeypatch.setattr(store, "put", never)
    with pytest.raises(Unlawful) as refused:
        opened(here, scan=scan(b"MZ\x90\x00", "letter.pdf", "application/pdf"))
    assert refused.value.reasons[0].field == "file"
    assert not CooperationRequest.objects.exists()


@pytest.mark.parametrize("who", ["prosecutor_de", "officer_de", "clerk", "poc"])
def test_only_those_who_record_for_this_authority_open_a_file(here: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        opened(here, actor=getattr(here, who))


def test_the_point_of_contact_may_too(here: World) -> None:
    assert opened(here, actor=here.poc_de).status == "received"
