"""Words of a danger to life or limb, and of a loss of data. Data for two rules of `mla.law.rules_reasons`."""

import re

from mla.law.facts import RequestFacts
from mla.law.reading import has_beginning

# "A matter of life and death" is a way to say "important"; ransomware, life insurance, missing money and a threat to
# publish endanger nobody.
_HARM_TO_GOODS = (
    r"publi\w+|publish\w*|leak\w*|releas\w*|disclos\w*|sell\w*|print\w*|expos\w*|reveal\w*|post\w*|delet\w*|eras\w*|wip\w*|clos\w*|cancel\w*"
    r"|sue|report\w*|encrypt\w*|block\w*|shut\w*|dump\w*|auction\w*|resign\w*|withdraw\w*|spread\w*|divulgu\w+|diffus\w+|vendre|révél\w+|effac\w+|supprim\w+"
    r"|dévoil\w+|ferm\w+|chiffr\w+|bloqu\w+|rendre public\w*|mettre en (?:ligne|vente)|saisir|résili\w+|porter plainte"
)
_FIGURE_OF_SPEECH = re.compile(
    r"life (?:and|or) death|vie (?:et|ou) de mort|\bvital\w*|\bransom ?wares?\b|\brançongiciels?\b|\blogiciels? de rançon\b"
    r"|\blife (?:insurance|assurance|annuit\w+|savings|cycle|sciences?|time|style)|\blife(?:time|long|cycle|style)\w*"
    r"|\bassurances?[- ]vies?\b|\bvie (?:privée|professionnelle|sociale|associative|scolaire|économique)\b|\b(?:à|pour la) vie\b"
    r"|\blives (?:in|at|on|near|with|there|alone|off|abroad|under)\b|\b(?:private|public|shelf|working|social|half) life\b"
    r"|\b(?:dead|mort)[- ]?(?:lines?|letter|drops?|links?|calls?|air|end|stock|weight)\b|\bmortes?[- ]saisons?\b|\bpoints? morts?\b|\bêtres? chers?\b"
    r"|\bmissing (?:\w+ )?(?:funds?|money|goods?|items?|payments?|coins?|sums?|amounts?|data|files?|records?|parcels?|tickets?|files?|pieces?|invoices?|euros?|stock|figures?)"
    r"|\b(?:fonds|sommes?|argent|biens|fichiers?|données|colis|pièces?|documents?|journaux) (?:\w+ )?disparue?s?\b"
    r"|\babus de (?:confiance|biens|droit|faiblesse|position|pouvoir)\w*|\babus\w* (?:of|de) (?:trust|office|position|process|power|the system)"
    r"|\bchild (?:compan|process|account|domain)\w*|\bjump (?:hosts?|servers?|box\w*)|\bphysical (?:address|server|disk|access|location|machine)s?|\badresse physique|\bserveurs? physiques?"
    r"|\bsafety (?:copy|copies|margin|backup)|\bthreat (?:actors?|intelligence|model\w*)|\bhurt (?:the|its|his|their|sales|trade|business)|\bbusiness suicide"
    rf"|\bthreat\w* (?:\w+ ){{0,5}}?(?:{_HARM_TO_GOODS})|\bmenac\w+ (?:\w+[ ’']){{0,5}}?(?:{_HARM_TO_GOODS})"
    r"|\bbaby ?phones?|\bkiller (?:app|application|feature)|\bbath? ?bombs?|\bmail ?bomb\w*|\bzip bomb\w*|\b(?:e-?mail|logic|fork) bomb\w*|\bbombes? logiques?"
    r"|\bpoison(?:ed|ing)? (?:the )?(?:cache|dns|search|data)|\b(?:cache|dns) poison\w*|\bdrown\w* in (?:debt|requests)|\bbleed\w* (?:money|cash)|\bscreen ?shots?|\bsnap ?shots?"
    r"|\bdes jours ouvrables|\bchildren'?s (?:shop|clothes|clothing|books?|wear|toys?)|\bmedical (?:invoice|bill|insurance)s?",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:kill|murder|homicid|manslaughter|execut(?:e|ed|ion)\b|shoot|shot\b|dead\b|deadly|death|di(?:e|es|ed|ing)\b|suicid|self-harm|hostage"
    r"|kidnap|abduct|ransom"
    r"|captiv|threat|bomb|explos|weapon|knife|knives|gun\b|rifle|injur|wound|hurt|rap(?:e|ed|ing)\b|abus"
    r"|violen|beaten"
    r"|tortur|insulin|medic|patient|hospital|ambulance|missing|disappear|child|girl|boy|baby|poison"
    r"|overdos|stab"
    r"|terror|massacre|endanger|safety|rescu|traffick|strangl|drown|bleed|starv|life|lives\b|physical"
    r"|farewell|goodbye|corpse|jump|harm (?:him|her|them)self|massac|arson|on fire|set fire|fires?\b|burn|smoke|suffocat|chok|run out of air|freez(?:e|ing) to|hypotherm|avalanche|buried"
    r"|dementia|confused|elderly|helpless|unconscious|armed|swat(?:ted|ting)|whip|captor|bound and|tied|locked in|trapped|surger|operation theatre|operating theatre|intensive care|surgical"
    r"|oxygen|chlorine|drinking water|water ?works|emergency (?:line|call|number|room|service)|fire brigade|paramedic|lifeboat|adrift|shipwreck|lost at sea|nuclear|derail|runway|air traffic"
    r"|brakes?\b|signal box|flood gate|dam\b|pacemaker|dialys|ventilator|epilep|diabet|pregnan|infant|toddler|newborn|teenager|minor\b|stalk|assault|migrants|refugees|enclosed|airless|overboard|cliff|pills|tablets|wrists|noose|heart|cardiac|asthma|allerg|coma\b|seriously ill|survivor|gunman|crowd|batter|forced to|beat(?:ing)? (?:him|her|them)"
    r"|tu(?:er|é|ée|és|ait|eraient|era)\b|meurtr|assassin|mort\b|morts\b|mortel|mour|décès|abatt|otage"
    r"|enlev|enlèv|ravisseur"
    r"|rançon|séquestr|menac|bombe|arme\b|armes\b|couteau|bless|viol\b|violée?|tortur|insuline|médic"
    r"|hôpit|secours"
    r"|disparu|enfant|fillette|garçon|bébé|empoison|attentat|tuerie|sauver|traite des|danger|vie\b"
    r"|physique|adieu|cadavre|tueu|fusillade|tirer sur|fin à (?:ses|mes|leurs) jours|se jeter|pend(?:re|u)\b|feu\b|incend|brûl|étouff|asphyx|noy|avalanche|enseveli|blotti|démence|désorient|âgée?s? et"
    r"|inconscien|armée?s?\b|ligot|attach(?:é|ée|és|ées) (?:à|au)|fouett|frapp|coups?\b|bloc opératoire|chirurg|opérations? reportée|réanimation|oxygène|chlore|eau potable|pompiers|samu|urgences"
    r"|numéro d[’']urgence|nucléaire|déraill|piste\b|contrôle aérien|freins?\b|aiguillage|barrage|dialyse|respirateur|épilep|diabét|enceinte|nourrisson|adolescent|mineure?\b|naufrag|à la dérive|agress|gaz\b|enferm|air\b|migrants|réfugiés|suffoqu|comprimés|cachets|veines|corde\b|falaise|cœur|cardiaq|asthm|allerg|coma\b|malade|foule|survivant|torche|contrainte?\b|prostitu)",
)
# A ransom for data is asked of a company; of a person it is asked for a person.
_FOR_DATA = re.compile(r"\b(?:encrypt|decrypt|chiffr|déchiffr|verrouill|locked|leak|divulg|publ[iy])", re.IGNORECASE)
_RANSOM = re.compile(r"\b(?:ransom|rançon)\w*", re.IGNORECASE)
# Money, goods and honour: what is at stake where nobody is in danger.
_GOODS = re.compile(
    r"\b(?:euros?|eur|usd|gbp|dollars?|pounds?|francs?|money|sales?|sold|fees?|prices?|shares?|stock|market|loss(?:es)?|licen[cs]es?|copyright|tickets?|shop|buyers?|customers?|invoices?"
    r"|revenue|turnover|profits?|bankruptcy|coins?|wallets?|bitcoins?|exams?|elections?|campaign|prestige|reputation|publisher|film|match|season|harvest|concert|contracts?|tax(?:es)?|brand|competitor|accounts of"
    r"|argent|ventes?|vendue?s?|vend|honoraires|prix|actions?|bourse|marché|pertes?|licences?|droits d[’']auteur|billets?|boutique|acheteurs?|clients?|factures?|recettes?|chiffre d[’']affaires|faillite|jetons?"
    r"|portefeuille|examen|élections?|campagne|réputation|éditeur|saison|vendanges|récolte|contrats?|impôts?|marque|concurrent|paie|payée?s|salaires?|joueurs?|comptabilité)\b",
    re.IGNORECASE,
)


def speaks_of_goods(text: str) -> bool:
    return bool(_GOODS.search(text))


# What becomes of data, or of what it lies on: no other word is needed.
_GONE = re.compile(
    r"\b(?:delet|eras|overwr|wip(?:e|ed|es|ing)\b|purg|volatil|destr[ou]|vanish|rotat|retention|retain|tamper|empt(?:y|ied|ies)"
    r"|ephemer|scrap|shred|discard|dispos|reformat|reimag|reinstall|recycl|re-?issu|conceal|cover(?:ing)? (?:his|her|their|its|up)"
    r"|hid(?:e|es|ing)\b|clean|clear(?:s|ed|ing)?\b|remov|roll(?:s|ed)? over|wound up|winding up|out of business|terminat"
    r"|switch(?:es|ed)? off|unplug|smash|burn|throw|overwrit|drop(?:s|ped)\b|trunc|prun|anonymi[sz]|self-?destr|auto-?delet"
    r"|warn|tip(?:s|ped)? off|at large|at liberty|flee|fled|abscond|tid(?:y|ies|ying)|remote access|password|auction|insolv"
    r"|bankrupt|leas(?:e|ed|es)\b|rent(?:ed|s|al)?\b"
    r"|effac|supprim|écras|détrui|destruct|purg|altér|vid(?:er|e|ée?|ange)\b|nettoy|jet(?:er|é|te)\b|brûl|cass(?:er|é)|autodétrui"
    r"|réinitialis|résili|recycl|anonymis|formate|reformate|liquidation|relâch|en fuite|averti|prévenu\b|repéré|loué|bail\b"
    r"|location\b|déménag|tourn(?:e|ent) sur|survi(?:t|vent)|rétention|ménage|à distance|mot de passe|cess\w+ (?:son|ses|leur) activité)",
    re.IGNORECASE,
)
# The same of data; of a case, a term or a person they tell no loss.
_MAY_GO = re.compile(
    r"\b(?:alter|modif|chang|los(?:e|t|s|es|ing)\b|disappear|expir|laps|ceas|cancel|shut|no longer|aware|releas|mov(?:e|es|ed|ing)\b"
    r"|clos(?:es|ed|ing|ure)\b|(?:to|will|may|can|be|been) close\b|sold\b|reassign|gone\b|end(?:s|ed)?\b"
    r"|modif|perd|perte|dispar|réattribu|remplac|écoul|expir|échéance|cess(?:e|er|era|ation)\b|ferm(?:e|er|era|é|ée|eture)\b|libér|déplac"
    r"|fin\b|termin)",
    re.IGNORECASE,
)
_OF_THE_CASE = re.compile(
    r"\b(?:file|case|dossier|affaire|investigation|inquiry|enquiry|enquête|instruction|terms?|mandate?|mandat|detention|custody|détention"
    r"|garde à vue|remand|hearing|trial|audience|procès|judges?|juges?|prosecutors?|procureure?|magistrate?s?|magistrats?|time|temps|year"
    r"|année|patience|limitation|prescription|office|interest|session|holidays?|vacances|congé|leave|money|argent|deadline|délai)\b",
    re.IGNORECASE,
)
# How long something is kept: said of data, a reason; said of a judge, none.
_KEPT = re.compile(
    r"\b(?:keep|kept|hold|held|stor(?:e|es|ed|age)|archiv|sav(?:e|es|ed)|preserv|conserv|gard(?:e|é|er|ent)|stock|détien|détenu(?:es?|s) par|archive)", re.IGNORECASE
)
_OF_DATA = re.compile(
    r"\b(?:data|logs?|log-?ins?|records?|mailbox|messages?|account|server|provider|operator|host|disk|backup|traffic|address(?:es)?|mapping|cache|service|copy|copies|system|snapshots?|preservation|hold|machines?|contract|profile|page|device|phone"
    r"|données|journaux|journal|relevés?|connexions?|boîte|compte|serveur|hébergeur|opérateur|fournisseur|prestataire|disque|sauvegarde|adresses?|trafic|service|traces?|historique|conservation|gel|instantanés?|contrat|profil|appareil|téléphone|machines?)\b",
    re.IGNORECASE,
)


# A thing that holds data, or how long something lasts: enough where the case itself is not spoken of.
_THING = re.compile(
    r"\b(?:buffer|camera|board|forum|channel|chat|mailbox|inbox|logs?\b|log-?ins?|server|provider|operator|host|hoster|disk|backup|cache|account|profile|page|site|shop|number|phone|device|handset|laptop|router|cloud|folder|messenger|app\b|service|hold|subscription|contract|password|admin rights"
    r"|remov|rid of|off ?line|take\w* (?:it |them )?down|taken down|make room|control of"
    r"|boîte|caméra|mémoire|journaux|relevés|connexions|serveur|hébergeur|opérateur|fournisseur|prestataire|disque|sauvegarde|compte|profil|salon|canal|messagerie|numéro|ligne|téléphone|appareil|ordinateur|espace|dossier en ligne|abonnement|contrat|retir|hors ligne|fermeture|instantané)",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:\d+|[a-z]+|[a-zé]+)[ -](?:days?|weeks?|months?|hours?|jours?|semaines?|mois|heures?)\b", re.IGNORECASE)
# The measure itself, of which a need says no more than that it is wanted.
_OF_THE_MEASURE = re.compile(
    r"\bpreserv(?:ation|e|ing)\b|(?<!durée de )(?<!délai de )\bconservation\b|\bconserver\b|\b(?:still|to) hold\b|\bstill holds\b", re.IGNORECASE
)
_PIECE = re.compile(r"[^.;!?\n]{1,600}")


def tells_a_loss(text: str, *, of_data: bool = False) -> bool:
    """Is it said that data may go, or how long it is kept? That a judge goes on leave, or a trial is near, is no loss.

    With `of_data` the words must say that it is data: "nothing has changed" then tells none.
    """
    told = _OF_THE_MEASURE.sub(" ", text) if of_data else text
    return any(_tells_a_loss(one, of_data) for one in _PIECE.findall(told))


def _tells_a_loss(said: str, of_data: bool) -> bool:
    if _GONE.search(said):
        return True
    data, may_go, kept = (one.search(said) for one in (_OF_DATA, _MAY_GO, _KEPT))
    if _OF_THE_CASE.search(said):
        return bool(data and (kept or may_go))
    if of_data:
        return bool((data and (kept or may_go)) or _THING.search(said) or _LASTS.search(said))
    return bool(data or may_go or kept)


# A narrower list: "until tomorrow" is the deadline of a detention as well.
_GOING = re.compile(
    r"\b(?:delet|eras|overwr|wip(?:e|ed|ing)\b|purg|volatil|destroy|vanish|rotat|retention|tamper|emptied|empty\b"
    r"|(?:account|mailbox|server|profile|page|contract)\w* (?:\w+ )?(?:clos|expir|cancel|terminat)"
    r"|effac|supprim|écras|détrui|purg|altér|vider\b"
    r"|(?:compte|boîte|serveur|profil|contrat)\w* (?:\w+ )?(?:ferm|expir|résili)|fermer (?:le|la|son|sa)\b)",
    re.IGNORECASE,
)


def loss_is_feared(facts: RequestFacts) -> bool:
    """Is the haste that of Art. 31(3)(a): data that may be lost or changed?"""
    said = f"{facts.urgency_text} ; {facts.expedited_reason}"
    return "volatile_data" in facts.urgency_reasons or bool(_GOING.search(said))


def speaks_of_danger(text: str) -> bool:
    """Is there a word of a danger to a person? A broad list, so that silence here means much."""
    told = _FIGURE_OF_SPEECH.sub(" ", text)
    if _FOR_DATA.search(told):
        told = _RANSOM.sub(" ", told)
    return has_beginning(told, _PERSON)
