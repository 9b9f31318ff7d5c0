"""Keeping up reference data on the desk: who may, what is shown first, and that every step can be seen afterwards."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from mla.accounts.models import User
from mla.audit.models import Event
from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    Provider,
    ProviderEntity,
    ReferenceImport,
    TreatyStatus,
)
from mla.parties.standing import is_party
from tests.dutydesk.pages import words
from tests.factories import World, person

HEAD = "party,instrument,article,kind,mode,valid_from,valid_to,certainty,source,checked_on,note\n"
ROW = "RO,ETS185,29(4),reservation,mandatory,2026-12-01,,verified,https://example.org/list,2026-11-20,\n"
HOME = "dutydesk:reference"


@pytest.fixture
def admin(here: World, client: Client) -> User:
    found = person("ada", here.office, "admin", "Ada Admin")  # type: ignore[arg-type]
    client.force_login(found)
    return found


def upload(client: Client, content: str, **more: Any) -> Any:
    file = SimpleUploadedFile("list.csv", content.encode())
    return client.post(reverse(HOME), {"table": "declarations", "file": file, **more}, follow=True)


def step(client: Client, name: str) -> Any:
    found = ReferenceImport.objects.get()
    return client.post(reverse(f"dutydesk:reference_{name}", args=(found.pk,)), follow=True)


def test_upload_preview_apply_and_undo(client: Client, admin: User) -> None:
    preview = upload(client, HEAD + ROW)
    assert "What will change" in words(preview)
    assert "Added (1)" in words(preview)
    assert "RO ETS185 29(4) from 2026-12-01 (list.csv:2)" in words(preview)
    assert not Declaration.objects.exists()
    applied = step(client, "apply")
    assert "Applied. You can undo it" in words(applied)
    assert "Ada Admin" in words(applied)
    assert Declaration.objects.get().valid_to is None
    undone = step(client, "undo")
    assert "nothing is deleted" in words(undone)
    assert Declaration.objects.get().valid_to == date(2026, 12, 1)
    chain = Event.objects.filter(chain=ReferenceImport.objects.get().pk).order_by("seq")
    assert [(event.verb, event.actor) for event in chain] == [
        (f"reference.{verb}", admin.audit_name) for verb in ("upload", "apply", "undo")
    ]
    assert "One row by hand" in words(client.get(reverse(HOME)))


def test_a_wrong_file_is_told_by_line_and_column_and_nothing_is_kept(client: Client, admin: User) -> None:
    answer = upload(client, HEAD + ROW.replace("2026-12-01", "soon"))
    assert answer.status_code == 422
    assert "list.csv:2, valid_from: “soon” is not a date like 2026-11-23." in words(answer)
    assert not ReferenceImport.objects.exists()


def test_what_would_be_kept_is_shown_with_both_values(client: Client, admin: User) -> None:
    upload(client, HEAD + ROW)
    step(client, "apply")
    Declaration.objects.update(note="Read again.")
    ReferenceImport.objects.all().delete()
    answer = upload(client, HEAD + ROW)
    assert "Nothing would change." in words(answer)
    assert "Kept, because checked here later or edited here (1)" in words(answer)
    assert "Read again." in words(answer)
    assert "Changed (1)" in words(upload(client, HEAD + ROW, replace_kept="on"))


def test_an_undo_that_would_lose_another_change_is_refused_in_words(client: Client, admin: User) -> None:
    upload(client, HEAD + ROW)
    step(client, "apply")
    Declaration.objects.update(mode="declaratory")
    assert "Not undone: these rows were changed since: RO ETS185" in words(step(client, "undo"))


def entry(**cells: str) -> dict[str, str]:
    return {
        "party": "DE", "instrument": "EU2023_1543", "standing": "party", "in_force_from": "2026-08-18",
        "certainty": "verified", "source": "https://example.org", "checked_on": "2026-11-20", **cells,
    }  # fmt: skip


def test_a_dated_entry_by_hand_shows_a_preview_and_then_binds(
    client: Client, admin: User, here: World
) -> None:
    type(here.de).objects.filter(pk="DE").update(eu_member=True)
    page = reverse("dutydesk:reference_enter", args=("treaty_statuses",))
    assert "from the day on which it is entered" in words(client.get(page))
    preview = client.post(page, entry(), follow=True)
    assert "One row by hand" in words(preview)
    assert not is_party("DE", "EU2023_1543", date(2026, 8, 18))
    step(client, "apply")
    assert is_party("DE", "EU2023_1543", date(2026, 8, 18))
    assert not is_party("DE", "EU2023_1543", date(2026, 8, 17))


@pytest.mark.parametrize("missing", ["source", "checked_on", "certainty"])
def test_source_day_and_certainty_are_required(client: Client, admin: User, missing: str) -> None:
    page = reverse("dutydesk:reference_enter", args=("treaty_statuses",))
    answer = client.post(page, entry(**{missing: ""}))
    assert answer.status_code == 422
    assert missing in answer.context["form"].errors


def test_a_rule_of_the_files_is_told_at_its_field(client: Client, admin: User) -> None:
    page = reverse("dutydesk:reference_enter", args=("treaty_statuses",))
    answer = client.post(page, entry(in_force_from="2026-08-17"))
    assert "The Regulation applies from 2026-08-18." in answer.context["form"].errors["in_force_from"]


def test_a_stored_row_is_corrected_from_where_it_stands(client: Client, admin: User) -> None:
    row = TreatyStatus.objects.get(party="RO")
    page = reverse("dutydesk:reference_enter", args=("treaty_statuses",)) + f"?row={row.pk}"
    form = client.get(page).context["form"]
    assert (form["party"].value(), form["in_force_from"].value()) == ("RO", date(2004, 9, 1))
    detail = client.get(reverse("dutydesk:parties_treatystatus_change", args=(row.pk,)))
    assert "Correct this row" in words(detail)


def test_a_provider_is_confirmed_with_who_when_and_source(client: Client, admin: User) -> None:
    known = {"certainty": "knowledge", "source": "heard", "checked_on": date(2026, 1, 1)}
    Provider.objects.create(key="ex", name="Example Mail", services=["Example"], **known)
    page = reverse("dutydesk:reference_enter", args=("providers",)) + "?row=ex&confirm=1"
    form = client.get(page).context["form"]
    assert (form["certainty"].value(), form["source"].value()) == ("verified", "")
    given = {
        "key": "ex", "name": "Example Mail", "services": "Example; Example Drive", "channel": "unknown",
        "user_notice": "unknown", "is_active": "on", "certainty": "verified", "checked_on": "2026-11-21",
    }  # fmt: skip
    assert "source" in client.post(page, given).context["form"].errors
    client.post(page, {**given, "source": "https://example.org/law-enforcement"})
    step(client, "apply")
    found = Provider.objects.get(pk="ex")
    assert (found.certainty, found.services) == ("verified", ["Example", "Example Drive"])
    assert ReferenceImport.objects.get().applied_by == admin.audit_name
    shown = words(client.get(reverse("provider", args=("ex",))))
    assert "Confirmed here by Ada Admin" in shown


@pytest.mark.parametrize("table", ["declarations", "agreements", "designations", "provider_entities"])
def test_every_entry_page_opens_and_says_what_is_missing(client: Client, admin: User, table: str) -> None:
    page = reverse("dutydesk:reference_enter", args=(table,))
    assert client.get(page).status_code == 200
    assert client.post(page, {}).status_code == 422


def test_a_designation_by_hand_names_its_authority(client: Client, admin: User, here: World) -> None:
    page = reverse("dutydesk:reference_enter", args=("designations",))
    given = {
        "authority": str(here.desk.pk), "role": "poc247", "stage": "any", "instrument": "ETS185",
        "valid_from": "2026-11-01", "certainty": "verified", "source": "https://example.org",
        "checked_on": "2026-11-20",
    }  # fmt: skip
    client.post(page, given)
    step(client, "apply")
    assert here.desk.designations.get().role == "poc247"


@pytest.mark.parametrize("table", ["parties", "people", "nothing"])
def test_there_is_no_entry_page_for_other_tables(client: Client, admin: User, table: str) -> None:
    assert client.get(reverse("dutydesk:reference_enter", args=(table,))).status_code == 404


@pytest.mark.parametrize("role", ["poc", "auditor", "supervisor", "clerk", "prosecutor"])
def test_nobody_else_keeps_up_reference_data(client: Client, here: World, role: str) -> None:
    client.force_login(person("other", here.office, role))  # type: ignore[arg-type]
    found = ReferenceImport.objects.create(
        table="declarations", file_name="x", content=b"", digest="", uploaded_by="x",
        uploaded_at="2026-11-20T00:00:00Z",
    )  # fmt: skip
    pages = [reverse(HOME), reverse("dutydesk:reference_enter", args=("treaty_statuses",))]
    pages += [reverse(f"dutydesk:reference_{name}", args=(found.pk,)) for name in ("import", "apply", "undo")]
    assert all(client.post(page).status_code in {403, 405} for page in pages)
    assert all(client.get(page).status_code in {403, 405} for page in pages)
    found.refresh_from_db()
    assert found.state == "checked"


def test_whoever_opens_the_desk_sees_what_is_stale(client: Client, here: World) -> None:
    client.force_login(here.poc)
    shown = words(client.get(reverse("dutydesk:reference_health")))
    assert "Authorities without a designation (2)" in shown
    assert "Keep up reference data" not in shown


def test_an_entity_of_a_provider_needs_its_provider(client: Client, admin: User) -> None:
    page = reverse("dutydesk:reference_enter", args=("provider_entities",))
    answer = client.post(page, {"provider": "none", "name": "A", "state": "ie", "region": "any"})
    assert {"provider", "state"} <= set(answer.context["form"].errors)
    assert not ProviderEntity.objects.exists()


def enter(table: str, **query: object) -> str:
    return reverse("dutydesk:reference_enter", args=(table,)) + f"?{urlencode(query)}"


def sent(client: Client, page: str, **changes: str) -> Any:
    """What the page shows, as a browser would send it, with the changes of the person."""
    form = client.get(page).context["form"]
    given = {name: form[name].value() for name in form.fields}
    cells = {name: "" if value is None else value for name, value in given.items()}
    lists = {name: "; ".join(value) for name, value in cells.items() if isinstance(value, list)}
    return client.post(page, {**cells, **lists, **changes}, follow=True)


def test_an_authority_is_entered_by_hand_with_its_source(client: Client, admin: User, here: World) -> None:
    given = {
        "party": "DE", "name": "New central authority (invented)", "time_zone": "Europe/Berlin",
        "is_active": "on", "telephone": "+1-202-555-0142",
    }  # fmt: skip
    page = enter("authorities")
    assert {"source", "checked_on"} <= set(client.post(page, given).context["form"].errors)
    preview = client.post(
        page, given | {"source": "https://example.org/list", "checked_on": "2026-11-20"}, follow=True
    )
    assert "New central authority (invented)" in words(preview)
    assert not Authority.objects.filter(name__startswith="New central").exists()
    step(client, "apply")
    found = Authority.objects.get(name__startswith="New central")
    assert (found.source, found.checked_on, found.is_active) == (
        "https://example.org/list", date(2026, 11, 20), True
    )  # fmt: skip
    assert not found.hosted, "whose people work here is no reference data"
    step(client, "undo")
    found.refresh_from_db()
    assert not found.is_active


def row_of(table: str, here: World) -> Any:
    source: dict[str, Any] = {
        "certainty": "verified", "source": "https://example.org/old", "checked_on": date(2026, 1, 1)
    }  # fmt: skip
    since = date(2020, 1, 1)
    if table == "treaty_statuses":
        return TreatyStatus.objects.get(party="DE")
    if table == "declarations":
        return Declaration.objects.create(
            party=here.de,
            instrument="ETS185",
            article="29(4)",
            kind="reservation",
            valid_from=since,
            **source,
        )
    if table == "agreements":
        return Agreement.objects.create(
            party_a=here.de, party_b=here.ro, name_en="T", name_fr="T", valid_from=since, **source
        )
    return Designation.objects.create(authority=here.desk, role="poc247", valid_from=since, **source)


@pytest.mark.parametrize(
    ("table", "end"),
    [
        ("treaty_statuses", "withdrawn_from"),
        ("declarations", "valid_to"),
        ("agreements", "valid_to"),
        ("designations", "valid_to"),
    ],
)
def test_a_dated_entry_is_closed_with_source_and_day_previewed_and_undone(
    client: Client, admin: User, here: World, table: str, end: str
) -> None:
    row = row_of(table, here)
    model = type(row)
    page = enter(table, row=row.pk, close=1)
    shown = client.get(page)
    assert "Give the first day on which it no longer applies" in words(shown)
    visible = {field.name for field in shown.context["form"].visible_fields()}
    assert visible == {end, "source", "checked_on", "certainty", "note"}
    assert shown.context["form"]["source"].value() == "", "where it ended was read somewhere else"
    assert end in sent(client, page, source="https://example.org/new", **{end: ""}).context["form"].errors
    assert "source" in sent(client, page, source="").context["form"].errors
    preview = sent(client, page, source="https://example.org/new", **{end: "2026-11-20"})
    assert "What will change" in words(preview)
    assert getattr(model.objects.get(pk=row.pk), end) is None
    step(client, "apply")
    closed = model.objects.get(pk=row.pk)
    assert (getattr(closed, end), closed.source) == (date(2026, 11, 20), "https://example.org/new")
    step(client, "undo")
    assert getattr(model.objects.get(pk=row.pk), end) is None


def test_an_authority_is_taken_out_of_use_and_back(client: Client, admin: User, here: World) -> None:
    page = enter("authorities", row=here.desk.pk, close=1)
    assert "It is taken out of use and stays readable." in words(client.get(page))
    sent(client, page, source="https://example.org/new")
    step(client, "apply")
    here.desk.refresh_from_db()
    assert not here.desk.is_active
    step(client, "undo")
    here.desk.refresh_from_db()
    assert here.desk.is_active


def test_the_page_of_a_row_leads_to_closing_it(client: Client, admin: User, here: World) -> None:
    row = TreatyStatus.objects.get(party="DE")
    text = client.get(reverse("dutydesk:parties_treatystatus_change", args=(row.pk,))).content.decode()
    assert (
        f"{reverse('dutydesk:reference_enter', args=('treaty_statuses',))}?row={row.pk}&amp;close=1" in text
    )


def test_a_row_that_is_there_already_is_corrected_and_never_refused_as_a_second_one(
    client: Client, admin: User, here: World
) -> None:
    row = TreatyStatus.objects.get(party="DE")
    preview = sent(
        client, enter("treaty_statuses", row=row.pk), signed_on="2001-11-23", consent="ratification"
    )
    assert "What will change" in words(preview), preview.context["form"].errors
    step(client, "apply")
    row.refresh_from_db()
    assert row.signed_on == date(2001, 11, 23)
    assert TreatyStatus.objects.filter(party="DE").count() == 1
