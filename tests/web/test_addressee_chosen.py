"""Who is addressed when nobody chose: the authority designated for it today, or none and a sentence that says so."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from mla.parties.models import Authority, Designation
from mla.requests.models import Case, CooperationRequest
from mla.workflow.following import follow_up
from tests import factories
from tests.measures import designate
from tests.web.test_pages import signed_in


def begun(here: factories.World, measure: str) -> tuple[CooperationRequest, str]:
    case = factories.case(here)
    values = {"counterpart": "DE", "measure": measure, "urgency": "routine"}
    answer = signed_in(here.prosecutor).post(reverse("matter_new", args=[case.pk]), values, follow=True)
    return CooperationRequest.objects.get(), answer.content.decode()


def ministry(here: factories.World, **values: str) -> Authority:
    made = factories.authority(here.de, "Ministry (invented)", hosted=False)
    designate(made, "central")
    Designation.objects.filter(authority=made).update(**values)
    return made


def test_a_contact_point_of_old_is_not_addressed(here: factories.World) -> None:
    designate(here.desk, "poc247")
    Designation.objects.update(valid_to=date(2020, 6, 1))
    central = ministry(here)
    assert begun(here, "PRES")[0].counterpart_authority == central


def test_a_request_for_assistance_goes_to_the_central_authority(here: factories.World) -> None:
    designate(here.desk, "poc247")
    central = ministry(here)
    assert begun(here, "STO_SUB")[0].counterpart_authority == central


def test_where_nobody_is_designated_nobody_is_addressed_and_the_page_says_so(here: factories.World) -> None:
    made, page = begun(here, "PRES")
    assert made.counterpart_authority is None
    assert "No authority of Germany is on record as designated to receive this measure today." in page


@pytest.mark.parametrize(("stage", "fits"), [("trial", True), ("investigation", False)])
def test_what_follows_a_preservation_goes_to_the_central_authority_of_the_stage(
    here: factories.World, stage: str, fits: bool
) -> None:
    designate(here.desk, "poc247")
    central = ministry(here, stage="trial")
    first = factories.sent(here)
    Case.objects.update(proceedings_stage=stage)
    first = CooperationRequest.objects.get(pk=first.pk)
    later = factories.NIGHT + timedelta(hours=2)
    made = follow_up(preservation=first, measure="STO_SUB", actor=here.prosecutor, now=later)
    assert made.counterpart_authority == (central if fits else None)


def test_one_body_for_both_tasks_stays_the_addressee(here: factories.World) -> None:
    designate(here.desk, "poc247")
    designate(here.desk, "central")
    ministry(here)
    first = factories.sent(here)
    later = factories.NIGHT + timedelta(hours=2)
    made = follow_up(preservation=first, measure="STO_SUB", actor=here.prosecutor, now=later)
    assert made.counterpart_authority == here.desk


def test_the_form_shows_role_stage_territory_and_whether_designated_today(here: factories.World) -> None:
    designate(here.desk, "poc247")
    Designation.objects.update(valid_to=date(2020, 6, 1))
    ministry(here, stage="investigation")
    matter = factories.ready_preservation(here)
    page = signed_in(here.prosecutor).get(reverse("addressee", args=[matter.pk])).content.decode()
    assert "Ministry (invented) – Central authority (Art. 27(2)), Investigation, the whole State." in page
    assert "24/7 point of contact (Art. 35), Any stage, the whole State. No longer designated" in page
    assert page.index("Ministry (invented)") < page.index("No longer designated")


def test_what_follows_says_so_too_where_nobody_is_designated(here: factories.World) -> None:
    designate(here.desk, "poc247")
    first = factories.sent(here)
    client = signed_in(here.prosecutor)
    page = client.post(reverse("follow_up", args=[first.pk]), {"measure": "STO_SUB"}, follow=True)
    assert CooperationRequest.objects.get(previous=first).counterpart_authority is None
    assert "No authority of Germany is on record as designated" in page.content.decode()
