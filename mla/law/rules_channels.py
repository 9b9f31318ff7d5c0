"""Between which authorities a request goes under the Convention (Arts 27(2)(b), 27(9), 35), and the copy it owes.

What an authority is designated for decides; where that is not on record, nothing is presumed.
"""

from mla.law.citations import convention
from mla.law.designations import fits
from mla.law.facts import RequestFacts
from mla.law.rules import ANY, ASSISTANCE, LIVE, PRESERVATION, Rule
from mla.law.text import Text
from mla.law.ways27 import CENTRAL, INTERPOL, direct, lawful, open_by_case, owes_a_copy

REQUESTS = ASSISTANCE | LIVE
OFFICES = ("poc247", CENTRAL)
GUIDE = Text("The State guide lists the designations.", "Le guide des États donne les désignations.")


def _direct(facts: RequestFacts) -> bool:
    return facts.art27_governs and direct(facts)


def _past_the_central(facts: RequestFacts) -> bool:
    """Directly, or through Interpol to an authority that is not known to be the central one (27(9)(a), (b))."""
    central = CENTRAL in (facts.receiver_roles or ())
    through = facts.measure in REQUESTS and facts.channel == INTERPOL and not central
    return facts.art27_governs and (direct(facts) or through)


def _declared_way_is_kept(facts: RequestFacts) -> bool:
    return not (facts.declaration_27_9_e and _past_the_central(facts))


def _copy_is_sent(facts: RequestFacts) -> bool:
    owed = direct(facts) if facts.measure in PRESERVATION else owes_a_copy(facts)
    return facts.copy_central or not (facts.art27_governs and owed)


def _some_direct_way_is_open(facts: RequestFacts) -> bool:
    closed = facts.declaration_27_9_e or any(way.addressee != CENTRAL for way in open_by_case(facts))
    return not _direct(facts) or closed


def _receiver(facts: RequestFacts) -> bool:
    return not facts.art27_governs or fits((CENTRAL, "competent"), facts.receiver_roles)


def _sender(facts: RequestFacts) -> bool:
    """Asked last: only where the addressee and the way are not what is wrong."""
    others = _receiver(facts) and _declared_way_is_kept(facts) and _some_direct_way_is_open(facts)
    return not facts.art27_governs or not others or bool(lawful(facts))


def _as_ticked(facts: RequestFacts) -> bool:
    return not facts.art27_governs or direct(facts) == facts.direct


def _derived(facts: RequestFacts) -> Text:
    return DIRECTLY if direct(facts) else TO_CENTRAL


DIRECTLY = Text(
    "The authority you address is a judicial one: this is a direct request, and its rules apply.",
    "L’autorité à laquelle vous vous adressez est judiciaire : la demande est directe, et ses règles s’appliquent.",
)
TO_CENTRAL = Text(
    "The authority you address is no judicial one: this is not a direct request, and owes no copy.",
    "L’autorité à laquelle vous vous adressez n’est pas judiciaire : la demande n’est pas directe et n’exige pas de"
    " copie.",
)

CHANNEL_RULES: tuple[Rule, ...] = (
    Rule(
        "P29-recv",
        PRESERVATION,
        "tip",
        "receiver_roles",
        convention("35(1)(b)"),
        Text(
            "The authority you address is neither contact point nor central authority. The contact point answers at"
            " any hour (Art. 35(1)(b)).",
            "L’autorité à laquelle vous vous adressez n’est ni point de contact ni autorité centrale. Le point de"
            " contact répond à toute heure (art. 35(1)(b)).",
        ),
        GUIDE,
        lambda facts: fits(OFFICES, facts.receiver_roles),
    ),
    Rule(
        "M27-recv",
        REQUESTS,
        "block",
        "receiver_roles",
        convention("27(2)(b)"),
        Text(
            "The authority you address is not designated to receive requests for assistance. Address the central"
            " authority, or in a direct case a judicial one (Arts 27(2)(b), 27(9)).",
            "L’autorité à laquelle vous vous adressez n’est pas désignée pour recevoir des demandes d’entraide."
            " Adressez-vous à l’autorité centrale ou, en voie directe, à une autorité judiciaire (art. 27(2)(b),"
            " 27(9)).",
        ),
        Text(
            "A contact point takes preservations and questions (Art. 35(1)).",
            "Un point de contact reçoit les conservations et les questions (art. 35(1)).",
        ),
        _receiver,
    ),
    Rule(
        "M27-send",
        REQUESTS,
        "block",
        "authority_named",
        convention("27(2)(b)"),
        Text(
            "Your authority is not designated to send this to the authority you address. Have it sent by your central"
            " authority (Arts 27(2)(b), 27(9)).",
            "Votre autorité n’est pas désignée pour envoyer ceci à l’autorité choisie. Faites-le envoyer par votre"
            " autorité centrale (art. 27(2)(b), 27(9)).",
        ),
        Text(
            "Judicial authorities write directly to each other in urgency, competent ones without coercion.",
            "Les autorités judiciaires s’écrivent directement en urgence, les autorités compétentes sans contrainte.",
        ),
        _sender,
    ),
    Rule(
        "M27-9",
        REQUESTS,
        "tip",
        "direct",
        convention("27(9)"),
        Text(
            "The tick “sent directly” differs from what the addressee is designated for; the designation counts"
            " (Art. 27(9)).",
            "La case « envoyée directement » diffère de la désignation du destinataire ; c’est la désignation qui"
            " compte (art. 27(9)).",
        ),
        DIRECTLY,
        _as_ticked,
        _derived,
    ),
    Rule(
        "M27-9e",
        ANY,
        "block",
        "direct",
        convention("27(9)(e)"),
        Text(
            "This State has declared that such requests go to its central authority. Address the central"
            " authority (Art. 27(9)(e)).",
            "Cet État a déclaré que ces demandes sont à adresser à son autorité centrale. Adressez-la à"
            " l’autorité centrale (art. 27(9)(e)).",
        ),
        Text(
            "The declaration closes the direct way, also through Interpol.",
            "La déclaration ferme la voie directe, aussi par Interpol.",
        ),
        _declared_way_is_kept,
    ),
    Rule(
        "M27-9a",
        ANY,
        "block",
        "copy_central",
        convention("27(9)(a)"),
        Text(
            "A direct request has no copy for the central authority. Send one at the same time, through"
            " your own central authority (Art. 27(9)(a)).",
            "Une demande directe est sans copie à l’autorité centrale. Envoyez-en une en même temps, par"
            " votre autorité centrale (art. 27(9)(a)).",
        ),
        Text(
            "Both central authorities are then informed.",
            "Les deux autorités centrales sont alors informées.",
        ),
        _copy_is_sent,
    ),
    Rule(
        "M27-9d",
        PRESERVATION,
        "warn",
        "direct",
        convention("27(9)(d)"),
        Text(
            "A direct request that is not urgent may pass only between competent authorities and without"
            " coercion. Check both, or use the central authority (Arts 27(9)(a), 27(9)(d)).",
            "Une demande directe non urgente ne passe qu’entre autorités compétentes et sans contrainte."
            " Vérifiez les deux, ou passez par l’autorité centrale (art. 27(9)(a), 27(9)(d)).",
        ),
        Text("A search or a seizure is coercive.", "Une perquisition ou une saisie est coercitive."),
        lambda facts: not _direct(facts) or facts.urgent,
    ),
    Rule(
        "M27-9d-31",
        REQUESTS,
        "block",
        "direct",
        convention("27(9)(d)"),
        Text(
            "This direct request is not urgent, and it asks for coercive action. Address the central authority, or"
            " say why it is urgent (Arts 27(9)(a), 27(9)(d)).",
            "Cette demande directe n’est pas urgente, et elle vise une mesure de coercition. Passez par l’autorité"
            " centrale, ou dites pourquoi elle est urgente (art. 27(9)(a), 27(9)(d)).",
        ),
        Text(
            "Without coercion: subscriber information that a provider discloses.",
            "Sans coercition : des données d’abonné qu’un fournisseur divulgue.",
        ),
        _some_direct_way_is_open,
    ),
)
