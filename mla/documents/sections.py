"""The sections of each kind of letter, in order, as data.

`key` names the builder of the content; `body` names the fields of an act that a generic section prints.
"""

from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, known
from mla.law.citations import convention as ets185
from mla.law.text import Text

Source = Literal["V", "R"]


@dataclass(frozen=True, slots=True)
class Section:
    number: int
    key: str
    source: Source
    title: Text
    required_by: Citation | None = None
    body: tuple[str, ...] = ()
    said: Text | None = None  # a sentence that is the same in every such letter


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    source: Source
    title: Text
    required_by: Citation | None = None
    body: tuple[str, ...] = ()
    said: Text | None = None


def numbered(*rows: Row) -> tuple[Section, ...]:
    return tuple(
        Section(n, r.key, r.source, r.title, r.required_by, r.body, r.said)
        for n, r in enumerate(rows, start=1)
    )


DATE = Row("date", "V", Text("Date", "Date"))
REFERENCE = Row("reference", "V", Text("Reference / case number", "Référence / numéro de dossier"))
STATUS = Row("status", "V", Text("Request status", "Statut de la demande"))
REQUESTED = Row("requested", "V", Text("Requested authority", "Autorité requise"), ets185("29(1)"))
REQUESTED_31 = Row("requested", "V", Text("Requested authority", "Autorité requise"))
REQUESTING = Row("requesting", "V", Text("Requesting authority", "Autorité requérante"), ets185("29(2)(a)"))
REQUESTING_31 = Row("requesting", "V", Text("Requesting authority", "Autorité requérante"))
CONFIRMATION = Row("confirmation", "V", Text(
    "Additional confirmation from the requesting authority: please contact",
    "Confirmation supplémentaire auprès de l’autorité requérante : personne à contacter"))  # fmt: skip
OPERATIONAL = Row("operational", "V", Text(
    "Investigative or operational authority in charge of the case, if different",
    "Autorité d’enquête ou opérationnelle chargée de l’affaire, si elle est différente"))  # fmt: skip
PROSECUTION = Text(
    "Prosecution office or court in charge, if applicable",
    "Parquet ou juridiction compétents, le cas échéant",
)
OFFENCES = Text("Offences", "Infractions")
FACTS = Text("Summary of the facts", "Résumé des faits")
CUSTODIAN = Text("Custodian of the data or location of the system", "Gardien des données ou lieu du système")
CONFIDENTIALITY = Row("confidentiality", "R", Text("Confidentiality", "Confidentialité"))
ANNEXES = Row("annexes", "R", Text("Annexes", "Annexes"))
SIGNATURE = Row("signature", "R", Text("Signature or stamp of the requesting authority",
                                       "Signature ou cachet de l’autorité requérante"))  # fmt: skip

PRES_SECTIONS = numbered(
    DATE, REFERENCE, STATUS, REQUESTED, REQUESTING, CONFIRMATION, OPERATIONAL,
    Row("prosecution", "R", PROSECUTION),
    Row("offences", "R", OFFENCES, ets185("29(2)(b)")),
    Row("facts", "R", FACTS, ets185("29(2)(b)")),
    Row("data", "R", Text("Data to be preserved", "Données à conserver"), ets185("29(2)(c)")),
    Row("custodian", "R", CUSTODIAN, ets185("29(2)(d)")),
    Row("necessity", "R", Text("Necessity of the preservation", "Nécessité de la conservation"), ets185("29(2)(e)")),
    Row("intention", "R", Text("Intention to submit a request for mutual assistance",
                               "Intention de présenter une demande d’entraide"), ets185("29(2)(f)")),
    Row("art30", "R", Text("Expedited disclosure of preserved traffic data",
                           "Divulgation rapide de données de trafic conservées"), ets185("30(1)")),
    Row("urgency", "R", Text("Urgency", "Urgence"), ets185("25(3)")),
    CONFIDENTIALITY,
    Row("annexes", "R", Text("Additional information and annexes", "Renseignements complémentaires et annexes")),
    Row("confirm", "R", Text("Confirmation asked for", "Confirmation demandée")),
    SIGNATURE,
)  # fmt: skip

_ASSISTANCE_HEAD = (
    DATE, REFERENCE, STATUS, REQUESTED_31, REQUESTING_31, CONFIRMATION, OPERATIONAL,
    Row("prosecution", "V", PROSECUTION),
    Row("previous_assistance", "V", Text("Previous request for mutual assistance, if applicable",
                                         "Demande d’entraide antérieure, le cas échéant")),
    Row("previous_preservation", "V", Text("Previous request for preservation, if applicable",
                                           "Demande de conservation antérieure, le cas échéant")),
    Row("domestic", "V", Text("Domestic legal basis of the request, if applicable",
                              "Base légale nationale de la demande, le cas échéant"), ets185("25(2)")),
    Row("offences", "R", OFFENCES),
    Row("facts", "R", Text("Summary of the case", "Résumé de l’affaire")),
)  # fmt: skip
_ASSISTANCE_TAIL = (
    Row("purpose", "R", Text("Purpose and relevance", "But et pertinence")),
    Row("custodian", "R", Text("Service provider or other custodian", "Fournisseur de services ou autre gardien")),
    Row("expedited", "R", Text("Urgency and expedited treatment", "Urgence et traitement rapide"), ets185("31(3)")),
    CONFIDENTIALITY,
    Row("procedures", "R", Text("Procedures to be followed", "Procédures à suivre")),
    Row("use", "R", Text("Use of what is received", "Usage des éléments reçus")),
    ANNEXES, SIGNATURE,
)  # fmt: skip
MLA_SUB_SECTIONS = numbered(
    *_ASSISTANCE_HEAD,
    Row(
        "data",
        "R",
        Text("Subscriber information sought", "Données relatives aux abonnés demandées"),
        known("18(3)"),
    ),
    *_ASSISTANCE_TAIL,
)
MLA_STO_SECTIONS = numbered(
    *_ASSISTANCE_HEAD,
    Row("data", "R", Text("Stored data sought", "Données stockées demandées"), ets185("31(1)")),
    Row("measures", "R", Text("Measures asked for", "Mesures demandées"), ets185("31(1)")),
    *_ASSISTANCE_TAIL,
)

TO = Row("to", "R", Text("To", "Destinataire"))
FROM = Row("from", "R", Text("From", "Expéditeur"))
REFERENCES = Row("references", "R", Text("References", "Références"))
LETTER_SIGNATURE = Row("signature", "R", Text("Signature or stamp", "Signature ou cachet"))
LETTER_HEAD = (REFERENCES, TO, FROM)
LETTER_TAIL = (CONFIDENTIALITY, LETTER_SIGNATURE)


def part(
    title: Text, *body: str, key: str = "body", required_by: Citation | None = None, said: Text | None = None
) -> Row:
    return Row(key, "R", title, required_by, body, said)


def letter(*rows: Row) -> tuple[Section, ...]:
    return numbered(*LETTER_HEAD, *rows, *LETTER_TAIL)


PRES_EXT_SECTIONS = numbered(
    DATE, REFERENCE, STATUS, REQUESTED, REQUESTING,
    part(CONFIRMATION.title, "confirmation", key="call"),
    part(Text("Preservation so far", "Conservation à ce jour"), "preserved_from", "current_until"),
    part(Text("Extension asked for", "Prolongation demandée"), "new_until", required_by=ets185("29(7)")),
    part(Text("Why the extension is necessary", "Nécessité de la prolongation"), "reason"),
    part(Text("Request for mutual assistance", "Demande d’entraide"), "assistance_status"),
    CONFIDENTIALITY,
    SIGNATURE,
)  # fmt: skip
ACK_SECTIONS = letter(
    part(Text("Receipt", "Réception"), "received_at", "channel", "officer"),
    part(Text("Next step", "Suite"), "next_step", "expected_on"),
)
RFI_SECTIONS = letter(
    part(Text("Our questions", "Nos questions"), "questions"),
    part(Text("Why we ask, and by when", "Pourquoi et pour quand"), "why", "by", "meanwhile"),
)
PRES_CONF_SECTIONS = letter(
    part(Text("Data preserved", "Données conservées"), "items", "custodian"),
    part(Text("Period", "Période"), "preserved_from", "preserved_until", required_by=ets185("29(7)")),
    part(Text("Order", "Ordonnance"), "order_reference"),
    part(Text("Gaps", "Lacunes"), "gaps"),
)
REFUSE_SECTIONS = letter(
    part(Text("Decision", "Décision"), "ground", "offences", key="refusal"),
    part(Text("Reasons", "Raisons"), "reasons"),
    part(Text("Alternatives considered", "Solutions envisagées"), "consultation", key="consultation"),
)
OUT_SECTIONS = letter(
    part(Text("Outcome", "Résultat"), "outcome", "measures_taken", required_by=ets185("27(7)")),
    part(Text("Material", "Éléments"), "material", key="material"),
    part(Text("Conditions", "Conditions"), "conditions"),
    part(Text("Originals", "Originaux"), "originals"),
    part(Text("Costs", "Frais"), "costs"),
    part(Text("Remarks", "Remarques"), "text"),
)
WDR_SECTIONS = letter(
    part(Text("Withdrawal", "Retrait"), "reason"),
    part(Text("Material already received", "Éléments déjà reçus"), "material_received"),
)
