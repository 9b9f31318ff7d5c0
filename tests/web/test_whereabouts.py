"""Where the provider sits and where the data lies: from the directory and the draft to the finding and the adviser."""

from datetime import date
from typing import Any

import orjson
import pytest
from django.urls import reverse
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

from mla.law.readiness import findings
from mla.parties.models import Provider, ProviderEntity
from mla.requests.facts import facts_of
from mla.requests.models import Act, CooperationRequest
from mla.requests.routes import advice_for, question_of
from mla.workflow import drafting
from tests import factories
from tests.web.test_pages import signed_in

SOURCE: dict[str, Any] = {
    "source": "https://example.org/law",
    "checked_on": date(2026, 11, 1),
    "certainty": "knowledge",
}


@pytest.fixture
def directory(here: factories.World) -> factories.World:
    """A provider with one company, one with a company for each region, and a State of each."""
    factories.party("IE", "IRL", "Ireland", "Irlande", "Europe/Dublin", None)
    factories.party("US", "USA", "United States", "États-Unis", "America/New_York", date(2007, 1, 1))
    one = Provider.objects.create(key="one", name="Onebook", **SOURCE)
    two = Provider.objects.create(key="two", name="Twomail", **SOURCE)
    local = Provider.objects.create(key="local", name="Localhost Services", **SOURCE)
    for provider, name, state, region in (
        (one, "Onebook Ireland Ltd", "IE", "any"),
        (two, "Twomail Ireland Ltd", "IE", "eea"),
        (two, "Twomail Inc", "US", "elsewhere"),
        (local, "Localhost GmbH", "DE", "any"),
    ):
        ProviderEntity.objects.create(provider=provider, name=name, state=state, region=region, **SOURCE)
    return here


def rules(matter: CooperationRequest) -> dict[str, str]:
    """The findings about places with their hints, in English."""
    found = findings(facts_of(matter, factories.NIGHT))
    return {one.rule_id: one.hint.en if one.hint else "" for one in found if one.rule_id.startswith("L-")}


@pytest.mark.parametrize(
    ("custodian", "hint"),
    [
        ("Onebook", "State to ask: Ireland. "),
        ("onebook ireland limited", "State to ask: Ireland. "),
        ("Twomail", "State to ask: Ireland / United States. "),
        ("Twomail Inc", "State to ask: United States. "),
        ("Localhost Services", None),
        ("Nobody has heard of it", None),
        ("", None),
    ],
)
def test_a_custodian_that_the_directory_knows_gives_the_state_to_ask(
    directory: factories.World, custodian: str, hint: str | None
) -> None:
    matter = factories.ready_preservation(directory, custodian_name=custodian)
    assert rules(matter).get("L-provider", "").startswith(hint or "")
    assert ("L-provider" in rules(matter)) is (hint is not None)


def test_the_draft_says_which_state_to_ask(directory: factories.World) -> None:
    matter = factories.ready_preservation(directory, custodian_name="Onebook")
    address = reverse("matter_draft", args=[matter.pk])
    text = signed_in(directory.prosecutor).get(address).content.decode()
    assert "The provider sits in another State than the one you ask" in text
    assert "State to ask: Ireland. The entity may depend on where the user lives." in text
    with translation.override("fr"):
        directory.prosecutor.language = "fr"
        directory.prosecutor.save(update_fields=["language"])
        text = (
            signed_in(directory.prosecutor).get(address, headers={"Accept-Language": "fr"}).content.decode()
        )
    assert "État à saisir : Irlande" in text


@pytest.mark.parametrize(
    ("measure", "rule"), [("PRES", "L-third"), ("STO_SUB", "L-third-31"), ("STO_CON", "L-third-31")]
)
def test_data_known_to_lie_in_a_third_state_is_said_with_its_name(
    directory: factories.World, measure: str, rule: str
) -> None:
    matter = factories.draft(directory, measure=measure, data_location="US")
    assert rules(matter)[rule].startswith("State named: United States. ")
    same = factories.draft(directory, measure=measure, data_location="DE")
    assert rule not in rules(same)


def test_the_draft_offers_the_state_as_a_choice_and_keeps_the_free_text(directory: factories.World) -> None:
    matter = factories.ready_preservation(directory)
    client, address = signed_in(directory.prosecutor), reverse("matter_draft", args=[matter.pk])
    form = client.get(address).context["form"]
    sent = {name: form[name].value() for name in form.fields if form[name].value() not in (None, False)}
    answer = client.post(address, {**sent, "data_location": "US", "save": "1"})
    assert answer.status_code == 302
    matter.refresh_from_db()
    assert (matter.data_location, matter.custodian_location) == ("US", "Frankfurt")
    wrong = client.post(address, {**sent, "data_location": "XX", "save": "1"})
    assert wrong.status_code == 422


def test_the_finding_leads_to_the_field_that_mends_it(directory: factories.World) -> None:
    matter = factories.ready_preservation(directory, data_location="US", custodian_name="Onebook")
    answer = signed_in(directory.prosecutor).get(reverse("matter_draft", args=[matter.pk]))
    links = {line.url.rpartition("#")[2] for line in answer.context["panel"].lines}
    assert {"id_data_location", "id_custodian_name"} <= links


def test_the_question_to_the_adviser_holds_both_places(directory: factories.World) -> None:
    matter = factories.draft(
        directory, measure="STO_SUB", custodian_name="Twomail Ireland Ltd", data_location="US"
    )
    question = question_of(matter, factories.NIGHT.date())
    assert (question.provider_state, question.data_location) == ("IE", "US")
    assert not question.place_checked, "the directory is not confirmed"
    several = factories.draft(directory, measure="STO_SUB", custodian_name="Twomail")
    assert question_of(several, factories.NIGHT.date()).provider_states == ("IE", "US")


def test_a_preservation_of_data_elsewhere_is_closed_with_the_name_of_that_state(
    directory: factories.World,
) -> None:
    matter = factories.ready_preservation(directory, data_location="US")
    (left,) = [
        one for one in advice_for(matter, factories.NIGHT.date()).rejected if one.citation.article == "29(1)"
    ]
    assert "lie in United States, not in Germany" in left.why.en
    assert "(États-Unis)" in left.why.fr


def test_the_record_of_the_advice_names_the_places(directory: factories.World) -> None:
    matter = factories.submitted(directory, custodian_name="Onebook")
    act = Act.objects.get(matter=matter, verb="submit")
    asked = orjson.loads(bytes(act.payload))["body"]["advice"]["asked"]
    assert asked["provider_state"] == "IE"
    assert asked["names"] == [["IE", {"en": "Ireland", "fr": "Irlande"}]]


@pytest.mark.parametrize(
    ("custodian", "location", "queries"),
    [
        # The territory of the addressee, the two States, their treaties, their declarations; then the identifiers.
        ("", "", 5),
        # The directory and its companies.
        ("Localhost Services", "DE", 7),
        # The name of another State than the two.
        ("Onebook", "US", 8),
    ],
)
def test_what_is_known_of_the_places_costs_at_most_three_queries(
    directory: factories.World,
    django_assert_num_queries: DjangoAssertNumQueries,
    custodian: str,
    location: str,
    queries: int,
) -> None:
    made = factories.draft(directory, custodian_name=custodian, data_location=location)
    matter = CooperationRequest.objects.select_related(
        "party", "counterpart", "authority", "case", "previous"
    ).get(pk=made.pk)
    with django_assert_num_queries(queries):
        facts_of(matter, factories.NIGHT)


def test_an_edit_of_the_place_is_an_event_of_the_file(directory: factories.World) -> None:
    matter = factories.draft(directory)
    drafting.edit_draft(
        matter_id=matter.pk, actor=directory.prosecutor, now=factories.NIGHT, values={"data_location": "US"}
    )
    matter.refresh_from_db()
    assert matter.audit_seq == 2
