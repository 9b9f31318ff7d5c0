"""The grounds a requested Party may give, and for which measure each is lawful.

Preservation and the disclosure of Art. 30 have closed lists; Art. 31 takes in the law of the requested Party.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, convention, practice
from mla.law.offences import SAFE_HARBOUR
from mla.law.text import Text

Kind = Literal["refuse", "postpone", "condition", "notify"]


@dataclass(frozen=True, slots=True)
class RefusalQuestion:
    """May this ground be used here? `reservation_29_4`: in force for the requested Party on the day."""

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
    """`rows` is keyed "PRES", "TDISC" and "STO" (every measure under Art. 31); `needs` says what to write."""

    code: str
    kind: Kind
    title: Text
    needs: Text
    rows: Mapping[str, Row]


def _always(_question: RefusalQuestion) -> bool:
    return True


def _never(_question: RefusalQuestion) -> bool:
    return False


def _art27(question: RefusalQuestion) -> bool:
    return question.art27_governs


def _reserved(question: RefusalQuestion) -> bool:
    # Whether one offence outside Arts 2 to 11 is enough is open; we read it narrowly: all must be outside.
    outside = bool(question.offences) and not question.offences & SAFE_HARBOUR
    return question.reservation_29_4 and outside


def _some_outside(question: RefusalQuestion) -> bool:
    return bool(question.offences - SAFE_HARBOUR)


def _yes(article: str) -> Text:
    return Text(f"Art. {article} allows it.", f"L’art. {article} le permet.")


def _open(article: str, *, citation: Citation | None = None) -> Row:
    shown = citation or convention(article)
    return Row(shown, _always, _yes(article), _yes(article))


def _custom(en: str, fr: str) -> Row:
    text = Text(en, fr)
    return Row(practice("custom between authorities; no article speaks of it"), _always, text, text)


def _closed(article: str, en: str, fr: str) -> Row:
    text = Text(f"{en} (Art. {article}).", f"{fr} (art. {article}).")
    return Row(convention(article), _never, text, text)


def _by27(article: str) -> Row:
    return Row(
        convention(article),
        _art27,
        _yes(article),
        Text(
            f"Art. {article} does not govern between these two States (Arts 27(1), 28(1)): cite the rule"
            " of the"
            " treaty that applies.",
            f"L’art. {article} ne régit pas les rapports entre ces deux États (art. 27(1), 28(1)) :"
            " citez la règle"
            " du traité applicable.",
        ),
    )


def _closed_list(row: str) -> Row:
    """A ground that the closed list of Art. 29 or Art. 30 leaves out."""
    if row == "PRES":
        return _closed(
            "29(5)",
            "Preservation may be refused only for a political offence or essential interests, or under a"
            " reservation"
            " to Art. 29(4)",
            "La conservation ne peut être refusée que pour infraction politique ou intérêts essentiels,"
            " ou en vertu"
            " d’une réserve à l’art. 29(4)",
        )
    return _closed(
        "30(2)",
        "This disclosure may be withheld only for a political offence or essential interests",
        "Cette divulgation ne peut être refusée que pour infraction politique ou intérêts essentiels",
    )


def _not_for_disclosure() -> Row:
    return _closed(
        "30(1)",
        "The disclosure of a path is a notice made at once, with no such step",
        "La divulgation d’une voie est un avis donné aussitôt, sans cette étape",
    )


def _no_such_step(article: str) -> Row:
    return _closed(
        article,
        "This rule serves the execution of assistance; preservation has no such step under Art. 29",
        "Cette règle vise l’exécution de l’entraide ; la conservation n’a pas cette étape à l’art. 29",
    )


def _rows(pres: Row, tdisc: Row, sto: Row) -> Mapping[str, Row]:
    return {"PRES": pres, "TDISC": tdisc, "STO": sto}


_DUALP = Row(
    convention("29(4)"),
    _reserved,
    Text(
        "Art. 29(4) allows it: the reservation is in force and every offence is outside Arts 2 to 11."
        " Give the"
        " reasons to believe that dual criminality cannot be met at disclosure.",
        "L’art. 29(4) le permet : la réserve est en vigueur et toutes les infractions sont hors des art."
        " 2 à 11."
        " Donnez les raisons de croire que la double incrimination ne sera pas remplie à la divulgation.",
    ),
    Text(
        "Dual criminality is no condition of preservation (Art. 29(3)), save under a reservation in"
        " force and only"
        " for offences all outside Arts 2 to 11 (Art. 29(4)).",
        "La double incrimination n’est pas une condition de la conservation (art. 29(3)), sauf réserve"
        " en vigueur et"
        " seulement si toutes les infractions sont hors des art. 2 à 11 (art. 29(4)).",
    ),
)
_FISCAL = Row(
    convention("25(4)"),
    _some_outside,
    Text(
        "Art. 25(4) leaves it to your law, but only for an offence outside Arts 2 to 11.",
        "L’art. 25(4) le laisse à votre droit, mais seulement pour une infraction hors des art. 2 à 11.",
    ),
    Text(
        "An offence under Arts 2 to 11 may not be refused only because it is seen as fiscal (Art. 25(4)).",
        "Une infraction des art. 2 à 11 ne peut être refusée au seul motif qu’elle est fiscale (art. 25(4)).",
    ),
)
_REASONS = Text("reasons", "les raisons")


def _all(*records: Ground) -> Mapping[str, Ground]:
    return {record.code: record for record in records}


GROUNDS = _all(
    Ground(
        "POL",
        "refuse",
        Text(
            "Political offence, or one connected with it",
            "Infraction politique ou liée à une telle infraction",
        ),
        _REASONS,
        _rows(_open("29(5)(a)"), _open("30(2)(a)"), _by27("27(4)(a)")),
    ),
    Ground(
        "SOV",
        "refuse",
        Text(
            "Sovereignty, security, ordre public or other essential interests",
            "Souveraineté, sécurité, ordre public ou autres intérêts essentiels",
        ),
        _REASONS,
        _rows(_open("29(5)(b)"), _open("30(2)(b)"), _by27("27(4)(b)")),
    ),
    Ground(
        "DUALP",
        "refuse",
        Text(
            "Dual criminality, under a reservation to preservation",
            "Double incrimination, en vertu d’une réserve à la conservation",
        ),
        Text(
            "reasons to believe it cannot be met at disclosure",
            "les raisons de croire qu’elle ne sera pas remplie à la divulgation",
        ),
        _rows(
            _DUALP,
            _closed(
                "30(2)",
                "A reservation to Art. 29(4) does not reach this disclosure",
                "Une réserve à l’art. 29(4) ne s’étend pas à cette divulgation",
            ),
            _closed(
                "29(4)",
                "That reservation concerns preservation only; for stored data use the ground “Dual"
                " criminality”",
                "Cette réserve ne vise que la conservation ; pour les données stockées, utilisez « Double"
                " incrimination »",
            ),
        ),
    ),
    Ground(
        "DUAL",
        "refuse",
        Text("Lack of dual criminality", "Absence de double incrimination"),
        Text(
            "the test of the conduct against your own law (Art. 25(5))",
            "l’examen du comportement selon votre droit (art. 25(5))",
        ),
        _rows(
            _closed(
                "29(3)",
                "Dual criminality is not a condition of preservation",
                "La double incrimination n’est pas une condition de la conservation",
            ),
            _closed_list("TDISC"),
            _open("25(5)"),
        ),
    ),
    Ground(
        "LAW",
        "refuse",
        Text("Another ground of your law or of a treaty", "Autre motif de votre droit ou d’un traité"),
        Text("the words of the law or treaty", "le texte de la loi ou du traité"),
        _rows(_closed_list("PRES"), _closed_list("TDISC"), _open("25(4)")),
    ),
    Ground(
        "FISC",
        "refuse",
        Text("Fiscal offence", "Infraction fiscale"),
        Text("the words of the law, and the offence concerned", "le texte de la loi et l’infraction visée"),
        _rows(_closed_list("PRES"), _closed_list("TDISC"), _FISCAL),
    ),
    Ground(
        "DOMAV",
        "refuse",
        Text(
            "Not available in a similar domestic case",
            "Mesure indisponible dans une affaire interne analogue",
        ),
        _REASONS,
        _rows(
            *(
                _closed(
                    "33(2)",
                    "This concerns live collection only",
                    "Ce motif ne vise que la collecte en temps réel",
                ),
            )
            * 3
        ),
    ),
    Ground(
        "PROP",
        "refuse",
        Text(
            "Disproportionate, too broad, or a minor matter",
            "Demande disproportionnée, trop large ou affaire mineure",
        ),
        _REASONS,
        _rows(_closed_list("PRES"), _closed_list("TDISC"), _open("25(4)")),
    ),
    Ground(
        "RIGHTS",
        "refuse",
        Text(
            "Fundamental rights, a second trial for the same act, death penalty",
            "Droits fondamentaux, ne bis in idem, peine de mort",
        ),
        _REASONS,
        _rows(
            _closed(
                "29(5)(b)",
                "For preservation this can be said only as an essential interest: use that ground",
                "Pour la conservation, seul le motif des intérêts essentiels peut l’accueillir : utilisez-le",
            ),
            _closed_list("TDISC"),
            _open("25(4)"),
        ),
    ),
    Ground(
        "POST",
        "postpone",
        Text("It would prejudice our own proceedings", "Préjudice à nos propres procédures"),
        Text("until when, and reasons", "jusqu’à quand, et les raisons"),
        _rows(_no_such_step("27(5)"), _not_for_disclosure(), _by27("27(5)")),
    ),
    Ground(
        "PART",
        "condition",
        Text("Execution in part", "Exécution partielle"),
        Text("which part", "quelle partie"),
        _rows(_by27("27(6)"), _not_for_disclosure(), _by27("27(6)")),
    ),
    Ground(
        "COND_C",
        "condition",
        Text("On condition of confidentiality", "Sous condition de confidentialité"),
        Text("the condition, and by when to accept", "la condition et le délai d’acceptation"),
        _rows(_no_such_step("28(2)(a)"), _not_for_disclosure(), _by27("28(2)(a)")),
    ),
    Ground(
        "COND_U",
        "condition",
        Text("On condition of limited use", "Sous condition d’utilisation limitée"),
        Text("the condition, and by when to accept", "la condition et le délai d’acceptation"),
        _rows(_no_such_step("28(2)(b)"), _not_for_disclosure(), _by27("28(2)(b)")),
    ),
    Ground(
        "CONFNO",
        "notify",
        Text("Confidentiality cannot be kept", "La confidentialité ne peut être assurée"),
        Text("what cannot be kept secret, and why", "ce qui ne peut rester secret, et pourquoi"),
        _rows(_by27("27(8)"), _not_for_disclosure(), _by27("27(8)")),
    ),
    Ground(
        "RISK",
        "notify",
        Text(
            "Preservation would not secure the data, or would warn the suspect",
            "La conservation ne protégerait pas les données ou alerterait le suspect",
        ),
        Text("the risk; the other side decides", "le risque ; l’autre partie décide"),
        _rows(
            _open("29(6)"),
            _not_for_disclosure(),
            _closed(
                "29(6)", "This notice concerns preservation only", "Cet avis ne vise que la conservation"
            ),
        ),
    ),
    Ground(
        "IMPOSS",
        "notify",
        Text("It cannot be executed", "Exécution impossible"),
        _REASONS,
        _rows(_by27("27(7)"), _not_for_disclosure(), _by27("27(7)")),
    ),
    Ground(
        "DELAY",
        "notify",
        Text("A significant delay is likely", "Retard important probable"),
        Text("the new date", "la nouvelle date"),
        _rows(_by27("27(7)"), _not_for_disclosure(), _by27("27(7)")),
    ),
    Ground(
        "INFO",
        "notify",
        Text("More information is needed", "Informations complémentaires nécessaires"),
        Text("the questions", "les questions"),
        _rows(
            *(
                _custom(
                    "Practice: ask, and say what goes on meanwhile. It is not a refusal.",
                    "Pratique : demandez, et dites ce qui se poursuit. Ce n’est pas un refus.",
                ),
            )
            * 3
        ),
    ),
    Ground(
        "NODATA",
        "notify",
        Text(
            "The data does not exist, or is no longer kept",
            "Les données n’existent pas ou ne sont plus conservées",
        ),
        Text("the day of the check", "la date de la vérification"),
        _rows(
            _custom(
                "Practice: say what was looked for and when.",
                "Pratique : dites ce qui a été cherché et quand.",
            ),
            _not_for_disclosure(),
            _custom(
                "Practice: say what was looked for and when.",
                "Pratique : dites ce qui a été cherché et quand.",
            ),
        ),
    ),
    Ground(
        "INCOMP",
        "notify",
        Text("Not competent, referred", "Incompétence, transmission"),
        Text("to whom", "à qui"),
        _rows(_no_such_step("27(9)(c)"), _not_for_disclosure(), _by27("27(9)(c)")),
    ),
)
