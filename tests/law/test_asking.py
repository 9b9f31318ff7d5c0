"""What a text asks, and what a list of identifiers says: other words than those of any corpus, both languages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mla.law.asking import asks_for_everyone, asks_for_the_data
from mla.law.examples import NOW, complete
from mla.law.facts import IdentifierFact
from mla.law.naming import near
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
        ("One of all members of the group might be the author.", True),
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
        ("", False),
    ],
)
def test_a_net_over_everyone(text: str, asks: bool) -> None:
    assert asks_for_everyone(text) is asks


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("raven_71", "raven_77", True),
        ("j.doe@example.org", "j.deo@example.org", True),
        ("198.51.100.17", "198.51.100.71", True),
        ("emmi.goal", "emmigoal", True),
        ("raven_71", "raven_71", False),
        ("raven_71", "raven_2048", False),
        ("ab_1", "ab_2", False),
        ("example.org", "example.net", False),
        ("a@example.org", "b.long@example.org", False),
    ],
)
def test_a_slip_of_the_hand(one: str, other: str, slip: bool) -> None:
    assert near(one, other) is near(other, one) is slip


def test_the_hint_of_a_slip_names_both() -> None:
    listed = (IdentifierFact("phone", "+1-202-555-0143", note="the caller"),)
    facts = complete("PRES", identifiers=listed, link="+1 202 555 0134 rang the victim of the mailbox.")
    (hint,) = [one.hint for one in findings(facts) if one.rule_id == "L-slip"]
    assert hint is not None
    assert "+1-202-555-0143" in hint.en
    assert "+12025550134" in hint.fr


@pytest.mark.parametrize(
    ("link", "vague"),
    [
        ("raven_71 is connected with the offence and important for the investigation.", True),
        ("raven_71 is related to this case.", True),
        ("Le compte raven_71 présente un lien avec l’affaire et intéresse l’enquête.", True),
        ("The account is of interest to us and to the case.", True),
        ("raven_71 threatened the teacher.", False),
        ("Le compte raven_71 a menacé l’enseignante.", False),
    ],
)
@pytest.mark.parametrize("note", ["", "user of the board"])
def test_a_link_of_pure_form(link: str, note: str, vague: bool) -> None:
    listed = (IdentifierFact("account", "raven_71", note=note),)
    assert ("L-vague" in spoken("PRES", identifiers=listed, link=link)) is vague


@pytest.mark.parametrize(
    ("penalty", "found"),
    [
        ("as the law provides", True),
        ("severe", True),
        ("peine prévue par la loi", True),
        ("as laid down in the Misuse Act 1990", True),
        ("as provided in section 12 of the Criminal Code", True),
        ("five years", False),
        ("a year", False),
        ("unlimited fine", False),
        ("amende de 2000 euros", False),
        ("a fine of 1990 euros", False),
        ("life imprisonment", False),
        ("réclusion à perpétuité", False),
    ],
)
@pytest.mark.parametrize("measure", ["PRES", "STO_SUB"])
def test_a_penalty_names_a_number_or_life(measure: str, penalty: str, found: bool) -> None:
    assert ("L-penalty" in spoken(measure, max_penalty=penalty)) is found


def test_a_preservation_needs_no_penalty_at_all() -> None:
    assert "L-penalty" not in spoken("PRES", max_penalty="")


@pytest.mark.parametrize(
    ("kind", "value", "note", "found"),
    [
        ("other", "Sabine", "", True),
        ("other", "Anna Maria", "", True),
        ("account", "Sabine", "first name on the profile", True),
        ("account", "Sabine", "prénom affiché", True),
        ("account", "sabine", "board Corridor", False),
        ("other", "profile 5550190", "", False),
        ("other", "X-77", "", False),
    ],
)
def test_a_name_that_many_bear_cannot_be_looked_up(kind: str, value: str, note: str, found: bool) -> None:
    listed = (IdentifierFact(kind, value, note=note),)
    assert ("L-display" in spoken("PRES", identifiers=listed, link=f"{value} read the mailbox.")) is found


MARCH = "On 10 March 2026 a mailbox was emptied."


@pytest.mark.parametrize(
    ("facts", "month", "found"),
    [
        (MARCH, 8, True),
        (MARCH, 5, True),
        (MARCH, 4, False),
        (f"{MARCH} In August it was emptied again.", 8, False),
        (f"{MARCH} The thief still reads it.", 8, False),
        ("Le 10 mars 2026, une boîte a été vidée.", 8, True),
        ("Le 10 mars 2026, une boîte a été vidée, puis une autre en août.", 8, False),
        ("Somebody emptied a mailbox.", 8, False),
    ],
)
def test_a_period_that_begins_long_after_all_that_is_told(facts: str, month: int, found: bool) -> None:
    start = datetime(2026, month, 1, tzinfo=UTC)
    end = datetime(2026, month, 20, tzinfo=UTC)
    assert ("L-after" in spoken("PRES", facts=facts, period_from=start, period_to=end)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2026 the suspect committed forgery and fraud; the elements of the crime are given.", True),
        ("Courant 2026, le prévenu a commis une escroquerie au préjudice de plusieurs victimes.", True),
        ("In spring 2026 a clerk copied the files of his bank and sold them.", False),
        ("Courant 2026, un employé a copié les fichiers de sa banque et les a vendus.", False),
    ],
)
def test_facts_that_are_only_a_conclusion(text: str, found: bool) -> None:
    assert ("L-thin" in spoken("PRES", facts=text)) is found


@pytest.mark.parametrize(
    ("necessity", "link", "found"),
    [
        ("We must establish the identity of the holder.", "Threats were sent from the mailbox.", True),
        (
            "Il s’agit de connaître le titulaire de la boîte.",
            "Les messages ont été envoyés de la boîte.",
            True,
        ),
        ("We must establish the identity of the holder.", "The messages show who ordered the attack.", False),
        ("The messages are erased after ten days.", "Threats were sent from the mailbox.", False),
    ],
)
def test_content_is_not_asked_for_a_name(necessity: str, link: str, found: bool) -> None:
    items, categories = frozenset({"mailbox"}), frozenset({"CON"})
    rules = spoken("STO_CON", categories=categories, items=items, necessity=necessity, link=link)
    assert ("L-content" in rules) is found


@pytest.mark.parametrize("reason", ["detention_deadline", "court_date", "limitation_period"])
def test_haste_that_is_no_fear_of_a_loss_is_a_tip(reason: str) -> None:
    facts = complete("STO_SUB", urgency="urgent", urgency_reasons=frozenset({reason}))
    found = {one.rule_id: one.severity for one in findings(facts)}
    assert found["M31-haste"] == "tip"
    assert "M31-exp" not in found
    volatile = replace(facts, urgency_reasons=frozenset({reason, "volatile_data"}))
    assert {one.rule_id: one.severity for one in findings(volatile)}["M31-exp"] == "warn"


@pytest.mark.parametrize("reason", ["", "  ", "It is necessary for the investigation."])
@pytest.mark.parametrize("ground", ["31(3)(a)", "31(3)(b)"])
def test_a_ground_of_haste_is_borne_out(ground: str, reason: str) -> None:
    assert "L-ground" in spoken("STO_SUB", expedited_ground=ground, expedited_reason=reason)


def test_a_long_text_is_read_quickly_whatever_it_is_made_of() -> None:
    """Twenty thousand signs without an end: a pattern that steps back from each would not come back in time."""
    for piece in ("a", "we ", "please send us ", "the data of all ", "2026 ", "1.", "a.b"):
        text = (piece * 20_000)[:20_000]
        facts = complete("PRES", facts=text, link=text, necessity=text, now=NOW)
        assert findings(facts)
