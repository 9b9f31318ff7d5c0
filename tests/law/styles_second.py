"""A second batch of defects and good drafts, written after the first was mended and before the linter was run on it.

Then it found 29 of 52 (four of them had no rule yet) and blamed one of 28; all but one are found since.
"""

from datetime import UTC, datetime
from typing import Any

from mla.law.facts import IdentifierFact
from tests.law.styles_fine import Fine
from tests.law.styles_wrong import Wrong, content

OTHER = frozenset({"other"})
NICK = IdentifierFact("account", "night_owl_77")


def need(text: str) -> dict[str, Any]:
    return {"necessity_reasons": OTHER, "necessity": text}


SECOND_WRONG: tuple[Wrong, ...] = (
    ("L-all", "PRES", need("He may wipe it; kindly hold back the account with all that goes with it.")),
    (
        "L-all",
        "STO_CON",
        content(link="The suspect planned the arson there. Produce the mailbox from A to Z."),
    ),
    (
        "L-all",
        "PRES",
        need("L’auteur peut tout effacer : il convient de figer la boîte dans toutes ses composantes."),
    ),
    (
        "L-all",
        "UN_STO",
        {"link": "We need any material whatsoever that exists on the user who sent the threats."},
    ),
    (
        "L-all",
        "PRES",
        need("Veuillez conserver toute donnée quelconque en rapport avec ce client, qui peut la supprimer."),
    ),
    ("L-all", "STO_SUB", {"link": "He rented the server. The request covers the complete customer file."}),
    (
        "L-all",
        "PRES",
        need("The provider deletes after ten days: the entire history of the profile must be secured."),
    ),
    ("L-future", "PRES", need("He deletes at once, so each message should be kept the moment it arrives.")),
    (
        "L-future",
        "PRES",
        need("Il y a lieu de maintenir la mesure pour les messages à recevoir dans les semaines à venir."),
    ),
    ("L-future", "PRES", need("Kindly keep recording the traffic of the line for a further month.")),
    (
        "L-future-31",
        "STO_SUB",
        {"link": "He rang her thrice. Please tell us each time the line is used again."},
    ),
    (
        "L-future",
        "UN_PRES",
        need("L’opérateur voudra bien enregistrer au fil de l’eau les connexions du suspect."),
    ),
    ("L-future", "PRES", need("The freeze should also take in what is sent between today and the arrest.")),
    ("L-send", "PRES", need("Kept ten days. Let us have the log-ins by return.")),
    ("L-send", "PRES", need("Conservés dix jours. Nous attendons l’envoi des journaux sous huitaine.")),
    ("L-send", "PRES", need("Kept for ten days. The subscriber's particulars should reach us by Friday.")),
    (
        "L-send",
        "PRES",
        need("Gardés dix jours. Les journaux seront transmis à notre unité par courriel chiffré."),
    ),
    ("L-send", "UN_PRES", need("Erased in a week. We would be grateful to receive the messages on a disk.")),
    (
        "L-content",
        "STO_CON",
        content(link="From the letters in the mailbox we hope to learn the real name of the man."),
    ),
    (
        "L-content",
        "STO_CON",
        content(link="Le contenu de la boîte doit permettre d’identifier son utilisateur."),
    ),
    (
        "L-content",
        "PRES",
        content(link="The mailbox is needed to attribute the account to a natural person."),
    ),
    (
        "L-third-told",
        "PRES",
        {
            "requested_state": "DE",
            "link": "The mailbox was entered from it; the operator's machines are racked in Vilnius.",
        },
    ),
    (
        "L-third-told",
        "STO_TRA",
        {
            "requested_state": "FR",
            "link": "L’exploitant, dont le siège est à Tallinn, détient les journaux de la fraude.",
        },
    ),
    (
        "L-third-told",
        "PRES",
        {
            "requested_state": "DE",
            "necessity": "The logs now sit with a sister company in Canada and are purged monthly.",
        },
    ),
    ("L-vague", "STO_SUB", {"link": "The information requested is of great evidential value."}),
    (
        "L-vague",
        "STO_SUB",
        {"link": "L’obtention de ces renseignements permettra de faire progresser l’enquête en cours."},
    ),
    ("L-vague", "P2_7", {"link": "The subscriber is of interest to our inquiry."}),
    ("L-need", "PRES", need("Il est primordial pour les enquêteurs de disposer de ces éléments.")),
    ("L-need", "PRES", need("Without this measure the investigation cannot make progress.")),
    (
        "L-thin",
        "STO_SUB",
        {"facts": "In 2026 the defendant engaged in fraudulent conduct contrary to section 4 of the Act."},
    ),
    (
        "L-thin",
        "UN_MLA",
        {
            "facts": "Courant 2026, des faits constitutifs d’accès frauduleux à un système ont été commis en réunion."
        },
    ),
    (
        "L-when",
        "STO_SUB",
        {"facts": "A man telephoned a widow, posed as a policeman and fetched her jewels that evening."},
    ),
    ("L-penalty", "PRES", {"max_penalty": "see annex"}),
    ("L-penalty", "STO_SUB", {"max_penalty": "selon le code pénal"}),
    ("L-provision", "STO_SUB", {"national_provision": "Escroquerie (Code pénal)"}),
    (
        "L-civil",
        "STO_SUB",
        {"necessity": "The company wants to recover the stolen sum from him by a lawsuit."},
    ),
    (
        "L-civil",
        "UN_STO",
        {"link": "Le titulaire doit être assigné en paiement par la banque, qui a tout perdu."},
    ),
    (
        "L-everyone",
        "STO_TRA",
        {"link": "We ask for the addresses from which the page was opened, whoever opened it."},
    ),
    ("L-everyone", "PRES", {"link": "Il s’agit d’identifier quiconque s’est connecté au forum ce jour-là."}),
    (
        "URG-why",
        "STO_SUB",
        {"urgency": "urgent", "urgency_text": "The head of the office follows this file closely."},
    ),
    ("URG-why", "UN_PRES", {"urgency": "urgent", "urgency_text": "Merci de traiter en priorité absolue."}),
    (
        "URG-level",
        "PRES",
        {"urgency": "routine", "urgency_text": "The kidnapper kills him tonight if nobody pays."},
    ),
    ("URG-level", "UN_STO", {"urgency_reasons": frozenset({"detention_deadline"})}),
    ("L-gap-facts", "PRES", {"facts": "On 3 November 2026 Mr ______ emptied the mailbox of a hospital."}),
    (
        "L-gap-link",
        "PRES",
        {"link": "The mailbox of <victim> was entered from this address at that instant."},
    ),
    (
        "L-gap-facts",
        "STO_SUB",
        {"facts": "Le 3 novembre 2026, M. (nom à préciser) a vidé la messagerie d’un hôpital de la région."},
    ),
    (
        "L-prev",
        "P2_8",
        {"previous_preservation": "", "link": "He wrote there; the data was preserved at our request."},
    ),
    ("L-items", "UN_STO", {"categories": frozenset({"SUB"}), "items": frozenset({"name", "session_logs"})}),
    ("M31-cat", "P2_7", {"categories": frozenset({"SUB", "TRA"})}),
    (
        "L-wider",
        "STO_SUB",
        {"link": "He threatened her by mail. Please also provide the messages he sent to her."},
    ),
    (
        "L-wider",
        "STO_TRA",
        {
            "categories": frozenset({"TRA"}),
            "link": "Veuillez nous transmettre aussi le contenu des courriels.",
        },
    ),
)
# A loss of a name in the field for a loss of data needs somebody who understands it.
STILL_MISSED: tuple[Wrong, ...] = (
    ("L-loss", "PRES", need("The bank has lost its good name with two hundred customers.")),
)
SECOND_FINE: tuple[Fine, ...] = (
    ("PRES", need("The host writes over all its logs every ten days.")),
    ("PRES", need("Il a déjà effacé un compte et annonce qu’il effacera celui-ci.")),
    (
        "PRES",
        need("Only the log-ins of that one night are wanted, nothing else; they are kept for ten days."),
    ),
    (
        "PRES",
        need(
            "The preserved data will be asked for under Article 31 within sixty days; logs are kept for a week."
        ),
    ),
    (
        "PRES",
        need("Please keep it until our letters rogatory reach you; the operator deletes after ten days."),
    ),
    (
        "PRES",
        need(
            "Prière de conserver ces journaux pendant quatre-vingt-dix jours : l’hébergeur les purge chaque mois."
        ),
    ),
    ("PRES", need("He has noticed the inquiry and says in a call that he will clear the disk.")),
    (
        "STO_SUB",
        {"link": "The subscriber of the address entered the mailbox and read the letters of the patients."},
    ),
    ("STO_SUB", {"link": "Le titulaire de la ligne a rappelé la victime trois fois pour réclamer l’argent."}),
    (
        "STO_CON",
        content(
            link="In the mails of that week the accountant tells his brother how the books were falsified."
        ),
    ),
    (
        "STO_CON",
        content(
            link="Les courriels échangés avec le complice indiquent le lieu où les armes ont été enterrées."
        ),
    ),
    ("STO_CON", content(link="The photographs in the storage are themselves the object of the offence.")),
    ("UN_STO", {"link": "The holder of this address sent the ransom note to the hospital."}),
    ("UN_STO", {"necessity": "La victime, qui vit à Lisbonne, a tout perdu."}),
    (
        "PRES",
        {
            "requested_state": "NL",
            "facts": "On 3 November 2026 a man in Riga emptied the mailbox of a school in Cork.",
        },
    ),
    (
        "PRES",
        {
            "requested_state": "IE",
            "necessity": "The provider, whose parent is American, keeps the logs in Dublin for ten days.",
        },
    ),
    ("STO_SUB", {"urgency": "urgent", "urgency_text": "L’audience est fixée au 2 décembre."}),
    (
        "STO_SUB",
        {
            "urgency": "urgent",
            "urgency_text": "She is still being blackmailed, and the next payment falls on Monday.",
        },
    ),
    (
        "STO_SUB",
        {
            "facts": "Since the spring of 2026 a man has written to a girl and threatened to publish her pictures."
        },
    ),
    (
        "STO_TRA",
        {
            "facts": "Between the first and the fifth of November 2026 somebody logged in to the mailbox nine times.",
            "categories": frozenset({"TRA"}),
            "items": frozenset({"session_logs"}),
        },
    ),
    ("STO_SUB", {"max_penalty": "un an d’emprisonnement et 15 000 euros d’amende"}),
    ("STO_SUB", {"national_provision": "Theft Act 1968, s. 15"}),
    (
        "P2_7",
        {"link": "The customer of the address rented the server from which the patients were blackmailed."},
    ),
    (
        "PRES_EXT",
        {"necessity": "The request under Article 31 was sent on 10 November; the court order is awaited."},
    ),
    (
        "SPONT",
        {"facts": "On 12 November 2026 an informer named two buyers of stolen keys who live in your State."},
    ),
    ("UN_PRES", need("Le suspect, libéré hier, connaît le mot de passe et peut vider la boîte.")),
    (
        "STO_SUB",
        {"link": "All three log-ins of that night came from this address, as the log of the mailbox shows."},
    ),
    (
        "PRES",
        {
            "period_from": datetime(2026, 9, 1, tzinfo=UTC),
            "period_reason": "He opened the account on 1 September 2026.",
        },
    ),
)
