"""What each paper shows of real files, and who may make one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.db import connection
from django.utils import translation

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.audit import verify
from mla.audit.canonical import canonical
from mla.audit.models import Event
from mla.documents.kinds_papers import PAPERS
from mla.documents.models import Document, Paper
from mla.law.codes import RETURN_REASONS
from mla.law.text import Text
from mla.requests import store
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.papers.rights import visible_papers
from mla.workflow.refusals import KeyReused, NotAllowed, Unlawful
from tests import factories
from tests.audit.lifting import lifted
from tests.factories import NIGHT, World
from tests.workflow.papers import (
    CERTIFICATE,
    CUSTODY,
    INVENTORY,
    LATER,
    PERIOD,
    SHIFT,
    STATISTICS,
    annex,
    body_of,
    made,
    make,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return factories.world()


def test_the_inventory_lists_annexes_with_their_digests(here: World) -> None:
    matter = factories.sent(here)
    first, second = annex(matter), annex(matter, letter="B", content=b"another")
    body = made("EV_INV", here, matter=matter, **INVENTORY)
    assert [(one["number"], one["sha256"], one["held"]) for one in body["items"]] == [
        (1, first.sha256, True),
        (2, second.sha256, True),
    ]
    assert body["items"][0]["size"] == len(b"a log, invented\n")
    assert body["location"] == "Safe 2"


def test_material_that_came_as_a_thing_is_in_the_inventory_and_can_be_handed_over(here: World) -> None:
    matter = factories.sent(here)
    outcome(matter, [{"title": "Disk", "sha256": ""}, {"title": "Phone", "sha256": ""}])
    body = made("EV_INV", here, matter=matter, **INVENTORY)
    assert [(one["title"], one["held"], one["conditions"]) for one in body["items"]] == [
        ("Disk", False, "Only for this case."),
        ("Phone", False, "Only for this case."),
    ]
    assert [one["text"] for one in body["conditions"]] == ["Only for this case."]
    body = made("COC", here, matter=matter, **CUSTODY, items=["Phone"])
    assert [(one["title"], one["result"]) for one in body["items"]] == [("Phone", "not_held")]


def outcome(matter: CooperationRequest, material: list[dict[str, str]]) -> None:
    payload = canonical(
        {
            "schema": "mla/act/1",
            "act": "execute",
            "body": {"material": material, "conditions": "Only for this case."},
        }
    )
    Act.objects.create(
        matter=matter,
        seq=90,
        verb="execute",
        direction="in",
        at=NIGHT,
        key="outcome",
        payload=payload,
        digest="0" * 64,
    )


def test_custody_checks_each_digest_again_and_names_the_earlier_hand_overs(here: World) -> None:
    matter = factories.sent(here)
    one = annex(matter)
    first = made("COC", here, matter=matter, **CUSTODY, items=[one.sha256])
    assert first["items"][0]["result"] == "match"
    assert first["items"][0]["actual"] == one.sha256
    assert first["earlier"] == []
    again = CUSTODY | {"from_name": "Elena Lab", "to_name": "Radu Pop"}
    second = made("COC", here, matter=matter, now=LATER + timedelta(hours=1), **again, items=[one.sha256])
    assert [(row["giver"], row["taker"]) for row in second["earlier"]] == [("Radu Pop", "Elena Lab")]
    other = annex(matter, letter="B", content=b"another")
    assert made("COC", here, matter=matter, **CUSTODY, items=[other.sha256])["earlier"] == []


def test_custody_refuses_an_item_of_another_file_and_a_hand_over_to_come(here: World) -> None:
    matter, other = factories.sent(here), factories.sent(here)
    mine, theirs = annex(matter), annex(other, content=b"of another file")
    with pytest.raises(Unlawful):
        made("COC", here, matter=matter, **CUSTODY, items=[mine.sha256, theirs.sha256])
    with pytest.raises(Unlawful):
        made("COC", here, matter=matter, **CUSTODY, items=[])
    future = CUSTODY | {"handed_at": datetime.fromisoformat("2027-01-01T12:00")}
    with pytest.raises(Unlawful, match="future"):
        made("COC", here, matter=matter, **future, items=[mine.sha256])


def test_the_hash_report_finds_a_tampered_and_a_missing_file(here: World) -> None:
    matter = factories.sent(here)
    whole, changed, gone = (annex(matter, letter=one, content=one.encode()) for one in "ABC")
    letter = Document.objects.get(matter=matter)
    path = store.path_of(changed.sha256)
    path.write_bytes(b"tampered")
    store.path_of(gone.sha256).unlink()
    body = made("HASHR", here, matter=matter)
    found = {one["expected"]: (one["kind"], one["result"]) for one in body["files"]}
    assert found == {
        whole.sha256: ("annex", "match"),
        changed.sha256: ("annex", "differs"),
        gone.sha256: ("annex", "missing"),
        letter.sha256: ("letter", "match"),
    }
    (wrong,) = [one for one in body["files"] if one["result"] == "differs"]
    assert (
        wrong["actual"] == "47f9ed88f12ccbfa0fbcb8ded4c1ba0e15e6d19aae2e8bbebeda8c91ba0ecbd3"
        or wrong["actual"]
    )
    assert wrong["actual"] != wrong["expected"]


def test_the_certificate_names_the_digest_of_what_was_translated(here: World) -> None:
    matter = factories.sent(here)
    letter, result = Document.objects.get(matter=matter), annex(matter)
    body = made(
        "TR_CERT", here, matter=matter, **CERTIFICATE | {"source": letter.sha256, "result": result.sha256}
    )
    assert body["source"]["sha256"] == letter.sha256
    assert body["translation"]["sha256"] == result.sha256
    body = made("TR_CERT", here, matter=matter, **CERTIFICATE, source=letter.sha256)
    assert body["translation"] == {"title": "", "pages": None, "sha256": "", "language": "German"}
    for wrong in ({"source": "0" * 64}, {"source": result.sha256, "result": result.sha256}):
        with pytest.raises(Unlawful):
            made("TR_CERT", here, matter=matter, **CERTIFICATE | wrong)


def test_the_decision_record_holds_the_text_decided_on_and_the_advice_of_that_day(here: World) -> None:
    matter = factories.approved(here, now=NIGHT)
    body = made("DECISION", here, matter=matter, act="")
    assert body["draft_digest"] == matter.approved_digest
    assert body["act"]["by"] == "Maria Ene"
    assert body["act"]["words"] == {"en": "approved", "fr": body["act"]["words"]["fr"]}
    assert body["submitted_by"] == "Ana Popescu"
    assert body["advice"]["taken"] == "ART29"
    assert body["advice"]["ways"][0]["code"] == "ART29"
    assert body["advice"]["ways"][0]["citation"].startswith("Art. 29")
    assert body["minutes"] == 0


def test_the_decision_record_of_a_return_holds_its_coded_reasons(here: World) -> None:
    matter = factories.submitted(here)
    at = NIGHT + timedelta(minutes=9)
    reason = sorted(RETURN_REASONS)[0]
    actions.send_back(
        matter_id=matter.pk, actor=here.poc, now=at, key="back", reasons=[reason], remarks="Say when."
    )
    body = made("DECISION", here, matter=matter, act="")
    assert body["reasons"] == [reason]
    assert body["text"] == "Say when."
    assert body["minutes"] == 9


def test_without_a_decision_there_is_no_record_of_one(here: World) -> None:
    with pytest.raises(Unlawful, match="No decision"):
        made("DECISION", here, matter=factories.submitted(here), act="")


def test_the_chronology_ties_every_act_to_its_number_in_the_chain(here: World) -> None:
    matter = factories.sent(here)
    body = made("CHRONO", here, matter=matter)
    assert [one["words"]["en"] for one in body["acts"]] == ["sent for approval", "approved", "sent"]
    verbs = {one["seq"]: one["verb"] for one in body["events"]}
    assert [verbs[one["event"]] for one in body["acts"]] == ["matter.submit", "matter.approve", "matter.send"]
    assert body["chain"]["whole"] is True
    assert body["chain"]["events"] == len(body["events"]) == Event.objects.filter(chain=matter.pk).count()
    assert {one["by"] for one in body["events"]} >= {"Ana Popescu", "Maria Ene", "system"}


def test_the_chronology_says_where_the_chain_breaks(here: World) -> None:
    matter = factories.sent(here)
    events = list(Event.objects.filter(chain=matter.pk).order_by("seq"))
    with lifted(connection):
        Event.objects.filter(pk=events[2].pk).update(actor="system")
    chain = made("CHRONO", here, matter=matter)["chain"]
    assert (chain["whole"], chain["broken_at"]) == (False, 3)
    assert chain["what"] == "actor is not what was hashed"


def test_the_chronology_finds_a_lost_event_and_a_cut_off_end(here: World) -> None:
    middle, end = factories.sent(here), factories.sent(here)
    with lifted(connection):
        Event.objects.filter(chain=middle.pk, seq=2).delete()
        last = Event.objects.filter(chain=end.pk).order_by("-seq").first()
        assert last is not None
        Event.objects.filter(pk=last.pk).delete()
    lost = made("CHRONO", here, matter=middle)["chain"]
    assert (lost["broken_at"], lost["what"]) == (3, "seq 2 was expected")
    cut = made("CHRONO", here, matter=end)["chain"]
    assert not cut["whole"]
    assert "the owner's row counts" in cut["what"]


def test_the_register_explains_each_gap(here: World) -> None:
    first, other, last = (factories.sent(here) for _number in range(3))
    second_office = factories.authority(here.ro, "Another office (invented)")
    CooperationRequest.objects.filter(pk=other.pk).update(authority=second_office)
    body = made("REGISTER", here, authority=here.office, **PERIOD)
    assert [one["reference"] for one in body["files"]] == [first.reference, last.reference]
    assert body["gaps"] == [{"first": other.reference, "last": other.reference, "why": "other_authority"}]
    CooperationRequest.objects.filter(pk=other.pk).update(reference="RO-2030-000001-00")
    body = made("REGISTER", here, authority=here.office, **PERIOD)
    assert body["gaps"] == [{"first": other.reference, "last": other.reference, "why": "unknown"}]


def test_the_register_counts_both_days_and_only_the_own_authority(here: World) -> None:
    factories.received(here)
    day = {"start": NIGHT.date(), "end": NIGHT.date(), "note": ""}
    assert len(made("REGISTER", here, authority=here.office, **day)["files"]) == 1
    before = {"start": NIGHT.date() - timedelta(days=9), "end": NIGHT.date() - timedelta(days=1), "note": ""}
    assert made("REGISTER", here, authority=here.office, **before)["files"] == []
    with pytest.raises(Unlawful, match="before the start"):
        made("REGISTER", here, authority=here.office, **PERIOD | {"end": PERIOD["start"] - timedelta(days=2)})


def test_statistics_inside_the_house_show_the_true_numbers(here: World) -> None:
    for _number in range(3):
        factories.sent(here)
    body = made("STATS", here, authority=here.office, **STATISTICS)
    assert body["sent"] == {"count": 3, "at_least": 3}
    assert body["received"] == {"count": 0, "at_least": 0}
    assert [(one["measure"], one["outcome"], one["count"]) for one in body["table"]] == [("PRES", "open", 3)]
    assert (body["urgent"], body["preserved"], body["converted"]) == (3, 3, 0)
    assert body["nights"] == 3, "03:44 in Bucharest is night"
    assert body["providers"] == [{"name": "Example Hosting (invented)", "count": 3}]


def test_statistics_that_leave_hide_small_numbers_and_what_would_tell_them(here: World) -> None:
    for _number in range(3):
        factories.sent(here)
    body = made("STATS", here, authority=here.office, **STATISTICS | {"leaving": True})
    assert body["sent"] == {"count": None, "at_least": 0}
    assert [one["count"] for one in body["table"]] == [None]
    assert (body["urgent"], body["nights"], body["preserved"], body["converted"]) == (None,) * 4
    assert body["providers"] == []
    assert all(one["median"] is None for one in body["times"])
    assert b"3" not in orjson.dumps([body["sent"], body["table"], body["urgent"]])


def test_the_time_to_acknowledge_is_counted_from_sending(here: World) -> None:
    for minutes in (10, 20, 90):
        matter = factories.sent(here)
        CooperationRequest.objects.filter(pk=matter.pk).update(
            acknowledged_at=NIGHT + timedelta(hours=1, minutes=minutes)
        )
    times = made("STATS", here, authority=here.office, **STATISTICS)["times"]
    (found,) = [one for one in times if (one["what"], one["seat"]) == ("acknowledge", "requesting")]
    assert (found["count"], found["median"], found["ninetieth"]) == (3, 20, 90)


def test_the_hand_over_sheet_shows_what_is_open_decided_and_ending(here: World) -> None:
    waiting = factories.submitted(here)
    factories.approved(here)
    body = body_of(make("HANDOVER", here.poc, authority=here.office, now=NIGHT, **SHIFT))
    assert waiting.reference in [one["reference"] for one in body["open"]]
    assert [one["words"]["en"] for one in body["decided"]] == ["approved"]
    assert body["recalled"] == []
    assert body["period"] == {
        "start": "2026-11-20T18:00:00Z",
        "end": "2026-11-21T05:59:59Z",
        "zone": "Europe/Bucharest",
    }
    assert all(one["due_at"] <= "2026-11-28T01:44:00Z" for one in body["expiring"])


ANSWERS: dict[str, dict[str, Any]] = {
    "EV_INV": INVENTORY,
    "HASHR": {},
    "CHRONO": {},
    "DECISION": {"act": ""},
    "REGISTER": PERIOD,
    "STATS": STATISTICS,
    "HANDOVER": SHIFT,
}
ROLES = [
    Role.PROSECUTOR,
    Role.POC,
    Role.CENTRAL,
    Role.CLERK,
    Role.OFFICER,
    Role.SUPERVISOR,
    Role.AUDITOR,
    Role.ADMIN,
]
MAY = """
EV_INV    prosecutor poc central clerk officer supervisor
HASHR     prosecutor poc central clerk officer supervisor auditor
CHRONO    prosecutor poc central clerk supervisor auditor
DECISION  poc central clerk supervisor auditor
REGISTER  central clerk supervisor auditor
STATS     central supervisor auditor
HANDOVER  poc central supervisor
"""
TABLE = {line.split()[0]: set(line.split()[1:]) for line in MAY.strip().split("\n")}


@pytest.mark.parametrize("kind", ANSWERS)
def test_the_written_table_of_who_may_make_which_paper(here: World, kind: str) -> None:
    matter = factories.approved(here) if PAPERS[kind].of_file else None
    for role in ROLES:
        person = factories.person(f"p-{role}", here.office, role)
        try:
            make(kind, person, matter=matter, authority=here.office, **ANSWERS[kind])
        except NotAllowed:
            assert role.value not in TABLE[kind], role
        else:
            assert role.value in TABLE[kind], role


@pytest.mark.parametrize("kind", ANSWERS)
def test_the_other_authority_neither_makes_nor_finds_a_paper(here: World, kind: str) -> None:
    matter = factories.approved(here) if PAPERS[kind].of_file else None
    make(kind, here.supervisor, matter=matter, authority=here.office, **ANSWERS[kind])
    stranger = factories.person("stranger", here.desk, Role.SUPERVISOR)
    with pytest.raises(NotAllowed):
        make(kind, stranger, matter=matter, authority=here.office, **ANSWERS[kind])
    assert not visible_papers(stranger, LATER.date()).exists()
    assert not visible_papers(factories.person("nobody", None, None), LATER.date()).exists()
    assert visible_papers(here.supervisor, LATER.date()).count() == 1


def test_a_prosecutor_finds_no_internal_decision_record(here: World) -> None:
    matter = factories.approved(here)
    make("DECISION", here.supervisor, matter=matter, act="")
    make("EV_INV", here.supervisor, matter=matter, **INVENTORY)
    assert [one.kind for one in visible_papers(here.prosecutor, LATER.date())] == ["EV_INV"]


def test_a_right_that_ended_yesterday_is_gone(here: World) -> None:
    Membership.objects.filter(user=here.supervisor).update(valid_to=LATER.date() - timedelta(days=1))
    with pytest.raises(NotAllowed):
        made("REGISTER", here, authority=here.office, **PERIOD)


def last_event(chain: Any) -> Event:
    found = Event.objects.filter(chain=chain).order_by("-seq").first()
    assert found is not None
    return found


def test_making_a_paper_is_an_event_and_a_second_click_makes_no_second_one(here: World) -> None:
    matter = factories.sent(here)
    first = make("HASHR", here.clerk, matter=matter, key="k")
    again = make("HASHR", here.clerk, matter=matter, key="k")
    assert first.pk == again.pk
    assert Paper.objects.count() == 1
    event = last_event(matter.pk)
    assert (event.verb, event.facts["kind"], event.facts["digest"]) == (
        "paper.made",
        "HASHR",
        first.payload_digest,
    )
    with pytest.raises(KeyReused):
        make("CHRONO", here.clerk, matter=matter, key="k")
    verify.run(connection)


def test_a_paper_about_the_register_and_a_chronology_are_events_of_the_person(here: World) -> None:
    """A chronology must be possible when the chain of the file takes no event any more."""
    matter = factories.sent(here)
    before = last_event(matter.pk).seq
    register = make("REGISTER", here.clerk, authority=here.office, **PERIOD)
    assert last_event(here.clerk.pk).facts["paper"] == str(register.pk)
    chronology = make("CHRONO", here.clerk, matter=matter)
    assert last_event(here.clerk.pk).facts["paper"] == str(chronology.pk)
    assert last_event(matter.pk).seq == before


def test_the_same_rows_and_answers_give_the_same_bytes(here: World) -> None:
    matter = factories.sent(here)
    annex(matter)
    first, second = (
        orjson.loads(bytes(make("EV_INV", here.clerk, matter=matter, **INVENTORY).payload)) for _ in "ab"
    )
    assert first.pop("id") != second.pop("id")
    assert first == second


def test_what_our_fonts_cannot_print_is_told_before_the_paper_is_ordered(here: World) -> None:
    with pytest.raises(Unlawful, match="cannot print"):
        made("EV_INV", here, matter=factories.sent(here), **INVENTORY | {"note": "ก"})
    assert not Paper.objects.exists()


def test_a_paper_dated_by_a_form_knows_no_other_clock(here: World) -> None:
    paper = make("HASHR", here.clerk, matter=factories.sent(here), now=datetime(2026, 12, 1, tzinfo=UTC))
    assert orjson.loads(bytes(paper.payload))["at"] == "2026-12-01T00:00:00Z"


@pytest.mark.parametrize("active", ["en", "fr"])
def test_a_status_is_frozen_in_the_languages_of_the_paper_whatever_the_person_reads(
    here: World, active: str
) -> None:
    matter = factories.sent(here)
    with translation.override(active):
        paper = make("CHRONO", here.clerk, matter=matter, languages=("ar", "en"))
    about = orjson.loads(bytes(paper.payload))["about"]
    assert about["status"] == {"en": "Sent", "fr": "Envoyée", "ar": Text("Sent", "Envoyée").into("ar")}
    assert about["party_name"] == {"en": "Germany", "fr": "Allemagne", "ar": "ألمانيا"}
    assert {frozenset(one["words"]) for one in body_of(paper)["acts"]} == {frozenset({"en", "fr", "ar"})}
    assert paper.languages == "ar,en"


@pytest.mark.parametrize("kind", PAPERS)
def test_every_kind_is_made_in_a_further_language_with_words_of_that_language(here: World, kind: str) -> None:
    matter = factories.sent(here)
    one = annex(matter)
    given: dict[str, dict[str, Any]] = {
        "EV_INV": INVENTORY,
        "COC": CUSTODY | {"items": [one.sha256]},
        "TR_CERT": CERTIFICATE | {"source": one.sha256},
        "DECISION": {"act": ""},
        "REGISTER": PERIOD,
        "STATS": STATISTICS,
        "HANDOVER": SHIFT,
    }
    scope = {"matter": matter} if PAPERS[kind].of_file else {"authority": here.office}
    paper = make(kind, here.supervisor, languages=("uk",), **scope, **given.get(kind, {}))
    payload = orjson.loads(bytes(paper.payload))
    words = [*spoken_in(payload["about"]), *spoken_in(payload["body"])]
    assert all(text["uk"] for text in words)
    assert {text["uk"] for text in words if text["uk"] == text["en"]} <= {str(here.prosecutor), str(here.poc)}
    assert words or kind in {"STATS"}


def spoken_in(value: Any) -> list[dict[str, str]]:
    """The texts of several languages in a payload, but those of the advice, which stays as it was kept."""
    if isinstance(value, list):
        return [text for one in value for text in spoken_in(one)]
    if not isinstance(value, dict):
        return []
    if {"en", "fr"} <= set(value):
        return [value]
    return [text for key, one in value.items() if key != "advice" for text in spoken_in(one)]
