"""A text in the two authentic languages of the Convention, and through catalogues in further ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from mla.law import tongues


@dataclass(frozen=True, slots=True)
class Text:
    """English and French, both always present: an empty half would reach a letter unnoticed."""

    en: str
    fr: str

    def __post_init__(self) -> None:
        if not self.en.strip() or not self.fr.strip():
            raise ValueError("A text needs both its English and its French half.")

    def into(self, language: str) -> str:
        """The French half for `fr` and its variants (`fr-ca`), the words of a catalogue, else the English half."""
        wanted = tongues.base(language)
        if wanted == "fr":
            return self.fr
        return tongues.said(wanted, self.en, self.fr) if wanted in tongues.FURTHER else self.en


@dataclass(frozen=True, slots=True)
class Filled(Text):
    """A pattern whose places are filled in each language by itself: no language is built of the pieces of another."""

    pattern: Text = field(kw_only=True)
    values: tuple[tuple[str, "Text | str | int"], ...] = field(kw_only=True)

    @classmethod
    def of(cls, pattern: Text, values: Mapping[str, "Text | str | int"]) -> Self:
        english, french = (put(pattern.into(one), one, values) for one in tongues.AUTHENTIC)
        return cls(english, french, pattern=pattern, values=tuple(values.items()))

    def into(self, language: str) -> str:
        wanted = tongues.base(language)
        return put(self.pattern.into(wanted), wanted, dict(self.values))


@dataclass(frozen=True, slots=True)
class Named(Text):
    """What is known by data in every language and stands in no catalogue: a day, the name of a State."""

    further: tuple[tuple[str, str], ...] = field(kw_only=True)

    def into(self, language: str) -> str:
        wanted = tongues.base(language)
        return self.fr if wanted == "fr" else dict(self.further).get(wanted, self.en)


def put(pattern: str, language: str, values: Mapping[str, "Text | str | int"]) -> str:
    said = {key: one.into(language) if isinstance(one, Text) else one for key, one in values.items()}
    return pattern.format(**said)
