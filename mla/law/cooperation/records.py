"""The shape of one form of co-operation: what it must say, who may send it, who may receive it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, convention, known, practice
from mla.law.codes import Label
from mla.law.text import Text

Family = Literal[
    "preservation",  # life cycle of Art. 29
    "assistance",  # life cycle of Arts 25 to 28
    "notice",  # an act within another file, never a file of its own
    "information",  # given unasked; conditions first, content afterwards
    "contact_point",  # question to a contact point
    "record",  # something a State does alone and writes down
    "direct",  # goes to a private entity in the other State
    "order",  # an order of the one State to which the other gives effect
    "emergency",  # within minutes, confirmed afterwards
    "hearing",
    "team",
    "pointer",  # outside this product
]
When = Literal["always", "known", "applicable", "declared"]
Cite = Callable[[str], Citation]


@dataclass(frozen=True, slots=True)
class Content:
    """One thing the request says. `when`: "always"; "known" as far as it is; "applicable" if the case has it;
    "declared" only where the other State has asked for it by declaration."""

    code: str
    text: Text
    citation: Citation
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Cooperation:
    """`instrument` is a code of `INSTRUMENTS`; `documents` are kinds of letters; `grounds` names the row of the
    table of refusals, empty where no article speaks of refusing."""

    code: str
    instrument: str
    family: Family
    title: Text
    plain: Text
    citation: Citation
    categories: frozenset[str]
    contents: tuple[Content, ...]
    clocks: tuple[str, ...]
    documents: tuple[str, ...]
    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    grounds: str = ""


ROLES: Mapping[str, Label] = {
    code: Label(code, Text(en, fr), citation)
    for code, en, fr, citation in (
        ("central", "Central authority", "Autorité centrale", convention("27(2)(a)")),
        ("poc247", "24/7 point of contact", "Point de contact 24/7", convention("35(1)")),
        ("judicial", "Judicial authority", "Autorité judiciaire", convention("27(9)(a)")),
        ("competent", "Competent authority", "Autorité compétente", convention("27(9)(d)")),
        (
            "issuing",
            "Authority empowered to issue the order",
            "Autorité habilitée à émettre l’injonction",
            known("3(2)(b)", "CETS 224"),
        ),
        (
            "submits",
            "Authority named to submit orders",
            "Autorité désignée pour présenter les injonctions",
            known("8(10)", "CETS 224"),
        ),
        (
            "receives",
            "Authority named to receive orders",
            "Autorité désignée pour recevoir les injonctions",
            known("8(10)", "CETS 224"),
        ),
        ("provider", "Service provider", "Fournisseur de services", known("7(1)", "CETS 224")),
        (
            "registrar",
            "Entity that registers domain names",
            "Entité d’enregistrement de noms de domaine",
            known("6(1)", "CETS 224"),
        ),
        (
            "establishment",
            "Designated establishment or representative of the provider",
            "Établissement désigné ou représentant du fournisseur",
            known("7", "Regulation (EU) 2023/1543"),
        ),
        (
            "own",
            "Your own authority, within your own State",
            "Votre propre autorité, dans votre propre État",
            convention("32"),
        ),
        (
            "diplomatic",
            "Ministry, by the diplomatic channel",
            "Ministère, par la voie diplomatique",
            practice("the ordinary way where no treaty names another"),
        ),
    )
}


def contents(cite: Cite, *rows: tuple[str, str, str, str, When]) -> tuple[Content, ...]:
    """Rows of code, article, English, French, when."""
    return tuple(Content(code, Text(en, fr), cite(article), when) for code, article, en, fr, when in rows)


def protocol(article: str) -> Citation:
    return known(article, "CETS 224")


def united_nations(article: str) -> Citation:
    return known(article, "UNCC")


def catalogue(*records: Cooperation) -> Mapping[str, Cooperation]:
    return {record.code: record for record in records}
