"""Grounds to refuse, and what each says under Arts 29, 30 and 31."""

from mla.law.citations import convention
from mla.law.ground_rows import (
    Ground,
    Row,
    by_measure,
    closed_by,
    open_by_conduct,
    open_by_own_law,
    open_under,
    outside_the_closed_list,
    reservation_applies,
    some_offence_outside,
    where_27_governs,
)
from mla.law.text import Text

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
FISCAL = Row(
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
REASONS = Text("reasons", "les raisons")


REFUSALS = (
    Ground(
        "POL",
        "refuse",
        Text(
            "Political offence, or one connected with it",
            "Infraction politique ou liée à une telle infraction",
        ),
        REASONS,
        by_measure(open_under("29(5)(a)"), open_under("30(2)(a)"), where_27_governs("27(4)(a)")),
    ),
    Ground(
        "SOV",
        "refuse",
        Text(
            "Sovereignty, security, ordre public or other essential interests",
            "Souveraineté, sécurité, ordre public ou autres intérêts essentiels",
        ),
        REASONS,
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
        by_measure(outside_the_closed_list("PRES"), outside_the_closed_list("TDISC"), FISCAL),
    ),
    Ground(
        "DOMAV",
        "refuse",
        Text(
            "Not available in a similar domestic case",
            "Mesure indisponible dans une affaire interne analogue",
        ),
        REASONS,
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
        REASONS,
        by_measure(outside_the_closed_list("PRES"), outside_the_closed_list("TDISC"), open_by_own_law()),
    ),
    Ground(
        "RIGHTS",
        "refuse",
        Text(
            "Fundamental rights, a second trial for the same act, death penalty",
            "Droits fondamentaux, ne bis in idem, peine de mort",
        ),
        REASONS,
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
        "FORM",
        "refuse",
        Text("The request does not conform to the article", "La demande n’est pas conforme à l’article"),
        Text("what is missing", "ce qui manque"),
        {},
    ),
    Ground(
        "DISCR",
        "refuse",
        Text(
            "Prosecution for sex, race, language, religion, nationality, ethnic origin or political opinions",
            "Poursuite en raison du sexe, de la race, de la langue, de la religion, de la nationalité, de"
            " l’origine ethnique ou des opinions politiques",
        ),
        Text("the substantial grounds to believe it", "les raisons sérieuses de le croire"),
        {},
    ),
    Ground(
        "BANK",
        "refuse",
        Text("Bank secrecy", "Secret bancaire"),
        REASONS,
        {},
    ),
)
