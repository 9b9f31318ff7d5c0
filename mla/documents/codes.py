"""Words for the codes of a letter that `mla.law` does not carry, or says to its own user and not to another State."""

from collections.abc import Mapping

from mla.law import cldr
from mla.law import codes as law
from mla.law.crossmap import FIRST_PROTOCOL, UNITED_NATIONS, Listed
from mla.law.data import CATEGORIES as LAW_CATEGORIES
from mla.law.data import ITEMS as LAW_ITEMS
from mla.law.grounds import GROUNDS as LAW_GROUNDS
from mla.law.offences import OFFENCES as LAW_OFFENCES
from mla.law.offences import Offence
from mla.law.text import Filled, Text

Words = Mapping[str, Text]


def labels(table: Mapping[str, law.Label]) -> Words:
    return {code: label.text for code, label in table.items()}


def offence(one: Offence) -> Text:
    if one.code not in NUMBERED:
        return one.title
    return Filled.of(OFFENCE, {"article": one.article, "title": one.title})


OFFENCE = Text("Article {article} – {title}", "Article {article} – {title}")
CITED_OFFENCE = Text("{citation} – {title}", "{citation} – {title}")
NUMBERED = frozenset(f"BC{number:02d}" for number in range(2, 12))


def cited(one: Listed) -> Text:
    """Its number alone would name an offence of the Convention."""
    return Filled.of(CITED_OFFENCE, {"citation": str(one.citation), "title": one.title})


OF_THE_UNITED_NATIONS: Words = {code: cited(one) for code, one in UNITED_NATIONS.items()}
OFFENCES: Words = {
    **{code: offence(one) for code, one in LAW_OFFENCES.items()},
    **{code: cited(one) for code, one in FIRST_PROTOCOL.items()},
    **OF_THE_UNITED_NATIONS,
}
OFFENCE_TITLES: Words = {**{code: one.title for code, one in LAW_OFFENCES.items()}, **OF_THE_UNITED_NATIONS}
CATEGORIES: Words = {code: one.title for code, one in LAW_CATEGORIES.items()}
OTHER_DATA = Text("Other data", "Autres données")
ITEMS: Words = {code: one.title for code, one in LAW_ITEMS.items()}
NECESSITY = labels(law.NECESSITY)
URGENCY = labels(law.URGENCY)
URGENCY_REASONS = labels(law.URGENCY_REASONS)
MEASURES = labels(law.MEASURES_SOUGHT)
EXPEDITED = labels(law.EXPEDITED_GROUNDS)
OUTCOMES = labels(law.OUTCOMES)
CHANNELS: Words = {
    **labels(law.CHANNELS),
    "internal": Text(
        "Through the system that both authorities use", "Par le système que les deux autorités utilisent"
    ),
}
# The law tells our own user about "your law"; a letter speaks for the State that writes it.
GROUNDS: Words = {code: one.title for code, one in LAW_GROUNDS.items()} | {
    "LAW": Text(
        "Another ground of our law or of the treaty that applies",
        "Autre motif de notre droit ou du traité applicable",
    ),
    "INCOMP": Text("We are not competent", "Nous ne sommes pas compétents"),
}

STATUSES: Words = {
    "new": Text("New request", "Nouvelle demande"),
    "follow_up_assistance": Text(
        "Follow-up to an earlier request for mutual assistance",
        "Suite d’une demande d’entraide antérieure",
    ),
    "follow_up_preservation": Text(
        "Follow-up to an earlier request for preservation",
        "Suite d’une demande de conservation antérieure",
    ),
}
EXTENSION = Text("Extension of an earlier request", "Prolongation d’une demande antérieure")
STAGES: Words = {
    "investigation": Text("Investigation", "Enquête"),
    "trial": Text("Trial", "Jugement"),
    "execution": Text("Execution of a sentence", "Exécution d’une peine"),
}
ASSISTANCE_STATUSES: Words = {
    "": Text("Not sent yet", "Pas encore envoyée"),
    "draft": Text("In preparation", "En préparation"),
    "awaiting_approval": Text("Waiting for approval", "En attente d’approbation"),
    "approved": Text("Approved, about to be sent", "Approuvée, sur le point d’être envoyée"),
    "sent": Text("Sent", "Envoyée"),
    "acknowledged": Text("Sent, receipt confirmed", "Envoyée, réception confirmée"),
}
INSTEAD: Words = {
    "preservation": Text("A request for preservation", "Une demande de conservation"),
    "assistance": Text("A request for mutual assistance", "Une demande d’entraide"),
}
IDENTIFIER_KINDS: Words = {
    "ipv4": Text("IPv4 address", "Adresse IPv4"),
    "ipv6": Text("IPv6 address", "Adresse IPv6"),
    "email": Text("E-mail address", "Adresse électronique"),
    "url": Text("Web address", "Adresse web"),
    "domain": Text("Domain name", "Nom de domaine"),
    "account": Text("Account", "Compte"),
    "phone": Text("Telephone", "Téléphone"),
    "imei": Text("IMEI", "IMEI"),
    "imsi": Text("IMSI", "IMSI"),
    "iccid": Text("ICCID", "ICCID"),
    "mac": Text("MAC address", "Adresse MAC"),
    "crypto_address": Text("Crypto address", "Adresse de crypto-actif"),
    "crypto_tx": Text("Crypto transaction", "Transaction de crypto-actif"),
    "hash": Text("Hash", "Empreinte"),
    "iban": Text("IBAN", "IBAN"),
    "other": Text("Other", "Autre"),
}
MEDIA_TYPES: Words = {
    "application/pdf": Text("PDF document", "Document PDF"),
    "image/png": Text("Picture (PNG)", "Image (PNG)"),
    "image/jpeg": Text("Picture (JPEG)", "Image (JPEG)"),
    "text/plain": Text("Text file", "Fichier texte"),
    "text/csv": Text("Table (CSV)", "Tableau (CSV)"),
    "message/rfc822": Text("E-mail message", "Message électronique"),
    "application/vnd.oasis.opendocument.text": Text("Text document (ODT)", "Document texte (ODT)"),
    **{
        f"application/vnd.openxmlformats-officedocument.{name}": text
        for name, text in (
            ("wordprocessingml.document", Text("Text document (DOCX)", "Document texte (DOCX)")),
            ("spreadsheetml.sheet", Text("Spreadsheet (XLSX)", "Feuille de calcul (XLSX)")),
        )
    },
}
"""What may come in as an annex; anything else keeps its code."""
INTENDED: Words = {"refuse": Text("Refusal", "Refus"), "postpone": Text("Postponement", "Ajournement")}
MONTHS: tuple[Text, ...] = tuple(
    cldr.month(number, en, fr)
    for number, (en, fr) in enumerate(
        (
            ("January", "janvier"),
            ("February", "février"),
            ("March", "mars"),
            ("April", "avril"),
            ("May", "mai"),
            ("June", "juin"),
            ("July", "juillet"),
            ("August", "août"),
            ("September", "septembre"),
            ("October", "octobre"),
            ("November", "novembre"),
            ("December", "décembre"),
        ),
        start=1,
    )
)
