"""The adviser's page, the first ways beside a new request, and the record that is kept with a request."""

from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlparse

import orjson
import pytest
from django.urls import reverse
from django.utils import translation

from mla.audit.models import Event
from mla.parties.models import Agreement, Declaration
from mla.requests.models import Act, CooperationRequest
from mla.requests.routes import decision_record
from mla.web.asking import adviser_url_of
from mla.workflow.why import why
from tests import factories
from tests.web.test_pages import signed_in

SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "knowledge"}


def treaty(**values: Any) -> Agreement:
    content = {"name_en": "Treaty of Example", "name_fr": "Traité d’Exemple", "valid_from": date(1999, 5, 1)}
    return Agreement.objects.create(party_a_id="DE", party_b_id="RO", **content | SOURCE | values)


def page(here: factories.World, **query: str) -> Any:
    return signed_in(here.prosecutor).get(reverse("routes"), query)


def codes(answer: Any) -> list[str]:
    return [one.code for one in answer.context["ways"]]


def test_the_question_alone_is_asked_first_with_our_own_state_and_today(here: factories.World) -> None:
    answer = page(here)
    assert answer.status_code == 200
    assert "ways" not in answer.context
    assert answer.context["form"]["own"].value() == "RO"


def test_the_ways_stand_in_order_with_all_that_each_needs(here: factories.World) -> None:
    answer = page(here, asked="DE", category="SUB", urgency="urgent")
    assert codes(answer) == ["ART27_9A", "ART27_9B", "ART27_9D", "ART27"]
    text = answer.content.decode()
    for words in (
        "Art. 27(9)(a) ETS 185",
        "Judicial authority",
        "Mutual legal assistance request for subscriber information (T-CY(2018)10)",
        "Copy through the central authorities",
        "one of: en (practice)",
        "Acknowledgement of a request for assistance: 5 working days (practice, not a treaty)",
        "Send a copy at the same time to their central authority",
        "May be refused",
        "other ways were not chosen",
        "Rests on an unverified fact",
    ):
        assert words in text, words


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"want": "preserve"}, ["ART29"]),
        ({"want": "preserve", "data_location": "RO"}, ["DIPLOMATIC"]),
        ({"category": "CON", "consent": "on"}, ["ART27", "ART32"]),
        ({"category": "SUB", "coercive": "on"}, ["ART27"]),
        ({"category": "SUB", "on": "2009-06-30"}, ["DIPLOMATIC"]),
        ({"want": "ask"}, ["POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE"]),
        ({"asked": "RO", "own": "RO"}, ["DIPLOMATIC"]),
    ],
)
def test_the_answer_follows_the_question(
    here: factories.World, query: dict[str, str], expected: list[str]
) -> None:
    assert codes(page(here, **{"asked": "DE", **query})) == expected


def test_where_a_treaty_governs_article_27_is_not_a_way_and_the_page_says_why(here: factories.World) -> None:
    treaty()
    answer = page(here, asked="DE", category="CON")
    assert codes(answer) == ["TREATY"]
    assert "Treaty of Example is in force" in answer.content.decode()
    assert "have not agreed to apply Article 27" in answer.content.decode()
    agreed = page(here, asked="DE", category="CON", agreed27="on")
    assert codes(agreed) == ["TREATY", "ART27"]
    assert [one.presumes_no_treaty for one in agreed.context["ways"]] == [False, False]


def test_that_no_treaty_is_recorded_is_not_proof_that_there_is_none(here: factories.World) -> None:
    answer = page(here, asked="DE", category="CON")
    assert [one.presumes_no_treaty for one in answer.context["ways"]] == [True]
    assert "Only if no treaty applies: none is recorded" in answer.content.decode()


@pytest.mark.parametrize(
    "query",
    [{"asked": ""}, {"asked": "ZZ"}, {"asked": "DE", "on": "yesterday"}, {"asked": "DE", "want": "x"}],
)
def test_a_question_that_makes_no_sense_is_shown_again(here: factories.World, query: dict[str, str]) -> None:
    answer = page(here, **query)
    assert answer.status_code == 422
    assert answer.context["form"].errors


def test_in_french_the_answer_is_french(here: factories.World) -> None:
    with translation.override("fr"):
        answer = signed_in(here.prosecutor).get(
            reverse("routes"), {"asked": "DE", "category": "CON"}, headers={"accept-language": "fr"}
        )
    assert "Entraide entre autorités centrales" in answer.content.decode()


def test_the_address_of_the_adviser_holds_codes_and_nothing_of_the_case(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    asked = parse_qs(urlparse(adviser_url_of(matter)).query)
    assert asked == {"asked": ["DE"], "own": ["RO"], "want": ["preserve"], "urgency": ["urgent"]}


def test_a_new_request_shows_the_first_ways_for_what_is_chosen(here: factories.World) -> None:
    client = signed_in(here.prosecutor)
    chosen = {"counterpart": "DE", "measure": "STO_TRA", "urgency": "routine"}
    part = client.get(reverse("routes_first"), chosen).content.decode()
    assert "Mutual assistance between central authorities" in part
    assert "category=TRA" in part
    empty = client.get(reverse("routes_first"), {"counterpart": "DE", "measure": "HACK"}).content.decode()
    assert "the lawful ways appear here" in empty
    started = client.get(reverse("matter_new", args=[factories.case(here).pk]), chosen).content.decode()
    assert "Mutual assistance between central authorities" in started


def test_the_advice_is_kept_with_the_request_and_bound_by_the_event(here: factories.World) -> None:
    matter = factories.submitted(here)
    act = Act.objects.get(matter=matter, verb="submit")
    body = orjson.loads(bytes(act.payload))["body"]
    assert body["way"] == "ART29"
    assert [one["code"] for one in body["advice"]["routes"]] == ["ART29"]
    assert Event.objects.get(verb="matter.submit").facts["digest"] == act.digest
    found = why(matter)
    assert found is not None
    assert found.taken is not None
    assert found.taken.citation == "Art. 29 ETS 185"


def test_the_record_stays_as_it_was_when_the_facts_change_later(here: factories.World) -> None:
    matter = factories.submitted(here)
    before = signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk])).content.decode()
    assert "Why this way" in before
    treaty()
    Declaration.objects.create(
        party=here.de,
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=date(2010, 1, 1),
        **SOURCE,
    )
    now, kept = why(matter), Act.objects.get(matter=matter, verb="submit")
    assert now is not None
    assert "DUALP" not in str(now)
    assert "Treaty of Example" not in bytes(kept.payload).decode()


def test_a_way_that_was_not_advised_is_said_to_be_one(here: factories.World) -> None:
    """Direct without urgency and with a search: only warned of, so it can be sent, and the file says so."""
    treaty()
    matter = factories.draft(here, measure="STO_TRA", legal_basis="agreed27", direct=True, urgency="routine")
    record = _kept(matter)
    assert record.taken is None
    assert record.barred is not None
    assert "no coercive action" in record.barred.why


def _kept(matter: CooperationRequest) -> Any:
    from_body = {"body": _decision(matter), "act": "submit", "schema": "mla/internal/1"}
    Act.objects.create(
        matter=matter,
        seq=99,
        verb="submit",
        direction="internal",
        at=factories.NIGHT,
        key="kept",
        payload=orjson.dumps(from_body),
        digest="0" * 64,
    )
    return why(matter)


def _decision(matter: CooperationRequest) -> Any:
    return decision_record(matter, factories.NIGHT.date())


def test_a_file_that_was_never_sent_for_approval_here_has_no_record(here: factories.World) -> None:
    assert why(factories.draft(here)) is None
    page_of_theirs = signed_in(here.poc_de).get(reverse("matter", args=[factories.received(here).pk]))
    assert "Why this way" not in page_of_theirs.content.decode()


@pytest.mark.parametrize("query", [{}, {"asked": "DE"}])
def test_extradition_is_said_to_be_elsewhere_with_what_to_do_instead(
    here: factories.World, query: dict[str, str]
) -> None:
    text = page(here, **query).content.decode()
    assert "Extradition (Art. 24): not here" in text
    assert "ask the authority for extradition of your State" in text
    assert "Art. 24(3) ETS 185" in text
