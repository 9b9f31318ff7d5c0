"""The public page: four answers, each with a date and an authority at most, and each at the same cost."""

import hmac
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from mla.documents.models import Document
from mla.documents.proof import code_of, grouped
from mla.law.references import make
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions
from tests import factories
from tests.factories import NIGHT, World

URL = reverse("verify")
GENUINE, SUPERSEDED, WITHDRAWN, UNKNOWN = "Genuine", "Superseded", "Withdrawn", "Not known"
VERDICTS = (GENUINE, SUPERSEDED, WITHDRAWN, UNKNOWN)


def page(code: str, reference: str = "", **more: Any) -> Any:
    return Client().post(URL, {"code": code, "reference": reference}, **more)


def panel(answer: Any) -> str:
    assert answer.status_code == 200, answer.context["form"].errors
    return str(answer.content.decode().split('class="mla-panel"')[1].split("</div>")[0])


def verdict(code: str, reference: str = "") -> str:
    shown = panel(page(code, reference))
    (found,) = [one for one in VERDICTS if f">{one}</p>" in shown]
    return found


def letter_of(matter: CooperationRequest) -> Document:
    return Document.objects.filter(matter=matter, received=False).latest("version")


def test_the_code_and_the_reference_of_a_letter_are_confirmed(here: World) -> None:
    matter = factories.sent(here)
    shown = panel(page(grouped(letter_of(matter).code).lower(), str(matter.reference).replace("-", " ")))
    assert f">{GENUINE}</p>" in shown
    assert here.office.name in shown
    assert "21 November 2026" in shown
    for secret in ("hospital", "Germany", "DE-", "198.51.100.7", "Data preservation"):
        assert secret not in shown


def test_the_code_alone_is_confirmed_and_the_reader_is_told_what_that_proves(here: World) -> None:
    shown = panel(page(letter_of(factories.sent(here)).code))
    assert ">Genuine code</p>" in shown
    assert "mla-verdict--ready" not in shown, (
        "green is for a letter, not for a code that may have been copied"
    )
    assert "Type its reference too" in shown


def test_the_picture_brings_the_code_and_asks_nothing_by_itself(here: World) -> None:
    code = letter_of(factories.sent(here)).code
    answer = Client().get(URL, {"c": code})
    assert f'value="{code}"' in answer.content.decode()
    assert "answer" not in answer.context


def test_a_genuine_code_with_another_reference_confirms_nothing(here: World) -> None:
    code = letter_of(factories.sent(here)).code
    assert verdict(code, make("RO", 2026, 999)) == UNKNOWN
    other = factories.sent(here)
    assert verdict(code, str(other.reference)) == UNKNOWN


def test_the_digest_of_an_older_letter_still_works_with_its_reference(here: World) -> None:
    matter = factories.sent(here)
    Document.objects.update(code="")
    digest = letter_of(matter).payload_digest
    assert verdict(digest[:16].upper(), str(matter.reference)) == GENUINE
    answer = page(digest[:16])
    # One digest in thirty-two looks like a code as well; it is then asked as one, and is unknown.
    assert answer.status_code == 422 or UNKNOWN in panel(answer)
    assert Client().get(URL, {"ref": str(matter.reference), "d": digest[:16]}).context["form"].initial == {
        "reference": matter.reference,
        "code": digest[:16],
    }


def test_the_digest_of_the_whole_file_is_enough(here: World) -> None:
    matter = factories.sent(here)
    shown = panel(page(letter_of(matter).sha256))
    assert f">{GENUINE}</p>" in shown
    assert "bit for bit" in shown
    assert verdict(letter_of(matter).payload_digest) == GENUINE


def resealed(here: World, matter: CooperationRequest) -> None:
    """Recalled within the hold, changed, approved and sealed again."""
    actions.recall(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="recall")
    draft = CooperationRequest.objects.get(pk=matter.pk)
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="submit-2")
    shown = snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]
    actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="approve-2", shown_digest=shown)
    factories.seal(matter, content=b"%PDF-1.7 a second letter, invented\n")


def test_a_letter_that_was_recalled_is_withdrawn_until_a_newer_one_supersedes_it(here: World) -> None:
    matter = factories.approved(here)
    factories.seal(matter)
    old = letter_of(matter)
    assert verdict(old.code, str(matter.reference)) == GENUINE
    resealed(here, matter)
    new = letter_of(matter)
    assert verdict(old.code, str(matter.reference)) == SUPERSEDED
    assert verdict(new.code, str(matter.reference)) == GENUINE
    Document.objects.filter(pk=new.pk).update(sealed_at=None, sha256="")
    assert verdict(old.code, str(matter.reference)) == WITHDRAWN


def test_a_request_that_was_withdrawn_is_said_to_be_and_the_letter_that_says_so_is_genuine(
    here: World,
) -> None:
    matter = factories.sent(here)
    actions.withdraw(
        matter_id=matter.pk,
        actor=here.prosecutor,
        now=NIGHT + timedelta(hours=2),
        key="w",
        reason="The suspect was found.",
        material_received=False,
    )
    factories.seal(matter, content=b"%PDF-1.7 a withdrawal, invented\n")
    request, withdrawal = Document.objects.filter(matter=matter).order_by("created_at")
    assert verdict(request.code, str(matter.reference)) == WITHDRAWN
    assert verdict(withdrawal.code, str(matter.reference)) == GENUINE


def test_a_request_that_was_corrected_is_superseded_and_the_correction_is_genuine(here: World) -> None:
    matter = factories.sent(here)
    actions.amend(
        matter_id=matter.pk,
        actor=here.poc,
        now=NIGHT + timedelta(hours=2),
        key="a",
        texts={("facts", 0): "The hospital named the wrong server; it was 198.51.100.9."},
        effect="Preserve what the corrected address shows.",
        shown_version=1,
    )
    assert verdict(letter_of(matter).code, str(matter.reference)) == GENUINE, "nobody was told of it yet"
    factories.seal(matter, content=b"%PDF-1.7 a correction, invented\n")
    request, correction = Document.objects.filter(matter=matter).order_by("created_at")
    assert verdict(request.code, str(matter.reference)) == SUPERSEDED
    assert verdict(correction.code, str(matter.reference)) == GENUINE


def test_a_letter_that_is_not_sealed_or_was_only_received_is_not_confirmed(here: World) -> None:
    matter = factories.approved(here)
    digest = letter_of(matter).payload_digest
    assert verdict(code_of(digest), str(matter.reference)) == UNKNOWN
    theirs = factories.received(here)
    Document.objects.filter(matter=theirs).update(code="6FVP0D2M8ZK4T1RX")
    assert (
        verdict(str(Document.objects.filter(matter=theirs).latest("pk").sha256)) != UNKNOWN
    )  # its issuer's row
    assert verdict(digest, str(theirs.reference)) == UNKNOWN


def test_an_unknown_reference_and_a_wrong_code_get_the_same_words(here: World) -> None:
    matter = factories.sent(here)
    wrong = panel(page(code_of("another"), str(matter.reference)))
    assert f">{UNKNOWN}</p>" in wrong
    assert panel(page(code_of("another"), make("FR", 2026, 1))) == wrong
    assert panel(page(code_of("another"))) == wrong


@pytest.mark.parametrize(
    ("code", "reference", "field", "said"),
    [
        ("", "", "code", "required"),
        ("6FVP-0D2M", "", "code", "does not add up"),
        ("U000-0000-0000-0000", "", "code", "Group 1"),
        ("0000-0000-00U0-0000", "", "code", "Group 3"),
        ("f" * 20, "", "reference", "give its reference too"),
        ("0" * 16, "RO-2026-000123-27", "reference", "check digits do not match"),
        ("0" * 16, "RO-26-000123-26", "reference", "year, four digits"),
        ("0" * 16, "1O-2026-000123-26", "reference", "two letters of the State"),
        ("0" * 16, "RO-2026-OO0123-26", "reference", "number, six digits"),
    ],
)
def test_the_group_that_is_wrong_is_named(
    here: World, code: str, reference: str, field: str, said: str
) -> None:
    answer = page(code, reference)
    assert answer.status_code == 422
    assert said in str(answer.context["form"].errors[field])


def test_a_wrong_group_is_named_in_french_too(here: World) -> None:
    answer = page("0" * 16, "RO-26-000123-26", HTTP_ACCEPT_LANGUAGE="fr")
    assert "année, quatre chiffres" in answer.content.decode()


def test_tries_that_make_no_sense_count_too(here: World) -> None:
    codes = {page("x", "y").status_code for _try in range(45)}  # a minute may end among them
    assert codes == {422, 429}


def test_every_answer_costs_the_same(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    matter = factories.sent(here)
    gone = factories.approved(here)
    factories.seal(gone, content=b"%PDF-1.7 recalled, invented\n")
    old = letter_of(gone).code
    actions.recall(matter_id=gone.pk, actor=here.prosecutor, now=NIGHT, key="r")
    known = letter_of(matter)
    compared: list[int] = []
    real = hmac.compare_digest

    def counting(first: bytes, second: bytes) -> bool:
        compared.append(1)
        return real(first, second)

    costs = {}
    for name, code, reference in (
        ("genuine", known.code, str(matter.reference)),
        ("genuine, code alone", known.code, ""),
        ("genuine, by the file", known.sha256, ""),
        ("withdrawn", old, str(gone.reference)),
        ("known reference, wrong code", code_of("x"), str(matter.reference)),
        ("unknown reference", code_of("x"), make("FR", 2026, 1)),
        ("known code, unknown reference", known.code, make("FR", 2026, 1)),
        ("nothing known", code_of("x"), ""),
    ):
        compared.clear()
        with monkeypatch.context() as patch, CaptureQueriesContext(connection) as seen:
            patch.setattr("mla.web.proof.hmac.compare_digest", counting)
            assert page(code, reference).status_code == 200
        documents = [one for one in seen if "documents_document" in one["sql"]]
        costs[name] = (len(documents), len(compared))
    assert len(set(costs.values())) == 1, costs
    assert costs["genuine"][0] == 6


def test_no_letter_is_looked_for_by_its_reference_which_can_be_counted_up(here: World) -> None:
    matter = factories.sent(here)
    with CaptureQueriesContext(connection) as seen:
        assert verdict(code_of("x"), str(matter.reference)) == UNKNOWN
        assert verdict("a" * 16, str(matter.reference)) == UNKNOWN
    asked = [one["sql"] for one in seen if "documents_document" in one["sql"]]
    assert asked
    assert not [one for one in asked if str(matter.reference) in one]


def test_the_page_works_without_a_script_and_shows_the_file_field_only_with_one(here: World) -> None:
    shown = Client().get(URL).content.decode()
    assert '<div id="mla-digest" hidden>' in shown
    assert "name=" not in shown.split('id="mla-digest-file"')[1].split(">")[0], "the file is never sent"
