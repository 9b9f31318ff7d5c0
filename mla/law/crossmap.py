"""The same conduct under four lists: the Convention, its First Protocol, the UN Convention, the EU list of 32.

A label never decides dual criminality (Art. 25(5)); the map serves classification and statistics.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, known, practice
from mla.law.text import Text

REGULATION = "Regulation (EU) 2023/1543"
OUR_MAP = practice("our own comparison of the lists; no instrument contains it")


@dataclass(frozen=True, slots=True)
class Listed:
    """An offence of another list than Arts 2 to 11."""

    code: str
    title: Text
    citation: Citation


@dataclass(frozen=True, slots=True)
class Conduct:
    """What users call it, and what it may be under each list. Codes of all lists."""

    code: str
    title: Text
    offences: tuple[str, ...]
    first_protocol: tuple[str, ...]
    united_nations: tuple[str, ...]
    list_32: tuple[str, ...]
    citation: Citation


def _listed(prefix: str, instrument: str, article: str, *rows: tuple[str, str, str]) -> Mapping[str, Listed]:
    """An empty `article` means that the number in the code is the article."""
    return {
        f"{prefix}{number}": Listed(
            f"{prefix}{number}", Text(en, fr), known(article or number.lstrip("0"), instrument)
        )
        for number, en, fr in rows
    }


FIRST_PROTOCOL = _listed(
    "P1-",
    "ETS 189",
    "",
    ("3", "Dissemination of racist and xenophobic material", "Diffusion de matériel raciste et xénophobe"),
    ("4", "Racist and xenophobic motivated threat", "Menace avec une motivation raciste et xénophobe"),
    ("5", "Racist and xenophobic motivated insult", "Insulte avec une motivation raciste et xénophobe"),
    (
        "6",
        "Denial or gross minimisation of genocide or crimes against humanity",
        "Négation ou minimisation grossière d’un génocide ou de crimes contre l’humanité",
    ),
    ("7", "Aiding and abetting such an offence", "Aide et complicité d’une telle infraction"),
)
UNITED_NATIONS = _listed(
    "UN",
    "UNCC",
    "",
    ("07", "Illegal access", "Accès illégal"),
    ("08", "Illegal interception", "Interception illégale"),
    ("09", "Interference with electronic data", "Atteinte aux données électroniques"),
    ("10", "Interference with a system", "Atteinte à un système"),
    ("11", "Misuse of devices", "Abus de dispositifs"),
    ("12", "Forgery by means of a system", "Falsification au moyen d’un système"),
    ("13", "Theft or fraud by means of a system", "Vol ou fraude au moyen d’un système"),
    (
        "14",
        "Child sexual abuse or exploitation material online",
        "Contenus d’abus sexuels d’enfants en ligne",
    ),
    ("15", "Solicitation or grooming of a child", "Sollicitation d’un enfant à des fins sexuelles"),
    ("16", "Sharing intimate images without consent", "Diffusion non consentie d’images intimes"),
    ("17", "Laundering of proceeds", "Blanchiment du produit du crime"),
    ("19", "Participation and attempt", "Participation et tentative"),
)
LIST_32 = _listed(
    "EU",
    REGULATION,
    "Annex IV",
    ("01", "Criminal organisation", "Organisation criminelle"),
    ("02", "Terrorism", "Terrorisme"),
    ("03", "Trafficking in human beings", "Traite des êtres humains"),
    ("04", "Sexual exploitation of children", "Exploitation sexuelle des enfants"),
    ("05", "Narcotic drugs", "Stupéfiants"),
    ("06", "Weapons and explosives", "Armes et explosifs"),
    ("07", "Corruption by or of officials", "Corruption d’agents"),
    ("08", "Fraud, also against the Union", "Fraude, y compris contre l’Union"),
    ("09", "Laundering of proceeds", "Blanchiment"),
    ("10", "Counterfeiting currency", "Faux-monnayage"),
    ("11", "Computer-related crime", "Cybercriminalité"),
    ("12", "Environmental crime", "Criminalité environnementale"),
    ("13", "Unauthorised entry and residence", "Aide à l’entrée et au séjour irréguliers"),
    ("14", "Murder, grievous bodily injury", "Homicide, coups et blessures graves"),
    ("15", "Human organs and tissue", "Organes et tissus humains"),
    ("16", "Kidnapping and hostage-taking", "Enlèvement et prise d’otage"),
    ("17", "Racism and xenophobia", "Racisme et xénophobie"),
    ("18", "Organised or armed robbery", "Vol organisé ou à main armée"),
    ("19", "Cultural goods", "Biens culturels"),
    ("20", "Swindling", "Escroquerie"),
    ("21", "Racketeering and extortion", "Racket et extorsion"),
    ("22", "Piracy of products", "Contrefaçon de produits"),
    ("23", "Forgery of administrative documents", "Faux administratifs"),
    ("24", "Forgery of means of payment", "Falsification de moyens de paiement"),
    ("25", "Hormonal substances", "Substances hormonales"),
    ("26", "Nuclear or radioactive materials", "Matières nucléaires ou radioactives"),
    ("27", "Stolen vehicles", "Véhicules volés"),
    ("28", "Rape", "Viol"),
    ("29", "Arson", "Incendie volontaire"),
    ("30", "Crimes of the International Criminal Court", "Crimes de la Cour pénale internationale"),
    ("31", "Seizure of aircraft or ships", "Détournement d’aéronefs ou de navires"),
    ("32", "Sabotage of installations", "Sabotage d’installations"),
)


def _conduct(code: str, en: str, fr: str, *lists: str) -> Conduct:
    bc, p1, un, eu = (tuple(codes.split()) for codes in lists)
    return Conduct(code, Text(en, fr), bc, p1, un, eu, OUR_MAP)


def _conducts(*rows: tuple[str, str, str, str, str, str, str]) -> Mapping[str, Conduct]:
    return {row[0]: _conduct(*row) for row in rows}


CONDUCTS = _conducts(
    (
        "hacking",
        "Hacking an account or a system",
        "Piratage d’un compte ou d’un système",
        "BC02",
        "",
        "UN07",
        "EU11",
    ),
    ("sniffing", "Wiretap or sniffing", "Interception ou écoute de réseau", "BC03", "", "UN08", "EU11"),
    (
        "ransomware",
        "Ransomware attack",
        "Attaque par rançongiciel",
        "BC02 BC04 BC05 BC08",
        "",
        "UN07 UN09 UN10",
        "EU11 EU21",
    ),
    ("ddos", "Denial of service", "Déni de service", "BC05", "", "UN10", "EU11 EU32"),
    (
        "tools",
        "Sale of malware or credentials",
        "Vente de maliciels ou d’identifiants",
        "BC06",
        "",
        "UN11",
        "EU11",
    ),
    (
        "phishing",
        "Phishing, business e-mail compromise",
        "Hameçonnage, fraude au président",
        "BC07 BC08",
        "",
        "UN12 UN13",
        "EU08 EU11 EU20",
    ),
    ("payment", "Card and payment fraud", "Fraude aux moyens de paiement", "BC08", "", "UN13", "EU24 EU08"),
    ("abuse", "Child sexual abuse material", "Contenus d’abus sexuels d’enfants", "BC09", "", "UN14", "EU04"),
    ("grooming", "Grooming of a child", "Sollicitation d’un enfant", "BCX", "", "UN15", "EU04"),
    ("sextortion", "Sextortion, intimate images", "Sextorsion, images intimes", "BCX", "", "UN16", "EU21"),
    ("laundering", "Laundering of crypto-assets", "Blanchiment de crypto-actifs", "BCX", "", "UN17", "EU09"),
    ("hate", "Hate speech online", "Discours de haine en ligne", "", "P1-3 P1-4 P1-5", "", "EU17"),
    ("piracy", "Piracy of works", "Piratage d’œuvres", "BC10", "", "", "EU22"),
    (
        "other",
        "Another offence with electronic evidence",
        "Autre infraction, preuve électronique",
        "BCX",
        "",
        "",
        "",
    ),
)
# Per offence of the Convention, for sums over files whose conduct nobody classified.
BY_OFFENCE: Mapping[str, tuple[str, ...]] = {
    "BC02": ("UN07", "EU11"),
    "BC03": ("UN08", "EU11"),
    "BC04": ("UN09", "EU11"),
    "BC05": ("UN10", "EU11"),
    "BC06": ("UN11", "EU11"),
    "BC07": ("UN12", "EU11"),
    "BC08": ("UN13", "EU11"),
    "BC09": ("UN14", "EU04"),
    "BC10": ("EU22",),
    "BC11": ("UN19",),
    "BCX": (),
    **dict.fromkeys(FIRST_PROTOCOL, ("EU17",)),
}


def elsewhere(offences: Iterable[str]) -> tuple[str, ...]:
    """Codes of the UN Convention and of the list of 32 for these offences, sorted, each once."""
    return tuple(sorted({code for one in offences for code in BY_OFFENCE.get(one, ())}))
