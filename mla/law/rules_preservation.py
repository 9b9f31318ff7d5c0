"""What a preservation request must hold: Art. 29(1) to (3).

"block" stands where the treaty says the request shall specify it; practice only warns.
"""

from datetime import timedelta

from mla.law.citations import convention, practice
from mla.law.facts import RequestFacts, written
from mla.law.reasons import explains_a_period
from mla.law.rules import PRESERVATION, Rule
from mla.law.text import Text

LONG_PERIOD = timedelta(days=366)


def _offence_is_named(facts: RequestFacts) -> bool:
    return "BCX" not in facts.offences or written(facts.national_provision)


def _data_is_described(facts: RequestFacts) -> bool:
    return bool(facts.categories) and bool(facts.items or facts.identifiers)


def _holder_or_place(facts: RequestFacts) -> bool:
    named = written(facts.custodian_name) or written(facts.custodian_location)
    return named or facts.custodian_unknown


def _need_is_explained(facts: RequestFacts) -> bool:
    return written(facts.necessity) or bool(facts.necessity_reasons - {"other"})


def _period_is_short_or_explained(facts: RequestFacts) -> bool:
    if facts.period_from is None or facts.period_to is None:
        return True
    return facts.period_to - facts.period_from <= LONG_PERIOD or explains_a_period(facts.period_reason)


def _no_dual_criminality_risk(facts: RequestFacts) -> bool:
    return not (facts.reservation_29_4 and facts.outside_safe_harbour)


PRESERVATION_RULES = (
    Rule(
        "P29-a",
        PRESERVATION,
        "block",
        "authority_named",
        convention("29(2)(a)"),
        Text(
            "The authority that seeks the preservation is not named. Choose it (Art. 29(2)(a)).",
            "L’autorité qui demande la conservation n’est pas indiquée. Choisissez-la (art. 29(2)(a)).",
        ),
        Text(
            "Your own authority, as the other State will see it.",
            "Votre autorité, telle que l’autre État la verra.",
        ),
        lambda facts: facts.authority_named,
    ),
    Rule(
        "P29-b1",
        PRESERVATION,
        "block",
        "offences",
        convention("29(2)(b)"),
        Text(
            "No offence is stated. Choose the offence under investigation (Art. 29(2)(b)).",
            "Aucune infraction n’est indiquée. Choisissez l’infraction qui fait l’objet de l’enquête"
            " (art. 29(2)(b)).",
        ),
        Text("Choose all that apply.", "Choisissez toutes celles qui conviennent."),
        lambda facts: bool(facts.offences),
    ),
    Rule(
        "P29-b2",
        PRESERVATION,
        "block",
        "facts",
        convention("29(2)(b)"),
        Text(
            "There is no summary of the facts. Add a brief one (Art. 29(2)(b)).",
            "L’exposé des faits manque. Ajoutez un bref exposé (art. 29(2)(b)).",
        ),
        Text(
            "Who did what, when and where, in a few lines.",
            "Qui a fait quoi, quand et où, en quelques lignes.",
        ),
        lambda facts: written(facts.facts),
    ),
    Rule(
        "P29-b3",
        PRESERVATION,
        "block",
        "national_provision",
        convention("29(2)(b)"),
        Text(
            "“Another offence” does not say which one. Add the national provision (Art. 29(2)(b)).",
            "« Autre infraction » ne dit pas laquelle. Ajoutez la disposition nationale (art. 29(2)(b)).",
        ),
        Text("Article and name of the law.", "Article et intitulé de la loi."),
        _offence_is_named,
    ),
    Rule(
        "P29-c1",
        PRESERVATION,
        "block",
        "categories",
        convention("29(2)(c)"),
        Text(
            "The data to be preserved is not described. Choose a category and an item or an identifier"
            " (Art. 29(2)(c)).",
            "Les données à conserver ne sont pas décrites. Choisissez une catégorie et un élément ou un"
            " identifiant (art. 29(2)(c)).",
        ),
        Text("Ask only for what the case needs.", "Ne demandez que ce dont l’affaire a besoin."),
        _data_is_described,
    ),
    Rule(
        "P29-c2",
        PRESERVATION,
        "block",
        "link",
        convention("29(2)(c)"),
        Text(
            "The request does not say how the data relates to the offence. Explain the link (Art. 29(2)(c)).",
            "La demande ne dit pas le lien entre les données et l’infraction. Expliquez-le (art. 29(2)(c)).",
        ),
        Text("What will this data show?", "Que montreront ces données ?"),
        lambda facts: written(facts.link),
    ),
    Rule(
        "P29-d",
        PRESERVATION,
        "block",
        "custodian_name",
        convention("29(2)(d)"),
        Text(
            "Neither the custodian nor the place of the system is given. Give one, or tick that nothing"
            " is known (Art. 29(2)(d)).",
            "Ni le gardien des données ni l’emplacement du système ne sont indiqués. Indiquez-en un, ou"
            " cochez que rien n’est connu (art. 29(2)(d)).",
        ),
        Text(
            "The treaty asks for any information available.",
            "Le traité demande toute information disponible.",
        ),
        _holder_or_place,
    ),
    Rule(
        "P29-e",
        PRESERVATION,
        "block",
        "necessity",
        convention("29(2)(e)"),
        Text(
            "The need for the preservation is not explained. Choose a reason or write one (Art. 29(2)(e)).",
            "La nécessité de la conservation n’est pas expliquée. Choisissez une raison ou écrivez-en une"
            " (art. 29(2)(e)).",
        ),
        Text("Why would the data be lost without it?", "Pourquoi les données seraient-elles perdues sinon ?"),
        _need_is_explained,
    ),
    Rule(
        "P29-f",
        PRESERVATION,
        "block",
        "mla_intent",
        convention("29(2)(f)"),
        Text(
            "The request does not declare that a request for mutual assistance will follow. Confirm it"
            " (Art. 29(2)(f)).",
            "La demande ne déclare pas qu’une demande d’entraide suivra. Confirmez-le (art. 29(2)(f)).",
        ),
        Text(
            "Preservation gives no access: the data comes with the later request.",
            "La conservation ne donne pas accès : les données viennent avec la demande ultérieure.",
        ),
        lambda facts: facts.mla_intent,
    ),
    Rule(
        "P29-loc",
        PRESERVATION,
        "block",
        "data_outside_requested_state",
        convention("29(1)"),
        Text(
            "The data is known to be outside the requested State. Ask the State where it is stored (Art."
            " 29(1)).",
            "Les données se trouvent hors de l’État requis. Adressez-vous à l’État où elles sont stockées"
            " (art. 29(1)).",
        ),
        Text("If you do not know, leave this open.", "Si vous ne savez pas, laissez ce point ouvert."),
        lambda facts: not facts.data_outside_requested_state,
    ),
    Rule(
        "P29-min",
        PRESERVATION,
        "warn",
        "period_reason",
        practice("proportionality; requests for long periods are often sent back"),
        Text(
            "The period is longer than a year. Say why it is needed (practice; no article sets a limit).",
            "La période dépasse un an. Dites pourquoi elle est nécessaire (pratique ; aucun article ne"
            " fixe de limite).",
        ),
        Text(
            "A shorter period is answered sooner.", "Une période plus courte reçoit une réponse plus rapide."
        ),
        _period_is_short_or_explained,
    ),
    Rule(
        "P29-dc",
        PRESERVATION,
        "tip",
        "offences",
        convention("29(4)"),
        Text(
            "This State has a reservation and may refuse for lack of dual criminality, because an offence"
            " is outside Articles 2 to 11. Describe the conduct in plain words (Art. 29(4)).",
            "Cet État a fait une réserve et peut refuser faute de double incrimination, car une"
            " infraction est hors des articles 2 à 11. Décrivez le comportement en termes simples (art."
            " 29(4)).",
        ),
        Text(
            "Without the reservation dual criminality is no condition (Art. 29(3)).",
            "Sans la réserve, la double incrimination n’est pas une condition (art. 29(3)).",
        ),
        _no_dual_criminality_risk,
    ),
)
