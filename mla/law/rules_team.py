"""Joint investigations (Art. 12 CETS 224): what the list of contents cannot say of itself. An agreement has an end."""

from mla.law.citations import Citation
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol
from mla.law.facts import RequestFacts, written
from mla.law.rules import Rule
from mla.law.text import Text

TEAM = frozenset({"P2_12"})
JOINT_WORK = TEAM | {"P2_12_7"}
ASKED_OF_A_STATE = frozenset(
    code
    for code, one in CATALOGUE.items()
    if one.family not in {"team", "direct", "information", "contact_point"}
)
"""What one State asks another to do: between members of a team at work their own authorities do it."""


def ahead(facts: RequestFacts) -> bool:
    return facts.ends_on is None or facts.ends_on > facts.today


def _their_team(facts: RequestFacts) -> Text:
    return Text(
        f"Ask the other members of {facts.team} first.",
        f"Adressez-vous d’abord aux autres membres de {facts.team}.",
    )


def _end(rule_id: str, measures: frozenset[str], cited: Citation, severity: str) -> Rule:
    return Rule(
        rule_id,
        measures,
        "block" if severity == "block" else "warn",
        "ends_on",
        cited,
        Text(
            f"The duration has no end. Write the day on which the joint work ends ({cited}).",
            f"La durée n’a pas de fin. Indiquez le jour où le travail commun prend fin ({cited}).",
        ),
        Text(
            "It can be extended whenever both States agree.",
            "Elle peut être prolongée chaque fois que les deux États en conviennent.",
        ),
        lambda facts: facts.ends_on is not None,
    )


TEAM_RULES = (
    Rule(
        "T12-about",
        JOINT_WORK,
        "block",
        "facts",
        protocol("12(1)"),
        Text(
            "Say what is to be investigated together: the other State decides on it (Art. 12(1) CETS 224).",
            "Dites sur quoi enquêter ensemble : l’autre État en décide (art. 12(1) CETS 224).",
        ),
        Text(
            "A few sentences will do: the agreement itself follows below.",
            "Quelques phrases suffisent : l’accord lui-même suit.",
        ),
        lambda facts: written(facts.facts),
    ),
    Rule(
        "T12-offence",
        JOINT_WORK,
        "block",
        "offences",
        protocol("12(1)"),
        Text(
            "No offence is named. The use of all evidence will be measured by it (Art. 12(6) CETS 224).",
            "Aucune infraction n’est nommée. L’usage de toute preuve se mesurera à elle (art. 12(6) CETS 224).",
        ),
        Text(
            "Use for another offence needs the consent of the other State.",
            "L’usage pour une autre infraction exige le consentement de l’autre État.",
        ),
        lambda facts: bool(facts.offences),
    ),
    _end("T12-end", TEAM, protocol("12(2)"), "block"),
    _end("T12-case", JOINT_WORK - TEAM, protocol("12(7)"), "warn"),
    Rule(
        "T12-past",
        JOINT_WORK,
        "block",
        "ends_on",
        protocol("12(2)"),
        Text(
            "The day on which the joint work ends is over already. Choose a later one (Art. 12(2) CETS 224).",
            "Le jour où le travail commun prend fin est déjà passé. Choisissez-en un autre (art. 12(2) CETS 224).",
        ),
        Text("The clock runs to this day.", "Le délai court jusqu’à ce jour."),
        ahead,
    ),
    Rule(
        "T12-member",
        ASKED_OF_A_STATE,
        "tip",
        "requested_state",
        protocol("12(5)"),
        Text(
            "A joint investigation team of the two States works on this case: its members share evidence within the"
            " team and ask their own authorities for measures: this request may not be needed (Art. 12(5) CETS 224).",
            "Une équipe commune d’enquête des deux États travaille sur cette affaire : ses membres partagent les"
            " preuves au sein de l’équipe et saisissent leurs propres autorités ; cette demande peut être inutile"
            " (art. 12(5) CETS 224).",
        ),
        Text("Ask the other members first.", "Adressez-vous d’abord aux autres membres."),
        lambda facts: not facts.team,
        told=_their_team,
    ),
)
