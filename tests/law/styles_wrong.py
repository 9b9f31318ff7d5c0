"""Defects in the words of several countries' prosecutors: rule, measure, changes of a complete request.

Written before the linter was run on any of them, by somebody who knew its rules: a measure of classes, not of
blindness. Of these 82 it found 18 at first (the measures of other articles had no such rules), and of 34 good ones it
blamed 4; one good draft was wrong itself (its period ended before its facts) and was mended.
"""

from datetime import UTC, datetime
from typing import Any

from mla.law.facts import IdentifierFact

Wrong = tuple[str, str, dict[str, Any]]

CON = frozenset({"CON"})
OTHER = frozenset({"other"})
NICK = IdentifierFact("account", "night_owl_77")
UNDATED = IdentifierFact("ipv4", "198.51.100.7", has_port=True)
LONG_AGO = datetime(2024, 11, 1, tzinfo=UTC)
MAY, JUNE = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
NOV_30 = datetime(2026, 11, 5, tzinfo=UTC)


def content(**said: Any) -> dict[str, Any]:
    return {"categories": CON, "items": frozenset({"mailbox"}), **said}


EVERYTHING: tuple[Wrong, ...] = (
    (
        "L-all",
        "PRES",
        {"necessity": "We would be obliged if the whole of what is held under this profile were frozen."},
    ),
    (
        "L-all",
        "PRES",
        {
            "necessity": "Il conviendrait de geler l’ensemble de ce que l’opérateur détient au"
            " sujet de ce client."
        },
    ),
    (
        "L-all",
        "STO_SUB",
        {"link": "Each and every item of data connected with the subscriber is sought: he wrote to her."},
    ),
    ("L-all", "PRES", {"necessity": "Prière de sauvegarder le compte tout entier, sans exclusion aucune."}),
    ("L-all", "PRES", {"necessity": "No category of data should be left out."}),
    ("L-all", "PRES", {"necessity": "Aucune donnée du compte ne doit être exclue de la mesure."}),
    (
        "L-all",
        "STO_CON",
        content(link="The request extends to the totality of the mailbox, in which the threats lie."),
    ),
    ("L-all", "UN_PRES", {"necessity": "Please preserve all data of the account."}),
    (
        "L-all",
        "UN_STO",
        {"link": "Nous sollicitons la totalité des données du compte qui a servi à la fraude."},
    ),
    ("L-all", "P2_7", {"link": "Everything you hold on this customer is requested; he hired the server."}),
    ("L-all", "PRES_EXT", {"necessity": "This time please keep everything that is stored for the user."}),
)
FUTURE: tuple[Wrong, ...] = (
    ("L-future", "PRES", {"necessity": "Please also secure whatever he writes in the coming fortnight."}),
    (
        "L-future",
        "PRES",
        {"necessity": "Nous sollicitons aussi les connexions qui interviendraient par la suite."},
    ),
    (
        "L-future",
        "PRES",
        {"necessity": "The measure should stay in place so that later log-ins are captured too."},
    ),
    ("L-future", "PRES", {"necessity": "Prière de placer la ligne sous surveillance jusqu’à fin décembre."}),
    (
        "L-future-31",
        "STO_CON",
        content(link="The messages show the plan; any subsequent messages are requested as well."),
    ),
    ("L-future", "UN_PRES", {"necessity": "Please record the log-ins from now on."}),
    (
        "L-future-31",
        "UN_STO",
        {"link": "Il y a lieu d’enregistrer en temps réel les connexions de ce compte."},
    ),
    (
        "L-future-31",
        "P2_8",
        {"link": "The provider should go on to log all log-ins of this account from today on."},
    ),
)
HANDED_OVER: tuple[Wrong, ...] = (
    (
        "L-send",
        "PRES",
        {"necessity": "Kept for ten days. A copy of the mailbox on a disk would be appreciated."},
    ),
    (
        "L-send",
        "PRES",
        {
            "necessity": "La remise des journaux à notre officier de liaison est sollicitée ;"
            " ils sont gardés dix jours."
        },
    ),
    (
        "L-send",
        "PRES",
        {
            "necessity": "Kept for ten days. Disclosure of the name of the subscriber is"
            " requested at the same time."
        },
    ),
    (
        "L-send",
        "PRES",
        {"necessity": "Gardé dix jours. Merci d’adresser les relevés du compte à l’adresse ci-dessous."},
    ),
    ("L-send", "UN_PRES", {"necessity": "Kept for ten days. Please send us the content of the mailbox."}),
    ("L-send", "PRES_EXT", {"necessity": "Veuillez nous transmettre les journaux conservés."}),
)
NAME_ONLY: tuple[Wrong, ...] = (
    ("L-content", "STO_CON", content(link="The purpose of the measure is to put a name to the nickname.")),
    (
        "L-content",
        "STO_CON",
        content(link="Il s’agit de mettre un nom sur ce pseudonyme, qui a écrit à la victime."),
    ),
    (
        "L-content",
        "STO_CON",
        content(link="Who is behind the mailbox is the only question that remains open."),
    ),
    ("L-content", "UN_STO", content(link="It shows who the owner of the mailbox is.")),
    ("L-content", "INT", content(link="We need to know who uses this line.")),
)
ELSEWHERE: tuple[Wrong, ...] = (
    (
        "L-third-told",
        "PRES",
        {
            "requested_state": "DE",
            "necessity": "According to its website the data centre of the company stands in Oslo.",
        },
    ),
    (
        "L-third-told",
        "PRES",
        {"requested_state": "FR", "necessity": "Les machines de l’hébergeur tournent à Helsinki."},
    ),
    (
        "L-third-told",
        "STO_SUB",
        {
            "requested_state": "DE",
            "link": "He rented the server; the provider keeps its hardware in Singapore only.",
        },
    ),
    (
        "L-third-told",
        "UN_PRES",
        {"requested_state": "DE", "necessity": "The host keeps its logs in Reykjavik."},
    ),
    ("L-third", "UN_PRES", {"requested_state": "DE", "data_location": "NL"}),
    ("L-place", "P2_7", {"requested_state": "DE", "custodian_location": "4 Example Quay, Dublin, Ireland"}),
    ("L-provider", "UN_STO", {"requested_state": "DE", "provider_state": "US"}),
)
EMPTY_WORDS: tuple[Wrong, ...] = (
    ("L-vague", "STO_SUB", {"link": "The data will be of assistance to the investigation."}),
    ("L-vague", "PRES", {"link": "Les éléments sollicités sont utiles à la manifestation de la vérité."}),
    ("L-vague", "PRES", {"link": "There is a connection between the account and the acts under inquiry."}),
    ("L-vague", "UN_STO", {"link": "The data is relevant to the case."}),
    (
        "L-need",
        "PRES",
        {
            "necessity_reasons": OTHER,
            "necessity": "The measure is indispensable to the proper administration of justice.",
        },
    ),
    (
        "L-loss",
        "PRES",
        {
            "necessity_reasons": OTHER,
            "necessity": "La mesure s’impose au regard du nombre des plaignants et de leur âge.",
        },
    ),
    (
        "L-loss",
        "UN_PRES",
        {
            "necessity_reasons": OTHER,
            "necessity": "The harm done to the family of the baker is considerable.",
        },
    ),
    ("URG-why", "STO_SUB", {"urgency": "urgent", "urgency_text": "As soon as possible, please."}),
    (
        "URG-why",
        "UN_STO",
        {"urgency": "urgent", "urgency_text": "Dossier sensible, traitement prioritaire souhaité."},
    ),
    (
        "URG-life",
        "P2_10",
        {"urgency": "danger_to_life", "facts": "On 3 November 2026 the books of a bakery were altered."},
    ),
    ("L-thin", "UN_STO", {"facts": "On 3 November 2026 an offence was committed by unknown persons."}),
    (
        "L-thin",
        "PRES",
        {
            "facts": "The accused stands charged with having, on 3 November 2026, acting in"
            " concert with others unknown,"
            " committed computer fraud to the detriment of a legal person."
        },
    ),
    (
        "L-thin",
        "PRES",
        {
            "facts": "Il est reproché à l’intéressé d’avoir, le 3 novembre 2026, commis le"
            " délit d’escroquerie en bande"
            " organisée au préjudice de plusieurs personnes morales."
        },
    ),
    (
        "L-when",
        "PRES",
        {"facts": "In the recent past a man wrote to a girl of twelve and asked her for photographs."},
    ),
    (
        "L-when",
        "P2_8",
        {"facts": "Il y a quelque temps, un homme a vidé la boîte aux lettres électronique d’un hôpital."},
    ),
    ("L-penalty", "STO_SUB", {"max_penalty": "a term of imprisonment"}),
    ("L-penalty", "UN_STO", {"max_penalty": "peine correctionnelle"}),
    ("L-provision", "UN_PRES", {"national_provision": "the relevant section of our code"}),
    (
        "L-civil",
        "STO_SUB",
        {"necessity": "The victim intends to claim her losses from him in the small claims court."},
    ),
    (
        "L-civil",
        "P2_7",
        {"link": "L’adresse permettra à la société d’engager une action en responsabilité contre l’abonné."},
    ),
)
WRITTEN_DAYS: tuple[Wrong, ...] = (
    (
        "L-period",
        "STO_SUB",
        {
            "facts": "On the third of November two thousand and twenty-six somebody emptied the"
            " mailbox of a hospital.",
            "period_from": LONG_AGO,
            "period_to": NOV_30,
        },
    ),
    (
        "L-period",
        "PRES",
        {
            "facts": "Le trois novembre deux mille vingt-six, un inconnu a vidé la messagerie d’un hôpital.",
            "period_from": LONG_AGO,
            "period_to": NOV_30,
        },
    ),
    ("L-before", "UN_STO", {"period_from": MAY, "period_to": JUNE}),
    (
        "L-before",
        "PRES",
        {
            "facts": "Dans la nuit du vingt et un au vingt-deux octobre 2026, un inconnu a vidé"
            " la messagerie d’un hôpital.",
            "period_from": MAY,
            "period_to": JUNE,
        },
    ),
    ("L-period", "P2_8", {"period_from": LONG_AGO}),
    ("L-noperiod", "UN_STO", content(period_from=None, link="The messages hold the demand.")),
)
IDENTIFIERS: tuple[Wrong, ...] = (
    ("P29-ip", "UN_PRES", {"identifiers": (UNDATED,)}),
    ("P29-ip", "P2_7", {"identifiers": (UNDATED,)}),
    ("L-noid", "UN_STO", {"identifiers": ()}),
    ("L-display", "P2_7", {"identifiers": (IdentifierFact("account", "Mary Jones"),)}),
    (
        "L-slip",
        "UN_PRES",
        {"identifiers": (NICK,), "link": "The account night_owl_71 wrote the threats."},
    ),
    (
        "L-everyone",
        "STO_SUB",
        {"link": "A list of the persons who bought from the shop is requested: one is the thief."},
    ),
    ("L-everyone", "STO_SUB", {"link": "Les coordonnées des clients ayant passé commande sont sollicitées."}),
    ("L-everyone", "UN_STO", {"link": "We need the names of all customers of the shop."}),
)
GAPS: tuple[Wrong, ...] = (
    ("L-gap-facts", "UN_STO", {"facts": "On [DATE] somebody entered the mailbox of a hospital."}),
    ("L-gap-facts", "SPONT", {"facts": "On [DATE] the board Corridor sold the keys of a bank."}),
    ("L-gap-facts", "PRES", {"facts": "On 3 November 2026 Mr N.N. (name to be added) emptied the mailbox."}),
    ("L-gap-link", "PRES_EXT", {"link": "The mailbox of XXX was entered."}),
    ("L-gap-facts", "PRES", {"facts": "Le … novembre 2026, un inconnu a vidé la messagerie d’un hôpital."}),
)
UNASKED: tuple[Wrong, ...] = (
    (
        "S26-asks",
        "SPONT",
        {"facts": "On 3 November 2026 a server began to sell keys. Please preserve its disk."},
    ),
    (
        "S26-asks",
        "SPONT",
        {
            "facts": "Le 3 novembre 2026, un serveur vendait des clés. Veuillez nous"
            " communiquer le nom de l’abonné."
        },
    ),
    (
        "S26-wish",
        "SPONT",
        {
            "facts": "On 3 November 2026 a server began to sell keys. This information must be"
            " kept confidential.",
            "contents": frozenset({"origin", "permission", "use", "conditions:none"}),
        },
    ),
    (
        "S26-wish",
        "SPONT",
        {
            "facts": "Le 3 novembre 2026, un serveur vendait des clés. Ces informations ne"
            " peuvent servir de preuve.",
            "contents": frozenset({"origin", "permission", "use", "conditions:none"}),
        },
    ),
    (
        "L-when",
        "SPONT",
        {"facts": "Some time ago a server in the north began to sell the keys of a bank to buyers."},
    ),
    ("PEXT-intent", "PRES_EXT", {"mla_intent": False}),
)
WRONG = (
    EVERYTHING
    + FUTURE
    + HANDED_OVER
    + NAME_ONLY
    + ELSEWHERE
    + EMPTY_WORDS
    + WRITTEN_DAYS
    + IDENTIFIERS
    + GAPS
    + UNASKED
)
