"""What one ground says for one measure: open, closed, or open only under a condition, with the article."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, convention, practice
from mla.law.offences import SAFE_HARBOUR
from mla.law.text import Text

Kind = Literal["refuse", "postpone", "condition", "notify"]


@dataclass(frozen=True, slots=True)
class RefusalQuestion:
    """May this ground be used here? `measure` is a code of the catalogue of co-operation.

    `reservation_29_4`: a reservation to the rule that preservation asks for no dual criminality is in force for
    the requested Party on the day (Art. 29(4); under the UN Convention Art. 42(5)). `art27_governs`: no other
    treaty on mutual assistance applies, or both agreed on Art. 27 (under the UN Convention Art. 40(7)).
    """

    measure: str
    offences: frozenset[str]
    reservation_29_4: bool
    art27_governs: bool
    kind: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """One ground for one measure: the article that answers, when it is open, and both explanations."""

    citation: Citation
    when: Callable[[RefusalQuestion], bool]
    yes: Text
    no: Text


@dataclass(frozen=True, slots=True)
class Ground:
    """`rows` is keyed by the row a form of co-operation names ("PRES", "TDISC", "STO" for Art. 31, "RTT", "INT",
    "P2_8", "UN_MLA" …); a ground without such a row does not exist there. `needs` says what to write."""

    code: str
    kind: Kind
    title: Text
    needs: Text
    rows: Mapping[str, Row]


def always(_question: RefusalQuestion) -> bool:
    return True


def never(_question: RefusalQuestion) -> bool:
    return False


def _art27(question: RefusalQuestion) -> bool:
    return question.art27_governs


def reservation_applies(question: RefusalQuestion) -> bool:
    # Whether one offence outside Arts 2 to 11 is enough is open; we read it narrowly: all must be outside.
    outside = bool(question.offences) and not question.offences & SAFE_HARBOUR
    return question.reservation_29_4 and outside


def some_offence_outside(question: RefusalQuestion) -> bool:
    return bool(question.offences - SAFE_HARBOUR)


def _yes(article: str) -> Text:
    return Text(f"Art. {article} allows it.", f"L’art. {article} le permet.")


def open_under(article: str) -> Row:
    return Row(convention(article), always, _yes(article), _yes(article))


def open_by_own_law() -> Row:
    """Art. 25(4) leaves the grounds to the law of the requested Party and to the treaties that apply."""
    text = Text(
        "Art. 25(4) leaves it to your law and to the treaties that apply: quote the rule.",
        "L’art. 25(4) le laisse à votre droit et aux traités applicables : citez la règle.",
    )
    return Row(convention("25(4)"), always, text, text)


def open_by_conduct() -> Row:
    text = Text(
        "Art. 25(4) leaves it to your law, but it is met as soon as the conduct is an offence there,"
        " whatever its name (Art. 25(5)).",
        "L’art. 25(4) le laisse à votre droit, mais la condition est remplie dès que le comportement y"
        " est une infraction, quel qu’en soit le nom (art. 25(5)).",
    )
    return Row(convention("25(5)"), always, text, text)


def open_by_custom(en: str, fr: str) -> Row:
    text = Text(en, fr)
    return Row(practice("custom between authorities; no article speaks of it"), always, text, text)


def closed_by(article: str, en: str, fr: str) -> Row:
    text = Text(f"{en} (Art. {article}).", f"{fr} (art. {article}).")
    return Row(convention(article), never, text, text)


def where_27_governs(article: str) -> Row:
    return Row(
        convention(article),
        _art27,
        _yes(article),
        Text(
            f"Art. {article} does not govern between these two States (Arts 27(1), 28(1)): cite the rule"
            " of the treaty that applies.",
            f"L’art. {article} ne régit pas les rapports entre ces deux États (art. 27(1), 28(1)) : citez"
            " la règle du traité applicable.",
        ),
    )


def outside_the_closed_list(row: str) -> Row:
    """A ground that the closed list of Art. 29 or Art. 30 leaves out."""
    if row == "PRES":
        return closed_by(
            "29(5)",
            "Preservation may be refused only for a political offence or essential interests, or under a"
            " reservation to Art. 29(4)",
            "La conservation ne peut être refusée que pour infraction politique ou intérêts essentiels,"
            " ou en vertu d’une réserve à l’art. 29(4)",
        )
    return closed_by(
        "30(2)",
        "This disclosure may be withheld only for a political offence or essential interests",
        "Cette divulgation ne peut être refusée que pour infraction politique ou intérêts essentiels",
    )


def postponed_by_own_proceedings_only() -> Row:
    """Art. 27(5) knows one reason. A question that is still open is asked, and no ground at all."""
    return closed_by(
        "27(5)",
        "Only your own investigations or proceedings postpone. While the test of the conduct is open, ask or consult",
        "Seules vos propres enquêtes ou procédures permettent d’ajourner. Tant que l’examen du comportement reste"
        " ouvert, interrogez ou consultez",
    )


def not_for_disclosure() -> Row:
    return closed_by(
        "30(1)",
        "The disclosure of a path is a notice made at once, with no such step",
        "La divulgation d’une voie est un avis donné aussitôt, sans cette étape",
    )


def no_such_step(article: str) -> Row:
    return closed_by(
        article,
        "This rule serves the execution of assistance; preservation has no such step under Art. 29",
        "Cette règle vise l’exécution de l’entraide ; la conservation n’a pas cette étape à l’art. 29",
    )


def by_measure(pres: Row, tdisc: Row, sto: Row) -> Mapping[str, Row]:
    return {"PRES": pres, "TDISC": tdisc, "STO": sto}
