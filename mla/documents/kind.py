"""The shape of a kind of letter."""

from dataclasses import dataclass

from mla.documents.sections import Section
from mla.law.citations import Citation
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Kind:
    code: str
    schema: str  # a key of `mla.documents.shapes_information.EVERY_SHAPE`
    title: Text
    basis: tuple[Citation, ...]
    for_verbs: frozenset[str]
    sections: tuple[Section, ...]
    form: str = ""  # the published form whose section order is followed
    form_read_to: int = 0  # the last section number read in that form
