"""Every list of the desk, over all that are registered: few queries, nothing to change, sources shown."""

from datetime import date

import pytest
from django.contrib.admin import ModelAdmin
from django.contrib.auth.models import AnonymousUser
from django.db.models import Field, Model
from django.template.response import TemplateResponse
from django.test import Client, RequestFactory
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from mla.accounts.models import Membership, User
from mla.accounts.roles import Role
from mla.dutydesk.listing import COUNTED, CappedPaginator, DeskAdmin
from mla.dutydesk.site import desk
from mla.parties.models import Declaration, Party
from tests.dutydesk.pages import words
from tests.factories import World, person, submitted

LISTS = sorted(desk._registry.items(), key=lambda pair: pair[0]._meta.label)
NAMED = pytest.mark.parametrize(("model", "lists"), LISTS, ids=[model._meta.label for model, _ in LISTS])


def everything(here: World) -> User:
    """One person with every role that opens a list."""
    user = person("all", here.office, Role.AUDITOR)
    for role in ("poc", "admin"):
        Membership.objects.create(user=user, authority=here.office, role=role, valid_from="2020-01-01")
    return user


@NAMED
def test_a_list_asks_the_database_few_questions(
    here: World,
    rf: RequestFactory,
    model: type[Model],
    lists: "ModelAdmin[Model]",
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    submitted(here)
    request = rf.get("/desk/")
    request.user = everything(here)
    with django_assert_max_num_queries(4):
        response = lists.changelist_view(request)
        assert isinstance(response, TemplateResponse)
        response.render()
    assert response.status_code == 200


@NAMED
def test_a_list_is_built_on_the_one_base(model: type[Model], lists: "ModelAdmin[Model]") -> None:
    assert isinstance(lists, DeskAdmin)
    assert lists.paginator is CappedPaginator
    assert not lists.show_full_result_count
    assert not lists.list_editable
    assert lists.actions is None


@NAMED
def test_nothing_is_deleted_and_only_people_are_added(
    here: World, rf: RequestFactory, model: type[Model], lists: "ModelAdmin[Model]"
) -> None:
    request = rf.get("/desk/")
    request.user = everything(here)
    assert not lists.has_delete_permission(request)
    assert lists.has_add_permission(request) == (model in {User, Membership})
    assert lists.has_change_permission(request) == (model in {User, Membership})


@NAMED
def test_a_filter_has_its_choices_in_the_code(model: type[Model], lists: "ModelAdmin[Model]") -> None:
    """A filter on a column without choices asks for every distinct value: half a second at ten million rows."""
    for name in lists.list_filter:
        field = model._meta.get_field(str(name))
        assert isinstance(field, Field)
        assert field.choices or field.get_internal_type() == "BooleanField", name


@NAMED
def test_a_stranger_opens_no_list(rf: RequestFactory, model: type[Model], lists: "ModelAdmin[Model]") -> None:
    request = rf.get("/desk/")
    request.user = AnonymousUser()
    assert not lists.has_view_permission(request)


def test_a_count_stops_after_a_thousand(
    here: World, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1) as asked:
        assert CappedPaginator(Party.objects.order_by("pk"), 50).count == 2
    assert f"LIMIT {COUNTED}" in asked[0]["sql"]


def test_what_was_not_verified_says_so(here: World, client: Client) -> None:
    Declaration.objects.create(
        party=here.de,
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=date(2009, 7, 1),
        source="invented for a test",
        checked_on=date(2026, 11, 1),
        certainty="knowledge",
    )
    client.force_login(here.poc)
    shown = words(client.get(reverse("dutydesk:parties_declaration_changelist")))
    assert "Not verified" in shown
    assert "invented for a test" in shown
    assert "1 July 2009" in shown  # Day first: "7/1" could be read twice.


def test_a_row_of_reference_data_opens_to_be_read(here: World, client: Client) -> None:
    client.force_login(here.poc)
    page = client.get(reverse("dutydesk:parties_party_change", args=("DE",)))
    assert "Europe/Berlin" in words(page)
    assert "Save" not in words(page)


def test_an_auditor_reads_what_happened(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(everything(here))
    listed = words(client.get(reverse("dutydesk:audit_event_changelist"), {"q": "matter.submit"}))
    assert str(matter.pk) in listed
    assert "1 line" in listed
