"""What a text asks: other words than those of any corpus, both languages."""

import pytest

from mla.law.asking import asks_for_the_data
from mla.law.everyone import asks_for_everyone
from mla.law.examples import NOW, complete
from mla.law.readiness import findings


def spoken(measure: str, **changes: object) -> set[str]:
    return {one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Kindly forward the messages to our office by Friday.", True),
        ("We request that the logs be sent to the police of Example.", True),
        ("Send us a copy of the mailbox.", True),
        ("The records should be handed over to our liaison officer.", True),
        ("We need the name of the subscriber; please disclose it with the records.", True),
        ("Veuillez nous transmettre le contenu de la boîte.", True),
        ("Nous vous prions de communiquer les données d’abonné.", True),
        ("Envoyez-nous les journaux de connexion.", True),
        ("Il est demandé de remettre les fichiers à notre enquêteur.", True),
        ("Please confirm that the data is preserved.", False),
        ("Please send us a confirmation with your reference.", False),
        ("We will ask for the content of the mailbox by a later request.", False),
        ("The thief sent the files to himself.", False),
        ("He can transmit the password to an accomplice, who empties the mailbox.", False),
        ("Please do not disclose the request to the holder of the account.", False),
        ("Please preserve the content of the mailbox.", False),
        ("Please preserve the messages that he used to send to her.", False),
        ("The content must be preserved, since messages sent there vanish.", False),
        ("Please disclose enough traffic data to find the path.", False),
        ("The page said: “please send us a copy of your identity card”.", False),
        ("La boîte a transmis les messages à l’auteur.", False),
        ("La communication des données sera demandée ultérieurement par une demande d’entraide.", False),
        ("Veuillez confirmer la conservation des données.", False),
        ("L’auteur voulait envoyer les fichiers à la presse.", False),
        ("", False),
    ],
)
def test_a_preservation_that_asks_for_the_data_itself(text: str, asks: bool) -> None:
    assert asks_for_the_data(text) is asks
    assert ("L-send" in spoken("PRES", necessity=f"Kept for ten days. {text}")) is asks
    assert "L-send" not in spoken("STO_SUB", necessity=text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("We need the names of all customers of the shop.", True),
        ("Please preserve the log-ins of everyone who opened the page.", True),
        ("The identities of all subscribers of the channel are sought.", True),
        ("One of all readers of the board might be the author.", True),
        ("Nous souhaitons obtenir la liste de tous les utilisateurs du forum.", True),
        ("Les adresses de tous les visiteurs du site.", True),
        ("L’auteur figure peut-être parmi tous les clients de la boutique.", True),
        ("Veuillez conserver les connexions de toutes les personnes inscrites.", True),
        ("The page cheated all customers of the bank.", False),
        ("The provider deletes the data of all users after thirty days.", False),
        ("All users of the service were redirected to the false page.", False),
        ("The messages were read by everyone who was in the room.", False),
        ("Le site a trompé tous les clients de la banque.", False),
        ("L’opérateur conserve les données de tous les abonnés pendant dix jours.", False),
        ("Tous les membres du groupe ont reçu la photo.", False),
        ("The chat holds the names of all members of the gang.", False),
        ("The list of all customers of the bank was published.", False),
        ("", False),
    ],
)
def test_a_net_over_everyone(text: str, asks: bool) -> None:
    assert asks_for_everyone(text) is asks


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ("We kindly ask you to seize the mailbox and to send us its content.", {"L-send"}),
        ("Nous souhaitons obtenir les adresses de tous les visiteurs.", {"L-everyone"}),
        ("The victims were asked to send copies of their identity cards.", set()),
        ("All users are asked by the page for their names.", set()),
    ],
)
def test_in_the_facts_only_what_we_ask_counts(facts: str, found: set[str]) -> None:
    rules = spoken("PRES", facts=f"On 3 November 2026 a mailbox was emptied by a thief. {facts}")
    assert rules == found


def test_a_long_text_is_read_quickly_whatever_it_is_made_of() -> None:
    """Twenty thousand signs without an end: a pattern that steps back from each would not come back in time."""
    for piece in ("a", "we ", "please send us ", "the data of all ", "2026 ", "1.", "a.b"):
        text = (piece * 20_000)[:20_000]
        facts = complete("PRES", facts=text, link=text, necessity=text, now=NOW)
        assert findings(facts)
