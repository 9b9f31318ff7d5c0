"""What the other State will look for in the facts (Art. 25(5)), said while they are written. It stops nobody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mla.law.conduct import Element
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.dual_criminality import article_of
from mla.law.equivalents import equivalents
from mla.parties.provisions import Law, Offence, law_of
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.web.edge import words
from mla.workflow.conduct import stored_declaration, stored_provision
from mla.workflow.conduct_tested import ground_of
from mla.workflow.conduct_view import declared_words, offence_words, provision_words, same_words

TESTED = frozenset({Family.PRESERVATION, Family.ASSISTANCE, Family.DIRECT})


@dataclass(frozen=True, slots=True)
class Wanted:
    """One element. `added` says that not every State asks for it, `unsure` that the record leaves it open."""

    text: str
    article: str
    added: bool
    unsure: bool


@dataclass(frozen=True, slots=True)
class Looked:
    title: str
    elements: list[Wanted]
    provisions: list[str]
    same: list[str]


@dataclass(frozen=True, slots=True)
class LookedFor:
    """`rule`: what the law says of dual criminality for this measure."""

    article: str
    rule: str
    offences: list[Looked]
    declared: list[str]


@dataclass(frozen=True, slots=True)
class Same:
    title: str
    same: list[str]


def looked_for(matter: CooperationRequest, on: date) -> LookedFor | None:
    """None where nobody tests the conduct, or no offence is chosen yet."""
    codes = matter.case.offences if matter.case else ()
    if matter.family not in TESTED or not codes:
        return None
    law = law_of(matter.counterpart, codes, on)
    ground = ground_of(matter, on)
    return LookedFor(
        article=words(article_of(CATALOGUE[matter.measure].instrument)),
        rule=words(ground.why) if ground else "",
        offences=[_looked(one, law) for one in law.offences],
        declared=[declared_words(stored_declaration(row)) for row in law.declared],
    )


def _looked(offence: Offence, law: Law) -> Looked:
    return Looked(
        title=offence_words(offence.code),
        elements=[_wanted(one, law) for one in offence.elements],
        provisions=[provision_words(stored_provision(row)) for row in offence.provisions],
        same=same_words(offence.same),
    )


def _wanted(one: Element, law: Law) -> Wanted:
    return Wanted(words(one.text), words(one.citation), one.kind != "required", one.code in law.added.unsure)


def elsewhere(codes: Iterable[str]) -> list[Same]:
    """The cross-map of the lists for the offences of a case: BC02 is UN07, and stands in the list of 32."""
    return [Same(offence_words(code), same_words(equivalents(code))) for code in codes]
