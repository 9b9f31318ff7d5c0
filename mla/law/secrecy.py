"""Is silence demanded (Art. 27(8)), and does any text near by say what it protects? Words of both languages.

The rare word is looked for first, and only around it what makes it a demand: most texts have none of these words.
"""

import re
from collections.abc import Iterator
from itertools import chain

from mla.law.reading import has_beginning

_SECRET = re.compile(r"\b(?:secret|confiden|secrète)\w*", re.IGNORECASE)
_WISH = re.compile(
    r"\b(?:must|should|shall|please|kindly|(?:is|are) to|we (?:ask|request|require|wish)"
    r"|doi(?:t|vent)|devr(?:a|ont|ait|aient)|veuillez|merci de|prière de|nous (?:vous )?(?:prions|demandons|souhaitons)"
    r"|il est demandé)\b[^.;!?\n]*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:informed|told|notified|warned|alerted|advised|avisée?|informée?|avertie?|prévenue?|alertée?|inform|notify|informer"
    r"|aviser|avertir|prévenir)\b",
    re.IGNORECASE,
)
_NOT_TO_BE = re.compile(
    r"\b(?:holder|user|customer|subscriber|owner|client|suspect|titulaire|abonnée?|utilisat\w+|intéressée?"
    r"|mise? en cause)\b[^.;!?\n]*?\b(?:must|shall|should|may|is|doit|devra|sera)"
    r"\b[^.;!?\n]*?\b(?:not?|never|pas|aucun|jamais)\b[^.;!?\n]*$"
    r"|\b(?:please|kindly) do not $|\bne pas $",
    re.IGNORECASE,
)
# "May not be used as evidence", "for intelligence only", « ne peut servir de preuve ».
_LIMIT = re.compile(
    r"\b(?:(?:may|must|shall|can|should) ?(?:not|only) be|not (?:to )?be) (?:\w+ )?(?:used|disclosed|passed|shared"
    r"|introduced|quoted|forwarded)|\bnot (?:as|for use in|for) evidence"
    r"|\bfor (?:intelligence|police|information|your) (?:\w+ ){0,2}only\b|\bintelligence (?:use|purposes?)\b"
    r"|\b(?:without|only with) (?:our|the) (?:prior |written )*(?:consent|approval|agreement)\b"
    r"|\bne (?:peu(?:t|vent)|doi(?:t|vent)|saurai(?:t|ent)|pourr(?:a|ont)) (?:\w+ ){0,2}"
    r"(?:servir|être (?:\w+ )?(?:utilis|transmi|divulgu|communiqu|produit|versé|cité))"
    r"|\b(?:sans|qu[’']avec) (?:notre|l[’']) ?(?:accord|autorisation|consentement)\b"
    r"|\bà (?:seul )?titre (?:de renseignement|d[’']information)|\b(?:usage|diffusion) restreinte?\b",
    re.IGNORECASE,
)
# What silence protects, or how long: broad, so that a demand without any of these gives no ground at all.
_GROUND = re.compile(
    r"(?:because|since|otherwise|so (?:that|as)|lest|would|could|might|risk|danger|fear|until|before|in order to"
    r"|not yet|unaware|not know|at liberty|at large|flee|delet|destroy|tip(?:ped)? off|warns?|prejudice|jeopard"
    r"|undercover|arrest|search(?:es|ed)?\b"
    r"|car\b|parce|puisque|sinon|afin|pour (?:ne|éviter|que|préserver|protéger)|faute de|risqu|pourrai|tant que|jusqu"
    r"|avant|ignor|ne sai[st]|effac|détrui|supprim|fui(?:r|te)\b|en liberté|compromet|nuire|infiltr|interpell"
    r"|perquisition)",
)
# How the words begin by which silence is demanded, and what makes a demand of them.
DEMANDS = (
    (("secr", "confiden"), _SECRET, _WISH),
    (("inform", "told", "notif", "warn", "alert", "advised", "avis", "averti", "préven"), _TOLD, _NOT_TO_BE),
)
BEFORE = 110  # signs in which the word becomes a demand
AROUND = 300  # signs on either side in which a ground counts


def silence_without_ground(text: str) -> bool:
    """A demand of secrecy with no word near by of what it protects."""
    return any(
        not has_beginning(text[max(0, one - AROUND) : one + AROUND], _GROUND) for one in _demands(text)
    )


def binds_its_use(text: str) -> bool:
    """Is it to stay secret, or to be used for some purposes only?"""
    return bool(_LIMIT.search(text)) or any(True for _one in _demands(text))


def _demands(text: str) -> Iterator[int]:
    small = text.lower()
    for beginnings, word, made_by in DEMANDS:
        for start in chain.from_iterable(_starts(small, one) for one in beginnings):
            one = word.match(text, start)
            if one and made_by.search(text[max(0, start - BEFORE) : start]):
                yield one.end()


def _starts(text: str, piece: str) -> Iterator[int]:
    place = text.find(piece)
    while place >= 0:
        yield place
        place = text.find(piece, place + 1)
