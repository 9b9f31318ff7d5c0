"""Does a written reason give one? For a period an event or a day, for haste a deadline, a danger or a loss."""

import re

from mla.law.danger import speaks_of_danger
from mla.law.days import days_in
from mla.law.reading import read_whole
from mla.law.saying import says_something

# "No request for assistance will follow": a tick to the contrary does not mend it. "Has not left yet" is no denial.
_ASSISTANCE = re.compile(
    r"\bmutual assistance\b|\brequests? for assistance\b|\bassistance requests?\b|\bletters? (?:rogatory"
    r"|of request)\b|\barticle 31\b"
    r"|\bMLA\b|\bentraide\b|\bcommissions? rogatoires?\b",
    re.IGNORECASE,
)
_NO_INTENT = re.compile(
    r"\b(?:no|not|never|neither|without|n[’']t)\b[^.;!?\n]*\b(?:follow|intend|plan|foresee|foreseen|envisag"
    r"|contemplat|want|wish|need|ask|submit)"
    r"|\b(?:aucune?|pas|sans|ni|jamais)\b[^.;!?\n]*\b(?:suivr|prév|envisag|compt|entend|souhait|demand"
    r"|adress|présent)"
    r"|\b(?:suivr|prév|envisag|compt|entend|souhait|demand|adress|présent)[^.;!?\n]*\b(?:aucune?|pas"
    r"|jamais)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:yet|now|before|until|still|wait|time|already|encore|avant|déjà|attend|temps|présente|only|merely"
    r"|but)\b",
    re.IGNORECASE,
)
# The provider never erases, or keeps for ten years: then there is no need to keep it.
_LASTS = re.compile(
    r"\b(?:not|no longer|nor|isn[’']t|aren[’']t) (?:\w+ )?(?:at risk|in danger|threatened|exposed)\b"
    r"|\bno (?:\w+ )?(?:risk|danger|threat|fear) of (?:\w+ )?(?:loss|deletion|erasure|alteration|change)"
    r"|\b(?:keeps?|kept|stor(?:es|ed)|retain(?:s|ed)|archiv(?:es|ed)|hold(?:s)?"
    r"|held)\b[^.;!?\n]{0,50}?\b(?:indefinitely|for ?ever|permanently|without (?:any )?limit|for good"
    r"|for life|(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[5-9]|\d\d) years)\b"
    r"|\b(?:never|nothing is ever) (?:deletes?|erases?|purges?|deleted|erased|purged|overwritten)\b"
    r"|\bdoes not (?:delete|erase|purge)\b"
    r"|\b(?:aucun|sans|nul) (?:\w+ )?(?:risque|danger) d[e’'](?:\w+ )?(?:perte|effacement|suppression"
    r"|altération|disparition)|\bne (?:risque|risquent|court|courent|craign\w+) (?:pas|rien|aucun)"
    r"|\b(?:gard|conserv|archiv|stock|détien)\w*\b[^.;!?\n]{0,50}?\b(?:indéfiniment|sans limite|à vie"
    r"|définitivement|pour toujours|durablement|(?:cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|[5-9]"
    r"|\d\d) ans)\b"
    r"|\bn[’'](?:efface|supprime|écrase)\w* (?:jamais|rien)\b|\bne (?:supprime|purge|détruit)\w* (?:jamais"
    r"|rien)\b",
    re.IGNORECASE,
)
_YET = re.compile(
    r"\b(?:but|however|though|although|yet|unless|mais|toutefois|cependant|pourtant|sauf)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.;!?\n]+")


def denies_assistance(text: str) -> bool:
    """Does a sentence say that no request for assistance will follow?"""
    return any(
        _ASSISTANCE.search(one) and _NO_INTENT.search(one) and not _NOT_YET.search(one)
        for one in _SENTENCE.findall(text)
    )


def denies_a_loss(text: str) -> bool:
    """ "Kept for ten years", "ne risque rien": a need that says so is none, unless it goes on with a but."""
    return bool(_LASTS.search(text)) and not _YET.search(text)


# What recurs fills the whole of it: "one bill in every month", « chaque semaine ».
_RECURS = re.compile(
    r"\b(?:every|each|once an?|twice an?) (?:\w+ )?(?:hour|night|day|week|fortnight|month|quarter|year)\b"
    r"|\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b|\b(?:week|month|day|year) (?:after|by) "
    r"(?:week|month|day|year)\b|\b(?:chaque|par|tou(?:te)?s les) (?:\w+ )?(?:heures?|nuits?|jours?|semaines?|mois"
    r"|trimestres?|ans|années?)\b|\b(?:quotidien|hebdomadaire|mensuel|trimestriel|annuel)\w*",
    re.IGNORECASE,
)


def explains_a_period(text: str) -> bool:
    """ "From the first invoice to the last" does; "to get the whole picture" does not, unless it names a day."""
    said = read_whole(text).said
    if not says_something(text):
        return False
    tells = "anchor" in said or _RECURS.search(text)
    return bool(days_in(text) or (tells and "guess" not in said))


def explains_haste(text: str) -> bool:
    """Something happens soon, or goes on, or is lost, or somebody is in danger. That a chief is interested is none."""
    said = read_whole(text).said
    return says_something(text) and bool(
        said & {"haste", "lose"}
        or days_in(text)
        or speaks_of_danger(text)
        or any(one.isdigit() for one in text)
    )
