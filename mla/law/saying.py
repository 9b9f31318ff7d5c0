"""Does a text say anything of this one case? Counted, not understood: what is left when the stock words are gone.

"The data is necessary for the investigation" leaves nothing; "Kept for ten days" leaves a number and a word.
The words are data (`stock_en`, `stock_fr`), both languages at once, since a draft may quote the other.
"""

import re

from mla.law import stock_en, stock_fr

# Words of its own: one alone may be a stock word that the lists do not know, and so may a few in a long phrase.
# The poorest link among the good drafts we know has a share of 0.38.
ENOUGH, SHARE = 2, 0.3
_FUNCTION = frozenset(f"{stock_en.FUNCTION} {stock_fr.FUNCTION}".split())
_NUMBERS = frozenset(f"{stock_en.NUMBERS} {stock_fr.NUMBERS}".split())
_PHRASES = re.compile("|".join((*stock_en.PHRASES, *stock_fr.PHRASES)), re.IGNORECASE)


def _ending(stem: str) -> str:
    """A short stem takes a short ending: "fact" is in "facts" but not in "factory"."""
    longest = 2 if len(stem) <= 4 else 4 if len(stem) == 5 else 20
    return f"{stem}\\w{{0,{longest}}}"


_STOCK = re.compile(
    "|".join(_ending(stem) for stem in sorted(set(f"{stock_en.STEMS} {stock_fr.STEMS}".split())))
)
_THINGS = sorted(set(f"{stock_en.OBJECTS} {stock_fr.OBJECTS}".split()))
_OBJECTS = re.compile(rf"(?:{'|'.join(_THINGS)})\w{{0,5}}")
# A provision or a file number is no fact: "under Article 29", "in case 12/2026".
_LAW = re.compile(
    r"\b(?:art(?:icle)?s?|sections?|ss?|ch|paragraph[es]*|al)\b\.?\s*\d[\w()/.-]*(?:\s*(?:,|and|et|to"
    r"|à)\s*\d[\w()-]*)*"
    r"|§+\s*\d\S*|\b(?:case|file|dossier|affaire|enquête|investigation)\s+(?:no\.?|n[°o]\.?|number"
    r"|numéro)?\s*\d\S*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_][\w.@:+-]*[^\W_]|[^\W_]")


def _words(text: str) -> list[str]:
    words = [word.casefold() for word in _WORD.findall(_PHRASES.sub(" ", _LAW.sub(" ", text)))]
    return [word for word in words if word not in _FUNCTION and not word.isdigit()]


def own_words(text: str) -> frozenset[str]:
    """The words that are neither glue nor stock, small; all the things a request is about count as one, "…"."""
    kept = _words(text)
    objects = {"…"} if any(_OBJECTS.fullmatch(word) for word in kept) else set()
    rest = {word for word in kept if not _STOCK.fullmatch(word) and not _OBJECTS.fullmatch(word)}
    return frozenset(rest | objects)


def has_figure(text: str) -> bool:
    """A number, in digits or words, or a name with a digit or a sign in it: something that can be looked up."""
    words = _WORD.findall(_LAW.sub(" ", text))
    return any(
        word.casefold() in _NUMBERS or "@" in word or any(one.isdigit() for one in word) for word in words
    )


def says_something(text: str) -> bool:
    """A reason, a link or a need that belongs to this case. Blank says nothing."""
    own = len(own_words(text))
    return has_figure(text) or (own >= ENOUGH and own >= SHARE * len(set(_words(text))))


def tells_an_act(text: str) -> bool:
    """Is there a word of what was done, beside the words by which a lawyer says that it was an offence?"""
    words = {word for word in own_words(text) if not any(one.isdigit() for one in word)} - _MONTHS
    return len({word for word in words if not _CONCLUSION.fullmatch(word)}) >= ENOUGH


def tells_conduct(text: str) -> bool:
    """Facts: a day alone is not conduct, so figures do not count here."""
    return (
        len({word for word in own_words(text) if not any(one.isdigit() for one in word)} - _MONTHS) >= ENOUGH
    )


_CONCLUSION = re.compile(rf"(?:{'|'.join(f'{stock_en.CONCLUSIONS} {stock_fr.CONCLUSIONS}'.split())})\w*")
_CALENDAR = """
    january february march april may june july august september october november december utc cet cest gmt
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre monday tuesday wednesday
    thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche evening morning night day
    soir matin nuit jour month week year mois semaine année
    """
_MONTHS = frozenset(_CALENDAR.split())
