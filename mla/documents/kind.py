"""What one kind of letter is: a record. The records stand in `kinds.py` and in the modules that it gathers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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
    titles: Mapping[str, Text] = field(default_factory=dict)
    """Of a kind that prints several verbs: what the letter of one of them is called instead."""

    def title_of(self, payload: Mapping[str, Any]) -> Text:
        return self.titles.get(payload.get("act", ""), self.title)


def act_kind(
    code: str, title: Text, verbs: str, *sections: Section, basis: tuple[Citation, ...] = (), **titles: Text
) -> Kind:
    """A letter of an act. `verbs`: those it prints, with a space between them; `titles`: by verb."""
    return Kind(code, "mla/act/1", title, basis, frozenset(verbs.split()), sections, titles=titles)
