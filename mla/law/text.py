"""A text in the two authentic languages of the Convention."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """English and French, both always present: an empty half would reach a letter unnoticed."""

    en: str
    fr: str

    def __post_init__(self) -> None:
        if not self.en.strip() or not self.fr.strip():
            raise ValueError("A text needs both its English and its French half.")

    def into(self, language: str) -> str:
        """The French half for `fr` and its variants (`fr-ca`), else the English half."""
        return self.fr if language.lower().replace("_", "-").split("-")[0] == "fr" else self.en
