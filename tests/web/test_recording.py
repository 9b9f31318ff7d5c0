"""An act of the other State that came on paper is taken down as it was, and nothing is made up."""

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mla.law.codes import OUTCOMES
from mla.requests.models import Act, CooperationRequest
from mla.workflow.payloads import read_payload
from tests import factories
from tests.web.test_pages import signed_in
from tests.workflow.matters import matter_in

CAME = {"key": "k", "channel": "post_courier", "received_at": "2026-11-22T10:00"}
TOLD = {
    "executed_full": ("execute", "executed"),
    "executed_part": ("execute_part", "partly_executed"),
    "no_data": ("execute", "executed"),
    "expired": ("execute", "executed"),
    "superseded": ("execute", "executed"),
}
ELSEWHERE = {
    "refused": "Refuse",
    "postponed": "Postpone",
    "withdrawn": "Withdraw",
    "preserved": "Confirm preservation",
}


def ours(here: factories.World, family: str, status: str, **values: Any) -> CooperationRequest:
    return matter_in(here, family, "requesting", status, **values)


def record(here: factories.World, matter: CooperationRequest, verb: str, **values: Any) -> Any:
    url = reverse("record", args=[matter.pk, verb])
    return signed_in(here.clerk).post(url, CAME | values)


def body(matter: CooperationRequest) -> dict[str, Any]:
    act = Act.objects.filter(matter=matter).latest("seq")
    found: dict[str, Any] = read_payload(bytes(act.payload))["body"]
    return found


def test_the_two_lists_hold_every_outcome() -> None:
    assert {*TOLD, *ELSEWHERE} == set(OUTCOMES)


@pytest.mark.parametrize("outcome", TOLD)
def test_the_outcome_on_the_file_is_the_one_of_the_letter(here: factories.World, outcome: str) -> None:
    matter = ours(here, "assistance", "accepted")
    answer = record(here, matter, "execute", outcome=outcome, measures_taken="As the letter says.")
    assert answer.status_code == 302, answer.context["form"].errors
    matter.refresh_from_db()
    act = matter.acts.get()
    assert (act.verb, matter.status) == TOLD[outcome]
    assert body(matter)["outcome"] == outcome
    page = signed_in(here.clerk).get(reverse("matter", args=[matter.pk])).content.decode()
    assert OUTCOMES[outcome].text.en in page


@pytest.mark.parametrize("outcome", ELSEWHERE)
def test_an_outcome_with_an_act_of_its_own_is_not_offered_as_an_outcome(
    here: factories.World, outcome: str
) -> None:
    matter = ours(here, "assistance", "accepted")
    answer = record(here, matter, "execute", outcome=outcome, measures_taken="As the letter says.")
    assert answer.status_code == 422
    assert "outcome" in answer.context["form"].errors
    assert not matter.acts.exists()


def test_no_outcome_is_chosen_for_the_clerk(here: factories.World) -> None:
    matter = ours(here, "assistance", "accepted")
    assert record(here, matter, "execute", measures_taken="Done.").status_code == 422


def test_material_is_listed_with_its_hash_or_by_its_name_and_conditions_are_kept(
    here: factories.World,
) -> None:
    matter = ours(here, "assistance", "accepted")
    client = signed_in(here.clerk)
    file = SimpleUploadedFile("logs.txt", b"log-in records, invented\n", content_type="text/plain")
    client.post(reverse("annex_add", args=[matter.pk]), {"file": file, "title": "Log-ins"})
    annex = matter.annexes.get()
    record(
        here,
        matter,
        "execute",
        outcome="executed_full",
        measures_taken="The provider was heard.",
        material=[annex.sha256],
        material_words="One disc, sealed\n\n",
        conditions="For this case only.",
    )
    found = body(matter)
    assert found["material"] == [
        {"title": "A Log-ins", "sha256": annex.sha256},
        {"title": "One disc, sealed", "sha256": ""},
    ]
    assert found["conditions"] == "For this case only."


def test_their_receipt_is_not_the_day_ours_came(here: factories.World) -> None:
    matter = ours(here, "preservation", "sent")
    record(here, matter, "acknowledge", their_reference="AZ 12/26")
    assert body(matter)["received_at"] is None
    matter.refresh_from_db()
    assert matter.counterpart_reference == "AZ 12/26"
    assert matter.acknowledged_at is not None
    assert matter.acknowledged_at.isoformat() == "2026-11-22T08:00:00+00:00"


@pytest.mark.parametrize(
    ("start", "end", "fault"),
    [
        ("2026-11-20", "2027-02-01", ""),
        ("2026-11-20", "", ""),
        ("2026-11-20", "2026-11-19", "preserved_until"),
        ("2026-12-24", "", "preserved_from"),
        ("", "", "preserved_from"),
    ],
)
def test_the_days_of_preservation_are_those_of_the_letter_and_fit(
    here: factories.World, start: str, end: str, fault: str
) -> None:
    matter = ours(here, "preservation", "acknowledged")
    answer = record(
        here,
        matter,
        "confirm_preservation",
        preserved_from=start,
        preserved_until=end,
        items="Log-in records",
    )
    matter.refresh_from_db()
    if fault:
        assert list(answer.context["form"].errors) == [fault]
        assert matter.status == "acknowledged"
    else:
        assert matter.status == "preserved"
        assert str(matter.preserved_from) == start
        assert str(matter.preserved_until or "") == end


def test_an_extension_that_ends_before_the_reported_day_is_asked_back(here: factories.World) -> None:
    matter = ours(here, "preservation", "extension_requested", preserved_until=date(2027, 2, 1))
    answer = record(here, matter, "extend", until="2027-01-31")
    assert list(answer.context["form"].errors) == ["until"]
    assert record(here, matter, "extend", until="2027-04-01").status_code == 302


def test_a_refusal_on_a_ground_that_article_29_does_not_know_is_kept_and_said_to_be_one(
    here: factories.World,
) -> None:
    matter = ours(here, "preservation", "acknowledged")
    assert record(here, matter, "refuse", ground="PROP", reasons="Too much.").status_code == 302
    matter.refresh_from_db()
    assert matter.status == "refused"
    assert body(matter)["ground"] == "PROP"
    remarks = [line for entry in timeline(here, matter) for line in entry.lines]
    assert any("29(5)" in line for line in remarks), remarks


def test_a_refusal_on_a_lawful_ground_bears_no_remark(here: factories.World) -> None:
    matter = ours(here, "preservation", "acknowledged")
    record(here, matter, "refuse", ground="SOV", reasons="Security.")
    entries = timeline(here, matter)
    assert [line.partition(":")[0] for line in entries[0].lines] == [
        "Ground",
        "Reasons",
        "Taken down by Radu Pop",
    ]


def timeline(here: factories.World, matter: CooperationRequest) -> Any:
    return signed_in(here.clerk).get(reverse("matter", args=[matter.pk])).context["entries"]


def test_a_ground_in_their_own_words_is_kept_in_their_own_words(here: factories.World) -> None:
    matter = ours(here, "preservation", "acknowledged")
    assert record(here, matter, "refuse", ground="other", reasons="-").status_code == 422
    record(here, matter, "refuse", ground="other", ground_words="ordre public local", reasons="-")
    assert body(matter)["ground"] == "ordre public local"


def test_a_postponement_without_a_day_has_none(here: factories.World) -> None:
    matter = ours(here, "assistance", "acknowledged")
    assert record(here, matter, "postpone", reasons="Own proceedings.").status_code == 302
    assert body(matter)["until"] is None


def test_a_box_left_empty_is_not_a_no(here: factories.World) -> None:
    theirs = matter_in(here, "preservation", "requested", "acknowledged")
    answer = signed_in(here.clerk_de).post(
        reverse("record", args=[theirs.pk, "withdraw"]), CAME | {"reason": "Not needed."}
    )
    assert answer.status_code == 302
    assert "material_received" not in body(theirs)


def test_the_reference_of_every_letter_is_kept(here: factories.World) -> None:
    matter = ours(here, "assistance", "acknowledged")
    record(here, matter, "postpone", reasons="Own proceedings.", their_reference="AZ 13/26")
    assert body(matter)["our_reference"] == "AZ 13/26"
    matter.refresh_from_db()
    assert matter.counterpart_reference == ""


@pytest.mark.parametrize("name", ["channel", "received_at"])
def test_no_channel_is_presumed_and_no_receipt_in_the_future(here: factories.World, name: str) -> None:
    matter = ours(here, "preservation", "sent")
    wrong = {"channel": ""} if name == "channel" else {"received_at": "2126-11-22T10:00"}
    answer = record(here, matter, "acknowledge", **wrong)
    assert list(answer.context["form"].errors) == [name]


RECORDABLE = {
    ("preservation", "sent", "acknowledge"): {},
    ("preservation", "acknowledged", "ask"): {"questions": "Which account?"},
    ("preservation", "acknowledged", "warn"): {"ground": "RISK", "text": "They may notice."},
    ("preservation", "extension_requested", "decline_extension"): {"reason": "No."},
    ("preservation", "preserved", "receive_follow_up"): {"follow_up_reference": "RO-1"},
    ("preservation", "preserved", "release"): {"reason": "Done."},
    ("preservation", "preserved", "let_lapse"): {"reason": "Done."},
    ("preservation", "preserved", "disclose_traffic"): {"provider": "Other (invented)", "path": "A to B"},
    ("assistance", "acknowledged", "accept"): {},
    ("assistance", "acknowledged", "propose_conditions"): {"ground": "other", "ground_words": "28", "conditions": "C"},
    ("assistance", "acknowledged", "notify_delay"): {"reasons": "Slow."},
    ("assistance", "acknowledged", "refer"): {"to": "Ministry (invented)"},
}  # fmt: skip


@pytest.mark.parametrize(("case", "values"), RECORDABLE.items(), ids=[one[2] for one in RECORDABLE])
def test_every_other_act_can_be_taken_down(
    here: factories.World, case: tuple[str, str, str], values: dict[str, str]
) -> None:
    family, status, verb = case
    matter = ours(here, family, status)
    page = signed_in(here.clerk).get(reverse("record", args=[matter.pk, verb]))
    assert page.status_code == 200
    answer = record(here, matter, verb, **values)
    if answer.status_code != 302:
        pytest.fail(str(answer.context["form"].errors))
    assert matter.acts.get().verb == verb
    assert signed_in(here.clerk).get(reverse("matter", args=[matter.pk])).status_code == 200
