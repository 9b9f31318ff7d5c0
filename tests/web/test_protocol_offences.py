"""The offences of ETS 189 are offered where both States are bound on the day, and said to be wrong where not."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from mla.law.every_offence import CITATIONS, PROTOCOL_CODES, TITLES
from mla.law.offences import SAFE_HARBOUR
from mla.parties.models import TreatyStatus
from mla.requests.models import Case
from mla.requests.snapshot import snapshot_bytes
from mla.web.protocol import unbound
from mla.workflow.exact import exact_text
from tests import factories
from tests.dutydesk.pages import address, words
from tests.factories import World
from tests.web.test_pages import signed_in

SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "verified"}
HATE = ["P1-3"]


def bind(code: str, start: date = date(2010, 1, 1), end: date | None = None) -> None:
    TreatyStatus.objects.create(
        party_id=code, instrument="ETS189", standing="party", consent="ratification",
        in_force_from=start, withdrawn_from=end, **SOURCE
    )  # fmt: skip


def offered(here: World, case: Case | None = None) -> set[str]:
    name, args = ("case_edit", [case.pk]) if case else ("case_new", [])
    answer = signed_in(here.prosecutor).get(reverse(name, args=args))
    return {code for code, _label in answer.context["form"].fields["offences"].choices} & PROTOCOL_CODES


def test_a_new_case_offers_them_where_ones_own_state_is_bound(here: World) -> None:
    assert offered(here) == set()
    bind("RO")
    assert offered(here) == PROTOCOL_CODES


@pytest.mark.parametrize(
    ("start", "end", "open_"),
    [(0, None, True), (1, None, False), (-9, 0, False), (-9, 1, True)],
)
def test_they_follow_the_day_of_entry_and_of_leaving(
    here: World, start: int, end: int | None, open_: bool
) -> None:

    today = timezone.now().date()
    bind("RO", today + timedelta(days=start), None if end is None else today + timedelta(days=end))
    assert bool(offered(here)) is open_


def test_a_case_with_a_draft_offers_them_only_where_the_requested_state_is_bound_too(here: World) -> None:
    bind("RO")
    case = factories.case(here)
    assert offered(here, case) == PROTOCOL_CODES
    factories.draft(here, case=case)
    assert offered(here, case) == set()
    bind("DE")
    assert offered(here, case) == PROTOCOL_CODES


def test_what_is_chosen_already_stays_in_the_list_to_be_taken_away(here: World) -> None:
    case = factories.case(here, offences=HATE)
    assert offered(here, case) == {"P1-3"}


def test_what_is_not_offered_is_not_taken(here: World) -> None:
    case = factories.case(here)
    values = {
        "number": case.number, "title": case.title, "proceedings_stage": "investigation", "offences": HATE
    }  # fmt: skip
    client, edit = signed_in(here.prosecutor), reverse("case_edit", args=[case.pk])
    assert client.post(edit, values).status_code == 422
    bind("RO")
    assert client.post(edit, values).status_code == 302
    case.refresh_from_db()
    assert case.offences == HATE


def test_the_case_page_says_whom_the_protocol_does_not_bind(here: World) -> None:
    case = factories.case(here, offences=HATE)
    page = reverse("case", args=[case.pk])

    def text() -> str:
        return words(signed_in(here.prosecutor).get(page))

    assert "Dissemination of racist and xenophobic material" in text()
    assert "Romania is not recorded as bound by the First Protocol on this day (Art. 10 ETS 189)." in text()
    bind("RO")
    assert "Choose “another offence”" not in text()
    factories.draft(here, case=case)
    assert "Germany is not recorded as a Party to “Additional Protocol on acts of a racist" in text()
    bind("DE")
    assert unbound(case, factories.NIGHT.date()) is None
    assert "Choose “another offence”" not in text()


def test_a_bound_pair_sends_it_and_the_letter_names_it_with_its_article(here: World) -> None:
    bind("RO")
    bind("DE")
    matter = factories.submitted(here, case=factories.case(here, offences=HATE))
    assert b'"P1-3"' in snapshot_bytes(matter)[0]
    letter = signed_in(here.prosecutor).get(reverse("matter_text", args=[matter.pk]))
    assert "Art. 3 ETS 189 – Dissemination of racist and xenophobic material" in words(letter)
    decision = words(signed_in(here.poc).get(address("decide", matter.pk)))
    assert "Dissemination of racist and xenophobic material (P1-3)" in decision
    assert exact_text(matter).digest


def test_no_offence_of_the_protocol_stands_in_the_safe_harbour() -> None:
    assert PROTOCOL_CODES.isdisjoint(SAFE_HARBOUR)
    assert {str(CITATIONS[code]) for code in PROTOCOL_CODES} == {f"Art. {n} ETS 189" for n in range(3, 8)}
    assert TITLES.keys() > PROTOCOL_CODES
