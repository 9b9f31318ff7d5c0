"""The direct ways of Art. 27(9): judge to judge in urgency, through Interpol, or without coercion."""

from collections.abc import Iterator, Mapping

from mla.law.routes.advice import Rejected, Route
from mla.law.routes.building import COPY, closed, route
from mla.law.routes.places import caution
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text
from mla.law.ways27 import DECLARED, DIRECT_WAYS, Obstacle, Way, obstacle

_URGENT = Text(
    "The matter is urgent, so judicial authorities may send it directly",
    "L’affaire est urgente : les autorités judiciaires peuvent l’envoyer directement",
)
WHY: Mapping[str, Text] = {
    "ART27_9A": _URGENT,
    "ART27_9B": _URGENT,
    "ART27_9D": Text(
        "No coercive action is asked for, so competent authorities may write directly",
        "Aucune mesure de coercition n’est demandée : les autorités compétentes peuvent s’écrire directement",
    ),
}


def direct(question: RouteQuestion, measure: str) -> Iterator[Route | Rejected]:
    """Art. 27(9): open only in urgency, or without coercion; a declaration closes it whole."""
    for way in DIRECT_WAYS:
        found = obstacle(
            way,
            measure,
            urgent=question.urgent,
            coercive=question.coercive,
            declared=question.has_declared("ETS185", "27(9)(e)"),
        )
        yield _open(question, measure, way) if found is None else _closed(question, way, found)


def _closed(question: RouteQuestion, way: Way, found: Obstacle) -> Rejected:
    checked = found is not DECLARED or question.declaration_checked("ETS185", "27(9)(e)")
    return closed(way.code, way.title, found.citation, found.why.en, found.why.fr, checked=checked)


def _open(question: RouteQuestion, measure: str, way: Way) -> Route:
    cited, why = way.citation.article, WHY[way.code]
    return route(
        question,
        way.code,
        measure,
        title=way.title,
        citation=way.citation,
        why=Text(f"{why.en} (Art. {cited}).", f"{why.fr} (art. {cited})."),
        sender=way.sender,
        addressee=way.addressee,
        steps=(*((COPY,) if way.copied else ()), *caution(question, measure)),
        documents=("CA_COPY",) if way.copied else (),
    )
