"""What a kind of document is: its title, what it rests on, the verbs it prints, its sections in order."""

from dataclasses import dataclass
from typing import Literal

from mla.documents.sections import Section
from mla.law.citations import Citation
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Kind:
    code: str
    schema: Literal["mla/request/1", "mla/act/1", "mla/paper/1"]
    title: Text
    basis: tuple[Citation, ...]
    for_verbs: frozenset[str]
    sections: tuple[Section, ...]
    form: str = ""  # the published form whose section order is followed
    form_read_to: int = 0  # the last section number read in that form
