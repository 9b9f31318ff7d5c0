"""The languages of a letter follow its reader and a person's choice, never the language of the pages."""

from datetime import date

from django.test import Client
from django.urls import reverse
from django.utils import translation

from mla.law.tongues import FURTHER, LANGUAGES
from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.web.forms.languages import names
from mla.workflow.addressing import change_addressee
from mla.workflow.drafting import start_request
from tests import factories
from tests.documents.pretended import pretended
from tests.web.test_pages import signed_in


def accepts(state: str, *languages: str) -> Party:
    Party.objects.filter(pk=state).update(accepted_languages=list(languages))
    return Party.objects.get(pk=state)


def started(here: factories.World, asked: Party) -> CooperationRequest:
    return start_request(
        case=factories.case(here),
        measure="PRES",
        counterpart=asked,
        counterpart_authority=None,
        actor=here.prosecutor,
        now=factories.NIGHT,
    )


def save(client: Client, matter: CooperationRequest, *languages: str) -> int:
    answer = client.post(reverse("matter_draft", args=[matter.pk]), {"languages": languages, "facts": "Kept"})
    matter.refresh_from_db()
    return answer.status_code


def test_a_draft_starts_in_a_language_its_reader_accepts(here: factories.World) -> None:
    with pretended("de"), translation.override("fr"):
        assert started(here, accepts("DE", "de")).languages == ["de", "en"]


def test_where_nothing_is_recorded_it_starts_in_the_languages_of_the_convention(
    here: factories.World,
) -> None:
    with pretended("de"), translation.override("fr"):
        assert started(here, accepts("DE")).languages == ["en", "fr"]


def test_a_language_that_is_not_offered_is_not_proposed(here: factories.World) -> None:
    assert started(here, accepts("DE", "xx")).languages == ["en", "fr"]


def test_the_draft_offers_every_language_whose_catalogue_is_whole(here: factories.World) -> None:
    matter = factories.draft(here)
    client = signed_in(here.prosecutor)
    with pretended("ar", "de", "uk"):
        page = client.get(reverse("matter_draft", args=[matter.pk])).content.decode()
        assert [code for code, _name in names()] == ["en", "fr", "de", "uk", "ar"]
    for name in ("English", "French", "German", "Ukrainian", "Arabic"):
        assert name in page
    assert 'name="languages" value="tr"' not in page


def test_all_nine_can_be_offered() -> None:
    with pretended(*FURTHER):
        assert tuple(code for code, _name in names()) == LANGUAGES
        assert all(name.strip() for _code, name in names())


def test_two_may_be_chosen_and_the_readers_stands_first(here: factories.World) -> None:
    matter, client = factories.draft(here), signed_in(here.prosecutor)
    accepts("DE", "uk")
    with pretended("uk"):
        assert save(client, matter, "en", "uk") == 302
    assert matter.languages == ["uk", "en"]


def test_a_third_is_too_many_and_the_rest_is_saved(here: factories.World) -> None:
    matter, client = factories.draft(here), signed_in(here.prosecutor)
    before = matter.languages
    with pretended("uk"):
        assert save(client, matter, "en", "fr", "uk") == 422
    assert (matter.languages, matter.facts) == (before, "Kept")


def test_a_language_that_is_not_offered_cannot_be_chosen(here: factories.World) -> None:
    matter, client = factories.draft(here), signed_in(here.prosecutor)
    with pretended("uk"):
        assert save(client, matter, "en", "xx") == 422
    assert matter.languages == ["en", "fr"]


def test_another_addressee_is_written_to_in_its_own_language_unless_somebody_chose(
    here: factories.World,
) -> None:
    fr = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    fr.accepted_languages = ["fr"]
    fr.save(update_fields=["accepted_languages"])
    for chosen, after in ((["en", "fr"], ["fr", "en"]), (["en"], ["en"])):
        matter = factories.draft(here, languages=chosen)
        change_addressee(
            matter_id=matter.pk, actor=here.prosecutor, now=factories.NIGHT, counterpart=fr, authority=None
        )
        matter.refresh_from_db()
        assert matter.languages == after
