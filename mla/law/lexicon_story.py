"""Words without which Arts 2 to 6, 9 and 10 are hardly told, both languages, without accents.

Data for `mla.law.lexicon`. Broad on purpose: a story without a single one of them is a story of something else.
"""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    # a story of something else than systems: property, honour, violence, drugs, goods that never came
    "other_story": """
        snatch* robbed burgl* pickpocket* shoplift* mugg* insult* defam* slander* libel* murder* stabb* cocaine heroin
        cannabis undelivered none_received nobody_received never_received did_not_receive never_delivered
        not_delivered never_arrived nothing_arrived never_sent_the arrach* cambriol* voleur voleurs voleuse
        injurieu* injures diffam* calomni* outrage* meurtre* poignard* drogue* stupefiant* n_ont_rien_recu
        n_a_rien_recu jamais_livre jamais_livree jamais_livres jamais_livrees jamais_recu jamais_arrive
        """,
    # words that tell one offence and hardly any other
    "only_BC05": """
        ddos flooded flooding overwhelmed overloaded swamped denial_of_service denied_service botnet junk_requests
        submerge* sature saturee satures saturees saturation deni_de_service inonde inondee inondes
        """,
    "only_BC09": """
        csam child_abuse child_sexual abuse_images abuse_pictures abuse_material abuse_videos abuse_files
        child_pornography indecent_images sexual_images_of_children pedoporno* pedocriminel* pedophil* paedophil*
        abus_d_enfants pornographie_enfantine images_d_abus abus_sexuels_sur
        """,
    "only_BC10": """
        pirated bootleg rebroadcast* unlicensed copyright* infringing iptv warez cracked_copies illegal_copies
        contrefacon contrefaisante contrefaisantes pirates_en piratees droits_d_auteur ayants_droit sans_licence
        retransmis retransmises
        """,
    "only_P1": """
        racist racism xenophob* antisemit* holocaust genocide swastika incitement_to_hatred racial racially hatred
        raciste racistes xenophobe* antisemite* negationn* shoah haine croix_gammee incitation_a_la raciale raciales
        """,
    "only_BC08": """
        swindl* scam* defraud* cheated fraudster* fraudulently_obtained phantom_goods advance_fee romance_scam
        escroc* escroqu* arnaqu* dupe dupes dupee dupees
        """,
    # forgery
    "BC07": """
        forg* fals* fake* faked alter* chang* imitat* counterfeit* sign* certificat* document* letter* seal* backdat*
        antedat* copie* copied stamp* invoice* modif* manipul* doctored bogus edit* pretend* genuine authentic* invent*
        faux fausse* falsifi* imit* contref* attestation* facture* cachet* antidat* diplom* diploma* licence* passport*
        passeport* phish* hamecon* clon* spoof* usurp* page pages site sites mail mails courriel* message* insert* enter*
        introdu* input* record* entries data donnees identi*
        """,
    # fraud
    "BC08": """
        pay* paid money euro* eur usd gbp chf dollar* pound* franc* transfer* sold sell* buy* bought bank* card* invoice*
        fraud* cheat* deceiv* defraud* loss* amount* lost price* order* account* coin* bitcoin* wallet* deposit* fee* loan*
        cash credit* goods shop* insur* claim* grant* subsid* ticket* salary wage* rent* donat* donor* invest* lei kroner
        crowns rand naira dirham* yen taken took obtain* withdr* gift voucher* auction* till debit* sum cost* worth
        paie paye* verse* argent vire* vente* vend* achet* banque* carte* facture* escro* tromp* perte* somme* prix command*
        compte* jeton* portefeuille depot* frais pret* especes credit* boutique assur* subvention* billet* salaire* loyer*
        don dons donateur* caisse retrait* retire* montant* gain* encaiss* debit* cout* recharge* monnaie
        """,
    # racist and xenophobic acts (First Protocol)
    "P1": """
        racis* race racial* xenophob* hate* hatred insult* threat* jew* muslim* roma migrant* foreigner* refugee* asylum
        holocaust genocide deni* antisemit* swastika nazi* origin* religion* religious black skin colour ethnic* synagog*
        mosque* church* genocid* haine hain* rac* injur* menac* juif* juive* musulman* rom roms migrant* etranger* refugie*
        negation* shoah croix_gammee origine* religio* noir* peau couleur ethni* synagogue* mosquee* eglise* minorit* gens
        voyage
        """,
    # illegal access
    "BC02": """
        enter* entry entrance access* login* logon* logged log_in logs password* passcode* credential* hack* intru*
        broke broken break* guess* session* phish* takeover took_over taken_over control* unauthor* breach* penetrat*
        inside bypass* root admin* ssh rdp vpn remote* backdoor exploit* vulnerab* infect* malware trojan mailbox
        entre* penetr* acced* acces connexion* connect* mot_de_passe identifiants pirat* intrus* introdu* hamecon*
        controle devin* administrateur* a_distance faille* contourn*
        """,
    # illegal interception
    "BC03": """
        intercept* listen* eavesdrop* wiretap* tap tapped sniff* captur* record* forward* redirect* read traffic packet*
        router* wifi wlan wireless antenna* keylog* spy* spied bug bugged overhear* monitor* mirror* copied copies
        ecout* capt* redirig* devie* deviait detourn* trafic paquet* routeur* espion* mouchard* lu lus lue lisait lire
        borne* copie* surveill* renvoi* renvoy*
        """,
    # data interference
    "BC04": """
        delet* eras* wip* alter* chang* modif* damag* destroy* encrypt* overwr* remov* suppress* corrupt* manipul*
        scrambl* lock* falsif* empt* vanish* disappear* lost effac* supprim* detrui* chiffr* endommag* ecras* vid*
        disparu* perdu*
        """,
    # system interference
    "BC05": """
        block* flood* overload* satur* down unavailable unreachable outage* crash* ddos request* packet* attack* slow*
        hinder* interrupt* stopp* stop freez* froze encrypt* ransom* stall* collaps* fail* shut* disrupt* infect*
        bloqu* indisponib* inaccessib* panne* attaqu* plante* ralenti* entrav* interromp* interrup* chiffr* rancon*
        paralys* arret* submerg* requete* hors_service coupe coupes coupure* deni effondr*
        """,
    # misuse of devices
    "BC06": """
        program* tool* kit kits password* code codes device* software malware exploit* access* credential* jammer* clon*
        logiciel* outil* mot_de_passe acces programme* brouilleur* identifiants
        """,
    # child abuse material
    "BC09": """
        child* girl* boy* minor* indecen* nude* naked sexual* paedo* pedo* pupil* csam film* teenag* son sons
        daughter* underage kid kids infant* baby babies schoolchild* schoolgirl* schoolboy* young enfant*
        fillette* garcon* mineur* nu nue nus nues sexuel* abus* intime* collegien* lyceen* eleve* adolescent*
        fils fille filles bebe*
        """,
    # copyright
    "BC10": """
        copyright* film* movie* music* song* book* stream* pirat* licen* broadcast* rebroadcast* match* channel*
        software subscri* download* right rights episode* game games iptv album* article* journal* audio* work
        works decod* keygen auteur auteurs droits ayants musique* livre* diffus* chaine* logiciel* abonnement*
        telecharg* oeuvre* serie* jeu jeux revue* copie* retransm* bouquet*
        """,
}
