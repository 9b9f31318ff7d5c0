"""Bonnes demandes en français : données stockées de l'article 31."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_FR_MORE: tuple[Good, ...] = (
    Good(
        name="six-bon-partie-civile",
        language="fr",
        lure="La victime est partie civile ; la demande sert au procès pénal et à lui seul.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC08"),
            national_provision="Article 313-1 du code pénal",
            max_penalty="cinq ans d'emprisonnement et 375 000 euros d'amende",
            facts=prose("""
                Mme B., constituée partie civile, a réservé le 13 avril 2026 une cure thermale qu'elle n'a jamais pu
                faire : l'établissement avait fermé en 2019. La page de réservation appartient au compte cure-azur.
                Neuf autres curistes ont payé de même entre le 2 et le 29 avril.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("account", "cure-azur", "compte de la page de réservation"),),
            link="L'identité du titulaire de cure-azur désignera au juge d'instruction qui a encaissé les dix cures.",
            **held("Pages d'Ostende SRL", "Ostende, Belgique", "BE"),
        ),
    ),
    Good(
        name="six-bon-abonne-ipv6",
        language="fr",
        lure="Adresse IPv6 avec préfixe, instant, fuseau et port ; note télégraphique.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC07"),
            national_provision="Art. 251 ch. 1 CP",
            max_penalty="5 ans",
            facts=prose("""
                - 04.09.2026 : demande en ligne d'un permis de séjour, diplôme contrefait joint.
                - Université (Bâle) : diplôme jamais délivré.
                - Portail : dépôt à 08:15:22 CEST, depuis 2001:db8:7a::15, port 44718.
                - Déposant inconnu au contrôle des habitants.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("2001:db8:7a::15", "04.09.2026, 08:15:22 CEST (UTC+2), port 44718"),),
            link="Abonné de 2001:db8:7a::15 à 08:15:22 = déposant du diplôme contrefait.",
            **held("Como Fibra S.p.A.", "Côme, Italie", "IT"),
        ),
    ),
    Good(
        name="six-bon-antennes-motivees",
        language="fr",
        lure="Positions et relevés d’un seul soir ; le lieu prouve la présence devant les distributeurs.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC08"),
            national_provision="Article 504quater, § 1er, du Code pénal",
            max_penalty="cinq ans",
            facts=prose("""
                Le soir du vingt-trois mai deux mille vingt-six, entre vingt heures et vingt-deux heures trente, huit
                distributeurs d'Aix-la-Chapelle ont délivré 41.000 euros après l'introduction d'un programme par leur
                port de service. Le cousin du prévenu reconnaît lui avoir prêté ce soir-là le +1-202-555-0108.
            """),
            categories=on("TRA"),
            items=on("cell_site", "call_detail_records"),
            identifiers=(known("phone", "+1-202-555-0108", "téléphone prêté ce soir-là"),),
            link=prose("""
                Le prévenu affirme être resté à Eupen. Si le +1-202-555-0108 s'est trouvé près des huit distributeurs
                aux heures des retraits, les antennes le montreront ; les appels diront qui faisait le guet.
            """),
            period_from=at("2026-05-23"),
            period_to=at("2026-05-24"),
            previous_preservation="BE-2026-000229-64",
            **held("Aachener Mobilfunk GmbH", "Aix-la-Chapelle, Allemagne", "DE"),
        ),
    ),
    Good(
        name="six-bon-urgence-perte-proche",
        language="fr",
        lure="Urgence, prescription et perte proche : tout est dit et daté.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC04"),
            national_provision="Article 607-6 du Code pénal",
            max_penalty="Trois ans d'emprisonnement",
            facts=prose("""
                Il résulte de l'enquête préliminaire que, dans la nuit du 4 au 5 juin 2026, les dossiers d'un cabinet
                d'avocats de Tanger ont été effacés à partir du compte de sauvegarde coffre.t@example.net. Le seul
                employé qui en détenait la clef a quitté le Royaume le 6 juin.
            """),
            categories=on("TRA"),
            items=on("login_ip_history", "session_logs"),
            identifiers=(
                known("email", "coffre.t@example.net", "compte de sauvegarde d'où partit l'effacement"),
            ),
            link="Les connexions à coffre.t@example.net durant cette nuit diront si l'employé agissait de Tanger.",
            period_from=at("2026-06-04"),
            period_to=at("2026-06-06"),
            urgency="urgent",
            urgency_reasons=on("volatile_data"),
            urgency_text="La conservation cesse le 10 décembre 2026 et ne peut plus être prolongée.",
            expedited_ground="31(3)(a)",
            expedited_reason="Dès le 11 décembre 2026, le prestataire effacera les connexions retenues pour nous.",
            previous_preservation="MA-2026-000047-29",
            **held("Garonne Sauvegarde SAS", "Toulouse, France", "FR"),
        ),
    ),
    Good(
        name="six-bon-messages-utiles",
        language="fr",
        lure="Contenu et identité demandés ensemble ; le contenu prouve l’entente.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC11", "BC08"),
            national_provision="Articles 380(1)a) et 21(1)b) du Code criminel",
            max_penalty="14 ans",
            facts=prose("""
                Entre le 12 janvier et le 6 février 2026, deux courtiers de Trois-Rivières ont fait assurer dans le
                portail de leur compagnie trente-quatre motoneiges inexistantes. Le premier soutient avoir ignoré la
                fraude. Le second dit lui avoir dicté chaque fiche par la messagerie duo-neige, ouverte par eux deux.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages"),
            identifiers=(known("account", "duo-neige", "messagerie des deux courtiers"),),
            link=prose("""
                Les messages échangés sur duo-neige trancheront : s'ils dictent les fiches des motoneiges, le premier
                courtier savait et il a aidé le second.
            """),
            period_from=at("2026-01-12"),
            period_to=at("2026-02-07"),
            previous_preservation="CA-2026-000102-31",
            **held("Green Mountain Messaging Inc.", "Burlington, Vermont, États-Unis", "US"),
        ),
    ),
    Good(
        name="six-bon-photos-revendues",
        language="fr",
        lure="« Tous les clichés » figurent au récit ; sont demandés ceux d’un album.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC10"),
            national_provision="article 24 de la loi sur le droit d'auteur",
            max_penalty="Un an, dix-huit mois en cas de récidive",
            facts=prose("""
                La photographe affirme que tous les clichés de sa série sur les salines ont été vendus sans elle, par
                centaines, à des hôtels, du 3 au 30 juin 2026. Le vendeur les livrait au moyen de l'album partagé
                sel-gris-06, dont les hôteliers ont donné le lien aux enquêteurs.
            """),
            categories=on("CON"),
            items=on("photos_video"),
            identifiers=(known("account", "sel-gris-06", "album des livraisons"),),
            link="Les fichiers de sel-gris-06 seront comparés aux négatifs : même grain, même défaut, donc copie.",
            period_from=at("2026-06-03"),
            period_to=at("2026-07-01"),
            previous_preservation="TN-2026-000015-92",
            **held("Lagune Albums S.r.l.", "Venise, Italie", "IT"),
        ),
    ),
)
