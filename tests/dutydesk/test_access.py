"""Who may come to the desk, and what they find there."""

import pytest
from django.test import Client
from django.urls import reverse

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.audit.models import Event
from mla.requests.models import CooperationRequest
from tests.dutydesk.pages import address, words
from tests.factories import World, person, received, submitted

CONTENT = "Ransomware", "Example Hosting"


@pytest.mark.parametrize("who", ["prosecutor", "clerk", "officer_de"])
def test_the_desk_is_closed_to_other_roles(here: World, client: Client, who: str) -> None:
    client.force_login(getattr(here, who))
    assert client.get(reverse("dutydesk:index")).status_code == 403


def test_a_stranger_is_sent_to_the_common_sign_in(here: World, client: Client) -> None:
    wanted = reverse("dutydesk:mla_requests_cooperationrequest_changelist")
    assert client.get(wanted)["Location"] == f"/accounts/login/?next={wanted}"
    assert client.get(reverse("dutydesk:login"), {"next": "//elsewhere.example/"})["Location"] == (
        "/accounts/login/?next=/desk/"
    )


@pytest.mark.parametrize("name", ["decide", "decide_text", "return", "reject", "confirm", "approve"])
def test_a_point_of_contact_of_another_state_finds_nothing(here: World, client: Client, name: str) -> None:
    matter = submitted(here)
    client.force_login(here.poc_de)
    ask = client.post if name in {"approve", "confirm"} else client.get
    assert ask(address(name, matter.pk)).status_code == 404


def test_a_list_holds_the_files_of_ones_own_authority_only(here: World, client: Client) -> None:
    theirs = received(here)
    client.force_login(here.poc_de)
    found = client.get(reverse("dutydesk:mla_requests_cooperationrequest_changelist")).context["cl"]
    assert {row.pk for row in found.result_list} == {theirs.pk}


def test_a_line_of_the_list_leads_to_the_page_of_the_file(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    change = reverse("dutydesk:mla_requests_cooperationrequest_change", args=(matter.pk,))
    assert client.get(change)["Location"] == address("decide", matter.pk)
    client.force_login(here.poc_de)
    assert client.get(change).status_code == 404
    assert client.get(change.replace(str(matter.pk), "nonsense")).status_code == 404


@pytest.mark.parametrize("all_flags", [False, True])
def test_a_technical_administrator_sees_no_case(here: World, client: Client, all_flags: bool) -> None:
    matter = submitted(here)
    admin = person("tech", here.office, Role.ADMIN)
    admin.is_staff = admin.is_superuser = all_flags
    admin.save(update_fields=["is_staff", "is_superuser"])
    client.force_login(admin)

    board = client.get(reverse("dutydesk:index"))
    assert board.status_code == 200
    assert str(matter.reference) not in words(board)
    requests = reverse("dutydesk:mla_requests_cooperationrequest_changelist")
    assert client.get(requests).status_code == 403
    assert client.get(address("decide", matter.pk)).status_code == 404
    assert client.get(reverse("dutydesk:audit_event_changelist")).status_code == 403
    assert client.get(reverse("dutydesk:accounts_user_changelist")).status_code == 200


def test_the_superuser_flag_alone_opens_nothing(here: World, client: Client) -> None:
    root = person("root", None, None)
    root.is_staff = root.is_superuser = True
    root.save(update_fields=["is_staff", "is_superuser"])
    client.force_login(root)
    assert client.get(reverse("dutydesk:index")).status_code == 403


def test_a_role_that_ended_closes_the_desk_at_once(here: World, client: Client) -> None:
    client.force_login(here.poc)
    assert client.get(reverse("dutydesk:index")).status_code == 200
    Membership.objects.filter(user=here.poc).update(valid_to="2026-11-20")
    assert client.get(reverse("dutydesk:index")).status_code == 403


def test_an_administrator_gives_a_role_and_it_is_written_down(here: World, client: Client) -> None:
    admin = person("tech", here.office, Role.ADMIN)
    client.force_login(admin)
    fields = {
        "user": here.clerk.pk,
        "authority": here.office.pk,
        "role": "poc",
        "valid_from": "2026-11-21",
    }
    made = client.post(reverse("dutydesk:accounts_membership_add"), fields)
    assert made.status_code == 302
    event = Event.objects.filter(chain=here.clerk.pk, verb="role.grant").get()
    assert event.facts["role"] == "poc"
    assert event.actor == f"user:{admin.pk}"


def test_an_administrator_cannot_make_himself_a_point_of_contact(here: World, client: Client) -> None:
    admin = person("tech", here.office, Role.ADMIN)
    client.force_login(admin)
    fields = {"user": admin.pk, "authority": here.office.pk, "role": "poc", "valid_from": "2026-11-21"}
    refused = client.post(reverse("dutydesk:accounts_membership_add"), fields)
    assert "You cannot change your own roles" in words(refused)
    assert not Membership.objects.filter(user=admin, role="poc").exists()


def test_an_administrator_adds_a_person_who_gets_no_flag(here: World, client: Client) -> None:
    client.force_login(person("tech", here.office, Role.ADMIN))
    fields = {
        "username": "nora",
        "language": "fr",
        "time_zone": "Europe/Paris",
        "is_active": "on",
        "first_password": "a long enough phrase 7",
        "is_superuser": "on",
    }
    assert client.post(reverse("dutydesk:accounts_user_add"), fields).status_code == 302
    nora = type(here.poc).objects.get(username="nora")
    assert nora.check_password("a long enough phrase 7")
    assert not nora.is_superuser
    assert not nora.is_staff
    assert Event.objects.filter(chain=nora.pk, verb="person.add").exists()


def test_nobody_adds_or_deletes_a_request_at_the_desk(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    assert client.post(reverse("dutydesk:mla_requests_cooperationrequest_add")).status_code == 403
    gone = reverse("dutydesk:mla_requests_cooperationrequest_delete", args=(matter.pk,))
    assert client.post(gone, {"post": "yes"}).status_code == 403
    assert CooperationRequest.objects.filter(pk=matter.pk).exists()
