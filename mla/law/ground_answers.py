"""Answers that are no refusal: postponement, conditions, and what must be told."""

from mla.law.ground_refusals import REASONS
from mla.law.ground_rows import (
    Ground,
    by_measure,
    closed_by,
    no_such_step,
    not_for_disclosure,
    open_by_custom,
    open_under,
    postponed_by_own_proceedings_only,
    where_27_governs,
)
from mla.law.text import Text

ANSWERS = (
    Ground(
        "POST",
        "postpone",
        Text("It would prejudice our own proceedings", "Préjudice à nos propres procédures"),
        Text("until when, and reasons", "jusqu’à quand, et les raisons"),
        by_measure(no_such_step("27(5)"), not_for_disclosure(), where_27_governs("27(5)")),
    ),
    Ground(
        "DUAL_P",
        "postpone",
        Text("Dual criminality is not settled yet", "Double incrimination encore incertaine"),
        REASONS,
        by_measure(no_such_step("27(5)"), not_for_disclosure(), postponed_by_own_proceedings_only()),
    ),
    Ground(
        "DUAL_C",
        "condition",
        Text(
            "Lack of dual criminality: in part or under a condition instead of a refusal",
            "Absence de double incrimination : en partie ou sous condition plutôt qu’un refus",
        ),
        Text(
            "the test of the conduct, and the part or the condition",
            "l’examen du comportement, et la partie ou la condition",
        ),
        by_measure(
            closed_by(
                "29(3)",
                "Dual criminality is not a condition of preservation",
                "La double incrimination n’est pas une condition de la conservation",
            ),
            not_for_disclosure(),
            where_27_governs("27(6)"),
        ),
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
        REASONS,
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
