"""Data that does not exist yet, by the grammar of a sentence: what an account will leave, each call from today, his next log-in.

The words of one sentence stand in a row, small and without accents or signs between them, so that a number or an
adjective between two of them changes little. "Keep the messages for ninety days" and "he will delete them" ask for none.
"""

import re
from datetime import date

from mla.law.days import days_in
from mla.law.reading import Sentence, read

_COMM = (
    r"(?:log ?ins?|logs?|logons?|sign ?ins?|sessions?|messages?|mails?|e ?mails?|calls?|connections?|visits?|posts?|uploads?|downloads?|transfers?|transactions?|payments?|orders?|deposits?"
    r"|withdrawals?|traffic|activit(?:y|ies)|communications?|conversations?|chats?|entries|entry|movements?|accesses|access|addresses|data|events?|connexions?|appels?|courriels?|courriers?|visites?"
    r"|virements?|transactions?|paiements?|commandes?|retraits?|depots?|trafic|activites?|echanges?|acces|adresses|donnees|mouvements?|publications?|envois?|telechargements?|journaux|sms|traces?|releves)"
)
_WHATEVER = rf"(?:{_COMM}|those|whatever|anything|everything|what|ones|celles?|ceux|ce|tout)"
_UNIT = r"(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?|heures?|jours?|semaines?|mois|trimestres?|annees?|quinzaine)"
_SOON = (
    rf"(?:(?:next|coming|following|ensuing|upcoming|forthcoming) (?:\w+ ){{0,2}}{_UNIT}|{_UNIT} (?:to come|ahead|a venir|qui viennent|suivante?s?|prochaine?s?)"
    rf"|prochaine?s? (?:\w+ )?{_UNIT}|d ici (?:a |au |la |le |un |une |deux |trois |fin |noel |\w+ ?){{1,3}}|until (?:christmas|easter|the new year|new year|the trial|the hearing|his arrest|her arrest|the end of (?:the )?(?:year|month|\w+))"
    rf"|next (?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year)|another (?:\w+ ){{1,2}}{_UNIT}|{_UNIT} encore|encore (?:\w+ ){{1,2}}{_UNIT}"
    r"|from (?:today|now|this day|receipt)|as of (?:today|now|receipt)|starting (?:today|now)|de ce jour|d aujourd hui|des (?:maintenant|reception|aujourd hui)|(?:a compter|a partir) d\w*|desormais|hereafter|henceforth|onwards?)"
)
_FRENCH_WILL = (
    r"(?:laisser|recevr|enverr|emettr|passer|fer|ouvrir|ecrir|publier|suivr|arriver|interviendr|transiter|echanger|poster|appeller|viendr|naitr|surviendr|effectuer|connecter|generer|entrer|apparaitr|produir|utiliser|parviendr|tomber)(?:a|ont)"
)
_ENGLISH_WILL = (
    r"(?:will|shall|may (?:still|yet|later)|might (?:still|yet|later)|(?:is|are) (?:still )?(?:going|about|yet) to|has yet to|have yet to) (?:\w+ )?(?:be )?(?:leaves?|left|send|sent|receiv|make|made|open|writ|publish|post|follow|arriv|com|occur|happen"
    r"|pass|exchang|call|generat|sign|log|upload|appear|plac|use|creat|transmit|accru|produc|emerg|materiali)\w*"
)
_PRESENT = (
    r"(?:sends?|makes?|writes?|leaves?|receives?|opens?|posts?|generates?|places?|uploads?|exchanges?|calls?|publishes|does|logs? in|signs? in|envoie|ecrit|laisse|recoit|ouvre|publie|passe|emet|fait)"
)
_FROM_NOW = (
    r"(?:from (?:today|now|this day|receipt|the (?:day|date) of (?:this|receipt|our))|as of (?:today|now|receipt)|starting (?:today|now)|(?:a compter|a partir) (?:d aujourd|de (?:ce jour|maintenant|la presente|la reception|sa reception|demain))"
    r"|des (?:reception|aujourd|maintenant|demain))"
)
_UNTIL = (
    r"(?:until|till|up to|jusqu \w+) (?:\w+ ){0,5}?(?:arrests?|trial|hearing|further notice|notice|verdict|judgment|sentence|capture|christmas|easter|new year|arrestation|interpellation|proces|audience|nouvel (?:avis|ordre)|noel|jugement|condamnation|capture)"
)
# "Of the coming fortnight", "until his arrest": of what it speaks, not for how long it is kept.
_OF_SOON = (
    rf"(?:(?:of|during|over|throughout|de|des|du|d|au cours|durant|sur) (?:(?:the|la|le|les|l|a|aux|au|ses|ces|de|des|two|three|four|six|deux|trois|quatre) ){{0,3}}{_SOON}|{_UNTIL}"
    rf"|(?:of|during|de|du|de la|des) (?:\w+ )?(?:{_UNIT}|quinzaine) qui viennent?|(?:quinzaine|semaines?|mois|jours|annee) qui vien(?:t|nent)|tonight|tomorrow|ce soir|demain)"
)
_NAMED = _COMM.replace("|data|", "|").replace("|donnees|", "|")
# "Those that the account will leave", "celles que le compte laissera", "what he sends next week".
_WILL_COME = re.compile(
    rf"\b{_WHATEVER} (?:\w+ ){{0,5}}?(?:(?:qu|que|qui) (?:\w+ ){{0,5}}?{_FRENCH_WILL}|{_ENGLISH_WILL})\b"
    rf"|\b{_WHATEVER} (?:\w+ ){{0,4}}?{_PRESENT} (?:\w+ ){{0,6}}?{_SOON}\b"
    rf"|\b{_NAMED} (?:\w+ ){{0,4}}?{_OF_SOON}\b|\b{_COMM} (?:\w+ ){{0,3}}?(?:not yet|yet to be|non encore|pas encore) \w+\b"
    rf"|\b(?:who|whoever|anyone|anybody|qui|quiconque) (?:\w+ ){{0,3}}?(?:se |s |y )?(?:connecter|ouvrir|entrer|appeler|utiliser|consulter|introduir)(?:a|ont)\b|\b(?:whoever|anyone who|who) (?:\w+ ){{0,8}}?{_FROM_NOW}\b"
    rf"|\b{_COMM} (?:\w+ ){{0,4}}?{_FROM_NOW}\b|\b{_COMM} (?:\w+ ){{0,10}}?(?:when|as|if|lorsqu|quand|s) (?:they|it|ils?|elles?) (?:occurs?|comes?|arrives?|happens?|surv\w+|arriv\w+|se produi\w+)\b"
    rf"|\b{_COMM} (?:\w+ ){{0,4}}?(?:suivant|apres|posterieure?s? a|following|after) (?:la presente|ce jour|notre demande|votre reponse|la reception|reception|this request|today|receipt|this date|our request)\b"
    rf"|\b(?:porter\w*|s etend\w*|etendr\w*|extend\w*|cover\w*|run|runs|include|comprendr\w*|vis(?:e|er|era|ent)) (?:\w+ ){{0,5}}?{_SOON}\b"
)
_SOON_SAID = re.compile(rf"\b{_SOON}\b")
# "His next log-in", "sa prochaine connexion", "each new message", "sessions opened after receipt".
_NEW = re.compile(
    rf"\b(?:next|new|further|future|later|subsequent|fresh|upcoming) (?:\w+ )?{_COMM}\b(?! of \d)(?! de \d)"
    rf"|\b(?:prochaine?s?|nouvel(?:le)?s?|nouveaux?|future?s?|ulterieure?s?) (?:\w+ )?{_COMM}\b|\b{_COMM} (?:future?s?|ulterieure?s?|a venir|prochaine?s?|to come|still to come|subsequent)\b"
    rf"|\b{_COMM} (?:that |which |qui )?(?:\w+ )?(?:opened|made|sent|received|arriving|arrives?|coming|generated|created|placed|written|exchanged|recue?s?|envoyee?s?|passee?s?|arrivant|posterieure?s?|etablie?s?|ouvertes?)"
    rf" (?:\w+ )?(?:later|hereafter|after (?:your|our|the|this|today|receipt|we|you)|during the (?:next|coming)|in the (?:next|coming)|over the (?:next|coming)|apres (?:reception|ce jour|la presente|votre|notre)|a (?:ce jour|la presente|notre demande|votre reception))\b"
    rf"|\b{_COMM} arriving later\b|\b{_COMM} (?:of|for) (?:\w+ )?(?:next|coming) {_UNIT}\b"
    rf"|\b{_COMM} qui (?:suivront|viendront|suivent la presente)\b"
)
# "A weekly report of the log-ins", "keep an eye on", "switch on logging".
_WATCHED = re.compile(
    rf"\b(?:daily|weekly|hourly|regular|rolling|periodic\w*|continuous) (?:\w+ )?(?:updates?|reports?|feeds?|lists?|extracts?|bulletins?|copies|delivery)\b(?=.*\b{_COMM}\b)"
    rf"|\b(?:remontee|rapport|point|releve|liste|envoi|etat|bulletin|transmission)s? (?:quotidien|hebdomadaire|regulier|journalier|horaire|periodique|continu)\w*\b(?=.*\b{_COMM}\b)"
    r"|\bkeep (?:an eye|watch|a watch|track)\b|\b(?:switch|turn|set) (?:\w+ )?(?:on|up) (?:\w+ )?(?:logging|recording|monitoring|journalling|a (?:log|tap|trap|alert))\b"
    r"|\b(?:enable|activate|start|begin|resume) (?:\w+ ){0,2}(?:logging|recording|monitoring|capture|journalling|tracing)\b"
    r"|\b(?:activer|mettre en place|lancer|demarrer|installer|poser|enclencher) (?:\w+ ){0,2}(?:journalisation|surveillance|capture|enregistrement|ecoute|alerte|alarme|mouchard|veille)\b|\bpoursui\w+ (?:\w+ )?(?:collecte|enregistrement|journalisation|capture|releve)\b"
    rf"|\b(?:go on|keep|continue|carry on) (?:to )?(?:logging|storing|collecting|recording|capturing|log|store|collect|record|capture|copying|copy|gathering|gather)\b|\bcontinuer? (?:a|de|d) (?:\w+ )?(?:enregistrer|collecter|relever|capter|noter|consigner|stocker|journaliser|copier)\b"
    rf"|\b(?:let us know|advis\w+|prevenir|previenne|avis\w+|faire savoir|dire|notif\w+|alert\w*|report\w*|inform\w*|tell|told|warn\w*|signal\w*|averti\w*|alerte\w*|informe\w*|prevenu\w*) (?:\w+ ){{0,4}}?(?:each time|every time|whenever|as soon as|the moment|when (?:he|she|they|it|the)|should (?:he|she|they)|in case (?:he|she|they)|if (?:he|she|they)|s il|s ils|s elle|si le|chaque fois|a chaque|des que|des qu|sitot que|lorsqu|quand) (?:\w+ ){{0,6}}?(?:{_NAMED}|log\w*|sign\w*|connect\w*|appear\w*|return\w*|use[sd]?|post\w*|open\w*|call\w*|write\w*|reapp\w*|revient|reconnect\w*|reappar\w*|ouvr\w+|ecri\w+|appel\w+)\b"
    rf"|\b(?:kept|keep|tenus?|tenir|tenez|maintenus?) (?:\w+ )?(?:informed|posted|updated|abreast|informes?|au courant|avertis?) (?:\w+ ){{0,3}}?{_COMM}\b|\btold of (?:any|each|every) (?:change|log ?in|movement|use)\b|\bavis de tout(?:e)? (?:changement|connexion|mouvement)\b"
    rf"|\b(?:every|each|chaque|tous les|toutes les) (?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour|night|jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|soirs?|heures?)\b(?=.*\b(?:list|report|copy|copies|extract|until|liste|rapport|copie|releve|jusqu)\b)"
    rf"|\b(?:list|report|copy|extract|update|liste|rapport|copie|copier|releve|recevoir|receive)\b(?: \w+){{0,6}}? (?:every|each|chaque|tous les|toutes les) (?:day|week|month|monday|friday|hour|jours?|semaine|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|soirs?|heures?)\b"
    rf"|\b(?:suivre|follow|see) (?:\w+ ){{0,2}}?{_COMM} (?:\w+ ){{0,2}}?{_SOON}\b|\bsuivre (?:\w+ ){{0,2}}?{_COMM} dans les\b"
    rf"|\b(?:enregistrer|relever|noter|consigner|capter|note|releve|enregistre|record|capture|log|register) (?:each|every|any|chaque|tout|toute) (?:\w+ )?{_COMM}\b(?=.*\b(?:until|till|pendant|durant|jusqu|for (?:another|the next|\w+ {_UNIT})|during|{_SOON})\b)"
)
# What is announced, feared or told of others; and what the hearing or the request does next.
_NOT_OURS = re.compile(
    r"\b(?:said|says|wrote|announced|threaten\w*|boasted|promised|intends to|plans to|will (?:delete|erase|close|empty|be (?:deleted|erased|closed|lost|purged|wiped))|dit|ecrit qu|annonce|menace|promis|entend"
    r"|seront (?:efface|perdu|detruit|ecrase|supprime|purge)e?s?|(?:assistance|rogatory|entraide|rogatoire|article 31|art 31))\b"
)
# How long it is kept, by when an answer is wanted, when something of the case takes place.
_STAYS = re.compile(
    r"\b(?:kept|stored|retained|held|available|preserved|remains?|reply|answer|hearing takes|takes place|is due|will be heard|leaves|conserve[es]*|gardee?s?|garde|disponibles?|reponse|repondre|aura lieu|sera entendu|avant le|secured|whether|how long|reference|receipt|reception de|before the|by the|d ici le)\b"
)
_PIECE = re.compile(r"[^;!?\n]{1,600}")
_ASKED = frozenset({"wish", "take", "watch"})
_ALSO = re.compile(r"\b(?:also|as well|too|included?|interest|important|essential|interet|essentiel|compris\w*|likewise|de meme|covered|needed|sought|added?|aussi|egalement|visee?s?|incluse?s?|joindre|jointe?s?|ajoute\w*|s etend\w*|porter\w*|on voudra|convien\w+)\b")


def asks_for_what_comes(said: Sentence) -> bool:
    """One sentence of ours, without what is quoted."""
    row = " ".join(said.words)
    if not (_ASKED & said.said or _ALSO.search(row)) or "lose" in said.said or _NOT_OURS.search(row):
        return False
    return any(one.search(row) for one in (_WILL_COME, _WATCHED)) or _is_new(said, row)


_BEFORE_A_DAY = re.compile(rf"\b{_NAMED}\b")


def names_a_day_to_come(text: str, today: date) -> bool:
    """ "The log-ins of December 2026", asked for in November; not "keep the data until", nor what will then be gone."""
    return any(_is_to_be_had(one, today) for one in _PIECE.findall(text) if any(map(str.isdigit, one)))


def _is_to_be_had(text: str, today: date) -> bool:
    if not any(day > today for day in days_in(text, today.year)):
        return False
    return any(
        bool(_ASKED & one.said)
        and "lose" not in one.said
        and not (_NOT_OURS.search(row := " ".join(one.words)) or _STAYS.search(row))
        and bool(_BEFORE_A_DAY.search(row))
        for one in read(text).sentences
    )


def _is_new(said: Sentence, row: str) -> bool:
    """ "New messages be captured" asks; "new messages were read" and "the next message, of 3 May" tell."""
    found = _NEW.search(row)
    if not found or any(one.isdigit() for one in row[found.end() :].split()[:4]):
        return False
    return "wish" in said.said or bool(_ALSO.search(row))
