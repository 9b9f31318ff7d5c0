"""Our own standards of service and targets. No instrument sets these figures, and each record says so.

None runs for the report of the outcome (Art. 27(7)): here the execution and its report are one act.
"""

from mla.law.citations import Citation, Status, practice
from mla.law.clock_periods import PRESERVED
from mla.law.clock_record import Clock, Length, days
from mla.law.text import Text

SENT = Text("the request was sent", "la demande a été envoyée")
OWN = practice("service standard of this installation")
RECOMMENDED = Citation(
    "Practice",
    "",
    Status.PRACTICE,
    "confirm receipt systematically: assessment of mutual assistance by the T-CY, 2014",
)

CLOCKS = (
    Clock(
        "MLA_FOLLOWUP",
        "policy",
        Text(
            "Target for the request for assistance that follows",
            "Objectif pour la demande d’entraide qui suit",
        ),
        PRESERVED,
        days(30),
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
        practice(
            "our standard; neither Art. 26 nor Art. 40(5) UNCC sets a time limit for the answer to conditions"
        ),
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
        practice(
            "our standard; Art. 35(1), like Art. 41(1) UNCC, asks for immediate assistance and sets no figure"
        ),
    ),
    Clock(
        "TEAM_TEXT",
        "policy",
        Text("Answer on the text of the agreement", "Réponse sur le texte de l’accord"),
        Text("the last text was proposed", "le dernier texte a été proposé"),
        {
            "routine": Length(10, "working_days"),
            "urgent": Length(2, "days"),
            "danger_to_life": Length(4, "hours"),
        },
        practice("our standard; Art. 12 sets no time limit for the answer to a text"),
    ),
    Clock(
        "REGISTRAR",
        "policy",
        Text("Answer about a domain name", "Réponse sur un nom de domaine"),
        Text("the request was received", "la demande a été reçue"),
        days(30),
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
        "CONFIRM",
        "policy",
        Text("Formal confirmation of the request", "Confirmation officielle de la demande"),
        SENT,
        {"routine": Length(5, "working_days")},
        practice("our standard; Art. 25(3) says only that it follows where the requested State asks for it"),
    ),
    Clock(
        "STATUS",
        "policy",
        Text("Question on the state of the matter", "Question sur l’état d’avancement"),
        Text("the last news arrived", "la dernière nouvelle est arrivée"),
        days(30),
        OWN,
        pause=Text(
            "while the other State waited for our answer", "pendant que l’autre État attendait notre réponse"
        ),
    ),
)
