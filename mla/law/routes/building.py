"""How a candidate becomes a route: language, clocks and grounds are looked up, never written twice."""

from mla.law.citations import Citation, convention, practice
from mla.law.cooperation.catalogue import CATALOGUE, available
from mla.law.cooperation.records import protocol
from mla.law.grounds import Kind
from mla.law.refusal import RefusalQuestion, answers
from mla.law.routes.advice import Rejected, Route, Step
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text
from mla.law.times import expected

KINDS: tuple[Kind, ...] = ("refuse", "postpone", "condition")
COPY = Step(
    Text(
        "Send a copy at the same time to their central authority, through your own central authority"
        " (Art. 27(9)(a)).",
        "Envoyez en même temps une copie à leur autorité centrale, par votre autorité centrale (art. 27(9)(a)).",
    ),
    convention("27(9)(a)"),
)
CONFIRM = Step(
    Text(
        "If you use fast means, make them secure, and confirm formally where that State asks for it (Art. 25(3)).",
        "Si vous utilisez un moyen rapide, sécurisez-le, et confirmez officiellement si cet État le demande"
        " (art. 25(3)).",
    ),
    convention("25(3)"),
)


def route(
    question: RouteQuestion,
    code: str,
    measure: str,
    *,
    title: Text,
    citation: Citation,
    why: Text,
    sender: str,
    addressee: str,
    steps: tuple[Step, ...] = (),
    documents: tuple[str, ...] = (),
) -> Route:
    """A route on a form of co-operation of the catalogue; `documents` come besides those of the form."""
    record = CATALOGUE[measure]
    hurried = (*steps, CONFIRM) if question.urgent and record.instrument == "ETS185" else steps
    return Route(
        code,
        record.instrument,
        measure,
        title,
        citation,
        why,
        sender,
        addressee,
        (*record.documents, *documents),
        language(question, measure),
        record.clocks,
        grounds(question, measure),
        hurried,
        available(measure),
        question.bound(record.instrument).checked,
        expected(measure),
    )


def not_bound(question: RouteQuestion, code: str, measure: str) -> Rejected | None:
    """Why this way is closed between these two on this day; None where it is open."""
    record = CATALOGUE[measure]
    bound = question.bound(record.instrument)
    return None if bound.bound else Rejected(code, record.title, bound.why, bound.citation, bound.checked)


def closed(code: str, title: Text, citation: Citation, en: str, fr: str, *, checked: bool = True) -> Rejected:
    """`en` and `fr` are sentences without their article, which is added from the citation."""
    cited, cited_fr = (f" ({citation})", f" ({citation:fr})") if citation.article else ("", "")
    return Rejected(code, title, Text(f"{en}{cited}.", f"{fr}{cited_fr}."), citation, checked)


def grounds(question: RouteQuestion, measure: str) -> tuple[str, ...]:
    """The grounds for refusal, postponement or condition that are open on this way."""
    article = "42(5)" if CATALOGUE[measure].instrument == "UNCC" else "29(4)"
    reserved = question.has_declared(CATALOGUE[measure].instrument, article)
    found = (
        answers(RefusalQuestion(measure, question.offences, reserved, question.art27_governs, kind))
        for kind in KINDS
    )
    return tuple(one.ground.code for group in found for one in group if one.available)


def language(question: RouteQuestion, measure: str) -> Text:
    """What is known of the language to write in, with the rule where there is one."""
    cited = protocol("4") if CATALOGUE[measure].instrument == "CETS224" else LANGUAGE_PRACTICE
    rule = str(cited) if cited.article else ""
    en, fr = (f" ({rule})", f" ({rule})") if rule else (" (practice)", " (pratique)")
    if not question.accepted_languages:
        return Text(
            f"The languages this State accepts are not recorded: ask before you translate{en}.",
            f"Les langues acceptées par cet État ne sont pas enregistrées : demandez avant de traduire{fr}.",
        )
    names = ", ".join(question.accepted_languages)
    return Text(
        f"Write in, or translate into, one of: {names}{en}.",
        f"Rédigez ou traduisez dans l’une de ces langues : {names}{fr}.",
    )


LANGUAGE_PRACTICE = practice("the Convention has no article on languages")
