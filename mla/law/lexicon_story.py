"""Words by which the offences of Arts 2 to 10 are told, both languages, without accents. Data for `mla.law.lexicon`.

Broad on purpose: a story without a single word of its offence is a story of something else.
"""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    # illegal access
    "BC02": """
        clone* tamper* control* command* maintenance privilege* rights spy* stalkerware impersonat* guess*
        devin* reuse* sim enter* access* log logs logged login* logon* password* credential* hack* broke break
        intru* session* takeover taken took compromis* connect* unlock* code codes mailbox* read remote reset
        admin account accounts open opened breach* server* system* connexion* introdui* mot_de_passe
        mots_de_passe identifiant* pirat* acces acced* entre entree entrer ouvert* messagerie boite compte
        comptes serveur* penetr*
        """,
    # illegal interception
    "BC03": """
        intercept* eavesdrop* listen* tap tapped sniff* forward* redirect* rule rules traffic wifi wireless spy*
        spied record* monitor* copy diverted between read mail ecout* espion* detourn* copie* transfer* redirig*
        enregistr* regle regles capt* lu lus courriel* courriers
        """,
    # data interference
    "BC04": """
        delet* eras* wip* alter* chang* encrypt* damag* destroy* ransom* corrupt* overwr* manipul* modif* swap*
        replac* lock* raised added entered falsif* empty emptied mark* defac* effac* supprim* chiffr* rancon*
        detrui* remplac* verrouill* endommag* defigur* vide vides videe porte reinitialis* trafiqu* suppress*
        """,
    # system interference
    "BC05": """
        flood* crash* down offline overload* unavailab* unreach* stop* denial ddos request* outage* fail*
        interrupt* encrypt* shut switch* botnet* block* slow* halt* paraly* ransom* disab* attack* collaps* cut
        bomb* lock* hinder* delet* eras* chlorine dose inond* submerg* satur* panne* indisponib* arret* deni
        interrom* chiffr* bloqu* inaccess* hors_service ralent* requete* attaque* effac* rancon* coup*
        """,
    # misuse of devices
    "BC06": """
        program* tool* malware* kit* exploit* sold sell* sale offer* password* stealer* botnet* virus trojan
        code* panel device* skimm* credential* login* loader phishing access rent* outil* logiciel* malveillan*
        vend* vent* mot_de_passe mots_de_passe identifiant* robot* acces propos* loue* hameconn* materiel
        """,
    # forgery
    "BC07": """
        backdat* antidat* postdat* dated date dates stamp* proces* minutes acte actes contrat* registre*
        register* report* books title titles titre* photo* video* deepfake* truqu* manipul* montage fabricat*
        fabriqu* approv* certif* seal sceau tampon* forg* fake* fals* alter* counterfeit* signature* signed
        invent* invoice* spoof* phish* impersonat* clone* pretend* document* passport* diploma* letter* name
        names deed* copied chang* swap* entered ledger record* licen* order* results faux fausse* imit*
        contrefai* usurp* facture* hameconn* diplome* modifi* nom lettre* bail
        """,
    # fraud
    "BC08": """
        money euro* paid pay pays payment* transfer* loss* lost bank* dollar* pound* franc* eur usd gbp chf sek
        pln coin* bitcoin* crypto* invoice* deposit* invested investor investors investment investments investing price* order* bought buy* sold goods deliver*
        refund* cash card* fee fees withdr* loan* fund* wallet* sum sums purchas* ticket* rent* deceiv* defraud*
        fraud* voucher* customs argent paye* verse* vire* banque* perte* prejudice* achat* achet* vend* livr*
        depot* placement* somme* carte* loyer* caution garantie facture* commande* fonds rembours* billet*
        escroq* salaire* pension* retrait* epargn* recharg* dupe* tromp*
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
