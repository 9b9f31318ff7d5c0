"""Rules written for the Convention that hold for other measures for the same reason: which, and what they cite there.

A rule speaks about a subject (the facts, the link, the data …). Where the article of another measure lists that subject
among its contents, the rule cites the article of that content; where it lists none, the article of the measure.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mla.law.citations import Citation, Status, convention
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol, united_nations
from mla.law.rules import EXTENSION, Rule
from mla.law.text import Text

EXTENDED = convention("29(7)")
# The contents, as the articles name them, that a subject stands under; the nearest first.
SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "facts": ("facts", "emergency", "proceeding", "purposes"),
    "link": ("link", "relevance", "purpose", "data", "use"),
    "data": ("data", "assistance", "information"),
    "listed": ("data", "persons", "assistance", "information"),
    "period": ("period", "data", "assistance"),
    "custodian": ("custodian", "holder", "provider", "possession", "persons"),
    "necessity": ("necessity", "link"),
    "law": ("penalties", "offence", "proceeding"),
    "purpose": ("purpose", "relevance", "proceeding", "offence"),
    "urgency": ("emergency",),
    "earlier": ("preservation",),
    "stored": (),
    "conduct": ("facts",),
}
# What the article says before any list of contents: stored data only, and conduct as the test of dual criminality.
THEMSELVES: Mapping[tuple[str, str], Citation] = {
    ("stored", "UN_PRES"): united_nations("42(1)"),
    ("stored", "UN_STO"): united_nations("44(1)"),
    ("stored", "UN_MLA"): united_nations("44(1)"),
    ("stored", "P2_7"): protocol("7(1)"),
    ("stored", "P2_8"): protocol("8(1)"),
    ("stored", "P2_9"): protocol("9(1)(a)"),
    ("facts", "P2_7"): protocol("7(5)(a)"),
    ("custodian", "P2_6"): protocol("6(1)"),
    **{
        ("conduct", code): united_nations("40(8)")
        for code in (
            "UN_MLA",
            "UN_STO",
            "UN_RTT",
            "UN_INT",
        )  # a preservation needs none (42(4)): its facts count
    },
    **{("urgency", code): protocol("3(2)(c)") for code in ("P2_9", "P2_10")},
}


@dataclass(frozen=True, slots=True)
class Reach:
    subject: str
    measures: frozenset[str]


def _codes(words: str) -> frozenset[str]:
    return frozenset(words.split())


UN_STORED, UN_LIVE = _codes("UN_PRES UN_MLA UN_STO"), _codes("UN_RTT UN_INT")
# Straight to an entity, through its State, in an emergency (Arts 6 to 10 CETS 224).
ORDERS, EMERGENCIES = _codes("P2_7 P2_8"), _codes("P2_9 P2_10")
# The path of one preserved communication: whoever asks for it tells of the same facts and the same list.
PATHS = _codes("TDISC UN_TDISC")
STORED = UN_STORED | ORDERS | EMERGENCIES | EXTENSION
WRITTEN = STORED | UN_LIVE | {"P2_6"}
# Where the State that is asked need not be where the data lies: what counts is what the provider can reach.
WHERE_IT_LIES = UN_STORED | UN_LIVE | EXTENSION
UNASKED = _codes("SPONT UN_SPONT")
TELLS = WRITTEN | UNASKED

REACH: Mapping[str, Reach] = {
    **{
        name: Reach(subject, WRITTEN | PATHS)
        for subject, names in {
            "link": "L-link L-vague L-stranger L-untold",
            "listed": "L-slip L-display",
            "data": "L-everyone",
            "purpose": "L-civil",
            "law": "L-penalty L-provision L-gap-max_penalty L-gap-national_provision",
            "custodian": "L-holder L-place L-gap-custodian_name L-gap-custodian_location",
            "period": "L-gap-period_reason",
            "urgency": "L-gap-urgency_text L-gap-treaty_name",
        }.items()
        for name in names.split()
    },
    "L-gap-link": Reach("link", WRITTEN | PATHS | UNASKED),
    "L-gap-facts": Reach("facts", TELLS | PATHS | _codes("P2_11 P2_12 P2_12_7")),
    "L-gap-necessity": Reach("necessity", _codes("UN_PRES") | EXTENSION),
    "L-gap-domestic_legal_basis": Reach("law", _codes("UN_MLA UN_STO P2_10") | UN_LIVE | ORDERS),
    # An extension rests on the request before it, which told them.
    "L-thin": Reach("facts", WRITTEN - EXTENSION),
    "L-story": Reach("conduct", WRITTEN - EXTENSION),
    "L-when": Reach("facts", TELLS - EXTENSION),
    "P29-ip": Reach("listed", WRITTEN - {"P2_6"}),
    "P29-port": Reach("listed", WRITTEN - {"P2_6"}),
    "L-private": Reach("listed", TELLS | PATHS),
    "L-noid": Reach("listed", WRITTEN - {"P2_6"} - EXTENSION),
    "PER-order": Reach("period", WRITTEN),
    "L-period": Reach("period", STORED),
    "L-before": Reach("period", STORED),
    "L-after": Reach("period", STORED),
    # In an emergency what is wanted is often where somebody is now.
    "L-noperiod": Reach("period", UN_STORED | {"P2_8"}),
    "M33-per": Reach("period", _codes("UN_INT")),
    "L-all": Reach("data", STORED | PATHS),
    "L-items": Reach("data", STORED | UN_LIVE),
    "L-wider": Reach("data", STORED - EXTENSION),
    "L-where": Reach("link", STORED),
    "L-content": Reach("link", (STORED - ORDERS) | _codes("INT UN_INT")),
    "L-future": Reach("stored", _codes("UN_PRES") | EXTENSION),
    "L-future-31": Reach("stored", _codes("UN_STO P2_9") | ORDERS | PATHS),
    "L-send": Reach("stored", _codes("UN_PRES") | EXTENSION),
    "L-need": Reach("necessity", _codes("UN_PRES") | EXTENSION),
    "L-loss": Reach("necessity", _codes("UN_PRES")),
    "L-third": Reach("stored", _codes("UN_PRES")),
    "L-third-31": Reach("stored", _codes("UN_STO UN_MLA")),
    "L-third-told": Reach("custodian", WHERE_IT_LIES),
    "L-provider": Reach("custodian", (WRITTEN | {"P2_9"}) - _codes("P2_6 P2_7")),
    "M31-cat": Reach("stored", ORDERS),
    "L-search": Reach("data", _codes("UN_STO UN_MLA")),
    "L-prev": Reach("earlier", _codes("UN_STO UN_MLA") | ORDERS),
    "L-secret": Reach("facts", WRITTEN - {"P2_6"}),
    "URG-why": Reach("urgency", WRITTEN - EMERGENCIES),  # there the facts themselves show it
    "URG-level": Reach("urgency", WRITTEN - EMERGENCIES),
    "URG-old": Reach("urgency", WRITTEN),
    "URG-life": Reach("urgency", TELLS),
    "M31-lang": Reach("earlier", UN_STORED | UN_LIVE | {"P2_8", "P2_10"} | EXTENSION),
}

# An article of the Convention that a text names, and its twin.
TWINS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "UNCC": (
        ("Article 33 or 34", "Article 45 or 46"),
        ("article 33 ou 34", "article 45 ou 46"),
        ("Article 33", "Article 45"),
        ("Article 31", "Article 44"),
        ("article 31", "article 44"),
        ("Article 29", "Article 42"),
        ("article 29", "article 42"),
        ("29(7)", "42(8) UNCC"),
    ),
    "CETS224": (
        ("Article 33 or 34", "Article 33 or 34 of the Convention"),
        ("article 33 ou 34", "article 33 ou 34 de la Convention"),
    ),
}


def widened(rule: Rule) -> Rule:
    """The rule with every measure it holds for."""
    found = REACH.get(rule.rule_id)
    return replace(rule, measures=rule.measures | found.measures) if found else rule


def within(rule: Rule, measure: str) -> Rule:
    """The rule as it speaks of this measure: with the article that gives the same reason there."""
    found = REACH.get(rule.rule_id)
    if found is None or measure not in found.measures:
        return rule
    cited = article_of(found.subject, measure)
    custom = rule.citation.status is Status.PRACTICE
    return replace(
        rule,
        citation=rule.citation if custom else cited,
        message=_cited_anew(_in_twins(rule.message, measure), cited, custom),
        hint=_in_twins(rule.hint, measure),
    )


def article_of(subject: str, measure: str) -> Citation:
    if measure in EXTENSION:
        return EXTENDED
    if own := THEMSELVES.get((subject, measure)):
        return own
    record = CATALOGUE[measure]
    asked = {one.code: one.citation for one in record.contents if one.citation.status is not Status.PRACTICE}
    return next((asked[code] for code in SUBJECTS[subject] if code in asked), record.citation)


def _in_twins(said: Text, measure: str) -> Text:
    en, fr = said.en, said.fr
    instrument = CATALOGUE[measure].instrument if measure in CATALOGUE else ""
    for one, twin in TWINS.get(instrument, ()):
        en, fr = en.replace(one, twin), fr.replace(one, twin)
    return Text(en, fr)


def _cited_anew(said: Text, cited: Citation, custom: bool) -> Text:
    """Every message ends with what it cites, in brackets."""
    own = cited.instrument == "ETS 185"
    en, fr = (cited.short, cited.short) if own else (f"{cited}", f"{cited:fr}")
    fr = fr.replace("Art. ", "art. ")
    see, voir = ("practice; see ", "pratique ; voir ") if custom else ("", "")
    return Text(f"{_uncited(said.en)} ({see}{en}).", f"{_uncited(said.fr)} ({voir}{fr}).")


def _uncited(said: str) -> str:
    return said[: said.rindex(" (")]
