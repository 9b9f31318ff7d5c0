"""The check page shows the exact document, what the law still asks, and sends only what it showed."""

import re
from functools import cache
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mla.law.readiness import RULES
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.web.forms.of_measure import form_of
from mla.web.panel import place
from mla.workflow import drafting
from tests import factories
from tests.web.test_pages import signed_in


def url(name: str, matter: CooperationRequest) -> str:
    return reverse(name, args=[matter.pk])


def sent_by(client: Client, matter: CooperationRequest) -> dict[str, str]:
    """What the button of the check page sends."""
    page = client.get(url("matter_check", matter))
    return {"key": page.context["key"], "shown_digest": page.context["digest"]}


def test_a_ready_draft_is_sent_for_approval_once(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    shown = sent_by(client, matter)
    for _click in range(2):
        assert client.post(url("matter_check", matter), shown).status_code == 302
    matter.refresh_from_db()
    assert matter.status == "awaiting_approval"
    assert matter.acts.count() == 1


def test_an_incomplete_draft_is_refused_with_the_article(here: factories.World) -> None:
    matter = factories.draft(here)
    client = signed_in(here.prosecutor)
    answer = client.post(url("matter_check", matter), sent_by(client, matter))
    assert answer.status_code == 422
    assert "29(2)" in answer.content.decode()


@pytest.mark.parametrize("given", [{}, {"key": "k"}, {"key": "k", "shown_digest": "0" * 64}])
def test_what_was_not_shown_is_not_sent(here: factories.World, given: dict[str, str]) -> None:
    matter = factories.ready_preservation(here)
    answer = signed_in(here.prosecutor).post(url("matter_check", matter), given)
    assert answer.status_code in {409, 422}
    matter.refresh_from_db()
    assert matter.status == "draft"


def test_an_edit_in_another_tab_makes_sending_fail_and_says_who_changed_what(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    shown = sent_by(client, matter)
    drafting.edit_draft(
        matter_id=matter.pk,
        actor=here.second_prosecutor,
        now=factories.NIGHT,
        values={"link": "Another link"},
    )
    answer = client.post(url("matter_check", matter), shown)
    text = answer.content.decode()
    assert answer.status_code == 409
    assert "The text was changed after you opened this page" in text
    assert "Last changed by Ion Radu" in text
    assert "How the data is linked to the offence" in text
    matter.refresh_from_db()
    assert matter.status == "draft"
    assert client.post(url("matter_check", matter), sent_by(client, matter)).status_code == 302


def test_an_edit_of_the_case_in_another_tab_counts_too(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    shown = sent_by(client, matter)
    assert matter.case_id is not None
    drafting.edit_case(
        case_id=matter.case_id,
        actor=here.second_prosecutor,
        now=factories.NIGHT,
        values={"max_penalty": "9 years"},
    )
    answer = client.post(url("matter_check", matter), shown)
    assert answer.status_code == 409
    assert "Last changed by Ion Radu" in answer.content.decode()


def test_the_document_of_the_check_page_is_the_one_the_desk_will_show(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    page = client.get(url("matter_check", matter))
    assert f'<iframe class="mla-frame" src="{url("matter_text", matter)}"' in page.content.decode()
    text = client.get(url("matter_text", matter)).content.decode()
    assert "The address was used to enter the hospital&#x27;s network." in text
    assert "REQUEST FOR" in text.upper()
    assert 'lang="fr"' in text
    assert 'class="letter a4 draft both"' in text
    client.post(url("matter_check", matter), {"key": "k", "shown_digest": page.context["digest"]})
    desk = reverse("admin:mla_requests_cooperationrequest_decide_text", args=[matter.pk])
    theirs = signed_in(here.poc).get(desk).content.decode()
    same = client.get(url("matter_text", matter)).content.decode()
    assert same == theirs


def test_the_document_runs_nothing_and_is_framed_only_by_our_own_pages(here: factories.World) -> None:
    matter = factories.draft(here)
    client: Any = signed_in(here.prosecutor)
    policy = client.get(url("matter_text", matter))["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script-src" not in policy
    page = client.get(url("matter_check", matter))
    assert "frame-src 'self'" in page["Content-Security-Policy"]
    assert "frame-src" not in client.get(url("matter", matter))["Content-Security-Policy"]


def test_after_approval_the_text_is_the_approved_one_without_the_mark_of_a_draft(
    here: factories.World,
) -> None:
    matter = factories.approved(here)
    text = signed_in(here.prosecutor).get(url("matter_text", matter)).content.decode()
    assert 'class="letter a4 both"' in text
    assert matter.approved_digest[:16] in text


def test_a_text_that_cannot_be_printed_names_the_place(here: factories.World) -> None:
    matter = factories.ready_preservation(here, languages=["en", "xx"])
    answer = signed_in(here.prosecutor).get(url("matter_text", matter))
    assert answer.status_code == 422
    assert "languages" in answer.content.decode()


def test_a_clerk_reads_the_document_and_cannot_send_it(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    client = signed_in(here.clerk)
    page = client.get(url("matter_check", matter))
    assert page.context["may_submit"] is False
    assert "Send for approval" not in page.content.decode()
    assert client.get(url("matter_text", matter)).status_code == 200
    shown = {"key": "k", "shown_digest": snapshot_bytes(matter)[1]}
    assert client.post(url("matter_check", matter), shown).status_code == 422


def test_the_findings_stand_article_by_article_with_a_to_f_first(here: factories.World) -> None:
    matter = factories.draft(here)
    found = signed_in(here.prosecutor).get(url("matter_check", matter)).context["articles"]
    assert [one.name for one in found[:6]] == [f"Art. 29(2)({letter}) ETS 185" for letter in "abcdef"]
    assert [one.state for one in found[:6]] == ["met", "met", "block", "block", "block", "block"]
    assert all(one.lines for one in found if one.state != "met")


NOBODY_TYPES_IT = {"authority_named", "previous_reference", "current_expiry"}
CANNOT_HAPPEN = {("PRES", "direct"), ("PRES", "copy_central")}
"""Only a request for assistance can be sent directly (27(9)): its form alone asks for it."""


@pytest.mark.parametrize("measure", ["PRES", "STO_SUB", "STO_TRA", "STO_CON"])
def test_every_finding_leads_to_a_field_that_is_on_its_page(here: factories.World, measure: str) -> None:
    matter = factories.draft(here, measure=measure)
    client = signed_in(here.prosecutor)
    shown = cache(
        lambda page: client.get(page).content.decode()
    )  # Nothing changes on them: each is asked for once.
    for rule in RULES:
        skipped = rule.field in NOBODY_TYPES_IT or (measure, rule.field) in CANNOT_HAPPEN
        if measure not in rule.measures or skipped:
            continue
        where = place(rule.field, matter, form_of(matter))
        page, _sign, anchor = where.partition("#")
        assert page, rule.rule_id
        if rule.field != "previous_preservation":
            assert re.search(rf'id="{anchor}"', shown(page)), (rule.rule_id, where)
