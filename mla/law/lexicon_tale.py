"""Words by which a tale is told and a reason given, English and French, without accents. Data for `mla.law.lexicon`."""

from collections.abc import Mapping

_HEARSAY = """
    understood_to_be said_to_be believed_to_be reported_to_be understood_to_stand said_to_stand thought_to_be
    se_trouveraient se_trouverait seraient_situes seraient_situees serait_situe serait_situee seraient_heberges
    seraient_hebergees seraient_stockees seraient_conservees serait_conserve
    """
KINDS: Mapping[str, str] = {
    # people whose whereabouts are not those of the data
    "person": """
        suspect suspects accused defendant he she complainant victim witness driver prevenu inculpe plaignant
        plaignante temoin complice
        """,
    # what makes a statement none
    "doubt": """
        may might perhaps possibly or if whether could peutetre pourrait pourraient ou si eventuellement
        """,
    # no
    "not": """
        missing unrecorded unlogged unknown not no never neither nor without nothing none cannot inconnu
        inconnus ne pas non aucun aucune jamais ni sans rien nul
        """,
    # who was harmed
    "victim": """
        victim victims complainant complainants hospital bank school university municipality town ministry
        plaintiff injured attacked our victime victimes plaignant plaignante plaignants hopital banque ecole
        universite commune mairie ministere lesee lese attaque notre nos
        """,
    # what a holder does with a service
    "runs": """
        runs operates manages provides offers exploite exploitent gere gerent edite editent propose proposent
        """,
    # what a holder says of itself
    "answers": """
        answer* replied reply state states stated inform* told tells explain* indique repondu precise declare
        informe informes signale fait_savoir
        """,
    # what we have heard of a place, which is also said to lie there
    **dict.fromkeys(("hearsay", "lies"), _HEARSAY),
    # a source port
    "port": "port ports",
    # words by which a lawyer tells an offence without telling it
    "law": """
        offend* offence* offens* perpetrat* commit* crime* criminal* element* constituent* fraudulent* unlawful*
        conduct charge charged charges injured detriment* suspected suspicion reprehensib* contrary section
        accus* dishonest* intent* jointly purpose undue advantage act acts acting abuse guilt* culpab*
        particulars proceedings accomplic* wilful* punishable provisions investigation penal prosecut* person
        persons infraction* auteur auteurs commis commise commises commettre delit* element constitutif*
        frauduleu* illici* illega* prejudice prejudices agissement* prevenu* mis_en_cause manoeuvre* qualifi*
        reproche* prevu prevus reprime* sciemment dol delictu* penale penaux code personne personnes coaut*
        complic* enquete instruction
        """,
    # reasons that are hopes or habits
    "guess": """
        perhaps maybe possibly probably likely might may could possible potential further experience experiences
        precaution* safe safety just_in_case in_case usual usually customary standard routine always generally
        picture overview complete completeness comprehensive context pattern patterns habit habits maximum
        everything other others whether earlier similar additional anything peutetre eventuel eventuels
        eventuelle eventuelles eventuellement possibles probable probablement pourrait pourraient prudence
        surete securite habituel habituelle habituellement usage usuel coutume generalement ensemble apercu
        complet vision exhaustivite contexte habitude habitudes maximale reperer cerner autre autres eventualite
        large recul anterieurs anterieures semblables similaires
        """,
    # events from which or to which a period runs
    "anchor": """
        first last begin* began begun start* opened opening open creat* regist* order* paid payment* transfer*
        arrest* discovered complain* deliver* contact* deposit* sale sold intru* attack* night day eve morning
        evening weekend hour hours minute minutes abduct* disappear* purchas* install* activat* invoice*
        message* call calls threat* theft encrypt* upload* download* publication post* takedown seiz* swap
        session sessions login logins visit* shop lease* rent* suspension dismiss* fraud* conduct offence
        offences act acts plot* preparation* rehears* test* conversation* meeting* trip* travel* hire* campaign
        window interception* flood* report* closed closure season term contract viewing* letter* mail mails
        leak* match* harass* chat* while entry gap half lasted continu* since when premier premiere premiers
        premieres dernier derniere debut commenc* ouvert* cree* enregistr* command* paiement* paye* virement*
        interpell* decouvert decouverte plainte* livr* depot* vente ventes vendu* attaque* nuit jour journee
        veille matin matinee soir soiree heure heures enlevement disparition achat* facture* appel appels
        menace* vol chiffrement mise signalement saisie connexion connexions boutique location licenciement
        faits acte actes infraction preparatif* preparation essai* rencontre* reunion* voyage* campagne
        interception flot duree lendemain fermeture saison contrat lettre* courriel* courriers fuite harcelement
        echange* rupture embauche inscription depuis pendant remise
        """,
    # why it cannot wait
    "haste": """
        today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday deadline hearing trial
        custody detention detained remand release* arrest* flight flees flee court judge tribunal limitation
        statute expir* lapse* auction election ship ships sail* plane departure border ongoing continu* still
        every_day each_day daily each_night every_night every_week new_victims midnight announces announced
        threatens threatened repeat* again aujourd demain soir lundi mardi mercredi jeudi vendredi samedi
        dimanche echeance audience proces garde_a_vue retention liber* remise_en_liberte relax* arret*
        interpell* extradi* fuite fuit juge prescription prescrit vente encheres bateau navire avion depart
        frontiere en_cours encore nouvelles_victimes quotidien* chaque_jour chaque_nuit chaque_semaine midi
        minuit annonc* menac* recommenc* repet*
        """,
    # what was done, in words that a statute does not use
    "act": """
        telephon* phoned install* moved moves guid* discovered decouvert decouverte imported importe smuggl*
        customs douanes declare transport* chauffeur lorry truck drawing drew rifle weapon* arme armes couteau
        knife announc* put_up upload* impos* collected caught caisse won win wins placed backdated dated
        antedated admitted denied confess* quoted lent repaid grabbed obtained served held dropped commission*
        invested investor investors investment investments investing gambl* bet bets lured chased beat harass*
        stalk* groomed sentenced detonat* plotted planned hired rigged tampered cloned spied leaked spoofed sent
        send sends mailed emailed wrote written writes posted called rang rung spoke asked promised offered sold
        sell sells bought paid pay transferred ordered received deposited wired logged login entered broke
        guessed reset changed replaced downloaded copied encrypted deleted erased wiped locked opened closed
        created registered rented hosted ran typed clicked scanned forwarded published printed signed stamped
        forged filmed photographed recorded insulted followed met drove left arrived lost stopped stole stolen
        emptied booked shipped delivered borrowed read listened stood hid carried shot shown shows showed
        message messages shop pictures images photo photographs video videos film parcel goods ticket tickets
        hospital school shopkeeper accountant pensioner nurse student girl boy child woman man widow farmer
        clerk employee customer buyer seller patients pupils attachment loan flat house car withdr* switch*
        interrupt* alter* manipul* raised steer* parcel* demand* threat* blackmail* extort* kidnap* abduct*
        burn* swapp* intercept* redirect* rebroadcast* stream* sms chats caller callers visited visitor gang
        buyers sellers theft thief robbed drawn approved applied identity_card passport ransom* malware virus
        flood* crash* blocked pretended posed impersonat* invited accused driver drivers jewell* bike cars
        camera payments transfers sum loans gagne joue antidate* reconnait avoue nie cite prete attire frappe
        harcele* suivait commandite organise tente verrouille monte montage truque* exfiltre* brouille
        perquisitionn* envoye envoyee envoyes envoie appele appelee exige promis vendu vend vendait vente achete
        acheteur acheteurs paye verse vire vires virement virements commande recu recus recue depose retire
        retraits connecte connexion introduit introduite devine change remplace modifie modifies telecharge
        telecharges copie copies chiffre chiffres chiffrees efface effaces effacee supprime ouvert ouverte ferme
        cree creee enregistre loue louee heberge lance saisi clique scanne transfere transferes publie publiee
        diffuse diffuses imprime signe signes signee imite imitee filme photographie insulte suivi partie arrive
        perdu vide vides arrete bloque vole voles volee volees derobe lu ecoute montre livre mot_de_passe
        bitcoins image photos colis marchandise billet billets hopital ecole comptable retraite retraitee
        infirmiere etudiant etudiante fille fillette garcon enfant femme homme veuve agriculteur employe client
        cliente vendeur eleves bail pret studio maison voiture chaines a_dit a_ecrit ont_ecrit est_entre
        est_parti menac* enlev* ravisseur* rancon* incendi* detourn* usurp* fauss* signat* pirate* piratage*
        appels chantage sequestr* cambriol* braqu* vendeurs visiteurs paiement paiements somme sommes especes
        carte_bancaire loyer prets usager maire mairie commune bourse identifiants requetes submerg* satur*
        panne attaque attaques brul* arnaqu* demarch* recrut* propos* rencontr*
        """,
    # things of such a story
    "thing": """
        mailbox email mail password passwords log invoice invoices money euros euro dollars pounds francs eur
        usd gbp chf bitcoin coins card cards page pages website site server servers file files telephone phone
        account accounts laptop router database wallet bank letter link chat group game forum market advert
        contract livres boite courriel courriels mails facture factures argent carte cartes boutique serveur
        serveurs fichier fichiers compte comptes ordinateur routeur base portefeuille banque lettre lien groupe
        jeu annonce annonces contrat abonnement
        """,
    # a moment that the story knows
    "when": """
        instant minute minutes night evening week session sessions hour hours morning weekend afternoon nuit
        soir soiree seance heure heures matin semaine apresmidi
        """,
}
