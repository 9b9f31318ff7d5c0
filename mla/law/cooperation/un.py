"""The United Nations Convention against Cybercrime, Arts 40 to 46: the same measures, other contents and grounds.

Complete as data and off: nobody may use it until both States are bound on the day.
"""

from collections.abc import Mapping

from mla.law.cooperation.records import Content, Cooperation, Family, catalogue, contents, united_nations
from mla.law.cooperation.stored import CON
from mla.law.text import Text

REQUEST = contents(
    united_nations,
    ("authority", "40(15)(a)", "The requesting authority", "L’autorité requérante", "always"),
    (
        "proceeding",
        "40(15)(b)",
        "Subject and nature of the proceeding, and who conducts it",
        "Objet et nature de la procédure, et qui la conduit",
        "always",
    ),
    ("facts", "40(15)(c)", "A summary of the relevant facts", "Un résumé des faits pertinents", "always"),
    (
        "assistance",
        "40(15)(d)",
        "The assistance sought, and any particular procedure",
        "L’assistance demandée, et toute procédure particulière",
        "always",
    ),
    (
        "persons",
        "40(15)(e)",
        "Identity, place and nationality of persons; place and description of items or accounts",
        "Identité, lieu et nationalité des personnes ; lieu et description des objets ou comptes",
        "known",
    ),
    ("period", "40(15)(f)", "The period concerned", "La période visée", "applicable"),
    ("purpose", "40(15)(g)", "The purpose", "Le but", "always"),
)
PRESERVE = contents(
    united_nations,
    ("authority", "42(3)(a)", "The authority seeking it", "L’autorité qui la demande", "always"),
    ("offence", "42(3)(b)", "The offence", "L’infraction", "always"),
    ("facts", "42(3)(b)", "A brief summary of the facts", "Un bref exposé des faits", "always"),
    ("data", "42(3)(c)", "The data to be preserved", "Les données à conserver", "always"),
    ("link", "42(3)(c)", "Its link to the offence", "Leur lien avec l’infraction", "always"),
    (
        "custodian",
        "42(3)(d)",
        "The custodian or the place of the system",
        "Le gardien ou l’emplacement",
        "known",
    ),
    ("necessity", "42(3)(e)", "Why preservation is necessary", "La nécessité de la conservation", "always"),
    (
        "intention",
        "42(3)(f)",
        "The intention to ask for assistance",
        "L’intention de demander l’entraide",
        "always",
    ),
    (
        "confidentiality",
        "42(3)(g)",
        "The need to keep it confidential and not to notify the user",
        "La nécessité de la confidentialité et de ne pas avertir l’utilisateur",
        "applicable",
    ),
)
REAL_TIME = contents(
    united_nations,
    ("authority", "45(3)", "The authority", "L’autorité", "always"),
    ("facts", "45(3)", "The main facts and their nature", "Les principaux faits et leur nature", "always"),
    ("data", "45(3)", "The data, and its link to the offence", "Les données et leur lien", "always"),
    (
        "holder",
        "45(3)",
        "The owner or user, or the place",
        "Le propriétaire ou l’utilisateur, ou le lieu",
        "known",
    ),
    ("necessity", "45(3)", "Why it is needed", "La nécessité de la mesure", "always"),
    ("period", "45(3)", "The period, and why that long", "La durée, et pourquoi", "always"),
)
QUESTION = contents(
    united_nations,
    ("question", "41(3)", "What is asked", "Ce qui est demandé", "always"),
    ("purpose", "41(1)", "The proceeding it serves", "La procédure qu’elle sert", "always"),
)
UNASKED = contents(
    united_nations,
    ("origin", "40(4)", "Where the information comes from", "L’origine de l’information", "always"),
    ("permission", "40(4)", "That your law allows it", "Que votre droit le permet", "always"),
    (
        "use",
        "40(4)",
        "What it may help the other State to do",
        "À quoi elle peut servir à l’autre État",
        "always",
    ),
    (
        "conditions",
        "40(5)",
        "Confidentiality or limits of use",
        "Confidentialité ou limites d’usage",
        "applicable",
    ),
    (
        "nature",
        "40(5)",
        "The general nature of the information, for the offer",
        "La nature générale de l’information, pour l’offre",
        "applicable",
    ),
)


def _un(
    code: str,
    family: Family,
    article: str,
    en: str,
    fr: str,
    categories: frozenset[str],
    said: tuple[Content, ...],
    clocks: tuple[str, ...] = (),
    role: tuple[str, ...] = ("central",),
    grounds: str = "UN_MLA",
    letters: tuple[str, ...] | None = None,
) -> Cooperation:
    plain = Text(f"{en} (United Nations)", f"{fr} (Nations Unies)")
    return Cooperation(
        code,
        "UNCC",
        family,
        Text(en, fr),
        plain,
        united_nations(article),
        categories,
        said,
        clocks,
        (code,) if letters is None else letters,
        role,
        role,
        grounds,
    )


# Our own standards, which run on every file of this life cycle; the treaty sets no figure (Art. 40(26)).
OWN = ("ACK_MLA", "REMIND")
UNITED_NATIONS: Mapping[str, Cooperation] = catalogue(
    _un("UN_MLA", "assistance", "40", "Mutual legal assistance", "Entraide judiciaire", CON, REQUEST, OWN),
    _un(
        "UN_SPONT",
        "information",
        "40(4)",
        "Information given unasked",
        "Information donnée sans demande",
        CON,
        UNASKED,
        ("OFFER", "ACK", "ACK_OUT"),
        ("central", "poc247", "competent"),
        grounds="",
        letters=("SPONT", "SPONT_OFFER", "SPONT_ANS"),
    ),
    _un(
        "UN_POC",
        "contact_point",
        "41",
        "Help by the 24/7 contact point",
        "Aide du point de contact 24/7",
        CON,
        QUESTION,
        ("ACK", "ACK_OUT", "POC_ANSWER"),
        ("poc247",),
        grounds="",
        letters=("POC_AST", "POC_ANS"),
    ),
    _un(
        "UN_PRES",
        "preservation",
        "42",
        "Expedited preservation of stored electronic data",
        "Conservation rapide de données électroniques stockées",
        CON,
        PRESERVE,
        ("UN_42",),
        ("poc247", "central"),
        "UN_PRES",
    ),
    _un(
        "UN_TDISC",
        "notice",
        "43",
        "Expedited disclosure of preserved traffic data",
        "Divulgation rapide de données de trafic conservées",
        frozenset({"TRA"}),
        (),
        (),
        ("poc247", "central"),
        "UN_TDISC",
    ),
    _un(
        "UN_STO",
        "assistance",
        "44",
        "Access to stored electronic data",
        "Accès aux données électroniques stockées",
        CON,
        REQUEST,
        OWN,
    ),
    _un(
        "UN_RTT",
        "assistance",
        "45",
        "Real-time collection of traffic data",
        "Collecte en temps réel de données de trafic",
        frozenset({"TRA"}),
        REAL_TIME,
        OWN,
    ),
    _un(
        "UN_INT",
        "assistance",
        "46",
        "Interception of content data",
        "Interception de données de contenu",
        frozenset({"CON"}),
        REQUEST,
        OWN,
    ),
)
