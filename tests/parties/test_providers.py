"""The provider directory: what is shipped, and what it proposes for a name that somebody wrote."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command
from pytest_django import DjangoAssertNumQueries

from mla.parties.models import Provider, ProviderEntity
from mla.parties.provider_regions import EU
from mla.parties.providers import known, search
from mla.parties.reference_rows import ReferenceData
from tests.parties.shipped import store_shipped

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture
def directory(db: None) -> None:
    store_shipped()


def test_no_shipped_row_is_verified_and_each_says_where_it_comes_from(shipped: ReferenceData) -> None:
    rows = [placed.row for placed in (*shipped.providers, *shipped.provider_entities)]
    assert len(shipped.providers) > 45
    assert {row.certainty for row in rows} == {"knowledge"}
    assert all("knowledge" in row.source or "second-hand" in row.source for row in rows)


def test_no_mail_box_and_no_telephone_number_is_shipped() -> None:
    for name in ("providers.csv", "provider_entities.csv"):
        content = (FIXTURES / name).read_text(encoding="utf-8")
        assert not re.search(r"\w@\w|\+\d{2}", content), name


def test_our_list_of_the_union_is_that_of_the_states(shipped: ReferenceData) -> None:
    assert {placed.row.iso2 for placed in shipped.parties if placed.row.eu_member} == EU


# what somebody wrote, where the user lives, the company, the State, all States that may be asked
ASKED = [
    ("Google", "", "", "", "IE US"),
    ("gmail", "RO", "Google Ireland Limited", "IE", "IE"),
    ("Google", "CH", "Google Ireland Limited", "IE", "IE"),
    ("YouTube", "BR", "Google LLC", "US", "US"),
    ("Google LLC", "RO", "Google LLC", "US", "US"),
    ("google ireland ltd.", "", "Google Ireland Limited", "IE", "IE"),
    ("Facebook", "CH", "Meta Platforms, Inc.", "US", "US"),
    ("Instagram", "NO", "Meta Platforms Ireland Limited", "IE", "IE"),
    ("TikTok", "GB", "TikTok Information Technologies UK Limited", "GB", "GB"),
    ("TikTok", "BR", "TikTok Pte. Ltd", "SG", "SG"),
    ("Twitter", "GB", "X Internet Unlimited Company", "IE", "IE"),
    ("Proton Mail", "", "Proton AG", "CH", "CH"),
    ("hetzner", "RO", "Hetzner Online GmbH", "DE", "DE"),
    ("Dropbox", "RO", "", "", "IE US"),  # two companies, and the rule was not read
    ("Dropbox, Inc.", "", "Dropbox, Inc.", "US", "US"),
    ("PSN", "", "", "", "GB JP US"),
    ("PayPal (Europe) S.a r.l. et Cie, S.C.A.", "", "PayPal (Europe) S.à r.l. et Cie, S.C.A.", "LU", "LU"),
    ("Binance", "RO", "", "", ""),  # which company answers is not known
]


@pytest.mark.parametrize(("name", "user", "custodian", "state", "states"), ASKED)
def test_a_name_finds_the_company_and_the_state_or_says_that_there_are_several(
    directory: None, name: str, user: str, custodian: str, state: str, states: str
) -> None:
    found = known(name, user_state=user)
    assert found is not None
    assert (found.custodian, found.state, " ".join(found.states)) == (custodian, state, states)
    assert not found.verified


@pytest.mark.parametrize("name", ["", "  ", "…", "LLC", "A provider that nobody has heard of", "Goo"])
def test_a_name_that_is_not_in_the_directory_finds_nothing(directory: None, name: str) -> None:
    assert known(name) is None


def test_a_name_of_two_providers_finds_neither(directory: None) -> None:
    Provider.objects.filter(pk="yahoo").update(services=["Yahoo Mail", "Gmail"])
    assert known("Gmail") is None


def test_it_is_verified_only_when_the_provider_and_the_company_are_confirmed(directory: None) -> None:
    Provider.objects.filter(pk="proton").update(certainty="verified")
    found = known("Proton")
    assert found is not None
    assert not found.verified
    ProviderEntity.objects.filter(provider="proton").update(certainty="verified")
    found = known("Proton")
    assert found is not None
    assert found.verified


def test_what_is_out_of_use_is_not_proposed(directory: None) -> None:
    ProviderEntity.objects.filter(name="Google LLC").update(is_active=False)
    found = known("Google")
    assert found is not None
    assert found.state == "IE"
    Provider.objects.filter(pk="google").update(is_active=False)
    assert known("Google") is None


def test_asking_takes_two_questions_to_the_database(
    directory: None, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(2):
        known("Gmail")


@pytest.mark.parametrize(
    ("term", "keys"),
    [
        ("whats", "whatsapp"),
        ("ireland meta", "meta"),
        ("steam", "valve"),
        ("SÀ", "amazon paypal viber"),
        ("qq", ""),
    ],
)
def test_a_search_looks_at_names_services_and_companies(directory: None, term: str, keys: str) -> None:
    assert {row.key for row in search(term)} >= set(keys.split())
    assert len(search(term)) < 15


def test_a_later_confirmation_of_the_installation_is_not_replaced_by_a_load(directory: None) -> None:
    Provider.objects.filter(pk="meta").update(
        certainty="verified", source="https://example.org", checked_on=date(2026, 12, 1)
    )
    call_command("load_reference_data", directory=FIXTURES, verbosity=0)
    assert Provider.objects.get(pk="meta").certainty == "verified"
