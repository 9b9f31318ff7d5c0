"""The offences of the UN Convention: offered where it can be the instrument, named in its letters, mapped."""

import pytest
from django.urls import reverse

from mla.documents.codes import OFFENCE_TITLES, OFFENCES
from mla.law.every_offence import CITATIONS, TITLES, UNITED_NATIONS_CODES, of_the_united_nations
from mla.law.examples import complete
from mla.law.ground_other import UN_CONVENTION_OFFENCES
from mla.law.offences import SAFE_HARBOUR
from mla.law.readiness import findings
from mla.requests.models import Case
from mla.requests.snapshot import snapshot_bytes
from tests import factories
from tests.dutydesk.pages import words
from tests.factories import World
from tests.measures import bind, ready, switch_on
from tests.web.test_pages import signed_in


def offered(here: World, case: Case | None = None) -> dict[str, str]:
    name, args = ("case_edit", [case.pk]) if case else ("case_new", [])
    answer = signed_in(here.prosecutor).get(reverse(name, args=args))
    choices = dict(answer.context["form"].fields["offences"].choices)
    return {code: choices[code] for code in of_the_united_nations(choices)}


def test_they_are_offered_where_our_state_is_bound(here: World) -> None:
    assert offered(here) == {}
    bind("UNCC", here.ro)
    found = offered(here)
    assert set(found) == UNITED_NATIONS_CODES
    assert found["UN07"] == "Art. 7 UNCC – Illegal access (the same as Art. 2 ETS 185)"
    assert found["UN15"] == "Art. 15 UNCC – Solicitation or grooming of a child"


def test_a_case_with_a_draft_offers_them_where_the_requested_state_is_bound_too(here: World) -> None:
    bind("UNCC", here.ro)
    case = factories.case(here, offences=["UN15"])
    assert set(offered(here, case)) == UNITED_NATIONS_CODES
    factories.draft(here, case=case)
    # What is chosen stays, to be taken away.
    assert set(offered(here, case)) == {"UN15"}
    bind("UNCC", here.de)
    assert set(offered(here, case)) == UNITED_NATIONS_CODES


@pytest.mark.parametrize("measure", ["UN_PRES", "UN_MLA", "UN_STO"])
def test_a_request_under_the_un_convention_names_them_in_its_letter(here: World, measure: str) -> None:
    switch_on(here, measure)
    matter = ready(here, measure)
    Case.objects.filter(matters=matter).update(offences=["UN15", "UN07"])
    matter = type(matter).objects.get(pk=matter.pk)
    assert b'"UN15"' in snapshot_bytes(matter)[0]
    letter = words(signed_in(here.prosecutor).get(reverse("matter_text", args=[matter.pk])))
    assert "Art. 15 UNCC – Solicitation or grooming of a child" in letter
    assert "Art. 7 UNCC – Illegal access" in letter


def test_another_instrument_asks_for_its_own_offence_and_names_the_twin() -> None:
    (found,) = findings(complete("PRES", offences=frozenset({"BC02", "UN09"})))
    assert (found.rule_id, found.severity, found.field) == ("UN-named", "warn", "offences")
    assert found.hint is not None
    assert "Art. 4 ETS 185 – Data interference" in found.hint.en
    assert findings(complete("UN_PRES", offences=frozenset({"UN09"}))) == ()


@pytest.mark.parametrize(
    ("code", "article", "title", "titre"),
    [
        ("UN07", "7", "Illegal access", "Accès illégal"),
        ("UN08", "8", "Illegal interception", "Interception illégale"),
        ("UN09", "9", "Interference with electronic data", "Atteinte aux données électroniques"),
        ("UN10", "10", "Interference with a system", "Atteinte à un système"),
        ("UN11", "11", "Misuse of devices", "Abus de dispositifs"),
        ("UN12", "12", "Forgery by means of a system", "Falsification au moyen d’un système"),
        ("UN13", "13", "Theft or fraud by means of a system", "Vol ou fraude au moyen d’un système"),
        ("UN14", "14", "Child sexual abuse or exploitation material online",
         "Contenus d’abus sexuels d’enfants en ligne"),
        ("UN15", "15", "Solicitation or grooming of a child", "Sollicitation d’un enfant à des fins sexuelles"),
        ("UN16", "16", "Sharing intimate images without consent", "Diffusion non consentie d’images intimes"),
        ("UN17", "17", "Laundering of proceeds", "Blanchiment du produit du crime"),
        ("UN19", "19", "Participation and attempt", "Participation et tentative"),
    ],
)  # fmt: skip
def test_each_has_its_article_and_its_title_in_both_languages(
    code: str, article: str, title: str, titre: str
) -> None:
    assert (str(CITATIONS[code]), TITLES[code].en, TITLES[code].fr) == (f"Art. {article} UNCC", title, titre)
    assert OFFENCES[code] == OFFENCE_TITLES[code]
    assert OFFENCES[code].en == f"Art. {article} UNCC – {title}"


def test_they_stand_within_their_own_convention_and_outside_articles_2_to_11() -> None:
    assert UNITED_NATIONS_CODES <= UN_CONVENTION_OFFENCES
    assert UNITED_NATIONS_CODES.isdisjoint(SAFE_HARBOUR)


def test_a_letter_that_came_may_name_any_offence(here: World) -> None:
    answer = signed_in(here.clerk_de).get(reverse("incoming_new"), {"kind": "request"})
    assert set(dict(answer.context["form"].fields["offences"].choices)) == set(TITLES)
