"""Words that a paper carries itself, frozen when it was made: those of a status, of what was done, of a State."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Always English and French; of the further languages those of the paper (`spoken.frozen`)."""

    en: str
    fr: str
    es: str = ""
    pt: str = ""
    de: str = ""
    it: str = ""
    tr: str = ""
    uk: str = ""
    ar: str = ""
