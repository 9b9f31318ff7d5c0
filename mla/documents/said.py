"""A text as it will be printed: each half with its language, so that a reader's voice software pronounces it well."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mla.documents.codes import Codes
from mla.documents.visible import visible
from mla.documents.wording import NOT_STATED
from mla.law.text import Text

# joint: a word between two values, on its own line; blank: a line to write on.
Style = Literal["text", "mono", "missing", "date", "joint", "blank"]

SHORT = 80


@dataclass(frozen=True, slots=True)
class Phrase:
    """`language` is empty for what a person typed: nobody said which language that is."""

    language: str
    words: str


Said = tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Value:
    said: Said
    style: Style = "text"

    @property
    def short(self) -> bool:
        """Both languages fit on one line."""
        return sum(len(phrase.words) for phrase in self.said) <= SHORT


@dataclass(frozen=True, slots=True)
class Speaker:
    """Puts texts into the languages of one document, in their order."""

    languages: tuple[str, ...]

    def say(self, text: Text, **parts: str | Text) -> Said:
        """`text` in each language; equal halves are said once. `parts` fill its placeholders."""
        return self.each({language: self.filled(text, language, parts) for language in self.languages})

    def filled(self, text: Text, language: str, parts: dict[str, str | Text]) -> str:
        words = text.into(language)
        spoken = {k: visible(v.into(language) if isinstance(v, Text) else v) for k, v in parts.items()}
        return words.format(**spoken) if spoken else words

    def each(self, words: dict[str, str]) -> Said:
        if len(set(words.values())) == 1:
            return (Phrase(self.languages[0], next(iter(words.values()))),)
        return tuple(Phrase(language, one) for language, one in words.items())

    def missing(self) -> Value:
        return Value(self.say(NOT_STATED), "missing")

    def typed(self, text: str, style: Style = "text") -> Value:
        shown = visible(text)
        return Value((Phrase("", shown),), style) if shown else self.missing()

    def sentence(self, text: Text, **parts: str | Text) -> Value:
        return Value(self.say(text, **parts))

    def code(self, codes: Codes, code: str) -> Value:
        return Value(self.say(codes[code])) if code in codes else self.typed(code)

    def codes(self, codes: Codes, chosen: Sequence[str]) -> tuple[Value, ...]:
        """One value per code, in the order of the table and not of the alphabet; unknown codes last."""
        order = {code: number for number, code in enumerate(codes)}
        return tuple(
            self.code(codes, code) for code in sorted(chosen, key=lambda c: (order.get(c, len(order)), c))
        )
