"""Asks every candidate in the order in which it would help, and keeps both answers: the ways and the refusals."""

from collections.abc import Callable, Iterator

from mla.law.routes import beside, convention, protocol
from mla.law.routes.advice import Advice, Rejected, Route
from mla.law.routes.question import RouteQuestion

Candidate = Callable[[RouteQuestion], Iterator[Route | Rejected]]

# Minutes first, then days, then months; what is no request of this product comes last.
CANDIDATES: tuple[Candidate, ...] = (
    protocol.emergency,
    convention.preservation,
    protocol.orders,
    protocol.others,
    convention.contact_point,
    convention.assistance,
    beside.united_nations_way,
    convention.without_the_other_state,
    beside.european,
    beside.at_home,
    beside.voluntary,
)


def advise(question: RouteQuestion) -> Advice:
    """The lawful ways in order, with at least one, and why each other way was not chosen."""
    found = [one for candidate in CANDIDATES for one in candidate(question)]
    routes = tuple(one for one in found if isinstance(one, Route))
    return Advice(
        question.on,
        question.requesting.code,
        question.requested.code,
        question.want,
        routes or (beside.last_resort(question),),
        tuple(one for one in found if isinstance(one, Rejected)),
        question,
    )
