"""The linter for what the texts tell and the fields do not: where the data lies, another offence, wider data."""

from mla.law.asking_by_name import asks_for_category
from mla.law.citations import convention
from mla.law.data import CATEGORIES, ITEMS
from mla.law.facts import RequestFacts
from mla.law.reading import read_whole
from mla.law.rules import ANY, STORED, Rule
from mla.law.rules_substance import RETURNED
from mla.law.text import Text
from mla.law.told_places import told_elsewhere

SHORT = 20  # words; a shorter account may leave the word out that would tell the offence
# A child, a work: who tells of such an offence cannot but name it.
UNMISTAKABLE = frozenset({"BC09", "BC10"})
# What is done to a system or its data: told in many ways, so a word of another story must stand beside the silence.
OF_SYSTEMS = frozenset({"BC02", "BC03", "BC04", "BC05", "BC06"})

TOLD_BY_WORDS = OF_SYSTEMS | UNMISTAKABLE | {"BC07", "BC08", "P1"}
ONLY = "only_"


def _is_told_here(facts: RequestFacts) -> bool:
    # Where the field itself names another State its own rule speaks.
    if not facts.requested_state or facts.data_location not in {"", facts.requested_state}:
        return True
    told = (facts.link, facts.necessity, facts.period_reason, *(one.note for one in facts.identifiers))
    elsewhere = any(
        told_elsewhere(one, facts.requested_state, told_of=facts.custodian_name) for one in told if one
    )
    return not elsewhere and not told_elsewhere(
        facts.facts, facts.requested_state, told_of=facts.custodian_name, only_holder=True
    )


def _items_fit_the_categories(facts: RequestFacts) -> bool:
    """An item may be less than what is ticked, never more."""
    ticked = max((CATEGORIES[one].intrusiveness for one in facts.categories if one in CATEGORIES), default=3)
    return all(CATEGORIES[ITEMS[one].category].intrusiveness <= ticked for one in facts.items if one in ITEMS)


def _asks_wider(facts: RequestFacts) -> bool:
    """Do the words ask for more than the boxes? Said by name, after a verb that asks."""
    if not facts.categories or "CON" in facts.categories:
        return False
    asked = asks_for_category(f"{facts.link} ; {facts.necessity} ; {facts.period_reason}")
    return asked == "CON" or (asked == "TRA" and "TRA" not in facts.categories)


def _tells_another(facts: RequestFacts, told: frozenset[str]) -> bool:
    """A theft, an insult, goods that never came; and no word of what the offence ticked does to a system."""
    of_systems = bool(facts.offences) and facts.offences <= OF_SYSTEMS
    return of_systems and "other_story" in told and not facts.offences & told


def _tells_only_another(facts: RequestFacts, told: frozenset[str]) -> bool:
    """A flood, where abuse of children is ticked: words of one offence, and none of any that is ticked."""
    ticked = {one.split("-")[0] for one in facts.offences}
    unmistakable = {one.removeprefix(ONLY) for one in told if one.startswith(ONLY)}
    return bool(ticked) and ticked <= TOLD_BY_WORDS and not ticked & told and bool(unmistakable - ticked)


def _offence_is_told(facts: RequestFacts) -> bool:
    """Does any word of the facts belong to such an offence, where it is ticked? Broad words: silence means much.

    Only for offences that cannot be told without their words, or where another is told: a fraud has too many ways.
    """
    told = read_whole(facts.facts)
    short = sum(len(one.words) for one in told.sentences) < SHORT
    if _tells_another(facts, told.said) or _tells_only_another(facts, told.said):
        return False
    return short or facts.offences & UNMISTAKABLE <= told.said


TOLD_RULES = (
    Rule(
        "L-third-told",
        ANY,
        "warn",
        "data_location",
        RETURNED,
        Text(
            "The text says that the data, or who holds it, is in another State than the one you ask. Check which"
            " State to ask (practice; see Arts 29(1), 31(1)).",
            "Le texte dit que les données, ou leur détenteur, se trouvent dans un autre État que l’État requis."
            " Vérifiez à quel État vous adresser (pratique ; voir art. 29(1), 31(1)).",
        ),
        Text(
            "If the State you ask can still reach it, say how in the same sentence.",
            "Si l’État requis peut néanmoins y accéder, dites comment dans la même phrase.",
        ),
        _is_told_here,
    ),
    Rule(
        "L-items",
        STORED,
        "warn",
        "items",
        RETURNED,
        Text(
            "An item goes beyond the categories you ticked. Tick its category, with the measure it needs, or drop it"
            " (practice; see Arts 18(3), 29(2)(c), 31).",
            "Un élément dépasse les catégories cochées. Cochez la sienne, avec la mesure qu’elle exige, ou retirez-le"
            " (pratique ; voir art. 18(3), 29(2)(c), 31).",
        ),
        Text(
            "Log-ins and calls are traffic data; messages and files are content.",
            "Connexions et appels sont des données de trafic ; messages et fichiers, du contenu.",
        ),
        _items_fit_the_categories,
    ),
    Rule(
        "L-wider",
        STORED,
        "warn",
        "categories",
        RETURNED,
        Text(
            "The text asks for data of a category that is not ticked. Tick it, with the measure it needs, or take the"
            " sentence out (practice; see Arts 29(2)(c), 31).",
            "Le texte demande des données d’une catégorie qui n’est pas cochée. Cochez-la, avec la mesure qu’elle"
            " exige, ou retirez la phrase (pratique ; voir art. 29(2)(c), 31).",
        ),
        Text(
            "Log-ins and calls are traffic data; messages and files are content.",
            "Connexions et appels sont des données de trafic ; messages et fichiers, du contenu.",
        ),
        lambda facts: not _asks_wider(facts),
    ),
    Rule(
        "L-story",
        ANY,
        "warn",
        "offences",
        convention("25(5)"),
        Text(
            "The facts do not seem to tell the offence you chose. Check that both belong to the same case (Art."
            " 25(5)).",
            "Les faits ne semblent pas exposer l’infraction choisie. Vérifiez que les deux relèvent de la même affaire"
            " (art. 25(5)).",
        ),
        Text(
            "Name in the facts the act that makes the offence.",
            "Citez dans les faits l’acte qui constitue l’infraction.",
        ),
        _offence_is_told,
    ),
)
