"""Is the data to serve another end than a criminal case: a civil suit, a family, a tax, an employer, a newspaper?

Two things must meet in one sentence: the other end, and words by which something is wanted for it. "The mailbox of the
family court was entered" names the court as the victim, "the bank was deceived" tells what was done.
"""

import re
from collections.abc import Iterator

from mla.law.reading import has_any, plain

# Another forum, or another good: without accents, in small letters. Broad, since it counts only beside a wish.
_ENDS_EN = (
    r"small claims?|divorce|alimony|maintenance (?:claim|case|proceeding|payment|order)\w*|child support"
    r"|child(?:ren)?'?s? custody|custody (?:judge|court|case|dispute|hearing|proceeding|battle|order|suit|of (?:the |her |his"
    r" |their )?(?:\w+ )?(?:child|son|daughter|kid|boy|girl|infant|twin|minor))\w*|visiting rights?|parental"
    r"|family (?:court|judge|case|proceeding|division|matter|law)\w*|matrimonial|separation agreement"
    r"|(?:employment|labou?r|industrial|works?) (?:tribunal|court|judge|case|dispute|council|suit|proceeding)\w*"
    r"|(?:justify|support|for|about|over|contest\w*|disput\w*|against|defend\w*|challeng\w*) (?:\w+ ){0,2}dismiss\w+|to dismiss|severance|employment contract|arbitra\w+|mediat\w+|udrp|trade ?mark\w*"
    r"|patents? court|commercial court|county court|circuit court|probate|inherit\w*|heirs?|legacy|settle (?:the|an) estate"
    r"|estate (?:dispute|proceeding|case)\w*|insolven\w+|liquidat\w+|bankrupt\w+|receivership|creditors?"
    r"|debt (?:collect|recover)\w*|(?:collect|recover)\w* (?:the|its|his|her|a|this|that) (?:debt|claim)|collection agency|bailiffs?|evict\w*|tenancy|rent arrears|arrears|assess\w* (?:the |his |her )?(?:tax|arrears)"
    r"|tax(?:es)? (?:offic|authorit|assess|arrears|court|inspect|liabil|audit|collect)\w*|back taxes|levy\w*"
    r"|revenue (?:authority|office|service|department)|inland revenue|customs dut\w+|(?:immigration|asylum) (?:file|case|claim|application|procedure|office|authorit|decision|status|service|proceeding)\w*|deport\w*"
    r"|residence permit|naturali[sz]ation|disciplin\w*|professional (?:chamber|body|association|council)|bar association"
    r"|medical (?:board|council)|struck off|(?:withdraw|revoke|suspend)\w* (?:the|his|her|their|its) (?:\w+ )?licen[cs]e"
    r"|expulsion|expel\w*|suspension from school|school board|administrative (?:court|inquiry|proceeding|fine|case|file|decision)\w*"
    r"|parking|regulatory (?:fine|proceeding|inquiry)|(?:welfare|social|unemployment|housing) (?:benefit|security|office)\w*|overpa(?:id|yment)\w*"
    r"|insurance (?:claim|payout|cover)|subrogat\w+|reimburs\w+|repa(?:y|id)\w*|refund\w*|compensat\w+|damages|indemni\w+"
    r"|restitution|money back|(?:want|need|get|demand|reclaim)\w* (?:its|his|her|their|the) money|(?:his|her|its|their|a|the) (?:commission|rent|fees?|wages?|salary|bonus|deposit|claim) |claim (?:for|to|against)|(?:bring|plan|prepare|start|take|consider|file)\w* (?:an? |its |his |her |their |legal |court )*(?:action|proceedings|claim|suit|case) (?:against|for|in|before|at|over)|court for an injunction|recover (?:the|his|her|its|their|what|money|from|\w+ (?:loss|money|claim))\w*|recovery of|recoup\w*|get back|get (?:its|his|her|their) money"
    r"|sue|sued|law ?suit\w*|writs?|claim forms?|bill of costs|invoice\w* (?:\w+ )?again|(?:newspaper|journalist|editor|broadcaster|magazine)s? (?:\w+ )?(?:wants?|wish\w*|would|needs?|hopes?|intends?|plans?|is|are)|for publication"
    r"|(?:article|story|book|report) (?:about|on) (?:him|her|them|the)|biograph\w+|campaign team|market research|for (?:\w+ )?marketing"
    r"|statistic\w*|research project|thesis|study on|internal (?:\w+ )?(?:inquiry|enquiry|investigation|audit|review|procedure)"
    r"|(?:human resources|personnel) (?:file|department|decision)|negotiat\w+ a settlement|out of court|settlement talks"
    r"|private (?:detective|investigator|dispute|matter|prosecution of a claim)|injunction|cease and desist|contractual"
    r"|breach of contract|copyright fees|licen[cs]e fees|royalt\w+|whistle ?blower\w*|(?:its|his|her|their|our) critics?|who critici[sz]\w+|opposition part\w+"
)
_ENDS_FR = (
    r"(?<!etat )(?<!identite )(?<!partie )(?<!parties )(?<!protection )(?<!aviation )(?<!service )(?<!annee )civil(?:e|es|s)?(?! (?:servant|identity|status|regist|aviation|defen|engineer|protection|war|part))"
    r"|(?:le|de|du|un|en|leur|son|au) divorce|garde (?:des|de l'|de la|de son|de sa|de ses|de leurs?|du|alternee|partagee) ?(?:deux |trois )?(?:enfant|fils|fille|petit|mineur)?\w*"
    r"|affaires familiales|jaf|(?:tribunal|juge|cour|conseil|chambre) (?:de la famille|aux affaires|de commerce|du travail"
    r"|administrati\w+|de l'entreprise|arbitral\w*|de paix|de la jeunesse au civil|des tutelles|de proximite|du divorce|de la garde"
    r"|commercial\w*|sociale?|d'arbitrage|de discipline|des baux|du contentieux)"
    r"|pension alimentaire|hebergement (?:des|de l'|de son|de leurs?) ?(?:\w+ )?enfants?|droit de visite|autorite parentale"
    r"|prestation compensatoire|separation de corps|prud'?\s?hom\w+|(?:fonder|justifier|motiver|prononcer|contester|appuyer|pour|contre) (?:\w+ ){0,2}licenciement|licencier|contrat de travail|faute lourde|arbitrage|arbitrale?"
    r"|mediation|udrp|titulaire de la marque|droit des marques|contrefacon au civil|transfert du (?:nom|domaine)|(?:la|une|sa|leur) succession(?! d)|heritiers?|heredit\w+"
    r"|partage (?:des biens|de la succession)|faillite|liquidat\w+|redressement|mandataire judiciaire|retrouver des actifs|creanc\w+|recouvr\w+ (?:la|sa|leur|une|le|les|des|ses|son|ces?|cette) (?:\w+ )?(?:creance|dette|somme|argent|loyer|impot|taxe|du|prix|montant|perte|credit|prime|indu)\w*|recouvrement|huissier\w*|expulsi\w+"
    r"|expulser|bailleur|loyers? impayes?|arrieres?|fiscale?s?|fisc|impots?|taxe[rs]?|tresor public|douaniere? au civil|(?:office|service|direction|bureau) des (?:migrations?|etrangers)|titre de sejour|(?:dossier|procedure|droit) d'asile"
    r"|eloignement|naturalisation|disciplin\w+|ordinale?s?|ordre des (?:avocat|medecin|pharmacien|architecte|expert|notaire|infirmier|dentiste|veterinaire)\w*|conseil de l'ordre|barreau|radiation|radier|contraventions?|stationnement"
    r"|rembours\w+|indemni\w+|(?:en|obtenir|demander|reclamer) reparation|reparation d\w+ (?:prejudice|dommage)|dommages|subrog\w+|se retourner|(?:obtenir|reclamer|recuperer|demander|conserver) (?:la |sa |leur )?garde|(?:recuper|reclam|toucher|exig)\w* (?:\w+ ){0,2}(?:loyers?|aides?|indemnites?|argent|commission|honoraires|salaires?|prestations?|sommes? versees?|primes?|acompte|cotisations?|du)|rupture du (?:contrat|bail)|creancier|debiteur|trop verse|(?:action|plainte|demande|proces) contre (?:la|le|l'|son|sa) (?:direction|societe|employeur|banque|assureur|etat|commune|conseil|bailleur)|recours (?:civil|subrogatoire|contre|en)|assigner|assignation|dedommag\w+"
    r"|refactur\w+|(?:journal|journaliste|redaction|magazine|presse) (?:\w+ )?(?:veut|voudrai|souhait|entend|desire|compte|attend|espere|prepare)\w*|(?:un|son) article sur|ses critiques|qui (?:le|la|les) critique|campagne electorale|etude de marche|prospection|statisti\w+|memoire universitaire"
    r"|enquete (?:administrative|interne)|audit interne|controle interne|ressources humaines|sanction interne|conseil de discipline"
    r"|procedure (?:civile|commerciale|administrative|disciplinaire|d'arbitrage|de divorce|collective|prud\w+|amiable)|transaction amiable|reglement amiable|a l'amiable"
    r"|detective|litige|differend|responsabilite (?:civile|contractuelle)|inexecution|redevances?|droits de licence|lanceur d'alerte|allocations? (?:familiales|chomage|sociales)|trop-percu"
)
# Words by which something is wanted for it.
_WANTED = (
    r"wants?|wish(?:es)?|wishing|needs?|needed|wanted|required|requires?|would like|relies|rely|intends?|plans? to|in order|so that|so as"
    r"|with a view|purposes?|(?:to|will|can|may|could|must|shall|should|would) (?:\w+ )?(?:be )?(?:us(?:e|ed)|filed?|passed|produced?|submit(?:ted)?|adduced?|serve|support|help"
    r"|enable|allow|let|win|justify|sue|recover|claim|bring|seek|obtain|pursue|go|rely|relied|prove (?:him|her) (?:un)?fit|heard|put|handed?|forwarded|presented?|quoted|attached|decide|assess)"
    r"|lets?|allows?|enables?|permits?|hopes?|seeks?|expects?|waits? for|awaits?|useful|necessary|helpful|of interest|interested"
    r"|(?:is|are) to be \w+|for use in|on behalf of|once (?:it|he|she|they) knows?|before (?:the|a|an) \w+|basis for|ground for"
)
_VEUT = (
    r"pour|afin|aux fins?|veut|veulent|voudrai\w+|souhait\w+|entend|entendent|desire\w*|besoin|attend|attendent|espere\w*|permett\w+|permet|servi\w+|sert"
    r"|produira|produiront|produire|seront? (?:\w+ )?(?:produit|verse|remis|transmis|utilise|employe|joint|presente|depose|communique|soumis)e?s?"
    r"|(?:fer(?:a|ont)|faire) valoir|requise?s?|necessaires?|utiles?|engage\w*|introdui\w+|en vue|destine\w*|doit|doivent|devra\w*|s'agit|but|pourra\w*|puisse\w*"
    r"|compte\w* (?:les |le |la |en )?(?:produire|utiliser|verser|agir|saisir)|interess\w+|reclam\w+|fonder|appuyer|etayer|alimenter"
)
_END = re.compile(rf"\b(?:{_ENDS_EN}|{_ENDS_FR})\b")
_FOR_IT = re.compile(rf"\b(?:{_WANTED}|{_VEUT})\b")
# Somebody else than we wants it: a party, an office of another branch, a newspaper.
_OTHERS = (
    r"landlord|tenant|insurers?|insurance company|employer|(?:former |ex-)?(?:wife|husband|spouse|partner)|mother|father|parents|grandparents|bank|lender|company|firm|shareholders?|associations?|(?:house |land )?owners?"
    r"|council|municipality|town hall|club|federation|trade union|union|party|school|university|heirs?|publisher|record label|producers?|studio|buyers?|customers?|complainants?|plaintiffs?|victims?|injured party|estate agent"
    r"|lawyers?|counsel|tax office|ministry|minister|government|chamber|debt collector|liquidator|trustee|investors?|family|neighbours?|embassy|journalist|newspaper|editor|magazine|detective"
    r"|bailleur|proprietaire|locataire|assureur|employeur|epou(?:x|se)|mari|femme|mere|pere|parents|banque|preteur|societe|entreprise|actionnaires?|associations?|commune|mairie|club|federation|syndicat|parti|ecole|universite"
    r"|heritiers?|editeur|producteurs?|acheteurs?|clients?|plaignante?s?|demandeur|victimes?|partie lesee|lesee?|agent immobilier|avocate?|conseil|ministere|ministre|gouvernement|chambre|creancier|caisse|liquidateur|investisseurs?|famille|voisins?|ambassade|journaliste|journal|redaction|confiseur|fabricant|artisan"
)
_THEY_WANT = re.compile(
    rf"\b(?:{_OTHERS}),? (?:\w+ )?(?:wants?|wish(?:es)?|would like|intends?|plans?|needs?|seeks?|hopes?|desires?|asks? for|is waiting for|are waiting for|relies|rely"
    r"|veut|veulent|voudrait|souhaite(?:nt|rait)?|entend(?:ent)?|desire(?:nt)?|attend(?:ent)?|espere(?:nt)?|compte(?:nt)?|cherche(?:nt)?|demande(?:nt)?|reclame(?:nt)?|a besoin|ont besoin|en a besoin|aimerait)\b"
    r" (?:(?:an?|the|its|his|her|their|this|that|these|it|to|le|la|les|l'|son|sa|ses|ce|cette|ces|du|des|de|d'|en|s'en|leur|lui|au)\W){0,4}"
    r"(?:name|names|address|identity|data|e-?mails?|messages|log-?ins?|it|them|money|know|learn|use|rely|have|publish|claim|sue|recover|obtain|get|fine|identify|show|prove|confront|contact|find|nom|noms|adresse|identite|donnees|courriels|connexions"
    r"|messages|savoir|connaitre|publier|utiliser|recuperer|obtenir|identifier|retrouver|contacter|prouver|montrer|faire|prevaloir|agir|servir|debiteur|locataire|auteur|critique|argent)\b"
)
# Who was harmed, what was forged, or what somebody passed himself off as: told, not wanted.
_TOLD_OF = re.compile(
    r"\b(?:mailbox|messag\w+|server|system|account|site|website|page|portal|network|files? of|letters?|letterhead|judgments?|stamp|seal|logo|"
    r"deceiv\w+|cheat\w+|defraud\w+|posed?|posing|pretend\w+|impersonat\w+|false|fake|forge\w*|bogus|threat\w*|name of|alleged|supposed|purported|"
    r"boite|messagerie|serveur|systeme|compte|portail|reseau|fichiers?|lettres?|jugements?|cachet|tromp\w+|escroqu\w+|passer pour|passant pour|pretend\w*|"
    r"faux|fausses?|contrefai\w+|usurp\w+|menac\w+|nom d\w*|soi-disant|pretendue?s?|intranet|ordinateur|telephone|adresse)\b[^,]{0,25}$"
)
_VICTIM = re.compile(
    r"^[^,]{0,30}\b(?:was|were|had been|has been|is|got) (?:\w+ )?(?:deceived|cheated|defrauded|told|hacked|entered|attacked|robbed|misled|threatened|flooded|tricked|copied|stolen)"
    r"|^[^,]{0,30}\b(?:a|ont|fut|furent|avait|est|sont) (?:ete )?(?:\w+ )?(?:tromp|escroqu|abus|pirat|attaqu|vol|menac|lese|sature|copi)"
)
_CRIMINAL = re.compile(r"\bcriminal|\bprosecut|\bindict|\bconfiscat|\bpenale?s?\b|\bpenaux\b|\bpoursuites\b|\bpartie civile\b|\bcivil part|\bcorrectionnel|\binstruction\b|\bcharge (?:him|her|the)\b")
_CLOSED = re.compile(r"\b(?:closed|discontinued|dropped|ended|no longer|not (?:a |being )?(?:prosecut|criminal)|class[ée]+e?|close|sans suite|non-lieu|eteinte?|abandonn\w+)\b")
# What the suspect was after is the case itself: "how he meant to recover his debts".
_HIS_AIM = re.compile(
    r"\b(?:meant|wanted|planned|hoped|tried|intended|attempted|wished|agreed|threatened|demanded|promised|offered|decided|pretended|claimed) to\b"
    r"|\b(?:voulait|voulaient|cherchait|entendait|comptait|tentait|a tente|esperait|exigeait|menacait|promettait|avait l'intention|pretendait)\b"
)
_SENTENCE = re.compile(r"[^.;!?\n]{3,600}")
# No sentence without the beginning of one of these is searched: the ends themselves are too many for that.
_WISHES = (
    "want", "wish", "need", "requir", "like", "rel", "inten", "plan", "order", "so ", "view", "purpose", "to ", "will", "can ", "may ", "let", "allow", "enab",
    "permi", "hope", "seek", "expect", "wait", "useful", "necessary", "help", "interest", "for ", "before", "basis", "ground", "once",
)


def serves_another_end(text: str) -> bool:
    """Only for texts that say what the data is for: a tale of the facts names such courts and debts as it goes."""
    return any(_is_another(one) for one in _sentences(text))


def _sentences(text: str) -> Iterator[str]:
    return (one for one in _SENTENCE.findall(plain(text)))


def _is_another(said: str) -> bool:
    wanted = _FOR_IT.search(said) and not _HIS_AIM.search(said)
    if not (wanted or _THEY_WANT.search(said)) or (_CRIMINAL.search(said) and not _CLOSED.search(said)):
        return False
    return bool(_THEY_WANT.search(said)) or any(
        not _TOLD_OF.search(said[max(0, one.start() - 45) : one.start()]) and not _VICTIM.match(said[one.end() :])
        for one in _END.finditer(said)
    )
