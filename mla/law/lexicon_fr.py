"""French words by what they mean to the linter, without accents and hyphens. Data for `mla.law.lexicon`."""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    # how much of something
    "all": """
        tout toute tous toutes ensemble integralite integral integrale integralement totalite entier entiere
        entierement complet complete completes complets total totale chaque quelconque quelconques exhaustif
        exhaustive maximum disponibles disponible
        """,
    # everything, without a noun
    "everything": """
        tout_sauvegarder tout_conserver tout_saisir tout_figer tout_obtenir tout_garder tout_preserver
        tout_communiquer tout_transmettre tout_recuperer tout_copier tout_fournir dans_son_entier
        dans_son_integralite dans_sa_totalite sans_distinction dans_leur_integralite copie_integrale
        copie_complete copie_totale extraction_complete extraction_integrale tout_ce_que tout_ce_qui
        tout_ce_dont quelles_qu quels_qu quelle_qu quel_qu de_quelque_nature de_toute_nature sans_exception
        sans_limitation sans_restriction sans_reserve n_importe tout_element autant_que_possible
        le_plus_possible tout_ce ensemble_de_ce totalite_de_ce integralite_de_ce tout_entier tout_entiere
        dans_toutes_ses de_fond_en_comble copie_miroir image_miroir copie_conforme_de_la copie_bit sans_tri
        sans_aucun_tri sans_selection sans_aucune_selection sans_filtre sans_filtrage sans_trier le_tout tel_quel
        telle_quelle tels_quels telles_quelles en_bloc en_vrac en_l_etat de_bout_en_bout du_premier_au_dernier
        avec_tout_ce tout_prendre tout_figer tous_les_dossiers tous_les_fichiers tous_les_elements
        toutes_les_pieces tous_les_contenus toutes_les_rubriques chaque_element chaque_fichier chaque_dossier
        jusqu_au_dernier peu_importe_leur quel_que_soit quelle_que_soit quels_que_soient quelles_que_soient
        au_complet dans_toute_son sans_rien_omettre sans_rien_laisser sans_rien_exclure de_a_a_z en_entier en_totalite sans_exclusion sans_omission dans_sa_globalite
        """,
    # words of quantity that measure nothing here
    "idle": """
        a_tout_moment tout_moment a_tout_instant tout_instant en_tout_cas en_tout avant_tout tout_de_suite
        tout_le_temps tout_le_monde chaque_jour chaque_fois chaque_semaine chaque_mois tout_fait tout_seul
        tous_deux toutes_deux toutes_les_deux tous_les_deux tous_les_trois toutes_les_trois tous_les_jours
        toutes_les_semaines tous_les_mois tout_d_abord tout_a_fait
        """,
    # data in general
    "broad": "donnee donnees informations information renseignements contenu contenus elements",
    # a whole that holds data
    "store": """
        traces compte boite messagerie profil historique dossier archive archives trafic correspondance
        correspondances communications echanges serveur appareil journaux activite activites abonnement
        """,
    # what was exchanged, in general
    "talk": """
        communications correspondance correspondances trafic messages conversations echanges activites
        courriels
        mails appels
        """,
    # what narrows it down
    "narrow": """
        qui que qu avec entre envoyes recus echanges relatifs concernant pendant durant dates vers lors dans
        passes contenant ayant
        """,
    # what is asked to be done with it
    "take": """
        prendre reprendre requis requises sollicitee demandee requise souhaitee conserver conservation preserver figer geler gel sauvegarder
        garder saisir obtenir communiquer transmettre remettre fournir divulguer produire recueillir livrer
        envoyer copier extraire viser vise visent porter porte portent porterait inclure inclut veuillez
        comprendre conservees figees obtenues communiquees sollicitees demandees requises visees collecter
        reclamer reclame sollicite sollicitons demande
        """,
    # to have it
    "held": """
        detenu detenue detenus detenues detient detiennent dispose disposent disposerait possede possedent
        conserve conservees conserves en_sa_possession en_possession stockees stockes
        """,
    # who speaks for us
    "ours": "nous notre nos veuillez merci priere",
    # a wish, a request, a need
    "wish": """
        utile serait aimerions aimerait entendons veuillez merci priere demandons demande demander sollicitons
        sollicite souhaitons souhaite souhaitable souhaiterions voulons desirons prions convient faut faudrait
        faudra voudrions voudrait voudra voudraient requerons requiert requiere requerir prie prient plaise
        apprecierions remercions doit doivent devra devront devrait devraient besoin necessaire bien_vouloir
        """,
    # what becomes of data in other hands: erased, stolen, expired
    "lose": """
        autodetrui* vider* effac* supprim* detrui* perd* perte pertes ecras* purg* chiffr* vole* vol copie
        copies publie publies publiee publiees vide vides vider videe disparai* disparu* expir* altere* fuite
        diffuse* lu lus lues elimin* anonymis* jete* perime* subtilis* derob* exfiltr*
        """,
    # not to be part of it
    "leave_out": """
        laissee_de_cote laisse_de_cote laisser_de_cote laisses_de_cote trie triee tries triees filtre filtree retranche
        retranchee exclu exclue exclus exclues exclure omis omise omises omettre ecarte ecartee ecartees laisse_de_cote
        """,
    # after what there is now
    "afterwards": "posterieurs posterieures suivantes suivants",
    # in the hands of those who watch
    "under_watch": """
        soient_surveilles soient_surveillees soient_interceptes soient_interceptees sous_surveillance
        sous_ecoute sous_interception sous_observation
        """,
    # to happen, told of now
    "go_on": "continuer continue poursuivre",
    "happens": "ecrit ecrira envoie recoit publie passe",
    # not yet
    "future": """
        futur future futurs futures prochain prochaine prochains prochaines ulterieur ulterieure ulterieurs
        ulterieures
        """,
    # data that does not exist yet
    "to_come": """
        a_intervenir a_passer a_recevoir a_emettre a_naitre posterieures_a_la posterieurs_a_la
        posterieures_a_notre apres_la_presente apres_reception apres_ce_jour a_compter_de_ce_jour
        a_partir_de_ce_jour a_compter_d_aujourd a_compter_de_la_presente a_partir_de_maintenant
        a_compter_de_la_reception a_venir en_temps_reel desormais dorenavant a_l_avenir jusqu_a_nouvel_ordre
        au_fur_et_a_mesure qui_viendront qui_suivront qui_interviendront qui_auront_lieu qui_seront_emis
        qui_seront_emises qui_seront_effectuees qui_seront_effectues qui_seront_faites qui_seront_passes
        qui_seront_envoyes qui_seront_recus qui_seront_echanges qui_surviendront qui_arriveront
        qui_transiteront
        au_fil_de_l_eau des_leur_arrivee des_leur_reception entre_ce_jour_et recevra recevront enverra
        enverront emettra echangera echangeront interviendr* surviendr* adviendr*
        qu_il_enverra qu_il_recevra qu_elle_recevra en_direct
        """,
    # times that ask for more only beside a verb of watching
    "from_time": """
        jusqu_a_ce_qu jusqu_a_ce_que chaque_fois_que chaque_fois_qu a_chaque_fois des_que_le des_que_la
        des_qu_il des_qu_elle en_continu dans_les_semaines dans_les_jours dans_les_mois
        jusqu_a_son_arrestation
        jusqu_a_l_arrestation jusqu_a_l_interpellation jusqu_a_son_interpellation jusqu_au_proces
        pendant_les_prochains pendant_les_prochaines durant_les_prochains durant_les_prochaines
        au_cours_des_prochains au_cours_des_prochaines dans_les_prochains dans_les_prochaines
        pour_les_prochains
        pour_les_prochaines jour_apres_jour au_jour_le_jour au_quotidien tant_que
        """,
    # more of the same
    "more": """
        chaque_nouvelle chaque_nouveau tout_nouveau toute_nouvelle toutes_les_nouvelles tous_les_nouveaux
        nouvelles nouveaux
        """,
    # to record what happens
    "watch": """
        relever noter consigner enregistrer capter surveiller surveillance intercepter interception ecouter
        ecoute collecter recueillir observer pister tracer journaliser alerter avertir avertis informer
        signaler
        enregistrees enregistres interceptes interceptees
        """,
    # what happens on an account or a line
    "comm": """
        retrait retraits depot depots commande commandes vente ventes achat achats telechargement
        telechargements sms message messages connexion connexions appel appels communication communications
        trafic session sessions visite visites courriel courriels mail mails virement virements transaction
        transactions paiement paiements publication publications activite activites acces donnees mouvement
        mouvements contact contacts echange echanges conversation conversations journaux transfert transferts
        relevés releves enregistrements
        """,
    # who will do it
    "relative": "qui que qu",
    # to happen, of a communication
    "occur": """
        recu recus recue recues envoye envoyes envoyees passe passes effectue effectues effectuees emis emises
        echanges echangees
        """,
    # the question who it is
    "ask_who": """
        identifie identifiee identifies identifiees a_qui imputer imputables un_nom le_nom l_auteur_de
        identifier identite identites identification demasquer titulaire titulaires qui_est qui_etait
        qui_se_cache qui_utilise qui_utilisait qui_a_ouvert qui_detient qui_exploite qui_possede
        a_qui_appartient le_nom_de le_nom_du son_nom vrai_nom veritable_nom proprietaire_du personne_physique
        se_cache cache_derriere remonter_jusqu mettre_un_nom un_nom_sur abonne_de nom_sur
        """,
    # what says that a name is no question
    "known": "deja connue connu seule seul ni pas",
    # what was said, written or stored
    "said": """
        message messages contenu contenus conversation conversations correspondance correspondances photo
        photos
        photographie* image images video videos film films fichier fichiers document documents piece pieces
        lettre lettres disque disques code brouillon brouillons courriel courriels mail mails publication
        publications texte textes enregistrement enregistrements dossier dossiers boite sauvegarde sauvegardes
        instantane memoire base tableur plan plans instruction instructions negociation* echange echanges
        programme script album voix contrat contrats facture factures depot transcription propos ecrits outil
        """,
    # to prove, to hold, to be the thing itself
    "show": """
        montre montrent montrera montreront montrer prouve* preuve contien* contenir revel* etabli* demontr*
        designe* fixe fixent porte portent nomme* dira diront dire annonc* decri* attest* expliqu* evoqu*
        confirm* corrobor* trahi* accabl* disculp* illustr* constitu* objet detaill* enumer* consign* figur*
        ordonn* exig* menac* renferm* comport* recel* abrit* retrac* sont survi* apprend*
        """,
    # already in the hands of the asking authority
    "in_hand": """
        a_remis_tous a_remis_toutes a_remis_l a_remis_les a_deja_remis deja_au_dossier versees_au_dossier
        verses_au_dossier versee_au_dossier verse_au_dossier en_notre_possession deja_en_possession
        figurent_au_dossier figure_au_dossier captures_d_ecran nous_a_remis nous_a_fourni a_fourni_les
        a_produit_les a_communique_l deja_acquis dans_notre_dossier a_transmis_les a_conserve_tous
        """,
    # who holds data for others
    "provider": """
        fournisseur fournisseurs hebergeur hebergeurs operateur operateurs exploitant prestataire plateforme
        registraire gestionnaire bureau_d_enregistrement
        """,
    # a company, of whatever kind
    "firm": "societe entreprise compagnie",
    # a part of a company, a machine of it
    "corporate": """
        filiale entite maison_mere succursale serveurs serveur centre_de_donnees hebergeur fournisseur
        operateur
        cloud
        """,
    # data and machines, as something that lies somewhere
    "data": """
        donnees journaux serveur serveurs machine machines systeme systemes sauvegarde sauvegardes disques
        boite
        boites stockage materiel infrastructure copies contenu releves centre_de_donnees baies
        """,
    # to lie somewhere
    "lies": """
        heberger stocker dort dorment repose reposent gere geree geres gerees expedie expedies sont_en sont_a est_en heberger stocker conserver transferer stocke stockee stockes stockees heberge hebergee heberges
        hebergees hebergement situe situee situes situees trouve trouvent conserve conservee conserves
        conservees garde gardees gardes detenues detenus implante implantee implantes implantees installe
        installes installees transfere transferee transferes transferees deplace deplaces deplacees migre
        migres
        migrees base basee bases basees siege etabli etablie etablis domicilie domiciliee exploite exploites
        exploitees localise localises localisees sis sise sises centre repond repondent tourne tournent
        archive
        archivees reside resident demenage demenages rapatrie rapatriees filiale entite serveurs physiquement
        """,
    # to have been moved there
    "moved": """
        transfere transferee transferes transferees deplace deplacee deplaces deplacees migre migres migrees
        demenage demenages rapatrie rapatriees bascule basculees
        """,
}
