"""Where a text puts the data, when it happened, what is a link, a penalty or a need: sentences of no corpus."""

from datetime import date

import pytest

from mla.law.days import days_in
from mla.law.examples import complete
from mla.law.readiness import findings
from mla.law.reading import read, read_whole, spoken_for_us
from mla.law.told_places import told_elsewhere


@pytest.mark.parametrize(
    "text",
    [
        "The provider has informed us that its servers are located in Ireland.",
        "According to the host, the data is stored in a data centre in Amsterdam.",
        "The records are kept by the Irish subsidiary.",
        "The mailbox is hosted on servers in the United States.",
        "Data of European users is stored in Dublin.",
        "The company is based in Cyprus and runs its servers there.",
        "As the operator told us on the phone, the logs have been moved to Singapore.",
        "The custodian is established in Malta.",
        "Its support states that backups lie in Finland.",
        "The server itself stands in Paris.",
        "Les données sont hébergées aux Pays-Bas.",
        "D’après le fournisseur, les serveurs se trouvent à Dublin.",
        "L’hébergeur indique que les journaux sont conservés en Suède.",
        "Le prestataire a son siège au Luxembourg.",
        "Les sauvegardes sont stockées chez la filiale irlandaise.",
        "Le serveur est situé à Roubaix.",
        "Les données ont été transférées vers un centre de données en Islande.",
        "L’opérateur est une société polonaise dont les serveurs sont à Varsovie.",
    ],
)
def test_the_data_is_told_to_lie_elsewhere(text: str) -> None:
    assert told_elsewhere(text, "DE")


@pytest.mark.parametrize(
    "text",
    [
        "The victim, a bank in Lyon, lost 40 000 euros.",
        "The money was sent to a bank account in Cyprus.",
        "The suspect lives in Spain and runs a bar in Malaga.",
        "On 3 May somebody entered the server of a hospital in Cluj.",
        "The caller said he was in Dublin.",
        "The provider has its seat in Berlin.",
        "The host in Frankfurt keeps the logs for ten days.",
        "The parcel was sent from Paris to Rome.",
        "The stolen files were stored on the server of the company in Turin.",
        "The complainant rented a flat in Lisbon from the account.",
        "La victime, une banque de Lyon, a perdu 40 000 euros.",
        "L’argent a été viré sur un compte à Chypre.",
        "Le suspect vit en Espagne.",
        "Un inconnu est entré dans le serveur d’un hôpital de Cluj.",
        "Le serveur de la mairie de Namur a été chiffré.",
        "Le fournisseur a son siège à Munich.",
        "Il se trouvait à Paris le 3 mai.",
    ],
)
def test_other_places_of_a_story_are_not_those_of_the_data(text: str) -> None:
    assert not told_elsewhere(text, "DE", only_holder=True)


def _rules(**changes: object) -> set[str]:
    return {one.rule_id for one in findings(complete("PRES", **changes))}


@pytest.mark.parametrize(
    "link",
    [
        "The data is indispensable for establishing the truth.",
        "The information will help our investigators.",
        "These data are of great significance.",
        "The account appears in the file.",
        "We believe that the address plays a role in the matter.",
        "The suspect probably used it.",
        "Les données demandées sont essentielles.",
        "Cette adresse apparaît dans le dossier.",
        "Ces renseignements sont de nature à faire avancer l’enquête.",
        "Il existe un rapport étroit avec les faits poursuivis.",
        "as described",
        "The address has something to do with the offence.",
        "Elements useful to the investigation.",
        "L’adresse intéresse l’enquête à plus d’un titre.",
    ],
)
def test_a_link_that_fits_any_case_is_none(link: str) -> None:
    assert "L-vague" in _rules(link=link)


@pytest.mark.parametrize(
    ("penalty", "figure"),
    [
        ("5 years", True),
        ("five years", True),
        ("up to 10 yrs", True),
        ("cinq ans", True),
        ("life", True),
        ("perpétuité", True),
        ("12 months", True),
        ("imprisonment of at least 1 and up to 5 years", True),
        ("two to eight years", True),
        ("de deux à huit ans", True),
        ("1–10 years", True),
        ("a fine of 10 000 euros", True),
        ("30 ans", True),
        ("between six months and five years", True),
        ("not less than 2 years and not more than 10", True),
        ("no more than ten years", True),
        ("un an au moins et cinq ans au plus", True),
        ("deux mois à trois ans", True),
        ("prison", False),
        ("imprisonment as laid down in art. 12", False),
        ("severe penalty", False),
        ("see section 263", False),
        ("to be determined", False),
        ("unknown", False),
        ("emprisonnement", False),
        ("peine correctionnelle", False),
        ("art. 323-1 CP", False),
        ("punishable by law", False),
        ("deprivation of liberty", False),
        ("Freiheitsstrafe", False),
        ("fine", False),
        ("indictable offence", False),
        ("minimum of two years", False),
        ("at least two years", False),
        ("deux ans au moins", False),
        ("not less than six months", False),
    ],
)
def test_a_maximum_is_a_figure_and_a_minimum_is_none(penalty: str, figure: bool) -> None:
    assert ("L-penalty" not in _rules(max_penalty=penalty)) is figure


@pytest.mark.parametrize(
    ("necessity", "loss"),
    [
        ("The provider keeps logs for 30 days only.", True),
        ("The suspect was warned and can wipe the account.", True),
        ("L’opérateur écrase ses journaux chaque mois.", True),
        ("Le suspect se sait recherché et videra la boîte.", True),
        ("The lease of the server ends on Sunday.", True),
        ("The chat deletes itself.", True),
        ("Retention is one week.", True),
        ("Les messages s’autodétruisent.", True),
        ("The data is needed as evidence.", False),
        ("The case is serious.", False),
        ("The victim is waiting for justice.", False),
        ("Sans ces données l’enquête ne peut aboutir.", False),
        ("Les faits sont graves.", False),
        ("The suspect is dangerous.", False),
        ("It is necessary to preserve the data.", False),
        ("The investigation depends on it.", False),
        ("Many people were harmed.", False),
        ("L’identification de l’auteur en dépend.", False),
    ],
)
def test_a_need_is_a_loss_of_data(necessity: str, loss: bool) -> None:
    found = _rules(necessity=necessity, necessity_reasons=frozenset({"other"}))
    assert found.isdisjoint({"L-need", "L-loss"}) is loss


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("12-XI-2026", date(2026, 11, 12), date(2026, 11, 12)),
        ("12/11/26", date(2026, 11, 12), date(2026, 11, 12)),
        ("on 11/23/2026", date(2026, 11, 23), date(2026, 11, 23)),
        ("mid-October 2026", date(2026, 10, 10), date(2026, 10, 20)),
        ("début mars 2026", date(2026, 3, 1), date(2026, 3, 10)),
        ("in the first week of March 2026", date(2026, 3, 1), date(2026, 3, 7)),
        ("Q3 2026", date(2026, 7, 1), date(2026, 9, 28)),
        ("au troisième trimestre 2026", date(2026, 7, 1), date(2026, 9, 28)),
        ("in spring 2026", date(2026, 3, 1), date(2026, 6, 28)),
        ("depuis la mi-octobre 2026, encore le 4 novembre", date(2026, 10, 10), date(2026, 11, 4)),
        ("on the 7th and 8th of July 2026", date(2026, 7, 7), date(2026, 7, 8)),
        ("1-10 August 2026", date(2026, 8, 1), date(2026, 8, 10)),
    ],
)
def test_days_are_read_however_they_are_written(text: str, first: date, last: date) -> None:
    assert (days_in(text)[0], days_in(text)[-1]) == (first, last)


@pytest.mark.parametrize(
    "text", ["it may be that 12 people march", "198.51.100.7", "sept personnes et 3 messages"]
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert days_in(text) == ()


def test_a_quote_speaks_for_nobody_but_its_author() -> None:
    text = "“Please send us all your data”, he wrote. We ask for the log-ins."
    assert "take" not in read(text).said
    assert "take" in read_whole(text).said
    assert spoken_for_us(text) == (" We ask for the log-ins",)
