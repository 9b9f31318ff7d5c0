"""Second Protocol: straight to a registrar or a provider (Arts 6, 7), and orders given effect (Art. 8).

Complete as data and off: nobody may use it until both States are bound on the day.
"""

from collections.abc import Mapping

from mla.law.cooperation.records import Cooperation, catalogue, contents, protocol
from mla.law.text import Text

_STATEMENT = ("statement", "That it is issued under this Protocol", "Qu’elle est émise en vertu du Protocole")

REGISTRATION = contents(
    protocol,
    ("date", "6(3)(a)", "Its date", "Sa date", "always"),
    (
        "authority",
        "6(3)(a)",
        "The issuing authority, with its contact details",
        "L’autorité émettrice et ses coordonnées",
        "always",
    ),
    ("domain", "6(3)(b)", "The domain name", "Le nom de domaine", "always"),
    (
        "information",
        "6(3)(b)",
        "A detailed list of the information sought",
        "La liste détaillée des informations recherchées",
        "always",
    ),
    (_STATEMENT[0], "6(3)(c)", *_STATEMENT[1:], "always"),
    (
        "relevance",
        "6(3)(c)",
        "That it is needed for one specific investigation, and used for that only",
        "Qu’elle est nécessaire à une enquête précise et ne servira qu’à elle",
        "always",
    ),
    ("return", "6(3)(d)", "By when and how to disclose", "Le délai et le mode de divulgation", "always"),
    (
        "procedures",
        "6(3)(d)",
        "Special procedural instructions",
        "Les instructions de procédure",
        "applicable",
    ),
)
ORDER_TO_PROVIDER = contents(
    protocol,
    ("authority", "7(3)(a)", "The issuing authority", "L’autorité émettrice", "always"),
    ("date", "7(3)(a)", "The date of issue", "La date d’émission", "always"),
    (_STATEMENT[0], "7(3)(b)", *_STATEMENT[1:], "always"),
    ("provider", "7(3)(c)", "Name and address of the provider", "Nom et adresse du fournisseur", "always"),
    ("offence", "7(3)(d)", "The offence", "L’infraction", "always"),
    (
        "seeking_authority",
        "7(3)(e)",
        "The authority that seeks the data, if another",
        "L’autorité qui recherche les données, si elle diffère",
        "applicable",
    ),
    (
        "data",
        "7(3)(f)",
        "A detailed description of the subscriber information",
        "La description détaillée des données d’abonné",
        "always",
    ),
    ("domestic", "7(4)(a)", "The domestic legal grounds", "Les fondements juridiques internes", "always"),
    ("penalties", "7(4)(b)", "The provisions and penalties", "Les dispositions et les peines", "always"),
    ("contact", "7(4)(c)", "To whom to return the data", "À qui transmettre les données", "always"),
    ("return", "7(4)(d)", "By when and how", "Le délai et le mode", "always"),
    (
        "preservation",
        "7(4)(e)",
        "Whether preservation was sought, with date and reference",
        "Si la conservation a été demandée, avec date et référence",
        "applicable",
    ),
    (
        "procedures",
        "7(4)(f)",
        "Special procedural instructions",
        "Les instructions de procédure",
        "applicable",
    ),
    (
        "notification",
        "7(4)(g)",
        "That the other State was notified at the same time",
        "Que l’autre État a été informé en même temps",
        "declared",
    ),
    ("other", "7(4)(h)", "Anything else that helps", "Tout autre élément utile", "applicable"),
    (
        "supervision",
        "7(2)(b)",
        "That a prosecutor, a judicial authority or an independent supervision issued it",
        "Qu’un procureur, une autorité judiciaire ou un contrôle indépendant l’a émise",
        "declared",
    ),
)
ORDER_TO_STATE = contents(
    protocol,
    ("authority", "8(3)(a)(i)", "The issuing authority", "L’autorité émettrice", "always"),
    ("date", "8(3)(a)(i)", "The date of issue", "La date d’émission", "always"),
    (_STATEMENT[0], "8(3)(a)(ii)", *_STATEMENT[1:], "always"),
    (
        "provider",
        "8(3)(a)(iii)",
        "Name and address of the provider",
        "Nom et adresse du fournisseur",
        "always",
    ),
    ("offence", "8(3)(a)(iv)", "The offence", "L’infraction", "always"),
    (
        "seeking_authority",
        "8(3)(a)(v)",
        "The authority that seeks the data, if another",
        "L’autorité qui recherche les données, si elle diffère",
        "applicable",
    ),
    (
        "data",
        "8(3)(a)(vi)",
        "A detailed description of the data",
        "La description détaillée des données",
        "always",
    ),
    ("domestic", "8(3)(b)(i)", "The domestic legal grounds", "Les fondements juridiques internes", "always"),
    ("penalties", "8(3)(b)(ii)", "The provisions and penalties", "Les dispositions et les peines", "always"),
    (
        "possession",
        "8(3)(b)(iii)",
        "Why the provider is believed to hold the data",
        "Pourquoi le fournisseur détiendrait les données",
        "always",
    ),
    ("facts", "8(3)(b)(iv)", "A summary of the facts", "Un exposé des faits", "always"),
    ("relevance", "8(3)(b)(v)", "Why the data matters", "La pertinence des données", "always"),
    ("contact", "8(3)(b)(vi)", "Whom to ask for more", "À qui demander des précisions", "always"),
    (
        "preservation",
        "8(3)(b)(vii)",
        "Whether preservation was sought, with date and reference",
        "Si la conservation a été demandée, avec date et référence",
        "applicable",
    ),
    (
        "other_means",
        "8(3)(b)(viii)",
        "Whether the data was sought by other means, and how",
        "Si les données ont été recherchées autrement, et comment",
        "applicable",
    ),
    (
        "procedures",
        "8(3)(c)",
        "Special procedural instructions",
        "Les instructions de procédure",
        "applicable",
    ),
    (
        "supporting",
        "8(4)",
        "The further information that this State has asked for",
        "Les informations supplémentaires exigées par cet État",
        "declared",
    ),
)

DIRECT: Mapping[str, Cooperation] = catalogue(
    Cooperation(
        "P2_6",
        "CETS224",
        "direct",
        Text(
            "Request for domain name registration information", "Demande d’informations sur un nom de domaine"
        ),
        Text("Who registered a domain name", "Qui a enregistré un nom de domaine"),
        protocol("6"),
        frozenset({"SUB"}),
        REGISTRATION,
        ("REGISTRAR",),
        ("P2_6",),
        ("issuing",),
        ("registrar",),
    ),
    Cooperation(
        "P2_7",
        "CETS224",
        "direct",
        Text("Disclosure of subscriber information", "Divulgation de données relatives aux abonnés"),
        Text("Subscriber data straight from the provider", "Données d’abonné directement du fournisseur"),
        protocol("7"),
        frozenset({"SUB"}),
        ORDER_TO_PROVIDER,
        ("P2_7",),
        ("P2_7",),
        ("issuing",),
        ("provider",),
        "P2_7",
    ),
    Cooperation(
        "P2_8",
        "CETS224",
        "order",
        Text(
            "Giving effect to an order for subscriber information and traffic data",
            "Exécution d’une injonction portant sur des données d’abonné et de trafic",
        ),
        Text("Have our order carried out there", "Faire exécuter notre injonction là-bas"),
        protocol("8"),
        frozenset({"SUB", "TRA"}),
        ORDER_TO_STATE,
        ("P2_8_SERVE", "P2_8_SUB", "P2_8_TRA"),
        ("P2_8",),
        ("submits", "issuing", "central"),
        ("receives", "competent", "central"),
        "P2_8",
    ),
)
