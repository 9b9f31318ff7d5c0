"""Is the data to serve another end than a criminal case: a civil suit, a family, a tax, an employer, a newspaper?

Two things must meet in one sentence: the other end, and words by which something is wanted for it. "The mailbox of the
family court was entered" names the court as the victim, "the bank was deceived" tells what was done.
"""

import re
from collections.abc import Iterator

from mla.law import other_ends_words as words
from mla.law.reading import plain

_END = re.compile(rf"\b(?:{words.ENDS_EN}|{words.ENDS_FR})\b")
_FOR_IT = re.compile(rf"\b(?:{words.WANTED}|{words.VEUT})\b")
# Somebody else than we wants it.
_THEY_WANT = re.compile(
    rf"\b(?:{words.OTHERS}),? (?:\w+ )?(?:wants?|wish(?:es)?|would like|intends?|plans?|needs?|seeks?|hopes?"
    rf"|desires?|asks? for|is waiting for|are waiting for|relies|rely"
    r"|veut|veulent|voudrait|souhaite(?:nt|rait)?|entend(?:ent)?|desire(?:nt)?|attend(?:ent)?|espere(?:nt)?"
    r"|compte(?:nt)?|cherche(?:nt)?|demande(?:nt)?|reclame(?:nt)?|a besoin|ont besoin|en a besoin"
    r"|aimerait)\b"
    r" (?:(?:an?|the|its|his|her|their|this|that|these|it|to|le|la|les|l'|son|sa|ses|ce|cette|ces|du|des|de"
    r"|d'|en|s'en|leur|lui|au)\W){0,4}"
    r"(?:name|names|address|identity|data|e-?mails?|messages|log-?ins?|it|them|money|know|learn|use|rely"
    r"|have|publish|claim|sue|recover|obtain|get|fine|identify|show|prove|confront|contact|find|nom|noms"
    r"|adresse|identite|donnees|courriels|connexions"
    r"|messages|savoir|connaitre|publier|utiliser|recuperer|obtenir|identifier|retrouver|contacter|prouver"
    r"|montrer|faire|prevaloir|agir|servir|debiteur|locataire|auteur|critique|argent)\b"
)
# Who was harmed, what was forged, or what somebody passed himself off as: told, not wanted.
_TOLD_OF = re.compile(
    r"\b(?:mailbox|messag\w+|server|system|account|site|website|page|portal|network|files? of|letters?"
    r"|letterhead|judgments?|stamp|seal|logo|"
    r"deceiv\w+|cheat\w+|defraud\w+|posed?|posing|pretend\w+|impersonat\w+|false|fake|forge\w*|bogus"
    r"|threat\w*|name of|alleged|supposed|purported|"
    r"boite|messagerie|serveur|systeme|compte|portail|reseau|fichiers?|lettres?|jugements?|cachet|tromp\w+"
    r"|escroqu\w+|passer pour|passant pour|pretend\w*|"
    r"faux|fausses?|contrefai\w+|usurp\w+|menac\w+|nom d\w*|soi-disant|pretendue?s?|intranet|ordinateur"
    r"|telephone|adresse)\b[^,]{0,25}$"
)
_VICTIM = re.compile(
    r"^[^,]{0,30}\b(?:was|were|had been|has been|is|got) (?:\w+ )?(?:deceived|cheated|defrauded|told|hacked"
    r"|entered|attacked|robbed|misled|threatened|flooded|tricked|copied|stolen)"
    r"|^[^,]{0,30}\b(?:a|ont|fut|furent|avait|est|sont) (?:ete )?(?:\w+ )?(?:tromp|escroqu|abus|pirat|attaqu"
    r"|vol|menac|lese|sature|copi)"
)
_CRIMINAL = re.compile(
    r"\bcriminal|\bprosecut|\bindict|\bconfiscat|\bpenale?s?\b|\bpenaux\b|\bpoursuites\b|\bpartie civile\b"
    r"|\bcivil part|\bcorrectionnel|\binstruction\b|\bcharge (?:him|her|the)\b"
)
_CLOSED = re.compile(
    r"\b(?:closed|discontinued|dropped|ended|no longer|not (?:a |being )?(?:prosecut|criminal)|class[ée]+e?"
    r"|close|sans suite|non-lieu|eteinte?|abandonn\w+)\b"
)
# What the suspect was after is the case itself: "how he meant to recover his debts", "the sender wants his money".
_HIS_AIM = re.compile(
    r"\b(?:sender|suspect|offender|perpetrator|culprit|accused|caller|seller|blackmailer|extortion\w+|attacker"
    r"|hacker|thief|gang|group|swindler|fraudster|expediteur|suspecte?|auteur|prevenue?|mis en cause|appelant"
    r"|vendeur|rancon\w+|chanteur|pirate|voleur|bande|escroc),? (?:\w+ )?(?:wants?|demands?|expects?|asks?|claims?"
    r"|veut|veulent|exige(?:nt)?|demande(?:nt)?|attend(?:ent)?|reclame(?:nt)?)\b|"
    r"\b(?:meant|wanted|planned|hoped|tried|intended|attempted|wished|agreed|threatened|demanded|promised"
    r"|offered|decided|pretended|claimed) to\b"
    r"|\b(?:voulait|voulaient|cherchait|entendait|comptait|tentait|a tente|esperait|exigeait|menacait"
    r"|promettait|avait l'intention|pretendait)\b"
)
# "Needed to show who claimed the refund": the refund is the deed.
_WHO_DID = re.compile(
    r"\b(?:savoir|know|learn|show|see|tell|establish|find(?: out)?|determine|prove|identify|trace|identifier"
    r"|etablir|determiner|montrer|prouver"
    r"|demontrer|situer|retrouver|disent|dira|diront)\b[^,]{0,25}\b(?:who|whoever|which|how|where|whence|qui"
    r"|comment|celui|auteur|d'ou|lequel|person that|personne)\b"
)
_SENTENCE = re.compile(r"[^.;!?\n]{3,600}")


def serves_another_end(text: str) -> bool:
    """Only for texts that say what the data is for: a tale of the facts names such courts and debts as it goes."""
    return any(_is_another(one) for one in _sentences(text))


def _sentences(text: str) -> Iterator[str]:
    return (one for one in _SENTENCE.findall(plain(text)))


def _is_another(said: str) -> bool:
    wanted = _FOR_IT.search(said) and not _HIS_AIM.search(said)
    if not (wanted or _THEY_WANT.search(said)) or (_CRIMINAL.search(said) and not _CLOSED.search(said)):
        return False
    if _THEY_WANT.search(said):
        return True
    return not _WHO_DID.search(said) and any(
        not _TOLD_OF.search(said[max(0, one.start() - 45) : one.start()])
        and not _VICTIM.match(said[one.end() :])
        for one in _END.finditer(said)
    )
