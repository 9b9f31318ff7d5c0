"""Dual criminality by conduct (Art. 25(5)): element by element, whatever the offence is called over there.

A person ticks what the facts show; this module only counts. Nothing ticked is "unknown", never "met".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, convention, known
from mla.law.offences import OFFENCES
from mla.law.text import Text

State = Literal["met", "unmet", "unknown"]
Kind = Literal["required", "declared", "reserved"]


@dataclass(frozen=True, slots=True)
class Element:
    """`kind`: "required" always; "declared" only for a State that declared it (Art. 40); "reserved" only for a
    State with that reservation (Art. 42)."""

    code: str
    kind: Kind
    text: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Assessed:
    """One element with what the facts say of it."""

    element: Element
    state: State


@dataclass(frozen=True, slots=True)
class Assessment:
    """One offence. `state` is "met" only when every element that counts is met."""

    offence: str
    state: State
    elements: tuple[Assessed, ...]
    why: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision of the State that tests: its text and the offences that it covers.

    `requires`: codes of the elements that this provision asks for, all of them and no others. Empty says that nobody
    has written them down: then those of the article count, with what the State has declared.
    """

    code: str
    text: str
    max_penalty: str
    offences: frozenset[str]
    requires: frozenset[str] = frozenset()


BY_CONDUCT = convention("25(5)")
RESERVED: Mapping[str, tuple[str, Text]] = {
    "BC04": ("4(2)", Text("serious harm was done", "un préjudice sérieux a été causé")),
    "BC06": (
        "6(3)",
        Text(
            "access codes were sold, distributed or made available",
            "des codes d’accès ont été vendus, diffusés ou mis à disposition",
        ),
    ),
    "BC09": (
        "9(4)",
        Text(
            "more than procuring or possessing, and a real child",
            "plus que se procurer ou posséder, et un enfant réel",
        ),
    ),
    "BC10": ("10(3)", Text("no other effective remedy exists", "aucun autre recours efficace n’existe")),
    "BC11": (
        "11(3)",
        Text("aiding or abetting, not an attempt alone", "complicité, et non simple tentative"),
    ),
}
# The declarations that Art. 40 permits name these paragraphs.
DECLARED_UNDER = {"BC02": "2", "BC03": "3", "BC06": "6(1)(b)", "BC07": "7", "BC09": "9(3)"}


def elements_of(offence: str) -> tuple[Element, ...]:
    """The elements of one offence, with those a State may add. Empty for a code that is none of Arts 2 to 11."""
    found = OFFENCES.get(offence)
    if found is None or offence == "BCX":
        return ()
    required = (
        Element(f"{offence}-{number}", "required", text, found.citation)
        for number, text in enumerate(found.elements, 1)
    )
    optional = (
        Element(f"{offence}-d{number}", "declared", text, known(DECLARED_UNDER[offence]))
        for number, text in enumerate(found.optional_elements, 1)
    )
    reserved = (
        Element(f"{code}-r1", "reserved", text, known(article))
        for code, (article, text) in RESERVED.items()
        if code == offence
    )
    return (*required, *optional, *reserved)


def assess(offence: str, ticked: Mapping[str, bool], added: frozenset[str] = frozenset()) -> Assessment:
    """`ticked`: element code to what the facts show; absent means unknown. `added`: the codes of the elements
    that the testing State has declared or reserved.

    An offence outside Arts 2 to 11 has no elements here: it stays unknown until a person names a provision.
    """
    return judge(offence, counted(offence, added), ticked)


def counted(offence: str, added: frozenset[str]) -> tuple[Element, ...]:
    """The elements of the article, with those of `added`."""
    return tuple(one for one in elements_of(offence) if one.kind == "required" or one.code in added)


def judge(offence: str, elements: Iterable[Element], ticked: Mapping[str, bool]) -> Assessment:
    """Whether the facts show all of these elements. None at all: nobody knows."""
    assessed = tuple(Assessed(one, _state(ticked.get(one.code))) for one in elements)
    states = [one.state for one in assessed]
    outcome: State = "unknown"
    if "unmet" in states:
        outcome = "unmet"
    elif states and "unknown" not in states:
        outcome = "met"
    return Assessment(offence, outcome, assessed, _why(outcome, assessed), BY_CONDUCT)


def dual_criminality(assessments: Iterable[Assessment]) -> State:
    """One offence that is met is enough, whatever its name or category (Art. 25(5))."""
    states = {one.state for one in assessments}
    if "met" in states:
        return "met"
    return "unmet" if states == {"unmet"} else "unknown"


def provisions_for(offences: frozenset[str], provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """The provisions of the testing State that cover any of these offences."""
    return tuple(one for one in provisions if one.offences & offences)


def _state(said: bool | None) -> State:
    if said is None:
        return "unknown"
    return "met" if said else "unmet"


def _why(outcome: State, assessed: tuple[Assessed, ...]) -> Text:
    if outcome == "met":
        return Text(
            "Every element is met: the conduct is enough, whatever the offence is called (Art. 25(5)).",
            "Tous les éléments sont réunis : le comportement suffit, quelle que soit la qualification (art. 25(5)).",
        )
    left = [one.element.text for one in assessed if one.state == outcome]
    en, fr = "; ".join(one.en for one in left), " ; ".join(one.fr for one in left)
    if outcome == "unmet":
        return Text(
            f"The facts do not show: {en} (Art. 25(5)).",
            f"Les faits ne montrent pas : {fr} (art. 25(5)).",
        )
    if not left:
        return Text(
            "This offence has no elements on record: compare the conduct with a provision of your own law"
            " (Art. 25(5)).",
            "Aucun élément n’est enregistré pour cette infraction : comparez le comportement avec une disposition"
            " de votre droit (art. 25(5)).",
        )
    return Text(f"Not yet judged: {en} (Art. 25(5)).", f"Pas encore apprécié : {fr} (art. 25(5)).")
