"""The kinds of letter: title, template, legal basis, the verbs they print, their sections in order. Data only.

Section order follows T-CY(2018)11 (preservation) and T-CY(2018)10 (subscriber information). `source` says how sure a
section is: V, read in the published form; R, reconstructed from Art. 29(2) and practice. A correction is a data change.
"""

from collections.abc import Mapping

from mla.documents.kind import Kind
from mla.documents.kinds_papers import PAPER_KINDS
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
)
from mla.law.citations import convention as ets185
from mla.law.text import Text

PRES = Kind(
    "PRES", "mla/request/1", Text("Data preservation request", "Demande de conservation de données"),
    (ets185("29"), ets185("30")), frozenset(), PRES_SECTIONS, "T-CY(2018)11", 7,
)  # fmt: skip
MLA_SUB = Kind(
    "MLA_SUB", "mla/request/1",
    Text("Mutual legal assistance request for subscriber information",
         "Demande d’entraide judiciaire relative à des données d’abonné"),
    (ets185("31"),), frozenset(), MLA_SUB_SECTIONS, "T-CY(2018)10", 11,
)  # fmt: skip
MLA_STO = Kind(
    "MLA_STO", "mla/request/1",
    Text("Mutual legal assistance request for stored computer data",
         "Demande d’entraide judiciaire relative à des données informatiques stockées"),
    (ets185("31"),), frozenset(), MLA_STO_SECTIONS, "T-CY(2018)10", 11,
)  # fmt: skip
PRES_EXT = Kind(
    "PRES_EXT", "mla/act/1",
    Text("Request to extend the preservation of data", "Demande de prolongation de la conservation de données"),
    (ets185("29"),), frozenset({"ask_extension"}), PRES_EXT_SECTIONS, "T-CY(2018)11", 5,
)  # fmt: skip
ACK = Kind(
    "ACK", "mla/act/1", Text("Acknowledgement of receipt", "Accusé de réception"), (),
    frozenset({"acknowledge"}), ACK_SECTIONS,
)  # fmt: skip
RFI = Kind(
    "RFI", "mla/act/1", Text("Request for further information", "Demande de renseignements complémentaires"), (),
    frozenset({"ask"}), RFI_SECTIONS,
)  # fmt: skip
PRES_CONF = Kind(
    "PRES_CONF", "mla/act/1", Text("Confirmation of preservation", "Confirmation de conservation"),
    (ets185("29"),), frozenset({"confirm_preservation"}), PRES_CONF_SECTIONS,
)  # fmt: skip
REFUSE = Kind(
    "REFUSE", "mla/act/1", Text("Refusal", "Refus"), (), frozenset({"refuse"}), REFUSE_SECTIONS,
)  # fmt: skip
OUT = Kind(
    "OUT", "mla/act/1", Text("Outcome of the request", "Résultat de la demande"), (),
    frozenset({"execute", "execute_part"}), OUT_SECTIONS,
)  # fmt: skip
WDR = Kind(
    "WDR", "mla/act/1", Text("Withdrawal of the request", "Retrait de la demande"), (),
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
    "postpone": Text("Postponement", "Ajournement"),
    "propose_conditions": Text("Conditions proposed", "Conditions proposées"),
    "accept_conditions": Text("The conditions are accepted", "Acceptation des conditions"),
    "decline_conditions": Text("The conditions are not accepted", "Refus des conditions"),
    "refer": Text("Referral to the competent authority", "Transmission à l’autorité compétente"),
    "close": Text("Closing of the file", "Clôture du dossier"),
    "accept": Text("Acceptance of the request", "Acceptation de la demande"),
    "receive_follow_up": Text("Follow-up request received", "Demande de suite reçue"),
    "notify_delay": Text("Notice of delay", "Avis de retard"),
}
OTHER = Kind(
    "LETTER", "mla/act/1", Text("Letter", "Lettre"), (), frozenset(LETTER_TITLES), LETTER_SECTIONS,
)  # fmt: skip

KINDS: Mapping[str, Kind] = {
    kind.code: kind
    for kind in (PRES, PRES_EXT, MLA_STO, MLA_SUB, ACK, RFI, PRES_CONF, REFUSE, OUT, WDR, OTHER, *PAPER_KINDS)
}

# The first sentence of an act, where its fields alone would not say what is being done.
OPENINGS: Mapping[str, Text] = {
    "acknowledge": Text("We have received your request.", "Nous avons reçu votre demande."),
    "answer": Text("Our answers to your questions:", "Nos réponses à vos questions :"),
    "maintain": Text(
        "We maintain our request; please execute it in spite of the risk of which you told us.",
        "Nous maintenons notre demande ; merci de l’exécuter malgré le risque que vous nous avez signalé.",
    ),
    "withdraw": Text("We withdraw the request named above.", "Nous retirons la demande citée en référence."),
    "refuse": Text(
        "We are unable to execute the request, on this ground:",
        "Nous ne sommes pas en mesure d’exécuter la demande, pour ce motif :",
    ),
    "extend": Text("The preservation is extended.", "La conservation est prolongée."),
    "decline_extension": Text("The preservation is not extended.", "La conservation n’est pas prolongée."),
    "receive_follow_up": Text(
        "We have received your request for mutual assistance. The data stay preserved until it is decided.",
        "Nous avons reçu votre demande d’entraide. Les données restent conservées jusqu’à la décision.",
    ),
    "release": Text(
        "The data need no longer be preserved.", "La conservation des données n’est plus nécessaire."
    ),
    "let_lapse": Text("The preservation ends on its date.", "La conservation prend fin à son échéance."),
    "disclose_traffic": Text(
        "Another service provider took part in the transmission of the communication.",
        "Un autre fournisseur de services a participé à la transmission de la communication.",
    ),
    "accept": Text("We accept the request.", "Nous acceptons la demande."),
    "propose_conditions": Text(
        "We can execute the request under the conditions below.",
        "Nous pouvons exécuter la demande aux conditions ci-dessous.",
    ),
    "accept_conditions": Text(
        "We accept the conditions stated in your letter and are bound by them.",
        "Nous acceptons les conditions énoncées dans votre lettre et sommes liés par elles.",
    ),
    "decline_conditions": Text(
        "We do not accept the conditions stated in your letter.",
        "Nous n’acceptons pas les conditions énoncées dans votre lettre.",
    ),
    "postpone": Text(
        "We postpone the execution of the request, because it would prejudice our own investigations or proceedings.",
        "Nous différons l’exécution de la demande, qui porterait préjudice à nos propres enquêtes ou procédures.",
    ),
    "notify_delay": Text(
        "The execution of the request is impossible or likely to be delayed significantly.",
        "L’exécution de la demande est impossible ou risque d’être retardée de manière importante.",
    ),
    "refer": Text(
        "We have sent your request on to the competent authority.",
        "Nous avons transmis votre demande à l’autorité compétente.",
    ),
}
# The canonical payload sorts its keys by the alphabet; a reader expects another order.
BODY_ORDER: Mapping[str, tuple[str, ...]] = {
    "warn": ("ground", "text"),
    "extend": ("until", "reason"),
    "release": ("from", "reason"),
    "disclose_traffic": ("provider", "party", "path", "note"),
    "propose_conditions": ("ground", "conditions", "part", "accept_by"),
    "postpone": ("until", "reasons", "consultation"),
    "notify_delay": ("reasons", "new_date"),
    "refer": ("to", "when"),
}
