"""Which contents of a request an own field of the product answers; all others are typed, each under its article."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import Content
from mla.law.facts import RequestFacts, written

PREFIX, NONE_PREFIX = "contents.", "contents_none."
WAIVABLE = frozenset({"known", "applicable"})
"""Where the article speaks of what is known or what applies, "not known" or "does not apply" is an answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`field` is the form field to look at, "" where the letter itself says it. `given` reads the facts."""

    field: str
    given: Callable[[RequestFacts], bool]


def _data_is_described(facts: RequestFacts) -> bool:
    return bool(facts.categories) and bool(facts.items or facts.identifiers)


ITSELF = Answer("", lambda facts: True)
ANSWERS: Mapping[str, Answer] = {
    # The letter bears its date, and says under which instrument it is issued.
    "date": ITSELF,
    "statement": ITSELF,
    "authority": Answer("authority_named", lambda facts: facts.authority_named),
    "offence": Answer("offences", lambda facts: bool(facts.offences)),
    "conduct": Answer("facts", lambda facts: written(facts.facts)),
    "facts": Answer("facts", lambda facts: written(facts.facts)),
    "penalties": Answer(
        "max_penalty", lambda facts: written(facts.max_penalty) and written(facts.national_provision)
    ),
    "data": Answer("categories", _data_is_described),
    "period": Answer(
        "period_to", lambda facts: facts.period_from is not None and facts.period_to is not None
    ),
    "custodian": Answer("custodian_name", lambda facts: written(facts.custodian_name)),
    "holder": Answer("custodian_name", lambda facts: written(facts.custodian_name)),
    "provider": Answer("custodian_name", lambda facts: written(facts.custodian_name)),
    "basis": Answer("legal_basis", lambda facts: bool(facts.legal_basis)),
    "domestic": Answer("domestic_legal_basis", lambda facts: written(facts.domestic_legal_basis)),
    "authorisation": Answer("court_order_attached", lambda facts: facts.court_order_attached),
    "measure": Answer("measures_sought", lambda facts: bool(facts.measures_sought)),
    "haste": Answer("expedited_ground", lambda facts: bool(facts.expedited_ground)),
    "previous": Answer("previous_preservation", lambda facts: bool(facts.previous_preservation)),
    "preservation": Answer("previous_preservation", lambda facts: bool(facts.previous_preservation)),
    # Fields that stay empty where nothing of the kind is asked.
    "procedures": Answer("special_procedures", lambda facts: False),
    "confidentiality": Answer("confidential", lambda facts: False),
}
# Only the form of a preservation has these fields.
PRESERVING: Mapping[str, Answer] = {
    "link": Answer("link", lambda facts: written(facts.link)),
    "necessity": Answer("necessity", lambda facts: written(facts.necessity) or bool(facts.necessity_reasons)),
    "intention": Answer("mla_intent", lambda facts: facts.mla_intent),
}


def answer_of(measure: str, code: str) -> Answer | None:
    """The field that answers this content of the measure; None where it is typed."""
    own = PRESERVING if CATALOGUE[measure].family == "preservation" else {}
    return own.get(code) or ANSWERS.get(code)


def typed(measure: str) -> tuple[Content, ...]:
    """The contents of the measure that a person types, in the order of the article."""
    return tuple(one for one in CATALOGUE[measure].contents if answer_of(measure, one.code) is None)


def seeks_data(measure: str) -> bool:
    """Does its article list the data sought? A request for who holds a domain name does not (6(3) CETS 224)."""
    return any(one.code == "data" for one in CATALOGUE[measure].contents)


def may_be_waived(content: Content) -> bool:
    return content.when in WAIVABLE


def given(facts: RequestFacts) -> frozenset[str]:
    """The codes of the contents that the fields answer, and "code:none" where an empty field is an answer."""
    return frozenset(_given(facts))


def _given(facts: RequestFacts) -> Iterator[str]:
    for content in CATALOGUE[facts.measure].contents:
        answer = answer_of(facts.measure, content.code)
        if answer is None:
            continue
        if answer.given(facts):
            yield content.code
        elif content.when == "applicable" or (content.when == "known" and facts.custodian_unknown):
            yield f"{content.code}:none"


def field_of(measure: str, finding_field: str) -> str:
    """The form field at which a finding is mended: "contents.provider" may be answered by a field of its own."""
    if not finding_field.startswith(PREFIX) or measure not in CATALOGUE:
        return finding_field
    answer = answer_of(measure, finding_field.removeprefix(PREFIX))
    return finding_field if answer is None else answer.field


Declared = Callable[[str, str], bool]
"""(instrument, article): has the State declared it?"""


def declared_contents(measure: str, theirs: Declared, ours: Declared) -> frozenset[str]:
    """The contents that the other State has asked for by declaration; of those of EITHER also our own."""
    record = CATALOGUE[measure]
    asked = (
        (one.code, record.instrument, DECLARED_BY.get(one.code, one.citation.article))
        for one in record.contents
        if one.when == "declared"
    )
    return frozenset(
        code
        for code, instrument, article in asked
        if theirs(instrument, article) or (code in EITHER and ours(instrument, article))
    )


# Whichever of the two has declared it: its central authority signs or concurs (Art. 12(3) CETS 224).
EITHER = frozenset({"central"})


# The content and the article of the declaration, where the content itself stands in another paragraph.
DECLARED_BY: Mapping[str, str] = {"notification": "7(5)(a)"}
