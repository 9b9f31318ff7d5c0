"""French words that say nothing about one case, because they fit every case. Data for `mla.law.saying`."""

# Words that only hold a sentence together; elided ones as they stand before the apostrophe.
FUNCTION = """
    à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avait avaient avant avec avez avoir avons
    c ça car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme d dans de depuis
    derrière des dès désormais deçà donc dont du elle elles en encore enfin entre es est et étaient était étant été
    être eu eux fait faire faut furent fut il ils j je jusqu jusque l la là laquelle le lequel les lesquelles lesquels
    leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous on ont or
    ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi pourrait pourraient puis puisqu puisque
    qu quand que quel quelle quelles quels quelque quelques qui quoi quoique s sa sans se sera serait"
    " seraient ses seul
    seule si soi soient soit son sont sous suis sur t ta tandis tant te tel telle telles tels tes toi ton tous tout
    toute toutefois toutes très trop tu un une vers vos votre vous y
    """
STEMS = (
    # l’enquête et son but
    "aboutir aider affair aide apport auteur autorit avanc but circonstanc compét complèt conn connaître"
    " contribu"
    " coupable crim cybercrim déceler découvr démontr détermin diligent dossier éclair élucid enquêt"
    " établi faveur"
    " fins fin identif identit inform infract instruct investigat justic lumière manifestat mieux objectif"
    " objet permet permett poursui preuv procédur procès prouv recherch résou résol responsab révél"
    " savoir suit"
    " véri vérit"
    # ce dont on a besoin
    " besoin crucia essenti exig import indispensab intérêt nécess obliga pertinen primordia requis util"
    " utile"
    # la demande elle-même
    " communiqu concern conserv demand divulg donnée élément exist entraid fourn frauduleu joint lien"
    " matérie mesur obten"
    " obtenir précit présent présenc propos rapport recueil relati requérant sollicit susmention transme"
    " trouv visé"
    # personnes et choses sans nom
    " individu inconnu institution internet ligne pays personn quelqu suspect tiers état"
    # l’infraction sans le fait
    " commett commis contrevenant délictu délit droit fait faits faute gravit grave illéga illicit légal"
    " loi pénal"
    " prévu puni qualifi répréhensib réprim séri sévèr"
    # hâte et politesse
    " accéléré agir attention bien bref célérit cordial délai dilig express immédiat maximu meilleur"
    " merci plaît"
    " possib prier prière priorit prochain prompt rapid remerci répon salut temps tôt traite urgen vite"
    " veuill"
    # raisons qui n’en sont pas
    " adéqua approprié cas certain context convenab correct couvr dûment ensemble entier exhausti"
    " général global habitu"
    " idée intégra justif large marge normal opportun ordinaire parti pratiqu précaution prudenc"
    " question raison"
    " routin sécurit standard sûr sûret titr tota usage vérif vu vue attend bon bonne compt convien"
    " convient direct"
    " expos heure importan manqu marche minut pressi presse renseign ressort rien sensib suscepti valeur"
    " absolu collabor"
    " coopér comportement constitu effort évident événement infime manière mener nature porter probable"
    " progress rôle"
    " souhait tâche utilement voul vouloir activité décisi déperdi"
    # ce qui se trouve ailleurs
    " revêt certain regard mérit lumi apparu parquet exploit confort corrobor constat premièr estim cru"
    " pense renvo reporte rapport annex joint référ examin étudi approfond"
    # y être pour quelque chose, sans dire quoi
    " apparaît appar associ figur impliqu intéress mêl rattach"
    " électron éviter gré impos informatiqu jouer retard sauri sauvegard souffr urgem volatil"
)
OBJECTS = (
    "abonné adresse appareil boîte client compte connexion courriel hébergeur ip journ ligne log"
    " messagerie numéro"
    " opérateur profil serveur service titulaire trafic usager utilisateur"
)
CONCLUSIONS = r"""
    fraud escroqu faux falsif piratag informat système préjudic dommag intention sciemment délibér volontair
    victim lésé cours réuni confirm soupçon suspect inculp prévenu complic coauteur culpab prouv constitut
    caractéris commis tentat associat malfaiteur chantag harcèl extorsion plaint dépos charge grief qualif
    établi divers plusieurs nombreu différent agiss mis(?!\w) examen
    """
PHRASES = (
    r"question de vie (?:ou|et) de mort",
    r"vie (?:ou|et) de mort",
    r"s[’']il vous plaît",
    r"dans les meilleurs délais",
    r"à toutes fins utiles",
    r"bonne fin",
    r"point de vue",
    r"(?:bonne )?administration de la justice",
    r"moyen d[’'](?:internet|ordinateurs?)",
)
NUMBERS = """
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille
    """
