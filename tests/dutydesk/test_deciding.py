"""The decision page: two taps, four eyes, and never a text that was not read."""

from django.test import Client

from mla.accounts.roles import Role
from mla.audit.models import Event
from mla.law.codes import RETURN_REASONS
from mla.parties.models import Authority
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions, drafting
from tests.dutydesk.conftest import NOW
from tests.dutydesk.pages import address, first_tap, hidden, second_tap, words
from tests.factories import World, approved, person, ready_preservation, sent, submitted
from tests.measures import ready, switch_on


def status(matter: CooperationRequest) -> str:
    return str(CooperationRequest.objects.get(pk=matter.pk).status)


def test_a_point_of_contact_approves_with_exactly_two_taps(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)

    confirm = first_tap(client, matter.pk)
    assert status(matter) == "awaiting_approval"
    done = second_tap(client, matter.pk, confirm)

    assert done.status_code == 302
    assert status(matter) == "approved"
    shown = words(client.get(done.url))
    assert "Approved by Maria Ene." in shown
    assert "the author can recall it" in shown


def test_the_page_names_what_is_decided_in_eight_lines(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    page = client.get(address("decide", matter.pk))
    assert len(page.context["summary"]) == 8
    shown = words(page)
    for fact in (
        "Germany",
        "Example Hosting (invented)",
        "Art. 29(2): 6 of 6 met",
        "Ana Popescu",
        "1 identifier",
    ):
        assert fact in shown


def test_a_second_tap_that_comes_twice_has_one_effect(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    confirm = first_tap(client, matter.pk)
    second_tap(client, matter.pk, confirm)
    again = second_tap(client, matter.pk, confirm)
    assert again.status_code == 302
    assert Act.objects.filter(matter=matter, verb="approve").count() == 1


def test_a_link_approves_nothing(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    assert client.get(address("approve", matter.pk)).status_code == 405
    assert client.get(address("confirm", matter.pk)).status_code == 302
    assert status(matter) == "awaiting_approval"


def test_an_edit_after_the_page_was_opened_is_shown_and_nothing_is_approved(
    here: World, client: Client
) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    confirm = first_tap(client, matter.pk)
    drafting.edit_draft(
        matter_id=matter.pk, actor=here.prosecutor, now=NOW, values={"link": "Another link, written later."}
    )

    answer = second_tap(client, matter.pk, confirm)

    assert answer.status_code == 409
    assert "was changed after you opened this page" in words(answer)
    assert "Another link, written later." in words(answer)
    assert "Ana Popescu, 21 November 2026" in words(answer)
    assert "link between the data and the offence" in words(answer)
    assert status(matter) == "awaiting_approval"


def test_the_loser_of_a_race_reads_who_was_faster(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    confirm = first_tap(client, matter.pk)
    actions.recall(matter_id=matter.pk, actor=here.prosecutor, now=NOW, key="recall")

    answer = second_tap(client, matter.pk, confirm)

    assert answer.status_code == 409
    assert "Ana Popescu" in words(answer)
    assert status(matter) == "draft"


def test_an_author_who_is_also_a_point_of_contact_finds_no_button(here: World, client: Client) -> None:
    both = person("both", here.office, Role.POC, "Bogdan Both")
    both.memberships.create(authority=here.office, role="prosecutor", valid_from="2020-01-01")
    matter = ready_preservation(here)
    CooperationRequest.objects.filter(pk=matter.pk).update(author=both)
    actions.submit(matter_id=matter.pk, actor=both, now=NOW, key="submit")
    client.force_login(both)

    page = client.get(address("decide", matter.pk))

    assert "You drafted this." in words(page)
    assert "Maria Ene" in words(page)
    assert "Approve and send" not in words(page)
    digest = page.context["digest"]
    refused = client.post(address("approve", matter.pk), {"digest": digest, "key": "k"})
    assert refused.status_code == 403
    assert "You drafted this" in words(refused)
    assert client.get(address("return", matter.pk)).status_code == 302
    assert status(matter) == "awaiting_approval"


def test_a_request_comes_back_to_its_author_with_reasons(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    form = client.get(address("return", matter.pk))
    assert all(label.text.en in words(form) for label in RETURN_REASONS.values())

    empty = client.post(address("return", matter.pk), {"key": hidden(form, "key")})
    assert empty.status_code == 422
    done = client.post(
        address("return", matter.pk),
        {"key": hidden(form, "key"), "reasons": ["facts_thin"], "remarks": "Say when."},
    )

    assert done.status_code == 302
    assert status(matter) == "draft"
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NOW, key="again")
    assert "The facts are too thin – Say when." in words(client.get(address("decide", matter.pk)))


def test_a_rejection_needs_words(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    url = address("reject", matter.pk)
    assert client.post(url, {"key": "k", "reasons": ["wrong_state"], "remarks": " "}).status_code == 422
    client.post(url, {"key": "k", "reasons": ["wrong_state"], "remarks": "Not in Germany."})
    assert status(matter) == "rejected"


def test_opening_a_page_is_written_down_before_anything_is_shown(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    client.get(address("decide", matter.pk))
    read = Event.objects.filter(chain=here.poc.pk, verb="matter.read").get()
    assert read.facts == {"matter": str(matter.pk), "page": "decide"}


def test_a_supervisor_reads_and_has_no_button(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.supervisor)
    shown = words(client.get(address("decide", matter.pk)))
    assert "You may read this file. It is decided by: Maria Ene." in shown
    assert "Approve and send" not in shown


def test_the_letter_is_framed_by_our_own_pages_only_and_runs_nothing(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    page = client.get(address("decide", matter.pk))
    letter = client.get(address("decide_text", matter.pk))
    assert "frame-src 'self'" in page["Content-Security-Policy"]
    assert page["X-Frame-Options"] == "DENY"
    policy = letter["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert letter["X-Frame-Options"] == "SAMEORIGIN"
    assert str(matter.reference) in letter.content.decode()
    assert "draft" in letter.content.decode().lower()


def test_after_the_approval_the_page_shows_what_was_approved(here: World, client: Client) -> None:
    matter = approved(here)
    Authority.objects.filter(pk=here.office.pk).update(address="Moved since")
    client.force_login(here.poc)
    letter = client.get(address("decide_text", matter.pk)).content.decode()
    assert "Moved since" not in letter


def test_sealed_letters_and_annexes_open_from_the_page(here: World, client: Client) -> None:
    matter = sent(here)
    client.force_login(here.poc)
    page = client.get(address("decide", matter.pk))
    letter = page.context["letters"].get()
    assert f'href="/documents/{letter.pk}"' in page.content.decode()
    assert client.get(f"/documents/{letter.pk}")["Content-Type"] == "application/pdf"


def test_the_contents_by_article_stand_on_the_page_of_the_decision(here: World, client: Client) -> None:
    switch_on(here, "P2_9")
    made = ready(here, "P2_9")
    actions.submit(matter_id=made.pk, actor=here.prosecutor, now=NOW, key=f"submit:{made.pk}")
    client.force_login(here.poc)
    shown = words(client.get(address("decide", made.pk)))
    for said in (
        "The facts that show the emergency",
        "9(3)(e)",
        "A hostage is held",
        "does not apply, or not known",
    ):
        assert said in shown
