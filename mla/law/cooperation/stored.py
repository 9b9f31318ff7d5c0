"""Stored data under the Convention: preservation (Arts 29, 30) and access (Art. 31), by category of data."""

from collections.abc import Mapping

from mla.law.citations import convention, form10, known
from mla.law.cooperation.records import Content, Cooperation, catalogue, contents
from mla.law.text import Text

SUB, TRA, CON = frozenset({"SUB"}), frozenset({"SUB", "TRA"}), frozenset({"SUB", "TRA", "CON"})

PRESERVATION = contents(
    convention,
    ("authority", "29(2)(a)", "The authority seeking it", "L’autorité qui la demande", "always"),
    ("offence", "29(2)(b)", "The offence", "L’infraction", "always"),
    ("facts", "29(2)(b)", "A brief summary of the facts", "Un bref exposé des faits", "always"),
    ("data", "29(2)(c)", "The data to be preserved", "Les données à conserver", "always"),
    ("link", "29(2)(c)", "Its link to the offence", "Leur lien avec l’infraction", "always"),
    (
        "custodian",
        "29(2)(d)",
        "The custodian or the place of the system",
        "Le gardien ou l’emplacement du système",
        "known",
    ),
    ("necessity", "29(2)(e)", "Why preservation is necessary", "La nécessité de la conservation", "always"),
    (
        "intention",
        "29(2)(f)",
        "The intention to ask for assistance",
        "L’intention de demander l’entraide",
        "always",
    ),
)
PATH = contents(
    convention,
    ("provider", "30(1)", "The other provider, and its State", "L’autre fournisseur, et son État", "always"),
    ("path", "30(1)", "The path of the communication", "La voie de la communication", "always"),
)
# The Convention lists no contents for Art. 31; these follow from its text, Art. 25, 27 and the form.
ASSISTANCE: tuple[Content, ...] = (
    *contents(
        convention,
        (
            "measure",
            "31(1)",
            "The measure: search, access, seize, secure or disclose",
            "La mesure demandée",
            "always",
        ),
        ("data", "31(1)", "The stored data sought", "Les données stockées recherchées", "always"),
        ("offence", "25(1)", "The offence", "L’infraction", "always"),
        ("conduct", "25(5)", "The conduct, in plain words", "Le comportement, en termes simples", "always"),
        ("basis", "27(1)", "The treaty, or Article 27", "Le traité, ou l’article 27", "always"),
        (
            "haste",
            "31(3)",
            "The ground for an expedited answer",
            "Le motif d’une réponse rapide",
            "applicable",
        ),
        ("procedures", "27(3)", "Procedures to be followed", "Les formes à respecter", "applicable"),
        (
            "confidentiality",
            "27(8)",
            "That fact and subject of the request be kept confidential",
            "La confidentialité du fait et de l’objet de la demande",
            "applicable",
        ),
    ),
    *contents(
        form10,
        ("authority", "5", "The requesting authority", "L’autorité requérante", "always"),
        ("previous", "10", "The earlier preservation", "La conservation antérieure", "applicable"),
        ("domestic", "11", "The domestic legal basis", "La base juridique interne", "applicable"),
    ),
)


def _stored(
    code: str, en: str, fr: str, plain: tuple[str, str], document: str, categories: frozenset[str]
) -> Cooperation:
    return Cooperation(
        code,
        "ETS185",
        "assistance",
        Text(en, fr),
        Text(*plain),
        convention("31"),
        categories,
        ASSISTANCE,
        ("ACK_MLA", "CONFIRM", "REMIND", "STATUS"),
        (document,),
        ("central", "judicial", "competent"),
        ("central", "judicial", "competent"),
        "STO",
    )


STORED: Mapping[str, Cooperation] = catalogue(
    Cooperation(
        "PRES",
        "ETS185",
        "preservation",
        Text("Expedited preservation of stored computer data", "Conservation rapide de données stockées"),
        Text("Keep data from being deleted", "Empêcher que des données soient effacées"),
        convention("29"),
        CON,
        PRESERVATION,
        ("PRES_MIN", "PRES_STATED", "PRES_ORDER", "MLA_FOLLOWUP", "ACK", "CONFIRM", "REMIND"),
        ("PRES", "PRES_EXT"),
        ("poc247", "central"),
        ("poc247", "central"),
        "PRES",
    ),
    Cooperation(
        "TDISC",
        "ETS185",
        "notice",
        Text("Expedited disclosure of preserved traffic data", "Divulgation rapide de données conservées"),
        Text("Tell us the path and the other provider", "Nous indiquer la voie et l’autre fournisseur"),
        convention("30(1)"),
        frozenset({"TRA"}),
        PATH,
        (),
        ("TDISC",),
        ("poc247", "central"),
        ("poc247", "central"),
        "TDISC",
    ),
    _stored(
        "STO_SUB",
        "Access to stored subscriber information",
        "Accès aux données stockées relatives aux abonnés",
        ("Who is behind it", "Qui se trouve derrière"),
        "MLA_SUB",
        SUB,
    ),
    _stored(
        "STO_TRA",
        "Access to stored traffic data",
        "Accès aux données stockées relatives au trafic",
        ("Logs", "Journaux de connexion"),
        "MLA_STO",
        TRA,
    ),
    _stored(
        "STO_CON",
        "Access to stored content data",
        "Accès aux données stockées relatives au contenu",
        ("Content", "Contenu"),
        "MLA_STO",
        CON,
    ),
    Cooperation(
        "CONSENT",
        "ETS185",
        "record",
        Text(
            "Access with consent, or to what is publicly available",
            "Accès avec consentement, ou à ce qui est accessible au public",
        ),
        Text(
            "Write down an access of your own across a border", "Consigner votre propre accès transfrontière"
        ),
        convention("32"),
        CON,
        contents(
            convention,
            ("kind", "32", "Open source, or consent", "Source ouverte, ou consentement", "always"),
            ("person", "32(b)", "Who consented", "La personne qui a consenti", "applicable"),
            (
                "authority",
                "32(b)",
                "Why that person may lawfully disclose the data",
                "Pourquoi cette personne peut légalement les divulguer",
                "applicable",
            ),
            (
                "voluntary",
                "32(b)",
                "That the consent is lawful and voluntary",
                "Que le consentement est légal et volontaire",
                "applicable",
            ),
            ("scope", "32(b)", "Its day and its extent", "Sa date et son étendue", "applicable"),
            ("data", "32", "What was accessed, from where", "Ce qui a été consulté, et d’où", "always"),
        ),
        (),
        (),
        ("own",),
        ("own",),
    ),
    Cooperation(
        "EXTRAD",
        "ETS185",
        "pointer",
        Text("Extradition", "Extradition"),
        Text("Not here: ask the authority for extradition", "Pas ici : saisissez l’autorité d’extradition"),
        known("24"),
        frozenset(),
        (),
        (),
        (),
        (),
        (),
    ),
)
