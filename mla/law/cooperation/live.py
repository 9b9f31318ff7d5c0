"""Live data (Arts 33, 34), information given unasked (Art. 26), and help by the contact point (Art. 35)."""

from collections.abc import Mapping

from mla.law.citations import convention, practice
from mla.law.cooperation.records import Content, Cooperation, catalogue, contents
from mla.law.cooperation.stored import CON
from mla.law.text import Text

_OWN = practice("usual contents of a request for live data; no article lists them")


def _usual(*rows: tuple[str, str, str]) -> tuple[Content, ...]:
    return tuple(Content(code, Text(en, fr), _OWN) for code, en, fr in rows)


_AUTHORITY = ("authority", "The requesting authority", "L’autorité requérante")
_PERIOD = ("period", "From when and until when", "De quand à quand")
_DELIVERY = ("delivery", "How the data is to be handed over", "Le mode de transmission des données")

REAL_TIME: tuple[Content, ...] = (
    *contents(
        convention,
        (
            "communications",
            "33(1)",
            "The specified communications",
            "Les communications spécifiées",
            "always",
        ),
        (
            "similar_case",
            "33(2)",
            "That a similar domestic case would allow it",
            "Qu’une affaire interne analogue le permettrait",
            "always",
        ),
        ("offence", "25(1)", "The offence", "L’infraction", "always"),
        ("conduct", "25(5)", "The conduct, in plain words", "Le comportement, en termes simples", "always"),
    ),
    *_usual(_AUTHORITY, _PERIOD, _DELIVERY),
)
INTERCEPTION: tuple[Content, ...] = (
    *contents(
        convention,
        (
            "communications",
            "34",
            "The specified communications",
            "Les communications spécifiées",
            "always",
        ),
        (
            "permission",
            "34",
            "The treaty or the domestic law that permits it",
            "Le traité ou le droit interne qui le permet",
            "always",
        ),
        ("offence", "25(1)", "The offence", "L’infraction", "always"),
        ("conduct", "25(5)", "The conduct, in plain words", "Le comportement, en termes simples", "always"),
    ),
    *_usual(
        _AUTHORITY,
        _PERIOD,
        _DELIVERY,
        ("authorisation", "The judicial authorisation", "L’autorisation judiciaire"),
        (
            "subsidiarity",
            "Why milder means are not enough",
            "Pourquoi des moyens moins intrusifs ne suffisent pas",
        ),
    ),
)
OFFER = contents(
    convention,
    (
        "origin",
        "26(1)",
        "That it comes from your own investigation",
        "Qu’elle provient de votre enquête",
        "always",
    ),
    ("permission", "26(1)", "That your law allows it", "Que votre droit le permet", "always"),
    (
        "use",
        "26(1)",
        "What it may help the other State to do",
        "À quoi elle peut servir à l’autre État",
        "always",
    ),
    (
        "conditions",
        "26(2)",
        "The conditions, before the content",
        "Les conditions, avant le contenu",
        "applicable",
    ),
    (
        "nature",
        "26(2)",
        "The general nature of the information, for the offer",
        "La nature générale de l’information, pour l’offre",
        "applicable",
    ),
)
QUESTION = contents(
    convention,
    ("question", "35(1)", "What is asked", "Ce qui est demandé", "always"),
    (
        "purpose",
        "35(1)",
        "The investigation or proceeding it serves",
        "L’enquête ou la procédure qu’elle sert",
        "always",
    ),
)


def _live(
    code: str, article: str, title: Text, plain: Text, said: tuple[Content, ...], categories: frozenset[str]
) -> Cooperation:
    return Cooperation(
        code,
        "ETS185",
        "assistance",
        title,
        plain,
        convention(article),
        categories,
        said,
        ("ACK_MLA", "CONFIRM", "REMIND", "STATUS"),
        (f"MLA_{code}",),
        ("central", "judicial"),
        ("central", "judicial"),
        code,
    )


def _help(code: str, article: str, en: str, fr: str, plain: tuple[str, str]) -> Cooperation:
    return Cooperation(
        code,
        "ETS185",
        "contact_point",
        Text(en, fr),
        Text(*plain),
        convention(article),
        CON,
        QUESTION,
        ("ACK", "ACK_OUT", "POC_ANSWER"),
        ("POC_AST", "POC_ANS"),
        ("poc247",),
        ("poc247",),
    )


LIVE: Mapping[str, Cooperation] = catalogue(
    Cooperation(
        "SPONT",
        "ETS185",
        "information",
        Text("Spontaneous information", "Information spontanée"),
        Text("Give information unasked", "Donner une information sans demande"),
        convention("26"),
        CON,
        OFFER,
        ("OFFER", "ACK", "ACK_OUT"),
        ("SPONT", "SPONT_OFFER", "SPONT_ANS"),
        ("central", "poc247", "competent"),
        ("central", "poc247", "competent"),
    ),
    _live(
        "RTT",
        "33",
        Text("Real-time collection of traffic data", "Collecte en temps réel de données relatives au trafic"),
        Text("Live connection data", "Données de connexion en direct"),
        REAL_TIME,
        frozenset({"TRA"}),
    ),
    _live(
        "INT",
        "34",
        Text("Interception of content data", "Interception de données relatives au contenu"),
        Text("Live content", "Contenu en direct"),
        INTERCEPTION,
        frozenset({"TRA", "CON"}),
    ),
    _help(
        "POC_TECH",
        "35(1)(a)",
        "Technical advice by the contact point",
        "Conseil technique du point de contact",
        ("Ask how something works", "Demander comment cela fonctionne"),
    ),
    _help(
        "POC_PRES",
        "35(1)(b)",
        "Help of the contact point with preservation",
        "Aide du point de contact à la conservation",
        ("Get a preservation moving", "Faire avancer une conservation"),
    ),
    _help(
        "POC_EVID",
        "35(1)(c)",
        "Collection of evidence through the contact point",
        "Recueil de preuves par le point de contact",
        ("Ask what the contact point can collect", "Demander ce que le point de contact peut recueillir"),
    ),
    _help(
        "POC_LEGAL",
        "35(1)(c)",
        "Legal information from the contact point",
        "Informations juridiques du point de contact",
        ("Ask what their law requires", "Demander ce que leur droit exige"),
    ),
    _help(
        "POC_LOCATE",
        "35(1)(c)",
        "Locating a suspect through the contact point",
        "Localisation d’un suspect par le point de contact",
        ("Ask where a suspect is", "Demander où se trouve un suspect"),
    ),
)
