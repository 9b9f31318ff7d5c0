"""Dual criminality of a whole request (Art. 25(5)): each offence against the law of the State that tests.

A label decides nothing: an offence whose elements are not all met may still be another offence there, so the last
question is always whether any other provision covers the same conduct.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mla.law.citations import Citation
from mla.law.conduct import (
    BY_CONDUCT,
    DECLARED_UNDER,
    RESERVED,
    Assessed,
    Assessment,
    Element,
    Provision,
    State,
    counted,
    dual_criminality,
    elements_of,
    judge,
    provisions_for,
)
from mla.law.cooperation.records import protocol, united_nations
from mla.law.rules import Finding
from mla.law.text import Text

ANY = "any"
"""Stands for whatever other provision of the testing State may cover the conduct."""
TESTED = frozenset({"DUAL", "DUALP", "DUAL_C"})
"""The grounds that rest on such a test (Arts 25(5), 29(4)); the milder answer of Art. 27(6) on the same ground too."""
_UNDER: Mapping[str, Citation] = {"CETS224": protocol("5(6)"), "UNCC": united_nations("40(8)")}
_OWN = Text(
    "the conduct is an offence under the provisions of your law on this",
    "le comportement est une infraction selon les dispositions de votre droit à ce sujet",
)
_ANY = Text(
    "the same conduct is an offence under any other provision of your law",
    "le même comportement est une infraction selon toute autre disposition de votre droit",
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration (Art. 40) or reservation (Art. 42) on record. Empty `elements`: the record does not name them."""

    kind: str
    article: str
    elements: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Added:
    """Elements that the testing State has added. `unsure`: its record names the paragraph, but not which of them."""

    sure: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        return self.sure | self.unsure


@dataclass(frozen=True, slots=True)
class Weighed:
    """One offence. `elements`: all that were asked. `provision`: code of the one that decided, "" for the article."""

    offence: str
    state: State
    elements: tuple[Assessed, ...]
    provision: str
    why: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole request. Only "unmet" supports a refusal, only "met" excludes one."""

    state: State
    why: Text
    citation: Citation
    offences: tuple[Weighed, ...]
    other: State


def article_of(instrument: str) -> Citation:
    """Where the instrument says that the conduct counts: each has its own article."""
    return _UNDER.get(instrument, BY_CONDUCT)


def open_to(kind: str, article: str) -> tuple[Element, ...]:
    """The elements that a declaration or reservation to this paragraph of the Convention may add."""
    wanted = {"declaration": ("declared", DECLARED_UNDER), "reservation": ("reserved", _RESERVED_UNDER)}
    if kind not in wanted:
        return ()
    which, paragraphs = wanted[kind]
    offences = [offence for offence, paragraph in paragraphs.items() if paragraph == article]
    return tuple(one for offence in offences for one in elements_of(offence) if one.kind == which)


_RESERVED_UNDER = {offence: article for offence, (article, _text) in RESERVED.items()}


def added_by(declared: Iterable[Declared]) -> Added:
    """A paragraph that can add one element only names it by itself."""
    sure: set[str] = set()
    unsure: set[str] = set()
    for one in declared:
        possible = {element.code for element in open_to(one.kind, one.article)}
        if one.elements & possible or len(possible) == 1:
            sure |= one.elements & possible or possible
        else:
            unsure |= possible
    return Added(frozenset(sure), frozenset(unsure - sure))


def asked(offence: str, added: Added, provisions: Iterable[Provision] = ()) -> tuple[Element, ...]:
    """Every element to tick for one offence, in the order of the article. Never empty."""
    codes = {
        element.code for wanted in _alternatives(offence, added, provisions).values() for element in wanted
    }
    return tuple(one for one in elements_of(offence) if one.code in codes) or (own(offence),)


def own(offence: str) -> Element:
    """The one question where no elements are on record: what a person answers who knows the law of the State."""
    return Element(f"{offence}-own", "required", _ANY if offence == ANY else _OWN, BY_CONDUCT)


def weigh(
    offence: str, ticked: Mapping[str, bool], added: Added, provisions: Iterable[Provision] = ()
) -> Weighed:
    """The provision that is nearest to being met decides; one is enough.

    An element that nobody knows to be declared can be met, but its absence leaves the question open.
    """
    found = tuple(provisions)
    sure = {code: said for code, said in ticked.items() if said or code not in added.unsure}
    judged = {
        code: judge(offence, elements, sure)
        for code, elements in _alternatives(offence, added, found).items()
    }
    code = min(judged, key=lambda one: NEAREST.index(judged[one].state))
    doubtful = [one for one in asked(offence, added, found) if ticked.get(one.code) != sure.get(one.code)]
    every = judge(offence, asked(offence, added, found), ticked).elements
    best = judged[code]
    return Weighed(offence, best.state, every, code, _why(best, doubtful), best.citation)


NEAREST: tuple[State, ...] = ("met", "unknown", "unmet")


def _alternatives(
    offence: str, added: Added, provisions: Iterable[Provision]
) -> Mapping[str, tuple[Element, ...]]:
    """What each provision that covers the offence asks for, by its code; "" and the article where there is none."""
    usual = counted(offence, added.all) or (own(offence),)
    covering = provisions_for(frozenset({offence}), provisions)
    return {one.code: _required(offence, one, usual) for one in covering} or {"": usual}


def _required(offence: str, one: Provision, usual: tuple[Element, ...]) -> tuple[Element, ...]:
    return tuple(found for found in elements_of(offence) if found.code in one.requires) or usual


def answer(
    offences: Iterable[str],
    ticked: Mapping[str, bool],
    added: Added,
    provisions: Iterable[Provision] = (),
    *,
    instrument: str = "ETS185",
) -> Answer:
    """The answer for the request: one offence that is met is enough, under whatever provision."""
    known, citation = tuple(provisions), article_of(instrument)
    weighed = tuple(replace(weigh(one, ticked, added, known), citation=citation) for one in offences)
    other = judge(ANY, (own(ANY),), ticked)
    judged = [Assessment(one.offence, one.state, one.elements, one.why, citation) for one in weighed]
    state = dual_criminality([*judged, other])
    return Answer(state, _whole(state, citation), citation, weighed, other.state)


def _whole(state: State, cited: Citation) -> Text:
    return {
        "met": Text(
            f"The conduct is an offence under your law, whatever it is called ({cited}).",
            f"Le comportement est une infraction selon votre droit, quel qu’en soit le nom ({cited:fr}).",
        ),
        "unmet": Text(
            f"The facts show no offence under your law, by whatever name ({cited}).",
            f"Les faits ne montrent aucune infraction selon votre droit, quel qu’en soit le nom ({cited:fr}).",
        ),
        "unknown": Text(
            f"Something is not clear yet. Ask, or judge the rest ({cited}).",
            f"Un point n’est pas encore clair. Posez la question, ou appréciez le reste ({cited:fr}).",
        ),
    }[state]


def _why(best: Assessment, doubtful: list[Element]) -> Text:
    if best.state != "unknown" or not doubtful:
        return best.why
    en, fr = ("; ".join(getattr(one.text, half) for one in doubtful) for half in ("en", "fr"))
    return Text(
        f"Not shown, but it is not on record whether your State declared it: {en} (Art. 40). {best.why.en}",
        f"Non démontré, mais rien n’indique si votre État l’a déclaré : {fr} (art. 40). {best.why.fr}",
    )


_MISSING: Mapping[State | None, Text] = {
    None: Text(
        "The conduct was not tested. Do the conduct test first: only its answer can carry this ground (Art. 25(5)).",
        "Le comportement n’a pas été examiné. Faites d’abord cet examen : seul son résultat peut fonder ce motif"
        " (art. 25(5)).",
    ),
    "met": Text(
        "By your conduct test the conduct is an offence under your law: dual criminality is met, and this ground is"
        " closed (Art. 25(5)).",
        "Selon votre examen, le comportement est une infraction selon votre droit : la double incrimination est"
        " remplie, et ce motif est fermé (art. 25(5)).",
    ),
    "unknown": Text(
        "Your conduct test leaves the question open. Finish it, or ask for information (Art. 25(5)).",
        "Votre examen du comportement laisse la question ouverte. Terminez-le, ou demandez des informations"
        " (art. 25(5)).",
    ),
}
_OLDER = Text(
    "The request was changed after your conduct test. Test the conduct again, on the text as it now stands"
    " (Art. 25(5)).",
    "La demande a été modifiée après votre examen du comportement. Examinez-le de nouveau, sur le texte actuel"
    " (art. 25(5)).",
)


def conduct_findings(
    ground: str, state: State | None, *, current: bool, instrument: str = "ETS185"
) -> tuple[Finding, ...]:
    """Rule R25-5: a ground of dual criminality rests on a conduct test whose answer is "unmet".

    `state` None: no test on the file. `current`: it was made on the text of the request as it now stands.
    """
    if ground not in TESTED or (state == "unmet" and current):
        return ()
    message = _OLDER if state is not None and not current else _MISSING[state]
    return (Finding("R25-5", "block", "ground", message, article_of(instrument)),)
