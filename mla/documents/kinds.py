"""The kinds of letter: title, template, legal basis, the verbs they print, their sections in order. Data only.

Section order follows T-CY(2018)11 (preservation) and T-CY(2018)10 (subscriber information). `source` says how sure a
section is: V, read in the published form; R, reconstructed from Art. 29(2) and practice. A correction is a data change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mla.documents.sections import (
    ACK_SECTIONS,
    LETTER_SECTIONS,
    MLA_STO_SECTIONS,
    MLA_SUB_SECTIONS,
    OUT_SECTIONS,
    PRES_CONF_SECTIONS,
    PRES_EXT_SECTIONS,
    PRES_SECTIONS,
    REFUSE_SECTIONS,
    RFI_SECTIONS,
    WDR_SECTIONS,
    Section,
)
from mla.law.citations import Citation, convention
from mla.law.measures import MEASURES
from mla.law.text import Text

REQUEST_VERBS = frozenset({"submit", "approve", "send"})
FORM = "documents/form.html"
LETTER = "documents/letter.html"


@dataclass(frozen=True, slots=True)
class Kind:
    code: str
    schema: Literal["mla/request/1", "mla/act/1"]
    title: Text
    template: str
    basis: tuple[Citation, ...]
    for_verbs: frozenset[str]
    sections: tuple[Section, ...]
    form: str = ""  # the published form whose section order is followed
    form_read_to: int = 0  # the last section number read in that form


PRES = Kind(
    "PRES", "mla/request/1", Text("Data preservation request", "Demande de conservation de données"), FORM,
    (convention("29"), convention("30")), REQUEST_VERBS, PRES_SECTIONS, "T-CY(2018)11", 7,
)  # fmt: skip
MLA_SUB = Kind(
    "MLA_SUB", "mla/request/1",
    Text("Mutual legal assistance request for subscriber information",
         "Demande d’entraide judiciaire relative à des données d’abonné"),
    FORM, (convention("31"),), REQUEST_VERBS, MLA_SUB_SECTIONS, "T-CY(2018)10", 11,
)  # fmt: skip
MLA_STO = Kind(
    "MLA_STO", "mla/request/1",
    Text("Mutual legal assistance request for stored computer data",
         "Demande d’entraide judiciaire relative à des données informatiques stockées"),
    FORM, (convention("31"),), REQUEST_VERBS, MLA_STO_SECTIONS, "T-CY(2018)10", 11,
)  # fmt: skip
PRES_EXT = Kind(
    "PRES_EXT", "mla/act/1",
    Text("Request to extend the preservation of data", "Demande de prolongation de la conservation de données"),
    FORM, (convention("29"),), frozenset({"ask_extension"}), PRES_EXT_SECTIONS, "T-CY(2018)11", 5,
)  # fmt: skip
ACK = Kind(
    "ACK", "mla/act/1", Text("Acknowledgement of receipt", "Accusé de réception"), LETTER, (),
    frozenset({"acknowledge"}), ACK_SECTIONS,
)  # fmt: skip
RFI = Kind(
    "RFI", "mla/act/1", Text("Request for further information", "Demande de renseignements complémentaires"),
    LETTER, (), frozenset({"ask"}), RFI_SECTIONS,
)  # fmt: skip
PRES_CONF = Kind(
    "PRES_CONF", "mla/act/1", Text("Confirmation of preservation", "Confirmation de conservation"), LETTER,
    (convention("29"),), frozenset({"confirm_preservation"}), PRES_CONF_SECTIONS,
)  # fmt: skip
REFUSE = Kind(
    "REFUSE", "mla/act/1", Text("Refusal", "Refus"), LETTER, (), frozenset({"refuse"}), REFUSE_SECTIONS,
)  # fmt: skip
OUT = Kind(
    "OUT", "mla/act/1", Text("Outcome of the request", "Résultat de la demande"), LETTER, (),
    frozenset({"execute", "execute_part"}), OUT_SECTIONS,
)  # fmt: skip
WDR = Kind(
    "WDR", "mla/act/1", Text("Withdrawal of the request", "Retrait de la demande"), LETTER, (),
    frozenset({"withdraw"}), WDR_SECTIONS,
)  # fmt: skip

LETTER_TITLES: Mapping[str, Text] = {
    "answer": Text("Answer to your questions", "Réponse à vos questions"),
    "warn": Text("Notice before execution", "Avis avant exécution"),
    "maintain": Text("The request is maintained", "Maintien de la demande"),
    "extend": Text("Extension of the preservation", "Prolongation de la conservation"),
    "decline_extension": Text("The preservation is not extended", "Refus de prolonger la conservation"),
    "release": Text("End of the preservation", "Fin de la conservation"),
    "let_lapse": Text("The preservation will lapse", "Expiration de la conservation"),
    "disclose_traffic": Text(
        "Traffic data about another provider", "Données de trafic relatives à un autre fournisseur"
    ),
    "receive_follow_up": Text(
        "The request for assistance was received", "Réception de la demande d’entraide"
    ),
    "accept": Text("The request is accepted", "Acceptation de la demande"),
    "notify_delay": Text("Notice of delay", "Avis de retard"),
    "postpone": Text("Postponement", "Ajournement"),
    "propose_conditions": Text("Conditions proposed", "Conditions proposées"),
    "accept_conditions": Text("The conditions are accepted", "Acceptation des conditions"),
    "decline_conditions": Text("The conditions are not accepted", "Refus des conditions"),
    "refer": Text("Referral to the competent authority", "Transmission à l’autorité compétente"),
    "close": Text("Closing of the file", "Clôture du dossier"),
}
OTHER = Kind(
    "LETTER", "mla/act/1", Text("Letter", "Lettre"), LETTER, (), frozenset(LETTER_TITLES), LETTER_SECTIONS,
)  # fmt: skip

KINDS: Mapping[str, Kind] = {
    kind.code: kind
    for kind in (PRES, PRES_EXT, MLA_STO, MLA_SUB, ACK, RFI, PRES_CONF, REFUSE, OUT, WDR, OTHER)
}


def kind_for(*, verb: str, measure: str) -> str:
    """The code of the letter that prints `verb`. Every verb has one: what has no form of its own is a LETTER."""
    if verb in REQUEST_VERBS:
        return MEASURES[measure].document
    return next((kind.code for kind in KINDS.values() if verb in kind.for_verbs), OTHER.code)
