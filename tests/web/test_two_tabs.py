"""Two tabs, or two people, on one draft: nothing anybody wrote is lost, and a person decides."""

import json
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mla.audit.models import Event
from mla.requests.models import CooperationRequest
from mla.workflow.merging import mark
from tests import factories
from tests.web.test_pages import signed_in


class Tab:
    """A page of the draft as a browser holds it: its fields, its marks, and what was typed since."""

    def __init__(self, client: Client, matter: CooperationRequest) -> None:
        self.client, self.matter = client, matter
        page = client.get(reverse("matter_draft", args=[matter.pk]))
        form = page.context["form"]
        values = {name: form[name].value() for name in form.fields}
        for name in ("period_from", "period_to"):
            if values[name]:
                values[name] = values[name].strftime("%Y-%m-%dT%H:%M")
        self.values = {name: value for name, value in values.items() if value not in (None, False, "")}
        self.values["seen"] = page.context["seen"]

    def save(self, **typed: Any) -> Any:
        self.values |= typed
        return self.client.post(reverse("matter_draft", args=[self.matter.pk]), self.values)

    def autosave(self, **typed: Any) -> Any:
        self.values |= typed
        answer = self.client.post(reverse("matter_readiness", args=[self.matter.pk]), self.values)
        self.values["seen"] = answer.context["seen"]
        return answer


def stored(matter: CooperationRequest) -> CooperationRequest:
    return CooperationRequest.objects.get(pk=matter.pk)


@pytest.fixture
def matter(here: factories.World) -> CooperationRequest:
    return factories.ready_preservation(here)


@pytest.fixture
def ours(here: factories.World, matter: CooperationRequest) -> Tab:
    return Tab(signed_in(here.prosecutor), matter)


@pytest.fixture
def theirs(here: factories.World, matter: CooperationRequest) -> Tab:
    return Tab(signed_in(here.second_prosecutor), matter)


def test_different_fields_are_both_saved_and_the_second_is_told(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    assert theirs.save(necessity="Theirs").status_code == 302
    assert ours.save(link="Ours").status_code == 302
    now = stored(matter)
    assert (now.necessity, now.link) == ("Theirs", "Ours")
    page = ours.client.get(reverse("matter_draft", args=[matter.pk])).content.decode()
    assert "Changed elsewhere meanwhile, and kept: The necessity, in your words" in page


def test_the_same_field_twice_shows_both_texts_who_and_when(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    theirs.save(facts="Facts as Ion Radu wrote them")
    answer = ours.save(facts="Facts as I wrote them", link="Mine alone")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert page.count("Facts as I wrote them") == 2, "in the comparison and in the field itself"
    assert "Facts as Ion Radu wrote them" in page
    assert "Take the version of Ion Radu" in page
    assert re.search(r"Take the version of Ion Radu, <time datetime=", page)
    assert "<title>Error:" in page
    now = stored(matter)
    assert now.facts == "Facts as Ion Radu wrote them", "nothing is written over before a person chose"
    assert now.link == "Mine alone", "the rest is saved"


@pytest.mark.parametrize(("side", "kept"), [("mine", "Mine"), ("theirs", "Theirs")])
def test_the_person_decides(ours: Tab, theirs: Tab, matter: CooperationRequest, side: str, kept: str) -> None:
    theirs.save(facts="Theirs")
    clash = ours.save(facts="Mine").context["clashes"][0]
    answer = ours.save(**{clash.name: clash.keep_mine if side == "mine" else clash.keep_theirs})
    assert answer.status_code == 302
    assert stored(matter).facts == kept


def test_without_a_choice_it_is_asked_again(ours: Tab, theirs: Tab, matter: CooperationRequest) -> None:
    theirs.save(facts="Theirs")
    for _try in range(2):
        answer = ours.save(facts="Mine")
        assert answer.status_code == 409
        ours.values["seen"] = answer.context["seen"]
    assert stored(matter).facts == "Theirs"


def test_a_choice_against_a_version_that_changed_again_is_asked_again(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    theirs.save(facts="Theirs")
    clash = ours.save(facts="Mine").context["clashes"][0]
    theirs.values["seen"] = json.dumps({"facts": mark("Theirs")})
    assert theirs.save(facts="Theirs, a second time").status_code == 302
    answer = ours.save(**{clash.name: clash.keep_mine})
    assert answer.status_code == 409
    assert "Theirs, a second time" in answer.content.decode()


def test_the_same_words_in_both_tabs_are_no_conflict(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    theirs.save(facts="The same\nwords")
    assert ours.save(facts="The same\r\nwords").status_code == 302


def test_boxes_and_identifiers_are_compared_too(ours: Tab, theirs: Tab, matter: CooperationRequest) -> None:
    theirs.save(categories=["SUB"], identifiers=[])
    answer = ours.save(categories=["TRA"])
    assert [clash.field.name for clash in answer.context["clashes"]] == ["categories"]
    assert stored(matter).categories == ["SUB"]
    assert stored(matter).identifiers.count() == 0, (
        "the other tab's choice stays where this one changed nothing"
    )


def test_typing_on_in_one_tab_never_quarrels_with_itself(ours: Tab, matter: CooperationRequest) -> None:
    for text in ("A", "A b", "A b c"):
        assert "Not saved" not in ours.autosave(facts=text).content.decode()
    assert ours.save().status_code == 302
    assert stored(matter).facts == "A b c"


def test_autosave_says_what_it_did_not_save_and_saving_shows_both(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    theirs.save(facts="Theirs")
    text = ours.autosave(facts="Mine", link="Linked").content.decode()
    assert "Not saved, because somebody else changed it too: Facts (Ion Radu" in text
    assert 'hx-swap-oob="true"' in text
    assert (stored(matter).facts, stored(matter).link) == ("Theirs", "Linked")
    assert ours.save().status_code == 409


def test_an_autosave_takes_no_choice_between_two_texts(
    ours: Tab, theirs: Tab, matter: CooperationRequest
) -> None:
    theirs.save(facts="Theirs")
    answer = ours.save(facts="Mine")
    clash = answer.context["clashes"][0]
    ours.values["seen"] = answer.context["seen"]
    ours.autosave(**{clash.name: clash.keep_mine})
    assert stored(matter).facts == "Theirs"
    assert ours.save().status_code == 302
    assert stored(matter).facts == "Mine"


def test_saving_an_untouched_page_writes_nothing(ours: Tab, matter: CooperationRequest) -> None:
    before = Event.objects.filter(chain=matter.pk).count()
    assert ours.save().status_code == 302
    assert Event.objects.filter(chain=matter.pk).count() == before


@pytest.mark.parametrize("broken", ["", "{", "[1]", '"x"', "null"])
def test_marks_that_nobody_can_read_lose_nothing_that_was_typed(
    ours: Tab, matter: CooperationRequest, broken: str
) -> None:
    assert ours.save(seen=broken, facts="Typed").status_code == 302
    assert stored(matter).facts == "Typed"
