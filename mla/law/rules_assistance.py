"""What a request for stored data must hold (Art. 31), and what requested States expect in practice."""

from mla.law.citations import Status, convention, form10, practice
from mla.law.danger import loss_is_feared
from mla.law.facts import RequestFacts, written
from mla.law.measures import MEASURES
from mla.law.rules import ASSISTANCE, LIVE, Rule
from mla.law.text import Text

SOUGHT = frozenset({"search", "access", "seize", "secure", "disclose"})


def _offence_is_named(facts: RequestFacts) -> bool:
    named = "BCX" not in facts.offences or written(facts.national_provision)
    return bool(facts.offences) and named


def _data_is_described(facts: RequestFacts) -> bool:
    return bool(facts.categories) and bool(facts.items or facts.identifiers)


def _ground_for_haste(facts: RequestFacts) -> bool:
    """Is an expedited answer asked for, in words or by its reason, while no ground of Art. 31(3) is chosen?

    It warns and does not stop: Art. 31(3) says when the answer is owed fast, not that the request shall name the
    ground, and without one the request is as good as any. It does not speak of every urgent request either: urgency is
    that of Art. 25(3), which asks for no such ground. Whoever must hurry for a detention or a hearing could put the
    finding right only by claiming a loss that nobody fears; `M31-haste` tells them, and `URG-why` asks for their
    reason. That a chosen ground has a reason is asked by `L-ground`.
    """
    asked = written(facts.expedited_reason) or (facts.urgent and loss_is_feared(facts))
    return bool(facts.expedited_ground) or not asked


def _order_is_there(facts: RequestFacts) -> bool:
    intrusive = (
        facts.measure in {"STO_CON", "INT"} or "CON" in facts.categories or "search" in facts.measures_sought
    )
    return facts.court_order_attached or not intrusive


ASSISTANCE_RULES = (
    Rule(
        "M31-auth",
        ASSISTANCE,
        "block",
        "authority_named",
        form10("5"),
        Text(
            "The requesting authority is not named. Choose it (T-CY(2018)10, section 5; Art. 31).",
            "L’autorité requérante n’est pas indiquée. Choisissez-la (T-CY(2018)10, section 5 ; art. 31).",
        ),
        Text(
            "Your own authority, as the other State will see it.",
            "Votre autorité, telle que l’autre État la verra.",
        ),
        lambda facts: facts.authority_named,
    ),
    Rule(
        "M31-off",
        ASSISTANCE | LIVE,
        "block",
        "offences",
        convention("25(1)"),
        Text(
            "The offence is not stated, or is “another offence” without its national provision. State it"
            " (Art. 25(1)).",
            "L’infraction n’est pas indiquée, ou c’est une « autre infraction » sans disposition nationale."
            " Indiquez-la (art. 25(1)).",
        ),
        Text("Assistance serves a criminal offence.", "L’entraide sert une infraction pénale."),
        _offence_is_named,
    ),
    Rule(
        "M31-facts",
        ASSISTANCE | LIVE,
        "block",
        "facts",
        practice("dual criminality is tested on the conduct (Art. 25(5)), so the conduct must be told"),
        Text(
            "There is no summary of the facts. Describe the conduct, which the other State tests against"
            " its own law (practice; see Art. 25(5)).",
            "L’exposé des faits manque. Décrivez le comportement, que l’autre État apprécie selon son droit"
            " (pratique ; voir art. 25(5)).",
        ),
        Text(
            "Describe what was done, not its legal name.", "Décrivez ce qui a été fait, non sa qualification."
        ),
        lambda facts: written(facts.facts),
    ),
    Rule(
        "M31-data",
        ASSISTANCE,
        "block",
        "categories",
        convention("31(1)"),
        Text(
            "The stored data sought is not described. Choose a category and an item or an identifier"
            " (Art. 31(1)).",
            "Les données stockées recherchées ne sont pas décrites. Choisissez une catégorie et un"
            " élément ou un identifiant (art. 31(1)).",
        ),
        Text("Ask only for what the case needs.", "Ne demandez que ce dont l’affaire a besoin."),
        _data_is_described,
    ),
    Rule(
        "M31-cat",
        ASSISTANCE,
        "warn",
        "categories",
        practice(
            "the form for subscriber information holds nothing else; a wider measure needs its own form"
        ),
        Text(
            "A category goes beyond the measure you chose. Choose the wider measure or drop the category"
            " (practice; see Art. 31).",
            "Une catégorie dépasse la mesure choisie. Choisissez la mesure plus large ou retirez la catégorie"
            " (pratique ; voir art. 31).",
        ),
        Text("Content needs the measure “Content”.", "Le contenu exige la mesure « Contenu »."),
        lambda facts: facts.categories <= MEASURES[facts.measure].categories,
    ),
    Rule(
        "M31-link",
        ASSISTANCE,
        "warn",
        "link",
        form10("15", Status.RECONSTRUCTED),
        Text(
            "The request does not say how the data relates to the offence. Explain the link (practice;"
            " see Art. 31).",
            "La demande ne dit pas le lien entre les données et l’infraction. Expliquez-le (pratique ; voir"
            " art. 31).",
        ),
        Text("What will this data show?", "Que montreront ces données ?"),
        lambda facts: written(facts.link),
    ),
    Rule(
        "M31-loc",
        ASSISTANCE,
        "warn",
        "data_outside_requested_state",
        convention("31(1)"),
        Text(
            "The data is known to be outside the requested State. Check which State to ask (Art. 31(1)).",
            "Les données se trouvent hors de l’État requis. Vérifiez à quel État vous adresser (art. 31(1)).",
        ),
        Text(
            "A provider in that State may still be able to produce it.",
            "Un fournisseur de cet État peut néanmoins être en mesure de les produire.",
        ),
        lambda facts: not facts.data_outside_requested_state,
    ),
    Rule(
        "M31-meas",
        ASSISTANCE,
        "block",
        "measures_sought",
        convention("31(1)"),
        Text(
            "No measure is sought. Choose search, access, seize, secure or disclose (Art. 31(1)).",
            "Aucune mesure n’est demandée. Choisissez perquisitionner, accéder, saisir, obtenir ou divulguer"
            " (art. 31(1)).",
        ),
        Text(
            "“Disclose” is usual for records of a provider.",
            "« Divulguer » convient aux données d’un fournisseur.",
        ),
        lambda facts: bool(facts.measures_sought & SOUGHT),
    ),
    Rule(
        "M31-exp",
        ASSISTANCE,
        "warn",
        "expedited_ground",
        convention("31(3)"),
        Text(
            "This request wants an expedited answer, but has no ground for it. Choose one and say why: data exposed to"
            " loss or change, or an instrument that provides it (Art. 31(3)).",
            "Cette demande veut une réponse rapide, mais n’en indique pas le motif. Choisissez-en un et dites"
            " pourquoi : données exposées à la perte ou à la modification, ou instrument qui le prévoit (art. 31(3)).",
        ),
        Text("Without a ground, expect an ordinary answer.", "Sans motif, attendez une réponse ordinaire."),
        _ground_for_haste,
    ),
    Rule(
        "M31-legal",
        ASSISTANCE | LIVE,
        "warn",
        "domestic_legal_basis",
        form10("11"),
        Text(
            "The domestic legal basis is missing. Add the provision that lets you ask (T-CY(2018)10,"
            " section 11; Art. 25(2)).",
            "La base juridique interne manque. Ajoutez la disposition qui vous permet de demander"
            " (T-CY(2018)10, section 11 ; art. 25(2)).",
        ),
        Text("Article and name of the law.", "Article et intitulé de la loi."),
        lambda facts: written(facts.domestic_legal_basis),
    ),
    Rule(
        "M31-pen",
        ASSISTANCE | LIVE,
        "warn",
        "max_penalty",
        practice("most mutual assistance treaties ask for the text of the provision and the penalty"),
        Text(
            "The maximum penalty is missing. Add it (practice; see Art. 25(4)).",
            "La peine maximale manque. Ajoutez-la (pratique ; voir art. 25(4)).",
        ),
        Text("Some States set a threshold.", "Certains États fixent un seuil."),
        lambda facts: written(facts.max_penalty),
    ),
    Rule(
        "M31-order",
        ASSISTANCE | LIVE,
        "warn",
        "court_order_attached",
        practice("law of the requested State"),
        Text(
            "No judicial order is attached. Content or a search usually needs one: attach it (practice; see"
            " Art. 25(4)).",
            "Aucune décision judiciaire n’est jointe. Un contenu ou une perquisition l’exige d’ordinaire :"
            " joignez-la (pratique ; voir art. 25(4)).",
        ),
        Text(
            "A certified copy will do in most States.",
            "Une copie certifiée suffit dans la plupart des États.",
        ),
        _order_is_there,
    ),
)
