"""The grounds a requested Party may give, and for which measure each is lawful.

Preservation and the disclosure of Art. 30 have closed lists; Art. 31 takes in the law of the requested Party.
"""

from collections.abc import Mapping

from mla.law.citations import convention
from mla.law.ground_rows import (
    Ground,
    Kind,
    RefusalQuestion,
    Row,
    by_measure,
    closed_by,
    no_such_step,
    not_for_disclosure,
    open_by_conduct,
    open_by_custom,
    open_by_own_law,
    open_under,
    outside_the_closed_list,
    reservation_applies,
    some_offence_outside,
    where_27_governs,
)
from mla.law.text import Text

__all__ = ["GROUNDS", "Ground", "Kind", "RefusalQuestion", "Row"]

_DUALP = Row(
    convention("29(4)"),
    reservation_applies,
    Text(
        "Art. 29(4) allows it: the reservation is in force and every offence is outside Arts 2 to 11."
        " Give the reasons to believe that dual criminality cannot be met at disclosure.",
        "L’art. 29(4) le permet : la réserve est en vigueur et toutes les infractions sont hors des art."
        " 2 à 11. Donnez les raisons de croire que la double incrimination ne sera pas remplie à la"
        " divulgation.",
    ),
    Text(
        "Dual criminality is no condition of preservation (Art. 29(3)), save under a reservation in force"
        " and only for offences all outside Arts 2 to 11 (Art. 29(4)).",
        "La double incrimination n’est pas une condition de la conservation (art. 29(3)), sauf réserve en"
        " vigueur et seulement si toutes les infractions sont hors des art. 2 à 11 (art. 29(4)).",
    ),
)
_FISCAL = Row(
    convention("25(4)"),
    some_offence_outside,
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
        by_measure(open_under("29(5)(a)"), open_under("30(2)(a)"), where_27_governs("27(4)(a)")),
    ),
    Ground(
        "SOV",
        "refuse",
        Text(
            "Sovereignty, security, ordre public or other essential interests",
            "Souveraineté, sécurité, ordre public ou autres intérêts essentiels",
        ),
        _REASONS,
        by_measure(open_under("29(5)(b)"), open_under("30(2)(b)"), where_27_governs("27(4)(b)")),
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
        by_measure(
            _DUALP,
            closed_by(
                "30(2)",
                "A reservation to Art. 29(4) does not reach this disclosure",
                "Une réserve à l’art. 29(4) ne s’étend pas à cette divulgation",
            ),
            closed_by(
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
        by_measure(
            closed_by(
                "29(3)",
                "Dual criminality is not a condition of preservation",
                "La double incrimination n’est pas une condition de la conservation",
            ),
            outside_the_closed_list("TDISC"),
            open_by_conduct(),
        ),
    ),
    Ground(
        "LAW",
        "refuse",
        Text("Another ground of your law or of a treaty", "Autre motif de votre droit ou d’un traité"),
        Text("the words of the law or treaty", "le texte de la loi ou du traité"),
        by_measure(outside_the_closed_list("PRES"), outside_the_closed_list("TDISC"), open_by_own_law()),
    ),
    Ground(
        "FISC",
        "refuse",
        Text("Fiscal offence", "Infraction fiscale"),
        Text("the words of the law, and the offence concerned", "le texte de la loi et l’infraction visée"),
        by_measure(outside_the_closed_list("PRES"), outside_the_closed_list("TDISC"), _FISCAL),
    ),
    Ground(
        "DOMAV",
        "refuse",
        Text(
            "Not available in a similar domestic case",
            "Mesure indisponible dans une affaire interne analogue",
        ),
        _REASONS,
        by_measure(
            *(
                closed_by(
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
        by_measure(outside_the_closed_list("PRES"), outside_the_closed_list("TDISC"), open_by_own_law()),
    ),
    Ground(
        "RIGHTS",
        "refuse",
        Text(
            "Fundamental rights, a second trial for the same act, death penalty",
            "Droits fondamentaux, ne bis in idem, peine de mort",
        ),
        _REASONS,
        by_measure(
            closed_by(
                "29(5)(b)",
                "For preservation this can be said only as an essential interest: use that ground",
                "Pour la conservation, seul le motif des intérêts essentiels peut l’accueillir : utilisez-le",
            ),
            outside_the_closed_list("TDISC"),
            open_by_own_law(),
        ),
    ),
    Ground(
        "POST",
        "postpone",
        Text("It would prejudice our own proceedings", "Préjudice à nos propres procédures"),
        Text("until when, and reasons", "jusqu’à quand, et les raisons"),
        by_measure(no_such_step("27(5)"), not_for_disclosure(), where_27_governs("27(5)")),
    ),
    Ground(
        "PART",
        "condition",
        Text("Execution in part", "Exécution partielle"),
        Text("which part", "quelle partie"),
        by_measure(where_27_governs("27(6)"), not_for_disclosure(), where_27_governs("27(6)")),
    ),
    Ground(
        "COND_C",
        "condition",
        Text("On condition of confidentiality", "Sous condition de confidentialité"),
        Text("the condition, and by when to accept", "la condition et le délai d’acceptation"),
        by_measure(no_such_step("28(2)(a)"), not_for_disclosure(), where_27_governs("28(2)(a)")),
    ),
    Ground(
        "COND_U",
        "condition",
        Text("On condition of limited use", "Sous condition d’utilisation limitée"),
        Text("the condition, and by when to accept", "la condition et le délai d’acceptation"),
        by_measure(no_such_step("28(2)(b)"), not_for_disclosure(), where_27_governs("28(2)(b)")),
    ),
    Ground(
        "CONFNO",
        "notify",
        Text("Confidentiality cannot be kept", "La confidentialité ne peut être assurée"),
        Text("what cannot be kept secret, and why", "ce qui ne peut rester secret, et pourquoi"),
        by_measure(where_27_governs("27(8)"), not_for_disclosure(), where_27_governs("27(8)")),
    ),
    Ground(
        "RISK",
        "notify",
        Text(
            "Preservation would not secure the data, or would warn the suspect",
            "La conservation ne protégerait pas les données ou alerterait le suspect",
        ),
        Text("the risk; the other side decides", "le risque ; l’autre partie décide"),
        by_measure(
            open_under("29(6)"),
            not_for_disclosure(),
            closed_by(
                "29(6)", "This notice concerns preservation only", "Cet avis ne vise que la conservation"
            ),
        ),
    ),
    Ground(
        "IMPOSS",
        "notify",
        Text("It cannot be executed", "Exécution impossible"),
        _REASONS,
        by_measure(where_27_governs("27(7)"), not_for_disclosure(), where_27_governs("27(7)")),
    ),
    Ground(
        "DELAY",
        "notify",
        Text("A significant delay is likely", "Retard important probable"),
        Text("the new date", "la nouvelle date"),
        by_measure(where_27_governs("27(7)"), not_for_disclosure(), where_27_governs("27(7)")),
    ),
    Ground(
        "INFO",
        "notify",
        Text("More information is needed", "Informations complémentaires nécessaires"),
        Text("the questions", "les questions"),
        by_measure(
            *(
                open_by_custom(
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
        by_measure(
            open_by_custom(
                "Practice: say what was looked for and when.",
                "Pratique : dites ce qui a été cherché et quand.",
            ),
            not_for_disclosure(),
            open_by_custom(
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
        by_measure(no_such_step("27(9)(c)"), not_for_disclosure(), where_27_governs("27(9)(c)")),
    ),
)
