"""The letters of the measures whose article, not a published form, says what they hold. Data only.

A measure is added by a title: its sections, its basis and its contents come from the catalogue of co-operation.
"""

from collections.abc import Mapping

from mla.documents.kind import Kind
from mla.documents.kinds_direct import ORDER_OF
from mla.documents.sections import (
    ANNEXES,
    CONFIDENTIALITY,
    CONFIRMATION,
    CUSTODIAN,
    DATE,
    FACTS,
    OFFENCES,
    OPERATIONAL,
    PROSECUTION,
    REFERENCE,
    REQUESTED_31,
    REQUESTING_31,
    SIGNATURE,
    STATUS,
    Row,
    Section,
    numbered,
)
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import Cooperation, protocol
from mla.law.measures import MEASURES
from mla.law.text import Filled, Text

TITLES: Mapping[str, Text] = {
    "RTT": Text(
        "Request for the real-time collection of traffic data",
        "Demande de collecte en temps réel de données relatives au trafic",
    ),
    "INT": Text(
        "Request for the interception of content data",
        "Demande d’interception de données relatives au contenu",
    ),
    "P2_8": Text(
        "Request to give effect to an order for subscriber information or traffic data",
        "Demande d’exécution d’une injonction portant sur des données d’abonné ou de trafic",
    ),
    "P2_9": Text(
        "Request for the expedited disclosure of stored computer data in an emergency",
        "Demande de divulgation accélérée de données informatiques stockées en cas d’urgence",
    ),
    "P2_10": Text(
        "Request for emergency mutual assistance", "Demande d’entraide judiciaire en cas d’urgence"
    ),
    "P2_11": Text("Request for a hearing by video conference", "Demande d’audition par vidéoconférence"),
    "UN_MLA": Text("Request for mutual legal assistance", "Demande d’entraide judiciaire"),
    "UN_PRES": Text(
        "Request for the expedited preservation of stored electronic data",
        "Demande de conservation rapide de données électroniques stockées",
    ),
    "UN_STO": Text(
        "Request for access to stored electronic data",
        "Demande d’accès à des données électroniques stockées",
    ),
    "UN_RTT": Text(
        "Request for the real-time collection of traffic data",
        "Demande de collecte en temps réel de données relatives au trafic",
    ),
    "UN_INT": Text(
        "Request for the interception of content data",
        "Demande d’interception de données relatives au contenu",
    ),
}

_HEAD = (DATE, REFERENCE, REQUESTED_31, REQUESTING_31, CONFIRMATION, OPERATIONAL,
         Row("prosecution", "R", PROSECUTION))  # fmt: skip
_CASE = (
    Row("domestic", "R", Text("Domestic legal basis", "Base légale nationale")),
    Row("offences", "R", OFFENCES),
    Row("facts", "R", FACTS),
)
_EARLIER = Row("earlier", "R", Text("Earlier preservation", "Conservation antérieure"))
_URGENCY = Row("urgency", "R", Text("Urgency", "Urgence"))
_TAIL = (
    _URGENCY,
    CONFIDENTIALITY,
    Row("procedures", "R", Text("Procedures to be followed", "Procédures à suivre")),
    Row("use", "R", Text("Use of what is received", "Usage des éléments reçus")),
    ANNEXES,
    SIGNATURE,
)
_PRESERVATION = (
    Row("necessity", "R", Text("Necessity of the preservation", "Nécessité de la conservation")),
    Row("intention", "R", Text("Intention to submit a request for mutual assistance",
                               "Intention de présenter une demande d’entraide")),
    Row("art30", "R", Text("Expedited disclosure of preserved traffic data",
                           "Divulgation rapide de données de trafic conservées")),
    _URGENCY,
    CONFIDENTIALITY,
    ANNEXES,
    Row("confirm", "R", Text("Confirmation asked for", "Confirmation demandée")),
    SIGNATURE,
)  # fmt: skip
_ASKED = Text("What is asked: {what}", "Ce qui est demandé : {what}")
# A hearing has no data and no custodian: what is empty is left out of the letter.
_DATA = (Row("data", "R", Text("Data", "Données")), Row("custodian", "R", CUSTODIAN))
_PURPOSE = Row("purpose", "R", Text("Purpose and relevance", "But et pertinence"))


# Of Art. 8 the order goes apart; what supports it is for the authorities only (8(3)(b)).
_APART = Row("served", "R", Text("The order to be served", "L’injonction à notifier"), protocol("8(3)(b)"))


def _sections(record: Cooperation) -> tuple[Section, ...]:
    if record.family == "preservation":
        return numbered(*_HEAD[:2], STATUS, *_HEAD[2:], *_CASE[1:], *_DATA, *_PRESERVATION)
    asked = Filled.of(_ASKED, {"what": record.title})
    contents = Row("contents", "R", asked, record.citation)
    apart = (_APART,) if record.code in ORDER_OF else ()
    return numbered(*_HEAD, *apart, _EARLIER, *_CASE, contents, *_DATA, _PURPOSE, *_TAIL)


def _kind(code: str, title: Text) -> Kind:
    record = CATALOGUE[code]
    return Kind(
        MEASURES[code].document, "mla/request/1", title, (record.citation,), frozenset(), _sections(record)
    )


KINDS_OF_MEASURES: tuple[Kind, ...] = tuple(
    _kind(code, title) for code, title in TITLES.items() if code in MEASURES
)
