"""French words by what they mean to the linter, without accents and hyphens. Data for `mla.law.lexicon`."""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "all": """tout toute tous toutes ensemble integralite integral integrale integralement totalite entier entiere
        entierement complet complete completes complets total totale chaque quelconque quelconques exhaustif
        exhaustive maximum disponibles disponible""",
    "everything": "dans_son_entier dans_son_integralite dans_sa_totalite sans_distinction dans_leur_integralite copie_integrale copie_complete copie_totale extraction_complete extraction_integrale tout_ce_que tout_ce_qui tout_ce_dont quelles_qu quels_qu quelle_qu quel_qu de_quelque_nature"
    " de_toute_nature sans_exception sans_limitation sans_restriction sans_reserve n_importe tout_element"
    " autant_que_possible le_plus_possible tout_ce",
    "broad": """donnee donnees informations information renseignements contenu contenus elements""",
    "store": "traces compte boite messagerie profil historique dossier archive archives trafic correspondance correspondances"
    " communications echanges serveur appareil journaux activite activites abonnement",
    "take": """sollicitee demandee requise souhaitee conserver conservation preserver figer geler gel sauvegarder garder saisir obtenir communiquer transmettre
        remettre fournir divulguer produire recueillir livrer envoyer copier extraire viser vise visent porter porte
        portent porterait inclure inclut veuillez comprendre conservees figees obtenues communiquees sollicitees
        demandees requises visees recueillir collecter reclamer reclame sollicite sollicitons demande""",
    "held": "detenu detenue detenus detenues detient detiennent dispose disposent disposerait possede possedent"
    " conserve conservees conserves en_sa_possession en_possession stockees stockes",
    "ours": "nous notre nos veuillez merci priere",
    "wish": """utile serait aimerions aimerait entendons veuillez merci priere demandons demande demander sollicitons sollicite souhaitons souhaite souhaitable
        souhaiterions voulons desirons prions convient faut faudrait faudra doit doivent devra devront devrait
        devraient besoin necessaire bien_vouloir""",
    "lose": """autodetrui* vider*  effac* supprim* detrui* perd* perte pertes ecras* purg* chiffr* vole* vol copie copies publie publies publiee publiees vide vides
        vider videe disparai* disparu* expir* altere* fuite diffuse* lu lus lues efface elimin* anonymis* jete* perime*
        subtilis* derob* exfiltr*""",
    "future": """futur future futurs futures prochain prochaine prochains prochaines ulterieur ulterieure ulterieurs ulterieures""",
    "comm": """retrait retraits depot depots commande commandes vente ventes achat achats telechargement telechargements sms message messages connexion connexions appel appels communication communications trafic session sessions
        visite visites courriel courriels mail mails virement virements transaction transactions paiement paiements
        publication publications activite activites acces donnees mouvement mouvements contact contacts echange
        echanges conversation conversations journaux transfert transferts relevés releves enregistrements""",
    "to_come": """posterieures_a_la posterieurs_a_la posterieures_a_notre apres_la_presente apres_reception apres_ce_jour a_compter_de_ce_jour a_partir_de_ce_jour a_compter_d_aujourd a_compter_de_la_presente a_partir_de_maintenant a_compter_de_la_reception a_venir en_temps_reel desormais dorenavant a_l_avenir jusqu_a_nouvel_ordre au_fur_et_a_mesure qui_viendront qui_suivront qui_interviendront qui_auront_lieu qui_seront_emis qui_seront_emises qui_seront_effectuees qui_seront_effectues qui_seront_faites qui_seront_passes qui_seront_envoyes qui_seront_recus qui_seront_echanges qui_surviendront qui_arriveront qui_transiteront qu_il_enverra qu_il_recevra qu_elle_recevra en_direct""",
    "will": """""",
    "said": """message messages contenu contenus conversation conversations correspondance correspondances photo photos
        photographie* image images video videos film films fichier fichiers document documents piece pieces lettre
        lettres disque disques code brouillon brouillons courriel courriels mail mails publication publications texte
        textes enregistrement enregistrements dossier dossiers boite sauvegarde sauvegardes instantane memoire base
        tableur plan plans instruction instructions negociation* echange echanges programme script album voix contrat
        contrats facture factures depot memoire transcription propos ecrits outil""",
    "show": """montre montrent montrera montreront montrer prouve* prouver prouvent preuve contien* contenir revel* etabli*
        demontr* designe* fixe fixent porte portent nomme* dira diront dire annonc* decri* attest* expliqu* evoqu*
        confirm* corrobor* trahi* accabl* disculp* illustr* constitu* objet detaill* enumer* consign* figure* figur*
        ordonn* exig* menac* renferm* comport* recel* abrit* retrac* sont survi* apprend*""",
    "in_hand": """a_remis_tous a_remis_toutes a_remis_l a_remis_les a_deja_remis deja_au_dossier versees_au_dossier
        verses_au_dossier versee_au_dossier verse_au_dossier en_notre_possession deja_en_possession figurent_au_dossier
        figure_au_dossier captures_d_ecran nous_a_remis nous_a_fourni a_fourni_les a_produit_les a_communique_l deja_acquis
        dans_notre_dossier a_transmis_les a_conserve_tous""",
    "provider": """fournisseur fournisseurs hebergeur hebergeurs operateur operateurs exploitant prestataire plateforme registraire gestionnaire bureau_d_enregistrement""",
    "data": """donnees journaux serveur serveurs machine machines systeme systemes sauvegarde sauvegardes disques boite boites stockage materiel infrastructure copies contenu releves centre_de_donnees baies""",
    "lies": """heberger stocker conserver transferer stocke stockee stockes stockees heberge hebergee heberges hebergees hebergement situe situee situes situees trouve trouvent conserve conservee conserves conservees garde gardees gardes detenues detenus implante implantee implantes implantees installe installes installees transfere transferee transferes transferees deplace deplaces deplacees migre migres migrees base basee bases basees siege etabli etablie etablis domicilie domiciliee exploite exploites exploitees localise localises localisees sis sise sises centre repond repondent tourne tournent archive archivees reside resident demenage demenages rapatrie rapatriees filiale entite serveurs physiquement""",
    "not": "inconnu inconnus ne pas non aucun aucune jamais ni sans rien nul",
    "victim": """victime victimes plaignant plaignante plaignants hopital banque ecole universite commune mairie
        ministere lesee lese attaque notre nos""",
    "guess": """peutetre eventuel eventuels eventuelle eventuelles eventuellement possible possibles probable probablement pourrait pourraient experience precaution* prudence surete securite habituel habituelle habituellement usage usuel coutume routine generalement ensemble apercu complet complete vision exhaustivite contexte habitude habitudes maximum maximale reperer cerner autre autres eventualite large recul anterieurs anterieures semblables similaires""",
    "anchor": """premier premiere premiers premieres dernier derniere debut commenc* ouvert* cree* creation enregistr* command* paiement* paye* virement* arrestation interpell* decouvert* plainte* livr* contact* depot* vente ventes vendu* intrusion attaque* nuit jour journee veille matin matinee soir soiree heure heures minute minutes enlevement disparition achat* installation activation facture* message* appel appels menace* vol chiffrement mise publication signalement saisie session sessions connexion connexions visite* boutique location suspension licenciement fraude faits acte actes infraction preparatif* preparation essai* rencontre* reunion* voyage* campagne interception flot duree lendemain fermeture saison contrat lettre* courriel* courriers fuite harcelement echange* rupture embauche inscription depuis pendant remise""",
    "haste": """aujourd demain soir lundi mardi mercredi jeudi vendredi samedi dimanche echeance audience proces garde_a_vue detention retention liber* remise_en_liberte relax* arret* interpell* extradi* fuite fuit tribunal juge prescription prescrit expire* expir* election vente encheres bateau navire avion depart frontiere en_cours continu* encore nouvelles_victimes quotidien* chaque_jour chaque_nuit chaque_semaine midi minuit annonce annonc* menac* recommenc* repet*""",
    "act": """gagne joue antidate* reconnait avoue nie cite prete attire frappe harcele* suivait recrute commandite organise tente verrouille usurpe monte montage truque* exfiltre* brouille perquisitionn* envoye envoyee envoyes envoie appele appelee demande exige promis propose vendu vend vendait vente achete acheteur acheteurs paye verse vire vires virement virements commande recu recus recue depose retire retraits connecte connexion introduit introduite devine change remplace modifie modifies telecharge telecharges copie copies chiffre chiffres chiffrees efface effaces effacee supprime ouvert ouverte ferme cree creee enregistre loue louee heberge installe lance saisi clique scanne transfere transferes publie publiee diffuse diffuses imprime signe signes signee signature imite imitee filme photographie menace insulte suivi rencontre partie arrive perdu vide vides arrete bloque sature submerge vole voles volee volees derobe lu ecoute montre livre message messages mot_de_passe bitcoins image images photo photos video videos film colis marchandise billet billets hopital ecole comptable retraite retraitee infirmiere etudiant etudiante fille fillette garcon enfant femme homme veuve agriculteur employe employee client cliente vendeur patients eleves bail pret studio maison voiture chaines a_dit a_ecrit ont_ecrit est_entre est_parti menac* enlev* ravisseur* rancon* incendi* intercept* detourn* usurp* fauss* signat* pirate* piratage* appels sms chantage sequestr* cambriol* braqu* vendeurs visiteurs paiement paiements somme sommes especes carte_bancaire loyer prets usager maire mairie commune bourse identifiants requetes submerg* satur* panne attaque attaques brul* arnaqu* demarch* recrut* propos* rencontr*""",
    "idle": """a_tout_moment tout_moment a_tout_instant tout_instant en_tout_cas en_tout avant_tout tout_de_suite tout_le_temps tout_le_monde chaque_jour chaque_fois chaque_semaine chaque_mois tout_fait tout_seul tous_deux toutes_deux toutes_les_deux tous_les_deux tous_les_trois toutes_les_trois tous_les_jours toutes_les_semaines tous_les_mois tout_d_abord tout_a_fait""",
    "from_time": """chaque_fois_que chaque_fois_qu a_chaque_fois des_que_le des_que_la des_qu_il des_qu_elle en_continu dans_les_semaines dans_les_jours dans_les_mois jusqu_a_son_arrestation jusqu_a_l_arrestation jusqu_a_l_interpellation jusqu_a_son_interpellation jusqu_au_proces pendant_les_prochains pendant_les_prochaines durant_les_prochains durant_les_prochaines au_cours_des_prochains au_cours_des_prochaines dans_les_prochains dans_les_prochaines pour_les_prochains pour_les_prochaines jour_apres_jour au_jour_le_jour au_quotidien tant_que""",
    "watch": """relever noter consigner enregistrer capter surveiller surveillance intercepter interception ecouter ecoute collecter recueillir observer pister tracer journaliser alerter avertir avertis informer signaler enregistrees enregistres interceptes interceptees""",
    "relative": """qui que qu""",
    "ask_who": """un_nom le_nom l_auteur_de identifier identite identites identification demasquer titulaire titulaires qui_est qui_etait qui_se_cache qui_utilise qui_utilisait qui_a_ouvert qui_detient qui_exploite qui_possede a_qui_appartient le_nom_de le_nom_du son_nom vrai_nom veritable_nom proprietaire_du personne_physique se_cache cache_derriere remonter_jusqu mettre_un_nom un_nom_sur abonne_de nom_sur""",
    "corporate": """filiale entite maison_mere succursale serveurs serveur centre_de_donnees hebergeur fournisseur operateur cloud""",
    "moved": """transfere transferee transferes transferees deplace deplacee deplaces deplacees migre migres migrees demenage demenages rapatrie rapatriees bascule basculees basculees""",
    "person": """suspect suspects prevenu inculpe plaignant plaignante temoin complice""",
    "doubt": """peutetre pourrait pourraient ou si eventuellement""",
    "when": "instant minute minutes nuit soir soiree seance session sessions heure heures matin semaine apresmidi",
    "thing": "telephone livres boite courriel courriels mail mails facture factures argent euros euro francs dollars bitcoin carte cartes page pages site boutique serveur serveurs fichier fichiers compte comptes ordinateur routeur base portefeuille banque lettre lien groupe jeu forum annonce annonces contrat abonnement",
    "more": "chaque_nouvelle chaque_nouveau tout_nouveau toute_nouvelle toutes_les_nouvelles tous_les_nouveaux nouvelles nouveaux",
    "known": "deja connue connu seule seul ni pas",
    "talk": "communications correspondance correspondances trafic messages conversations echanges activites courriels mails appels",
    "narrow": "qui que qu avec entre envoyes recus echanges relatifs concernant pendant durant dates vers lors dans passes contenant ayant",
    "occur": "recu recus recue recues envoye envoyes envoyees passe passes effectue effectues effectuees emis emises echanges echangees",
    "firm": "societe entreprise compagnie",
}
