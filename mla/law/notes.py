"""Does the note beside an identifier say what it has to do with the facts? Both languages, without accents."""

import re
from functools import lru_cache

from mla.law.facts import IdentifierFact
from mla.law.reading import plain

# What a note adds of time and port, and what holds it together.
GLUE = """
    a an the of to by from our us and at on in be is was for with un une le la les l de du des d par nos notre nous et
    en au aux est a ete utc cet cest gmt src dst source destination port tcp udp h hrs
    """
# What says whence it came or that it may matter, not what it has to do with the facts.
IDLE = """
    also interest interesting relevant possible possibly perhaps maybe communicated supplied provided received given
    passed forwarded reported named mentioned partner service services police agency authority authorities unit
    colleague colleagues intelligence foreign friendly further additional another other check checked verify connected
    linked related involved suspicious tip hint lead same case file investigation useful important
    aussi egalement interessant interessante interet utile important communique communiquee transmis transmise fourni
    fournie recu recue signale signalee mentionne partenaire renseignement renseignements autorite unite collegue
    collegues etranger etrangere autre autres verifier eventuellement pertinent pertinente lie liee concerne implique
    impliquee dossier affaire enquete suspect
    """
_GLUE, _IDLE = frozenset(GLUE.split()), frozenset(IDLE.split())
_WORD = re.compile(r"[a-z]+")


def says_in_note(one: IdentifierFact) -> bool:
    """Not blank, and more than "also of interest" or "supplied by a partner service". A bare instant is left alone."""
    return _says(one.note.strip())


@lru_cache(maxsize=1024)
def _says(note: str) -> bool:
    words = set(_WORD.findall(plain(note))) - _GLUE
    return bool(note) and (not words or not words <= _IDLE)
