"""Good drafts in the words of several countries' prosecutors, near to what the rules speak of: measure, what differs.

Written before the linter was run on any of them, by somebody who knew its rules.
"""

from datetime import UTC, datetime
from typing import Any

from mla.law.facts import IdentifierFact

Fine = tuple[str, dict[str, Any]]

CON = frozenset({"CON"})
OTHER = frozenset({"other"})
MAIL = frozenset({"mailbox"})
LINE = (IdentifierFact("phone", "+1-202-555-0143"),)
NICK = (IdentifierFact("account", "night_owl_77"),)

FINE: tuple[Fine, ...] = (
    ("PRES", {"necessity": "All that is asked is that the log-ins of 3 November be kept."}),
    (
        "PRES",
        {"necessity": "Nous ne demandons ni le contenu des messages ni l’ensemble des données du compte."},
    ),
    ("PRES", {"necessity_reasons": OTHER, "necessity": "The operator wipes everything after seven days."}),
    ("PRES", {"necessity": "Kept for ten days. Letters rogatory for the content will follow in due course."}),
    ("PRES", {"necessity": "Future log-ins are not asked for; those of that night are kept for ten days."}),
    (
        "PRES",
        {
            "necessity": "Les connexions futures ne sont pas visées ; celles de cette nuit-là"
            " sont effacées sous peu."
        },
    ),
    (
        "PRES",
        {"necessity_reasons": OTHER, "necessity": "Au-delà de six mois, l’hébergeur purge ses sauvegardes."},
    ),
    (
        "PRES",
        {
            "facts": "In the night from the third to the fourth of November 2026 a mailbox of a"
            " hospital was emptied."
        },
    ),
    (
        "PRES",
        {
            "facts": "Le trois novembre deux mille vingt-six, vers vingt-trois heures, un"
            " inconnu a vidé la messagerie d’un"
            " hôpital et réclamé une rançon."
        },
    ),
    ("STO_SUB", {"max_penalty": "cinq ans d’emprisonnement"}),
    ("STO_SUB", {"max_penalty": "from two to eight years' imprisonment"}),
    ("UN_STO", {"max_penalty": "réclusion criminelle à temps de dix ans"}),
    (
        "STO_CON",
        {
            "categories": CON,
            "items": MAIL,
            "link": "The drafts in the mailbox set out who was to be paid, how much and by whom.",
        },
    ),
    (
        "STO_CON",
        {
            "categories": CON,
            "items": MAIL,
            "link": "La boîte renferme les photographies de la victime, dont l’envoi est"
            " reproché au prévenu.",
        },
    ),
    (
        "STO_SUB",
        {
            "identifiers": LINE,
            "link": "The holder of the line +1 202 555 0143 threatened the girl in three calls.",
        },
    ),
    ("STO_SUB", {"necessity": "The victim has joined the criminal proceedings as a civil party."}),
    (
        "PRES",
        {
            "requested_state": "DE",
            "facts": "On 3 November 2026 the servers of a shipping firm in Oslo were encrypted"
            " and its orders were lost.",
        },
    ),
    (
        "PRES",
        {
            "requested_state": "FR",
            "facts": "Le 3 novembre 2026, la victime, qui vit à Helsinki, a viré 8 000 euros à"
            " un faux vendeur.",
            "link": "L’adresse a servi à publier l’annonce qui a trompé la victime.",
        },
    ),
    ("STO_SUB", {"urgency": "urgent", "urgency_text": "The suspect boards a ferry on Thursday."}),
    ("UN_STO", {"urgency": "urgent", "urgency_text": "La garde à vue expire demain à midi."}),
    (
        "UN_PRES",
        {
            "necessity": "L’opérateur efface ses journaux au bout de dix jours.",
            "link": "C’est depuis cette adresse que la messagerie de l’hôpital a été consultée.",
        },
    ),
    (
        "UN_INT",
        {
            "link": "On this line the gang agrees on the next delivery; its calls will show"
            " where it is stored."
        },
    ),
    ("UN_RTT", {"link": "The calls to this line lead to the man who holds the hostage."}),
    (
        "INT",
        {"link": "The calls on this line will show who orders the deliveries and when the next one arrives."},
    ),
    (
        "SPONT",
        {
            "facts": "On 3 November 2026 we found on a seized disk a list of 300 accounts of"
            " your banks, with keys."
        },
    ),
    (
        "SPONT",
        {
            "facts": "Le 3 novembre 2026, l’examen d’un serveur a révélé que 40 victimes"
            " résident chez vous. Nous ne"
            " demandons rien."
        },
    ),
    (
        "SPONT",
        {
            "facts": "On 3 November 2026 a man in your State sold keys. We leave it to you what"
            " to do with this."
        },
    ),
    (
        "P2_7",
        {
            "link": "The customer rented the server from which the mailbox was emptied.",
            "requested_state": "DE",
        },
    ),
    (
        "P2_6",
        {
            "link": "The page took the card numbers of forty buyers.",
            "identifiers": (IdentifierFact("domain", "shop.example.com"),),
        },
    ),
    ("P2_8", {"identifiers": NICK, "link": "night_owl_77 posted the threats against the school."}),
    ("PRES_EXT", {"necessity": "The letters rogatory left on 2 November and are being translated."}),
    (
        "PRES_EXT",
        {"necessity": "Notre demande d’entraide est en cours de traduction ; elle partira avant l’échéance."},
    ),
    (
        "PRES",
        {
            "period_from": datetime(2026, 10, 20, tzinfo=UTC),
            "period_reason": "From the opening of the shop to its end.",
        },
    ),
    (
        "P2_10",
        {
            "facts": "On 4 November 2026 a boy of nine was taken from his school; a ransom was"
            " asked for by mail."
        },
    ),
)
