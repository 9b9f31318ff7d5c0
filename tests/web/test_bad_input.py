"""What is wrong or has ended gets a plain answer with its article on every page: adviser, State, draft and desk."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.urls import reverse

from mla.parties.models import Agreement, Declaration, Designation, TreatyStatus
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions
from mla.workflow.refusals import Unlawful
from tests import factories
from tests.dutydesk.pages import address, words
from tests.factories import World
from tests.web.test_pages import signed_in

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY, YESTERDAY, TOMORROW = (NOW.date() + timedelta(days=days) for days in (0, -1, 1))
SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "verified"}
HATE: dict[str, Any] = {"offences": ["P1-3"]}


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def ours(here: World) -> CooperationRequest:
    """A request that waits for approval: it was made while everything was in order."""
    return factories.submitted(here)


@pytest.fixture
def theirs(here: World) -> CooperationRequest:
    return factories.received(here)


def ways(here: World, **query: str) -> str:
    answer = signed_in(here.prosecutor).get(reverse("routes"), {"asked": "DE", "own": "RO"} | query)
    assert answer.status_code == 200, words(answer)
    return words(answer)


def state(here: World, **query: str) -> str:
    return words(signed_in(here.prosecutor).get(reverse("state_guide", args=["DE"]), query))


def draft(here: World, matter: CooperationRequest) -> str:
    return words(signed_in(here.prosecutor).get(reverse("matter_draft", args=[matter.pk])))


def decision(here: World, matter: CooperationRequest) -> str:
    return words(signed_in(here.poc).get(address("decide", matter.pk)))


def incoming(here: World, matter: CooperationRequest) -> str:
    return words(signed_in(here.poc_de).get(address("incoming", matter.pk)))


def left(code: str, day: date = YESTERDAY) -> None:
    TreatyStatus.objects.filter(party_id=code, instrument="ETS185").update(withdrawn_from=day)


# 1. A Party that left.

LEFT = (
    "Germany left “Convention on Cybercrime”: it is no longer bound since 22 November 2026 (Art. 47 ETS 185)"
)


@pytest.mark.parametrize("page", [ways, state])
def test_a_party_that_left_is_said_to_have_left_and_when(here: World, page: Callable[..., str]) -> None:
    left("DE")
    assert LEFT in page(here)
    assert LEFT not in page(here, on="2026-11-21"), "on the day before it was bound"


def test_a_request_to_a_party_that_left_stops_on_the_draft_and_on_the_desk(
    here: World, ours: CooperationRequest
) -> None:
    left("DE")
    for text in (draft(here, ours), decision(here, ours)):
        assert LEFT in text
        assert "Choose another way (Art. 36(4))" in text
    with pytest.raises(Unlawful):
        actions.approve(
            matter_id=ours.pk, actor=here.poc, now=NOW, key="k", shown_digest=snapshot_bytes(ours)[1]
        )


def test_a_request_of_a_party_that_left_says_so_to_whoever_answers_it(
    here: World, theirs: CooperationRequest
) -> None:
    assert "Check on what this rests today" not in incoming(here, theirs)
    left("RO")
    text = incoming(here, theirs)
    assert "Romania left “Convention on Cybercrime”: it is no longer bound since 22 November 2026" in text
    assert "Your own law may still let you help." in text


def test_no_new_request_is_begun_to_a_party_that_left(here: World) -> None:
    left("DE")
    case = factories.case(here)
    values = {"counterpart": "DE", "measure": "PRES", "urgency": "routine"}
    answer = signed_in(here.prosecutor).post(reverse("matter_new", args=[case.pk]), values)
    assert answer.status_code == 422
    assert LEFT in words(answer)


def came_back(code: str, day: date) -> None:
    TreatyStatus.objects.create(
        party_id=code, instrument="ETS185", period=2, standing="party", in_force_from=day, consent="accession",
        **SOURCE
    )  # fmt: skip


CAME_BACK = (
    "Germany left “Convention on Cybercrime” on 1 March 2020 (Art. 47 ETS 185) and is bound again only from"
    " 22 November 2026 (Art. 36(4) ETS 185)"
)


@pytest.mark.parametrize("page", [ways, state])
def test_a_party_that_left_and_came_back_is_bound_again_and_was_not_between(
    here: World, page: Callable[..., str]
) -> None:
    left("DE", date(2020, 3, 1))
    came_back("DE", YESTERDAY)
    assert CAME_BACK in page(here, on="2026-11-21")
    assert "“Convention on Cybercrime” binds Romania and Germany on 29 February 2020" in state(
        here, on="2020-02-29"
    )
    assert CAME_BACK not in page(here)
    assert "left on" not in page(here)


def test_both_periods_are_on_the_page_of_the_state(here: World) -> None:
    left("DE", date(2020, 3, 1))
    came_back("DE", YESTERDAY)
    text = state(here)
    assert "ended on 1 March 2020" in text
    assert "Party, since 22 November 2026" in text


def test_a_request_goes_to_a_party_that_came_back_and_the_list_says_since_when(
    here: World, ours: CooperationRequest
) -> None:
    case, client = factories.case(here, number="7/P/2026"), signed_in(here.prosecutor)
    left("DE", date(2020, 3, 1))
    assert "Germany – left on 1 March 2020" in words(client.get(reverse("matter_new", args=[case.pk])))
    assert "left on 1 March 2020 (Art. 47)" in draft(here, ours)
    came_back("DE", YESTERDAY)
    assert "Germany – Party since 22 November 2026" in words(
        client.get(reverse("matter_new", args=[case.pk]))
    )
    assert "left on" not in draft(here, ours)
    values = {"counterpart": "DE", "measure": "PRES", "urgency": "routine"}
    assert client.post(reverse("matter_new", args=[case.pk]), values).status_code == 302


# 2. A reservation withdrawn yesterday.


def reserved(until: date | None) -> None:
    Declaration.objects.create(
        party_id="DE", instrument="ETS185", article="29(4)", kind="reservation", mode="discretionary",
        valid_from=date(2009, 7, 1), valid_to=until, **SOURCE
    )  # fmt: skip


WITHDRAWN = "Withdrawn, no longer in force since 22 November 2026 (Art. 43(1))"


def test_a_reservation_withdrawn_yesterday_is_said_to_be_withdrawn(
    here: World, ours: CooperationRequest
) -> None:
    reserved(YESTERDAY)
    assert WITHDRAWN in ways(here, want="preserve")
    assert WITHDRAWN in draft(here, ours)
    assert "ended on 22 November 2026, The State may refuse, not in force on that day" in state(here)
    assert "This State may refuse for lack of dual criminality" not in draft(here, ours)


def test_a_reservation_withdrawn_yesterday_opens_no_ground_on_the_desk(
    here: World, theirs: CooperationRequest
) -> None:
    address_of = address("step", theirs.pk, "refuse")
    reserved(None)
    assert "withdrew its reservation" not in words(signed_in(here.poc_de).get(address_of))
    Declaration.objects.update(valid_to=YESTERDAY)
    answer = signed_in(here.poc_de).get(address_of)
    assert "DUALP" not in dict(answer.context["form"].fields["ground"].choices)
    text = words(answer)
    assert "Germany withdrew its reservation to Article 29(4): it is no longer in force since" in text
    assert "22 November 2026 (Art. 43(1))" in text


def test_a_declaration_on_direct_requests_withdrawn_yesterday_opens_the_direct_way_again(
    here: World,
) -> None:
    Declaration.objects.create(
        party_id="DE", instrument="ETS185", article="27(9)(e)", kind="declaration",
        valid_from=date(2009, 7, 1), valid_to=YESTERDAY, **SOURCE
    )  # fmt: skip
    query = {"category": "SUB", "urgency": "urgent"}
    assert "1. Directly between judicial authorities" in ways(here, **query)
    before = ways(here, on="2026-11-21", **query)
    assert "(Art. 27(9)(e) ETS 185)" in before
    assert "1. Directly between judicial authorities" not in before


# 3. A territory with its own authority.


@pytest.fixture
def island(here: World) -> World:
    office = factories.authority(here.de, "Island prosecution (invented)")
    Designation.objects.create(
        authority=office, role="central", territory="Helgoland", valid_from=date(2020, 1, 1), **SOURCE
    )
    return here


WHOM = "Island prosecution (invented). The Convention is not recorded as extended to it (Art. 38)."


def test_a_territory_is_named_with_its_authority_on_every_page(
    island: World, ours: CooperationRequest
) -> None:
    for text in (ways(island), state(island), draft(island, ours), decision(island, ours)):
        assert "Helgoland" in text
        assert WHOM in text


NOT_EXTENDED = (
    "“Convention on Cybercrime” is not recorded as extended to Helgoland on that day (Art. 38 ETS 185)"
)


def test_the_adviser_answers_for_the_territory(island: World) -> None:
    assert NOT_EXTENDED in ways(island, territory="DE:Helgoland")
    extended(island, TODAY)
    assert NOT_EXTENDED not in ways(island, territory="DE:Helgoland")
    assert NOT_EXTENDED in ways(island, territory="DE:Helgoland", on="2026-11-22")
    assert NOT_EXTENDED not in ways(island)


def extended(here: World, start: date) -> None:
    TreatyStatus.objects.create(
        party=here.de, instrument="ETS185", territory="Helgoland", standing="party", in_force_from=start,
        consent="ratification", **SOURCE
    )  # fmt: skip


def test_a_territory_of_another_state_is_no_question(island: World) -> None:
    answer = signed_in(island.prosecutor).get(
        reverse("routes"), {"asked": "RO", "own": "DE", "territory": "DE:Helgoland"}
    )
    assert answer.status_code == 422
    assert "This is no part of the State you ask." in words(answer)


def test_a_draft_addressed_to_the_territory_stops_until_the_extension_is_recorded(island: World) -> None:
    office = island.de.authorities.get(name__startswith="Island")
    matter = factories.submitted(island)
    assert NOT_EXTENDED not in draft(island, matter)
    CooperationRequest.objects.filter(pk=matter.pk).update(counterpart_authority=office)
    for text in (draft(island, matter), decision(island, matter)):
        assert NOT_EXTENDED in text
    extended(island, date(2020, 1, 1))
    for text in (draft(island, matter), decision(island, matter)):
        assert NOT_EXTENDED not in text


def test_a_request_from_a_territory_says_on_the_desk_whether_the_convention_reaches_it(
    here: World, theirs: CooperationRequest
) -> None:
    office = factories.authority(here.ro, "Harbour prosecution (invented)")
    CooperationRequest.objects.filter(pk=theirs.pk).update(counterpart_authority=office)
    assert "Check on what this rests today" not in incoming(here, theirs)
    Designation.objects.create(
        authority=office, role="prosecution", territory="Harbour", valid_from=date(2020, 1, 1), **SOURCE
    )
    assert "is not recorded as extended to Harbour on that day (Art. 38 ETS 185)" in incoming(here, theirs)
    TreatyStatus.objects.create(
        party=here.ro, instrument="ETS185", territory="Harbour", standing="party", consent="ratification",
        in_force_from=date(2020, 1, 1), **SOURCE
    )  # fmt: skip
    assert "Harbour" not in incoming(here, theirs)


def test_a_draft_of_an_authority_of_a_territory_of_our_own_stops_too(
    here: World, ours: CooperationRequest
) -> None:
    Designation.objects.create(
        authority=here.office, role="poc247", territory="Harbour", valid_from=date(2020, 1, 1), **SOURCE
    )
    for text in (draft(here, ours), decision(here, ours)):
        assert "is not recorded as extended to Harbour on that day (Art. 38 ETS 185)" in text


# 4. An instrument not in force.


def test_an_instrument_that_waits_for_ratifications_says_so(here: World) -> None:
    for text in (ways(here, category="SUB"), state(here)):
        assert "is not recorded as in force for Romania: it needs five ratifications" in text
        assert "(Art. 16 CETS 224)" in text


def test_an_offence_of_a_protocol_that_does_not_bind_both_is_said_on_draft_and_desk(here: World) -> None:
    matter = factories.submitted(here)
    assert matter.case is not None
    matter.case.offences = ["P1-3"]
    matter.case.save(update_fields=["offences"])
    for text in (draft(here, matter), decision(here, matter)):
        assert "Choose “another offence” (Art. 8 ETS 189)" in text
        assert (
            "Romania is not recorded as a Party to “Additional Protocol on acts of a racist and xenophobic nature”"
            " (Art. 10 ETS 189)" in text
        )


def test_an_incoming_offence_of_a_protocol_that_does_not_bind_both_is_said_on_the_desk(here: World) -> None:
    both(here, date(2020, 1, 1))
    theirs = factories.received(here, case=factories.case(here, number="9/P/2026", **HATE))
    assert "Check on what this rests today" not in incoming(here, theirs)
    TreatyStatus.objects.filter(party=here.de, instrument="ETS189").update(withdrawn_from=YESTERDAY)
    assert "Germany left “Additional Protocol" in incoming(here, theirs)


def both(here: World, start: date) -> None:
    for party in (here.ro, here.de):
        TreatyStatus.objects.create(
            party=party, instrument="ETS189", standing="party", in_force_from=start, consent="ratification",
            **SOURCE
        )  # fmt: skip


# 5. A date before the treaty.


@pytest.mark.parametrize("on", ["2001-11-22", "2003-01-01", "0001-01-01"])
@pytest.mark.parametrize("page", [ways, state])
def test_a_day_before_the_treaty_says_from_when_it_binds(
    here: World, page: Callable[..., str], on: str
) -> None:
    text = page(here, on=on)
    assert "“Convention on Cybercrime” binds nobody before 1 July 2004 (Art. 36(3) ETS 185)" in text


SOON = "Germany is bound by “Convention on Cybercrime” only from 24 November 2026 (Art. 36(4) ETS 185)"


def test_the_day_before_a_state_is_bound_says_from_when_it_is(here: World, ours: CooperationRequest) -> None:
    TreatyStatus.objects.filter(party=here.de).update(in_force_from=TOMORROW)
    for text in (ways(here), state(here), draft(here, ours), decision(here, ours)):
        assert SOON in text
    assert SOON not in ways(here, on=TOMORROW.isoformat())


def test_an_incoming_request_of_a_state_not_yet_bound_says_so(
    here: World, theirs: CooperationRequest
) -> None:
    TreatyStatus.objects.filter(party=here.ro).update(in_force_from=TOMORROW)
    assert "Romania is bound by “Convention on Cybercrime” only from 24 November 2026" in incoming(
        here, theirs
    )


@pytest.mark.parametrize("on", ["9999-12-31", "2026-02-30", "yesterday", "2026-11-23' --"])
def test_a_day_that_is_none_is_asked_again_or_answered_and_never_fails(here: World, on: str) -> None:
    for name, args in (("routes", []), ("state_guide", ["DE"])):
        answer = signed_in(here.prosecutor).get(reverse(name, args=args), {"asked": "DE", "on": on})
        assert answer.status_code in {200, 422}


# And the treaty that governs.


def test_a_request_under_article_27_beside_a_recorded_treaty_is_said_to_be_one(here: World) -> None:
    theirs = factories.received(here)
    Agreement.objects.create(
        party_a=here.de, party_b=here.ro, name_en="Treaty of Example", name_fr="Traité d’Exemple",
        valid_from=date(1999, 5, 1), **SOURCE
    )  # fmt: skip
    assert "a treaty is recorded between the two States: Treaty of Example (Art. 27(1))" in incoming(
        here, theirs
    )
