"""Words for the codes a snapshot carries. A code without an entry prints as itself, never as nothing."""

from collections.abc import Mapping

from mla.law import codes, data, offences
from mla.law.codes import Label
from mla.law.grounds import GROUNDS
from mla.law.offences import Offence
from mla.law.text import Text

Codes = Mapping[str, Text]


def texts(labels: Mapping[str, Label]) -> Codes:
    return {code: label.text for code, label in labels.items()}


def offence_words(offence: Offence) -> Text:
    if not offence.article.isdigit():
        return offence.title
    number = offence.article
    return Text(f"Article {number} – {offence.title.en}", f"Article {number} – {offence.title.fr}")


STATUSES: Codes = {
    "new": Text("New request", "Nouvelle demande"),
    "follow_up_assistance": Text(
        "Follow-up to an earlier request for mutual assistance (details below)",
        "Suite d’une demande d’entraide antérieure (précisions ci-dessous)",
    ),
    "follow_up_preservation": Text(
        "Follow-up to an earlier request for preservation (details below)",
        "Suite d’une demande de conservation antérieure (précisions ci-dessous)",
    ),
}
EXTENSION = Text("Extension of an earlier request", "Prolongation d’une demande antérieure")

CATEGORIES: Codes = {code: one.title for code, one in data.CATEGORIES.items()}
ITEMS: Codes = {code: one.title for code, one in data.ITEMS.items()}
NECESSITY = texts(codes.NECESSITY)
URGENCY = texts(codes.URGENCY)
URGENCY_REASONS = texts(codes.URGENCY_REASONS)
MEASURES = texts(codes.MEASURES_SOUGHT)
EXPEDITED = texts(codes.EXPEDITED_GROUNDS)
OUTCOMES = texts(codes.OUTCOMES)
CHANNELS = texts(codes.CHANNELS)
GROUND_TITLES: Codes = {code: one.title for code, one in GROUNDS.items()}
OFFENCES: Codes = {code: offence_words(one) for code, one in offences.OFFENCES.items()}

# Where the follow-up request stands, for a request to extend: the codes of `mla.requests.statuses`.
PROGRESS: Codes = {
    "draft": Text("In preparation", "En préparation"),
    "awaiting_approval": Text("Awaiting approval", "En attente d’approbation"),
    "approved": Text("Approved, about to be sent", "Approuvée, sur le point d’être envoyée"),
    "sent": Text("Sent", "Envoyée"),
    "acknowledged": Text("Sent, receipt acknowledged", "Envoyée, réception confirmée"),
    "under_assessment": Text("Under assessment with you", "À l’examen chez vous"),
    "in_execution": Text("In execution with you", "En cours d’exécution chez vous"),
    "": Text("Not yet prepared", "Pas encore préparée"),
}

IDENTIFIER_KINDS: Codes = {
    "ipv4": Text("IPv4 address", "Adresse IPv4"),
    "ipv6": Text("IPv6 address", "Adresse IPv6"),
    "email": Text("E-mail address", "Adresse électronique"),
    "url": Text("Web address", "Adresse web"),
    "domain": Text("Domain name", "Nom de domaine"),
    "account": Text("Account", "Compte"),
    "phone": Text("Telephone number", "Numéro de téléphone"),
    "imei": Text("IMEI", "IMEI"),
    "imsi": Text("IMSI", "IMSI"),
    "iccid": Text("ICCID", "ICCID"),
    "mac": Text("MAC address", "Adresse MAC"),
    "crypto_address": Text("Crypto-asset address", "Adresse de crypto-actif"),
    "crypto_tx": Text("Crypto-asset transaction", "Transaction de crypto-actif"),
    "hash": Text("Hash", "Empreinte"),
    "iban": Text("IBAN", "IBAN"),
    "other": Text("Other", "Autre"),
}

# Which table explains the value of a field of an act's body.
BODY_CODES: Mapping[str, Codes] = {
    "ground": GROUND_TITLES,
    "outcome": OUTCOMES,
    "offences": OFFENCES,
    "assistance_status": PROGRESS,
}
