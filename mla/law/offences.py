"""The offences of Arts 2 to 11 with the elements a dual-criminality test compares, and any other offence."""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, convention, known
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Offence:
    """`elements` must all be met; a Party may by declaration (Art. 40) also require `optional_elements`."""

    code: str
    article: str
    title: Text
    elements: tuple[Text, ...]
    optional_elements: tuple[Text, ...]
    citation: Citation


INTENT = Text("intentionally", "de manière intentionnelle")
NO_RIGHT = Text("without right", "sans droit")
DISHONEST = Text("dishonest intent", "intention délictueuse")
CONNECTED = Text(
    "a computer system connected to another one", "un système informatique connecté à un autre système"
)


def _offence(
    number: int, en: str, fr: str, elements: tuple[Text, ...], optional: tuple[Text, ...] = ()
) -> Offence:
    return Offence(f"BC{number:02d}", str(number), Text(en, fr), elements, optional, known(str(number)))


def _all(*records: Offence) -> Mapping[str, Offence]:
    return {record.code: record for record in records}


OFFENCES = _all(
    _offence(
        2,
        "Illegal access",
        "Accès illégal",
        (
            INTENT,
            NO_RIGHT,
            Text("access to the whole or a part of a system", "accès à tout ou partie d’un système"),
        ),
        (
            Text("security measures infringed", "mesures de sécurité violées"),
            Text(
                "intent to obtain data or other dishonest intent",
                "intention d’obtenir des données ou délictueuse",
            ),
            CONNECTED,
        ),
    ),
    _offence(
        3,
        "Illegal interception",
        "Interception illégale",
        (
            INTENT,
            NO_RIGHT,
            Text("by technical means", "par des moyens techniques"),
            Text(
                "non-public transmission of data, emissions included",
                "transmission non publique de données, émissions comprises",
            ),
        ),
        (DISHONEST, CONNECTED),
    ),
    _offence(
        4,
        "Data interference",
        "Atteinte à l’intégrité des données",
        (
            INTENT,
            NO_RIGHT,
            Text(
                "data damaged, deleted, deteriorated, altered or suppressed",
                "données endommagées, effacées, détériorées, altérées ou supprimées",
            ),
        ),
    ),
    _offence(
        5,
        "System interference",
        "Atteinte à l’intégrité du système",
        (
            INTENT,
            NO_RIGHT,
            Text("serious hindering of a system", "entrave grave au fonctionnement d’un système"),
            Text(
                "by entering, sending, damaging, deleting or altering data",
                "par l’introduction, la transmission, l’endommagement, l’effacement ou l’altération de"
                " données",
            ),
        ),
    ),
    _offence(
        6,
        "Misuse of devices",
        "Abus de dispositifs",
        (
            INTENT,
            NO_RIGHT,
            Text(
                "device or access code made for an offence of Articles 2 to 5",
                "dispositif ou code d’accès conçu pour une infraction des articles 2 à 5",
            ),
            Text(
                "made, sold, procured, imported, distributed or possessed",
                "produit, vendu, obtenu, importé, diffusé ou possédé",
            ),
            Text(
                "intent that it be used for such an offence", "intention qu’il serve à une telle infraction"
            ),
        ),
        (Text("possession of a certain number of items", "possession d’un certain nombre d’éléments"),),
    ),
    _offence(
        7,
        "Computer-related forgery",
        "Falsification informatique",
        (
            INTENT,
            NO_RIGHT,
            Text(
                "data entered, altered, deleted or suppressed so that they are not authentic",
                "données introduites, altérées, effacées ou supprimées, devenues non authentiques",
            ),
            Text(
                "intent that they be taken or used as authentic",
                "intention qu’elles soient prises en compte comme authentiques",
            ),
        ),
        (Text("intent to defraud or similar intent", "intention frauduleuse ou similaire"),),
    ),
    _offence(
        8,
        "Computer-related fraud",
        "Fraude informatique",
        (
            INTENT,
            NO_RIGHT,
            Text("loss of property to another person", "préjudice patrimonial causé à autrui"),
            Text(
                "by handling data or interfering with a system",
                "par manipulation de données ou atteinte au fonctionnement d’un système",
            ),
            Text(
                "dishonest intent of an economic benefit",
                "intention délictueuse d’obtenir un bénéfice économique",
            ),
        ),
    ),
    _offence(
        9,
        "Offences related to child pornography (child sexual abuse material)",
        "Infractions se rapportant à la pornographie enfantine",
        (
            INTENT,
            NO_RIGHT,
            Text(
                "material produced, offered, distributed, procured or possessed",
                "matériel produit, offert, diffusé, procuré ou possédé",
            ),
            Text("by means of a computer system", "au moyen d’un système informatique"),
        ),
        (Text("lower age limit, not under 16", "limite d’âge inférieure, 16 ans au moins"),),
    ),
    _offence(
        10,
        "Infringements of copyright and related rights",
        "Atteintes à la propriété intellectuelle et aux droits connexes",
        (
            Text(
                "wilful infringement as national law defines it",
                "atteinte délibérée définie par le droit interne",
            ),
            Text("on a commercial scale", "à une échelle commerciale"),
            Text("by means of a computer system", "au moyen d’un système informatique"),
        ),
    ),
    _offence(
        11,
        "Attempt and aiding or abetting",
        "Tentative et complicité",
        (
            INTENT,
            Text(
                "aiding or abetting an offence of Articles 2 to 10, or attempting one of Articles 3 to 5,"
                " 7, 8, 9(1)(a) or (c)",
                "complicité d’une infraction des articles 2 à 10, ou tentative d’une infraction des"
                " articles 3 à 5, 7, 8, 9(1)(a) ou (c)",
            ),
        ),
    ),
    Offence(
        "BCX",
        "25(1)",
        Text(
            "Another offence by a computer system, or with evidence in electronic form",
            "Autre infraction commise au moyen d’un système, ou dont les preuves sont électroniques",
        ),
        (
            Text(
                "name the offence and its national provision",
                "indiquez l’infraction et la disposition nationale",
            ),
        ),
        (),
        convention("25(1)"),
    ),
)

# Art. 29(4) and the fiscal rule of Art. 25(4) both spare "Articles 2 to 11": the offences of the Protocol
# (ETS 189) and every "other offence" stand outside this set.
SAFE_HARBOUR = frozenset(OFFENCES) - {"BCX"}
