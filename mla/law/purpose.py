"""What a text wants: everything, the future, or only a name. Words of both languages, read in their sentence.

"All data" may be what is asked for, what the provider erases, or what the thief took; only the first is too much.
"""

import re

from mla.law.reading import has_any

EVERYTHING = re.compile(
    r"\ball (?:available |stored |possible )?(?:the )?(?:data|information|records|content)\b|\beverything\b"
    r"|\bany and all\b|\bentire (?:account|mailbox|history|content)\b|\bcomplete (?:account|history)\b"
    r"|\btoutes? (?:les? )?(?:données|informations?)\b|\btout le contenu\b|\bl[’']intégralité\b|\btout ce qu",
    re.IGNORECASE,
)
OF_EVERYTHING = (
    "all ",
    "any and all",
    "everything",
    "entire ",
    "complete ",
    "tout",
    "intégralité",
)  # none without one of these
# What somebody else did with it, before the word ("deletes all data") or after it ("all data was stolen").
_DONE = (
    r"delet|eras|wip(?:e|ing)|los[et]|destroy|overwr|remov|encrypt|copied|copies|stole|steal|purg|publish"
    r"|emptied|read"
    r"|effac|supprim|détrui|perd|écras|chiffr|vol(?:é|er|a\b)|copi|publi|vid[eé]"
)
_BEFORE = re.compile(rf"\b(?:{_DONE})\w*\W+(?:\w+\W+){{0,2}}$", re.IGNORECASE)
_AFTER = re.compile(
    rf"^(?:\W*\w+){{0,6}}?\W+(?:was|were|had|been|is|are|be|ont|avaient|étaient|sont|furent|été)"
    rf"\W+(?:\w+\W+){{0,2}}?(?:{_DONE})",
    re.IGNORECASE,
)

# "We do not ask for", "la demande ne vise pas".
_DENIED = re.compile(
    r"(?:\bnot\b|\bn[’']|\bne\b|\bpas\b|\bnever\b|\bwithout\b|\bsans\b)[^.;!?]{0,50}$", re.IGNORECASE
)

LIVE = re.compile(
    r"\bin real[- ]time\b|\bwiretap|\bfrom now on\b|\bin future\b|\bas they (?:arrive|come|happen|occur)\b"
    r"|\bfuture (?:messages|communications|data|log-?ins|calls|traffic)\b|\ben temps réel\b|\bà l[’']avenir\b"
    r"|\b(?:conserv|enregistr|gard|transmet)\w*\s+(?:\w+\s+)?désormais\b|\bau fur et à mesure\b"
    r"|\b(?:données|communications|connexions|messages|appels) (?:futur|à venir)"
    r"|\b(?:continue|go on|keep)\s+(?:to\s+)?(?:record|collect|log|stor|monitor)",
    re.IGNORECASE,
)
OF_LIVE = (
    *(
        "real",
        "wiretap",
        "now on",
        "future",
        "as they",
        "réel",
        "avenir",
        "désormais",
        "au fur",
        "futur",
        "à venir",
    ),
    *("continue", "go on", "keep"),
)
OF_WATCHING = ("monitor", "interce", "listen", "watch", "surveill", "écout")
# To watch or to intercept, as a wish of ours; "served to intercept" is the offence of Art. 3.
_WATCH = re.compile(
    r"\b(?:please|should|shall|must|want|wish|we|ask\w*|request\w*|need\w*|necessary"
    r"|in order)\b(?:\W+\w+){0,3}?"
    r"\W+(?:monitor|intercept|listen|watch)\b|^\s*(?:monitoring|interception) of\b"
    r"|\b(?:veuillez|voulons|souhaitons|demandons|nécessaire|besoin|afin|il faut|prions"
    r"|prière)\b(?:\W+\w+){0,3}?"
    r"\W+(?:surveiller|intercepter|écouter|surveillance|interception)\b",
    re.IGNORECASE,
)

WHO = re.compile(
    r"\bwho\b|\bidentif|\bsubscriber|\bholder|\bowner|\bregistered\b|\bqui\b|\btitulaire|\babonné"
    r"|\bpropriétaire|\bwhose\b|\b(?:his|her|their|the|its|seller's|sender's) (?:real |true |full )?(?:name"
    r"|particulars|address)\b|\b(?:son|le|leur) (?:vrai |véritable )?nom\b|\bcoordonnées\b|\bits user\b",
    re.IGNORECASE,
)
_SAID = (
    r"messages?|contents?|chats?|conversations?|correspond\w+|photo\w*|pictures?|images?|videos?|vidéos?"
    r"|files?|fichiers?"
    r"|documents?|attachments?|letters?|contenus?|courriers?|disks?|disques?|code|material|negotiat\w+"
    r"|plans?|drafts?"
    r"|pièces jointes|brouillons?|e-?mails|courriels|mails|posts|publications|backups?|sauvegardes?"
    r"|words?|repository"
    r"|sources?(?! address| port| IP)"
    r"|dépôt|texts?|textes?|échanges?|notes?|recordings?|enregistrements?|folders?|dossiers?|storage|wording"
)
WHAT_WAS_SAID = re.compile(rf"\b(?:{_SAID}|wrote|written|sent|écri\w*|envoy\w*)\b", re.IGNORECASE)
# The thing said, and within a few words what it proves: a message that was only "sent from" a mailbox proves nothing.
_PROVES = re.compile(
    rf"\b(?:{_SAID})\b(?:\W+[\w’'-]+){{0,8}}?\W+(?:show|prove|contain|hold(?:s|ing)?\b|reveal|carr(?:y"
    rf"|ies)|names?\s+(?:the|a"
    r"|who|his|her|their|its)\b|record(?:s|ed)\b|describ|order(?:s|ed)\b|demonstrat|establish|settle"
    r"|threaten|tells?\b|will"
    r" tell|are the\b|is the\b|identif|explain|agree|mention|montr|prouv|contien|révèl|désign|fixent"
    r"|fixe\b|porte|nomm"
    r"|diront|dira\b|établi|sont\b|annonc|décri|attest|expli|évoqu)",
    re.IGNORECASE,
)
# The question put: who, and nothing more.
_ONLY_WHO = re.compile(
    r"\b(?:name|identity|holder|owner|subscriber|author|user)\b[^.;]{0,60}\b(?:needed|necessary|required"
    r"|unknown|sought)\b"
    r"|\b(?:identify|find|learn|know|establish|determine)\w*\s+(?:out\s+)?(?:who|the (?:holder|owner"
    r"|subscriber|author|user"
    r"|person|name|identity|sender))|\bidentity of\b|\b(?:identifier|connaître|découvrir|savoir)\s+(?:qui"
    r"|l[ea’']\s?\w+)"
    r"|\bd[’']en connaître le titulaire|\b(?:nom|identité)\b[^.;]{0,60}\b(?:nécessaire|requis|inconnu"
    r"|recherché)",
    re.IGNORECASE,
)
# "Displays the passwords", « contient les lignes », "will tell where": more than who it is.
_HOLDS = re.compile(
    r"\b(?:display|stor|contain|hold|carr|list|record|tell|show|reveal|say|describ|prove|explain|contien|conserv"
    r"|renferm|montr|indiqu|dir|recens|contenai|révél|prouv|expliqu)\w*\s+(?:also |aussi |encore )?"
    r"(?!(?:us |nous )?(?:who|whose|whom|qui|à qui|(?:on |in )?(?:the|its|his|her|their|an?|le|la|un|une|son|sa|leur)?"
    r"[\s’']*(?:(?:real|true|full|vrai|véritable) )?(?:name|identi|holder|owner|user|subscriber|person|author|nom\b"
    r"|titulaire|abonné|propriétaire|utilisateur|personne|auteur|address|adresse))\b)"
    r"(?:where|when|how|what|which|why|où|quand|comment|the|all|his|her|their|its|an?|les?|la|des|un|une|ses|leurs|l[’'])"
    r"\b|\b(?:is|are|was|were|be|been) (?:all |each |also )?(?:named|listed|recorded|stored|shown|described|told|said"
    r"|kept|fixed|agreed|announced|sold|offered|planned)\b"
    r"|\b(?:y |sont |est |furent |ont été |était |étaient )(?:nommé|énuméré|recensé|enregistré|décrit|dit|convenu"
    r"|annoncé|fixé|vendu|proposé|indiqué|détaillé)e?s?\b",
    re.IGNORECASE,
)


def holds_something(text: str) -> bool:
    """Is anything but a name said to lie in what is asked for?"""
    return bool(_HOLDS.search(text))


def asks_for_everything(text: str) -> bool:
    """Does it ask for all there is? "The provider erases all data" and "all data was stolen" do not."""
    return has_any(text.lower(), OF_EVERYTHING) and any(
        not _DENIED.search(text[max(0, one.start() - 60) : one.start()])
        and not _BEFORE.search(text[: one.start()])
        and not _AFTER.search(text[one.end() :])
        for one in EVERYTHING.finditer(text)
    )


def asks_for_the_future(text: str) -> bool:
    small = text.lower()
    live = has_any(small, OF_LIVE) and LIVE.search(text)
    return bool(live or (has_any(small, OF_WATCHING) and _WATCH.search(text)))


def wants_a_name(text: str) -> bool:
    """Is the question put in so many words: who is it?"""
    return bool(_ONLY_WHO.search(text))


def proves_something(text: str) -> bool:
    """Is anything that was said, written or stored to prove something?"""
    return bool(_PROVES.search(text))


def only_asks_who(text: str) -> bool:
    """A name is wanted, and nothing that was said is to prove anything."""
    if not WHAT_WAS_SAID.search(text):
        return bool(WHO.search(text)) and not holds_something(text)
    return bool(_ONLY_WHO.search(text)) and not (_PROVES.search(text) or holds_something(text))
