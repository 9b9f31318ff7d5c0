"""Art. 32: access to data in another State without asking it. What one's own record of it must say, and what to check.

Nothing here is a permission: the article lets a Party do two things, and this says whether the record shows which.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from mla.law.citations import Citation, convention, practice
from mla.law.codes import Label
from mla.law.rules import Finding, Severity
from mla.law.text import Text

PUBLIC, CONSENT = "public", "consent"
KINDS: Mapping[str, Label] = {
    one.code: one
    for one in (
        Label(
            CONSENT,
            Text(
                "A person who may lawfully disclose the data consented",
                "Une personne pouvant légalement divulguer les données y a consenti",
            ),
            convention("32(b)"),
        ),
        Label(
            PUBLIC,
            Text("The data is open to the public", "Les données sont accessibles au public"),
            convention("32(a)"),
        ),
    )
}
# The article asks for consent that is lawful and voluntary; how it is shown is practice.
FORMS: Mapping[str, Label] = {
    code: Label(code, Text(en, fr), None)
    for code, en, fr in (
        ("written", "In writing, signed", "Par écrit, signé"),
        ("electronic", "Electronically", "Par voie électronique"),
        ("oral", "Orally, taken down or recorded", "Oralement, consigné ou enregistré"),
    )
}
READING = practice("how contact points keep such records; the article itself prescribes no form")


@dataclass(frozen=True, slots=True)
class AccessFacts:
    """`state` is the ISO code of the State in which the data lay, empty where not known; `own` that of one's own.

    `state_bound`: is `state` a Party on the day of the access? None where the question does not arise.
    """

    kind: str
    accessed: str = ""
    found_at: str = ""
    accessed_at: datetime | None = None
    state: str = ""
    own: str = ""
    state_bound: bool | None = None
    person: str = ""
    authority: str = ""
    form: str = ""
    voluntary: str = ""
    consented_at: datetime | None = None
    has_scan: bool = False


@dataclass(frozen=True, slots=True)
class AccessRule:
    """`kinds`: of which of the two kinds it asks."""

    rule_id: str
    kinds: frozenset[str]
    severity: Severity
    field: str
    citation: Citation
    message: Text
    met: Callable[[AccessFacts], bool]


BOTH, B = frozenset({PUBLIC, CONSENT}), frozenset({CONSENT})


def _rule(
    rule_id: str,
    kinds: frozenset[str],
    severity: Severity,
    field: str,
    citation: Citation,
    en: str,
    fr: str,
    met: Callable[[AccessFacts], bool],
) -> AccessRule:
    cited = citation.short if citation.article else "practice"
    cited_fr = f"art. {citation.article}" if citation.article else "pratique"
    text = Text(f"{en} ({cited}).", f"{fr} ({cited_fr}).")
    return AccessRule(rule_id, kinds, severity, field, citation, text, met)


def _in_time(facts: AccessFacts) -> bool:
    return facts.consented_at is None or facts.accessed_at is None or facts.consented_at <= facts.accessed_at


RULES: tuple[AccessRule, ...] = (
    _rule(
        "C32-data",
        BOTH,
        "block",
        "accessed",
        convention("32"),
        "Say what was accessed or received",
        "Dites ce qui a été consulté ou reçu",
        lambda facts: bool(facts.accessed.strip()),
    ),
    _rule(
        "C32-source",
        BOTH,
        "block",
        "found_at",
        convention("32"),
        "Say where it was: the address, the system or the account",
        "Dites où : l’adresse, le système ou le compte",
        lambda facts: bool(facts.found_at.strip()),
    ),
    _rule(
        "C32-when",
        BOTH,
        "block",
        "accessed_at",
        convention("32"),
        "Give the day and the time of the access",
        "Indiquez le jour et l’heure de l’accès",
        lambda facts: facts.accessed_at is not None,
    ),
    _rule(
        "C32b-person",
        B,
        "block",
        "person",
        convention("32(b)"),
        "Name the person who consented",
        "Nommez la personne qui a consenti",
        lambda facts: bool(facts.person.strip()),
    ),
    _rule(
        "C32b-authority",
        B,
        "block",
        "authority",
        convention("32(b)"),
        "Say why that person may lawfully disclose the data",
        "Dites pourquoi cette personne peut légalement divulguer les données",
        lambda facts: bool(facts.authority.strip()),
    ),
    _rule(
        "C32b-voluntary",
        B,
        "block",
        "voluntary",
        convention("32(b)"),
        "Say how the consent was given, and what shows that it was lawful and voluntary",
        "Dites comment le consentement a été donné, et ce qui montre qu’il était légal et volontaire",
        lambda facts: bool(facts.voluntary.strip()) and facts.form in FORMS,
    ),
    _rule(
        "C32b-day",
        B,
        "block",
        "consented_at",
        convention("32(b)"),
        "Give the day of the consent",
        "Indiquez le jour du consentement",
        lambda facts: facts.consented_at is not None,
    ),
    _rule(
        "C32b-before",
        B,
        "block",
        "consented_at",
        convention("32(b)"),
        "The consent comes after the access. Without consent beforehand this paragraph gives no basis",
        "Le consentement est postérieur à l’accès. Sans consentement préalable, ce paragraphe n’offre aucun fondement",
        _in_time,
    ),
    _rule(
        "C32b-party",
        B,
        "warn",
        "data_state",
        convention("32(b)"),
        "That State is not recorded as a Party on the day of the access. The paragraph speaks of data in another"
        " Party: it gives no basis here. Ask that State, or rest on your own law",
        "Cet État n’est pas enregistré comme Partie le jour de l’accès. Le paragraphe vise des données situées chez"
        " une autre Partie : il n’offre ici aucun fondement. Adressez-vous à cet État, ou à votre droit interne",
        lambda facts: facts.state_bound is not False,
    ),
    _rule(
        "C32-home",
        BOTH,
        "warn",
        "data_state",
        convention("32"),
        "The data lay in your own State: your own law governs the access, not this article",
        "Les données se trouvaient dans votre propre État : votre droit régit l’accès, non cet article",
        lambda facts: not facts.state or facts.state != facts.own,
    ),
    _rule(
        "C32b-where",
        B,
        "warn",
        "data_state",
        convention("32(b)"),
        "It is not known in which State the data lay. Write down what was done to find out",
        "On ignore dans quel État se trouvaient les données. Consignez ce qui a été fait pour le savoir",
        lambda facts: bool(facts.state),
    ),
    _rule(
        "C32b-scan",
        B,
        "tip",
        "file",
        READING,
        "Attach the signed consent",
        "Joignez le consentement signé",
        lambda facts: facts.form != "written" or facts.has_scan,
    ),
)


def findings(facts: AccessFacts) -> tuple[Finding, ...]:
    """What is not met, in the order of the table. Raises ValueError for a kind that Art. 32 does not have."""
    if facts.kind not in KINDS:
        raise ValueError(f"Unknown kind of access: {facts.kind!r}.")
    return tuple(
        Finding(one.rule_id, one.severity, one.field, one.message, one.citation)
        for one in RULES
        if facts.kind in one.kinds and not one.met(facts)
    )
