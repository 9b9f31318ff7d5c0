"""Art. 27(2)(b) and 27(9): between whom a request for assistance may go. The adviser and the readiness both ask here.

Only where Art. 27 governs between the two States; where another treaty does, that treaty names the ways (27(1)).
"""

from collections.abc import Collection
from dataclasses import dataclass

from mla.law.citations import Citation, convention
from mla.law.designations import FILLED_BY, fits
from mla.law.facts import RequestFacts
from mla.law.rules import PRESERVATION
from mla.law.text import Text

INTERPOL = "interpol_i247"
# What 27(9)(d) leaves out. To hand over what a provider keeps of its subscribers coerces nobody.
COERCIVE = frozenset({"search", "access", "seize", "secure"})
WITHOUT_COERCION = frozenset({"STO_SUB"})
CENTRAL = "central"


@dataclass(frozen=True, slots=True)
class Way:
    """`sender` and `addressee` are roles of the catalogue. `urgent`: only in urgency; `mild`: only without coercion;
    `copied`: a copy is owed to the central authority; `interpol`: only through that channel."""

    code: str
    title: Text
    citation: Citation
    sender: str
    addressee: str
    urgent: bool = False
    mild: bool = False
    copied: bool = False
    interpol: bool = False


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a way is closed: a sentence without its article and full stop."""

    citation: Citation
    why: Text


BETWEEN_CENTRAL = Way(
    "ART27",
    Text("Mutual assistance between central authorities", "Entraide entre autorités centrales"),
    convention("27(2)(b)"),
    CENTRAL,
    CENTRAL,
)
DIRECT_WAYS = (
    Way(
        "ART27_9A",
        Text("Directly between judicial authorities", "Directement entre autorités judiciaires"),
        convention("27(9)(a)"),
        "judicial",
        "judicial",
        urgent=True,
        copied=True,
    ),
    Way(
        "ART27_9B",
        Text("Through Interpol", "Par Interpol"),
        convention("27(9)(b)"),
        "judicial",
        "judicial",
        urgent=True,
        copied=True,
        interpol=True,
    ),
    Way(
        "ART27_9D",
        Text("Directly between competent authorities", "Directement entre autorités compétentes"),
        convention("27(9)(d)"),
        "competent",
        "competent",
        mild=True,
    ),
)
DECLARED = Obstacle(
    convention("27(9)(e)"),
    Text(
        "This State has declared that such requests go to its central authority",
        "Cet État a déclaré que ces demandes sont à adresser à son autorité centrale",
    ),
)
CALM = Obstacle(
    convention("27(9)(a)"),
    Text(
        "This way is open only in the event of urgency",
        "Cette voie n’est ouverte qu’en cas d’urgence",
    ),
)
COERCES = Obstacle(
    convention("27(9)(d)"),
    Text(
        "This way carries only requests that involve no coercive action",
        "Cette voie ne vaut que pour les demandes sans mesure de coercition",
    ),
)


def coerces(measures_sought: Collection[str]) -> bool:
    return bool(COERCIVE & set(measures_sought))


def obstacle(way: Way, measure: str, *, urgent: bool, coercive: bool, declared: bool) -> Obstacle | None:
    """What closes the way, if anything. `coercive`: a search or a seizure is sought; `declared`: 27(9)(e)."""
    if way is BETWEEN_CENTRAL:
        return None
    if declared:
        return DECLARED
    if way.urgent and not urgent:
        return CALM
    return COERCES if way.mild and (coercive or measure not in WITHOUT_COERCION) else None


def is_direct(measure: str, ticked: bool, receiver_roles: Collection[str] | None) -> bool:
    """Is it addressed past the central authority? Read from what the addressee is designated for; where that is not
    on record, or is both, it is what the drafter says."""
    roles = frozenset(receiver_roles or ())
    if measure in PRESERVATION or not roles:
        return ticked
    judicial = bool(roles & FILLED_BY["judicial"])
    return judicial and (ticked or CENTRAL not in roles)


def direct(facts: RequestFacts) -> bool:
    return is_direct(facts.measure, facts.direct, facts.receiver_roles)


def open_by_case(facts: RequestFacts) -> tuple[Way, ...]:
    """The ways that urgency, coercion and a declaration leave open, whoever sends and receives."""
    asked = {
        "urgent": facts.urgent,
        "coercive": coerces(facts.measures_sought),
        "declared": facts.declaration_27_9_e,
    }
    return tuple(
        way
        for way in (BETWEEN_CENTRAL, *DIRECT_WAYS)
        if obstacle(way, facts.measure, **asked) is None and (facts.channel == INTERPOL or not way.interpol)
    )


def lawful(facts: RequestFacts) -> tuple[Way, ...]:
    """Of those, the ways between these two authorities, as far as it is on record what they are designated for."""
    found = tuple(way for way in open_by_case(facts) if _between(facts, way.sender, way.addressee))
    return tuple(way for way in found if (way is not BETWEEN_CENTRAL) is direct(facts)) or _to_the_central(
        facts
    )


def _between(facts: RequestFacts, sender: str, addressee: str) -> bool:
    return fits((sender,), facts.sender_roles) and fits((addressee,), facts.receiver_roles)


def _to_the_central(facts: RequestFacts) -> tuple[Way, ...]:
    """What may go past a central authority may also go to it; 27(9)(e) asks for nothing else."""
    if direct(facts) or not fits((CENTRAL,), facts.receiver_roles):
        return ()
    asked = {"urgent": facts.urgent, "coercive": coerces(facts.measures_sought), "declared": False}
    return tuple(
        way
        for way in DIRECT_WAYS
        if obstacle(way, facts.measure, **asked) is None and fits((way.sender,), facts.sender_roles)
    )


def owes_a_copy(facts: RequestFacts) -> bool:
    """A copy goes to the central authority of each, unless the request may pass without (27(9)(a), (d))."""
    found = lawful(facts)
    return direct(facts) and bool(found) and all(way.copied for way in found)
