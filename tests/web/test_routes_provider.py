"""Which way, when all that is known is the provider and where its user is."""

from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse

from mla.parties.models import Party, Provider, ProviderEntity
from tests import factories
from tests.dutydesk.pages import words
from tests.web.test_pages import signed_in


@pytest.fixture
def asking(here: factories.World) -> Any:
    call_command("load_reference_data", directory=settings.FIXTURE_DIRS[0], verbosity=0)
    return lambda **query: signed_in(here.prosecutor).get(
        reverse("routes"), {"asked": "", "want": "disclose"} | query
    )


@pytest.mark.parametrize(("user", "state"), [("RO", "IE"), ("CH", "IE"), ("BR", "US")])
def test_the_state_to_ask_follows_from_the_region_of_the_user(asking: Any, user: str, state: str) -> None:
    answer = asking(provider="google", user_state=user)
    assert answer.status_code == 200, answer.context["form"].errors
    assert answer.context["asked"] == Party.objects.get(pk=state)
    company = {"IE": "Google Ireland Limited, Ireland", "US": "Google LLC, United States"}[state]
    assert [one.startswith(company) for one in answer.context["companies"]] == [True]
    assert answer.context["form"].known()["place_checked"] is False, (
        "nothing in the directory ships as verified"
    )


def test_a_provider_that_answers_from_another_state_is_shown_beside_the_ways(asking: Any) -> None:
    answer = asking(asked="DE", provider="google", user_state="RO", category="SUB")
    assert answer.context["asked"].pk == "DE", "the reader's choice of the State stands"
    assert answer.context["companies"] == ["Google Ireland Limited, Ireland"]
    assert answer.context["form"].known()["provider_states"] == ("IE",)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"provider": "google"}, "does not say which one State answers"),
        ({"provider": "whatsapp", "user_state": "RO"}, "does not say which one State answers"),
        ({}, "Choose the State, or a provider of the directory."),
        ({"user_state": "RO"}, "Choose the State, or a provider of the directory."),
    ],
)
def test_where_no_one_state_answers_the_reader_chooses(
    asking: Any, query: dict[str, str], words: str
) -> None:
    answer = asking(**query)
    assert answer.status_code == 422
    assert words in str(answer.context["form"].errors["asked"])


def test_the_readers_own_state_of_the_provider_stands_against_the_directory(asking: Any) -> None:
    form = asking(asked="DE", provider="google", user_state="RO", provider_state="DE").context["form"]
    assert form.known()["provider_states"] == ()
    assert form.known()["place_checked"] is True


# what is recorded of the company, the kind of data, what the adviser says
POLICIES = [
    ("unknown", [], "SUB", ""),
    ("yes", [], "CON", "The provider says that it answers foreign authorities: you may ask, but no treaty"),
    (
        "yes",
        ["SUB"],
        "SUB",
        "The provider says that it answers foreign authorities: you may ask, but no treaty",
    ),
    (
        "yes",
        ["SUB"],
        "CON",
        "The provider says that it does not answer foreign authorities on this: ask the State",
    ),
    ("no", [], "SUB", "The provider says that it does not answer foreign authorities on this: ask the State"),
]


@pytest.mark.parametrize(("accepts", "kinds", "category", "said"), POLICIES)
def test_what_the_directory_says_of_its_own_desk_stands_beside_the_ways(
    asking: Any, accepts: str, kinds: list[str], category: str, said: str
) -> None:
    company = ProviderEntity.objects.filter(name="Google Ireland Limited")
    company.update(direct_requests=accepts, direct_categories=kinds)
    text = words(asking(asked="IE", provider="google", user_state="RO", category=category))
    assert (
        "Google Ireland Limited – portal for authorities: Yes; direct requests of foreign authorities:"
        in text
    )
    assert "nothing is ever sent there from here" in text
    assert (said in text) if said else ("The provider says" not in text)


def test_a_policy_is_marked_until_an_installation_has_confirmed_it(asking: Any) -> None:
    ProviderEntity.objects.filter(provider="google").update(direct_requests="yes")
    query = {"asked": "IE", "provider": "google", "user_state": "RO", "category": "SUB"}
    (left,) = [one for one in asking(**query).context["left"] if "answers foreign authorities" in str(one)]
    ProviderEntity.objects.filter(provider="google").update(certainty="verified")
    Provider.objects.filter(pk="google").update(certainty="verified")
    (sure,) = [one for one in asking(**query).context["left"] if "answers foreign authorities" in str(one)]
    assert (left.checked, sure.checked) == (False, True)


def test_what_the_reader_knows_of_the_desk_comes_before_the_directory(asking: Any) -> None:
    ProviderEntity.objects.filter(provider="google").update(direct_requests="yes")
    text = words(asking(asked="IE", provider="google", user_state="RO", provider_direct="no", category="SUB"))
    assert "The provider says that it does not answer" in text
