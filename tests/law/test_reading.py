"""What a text wants, and whether a reason is one: sentences that stand in no corpus, both languages."""

import pytest

from mla.law.purpose import asks_for_everything, asks_for_the_future
from mla.law.reasons import explains_a_period, explains_haste
from mla.law.wishes import wants_everything, wants_the_future


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Please provide the full contents of the mailbox.", True),
        ("We seek all of the information in your possession about this subscriber.", True),
        ("Kindly preserve any data whatsoever relating to the account.", True),
        ("The complete dataset of the user is requested.", True),
        ("A full account extraction is required.", True),
        ("We need the entire chat history of the user.", True),
        ("All available material on the account should be produced.", True),
        ("We ask for all records, without restriction.", True),
        ("Please secure the whole of the account.", True),
        ("Send every bit of data you store on him.", True),
        ("Everything linked to the account may be relevant.", True),
        ("We are interested in whatever the company may still have on this person.", True),
        ("All communications of the account holder are requested.", True),
        ("Toutes les informations dont dispose l’opérateur sont demandées.", True),
        ("La demande porte sur la totalité du compte.", True),
        ("Nous souhaitons obtenir l’ensemble du contenu de la boîte.", True),
        ("Veuillez conserver toutes données relatives à cet abonné.", True),
        ("Tous les éléments en possession de l’hébergeur seraient utiles.", True),
        ("Il est demandé communication de l’intégralité des échanges.", True),
        ("Merci de figer le compte dans son entier.", True),
        ("Nous demandons tout l’historique du compte.", True),
        ("Toute donnée se rapportant à l’utilisateur est visée.", True),
        ("Le contenu complet de la messagerie est sollicité.", True),
        ("Conservez l’ensemble des traces, sans distinction.", True),
        ("toutes les données possibles", True),
        ("The provider erases all data of closed accounts after thirty days.", False),
        ("He can delete all of his messages at any time.", False),
        ("All log-ins of 3 November came from this address.", False),
        ("All the messages that she received on 5 May threaten her.", False),
        ("We do not ask for the entire mailbox, only for the three messages.", False),
        ("The thief copied the complete customer file.", False),
        ("After closure all information about the customer is lost.", False),
        ("All victims paid into this account.", False),
        ("The whole exchange with the victim took place between 3 and 9 May 2026.", False),
        ("Every payment went to this account.", False),
        ("All three accounts were opened on the same day.", False),
        ("The page took every card number entered.", False),
        ("It is not necessary to preserve all data.", False),
        ("L’opérateur efface toutes les données au bout de six mois.", False),
        ("À tout moment, le suspect peut vider le compte.", False),
        ("Toutes les connexions du 3 mai provenaient de cette adresse.", False),
        ("Tous les messages du 5 mai contiennent des menaces.", False),
        ("Nous ne demandons pas l’intégralité de la boîte.", False),
        ("Le voleur a copié l’ensemble du fichier des clients.", False),
        ("L’ensemble des victimes a payé sur ce compte.", False),
        ("Tous les virements sont partis de cette session.", False),
        ("Toutes les factures ont été envoyées depuis cette boîte.", False),
        ("Chaque compte a reçu une part du butin.", False),
        ("La totalité de la somme a été versée sur ce compte.", False),
    ],
)
def test_everything_is_wanted_in_whatever_words(text: str, answer: bool) -> None:
    assert (wants_everything(text) or asks_for_everything(text)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Please keep recording the log-ins until the suspect is arrested.", True),
        ("We also need the traffic data as it is generated.", True),
        ("Future communications of the account should be included.", True),
        ("The preservation should extend to messages received after this request.", True),
        ("We request that log-ins be recorded continuously from the date of this request.", True),
        ("The messages he will send in the coming days are of particular interest.", True),
        ("Please inform us each time he logs in.", True),
        ("We would like to be told in real time where the phone is.", True),
        ("Data generated after today should also be kept.", True),
        ("The account should be monitored for the next two months.", True),
        ("Please store incoming mails going forward.", True),
        ("Les données à venir doivent également être conservées.", True),
        ("Merci de nous signaler chaque nouvelle connexion.", True),
        ("Nous souhaitons suivre les connexions au fur et à mesure.", True),
        ("La mesure devra couvrir aussi les messages futurs.", True),
        ("Les appels qui seront passés d’ici la fin du mois sont visés.", True),
        ("Veuillez enregistrer dorénavant toutes les connexions.", True),
        ("Les communications postérieures à la présente demande sont également sollicitées.", True),
        ("Veuillez conserver les messages reçus pendant les trois prochains mois.", True),
        ("The logs will be deleted in the coming days.", False),
        ("The suspect announced that he would send further messages.", False),
        ("The next hearing will be held in two weeks.", False),
        ("Our request for mutual assistance will follow in the coming weeks.", False),
        ("He intends to leave the country next month.", False),
        ("The account will be closed on 3 December.", False),
        ("Please keep the data for the next 90 days.", False),
        ("The logs will show who entered the mailbox.", False),
        ("We will ask for the data by a separate request.", False),
        ("The threats continue every day.", False),
        ("Whoever logs in has the password.", False),
        ("The provider keeps logs for the following 30 days.", False),
        ("In the future the victim will need care.", False),
        ("Les journaux seront effacés dans les prochains jours.", False),
        ("L’auteur annonce d’autres messages.", False),
        ("Notre demande d’entraide suivra dans les prochaines semaines.", False),
        ("Les données seront perdues à la fin du mois.", False),
        ("Les relevés montreront qui a appelé.", False),
        ("Il quittera le pays le mois prochain.", False),
        ("Veuillez conserver ces données pendant 90 jours.", False),
        ("Le site est désormais fermé.", False),
        ("Les faits se poursuivent chaque jour.", False),
        ("Les journaux diront qui s’est connecté.", False),
    ],
)
def test_data_to_come_is_wanted_in_whatever_words(text: str, answer: bool) -> None:
    assert (wants_the_future(text) or asks_for_the_future(text)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The suspect will be released on Friday.", True),
        ("He is about to board a ship.", True),
        ("The trial starts in two weeks.", True),
        ("The provider wipes the logs tonight.", True),
        ("A girl is missing.", True),
        ("New victims every day.", True),
        ("Il doit être jugé lundi.", True),
        ("L’auteur menace de recommencer.", True),
        ("La garde à vue expire demain.", True),
        ("Les journaux seront effacés vendredi.", True),
        ("Le bateau part mercredi.", True),
        ("Because of the importance of the case.", False),
        ("The matter is of great public interest.", False),
        ("We would be grateful for swift handling.", False),
        ("Our management attaches great value to the case.", False),
        ("En raison de la gravité des faits.", False),
        ("L’affaire est sensible et suivie par le parquet général.", False),
        ("Nous vous remercions de votre célérité.", False),
        ("The press reports on it.", False),
        ("The victim is an important person.", False),
        ("Time is of the essence.", False),
    ],
)
def test_haste_has_a_reason_or_has_none(text: str, answer: bool) -> None:
    assert (explains_haste(text)) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("From the first to the last payment.", True),
        ("The account was opened in March 2025.", True),
        ("From registration of the domain to its closure.", True),
        ("De la création du compte à l’arrestation.", True),
        ("Toute la durée du harcèlement.", True),
        ("Les trois semaines de l’attaque.", True),
        ("The contract lasted from 2024 to 2026.", True),
        ("Since the first threat in 2024.", True),
        ("To be on the safe side.", False),
        ("In order to obtain a complete picture.", False),
        ("There may be further victims.", False),
        ("A wider period is useful for comparison.", False),
        ("This is the usual period in our requests.", False),
        ("Par précaution.", False),
        ("Pour avoir une vue d’ensemble.", False),
        ("D’autres faits sont possibles.", False),
        ("Période habituelle.", False),
        ("The longest period for which the provider keeps logs.", False),
        ("To understand the habits of the user.", False),
        ("Pour mieux cerner la personnalité du suspect.", False),
        ("as far back as possible", False),
        ("aussi loin que possible", False),
    ],
)
def test_a_period_has_a_reason_or_has_none(text: str, answer: bool) -> None:
    assert (explains_a_period(text)) is answer
