"""What the adviser says of a joint investigation team, beside the way itself (Art. 12 CETS 224)."""

from mla.law.cooperation.records import protocol
from mla.law.routes.advice import Step
from mla.law.text import Text

OF_A_TEAM = (
    Step(
        Text(
            "Once the team works, each member asks its own authorities for measures: no request for mutual assistance"
            " goes from one member to another (Art. 12(5) CETS 224).",
            "Une fois l’équipe au travail, chaque membre demande les mesures à ses propres autorités : aucune demande"
            " d’entraide ne va d’un membre à l’autre (art. 12(5) CETS 224).",
        ),
        protocol("12(5)"),
    ),
    Step(
        Text(
            "If a Party has declared so, its central authority must sign the agreement or concur in it"
            " (Art. 12(3) CETS 224).",
            "Si une Partie l’a déclaré, son autorité centrale doit signer l’accord ou y consentir"
            " (art. 12(3) CETS 224).",
        ),
        protocol("12(3)"),
    ),
    Step(
        Text(
            "For one case no full agreement is needed: both can agree on terms for it (Art. 12(7) CETS 224).",
            "Pour un seul cas un accord complet n’est pas nécessaire : les deux peuvent convenir de modalités"
            " (art. 12(7) CETS 224).",
        ),
        protocol("12(7)"),
    ),
)
