"""The provider directory for whoever drafts: found by any name, never sure of itself, nothing filled in."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from mla.parties.models import ProviderEntity
from mla.requests.models import CooperationRequest
from tests import factories
from tests.dutydesk.pages import words

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture
def directory(here: factories.World, client: Client) -> None:
    call_command("load_reference_data", directory=FIXTURES, verbosity=0)
    client.force_login(here.prosecutor)


def listing(client: Client, term: str) -> str:
    return words(client.get(reverse("providers"), {"q": term}))


def test_a_service_leads_to_the_companies_and_their_states(directory: None, client: Client) -> None:
    assert "1 provider " in listing(client, "instagram")
    shown = words(client.get(reverse("provider", args=("meta",))))
    assert "Meta Platforms Ireland Limited" in shown
    assert "Not recorded as a Party to the Convention" in shown
    assert "90 days, by its own policy" in shown
    assert "Not verified" in shown
    assert "nothing is ever sent there from here" in shown
    assert "Confirm it from a source" not in shown, "only an administrator confirms"


def test_a_state_without_any_treaty_on_record_has_its_name(directory: None, client: Client) -> None:
    shown = words(client.get(reverse("provider", args=("telegram",))))
    assert "British Virgin Islands" in shown
    assert "United Arab Emirates" in shown


def test_no_company_is_invented_where_none_is_known(directory: None, client: Client) -> None:
    assert "Which company answers is not known" in words(client.get(reverse("provider", args=("binance",))))


def test_a_name_that_is_not_there_gets_a_way_on(directory: None, client: Client) -> None:
    assert "No provider fits." in listing(client, "qqq")
    assert client.get(reverse("providers"), {"q": "\x00%' or 1=1"}).status_code == 200
    assert client.get(reverse("provider", args=("nobody",))).status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_provider_has_a_page(directory: None, client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    page = client.get(reverse("providers"))
    for one in page.context["providers"]:
        assert client.get(reverse("provider", args=(one.row.pk,))).status_code == 200


def test_the_draft_proposes_what_the_directory_knows_and_fills_in_nothing(
    directory: None, client: Client, here: factories.World
) -> None:
    matter = factories.draft(here)
    CooperationRequest.objects.filter(pk=matter.pk).update(custodian_name="Gmail", custodian_location="")
    shown = words(client.get(reverse("matter_draft", args=(matter.pk,))))
    assert "In the directory: Google" in shown
    assert "Google LLC, United States of America (users elsewhere)" in shown
    assert "Nothing is filled in for you." in shown
    matter.refresh_from_db()
    assert (matter.custodian_name, matter.custodian_location) == ("Gmail", "")


def test_each_company_says_whether_it_has_a_portal_and_takes_direct_requests(
    directory: None, client: Client
) -> None:
    ProviderEntity.objects.filter(name="Meta Platforms Ireland Limited").update(
        direct_requests="yes", direct_categories=["SUB", "TRA"]
    )
    shown = words(client.get(reverse("provider", args=("meta",))))
    assert "Yes: Subscriber information, Traffic data" in shown
    rows = {
        one.name: (one.portal, one.direct)
        for one in client.get(reverse("provider", args=("proton",))).context["places"]
    }
    assert rows == {"Proton AG": ("Not known", "No")}
