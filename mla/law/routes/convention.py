"""Ways under the Convention: preservation, assistance by treaty or by Art. 27, the contact point, consent."""

from collections.abc import Iterator
from dataclasses import replace

from mla.law.citations import convention
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.routes.advice import Rejected, Route
from mla.law.routes.building import closed, not_bound, route
from mla.law.routes.direct import direct
from mla.law.routes.places import caution, data_elsewhere
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text
from mla.law.ways27 import BETWEEN_CENTRAL

ASKED = {
    ("disclose", "SUB"): "STO_SUB",
    ("disclose", "TRA"): "STO_TRA",
    ("disclose", "CON"): "STO_CON",
    ("disclose", ""): "STO_CON",
}
# The article that sends the request on to the instruments that apply.
ASKS = {"STO_SUB": "31(2)", "STO_TRA": "31(2)", "STO_CON": "31(2)", "RTT": "33(1)", "INT": "34"}
LIVE = {"collect": "RTT", "intercept": "INT"}
QUESTIONS = tuple(
    code for code, one in CATALOGUE.items() if one.family == "contact_point" and one.instrument == "ETS185"
)
PRESERVE = Text("Preservation from contact point to contact point", "Conservation entre points de contact")
BY_TREATY = Text("Mutual assistance under your treaty", "Entraide en vertu de votre traité")
CENTRAL = BETWEEN_CENTRAL.title


def measure_of(question: RouteQuestion) -> str:
    """The measure of the Convention for what is wanted, or empty."""
    return LIVE.get(question.want) or ASKED.get((question.want, question.category), "")


def preservation(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Art. 29: never for data that lies elsewhere; whether another treaty exists does not matter."""
    if question.want != "preserve":
        return
    shut = not_bound(question, "ART29", "PRES") or data_elsewhere(question, "PRES", "ART29", PRESERVE)
    if shut:
        yield shut
    else:
        yield route(
            question,
            "ART29",
            "PRES",
            title=PRESERVE,
            citation=convention("29"),
            why=Text(
                "Preservation is the fastest lawful step and asks for no dual criminality (Art. 29(3)); the data"
                " comes with a later request for assistance.",
                "La conservation est l’étape licite la plus rapide et n’exige pas la double incrimination"
                " (art. 29(3)) ; les données viennent avec une demande d’entraide ultérieure.",
            ),
            sender="poc247",
            addressee="poc247",
        )


def assistance(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 31, 33, 34: by the treaty that governs, else between central authorities under Art. 27."""
    measure = measure_of(question)
    if not measure:
        return
    code, title = ("ART27", CENTRAL) if question.art27_governs else ("TREATY", BY_TREATY)
    if shut := not_bound(question, "ART27", measure) or data_elsewhere(question, measure, code, title):
        yield shut
        return
    if question.treaty is not None:
        name = question.treaty.name
        way = route(
            question,
            "TREATY",
            measure,
            title=BY_TREATY,
            citation=convention(ASKS[measure]),
            why=Text(
                f"{name.en} is in force between the two States: its procedures and forms govern; Art."
                f" {ASKS[measure]} says what may be asked.",
                f"{name.fr} est en vigueur entre les deux États : ses procédures et formulaires s’appliquent ;"
                f" l’art. {ASKS[measure]} dit ce qui peut être demandé.",
            ),
            sender="central",
            addressee="central",
            steps=caution(question, measure),
        )
        yield replace(way, checked=way.checked and question.treaty.checked)
    if not question.art27_governs:
        yield closed(
            "ART27",
            CENTRAL,
            convention("27(1)"),
            "Another treaty governs and the two States have not agreed to apply Article 27 beside it",
            "Un autre traité s’applique et les deux États ne sont pas convenus d’appliquer l’article 27",
            checked=question.treaty is None or question.treaty.checked,
        )
        return
    yield from direct(question, measure)
    yield route(
        question,
        "ART27",
        measure,
        title=CENTRAL,
        citation=convention("27(2)(b)"),
        why=Text(
            f"No other treaty governs, or both agreed: the central authorities write to each other; Art."
            f" {ASKS[measure]} says what may be asked (Arts 27(1), 27(2)(b)).",
            f"Aucun autre traité ne s’applique, ou les deux en sont convenus : les autorités centrales s’écrivent ;"
            f" l’art. {ASKS[measure]} dit ce qui peut être demandé (art. 27(1), 27(2)(b)).",
        ),
        sender="central",
        addressee="central",
        steps=caution(question, measure),
    )


def contact_point(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Arts 26 and 35: information given unasked, and questions to the contact point."""
    for measure in _without_request(question):
        yield _told_or_asked(question, measure)


def _without_request(question: RouteQuestion) -> tuple[str, ...]:
    """Advice, preservation, evidence, law or whereabouts (35(1)(a)-(c)): the one that was chosen, otherwise each."""
    if question.want == "ask":
        return (question.measure,) if question.measure in QUESTIONS else QUESTIONS
    return ("SPONT",) if question.want == "inform" else ()


def _told_or_asked(question: RouteQuestion, measure: str) -> Route | Rejected:
    if shut := not_bound(question, measure, measure):
        return shut
    record = CATALOGUE[measure]
    return route(
        question,
        measure,
        measure,
        title=record.title,
        citation=record.citation,
        why=Text(
            f"{record.citation.short} lets you do this without a request for assistance.",
            f"L’art. {record.citation.article} le permet sans demande d’entraide.",
        ),
        sender="poc247" if measure in QUESTIONS else "competent",
        addressee="poc247" if measure in QUESTIONS else "competent",
    )


def without_the_other_state(question: RouteQuestion) -> Iterator[Route | Rejected]:
    """Art. 32: consent. It is a record of one's own act, so only bound States may rest on it."""
    if question.want != "disclose":
        return
    if shut := not_bound(question, "ART32", "CONSENT"):
        yield shut
        return
    title = CATALOGUE["CONSENT"].title
    if not question.consent:
        yield closed(
            "ART32",
            title,
            convention("32(b)"),
            "Nobody who may lawfully disclose the data is known to consent, and it is not public",
            "Aucune personne pouvant légalement divulguer les données n’est connue pour consentir, et elles ne"
            " sont pas publiques",
        )
        return
    yield route(
        question,
        "ART32",
        "CONSENT",
        title=title,
        citation=convention("32(b)"),
        why=Text(
            "A person who may lawfully disclose the data consents: access it yourself and write that down"
            " (Art. 32(b)).",
            "Une personne pouvant légalement divulguer les données consent : accédez-y vous-même et consignez-le"
            " (art. 32(b)).",
        ),
        sender="own",
        addressee="own",
    )
