"""English words that say nothing about one case, because they fit every case. Data for `mla.law.saying`."""

# Words that only hold a sentence together.
FUNCTION = """
    a about above after again all also am an and any are as at be because been before being below between both but by
    can could did do does doing down during each either else ever every far few for from further had has have having
    he her here hers herself him himself his how however if in indeed into is it its itself just like made make makes
    many may me might more moreover most much must my near no nor not now of off on once only or other others our ours
    out over own per quite rather same see shall she should since so some still such than that the their them then
    there thereby therefore these they this those though through thus to too under until up upon us very via was we
    were what whatever when where whereas whether which while who whoever whom whose why will with within without
    would yet you your yours
    """
# What every request says of itself: that it is needed, useful, lawful, urgent, and part of an investigation.
STEMS = (
    # the investigation and its purpose
    "accountab aim allow authorit bring case circumstanc clarif clear complet contribut crim criminal"
    " detect determin"
    " discover elucidat enabl enquir establish evidenc fact fight further help identif identit inquir"
    " instrumental"
    " investigat justic know known learn matter obtain order outcome procedur proceed prosecut prov"
    " proving proof purpose"
    " reveal serv shed show solv success support truth understand unknown"
    # being needed
    " crucial essential importan indispensab interest key mandatory need necess pertinen relat relevan"
    " requir require"
    " use useful utmost valuab vital"
    # the request itself
    " ask assist attach collect concern connect consider data demand disclos furnish gather give grant"
    " inform item keep"
    " link material object preserv provid receiv record regard request respect respond search secur seek"
    " sought"
    # persons and things without a name
    " accus anybody anyone author countr culprit defendant entit everybody everyone individual"
    " institution internet"
    " nobody offend office online people perpetrat person respons somebody someone state suspect unidentif"
    # the offence without the conduct
    " above-mention aforemention breach commit cybercrim element fulfil grave gravit harm illegal"
    " infring item law"
    " legal mention misdeed name nation offenc offens punish serious sever unlawful violat wrongdo"
    # haste and courtesy
    " action appreciat asap answer attention delay due earl emergenc expedit fast great handl highest"
    " hurr immediat"
    " kind matter now pleas possib priorit process prompt quick rapid regard reply soon speed swift"
    " thank time treat"
    " urgen"
    # reasons that are none
    " anything appropriat behind better case certain context cover customar default entire exact full"
    " general good habit just"
    " justif keep long margin normal ongoing overview part particular pend picture practi precaution"
    " prefer present"
    " proper proportion reason relevan routin safe safet side standard such sufficien sure thorough"
    " total usual whole"
    " wide anticipat apparent benefi contain count describ expect explain guilt hour minut miss noth"
    " obvious sensit someth"
    " superior susceptib valu weight absolut bear collaborat conduct"
    " cooperat co-operat direct earnest effort event forward grateful high intend light nature probabl"
    " role scope task"
    " urge want wish activit behind cannot decisive electron held play reconstruct volatil"
    " wait"
    # to be found elsewhere
    " tie come light far warrant look legitim interest further"
    " corroborat finding evidential value hold respect believ deem think thought proven refer report"
    " enclos herewith hereto annex append overleaf explan examin close closely turn"
    " dealing piece study scrutin"
    # to have something to do with it, without a word what
    " appear associat bearing belong emerg featur implicat involv linkage tied"
)
# Things that a request is about: together they count as one word, since naming them says what, but not why.
OBJECTS = (
    "account address client communicat connect customer device holder host ip log login log-in mailbox"
    " number operator"
    " owner profile provider server service subscri traffic user"
)
# How a conclusion is worded: the offence, the intent, the proof, and nobody who did anything.
CONCLUSIONS = r"""
    fraud forg crime comput system hack detriment prejudic damag intent intend deliberat knowing wilful
    act(?!\w) acting victim injured part(?!\w) course met(?!\w) meet confirm suspicio suspect charg accomplic
    co-perpetrat joint guilt proven constitut committ perpetr attempt conspir criminal conduct extort harass
    indict accus report complaint sufficien ground satisf present given cyber modus operandi various sever
    numerous multiple
    """
# Phrases whose words would count one by one.
PHRASES = (
    r"matters? of life (?:and|or) death",
    r"bring\w* to justice",
    r"held? (?:\w+ )?accountable",
    r"all (?:the )?leads?",
    r"to be on the safe side",
    r"point of view",
    r"(?:proper |good |sound |fair )?administration of justice",
    r"establish\w* the truth",
    r"take (?:the )?(?:necessary )?steps?",
    r"means? of (?:the )?(?:internet|computers?)",
)
NUMBERS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    """
