"""What a text says, names and leaves open: tables that a lawyer can read and lengthen."""

from dataclasses import replace
from datetime import date

import pytest

from mla.law.danger import speaks_of_danger
from mla.law.days import days_in
from mla.law.examples import ADDRESS, complete
from mla.law.facts import IdentifierFact
from mla.law.gaps import has_gap
from mla.law.naming import identifiers_in, names_a_holder, writes_out
from mla.law.places import OTHER_NAMES, PARTS, states_named
from mla.law.purpose import asks_for_everything, asks_for_the_future, only_asks_who
from mla.law.readiness import findings
from mla.law.saying import says_something, tells_conduct
from mla.law.state_names import NAMES
from mla.law.towns import TOWNS

NOTHING = [
    "",
    "As a precaution.",
    "Very urgent, thank you.",
    "For the reasons stated above.",
    "It is absolutely indispensable for the success of the investigation.",
    "The data is relevant under Article 29 of the Convention.",
    "The data will assist our investigators in their task and shed light on the events.",
    "Par mesure de précaution et afin d’avoir une vue d’ensemble.",
    "Sans ces éléments, l’enquête ne peut progresser.",
    "Il existe un lien direct entre les données demandées et les faits poursuivis.",
    "Merci de bien vouloir traiter cette demande en priorité absolue.",
]
SOMETHING = [
    "Ten days.",
    "The mailbox received the ransom.",
    "The records show from where the mailbox was entered.",
    "From his first to his last change.",
    "Les trois menaces ont été envoyées de cette boîte.",
    "L’expéditeur n’a laissé aucune autre trace.",
    "Le compte a servi à vendre de faux billets.",
    "The factory’s goods went to a casino.",  # "fact", "good", "cas" are stock, these are not
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_stock_phrase_says_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize("text", SOMETHING)
def test_a_short_sentence_of_the_case_says_something(text: str) -> None:
    assert says_something(text)


def test_a_day_alone_is_no_conduct() -> None:
    assert not tells_conduct("On 3 November 2026 at 14:00 UTC an offence was committed.")
    assert tells_conduct("On 3 November 2026 a wallet was emptied.")


@pytest.mark.parametrize(
    ("place", "states"),
    [
        ("Dublin, Ireland", "IE"),
        ("Dublin, Irlande", "IE"),
        ("Dublin", "IE"),
        ("Dublin, Ohio", "US"),
        ("Belfast, Northern Ireland", "GB"),
        ("Atlanta, Georgia", "GE US"),
        ("Arlon, Luxembourg", "BE LU"),
        ("59100 Roubaix", "FR"),
        ("a data centre of Example Ltd (Dublin) in Frankfurt, Germany", "DE"),
        ("Lagos, Nigeria", "NG"),
        ("Saint Helier, Jersey", ""),
        ("unknown", ""),
    ],
)
def test_the_state_that_a_place_names(place: str, states: str) -> None:
    assert states_named(place) == frozenset(states.split())


def test_every_other_name_belongs_to_a_state_of_the_list() -> None:
    assert {*OTHER_NAMES, *PARTS, *TOWNS} <= set(NAMES)
    towns = [name for names in TOWNS.values() for name in names.split("|")]
    assert len(towns) == len(set(towns))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from 198.51.100.7 at 02:14:50", ("198.51.100.7",)),
        ("from 2001:db8:77::5 at noon", ("2001:db8:77::5",)),
        ("called +1 202 555 0143, then", ("+1 202 555 0143",)),
        ("wrote from a.b@example.org.", ("a.b@example.org",)),
        ("the page shop.example.com went", ("shop.example.com",)),
        ("from the account “clara.invest” she", ("clara.invest",)),
        ("le compte « velo.leman » a", ("velo.leman",)),
        ("at 5 p.m. the S.p.A. paid", ()),
    ],
)
def test_what_a_text_names_to_look_up(text: str, found: tuple[str, ...]) -> None:
    assert identifiers_in(text) == found


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("phone", "+12025550143", "called from +1 202 555-0143"),
        ("email", "A.B@example.org", "wrote from a.b@example.org"),
        ("url", "https://www.example.org/shop?x=1", "the page example.org"),
        ("account", "@night_owl", "the account night_owl"),
    ],
)
def test_an_identifier_is_known_in_another_spelling(kind: str, value: str, text: str) -> None:
    assert writes_out(text, IdentifierFact(kind, value))
    assert not writes_out("somebody wrote", IdentifierFact(kind, value))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The mailbox is hosted by Nordlicht Hosting GmbH in Kiel.", True),
        ("Le numéro appartient à la société Meuse Voix S.A., à Namur.", True),
        ("L’hébergeur Exemple Nuage garde les journaux.", True),
        ("The accounts of Meier GmbH were emptied.", False),
        ("The block belongs to an operator of your country.", False),
    ],
)
def test_a_company_that_holds_the_data_is_named(text: str, named: bool) -> None:
    assert names_a_holder(text) is named


GAPS = "On [DATE]; XXX euros; « … »; at ____; <name>; {{ place }}; (date); Lorem ipsum; tbd; le [date à compléter]"
GAPS += "; on … November 2026; la somme de ... euros; M. (nom à préciser); on __ May"
WHOLE = "wrote [sic]; met [the suspect]; and [...] then; night___owl; films.xxx; <script>; XX century; he paid … late"
WHOLE += (
    "; the account fan_mars; he must … be paid 20 euros; it remains to be confirmed; (who was to be paid)"
)


@pytest.mark.parametrize("text", GAPS.split("; "))
def test_an_open_place_of_a_model_is_seen(text: str) -> None:
    assert has_gap(text)


@pytest.mark.parametrize("text", WHOLE.split("; "))
def test_a_quotation_is_no_open_place(text: str) -> None:
    assert not has_gap(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Please keep all data of the account.", True),
        ("The provider deletes all data after a month.", False),
        ("All records of the hospital were encrypted.", False),
        ("L’opérateur efface toutes les données au bout d’un mois.", False),
    ],
)
def test_everything_is_asked_for_or_only_told_of(text: str, asked: bool) -> None:
    assert asks_for_everything(text) is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("We wish to monitor the log-ins.", True),
        ("Nous souhaitons surveiller le compte.", True),
        ("The mailbox served to intercept the letters of the firm.", False),
        ("Le compte est désormais fermé.", False),
    ],
)
def test_the_future_is_asked_for_or_only_told_of(text: str, asked: bool) -> None:
    assert asks_for_the_future(text) is asked


@pytest.mark.parametrize(
    ("link", "only"),
    [
        ("Three messages were sent from here, and the name of the holder is needed.", True),
        ("Une lettre est partie de cette boîte ; il s’agit d’identifier le titulaire.", True),
        ("The messages show who ordered the theft.", False),
        ("The pictures were taken by the man who rented the flat.", False),
    ],
)
def test_content_asked_for_a_name_alone(link: str, only: bool) -> None:
    assert only_asks_who(link) is only


def test_a_figure_of_speech_is_no_danger() -> None:
    assert not speaks_of_danger("This is a matter of life and death for our association.")
    assert speaks_of_danger("The child needs insulin.")


def test_days_borrow_their_month_and_year_from_the_last_of_the_list() -> None:
    assert days_in("on 3, 5 and 9 November 2026") == tuple(date(2026, 11, day) for day in (3, 5, 9))
    assert days_in("du 28 mai au 3 juin 2026") == (date(2026, 5, 28), date(2026, 6, 3))
    assert days_in("between January and March 2026")[0] == date(2026, 1, 1)


def test_each_covers_all_only_where_none_is_written_out() -> None:
    four = tuple(replace(ADDRESS, value=f"203.0.113.{number}") for number in range(4))
    said = {
        "Each of the addresses entered the mailbox.": False,
        "Each session from 203.0.113.1 entered it.": True,
    }
    for link, expected in said.items():
        names = [one.rule_id for one in findings(complete("PRES", identifiers=four, link=link))]
        assert ("L-link" in names) is expected
