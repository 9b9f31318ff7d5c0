"""What the other State will look for, said beside the facts of a draft: from its law, and without stopping anybody."""

from datetime import date
from typing import Any

from django.test import Client
from django.urls import reverse

from mla.parties.models import Declaration, NationalProvision
from tests import factories
from tests.dutydesk.pages import words
from tests.factories import World
from tests.web.test_pages import signed_in

SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "knowledge"}


def draft_of(client: Client, here: World, **values: Any) -> str:
    matter = factories.draft(here, **values)
    return words(client.get(reverse("matter_draft", args=[matter.pk])))


def test_the_elements_and_the_additions_of_the_requested_state_stand_beside_the_facts(here: World) -> None:
    NationalProvision.objects.create(
        party=here.de, offence="BC04", citation="Section 2 (invented)", title_en="Change", title_fr="Changement",
        elements=["BC04-3"], max_penalty="2 years", valid_from=date(2020, 1, 1), **SOURCE,
    )  # fmt: skip
    for party, article, elements in ((here.de, "2", ["BC02-d1"]), (here.ro, "3", [])):
        Declaration.objects.create(
            party=party, instrument="ETS185", article=article, kind="declaration", elements=elements,
            valid_from=date(2020, 1, 1), **SOURCE,
        )  # fmt: skip
    shown = draft_of(signed_in(here.prosecutor), here, measure="STO_SUB")
    for part in (
        "What Germany will look for in these facts",
        "security measures infringed (Art. 2 ETS 185) Asked for there",
        "Their provision: Section 2 (invented): Change, 2 years (not verified)",
        "Art. 7 UNCC – Illegal access; List of 32, heading 11",
        "Germany: Declaration (Art. 40) to Article 2",
        "as soon as the conduct is an offence there",
    ):
        assert part in shown
    # Germany's law counts, not ours; and of Art. 2 only the element that it declared.
    assert "dishonest intent" not in shown
    assert "Romania: Declaration" not in shown


def test_of_preservation_the_page_says_that_it_is_no_condition(here: World) -> None:
    shown = draft_of(signed_in(here.prosecutor), here)
    assert "Dual criminality is no condition of preservation (Art. 29(3))" in shown
    assert "No declaration of Germany on these offences is on record here." in shown


def test_a_question_to_a_contact_point_has_nothing_to_test(here: World) -> None:
    shown = draft_of(signed_in(here.prosecutor), here, measure="POC_TECH")
    assert "will look for in these facts" not in shown


def test_the_case_shows_the_cross_map_of_its_offences(here: World) -> None:
    case = factories.case(here, offences=["BC02", "BC10"])
    shown = words(signed_in(here.prosecutor).get(reverse("case", args=[case.pk])))
    assert "Art. 2 ETS 185 – Illegal access = Art. 7 UNCC – Illegal access; List of 32, heading 11" in shown
    assert "List of 32, heading 22: Piracy of products" in shown


def test_the_page_of_a_state_shows_its_provisions_of_the_day_with_their_source(here: World) -> None:
    row: dict[str, Any] = {
        "party": here.de,
        "offence": "BC04",
        "title_en": "Change",
        "title_fr": "Changement",
    }
    for citation, start, end in (("Old section", 2010, 2020), ("New section", 2020, None)):
        NationalProvision.objects.create(
            **row, citation=citation, elements=["BC04-3"], valid_from=date(start, 1, 1),
            valid_to=date(end, 1, 1) if end else None, **SOURCE,
        )  # fmt: skip
    page, client = reverse("state_guide", args=["DE"]), signed_in(here.prosecutor)
    assert "New section: Change; since 1 January 2020; BC04-3" in words(client.get(page))
    assert "Old section" not in words(client.get(page))
    assert "Old section" in words(client.get(page, {"on": "2019-12-31"}))


def test_the_form_of_a_case_tells_common_conduct_under_each_list(here: World) -> None:
    shown = words(signed_in(here.prosecutor).get(reverse("case_new")))
    assert "Ransomware attack Art. 2 ETS 185, Art. 4 ETS 185, Art. 5 ETS 185, Art. 8 ETS 185" in shown
    assert "Art. 15 UNCC 04 Sexual exploitation of children" in shown
