"""The page of the conduct test: ticked at the desk, shown on the file, and asked for where a refusal rests on it."""

from typing import Any

import pytest
from django.test import Client

from mla.accounts.roles import Role
from mla.parties.models import Declaration, NationalProvision
from mla.requests.models import CooperationRequest
from mla.workflow.conduct_tested import conduct_test
from tests.dutydesk.pages import address, hidden, words
from tests.factories import World, person, received
from tests.workflow.test_conduct import SOURCE, asked

FACTS = "An unknown person entered a mailbox. Nobody had set a password. The mails were copied."


@pytest.fixture
def matter(here: World) -> CooperationRequest:
    return asked(here, facts=FACTS)


def page_of(matter: CooperationRequest) -> str:
    return address("step", matter.pk, "weigh_conduct")


def fill(client: Client, matter: CooperationRequest, said: dict[str, str], **more: str) -> Any:
    """`said`: element to its state. Everything else is sent as it stands on the page."""
    page = client.get(page_of(matter))
    fields = page.context["form"]
    given = {name: fields[name].value() or "" for name in fields.fields}
    given |= {f"state_{code}": state for code, state in said.items()}
    return client.post(page_of(matter), given | {"key": hidden(page, "key")} | more)


def test_the_page_holds_the_elements_against_the_facts_and_our_law(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    NationalProvision.objects.create(
        party=here.de, offence="BC02", citation="Section 1 (invented)", title_en="Access", title_fr="Accès",
        elements=["BC02-3", "BC02-d1"], max_penalty="3 years", valid_from="2020-01-01", **SOURCE,
    )  # fmt: skip
    for party, article in ((here.de, "2"), (here.ro, "3")):
        Declaration.objects.create(
            party=party,
            instrument="ETS185",
            article=article,
            kind="declaration",
            valid_from="2020-01-01",
            **SOURCE,
        )
    client.force_login(here.poc_de)
    page = client.get(page_of(matter))
    shown = words(page)
    assert page.context["form"].facts == [
        "An unknown person entered a mailbox.", "Nobody had set a password.", "The mails were copied.",
    ]  # fmt: skip
    for part in (
        "Art. 2 ETS 185 – Illegal access",
        "Section 1 (invented): Access, 3 years (not verified)",
        "Access to the whole or a part of a system",
        "Security measures infringed",
        "the record does not say whether this",
        "Art. 7 UNCC – Illegal access",
        "List of 32, heading 11: Computer-related crime",
        "The same conduct is an offence under any other provision of your law",
        "Germany: Declaration (Art. 40) to Article 2",
        "Romania: Declaration (Art. 40) to Article 3",
        "it is met as soon as the conduct is an offence there",
    ):
        assert part in shown
    # The provision asks for two elements, and not for intent.
    assert "Intentionally" not in shown


def test_a_refusal_asks_for_the_test_links_to_it_and_keeps_what_was_typed(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    client.force_login(here.poc_de)
    url = address("step", matter.pk, "refuse")
    page = client.get(url)
    assert "Test the conduct first" in words(page)
    assert page_of(matter).encode() in page.content
    given = {"key": hidden(page, "key"), "ground": "DUAL", "reasons": "Typed with care.", "considered": "on"}
    answer = client.post(url, given)
    assert answer.status_code == 422
    assert "was not tested" in str(answer.context["form"].errors["ground"])
    assert "Typed with care." in answer.content.decode()

    said = {"BC02-2": "unmet", "any-own": "unmet"}
    why = {"says_BC02-2": "Nobody had set a password.", "says_any-own": "Our law knows no such offence."}
    done = fill(client, matter, said, **why)
    assert done.status_code == 302, done.context["form"].errors
    file = words(client.get(address("incoming", matter.pk)))
    assert "Dual criminality is not met" in file
    assert "without right: Not met – Nobody had set a password." in file
    again = client.get(url)
    assert "Read the test, or test again" in words(again)
    assert client.post(url, given | {"key": hidden(again, "key")}).status_code == 302
    matter.refresh_from_db()
    assert matter.status == "refused"


def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    client.force_login(here.poc_de)
    said = {"BC02-1": "met", "BC02-2": "unmet", "any-own": "met"}
    answer = fill(client, matter, said, **{"says_BC02-1": "The mails were copied.", "note": "To be asked."})
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"says_BC02-2", "provision"}
    assert "The mails were copied." in answer.content.decode()
    assert "To be asked." in answer.content.decode()
    assert answer.context["form"]["state_BC02-2"].value() == "unmet"
    assert conduct_test(matter) is None


def test_a_text_that_changed_meanwhile_is_shown_anew(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    client.force_login(here.poc_de)
    answer = fill(client, matter, {}, shown="0" * 64, note="Half a night’s work.")
    assert answer.status_code == 409
    assert "changed meanwhile" in words(answer)
    assert "Half a night’s work." in answer.content.decode()
    # The page now shows the newer text, and what is sent next was written on it.
    assert hidden(answer, "shown") == answer.context["form"].yardstick.digest


def test_the_next_test_begins_where_the_last_one_ended(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    client.force_login(here.poc_de)
    fill(client, matter, {"BC02-1": "met"}, **{"says_BC02-1": "The mails were copied."})
    page = client.get(page_of(matter))
    form = page.context["form"]
    assert (form["state_BC02-1"].value(), form["says_BC02-1"].value()) == ("met", "The mails were copied.")
    assert "The answers of that test stand below" in words(page)


def test_where_dual_criminality_is_no_ground_no_test_is_offered(here: World, client: Client) -> None:
    """Preservation, no reservation (29(3))."""
    kept = received(here)
    client.force_login(here.poc_de)
    codes = {one["code"] for one in client.get(address("incoming", kept.pk)).context["steps"]}
    assert "weigh_conduct" not in codes
    assert "Dual criminality is no condition of preservation (Art. 29(3))" in words(client.get(page_of(kept)))


@pytest.mark.parametrize("who", ["poc", "supervisor"])
def test_nobody_elsewhere_finds_the_page(
    here: World, client: Client, matter: CooperationRequest, who: str
) -> None:
    client.force_login(getattr(here, who))
    assert client.get(page_of(matter)).status_code == 404
    assert client.post(page_of(matter), {"note": "x"}).status_code == 404


def test_a_supervisor_reads_the_test_and_makes_none(
    here: World, client: Client, matter: CooperationRequest
) -> None:
    client.force_login(here.poc_de)
    fill(client, matter, {"BC02-1": "met"})
    client.force_login(person("chief", here.desk, Role.SUPERVISOR))
    assert "Still open" in words(client.get(address("incoming", matter.pk)))
    assert client.get(page_of(matter)).status_code == 302
    assert fill_blindly(client, matter).status_code == 403


def fill_blindly(client: Client, matter: CooperationRequest) -> Any:
    found = conduct_test(matter)
    assert found is not None
    states = {"state_BC02-1": "met", "state_BC02-2": "met", "state_BC02-3": "met", "state_any-own": "unknown"}
    return client.post(page_of(matter), states | {"key": "k", "shown": found.body["request"]})
