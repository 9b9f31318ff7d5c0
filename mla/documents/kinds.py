"""The kinds of letter: title, template, legal basis, the verbs they print, their sections in order. Data only.

Section order follows T-CY(2018)11 (preservation) and T-CY(2018)10 (subscriber information). `source` says how sure a
section is: V, read in the published form; R, reconstructed from Art. 29(2) and practice. A correction is a data change.
"""

from collections.abc import Mapping

from mla.documents.kind import Kind
from mla.documents.kinds_direct import KINDS_OF_DIRECT
from mla.documents.kinds_information import KINDS_OF_INFORMATION
from mla.documents.kinds_measures import KINDS_OF_MEASURES
from mla.documents.kinds_papers import PAPER_KINDS
from mla.documents.kinds_requested import REQUESTED_KINDS
from mla.documents.kinds_requesting import REQUESTING_KINDS
from mla.documents.kinds_team import KINDS_OF_TEAM
from mla.documents.sections import (
    ACK_SECTIONS,
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
    (ets185("29"),), frozenset({"ask_extension"}), PRES_EXT_SECTIONS, "T-CY(2018)11", 6,
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

KINDS: Mapping[str, Kind] = {
    kind.code: kind
    for kind in (
        *(PRES, PRES_EXT, MLA_STO, MLA_SUB, ACK, RFI, PRES_CONF, REFUSE, OUT, WDR),
        *REQUESTING_KINDS,
        *REQUESTED_KINDS,
        *KINDS_OF_MEASURES,
        *KINDS_OF_INFORMATION,
        *KINDS_OF_TEAM,
        *KINDS_OF_DIRECT,
        *PAPER_KINDS,
    )
}
EARLIER = {"LETTER": Text("Letter", "Lettre")}
"""Before each act had a kind of its own: the rows stay, and what still waits is printed as the kind of its act."""


def title_of(code: str) -> Text:
    return EARLIER[code] if code in EARLIER else KINDS[code].title
