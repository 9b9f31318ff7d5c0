"""Information given unasked (Art. 26): whether there are conditions decides what leaves first, so it is asked."""

from mla.law.asking_by_name import asks_for_a_measure
from mla.law.citations import convention
from mla.law.facts import RequestFacts, written
from mla.law.rules import Rule
from mla.law.secrecy import binds_its_use
from mla.law.text import Text

INFORMATION = frozenset({"SPONT"})
NO_CONDITIONS = "conditions:none"


def conditional(facts: RequestFacts) -> bool:
    return "conditions" in facts.contents


INFORMATION_RULES = (
    Rule(
        "S26-info",
        INFORMATION,
        "block",
        "facts",
        convention("26(1)"),
        Text(
            "The information itself is empty. Write it (Art. 26(1)).",
            "L’information elle-même est vide. Écrivez-la (art. 26(1)).",
        ),
        Text(
            "Under conditions it stays here until the other State has accepted them.",
            "Sous conditions, elle reste ici jusqu’à ce que l’autre État les ait acceptées.",
        ),
        lambda facts: written(facts.facts),
    ),
    Rule(
        "S26-said",
        INFORMATION,
        "block",
        "contents.conditions",
        convention("26(2)"),
        Text(
            "Write the conditions, or say that there are none: then the content leaves at once (Art. 26(2)).",
            "Écrivez les conditions, ou dites qu’il n’y en a pas : le contenu part alors tout de suite (art. 26(2)).",
        ),
        Text(
            "Once the content has left, no condition binds anybody.",
            "Une fois le contenu parti, aucune condition ne lie plus personne.",
        ),
        lambda facts: conditional(facts) or NO_CONDITIONS in facts.contents,
    ),
    Rule(
        "S26-cond",
        INFORMATION,
        "warn",
        "contents.conditions",
        convention("26(2)"),
        Text(
            "No condition is set. If it must stay confidential or be used for one purpose only, ask for acceptance of"
            " that before you disclose (Art. 26(2)).",
            "Aucune condition n’est posée. Si elle doit rester confidentielle ou ne servir qu’à un seul but, demandez"
            " d’abord l’acceptation de cette condition (art. 26(2)).",
        ),
        Text("Write it under “conditions”.", "Écrivez-la sous « conditions »."),
        lambda facts: NO_CONDITIONS not in facts.contents,
    ),
    Rule(
        "S26-nature",
        INFORMATION,
        "block",
        "contents.nature",
        convention("26(2)"),
        Text(
            "The offer has no words yet. Say of what general nature the information is, without its content"
            " (Art. 26(2)).",
            "L’offre est encore vide. Dites la nature générale de l’information, sans son contenu (art. 26(2)).",
        ),
        Text(
            "The offer leaves before anybody has accepted anything.",
            "L’offre part avant que quiconque ait accepté quoi que ce soit.",
        ),
        lambda facts: not conditional(facts) or "nature" in facts.contents,
    ),
    Rule(
        "S26-asks",
        INFORMATION,
        "warn",
        "facts",
        convention("26(1)"),
        Text(
            "The text asks for a measure. Information given unasked asks for nothing: send a request for it as well"
            " (Arts 26(1), 29, 31).",
            "Le texte demande une mesure. Une information spontanée ne demande rien : envoyez aussi une demande"
            " (art. 26(1), 29, 31).",
        ),
        Text(
            "A request for preservation can leave on the same day.",
            "Une demande de conservation peut partir le même jour.",
        ),
        lambda facts: not asks_for_a_measure(facts.facts),
    ),
    Rule(
        "S26-wish",
        INFORMATION,
        "warn",
        "contents.conditions",
        convention("26(2)"),
        Text(
            "The text wants confidentiality or a limit of use, but no condition is set. Only a condition accepted"
            " beforehand binds the other State (Art. 26(2)).",
            "Le texte veut la confidentialité ou limite l’usage, mais aucune condition n’est posée. Seule une condition"
            " acceptée d’avance lie l’autre État (art. 26(2)).",
        ),
        Text("Write it under “conditions”.", "Écrivez-la sous « conditions »."),
        lambda facts: conditional(facts) or not binds_its_use(facts.facts),
    ),
)
