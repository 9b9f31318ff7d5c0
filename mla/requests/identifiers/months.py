"""Month names as logs, mail headers and people write them, in English and French."""

_NAMES = (
    ("january", "jan", "janvier", "janv"),
    ("february", "feb", "février", "fevrier", "févr", "fevr", "fév"),
    ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"),
    ("may", "mai"),
    ("june", "jun", "juin"),
    ("july", "jul", "juillet", "juil"),
    ("august", "aug", "août", "aout"),
    ("september", "sep", "sept", "septembre"),
    ("october", "oct", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "décembre", "decembre", "déc"),
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names}
# Longest first, so that "mars" is not read as "mar".
PATTERN = "|".join(sorted(MONTHS, key=len, reverse=True))
