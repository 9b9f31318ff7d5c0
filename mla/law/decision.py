"""What stands in the way of a refusal, a postponement or a condition that somebody is about to send."""

from mla.law.citations import Citation, convention, practice
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol, united_nations
from mla.law.refusal import RefusalQuestion, answer
from mla.law.rules import Finding
from mla.law.text import Text

OWN_STANDARD = practice("reasons are owed as a courtesy whatever the treaty")
# Which article holds the list of grounds, and which asks for a thought before the answer, by row of grounds.
LISTS = {
    "PRES": convention("29(5)"),
    "TDISC": convention("30(2)"),
    "P2_7": protocol("7(5)(c)"),
    "P2_8": protocol("8(8)"),
    "P2_9": protocol("9(6)"),
    "P2_10": protocol("10(7)"),
    "P2_11": protocol("11(2)"),
    "UN_PRES": united_nations("42(6)"),
    "UN_TDISC": united_nations("43(2)"),
    "UN_MLA": united_nations("40(21)"),
}
THOUGHT = {
    "STO": convention("27(6)"),
    "RTT": convention("27(6)"),
    "INT": convention("27(6)"),
    "P2_10": protocol("10(7)"),
    "UN_MLA": united_nations("40(28)"),
}
NO_GROUND = Text(
    "No ground is chosen, or it does not exist for this answer. Choose one from the list (Arts 25(4),"
    " 27(4), 29(5), 30(2)).",
    "Aucun motif n’est choisi, ou il n’existe pas pour cette réponse. Choisissez-en un dans la liste"
    " (art. 25(4), 27(4), 29(5), 30(2)).",
)
NO_REASONS = Text(
    "There are no reasons. Write them: the other State is told why (Art. 27(7)).",
    "Les raisons manquent. Écrivez-les : l’autre État doit savoir pourquoi (art. 27(7)).",
)
NOT_CONSIDERED = Text(
    "Partial or conditional execution was not considered. Consider it first, after consultation where"
    " that helps (Art. 27(6)).",
    "L’exécution partielle ou sous conditions n’a pas été envisagée. Envisagez-la d’abord, après"
    " consultation s’il y a lieu (art. 27(6)).",
)


def decision_findings(
    question: RefusalQuestion, *, ground: str, reasons: str, considered: bool
) -> tuple[Finding, ...]:
    """Rules R29, R25-4, R27-7 and R27-6 for one ground; `considered`: the step of Art. 27(6) is recorded."""
    return (
        *_ground_findings(question, ground),
        *_reason_findings(question, reasons),
        *_consideration_findings(question, considered),
    )


def _ground_findings(question: RefusalQuestion, ground: str) -> tuple[Finding, ...]:
    found = answer(ground, question)
    if found is None:
        return (Finding("R29", "block", "ground", NO_GROUND, _list_of(question.measure)),)
    rule_id = "R25-4" if ground == "FISC" else "R29"
    return () if found.available else (Finding(rule_id, "block", "ground", found.why, found.citation),)


def _reason_findings(question: RefusalQuestion, reasons: str) -> tuple[Finding, ...]:
    citation = convention("27(7)") if question.art27_governs else OWN_STANDARD
    return () if reasons.strip() else (Finding("R27-7", "block", "reasons", NO_REASONS, citation),)


def _consideration_findings(question: RefusalQuestion, considered: bool) -> tuple[Finding, ...]:
    # Art. 29 and Art. 30 know no such step; it belongs to assistance under Art. 27 and its twins.
    asked = THOUGHT.get(_row_of(question.measure)) if question.kind in {"refuse", "postpone"} else None
    if asked is None or considered or not question.art27_governs:
        return ()
    return (Finding("R27-6", "warn", "consultation", NOT_CONSIDERED, asked),)


def _list_of(measure: str) -> Citation:
    return LISTS.get(_row_of(measure), convention("25(4)"))


def _row_of(measure: str) -> str:
    return CATALOGUE[measure].grounds
