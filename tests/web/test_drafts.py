"""A draft is saved as it is typed, is never lost, and leaves only when nothing is missing."""

from django.urls import reverse

from mla.requests.models import CooperationRequest
from tests import factories
from tests.measures import designate
from tests.web.test_pages import signed_in


def url(name: str, matter: CooperationRequest) -> str:
    return reverse(name, args=[matter.pk])


def test_a_request_is_started_from_a_case(here: factories.World) -> None:
    case = factories.case(here)
    designate(here.desk, "poc247")
    values = {"counterpart": "DE", "measure": "PRES", "urgency": "urgent"}
    answer = signed_in(here.prosecutor).post(reverse("matter_new", args=[case.pk]), values)
    assert answer.status_code == 302
    made = CooperationRequest.objects.get()
    assert (made.urgency, made.counterpart_authority) == ("urgent", here.desk)


def test_a_state_that_is_no_party_is_explained(here: factories.World) -> None:
    factories.party("AQ", "ATA", "Nowhere", "Nulle part", "UTC", None)
    case = factories.case(here)
    values = {"counterpart": "AQ", "measure": "PRES", "urgency": "urgent"}
    answer = signed_in(here.prosecutor).post(reverse("matter_new", args=[case.pk]), values)
    assert answer.status_code == 422
    assert "letters rogatory" in answer.content.decode()


def test_typing_saves_the_draft_and_redraws_the_panel(here: factories.World) -> None:
    matter = factories.draft(here)
    client = signed_in(here.prosecutor)
    answer = client.post(
        url("matter_readiness", matter), {"facts": "New facts", "link": "Used by the suspect"}
    )
    assert answer.status_code == 200
    assert "Can it be sent?" in answer.content.decode()
    matter.refresh_from_db()
    assert (matter.facts, matter.link) == ("New facts", "Used by the suspect")


def test_a_wrong_date_is_shown_again_and_the_rest_is_saved(here: factories.World) -> None:
    matter = factories.draft(here)
    values = {"facts": "Kept", "period_from": "2026-13-45", "period_zone": "Europe/Bucharest"}
    answer = signed_in(here.prosecutor).post(url("matter_draft", matter), values)
    assert answer.status_code == 422
    assert "2026-13-45" in answer.content.decode()
    matter.refresh_from_db()
    assert matter.facts == "Kept"


def test_a_period_is_read_in_the_zone_beside_it_and_shown_in_it(here: factories.World) -> None:
    matter = factories.draft(here)
    values = {"period_from": "2026-11-20T03:00", "period_zone": "Europe/Bucharest"}
    client = signed_in(here.prosecutor)
    client.post(url("matter_draft", matter), values)
    matter.refresh_from_db()
    assert matter.period_from is not None
    assert matter.period_from.isoformat() == "2026-11-20T01:00:00+00:00"
    assert "2026-11-20T03:00" in client.get(url("matter_draft", matter)).content.decode()


def test_a_ready_draft_keeps_everything_when_its_own_page_is_saved_unchanged(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    form = client.get(url("matter_draft", matter)).context["form"]
    values = {name: form[name].value() for name in form.fields}
    for name in ("period_from", "period_to"):
        values[name] = values[name].strftime("%Y-%m-%dT%H:%M")
    sent = {name: value for name, value in values.items() if value not in (None, False, "")}
    assert client.post(url("matter_draft", matter), sent).status_code == 302
    changed = CooperationRequest.objects.get(pk=matter.pk)
    for name in factories.READY_PRESERVATION:
        assert getattr(changed, name) == getattr(matter, name), name
