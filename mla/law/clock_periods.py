"""The periods that a treaty, a regulation or domestic law sets. Between States the Convention itself knows one figure,
the sixty days of Art. 29(7).
"""

from mla.law.citations import UNCHECKED, Citation, Status, convention, known
from mla.law.clock_record import Clock, Length, days
from mla.law.text import Text

PRESERVED = Text(
    "the preservation took effect or, where we were not told when, was confirmed",
    "la conservation a pris effet ou, à défaut d’indication, a été confirmée",
)
CONCLUDED = Text("the agreement was concluded", "l’accord a été conclu")
RECEIVED = Text("the order was received", "l’injonction a été reçue")
LAST_CALLS = (21, 14, 7, 3, 1)

CLOCKS = (
    Clock(
        "PRES_MIN",
        "protective",
        Text("Shortest preservation", "Durée minimale de conservation"),
        PRESERVED,
        days(60),
        convention("29(7)"),
        warn_days=LAST_CALLS,
        stated_days="floor",
    ),
    Clock(
        "PRES_STATED",
        "protective",
        Text("Preservation as the reply states it", "Conservation selon la réponse"),
        PRESERVED,
        days(60),
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
        days(90),
        known("16(2)"),
        warn_days=(14,),
        stated_days="cap",
    ),
    Clock(
        "P2_7",
        "limit",
        Text("Subscriber information from a provider", "Données d’abonné fournies par un fournisseur"),
        RECEIVED,
        days(30),
        known("7(7)", "CETS 224"),
        warn_days=(5,),
        stated_days="floor",
    ),
    Clock(
        "P2_8_SERVE",
        "limit",
        Text("Service of an order on the provider", "Notification d’une injonction au fournisseur"),
        Text("the request was complete", "la demande était complète"),
        days(45),
        known("8(6)", "CETS 224"),
        warn_days=(10,),
    ),
    Clock(
        "P2_8_SUB",
        "limit",
        Text("Return of subscriber information", "Communication des données d’abonné"),
        Text("the order was served", "l’injonction a été notifiée"),
        days(20),
        known("8(6)", "CETS 224"),
        warn_days=(5,),
    ),
    Clock(
        "P2_8_TRA",
        "limit",
        Text("Return of traffic data", "Communication des données de trafic"),
        Text("the order was served", "l’injonction a été notifiée"),
        days(45),
        known("8(6)", "CETS 224"),
        warn_days=(5,),
    ),
    Clock(
        "TEAM_END",
        "limit",
        Text("End of the joint investigation team", "Fin de l’équipe commune d’enquête"),
        CONCLUDED,
        days(1),
        known("12(2)", "CETS 224"),
        warn_days=(30, 14, 7, 3, 1),
        until=True,
    ),
    Clock(
        "EPOC",
        "limit",
        Text("European Production Order", "Injonction européenne de production"),
        RECEIVED,
        days(10),
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
        days(60),
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
        days(60),
        known("42(8)", "UNCC"),
        warn_days=LAST_CALLS,
        stated_days="floor",
    ),
)
