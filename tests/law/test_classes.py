"""What the fourth corpus taught, in sentences that stand in no corpus: the class is meant, not the phrase."""

import pytest

from mla.law.everyone import asks_for_everyone
from mla.law.examples import complete
from mla.law.facts import IdentifierFact
from mla.law.notes import says_in_note
from mla.law.readiness import findings
from mla.law.secrecy import silence_without_ground
from mla.law.substance import speaks_of
from mla.law.told_places import told_elsewhere
from mla.law.wishes import wants_the_future


def spoken(**changes: object) -> set[str]:
    return {one.rule_id for one in findings(complete("STO_SUB", **changes))}


@pytest.mark.parametrize(
    ("note", "answer"),
    [
        ("", False),
        ("connected to the order", True),
        ("possibly relevant", False),
        ("received from a foreign agency", False),
        ("3.11.2026 04:05 UTC, of interest", False),
        ("à vérifier", False),
        ("transmis par un service étranger", False),
        ("3.11.2026 04:05 UTC, source port 51513", True),
        ("used to place the order", True),
        ("supplied by the victim's bank", True),
        ("signalé par la caissière", True),
    ],
)
def test_a_note_says_what_it_has_to_do_with_the_facts(note: str, answer: bool) -> None:
    assert says_in_note(IdentifierFact("ipv4", "198.51.100.7", note=note)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The number rang the shop nine times.", True),
        ("Le numéro a appelé la boutique neuf fois.", True),
        ("The parcel bears the order number 12.", False),
        ("Le colis porte le numéro de commande 12.", False),
        ("He gave an invoice number.", False),
        ("Le numéro de compte figure au dos.", False),
    ],
)
def test_the_number_of_something_else_is_no_telephone(text: str, answer: bool) -> None:
    assert speaks_of(text, IdentifierFact("phone", "+44 7700 900123")) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("She needs the address in order to bring an action for damages.", True),
        ("With the name the firm may sue.", True),
        ("The court clerk cannot serve the writ without a name.", True),
        ("La société veut engager une action en responsabilité contre le vendeur.", True),
        ("Le nom permettra au bailleur de l’assigner devant le juge de proximité.", True),
        ("The mails show how he meant to recover his debts from the shopkeeper.", False),
        ("The messages show the threat to take action.", False),
        ("Les messages montrent l’action de chacun.", False),
    ],
)
def test_a_civil_suit_is_the_purpose(text: str, answer: bool) -> None:
    assert ("L-civil" in spoken(link=text)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The host must also record every new session of the account.", True),
        ("L’hébergeur devra consigner chaque nouvelle connexion.", True),
        ("The host must delete every session after ten days.", False),
        ("L’hébergeur doit effacer chaque connexion au bout de dix jours.", False),
        ("The thief recorded each new session of the clerk.", False),
    ],
)
def test_what_the_holder_is_to_do_is_a_wish_in_the_facts_too(text: str, answer: bool) -> None:
    assert wants_the_future(text, ours_only=True) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The records should include the names of all members and visitors of the market.", True),
        ("Please hand over the full list of its customers.", True),
        ("Veuillez transmettre le fichier complet des clients de la boutique.", True),
        ("Les journaux doivent contenir les adresses de tous les visiteurs.", True),
        ("The thief copied the full list of its customers.", False),
        ("Le voleur a emporté le fichier complet des clients.", False),
        ("The records contain the names of all customers; we ask for one.", False),
        ("Please give the name of the customer.", False),
    ],
)
def test_everyone_is_asked_for(text: str, answer: bool) -> None:
    assert asks_for_everyone(text) is answer


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The machines are said to be in Oslo.", {"NO"}),
        (
            "The provider answered that no copy exists outside its data centre, which is located in Oslo.",
            {"NO"},
        ),
        (
            "Le fournisseur a répondu que la boîte est conservée sur son site de Francfort-sur-le-Main.",
            {"DE"},
        ),
        ("Les données se trouveraient à Oslo.", {"NO"}),
        ("The victim lives in Oslo and works in Bergen.", set()),
        ("The stolen data was lost on servers of the victim located in Oslo.", set()),
    ],
)
def test_the_facts_put_the_data_elsewhere(text: str, states: set[str]) -> None:
    assert told_elsewhere(text, "FR", only_holder=True) == states


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The company which operates the board is established in Riga.", {"LV"}),
        ("La société qui édite le jeu est établie à Riga.", {"LV"}),
        ("The company which was cheated is established in Riga.", set()),
        ("La société victime, qui exploite un magasin, est établie à Riga.", set()),
    ],
)
def test_the_link_puts_the_provider_elsewhere(text: str, states: set[str]) -> None:
    assert told_elsewhere(text, "FR") == states


SNATCHED = (
    "On 3 November 2026 two men snatched a handbag from a widow at a bus stop; with the card in it they bought a watch"
    " and four bottles of wine in a shop on the same square, and were filmed by its camera."
)
INSULTED = (
    "Depuis le 3 novembre 2026, un inconnu adresse au directeur du collège des courriers injurieux, glissés sous sa"
    " porte, où il le traite de menteur et de voleur devant ses voisins de palier."
)
TAKEN_OVER = (
    "On 3 November 2026 somebody guessed the password of a widow, entered her mailbox, and with the card number found"
    " there ordered a watch; she calls it a burglary, since her letters of forty years lay open."
)


@pytest.mark.parametrize(
    ("facts", "offence", "answer"),
    [
        (SNATCHED, "BC02", True),
        (SNATCHED, "BC04", True),
        (SNATCHED, "BC08", False),
        (INSULTED, "BC05", True),
        (INSULTED, "BCX", False),
        (TAKEN_OVER, "BC02", False),
    ],
)
def test_the_facts_tell_another_offence(facts: str, offence: str, answer: bool) -> None:
    assert ("L-story" in spoken(facts=facts, offences=frozenset({offence}))) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Please treat this request as strictly confidential.", True),
        ("The subscriber must under no circumstances be told.", True),
        ("The subscriber must not be told.", True),
        ("La demande doit rester confidentielle.", True),
        ("Le titulaire ne devra pas être averti.", True),
        ("Please treat this request as confidential: he is at large and would warn the others.", False),
        ("Le titulaire ne devra pas être averti, faute de quoi il viderait le compte.", False),
        ("La demande doit rester confidentielle jusqu’à la perquisition.", False),
        ("The thief sold secret plans of the factory.", False),
        ("Le code secret de la carte a été lu par-dessus son épaule.", False),
    ],
)
def test_silence_is_demanded_without_a_ground(text: str, answer: bool) -> None:
    assert silence_without_ground(text) is answer


def test_nothing_is_on_record_for_a_private_entity() -> None:
    for measure in ("P2_6", "P2_7"):
        unknown = complete(measure, receiver_roles=frozenset())
        assert "D-unknown" not in {one.rule_id for one in findings(unknown)}
