"""Every period and limit the product counts, with where it comes from.

The Convention itself knows one figure between States, the sixty days of Art. 29(7). All else is the domestic
law of Art. 16(2), another instrument, or a service standard of our own, and says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from mla.law.citations import UNCHECKED, Citation, Status, convention, known, practice
from mla.law.text import Text

Unit = Literal["days", "working_days", "hours", "minutes", "seconds"]
Kind = Literal["protective", "limit", "policy", "information"]
Stated = Literal["floor", "cap", "ignored"]

SPANS: Mapping[str, timedelta] = {
    "hours": timedelta(hours=1),
    "minutes": timedelta(minutes=1),
    "seconds": timedelta(seconds=1),
}


@dataclass(frozen=True, slots=True)
class Length:
    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Clock:
    """`lengths` by urgency, "routine" always there. `stated_days`: does a stated number lengthen or cap it?

    `until`: the period is a date that somebody states, not a count. `rolls`: a last day on which nobody works
    moves to the next working day. `warn_days` and `warn_hours` count back from the end; a warning at the end
    itself, the escalation, is always added.
    """

    code: str
    kind: Kind
    title: Text
    start_event: Text
    lengths: Mapping[str, Length]
    citation: Citation
    warn_days: tuple[int, ...] = ()
    warn_hours: tuple[int, ...] = ()
    stated_days: Stated = "ignored"
    until: bool = False
    rolls: bool = False


def _days(count: int) -> Mapping[str, Length]:
    return {"routine": Length(count, "days")}


def _all(*records: Clock) -> Mapping[str, Clock]:
    return {record.code: record for record in records}


PRESERVED = Text(
    "the preservation took effect or, where we were not told when, was confirmed",
    "la conservation a pris effet ou, à défaut d’indication, a été confirmée",
)
RECEIVED = Text("the order was received", "l’injonction a été reçue")
SENT = Text("the request was sent", "la demande a été envoyée")
OWN = practice("service standard of this installation")
RECOMMENDED = Citation(
    "Practice",
    "",
    Status.PRACTICE,
    "confirm receipt systematically: assessment of mutual assistance by the T-CY, 2014",
)
LAST_CALLS = (21, 14, 7, 3, 1)

CLOCKS = _all(
    Clock(
        "PRES_MIN",
        "protective",
        Text("Shortest preservation", "Durée minimale de conservation"),
        PRESERVED,
        _days(60),
        convention("29(7)"),
        warn_days=LAST_CALLS,
        stated_days="floor",
    ),
    Clock(
        "PRES_STATED",
        "protective",
        Text("Preservation as the reply states it", "Conservation selon la réponse"),
        PRESERVED,
        _days(60),
        convention("29(7)"),
        warn_days=LAST_CALLS,
        until=True,
    ),
    Clock(
        "PRES_ORDER",
        "information",
        Text(
            "Longest domestic order of preservation", "Durée maximale de l’injonction interne de conservation"
        ),
        Text("the domestic order was made", "l’injonction interne a été émise"),
        _days(90),
        known("16(2)"),
        warn_days=(14,),
        stated_days="cap",
    ),
    Clock(
        "MLA_FOLLOWUP",
        "policy",
        Text(
            "Target for the request for assistance that follows",
            "Objectif pour la demande d’entraide qui suit",
        ),
        PRESERVED,
        _days(30),
        practice("our target of 30 days, so that the request arrives within the 60 days of Art. 29(7)"),
        warn_days=(14,),
    ),
    Clock(
        "ACK",
        "policy",
        Text("Acknowledgement through the 24/7 network", "Accusé de réception par le réseau 24/7"),
        SENT,
        {"routine": Length(24, "hours")},
        RECOMMENDED,
    ),
    Clock(
        "ACK_MLA",
        "policy",
        Text("Acknowledgement of a request for assistance", "Accusé de réception d’une demande d’entraide"),
        SENT,
        {"routine": Length(5, "working_days")},
        RECOMMENDED,
    ),
    Clock(
        "ACK_OUT",
        "policy",
        Text("Our own acknowledgement", "Notre accusé de réception"),
        Text("the request was received", "la demande a été reçue"),
        {"routine": Length(1, "hours")},
        OWN,
    ),
    Clock(
        "POC_DECIDE",
        "policy",
        Text("Decision of the contact point", "Décision du point de contact"),
        Text("the request was submitted for approval", "la demande a été soumise à l’approbation"),
        {
            "routine": Length(1, "working_days"),
            "urgent": Length(15, "minutes"),
            "danger_to_life": Length(5, "minutes"),
        },
        OWN,
    ),
    Clock(
        "RECALL_HOLD",
        "policy",
        Text("Hold before sending, for recall", "Attente avant l’envoi, pour rappel"),
        Text("the request was approved", "la demande a été approuvée"),
        {
            "routine": Length(5, "minutes"),
            "urgent": Length(20, "seconds"),
            "danger_to_life": Length(20, "seconds"),
        },
        OWN,
    ),
    Clock(
        "REMIND",
        "policy",
        Text("Reminder to the other State", "Rappel à l’autre État"),
        Text("the request or the last reminder was sent", "la demande ou le dernier rappel a été envoyé"),
        {"routine": Length(14, "days"), "urgent": Length(2, "days"), "danger_to_life": Length(2, "days")},
        OWN,
    ),
    Clock(
        "OFFER",
        "policy",
        Text("Answer to an offer of information", "Réponse à une offre d’information"),
        Text("the offer was sent", "l’offre a été envoyée"),
        {
            "routine": Length(5, "working_days"),
            "urgent": Length(1, "days"),
            "danger_to_life": Length(1, "hours"),
        },
        practice("our standard; Art. 26 sets no time limit for the answer to conditions"),
    ),
    Clock(
        "POC_ANSWER",
        "policy",
        Text("Answer of the contact point", "Réponse du point de contact"),
        Text("the question was received", "la question a été reçue"),
        {
            "routine": Length(2, "working_days"),
            "urgent": Length(4, "hours"),
            "danger_to_life": Length(1, "hours"),
        },
        practice("our standard; Art. 35(1) asks for immediate assistance and sets no figure"),
    ),
    Clock(
        "STATUS",
        "policy",
        Text("Question on the state of the matter", "Question sur l’état d’avancement"),
        Text("the last news arrived", "la dernière nouvelle est arrivée"),
        _days(30),
        OWN,
    ),
    Clock(
        "OUTCOME",
        "policy",
        Text("Report of the outcome", "Information sur la suite donnée"),
        Text("the request was executed", "la demande a été exécutée"),
        {"routine": Length(10, "working_days")},
        practice("our standard; Art. 27(7) says only that the outcome is reported promptly"),
    ),
    Clock(
        "P2_7",
        "limit",
        Text("Subscriber information from a provider", "Données d’abonné fournies par un fournisseur"),
        RECEIVED,
        _days(30),
        known("7(7)", "CETS 224"),
        warn_days=(5,),
        stated_days="floor",
    ),
    Clock(
        "REGISTRAR",
        "policy",
        Text("Answer about a domain name", "Réponse sur un nom de domaine"),
        Text("the request was received", "la demande a été reçue"),
        _days(30),
        practice("our standard, as in Art. 7(7); Art. 6 leaves the time frame to the request (6(3)(d))"),
        warn_days=(5,),
        stated_days="floor",
    ),
    Clock(
        "HAND_OVER",
        "policy",
        Text(
            "Handing over to the provider or registrar", "Remise au fournisseur ou au bureau d’enregistrement"
        ),
        Text("it was ready to be handed over", "elle était prête à être remise"),
        {
            "routine": Length(1, "working_days"),
            "urgent": Length(1, "hours"),
            "danger_to_life": Length(15, "minutes"),
        },
        OWN,
    ),
    Clock(
        "ENTITY_RECEIPT",
        "policy",
        Text(
            "Proof of receipt by the provider or registrar", "Preuve de réception par le destinataire privé"
        ),
        Text("it was handed over", "elle a été remise"),
        {
            "routine": Length(5, "working_days"),
            "urgent": Length(1, "days"),
            "danger_to_life": Length(1, "hours"),
        },
        practice("our standard; the thirty days of Art. 7(7) run from a receipt that somebody can prove"),
    ),
    Clock(
        "P2_8_SERVE",
        "limit",
        Text("Service of an order on the provider", "Notification d’une injonction au fournisseur"),
        Text("the request was complete", "la demande était complète"),
        _days(45),
        known("8(6)", "CETS 224"),
        warn_days=(10,),
    ),
    Clock(
        "P2_8_SUB",
        "limit",
        Text("Return of subscriber information", "Communication des données d’abonné"),
        Text("the order was served", "l’injonction a été notifiée"),
        _days(20),
        known("8(6)", "CETS 224"),
        warn_days=(5,),
    ),
    Clock(
        "P2_8_TRA",
        "limit",
        Text("Return of traffic data", "Communication des données de trafic"),
        Text("the order was served", "l’injonction a été notifiée"),
        _days(45),
        known("8(6)", "CETS 224"),
        warn_days=(5,),
    ),
    Clock(
        "EPOC",
        "limit",
        Text("European Production Order", "Injonction européenne de production"),
        RECEIVED,
        _days(10),
        Citation("Regulation (EU) 2023/1543", "10", Status.KNOWLEDGE, UNCHECKED),
        warn_days=(2,),
        rolls=True,
    ),
    Clock(
        "EPOC_EMERGENCY",
        "limit",
        Text("European Production Order in an emergency", "Injonction européenne de production en urgence"),
        RECEIVED,
        {"routine": Length(8, "hours")},
        Citation("Regulation (EU) 2023/1543", "10", Status.KNOWLEDGE, UNCHECKED),
        warn_hours=(2,),
    ),
    Clock(
        "EPOC_PR",
        "protective",
        Text("European Preservation Order", "Injonction européenne de conservation"),
        RECEIVED,
        _days(60),
        Citation("Regulation (EU) 2023/1543", "11", Status.KNOWLEDGE, UNCHECKED),
        warn_days=(14,),
        rolls=True,
    ),
    Clock(
        "UN_42",
        "protective",
        Text(
            "Preservation under the United Nations Convention",
            "Conservation selon la Convention des Nations Unies",
        ),
        PRESERVED,
        _days(60),
        known("42(8)", "UNCC"),
        warn_days=LAST_CALLS,
        stated_days="floor",
    ),
)
