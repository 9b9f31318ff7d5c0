"""Regulation (EU) 2023/1543, beside this product: authority to provider, on certificates, with hard time limits.

Another workflow, not this one. The data is here so that the adviser can point at it and say why.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, known
from mla.law.text import Text

NAME = "Regulation (EU) 2023/1543"


@dataclass(frozen=True, slots=True)
class Certificate:
    """One annex of the Regulation: the only form its orders may travel on."""

    code: str
    title: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """`count` and `unit` as the Regulation writes them; `clock` is the code in `mla.law.clocks`, if one counts it."""

    code: str
    title: Text
    count: int
    unit: str
    citation: Citation
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who may issue which order for which data (Art. 4). `prosecutor`: may a public prosecutor act alone?"""

    code: str
    order: str
    data: Text
    prosecutor: bool
    citation: Citation


def _certificates(*rows: tuple[str, str, str, str]) -> Mapping[str, Certificate]:
    return {
        code: Certificate(code, Text(en, fr), known(f"Annex {annex}", NAME)) for code, annex, en, fr in rows
    }


def _limits(*rows: tuple[str, str, str, int, str, str, str]) -> Mapping[str, TimeLimit]:
    return {
        code: TimeLimit(code, Text(en, fr), count, unit, known(article, NAME), clock)
        for code, en, fr, count, unit, article, clock in rows
    }


def _issuers(*rows: tuple[str, str, str, str, bool, str]) -> Mapping[str, Issuer]:
    return {
        code: Issuer(code, order, Text(en, fr), alone, known(article, NAME))
        for code, order, en, fr, alone, article in rows
    }


CERTIFICATES = _certificates(
    (
        "EPOC",
        "I",
        "European Production Order Certificate",
        "Certificat d’injonction européenne de production",
    ),
    (
        "EPOC_PR",
        "II",
        "European Preservation Order Certificate",
        "Certificat d’injonction européenne de conservation",
    ),
    (
        "NON_EXECUTION",
        "III",
        "Information on the impossibility of executing an order",
        "Information sur l’impossibilité d’exécuter une injonction",
    ),
    (
        "OFFENCES",
        "IV",
        "Categories of offences without a test of dual criminality",
        "Catégories d’infractions sans contrôle de la double incrimination",
    ),
    (
        "CONFIRMATION",
        "V",
        "Confirmation that a production request was issued after a preservation",
        "Confirmation de l’émission d’une demande de production après une conservation",
    ),
    ("EXTENSION", "VI", "Extension of the preservation", "Prolongation de la conservation"),
)
TIME_LIMITS = _limits(
    ("PRODUCE", "Production", "Production", 10, "days", "10", "EPOC"),
    (
        "EMERGENCY",
        "Production in an emergency",
        "Production en cas d’urgence",
        8,
        "hours",
        "10",
        "EPOC_EMERGENCY",
    ),
    (
        "REFUSAL",
        "Refusal by the notified authority",
        "Refus par l’autorité à laquelle l’injonction est notifiée",
        10,
        "days",
        "12",
        "",
    ),
    (
        "REFUSAL_EMERGENCY",
        "Refusal by the notified authority, emergency",
        "Refus par l’autorité notifiée, urgence",
        96,
        "hours",
        "12",
        "",
    ),
    (
        "REPLY",
        "Reply of the issuing authority to a notice of non-execution",
        "Réponse de l’autorité d’émission à un avis de non-exécution",
        5,
        "days",
        "10",
        "",
    ),
    (
        "CONFLICT",
        "Reasoned objection for a conflict with the law of a third country",
        "Objection motivée pour conflit avec le droit d’un pays tiers",
        10,
        "days",
        "17",
        "",
    ),
    ("PRESERVE", "Preservation", "Conservation", 60, "days", "11", "EPOC_PR"),
    ("EXTEND", "Extension of the preservation, once", "Prolongation, une fois", 30, "days", "11", ""),
)
ISSUERS = _issuers(
    (
        "EPO_SUB",
        "EPOC",
        "subscriber data, or data asked only to identify the user",
        "données d’abonné, ou demandées à la seule fin d’identifier l’utilisateur",
        True,
        "4",
    ),
    ("EPO_TRA", "EPOC", "other traffic data", "autres données de trafic", False, "4"),
    ("EPO_CON", "EPOC", "content data", "données de contenu", False, "4"),
    ("EPRO", "EPOC_PR", "any stored data", "données stockées de toute nature", True, "4"),
)

ORDERS: Mapping[str, str] = {"disclose": "EPOC", "preserve": "EPOC_PR"}
LIMITS_OF: Mapping[str, tuple[str, ...]] = {
    "EPOC": ("PRODUCE", "EMERGENCY"),
    "EPOC_PR": ("PRESERVE", "EXTEND"),
}
UNITS: Mapping[str, Text] = {"days": Text("days", "jours"), "hours": Text("hours", "heures")}


def told(want: str, category: str) -> Text:
    """What to know before going there: the form, who may issue the order, and how long it takes or holds.

    `want`: "disclose" or "preserve". `category`: SUB, TRA or CON, or "" while it is not known.
    """
    order = ORDERS[want]
    codes = {f"EPO_{category}", "EPRO"} if category else ISSUERS.keys()
    sentences = (
        _form(CERTIFICATES[order]),
        *(_issued(one) for one in ISSUERS.values() if one.order == order and one.code in codes),
        _limited([TIME_LIMITS[code] for code in LIMITS_OF[order]]),
    )
    return Text(" ".join(one.en for one in sentences), " ".join(one.fr for one in sentences))


def _form(one: Certificate) -> Text:
    return Text(
        f"Form: {one.title.en} ({one.citation.short}).",
        f"Formulaire : {one.title.fr} ({one.citation.short}).",
    )


def _issued(one: Issuer) -> Text:
    may = (
        Text("a public prosecutor may issue it alone", "un procureur peut l’émettre seul")
        if one.prosecutor
        else Text(
            "a judge, court or investigating judge must issue or confirm it, a public prosecutor alone may not",
            "un juge ou une juridiction doit l’émettre ou la valider, un procureur seul ne le peut pas",
        )
    )
    article = one.citation.short
    return Text(
        f"For {one.data.en}: {may.en} ({article}).", f"Pour les {one.data.fr} : {may.fr} ({article})."
    )


def _limited(limits: list[TimeLimit]) -> Text:
    en = ", ".join(f"{one.title.en.lower()}: {one.count} {UNITS[one.unit].en}" for one in limits)
    fr = ", ".join(f"{one.title.fr.lower()} : {one.count} {UNITS[one.unit].fr}" for one in limits)
    article = limits[0].citation.short
    return Text(f"Time limits: {en} ({article}).", f"Délais : {fr} ({article}).")
