"""The direct ways of Art. 27(9): judge to judge in urgency, through Interpol, or without coercion."""

from collections.abc import Iterator

from mla.law.citations import convention
from mla.law.routes.advice import Rejected, Route
from mla.law.routes.building import COPY, closed, route
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text

DIRECT = Text("Directly between judicial authorities", "Directement entre autorités judiciaires")
INTERPOL = Text("Through Interpol", "Par Interpol")
COMPETENT = Text("Directly between competent authorities", "Directement entre autorités compétentes")


def direct(question: RouteQuestion, measure: str) -> Iterator[Route | Rejected]:
    """Art. 27(9): open only in urgency, or without coercion; a declaration closes it whole."""
    if question.has_declared("ETS185", "27(9)(e)"):
        for code, title in (("ART27_9A", DIRECT), ("ART27_9B", INTERPOL), ("ART27_9D", COMPETENT)):
            yield closed(
                code,
                title,
                convention("27(9)(e)"),
                "This State has declared that such requests go to its central authority",
                "Cet État a déclaré que ces demandes sont à adresser à son autorité centrale",
                checked=question.declaration_checked("ETS185", "27(9)(e)"),
            )
        return
    yield from _in_urgency(question, measure)
    yield _without_coercion(question, measure)


def _in_urgency(question: RouteQuestion, measure: str) -> Iterator[Route | Rejected]:
    for code, title, article in (("ART27_9A", DIRECT, "27(9)(a)"), ("ART27_9B", INTERPOL, "27(9)(b)")):
        if not question.urgent:
            yield closed(
                code,
                title,
                convention("27(9)(a)"),
                "This way is open only in the event of urgency",
                "Cette voie n’est ouverte qu’en cas d’urgence",
            )
            continue
        yield route(
            question,
            code,
            measure,
            title=title,
            citation=convention(article),
            why=Text(
                f"The matter is urgent, so judicial authorities may send it directly (Art. {article}).",
                f"L’affaire est urgente : les autorités judiciaires peuvent l’envoyer directement (art. {article}).",
            ),
            sender="judicial",
            addressee="judicial",
            steps=(COPY,),
            documents=("CA_COPY",),
        )


def _without_coercion(question: RouteQuestion, measure: str) -> Route | Rejected:
    if question.coercive or measure != "STO_SUB":
        return closed(
            "ART27_9D",
            COMPETENT,
            convention("27(9)(d)"),
            "This way carries only requests that involve no coercive action",
            "Cette voie ne vaut que pour les demandes sans mesure de coercition",
        )
    return route(
        question,
        "ART27_9D",
        measure,
        title=COMPETENT,
        citation=convention("27(9)(d)"),
        why=Text(
            "No coercive action is asked for, so competent authorities may write directly (Art. 27(9)(d)).",
            "Aucune mesure de coercition n’est demandée : les autorités compétentes peuvent s’écrire directement"
            " (art. 27(9)(d)).",
        ),
        sender="competent",
        addressee="competent",
    )
