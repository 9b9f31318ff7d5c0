"""The kinds of help one Party may ask of another, in the user's words and in the treaty's."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mla.law.citations import Citation, convention
from mla.law.cooperation.live import LIVE
from mla.law.text import Text

PRESERVATION_EXTENSION = "PRES_EXT"  # a step on an existing preservation, not a measure of its own


@dataclass(frozen=True, slots=True)
class Measure:
    """`document` is the form it is printed on; `categories` are the data it can reach."""

    code: str
    family: Literal["preservation", "assistance", "notice", "information", "contact_point"]
    title: Text
    plain: Text
    citation: Citation
    document: str
    categories: frozenset[str]


def _all(*records: Measure) -> Mapping[str, Measure]:
    return {record.code: record for record in records}


def _in_catalogue(code: str, family: Literal["information", "contact_point"], document: str) -> Measure:
    """A form of co-operation that the catalogue describes already: its words are written once."""
    one = LIVE[code]
    return Measure(code, family, one.title, one.plain, one.citation, document, one.categories)


MEASURES = _all(
    Measure(
        "PRES",
        "preservation",
        Text("Expedited preservation of stored computer data", "Conservation rapide de données stockées"),
        Text("Keep data from being deleted", "Empêcher que des données soient effacées"),
        convention("29"),
        "PRES",
        frozenset({"SUB", "TRA", "CON"}),
    ),
    # No request of its own: Art. 30 works on the request made under Art. 29, hence the same form.
    Measure(
        "TDISC",
        "notice",
        Text("Expedited disclosure of preserved traffic data", "Divulgation rapide de données conservées"),
        Text("Tell us the path and the other provider", "Nous indiquer la voie et l’autre fournisseur"),
        convention("30(1)"),
        "PRES",
        frozenset({"TRA"}),
    ),
    Measure(
        "STO_SUB",
        "assistance",
        Text("Access to stored subscriber information", "Accès aux données stockées relatives aux abonnés"),
        Text("Who is behind it", "Qui se trouve derrière"),
        convention("31"),
        "MLA_SUB",
        frozenset({"SUB"}),
    ),
    Measure(
        "STO_TRA",
        "assistance",
        Text("Access to stored traffic data", "Accès aux données stockées relatives au trafic"),
        Text("Logs", "Journaux de connexion"),
        convention("31"),
        "MLA_STO",
        frozenset({"SUB", "TRA"}),
    ),
    Measure(
        "STO_CON",
        "assistance",
        Text("Access to stored content data", "Accès aux données stockées relatives au contenu"),
        Text("Content", "Contenu"),
        convention("31"),
        "MLA_STO",
        frozenset({"SUB", "TRA", "CON"}),
    ),
    # Given, not asked (Art. 26). Under conditions the offer goes first, on a form of its own.
    _in_catalogue("SPONT", "information", "SPONT"),
    *(
        _in_catalogue(code, "contact_point", "POC_AST")
        for code in ("POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE")
    ),
)
