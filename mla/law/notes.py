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
# Who somebody is to somebody: a neighbour's number is linked with the neighbour, not with the offence.
KIN = """
    neighbour neighbor neighbours s his her their its brother sister wife husband spouse partner girlfriend boyfriend friend friends mother
    father parents parent son daughter cousin uncle aunt relative relatives family flatmate roommate landlord tenant
    employer employee boss manager former ex acquaintance schoolmate classmate teammate lawyer doctor dentist doorman
    contact contacts list address book number private own personal home work second old new mobile
    voisin voisine voisins frere soeur epouse epoux mari femme conjoint compagne compagnon concubin ami amie amis mere pere parents
    fils fille cousin cousine oncle tante parent parente famille colocataire bailleur locataire employeur employe
    ancien ancienne ex connaissance camarade avocat medecin dentiste concierge contact contacts carnet adresses numero son
    sa ses leur prive privee personnel personnelle domicile travail second ancien nouveau portable fixe prevenu prevenue suspect
    inculpe mis cause
    """
_GLUE, _IDLE = frozenset(GLUE.split()), frozenset(f"{IDLE} {KIN}".split())
_NEAR = frozenset(KIN.split()) - frozenset("s his her their its own number list son sa ses leur new old".split())
# To live near, to be known to, to stand in a list of contacts: near to a person, far from an act.
_BESIDE = re.compile(
    r"\b(?:liv(?:es|ed|ing)|lodg(?:es|ed)|resid(?:es|ed)|works?|worked|related|married|known|knows?|acquainted|belongs?|belonged|is that of|appears? in|stands? in|listed in|found in|noted in|saved in|next door|same (?:floor|street|house|building|landing|village|team|office)"
    r"|habite|loge|demeure|reside|travaille|apparente|marie|connait|connu|appartient|est (?:celui|celle|a)|est le numero|figure (?:dans|au|sur)|note dans|trouve dans|enregistre dans|meme (?:palier|rue|immeuble|etage|maison|village|bureau|equipe))\b"
)
_WORD = re.compile(r"[a-z]+")


def says_in_note(one: IdentifierFact) -> bool:
    """Not blank, and more than "also of interest" or "supplied by a partner service". A bare instant is left alone."""
    return _says(one.note.strip())


def only_of_a_person(sentence: str) -> bool:
    """Does it say no more than whose the identifier is, or that its holder lives near or is known to somebody?"""
    told = plain(sentence)
    return bool(_BESIDE.search(told) or _NEAR & set(_WORD.findall(told)))


@lru_cache(maxsize=1024)
def _says(note: str) -> bool:
    words = set(_WORD.findall(plain(note))) - _GLUE
    return bool(note) and (not words or not words <= _IDLE)
