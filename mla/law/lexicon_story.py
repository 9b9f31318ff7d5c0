"""Words without which Arts 9 and 10 cannot be told, both languages, without accents. Data for `mla.law.lexicon`.

Broad on purpose: a story without a single one of them is a story of something else.
"""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
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
