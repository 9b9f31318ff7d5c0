"""The guide to the States: what is on record, marked where nobody read it, and what is not on record said so."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import orjson
import pytest
import time_machine
from django.urls import reverse

from mla.parties.models import Agreement, Declaration, Designation, Party, TreatyStatus
from mla.requests.models import Act, CooperationRequest
from mla.web import guide
from mla.web.experience import experience, long_words
from mla.web.guide_offices import authorities
from mla.web.names import by_name, fits
from tests import factories
from tests.web.test_pages import signed_in

NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
TODAY = NOW.date()
SOURCE: dict[str, Any] = {
    "source": "https://example.org/x",
    "checked_on": date(2026, 11, 1),
    "certainty": "verified",
}


@pytest.fixture(autouse=True)
def today() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


def shown(here: factories.World, **query: str) -> str:
    answer = signed_in(here.prosecutor).get(reverse("state_guide", args=["DE"]), query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_the_page_says_since_when_the_state_is_a_party_and_that_nobody_read_it(here: factories.World) -> None:
    (fact,) = guide.standings(here.de, TODAY)
    assert fact.value == "Party, since 1 July 2009"
    assert (fact.source, fact.checked_on, fact.unread) == ("invented for a test", date(2026, 11, 1), True)
    assert "Not verified" in shown(here)


@pytest.mark.parametrize(("checked", "stale"), [(date(2025, 11, 23), False), (date(2025, 11, 22), True)])
def test_what_was_checked_more_than_twelve_months_ago_is_marked(
    here: factories.World, checked: date, stale: bool
) -> None:
    TreatyStatus.objects.filter(party=here.de).update(checked_on=checked)
    assert guide.standings(here.de, TODAY)[0].stale is stale
    assert ("Checked more than 12 months ago" in shown(here)) is stale


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (
            "2026-11-23",
            "“Convention on Cybercrime” binds Romania and Germany on 23 November 2026",
        ),
        ("2009-06-30", "Germany is bound by “Convention on Cybercrime” only from"),
        ("2003-01-01", "binds nobody before 1 July 2004"),
        ("no day", "on 23 November 2026"),
    ],
)
def test_the_instruments_between_the_two_follow_the_chosen_day(
    here: factories.World, on: str, words: str
) -> None:
    assert words in shown(here, on=on)


def test_a_treaty_of_the_two_and_a_reservation_stand_with_their_days(here: factories.World) -> None:
    names = {"name_en": "Treaty of Example", "name_fr": "Traité d’Exemple"}
    Agreement.objects.create(
        party_a=here.de,
        party_b=here.ro,
        valid_from=date(1999, 5, 1),
        valid_to=date(2020, 1, 1),
        **names,
        **SOURCE,
    )
    for start, end in ((date(2009, 7, 1), date(2019, 7, 5)), (date(2021, 1, 1), date(2021, 1, 1))):
        Declaration.objects.create(
            party=here.de, instrument="ETS185", article="29(4)", kind="reservation",
            mode="mandatory", valid_from=start, valid_to=end, **SOURCE
        )  # fmt: skip
    text = shown(here)
    assert "Does not bind both on that day</strong>: from 1 May 1999, ended on 1 January 2020" in text
    assert "Art. 29(4), ETS 185" in text
    assert "The State will refuse, not in force on that day" in text
    assert "1 January 2021" not in text, "an empty period was found wrong"
    assert "The State will refuse, not" not in shown(here, on="2015-01-01")


def test_the_access_numbers_that_a_reservation_excludes_and_who_is_notified_are_named(
    here: factories.World,
) -> None:
    Declaration.objects.create(
        party=here.de, instrument="CETS224", article="7(9)(b)", kind="reservation",
        access_numbers=["phone", "imei"], valid_from=date(2026, 11, 1), **SOURCE
    )  # fmt: skip
    Designation.objects.create(
        authority=here.desk, role="notified", instrument="CETS224", valid_from=date(2026, 11, 1), **SOURCE
    )
    text = shown(here)
    assert "excludes: Telephone number, IMEI" in text
    assert "Is notified of orders to providers" in text


@pytest.mark.parametrize(
    ("role", "instrument", "words"),
    [
        ("central", "ETS185", "Central authority (Art. 27(2))"),
        ("central", "CETS224", "Central authority (Art. 3(2)(a) CETS 224)"),
        ("central", "UNCC", "Central authority (Art. 40(12) UNCC)"),
        ("poc247", "UNCC", "24/7 point of contact (Art. 41(1) UNCC)"),
        ("extradition", "ETS185", "Extradition and provisional arrest (Art. 24(7))"),
        ("consulted", "CETS224", "Is consulted on requests for domain names (Art. 6(6) CETS 224)"),
        ("receives", "CETS224", "Authority named to receive orders (Art. 8(10) CETS 224)"),
        ("incident", "CETS224", "Is told of security incidents (Art. 14(7)(c) CETS 224)"),
        ("judicial", "CETS224", "Judicial authority"),
    ],
)
def test_each_role_stands_with_the_article_under_which_it_is_named(
    here: factories.World, role: str, instrument: str, words: str
) -> None:
    Designation.objects.create(
        authority=here.desk, role=role, instrument=instrument, valid_from=date(2026, 11, 1), **SOURCE
    )
    (found,) = authorities(here.de, TODAY, TODAY)
    assert found.role == words
    assert words in shown(here)


def test_what_is_not_recorded_is_never_said_to_be_none(here: factories.World) -> None:
    Party.objects.filter(pk="DE").update(accepted_languages=[])
    text = shown(here)
    assert "Not recorded. Ask before you translate." in text
    assert "None recorded. That does not mean that none was made." in text
    assert "Not recorded. That does not mean that there is none." in text


def test_authorities_stand_by_role_stage_and_territory_on_the_day(here: factories.World) -> None:
    def named(territory: str, **period: date) -> None:
        Designation.objects.create(
            authority=here.desk, role="poc247", stage="trial", territory=territory, **period, **SOURCE
        )

    named("Helgoland", valid_from=date(2020, 1, 1))
    named("Bavaria", valid_from=date(2010, 1, 1), valid_to=date(2019, 1, 1))
    factories.authority(here.de, "Second office (invented)")
    rows = [(one.authority.name, one.stage, one.territory) for one in authorities(here.de, TODAY, TODAY)]
    assert rows == [
        ("Federal 24/7 desk (invented)", "Trial", "Helgoland"),
        ("Second office (invented)", "", ""),
    ]
    assert "Role not recorded" in shown(here)
    (earlier, _other) = authorities(here.de, date(2018, 1, 1), TODAY)
    assert earlier.territory == "Bavaria"


@pytest.mark.parametrize(
    ("package", "day", "expected"),
    [
        ("full", date(2026, 11, 27), "Monday 30 November 2026"),
        ("full", date(2026, 12, 24), "Monday 28 December 2026"),
        ("none", date(2026, 11, 23), "not known: no holiday calendar to be trusted for 2026"),
    ],
)
def test_the_next_working_day_is_counted_or_said_to_be_unknown(
    here: factories.World, package: str, day: date, expected: str
) -> None:
    here.de.holidays_package = package
    assert guide.next_working_day(here.de, day) == expected


def test_it_is_now_there_what_their_clock_says(here: factories.World) -> None:
    assert "15:30 (UTC+01:00)" in shown(here)


def test_our_own_times_come_from_files_the_reader_may_see(here: factories.World) -> None:
    for hours in (1, 3, 50):
        matter = factories.sent(here)
        start = matter.sent_at
        assert start is not None
        CooperationRequest.objects.filter(pk=matter.pk).update(acknowledged_at=start + timedelta(hours=hours))
    found = experience(here.prosecutor, here.de, TODAY)
    assert found.files == 3
    assert [(one.value, one.files) for one in found.times] == [
        ("3 hours", 3),
        ("no file yet", 0),
        ("no file yet", 0),
    ]
    assert experience(here.prosecutor_de, here.de, TODAY).files == 0
    outsider = factories.person("zoe", None, None)
    assert experience(outsider, here.de, TODAY).files == 0


def test_what_they_declined_is_counted_by_ground_and_timed_as_an_outcome(here: factories.World) -> None:
    matter = factories.sent(here)
    assert matter.sent_at is not None
    for number, (verb, body) in enumerate(
        [("ask", {"questions": ["?"]}), ("refuse", {"ground": "SOV"}), ("ask", {})], start=90
    ):
        Act.objects.create(
            matter=matter, seq=number, verb=verb, direction="in", key=str(number), digest="0" * 64,
            at=matter.sent_at + timedelta(days=4), payload=orjson.dumps({"body": body}),
        )  # fmt: skip
    found = experience(here.prosecutor, here.de, TODAY)
    assert [number for _name, number in found.declined] == [2, 1]
    assert "overeignty" in found.declined[1][0]
    assert (found.times[2].value, found.times[2].files) == ("4 days", 1)
    text = shown(here)
    assert "From 1 file that you may see" in text
    assert "hospital" not in text


@pytest.mark.parametrize(
    ("minutes", "words"), [(1, "1 minute"), (119, "119 minutes"), (120, "2 hours"), (48 * 60, "2 days")]
)
def test_a_span_is_said_in_the_unit_people_use(minutes: int, words: str) -> None:
    assert long_words(timedelta(minutes=minutes)) == words


@pytest.mark.parametrize("term", ["cote", "CÔTE d'iv", "ci", "civ", "ivoire", ""])
def test_a_state_is_found_by_either_name_or_code_without_accents(term: str) -> None:
    assert fits(Party(iso2="CI", iso3="CIV", name_en="Côte d’Ivoire", name_fr="Côte d’Ivoire"), term)


def test_accents_do_not_move_a_state_to_the_end_of_the_list() -> None:
    rows = [
        Party(name_en=name, name_fr=name) for name in ("Zambie", "Équateur", "Espagne", "Bénin", "Brésil")
    ]
    assert [one.name_en for one in by_name(rows)] == ["Bénin", "Brésil", "Équateur", "Espagne", "Zambie"]


def test_the_list_finds_by_name_and_says_what_is_not_recorded(here: factories.World) -> None:
    factories.party("AQ", "ATA", "Nowhere", "Nulle part", "UTC", None)
    client = signed_in(here.clerk)
    assert len(client.get(reverse("states")).context["rows"]) == 3
    text = client.get(reverse("states"), {"q": "nulle"}).content.decode()
    assert "Nowhere" in text
    assert "Germany" not in text
    assert "Not recorded" in text
    assert "No State on record" in client.get(reverse("states"), {"q": "zz9"}).content.decode()


def test_an_unknown_state_is_not_found_and_ones_own_has_nothing_between(here: factories.World) -> None:
    client = signed_in(here.prosecutor)
    assert client.get(reverse("state_guide", args=["ZZ"])).status_code == 404
    assert "Between" not in client.get(reverse("state_guide", args=["RO"])).content.decode()


def test_the_guide_is_linked_from_requests_drafts_and_new_requests(here: factories.World) -> None:
    matter, client = factories.draft(here), signed_in(here.prosecutor)
    link = reverse("state_guide", args=["DE"])
    for name in ("matter", "matter_draft"):
        assert link in client.get(reverse(name, args=[matter.pk])).content.decode()
    new = client.get(reverse("matter_new", args=[matter.case_id]), {"counterpart": "DE", "measure": "PRES"})
    assert link in new.content.decode()
