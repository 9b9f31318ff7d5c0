"""Papers in the browser: offered to those who may make them, made once, exported; 404 for everybody else."""

import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mla.accounts.roles import Role
from mla.audit.models import Event
from mla.documents.kinds_papers import PAPERS
from mla.documents.models import Paper
from mla.documents.papers.seal import seal, unsealed
from mla.documents.proof import grouped
from mla.law.tongues import LANGUAGES
from mla.requests import store
from mla.requests.models import CooperationRequest
from tests import factories
from tests.factories import World
from tests.web.test_pages import signed_in
from tests.workflow.papers import INVENTORY, LATER, PERIOD, annex, make

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def form_of(matter: CooperationRequest, kind: str) -> str:
    return reverse("matter_paper", args=[matter.pk, kind])


def offered(client: Client, matter: CooperationRequest) -> set[str]:
    page = client.get(reverse("matter", args=[matter.pk])).content.decode()
    return {kind for kind in PAPERS if form_of(matter, kind) in page}


def pretend(paper: Paper, content: bytes = b"%PDF-1.7 a paper, invented\n") -> Paper:
    """Stand-in for the worker that renders."""
    sha256, size = store.put([content])
    Paper.objects.filter(pk=paper.pk).update(
        sealed_at=LATER, sha256=sha256, size=size, pages=1, code="0" * 12 + str(paper.pk.int % 9000 + 1000)
    )
    return Paper.objects.get(pk=paper.pk)


def test_a_file_offers_what_it_can_show_to_whom_it_may(here: World) -> None:
    matter = factories.submitted(here)
    assert offered(signed_in(here.clerk), matter) == {"EV_INV", "HASHR", "CHRONO"}, (
        "nothing decided, no document"
    )
    matter = factories.sent(here)
    annex(matter)
    assert offered(signed_in(here.clerk), matter) == {
        "EV_INV",
        "COC",
        "HASHR",
        "TR_CERT",
        "DECISION",
        "CHRONO",
    }
    assert offered(signed_in(here.prosecutor), matter) == {"EV_INV", "COC", "HASHR", "TR_CERT", "CHRONO"}
    auditor = factories.person("auditor", here.office, Role.AUDITOR)
    assert offered(signed_in(auditor), matter) == {"HASHR", "DECISION", "CHRONO"}


def test_a_form_makes_one_paper_and_the_file_says_that_it_is_being_made(here: World) -> None:
    matter = factories.sent(here)
    one = annex(matter)
    client, address = signed_in(here.clerk), form_of(matter, "COC")
    shown = client.get(address)
    assert "Log A" in shown.content.decode()
    answers = {
        "key": shown.context["form"]["key"].value(), "languages": ["en", "fr"], "items": [one.sha256],
        "from_name": "Radu", "to_name": "Elena", "purpose": "Analysis",
    }  # fmt: skip
    for _click in range(2):
        assert client.post(address, answers).status_code == 302
    paper = Paper.objects.get()
    assert (paper.kind, paper.languages, paper.matter_id) == ("COC", "en,fr", matter.pk)
    page = client.get(reverse("matter", args=[matter.pk])).content.decode()
    assert "Chain-of-custody form: is being made" in page
    assert f'hx-get="{reverse("matter_papers", args=[matter.pk])}"' in page
    pretend(paper)
    part = client.get(reverse("matter_papers", args=[matter.pk])).content.decode()
    assert reverse("paper", args=[paper.pk]) in part
    assert "hx-get" not in part, "the list stops asking"


def test_a_form_with_a_fault_says_where(here: World) -> None:
    matter = factories.sent(here)
    annex(matter)
    answer = signed_in(here.clerk).post(
        form_of(matter, "COC"), {"key": "k", "languages": ["en"], "purpose": "x"}
    )
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"items", "from_name", "to_name"}
    answer = signed_in(here.clerk).post(
        form_of(matter, "EV_INV"), {"key": "k", "languages": ["en"], "note": "ก", "location": ""}
    )
    assert answer.status_code == 422
    assert "cannot print" in answer.content.decode()
    assert not Paper.objects.exists()


@pytest.mark.parametrize("who", ["prosecutor_de", "poc_de", "clerk_de"])
def test_for_another_state_there_is_no_paper(here: World, who: str) -> None:
    matter = factories.received(here)
    ours = CooperationRequest.objects.get(thread=matter.thread, party=here.ro)
    theirs = signed_in(getattr(here, who))
    made = [
        pretend(make("EV_INV", here.clerk, matter=ours, **INVENTORY), b"a"),
        pretend(make("REGISTER", here.clerk, authority=here.office, **PERIOD), b"b"),
    ]
    for one in made:
        assert theirs.get(reverse("paper", args=[one.pk])).status_code == 404
        assert signed_in(here.clerk).get(reverse("paper", args=[one.pk])).status_code == 200
    assert theirs.get(reverse("matter_papers", args=[ours.pk])).status_code == 404
    assert theirs.get(form_of(ours, "EV_INV")).status_code == 404
    assert theirs.post(form_of(ours, "EV_INV"), {"key": "k", "languages": ["en"]}).status_code == 404


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("supervisor", {"REGISTER", "STATS", "HANDOVER"}),
        ("clerk", {"REGISTER"}),
        ("poc", {"HANDOVER"}),
        ("prosecutor", set()),
        ("officer_de", set()),
    ],
)
def test_who_finds_the_papers_of_the_register(here: World, who: str, may: set[str]) -> None:
    client = signed_in(getattr(here, who))
    answer = client.get(reverse("papers"))
    assert answer.status_code == (200 if may else 404)
    for kind in ("REGISTER", "STATS", "HANDOVER"):
        assert client.get(reverse("office_paper", args=[kind])).status_code == (200 if kind in may else 404)
        if may:
            assert (reverse("office_paper", args=[kind]) in answer.content.decode()) is (kind in may)
    assert client.get(reverse("office_paper", args=["EV_INV"])).status_code == 404
    assert client.get(reverse("office_paper", args=["NOTHING"])).status_code == 404


def test_an_internal_record_stays_hidden_from_a_colleague_without_the_role(here: World) -> None:
    matter = factories.approved(here)
    paper = pretend(make("DECISION", here.clerk, matter=matter, act=""))
    assert signed_in(here.prosecutor).get(reverse("paper", args=[paper.pk])).status_code == 404
    page = signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk])).content.decode()
    assert "Internal decision record" not in page


def test_the_statistics_form_hides_small_numbers_unless_it_is_told_otherwise(here: World) -> None:
    factories.sent(here)
    client, address = signed_in(here.supervisor), reverse("office_paper", args=["STATS"])
    assert client.get(address).context["form"]["leaving"].value() is True
    answers = {"key": "k", "languages": ["en"], "start": "2026-11-01", "end": "2026-11-30", "leaving": "on"}
    assert client.post(address, answers).status_code == 302
    paper = Paper.objects.get()
    assert b'"leaving":true' in bytes(paper.payload)
    assert paper.internal is False, "it does not forbid what it was made for"
    client.post(address, {**answers, "key": "k2", "leaving": ""})
    assert Paper.objects.get(key="k2").internal is True


def test_the_worker_seals_what_was_ordered_once(here: World) -> None:
    matter = factories.sent(here)
    ordered = [
        make("DECISION", here.clerk, matter=matter, act=""),
        make("REGISTER", here.clerk, authority=here.office, **PERIOD),
        make("CHRONO", here.clerk, matter=matter),
    ]
    assert set(unsealed(now=LATER)) == {one.pk for one in ordered}
    for one in ordered:
        assert seal(one.pk, now=LATER)
        assert seal(one.pk, now=LATER + timedelta(hours=1))
        paper = Paper.objects.get(pk=one.pk)
        assert paper.sealed_at == LATER
        assert store.read(paper.sha256).startswith(b"%PDF-1.7")
        assert Event.objects.filter(verb="paper.sealed").count() == ordered.index(one) + 1
    assert unsealed(now=LATER) == []


def test_a_paper_that_cannot_be_made_keeps_its_reason_and_is_tried_again(here: World) -> None:
    paper = make("HASHR", here.clerk, matter=factories.sent(here))
    Paper.objects.filter(pk=paper.pk).update(payload=b"{}")
    assert not seal(paper.pk, now=LATER)
    paper.refresh_from_db()
    assert "RenderRefused" in paper.last_error
    assert (paper.attempts, paper.next_attempt_at) == (1, LATER + timedelta(minutes=1))
    page = signed_in(here.clerk).get(reverse("matter", args=[paper.matter_id])).content.decode()
    assert "could not be made yet" in page


@pytest.mark.parametrize("kind", ["EV_INV", "DECISION"])
def test_the_public_page_answers_for_a_paper_and_tells_nothing_of_it(here: World, kind: str) -> None:
    matter = factories.approved(here)
    given: dict[str, Any] = {"act": ""} if kind == "DECISION" else INVENTORY
    paper = make(kind, here.clerk, matter=matter, **given)
    assert seal(paper.pk, now=LATER)
    code = Paper.objects.get().code
    answer = Client().post(reverse("verify"), {"code": grouped(code), "reference": str(matter.reference)})
    shown = answer.content.decode().split('class="mla-panel"')[1].split("</div>")[0]
    assert ">Genuine</p>" in shown
    assert here.office.name in shown
    for secret in ("Internal", "decision", "inventory", "hospital", "Germany", kind):
        assert secret not in shown
    other = factories.sent(here)
    answer = Client().post(reverse("verify"), {"code": grouped(code), "reference": str(other.reference)})
    assert ">Not known</p>" in answer.content.decode()


def test_papers_are_exported_and_filed_with_the_letters(here: World) -> None:
    matter = factories.sent(here)
    papers = [
        pretend(make("EV_INV", here.clerk, matter=matter, **INVENTORY), b"a"),
        pretend(make("DECISION", here.clerk, matter=matter, act=""), b"b"),
        pretend(make("REGISTER", here.clerk, authority=here.office, **PERIOD), b"c"),
        pretend(make("STATS", here.supervisor, authority=here.office, **PERIOD, leaving=False), b"d"),
    ]
    client = signed_in(here.clerk)
    page = client.get(reverse("exports")).content.decode()
    assert [str(one.pk) in page for one in papers] == [True, True, True, False], (
        "statistics are not a clerk's"
    )
    chosen = {"paper": [str(one.pk) for one in papers], "document": [str(matter.documents.get().pk)]}
    answer: Any = client.post(reverse("exports"), chosen | {"action": "export"})
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as found:
        names = [name for name in found.namelist() if name.endswith(".pdf")]
        rows = found.read("manifest.csv").decode().splitlines()
    assert names[0] == f"0001_{matter.reference}_PRES_DE_v1.pdf"
    assert {name.partition("_")[2] for name in names[1:]} == {
        f"{matter.reference}_EV_INV_DE_v20261123014400.pdf",
        f"{matter.reference}_DECISION_DE_v20261123014400.pdf",
        "REGISTER_REGISTER_RO_v20261123014400.pdf",
    }
    assert sum("INTERNAL TLP:AMBER+STRICT" in row for row in rows) == 1
    assert sum(row.endswith(",INTERNAL") for row in rows) == 1
    assert client.post(reverse("exports"), chosen | {"action": "filed"}).status_code == 302
    assert Paper.objects.filter(filed_at__isnull=False).count() == 3
    assert {one.facts["kind"] for one in Event.objects.filter(verb="paper.filed")} == {
        "EV_INV",
        "DECISION",
        "REGISTER",
    }


def test_a_download_is_an_event_of_the_reader(here: World) -> None:
    paper = pretend(make("HASHR", here.clerk, matter=factories.sent(here)))
    answer = signed_in(here.prosecutor).get(reverse("paper", args=[paper.pk]))
    assert answer["Content-Disposition"].startswith("attachment; filename=")
    event = Event.objects.get(chain=here.prosecutor.pk, verb="paper.download")
    assert event.facts["paper"] == str(paper.pk)


def test_a_paper_is_offered_in_every_language_of_the_letters_and_begins_with_the_readers(here: World) -> None:
    matter = factories.sent(here)
    client, address = signed_in(here.clerk), form_of(matter, "EV_INV")
    field = client.get(address).context["form"].fields["languages"]
    assert [code for code, _name in field.choices] == list(LANGUAGES)
    matter.counterpart.accepted_languages = ["ar"]
    matter.counterpart.save(update_fields=["accepted_languages"])
    answers = {"key": "k", "languages": ["en", "ar"], "location": "Safe 2"}
    assert client.post(address, answers).status_code == 302
    assert Paper.objects.get().languages == "ar,en"


@pytest.mark.parametrize("languages", [[], ["en", "fr", "ar"], ["tlh"]])
def test_a_paper_has_one_language_or_two(here: World, languages: list[str]) -> None:
    address = form_of(factories.sent(here), "EV_INV")
    answer = signed_in(here.clerk).post(address, {"key": "k", "languages": languages, "location": "Safe 2"})
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"languages"}
    assert not Paper.objects.exists()
