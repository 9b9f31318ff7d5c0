"""Where data and provider are, as the adviser says it: the way that is closed, or the caution on one that is open."""

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.reach import PROVIDER, TERRITORY, Reach, provider_elsewhere, reach
from mla.law.routes.advice import Rejected, Step
from mla.law.routes.building import closed
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text


def reached(question: RouteQuestion, measure: str) -> Reach:
    return reach(
        measure,
        question.requested.code,
        question.data_location,
        question.asked_of_provider,
        outside=question.data_outside,
    )


def data_elsewhere(
    question: RouteQuestion, measure: str, code: str = "", title: Text | None = None
) -> Rejected | None:
    """Why the way is closed, with the State to ask; None where the data may lie in the State that is asked."""
    if reached(question, measure) is not Reach.ELSEWHERE:
        return None
    title = title or CATALOGUE[measure].title
    asked = question.requested.name
    if not question.data_location:
        return closed(
            code or measure,
            title,
            TERRITORY[measure],
            f"The data is known not to lie in {asked.en}: find out where, and ask that State",
            f"Les données ne se trouvent pas dans l’État requis ({asked.fr}) : cherchez où elles sont, et"
            " adressez-vous à cet État",
        )
    lies = question.named(question.data_location)
    return closed(
        code or measure,
        title,
        TERRITORY[measure],
        f"The data is known to lie in {lies.en}, not in {asked.en}: ask that State",
        f"Les données se trouvent dans un autre État ({lies.fr}), et non dans l’État requis"
        f" ({asked.fr}) : adressez-vous à lui",
    )


def sits_elsewhere(question: RouteQuestion, measure: str) -> Rejected | None:
    states = question.asked_of_provider
    if not provider_elsewhere(measure, question.requested.code, states):
        return None
    sits, asked = question.named(*states), question.requested.name
    return closed(
        measure,
        CATALOGUE[measure].title,
        PROVIDER[measure],
        f"The provider sits in {sits.en}, not in {asked.en}",
        f"Le fournisseur se trouve dans un autre État ({sits.fr}), et non dans l’État requis ({asked.fr})",
        checked=question.place_checked,
    )


def caution(question: RouteQuestion, measure: str) -> tuple[Step, ...]:
    """The data lies elsewhere, and the way is open only as far as somebody in the State asked controls it."""
    elsewhere = question.data_outside or question.data_location not in {"", question.requested.code}
    controlled = reached(question, measure) is Reach.CONTROLLED or (measure in PROVIDER and elsewhere)
    if not controlled:
        return ()
    cited = TERRITORY.get(measure) or PROVIDER[measure]
    lies = question.named(question.data_location) if question.data_location else _ANOTHER
    text = Text(
        f"The data lies in {lies.en}: say who in {question.requested.name.en} holds or controls it ({cited}).",
        f"Les données se trouvent ailleurs ({lies.fr}) : dites qui, dans l’État requis"
        f" ({question.requested.name.fr}), les détient ou les contrôle ({cited:fr}).",
    )
    return (Step(text, cited),)


_ANOTHER = Text("another State", "un autre État")
