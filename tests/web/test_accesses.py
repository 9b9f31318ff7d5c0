"""The record of an access under Art. 32: written once on a case, read by whoever may read the case, never erased."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse

from mla.audit.models import Event
from mla.requests.models import Case, TransborderAccess
from mla.workflow import accesses
from mla.workflow.refusals import NotAllowed, Overtaken, Unlawful
from tests import factories
from tests.dutydesk.pages import words
from tests.factories import World
from tests.web.test_pages import signed_in

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
CONSENT = {
    "accessed": "Three messages of 20 November",
    "found_at": "The account ana@example.org",
    "accessed_at": "2026-11-23T10:00",
    "data_state": "DE",
    "whereabouts": "Said by the provider",
    "person": "Ana Example",
    "authority": "It is her own account",
    "form": "written",
    "voluntary": "She was told in Romanian that she may refuse.",
    "consented_at": "2026-11-23T09:30",
}
PUBLIC = {
    "accessed": "A public page",
    "found_at": "https://example.org/page",
    "accessed_at": "2026-11-23T10:00",
}


@pytest.fixture(autouse=True)
def _today() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def case(here: World) -> Case:
    return factories.case(here)


def post(here: World, case: Case, kind: str = "consent", who: str = "prosecutor", **values: Any) -> Any:
    content = {"key": uuid4(), **(CONSENT if kind == "consent" else PUBLIC), **values}
    return signed_in(getattr(here, who)).post(f"{reverse('access_new', args=[case.pk])}?kind={kind}", content)


def test_an_access_with_consent_is_written_down_with_all_that_article_32_asks(
    here: World, case: Case
) -> None:
    assert post(here, case, file=SimpleUploadedFile("c.pdf", PDF, "application/pdf")).status_code == 302
    made = TransborderAccess.objects.get(case=case)
    # 10:00 in Bucharest.
    assert made.accessed_at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert (made.person, made.data_state, made.scan_media_type) == ("Ana Example", "DE", "application/pdf")
    text = words(signed_in(here.prosecutor).get(reverse("access", args=[made.pk])))
    for said in (
        *CONSENT["accessed"].split("\n"),
        "Ana Example",
        "Germany",
        "In writing, signed",
        made.digest,
    ):
        assert said in text, said
    assert "Every particular that Article 32 asks for is written down." in text
    scan = signed_in(here.prosecutor).get(reverse("access_scan", args=[made.pk]))
    assert (scan.content, scan["Content-Disposition"]) == (PDF, 'attachment; filename="consent.pdf"')


def test_public_data_is_the_second_kind_and_asks_for_no_consent(here: World, case: Case) -> None:
    page = signed_in(here.prosecutor).get(f"{reverse('access_new', args=[case.pk])}?kind=public")
    assert "person" not in page.context["form"].fields
    assert post(here, case, "public").status_code == 302
    made = TransborderAccess.objects.get()
    assert (made.kind, made.person) == ("public", "")
    text = words(signed_in(here.prosecutor).get(reverse("case", args=[case.pk])))
    assert "A public page Public data, Art. 32(a)" in text


@pytest.mark.parametrize(
    ("missing", "article"),
    [
        ("person", "32(b)"),
        ("authority", "32(b)"),
        ("voluntary", "32(b)"),
        ("form", "32(b)"),
        ("consented_at", "32(b)"),
        ("accessed", "32"),
        ("found_at", "32"),
        ("accessed_at", "32"),
    ],
)
def test_what_the_article_asks_for_is_asked_at_its_field(
    here: World, case: Case, missing: str, article: str
) -> None:
    answer = post(here, case, **{missing: ""})
    assert answer.status_code == 422
    field = "voluntary" if missing == "form" else missing
    assert any(f"(Art. {article}" in one for one in answer.context["form"].errors[field])
    assert not TransborderAccess.objects.exists()


def test_consent_after_the_access_is_no_consent_and_the_future_is_no_record(here: World, case: Case) -> None:
    assert "comes after the access" in words(post(here, case, consented_at="2026-11-23T10:30"))
    assert "This lies in the future" in words(post(here, case, accessed_at="2026-11-24T10:00"))
    assert not TransborderAccess.objects.exists()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("AQ", "That State is not recorded as a Party on the day of the access."),
        ("RO", "The data lay in your own State: your own law governs the access, not this article"),
        ("", "It is not known in which State the data lay."),
    ],
)
def test_a_doubt_is_written_beside_the_record_and_refuses_nothing(
    here: World, case: Case, state: str, said: str
) -> None:
    factories.party("AQ", "ATA", "Nowhere", "Nulle part", "UTC", None)
    assert post(here, case, data_state=state).status_code == 302
    page = reverse("access", args=[TransborderAccess.objects.get().pk])
    assert said in words(signed_in(here.prosecutor).get(page))


def test_a_second_click_writes_nothing_more(here: World, case: Case) -> None:
    key = uuid4()
    assert post(here, case, key=key).status_code == 302
    assert post(here, case, key=key).status_code == 302
    assert TransborderAccess.objects.count() == 1


def test_the_event_of_the_case_binds_the_record_and_a_change_is_seen(here: World, case: Case) -> None:
    post(here, case)
    made = TransborderAccess.objects.get()
    event = Event.objects.get(chain=case.pk, verb="access.record")
    assert event.facts == {"access": str(made.pk), "kind": "consent", "digest": made.digest}
    assert accesses.genuine(made)
    TransborderAccess.objects.update(person="Somebody else")
    made.refresh_from_db()
    assert not accesses.genuine(made)
    text = words(signed_in(here.prosecutor).get(reverse("access", args=[made.pk])))
    assert "The record is no longer what the audit trail names." in text


def test_a_mistake_is_struck_out_with_its_reason_and_stays_readable(here: World, case: Case) -> None:
    post(here, case)
    made = TransborderAccess.objects.get()
    client, page = signed_in(here.prosecutor), reverse("access_strike", args=[made.pk])
    assert client.post(page, {"reason": " "}).status_code == 422
    assert client.post(page, {"reason": "Wrong account"}).status_code == 302
    text = words(client.get(reverse("access", args=[made.pk])))
    assert "Struck out Ana Popescu" in text
    assert "Wrong account" in text
    assert "Ana Example" in text
    assert accesses.genuine(TransborderAccess.objects.get())
    assert Event.objects.filter(chain=case.pk, verb="access.strike").count() == 1
    with pytest.raises(Overtaken, match="struck out already"):
        accesses.strike(access_id=made.pk, actor=here.prosecutor, now=NOW, reason="again")


def test_who_may_not_read_the_case_finds_no_record(here: World, case: Case) -> None:
    post(here, case)
    made = TransborderAccess.objects.get()
    for name in ("access", "access_scan", "access_strike"):
        assert signed_in(here.prosecutor_de).get(reverse(name, args=[made.pk])).status_code == 404
    assert signed_in(here.clerk).get(reverse("access", args=[made.pk])).status_code == 200


def test_reading_it_is_written_down(here: World, case: Case) -> None:
    post(here, case)
    made = TransborderAccess.objects.get()
    signed_in(here.clerk).get(reverse("access", args=[made.pk]))
    event = Event.objects.filter(chain=here.clerk.pk, verb="access.read").get()
    assert event.facts == {"access": str(made.pk), "case": str(case.pk)}


def test_a_clerk_reads_and_does_not_write_it_down(here: World, case: Case) -> None:
    assert post(here, case, who="clerk").status_code == 422
    assert "Write down an access" not in words(signed_in(here.clerk).get(reverse("case", args=[case.pk])))
    with pytest.raises(NotAllowed):
        accesses.record_access(key=uuid4(), case=case, actor=here.clerk, now=NOW, values={"kind": "public"})


def test_a_file_that_is_not_what_it_claims_is_not_stored(here: World, case: Case) -> None:
    answer = post(here, case, file=SimpleUploadedFile("c.pdf", b"MZ\x90", "application/pdf"))
    assert answer.status_code == 422
    assert answer.context["form"].errors["file"]
    assert not TransborderAccess.objects.exists()


def test_a_third_kind_does_not_exist(here: World, case: Case) -> None:
    address = f"{reverse('access_new', args=[case.pk])}?kind=necessity"
    assert signed_in(here.prosecutor).get(address).status_code == 404


def test_the_database_keeps_no_consent_without_a_person(here: World, case: Case) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        TransborderAccess.objects.create(
            case=case, kind="consent", accessed="x", found_at="x", accessed_at=NOW - timedelta(hours=1),
            recorded_by=here.prosecutor, recorded_at=NOW, digest="0" * 64,
        )  # fmt: skip
    with pytest.raises(Unlawful):
        accesses.record_access(
            key=uuid4(), case=case, actor=here.prosecutor, now=NOW, values={"kind": "consent"}
        )


def test_the_adviser_no_longer_says_that_the_record_is_kept_on_paper(here: World) -> None:
    query = {"asked": "DE", "own": "RO", "category": "CON", "consent": "on"}
    text = words(signed_in(here.prosecutor).get(reverse("routes"), query))
    assert "access it yourself and write that down" in text
    assert "On paper: this product has no form for it" not in text
