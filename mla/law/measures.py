"""What can be begun as a file: the forms of co-operation for which the product has a life cycle and a letter.

Nothing is written twice: every record is read from the catalogue (`mla.law.cooperation`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.law.citations import Citation
from mla.law.cooperation.catalogue import CATALOGUE, LIFE_CYCLES, available
from mla.law.cooperation.records import Cooperation
from mla.law.text import Text

PRESERVATION_EXTENSION = "PRES_EXT"  # a step on an existing preservation, not a measure of its own


@dataclass(frozen=True, slots=True)
class Measure:
    """`family` is the life cycle, "notice" for an act within another file; `document` the letter it is printed on;
    `categories` are the data it can reach."""

    code: str
    family: str
    title: Text
    plain: Text
    citation: Citation
    document: str
    categories: frozenset[str]


def _measure(one: Cooperation) -> Measure:
    family = LIFE_CYCLES.get(one.family, one.family)
    return Measure(one.code, family, one.title, one.plain, one.citation, one.documents[0], one.categories)


MEASURES: Mapping[str, Measure] = {
    code: _measure(one) for code, one in CATALOGUE.items() if one.documents and available(code)
}
"""Those that are a request of their own. Art. 30 is not among them: it works on the file of Art. 29."""
