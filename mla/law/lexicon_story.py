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
