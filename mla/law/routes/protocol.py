"""Ways under the Second Protocol. All are off until both States are bound on the day."""

from collections.abc import Iterator, Mapping

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol
from mla.law.routes.advice import Rejected, Route, Step
from mla.law.routes.building import closed, not_bound, route
from mla.law.routes.places import caution, sits_elsewhere
from mla.law.routes.question import RouteQuestion, Want
from mla.law.routes.team import OF_A_TEAM
from mla.law.text import Text

CETS = "CETS224"
NOTIFY = Step(
    Text(
        "Notify that State's authority at the same time, with a summary of the facts (Art. 7(5)(a) CETS 224).",
        "Informez en même temps l’autorité de cet État, avec un exposé des faits (art. 7(5)(a) CETS 224).",
    ),
    protocol("7(5)(a)"),
)
SUPERVISED = Step(
    Text(
        "Have it issued by, or under the supervision of, a prosecutor or judicial authority (Art. 7(2)(b) CETS 224).",
        "Faites-la émettre par un procureur ou une autorité judiciaire, ou sous leur contrôle (art. 7(2)(b) CETS"
        " 224).",
    ),
    protocol("7(2)(b)"),
)
AGAIN = Step(
    Text(
        "Send the request again afterwards in the form that State has named (Art. 9(5) CETS 224).",
        "Renvoyez ensuite la demande dans la forme que cet État a indiquée (art. 9(5) CETS 224).",
    ),
    protocol("9(5)"),
)


def _way(
    question: RouteQuestion, code: str, sender: str, addressee: str, steps: tuple[Step, ...] = ()
) -> Route:
    record = CATALOGUE[code]
    return route(
        question,
        code,
        code,
        title=record.title,
        citation=record.citation,
        why=Text(
            f"The Second Protocol binds both States, and {record.citation} serves exactly this, whether or not"
            " another treaty exists.",
            f"Le Deuxième Protocole lie les deux États et {record.citation} vise exactement ce cas, qu’un autre"
            " traité existe ou non.",
        ),
        sender=sender,
        addressee=addressee,
        steps=(*steps, *caution(question, code)),
    )


def _shut(question: RouteQuestion, code: str, article: str, en: str, fr: str) -> Rejected | None:
    """A reservation or declaration of the requested State that closes the way."""
    if not question.has_declared(CETS, article):
        return None
    checked = question.declaration_checked(CETS, article)
    return closed(code, CATALOGUE[code].title, protocol(article), en, fr, checked=checked)


def emergency(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 9 and 10: significant and imminent risk to the life or safety of a person."""
    if question.want not in {"disclose", "collect", "intercept"}:
        return
    if question.want == "disclose":
        yield _expedited(question)
    yield _assistance(question)


def _expedited(question: RouteQuestion) -> Route | Rejected:
    subscriber_only = question.category == "SUB" and _shut(
        question,
        "P2_9",
        "9(1)(b)",
        "This State does not take requests for subscriber information only",
        "Cet État n’accepte pas les demandes limitées aux données d’abonné",
    )
    steps = (AGAIN,) if question.has_declared(CETS, "9(5)") else ()
    return (
        not_bound(question, "P2_9", "P2_9")
        or _calm(question, "P2_9")
        or subscriber_only
        or sits_elsewhere(question, "P2_9")
        or _way(question, "P2_9", "poc247", "poc247", steps)
    )


def _assistance(question: RouteQuestion) -> Route | Rejected:
    return (
        not_bound(question, "P2_10", "P2_10")
        or _calm(question, "P2_10")
        or _way(question, "P2_10", "central", "central")
    )


def _calm(question: RouteQuestion, code: str) -> Rejected | None:
    if question.danger:
        return None
    return closed(
        code,
        CATALOGUE[code].title,
        protocol("3(2)(c)"),
        "This way needs a significant and imminent risk to the life or safety of a person",
        "Cette voie suppose un risque grave et imminent pour la vie ou la sécurité d’une personne",
    )


def orders(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 7 and 8: subscriber information from the provider itself; an order the other State carries out."""
    if question.want != "disclose":
        return
    if question.category == "SUB" or question.measure == "P2_7":
        yield _provider(question)
    if question.category in {"SUB", "TRA"} or question.measure == "P2_8":
        yield _order(question)


def _provider(question: RouteQuestion) -> Route | Rejected:
    steps = tuple(
        step
        for article, step in (("7(5)(a)", NOTIFY), ("7(2)(b)", SUPERVISED))
        if question.has_declared(CETS, article)
    )
    return (
        not_bound(question, "P2_7", "P2_7")
        or _shut(
            question,
            "P2_7",
            "7(9)(a)",
            "This State has reserved the right not to apply this article",
            "Cet État s’est réservé le droit de ne pas appliquer cet article",
        )
        or sits_elsewhere(question, "P2_7")
        or _way(question, "P2_7", "issuing", "provider", steps)
    )


def _order(question: RouteQuestion) -> Route | Rejected:
    traffic = question.category == "TRA" and _shut(
        question,
        "P2_8",
        "8(13)",
        "This State has reserved the right not to apply this article to traffic data",
        "Cet État s’est réservé le droit de ne pas appliquer cet article aux données de trafic",
    )
    sender = "central" if question.has_declared(CETS, "8(11)") else "issuing"
    tried = question.category == "SUB" and question.has_declared(CETS, "7(8)")
    return (
        not_bound(question, "P2_8", "P2_8")
        or traffic
        or sits_elsewhere(question, "P2_8")
        or _way(question, "P2_8", sender, "competent", (FIRST,) if tried else ())
    )


FIRST = Step(
    Text(
        "Try the provider first, or explain why you did not (Art. 7(8) CETS 224).",
        "Adressez-vous d’abord au fournisseur, ou expliquez pourquoi non (art. 7(8) CETS 224).",
    ),
    protocol("7(8)"),
)


STEPS: Mapping[str, tuple[Step, ...]] = {"P2_12": OF_A_TEAM}
OTHERS: Mapping[Want, tuple[tuple[str, str, str], ...]] = {
    "domain": (("P2_6", "issuing", "registrar"),),
    "hear": (("P2_11", "central", "central"),),
    "team": (("P2_12", "competent", "competent"), ("P2_12_7", "competent", "competent")),
}


def others(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 6, 11 and 12: a domain name, a hearing, a team."""
    for code, sender, addressee in OTHERS.get(question.want, ()):
        yield _other(question, code, sender, addressee)


def _other(question: RouteQuestion, code: str, sender: str, addressee: str) -> Route | Rejected:
    fallback = question.want == "hear" and not question.art27_governs
    if shut := not_bound(question, code, code) or sits_elsewhere(question, code):
        return shut
    if fallback:
        return closed(
            code,
            CATALOGUE[code].title,
            protocol("5(5)"),
            "This article serves only where no other treaty on mutual assistance applies",
            "Cet article ne sert qu’en l’absence d’un autre traité d’entraide",
            checked=question.treaty is None or question.treaty.checked,
        )
    return _way(question, code, sender, addressee, STEPS.get(code, ()))
