"""Good drafts in French: malware, copyright, an order, a long letter."""

from tests.law.fourth_corpus.shape import Good, at, draft, known, on, prose

GOOD_FR_LAST = (
    Good(
        "rancongiciel_dans_la_traduction",
        "fr",
        "un français maladroit de traduction, mais rien n'y manque",
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC04", "BC05"),
            national_provision="l'article 361, alinéas 1 et 2, du Code pénal de l'Ukraine (traduction annexée)",
            max_penalty="la privation de liberté jusqu'à 8 ans",
            facts=prose("""
                Par l'instruction préliminaire est établi que le 04.08.2026 à 06:47 (UTC+3) une personne non
                établie a lancé dans les ordinateurs de la centrale de chauffage le programme nuisible, par la
                suite de quoi 63 ordinateurs ont été chiffrés et 2 800 appartements sont restés sans eau chaude
                pendant neuf jours. La personne a écrit à la direction de l'adresse teplo.help@example.org et
                exigeait l'argent. L'argent n'était pas payé."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip", "email_recovery", "billing_payment"),
            identifiers=(known("email", "teplo.help@example.org", "adresse de l'extorqueur"),),
            link=prose("""
                De l'adresse teplo.help@example.org l'argent a été exigé ; la personne qui l'a enregistrée et
                payée est l'auteur, ou connaît l'auteur."""),
            custodian_name="SecurPost Exemple SA",
            custodian_location="la ville de Neuchâtel",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
        ),
    ),
    Good(
        "copies_de_manuels",
        "fr",
        "« nous ne demandons pas l'intégralité », des noms d'affichage et leurs numéros",
        draft(
            "STO_TRA",
            "fr",
            offences=on("BC10"),
            national_provision="article XV.104 du Code de droit économique",
            max_penalty="cinq ans d'emprisonnement",
            facts=prose("""
                * Le réseau « Manuels gratuits » a mis en vente, du 24 août au 11 septembre 2026, les copies de
                96 manuels scolaires, sans l'accord d'aucun éditeur, pour 41 000 euros.
                * Trois vendeurs s'y relayaient : « Prof », n° 80012 ; « La Craie », n° 80077 ; « Madame », n°
                80131.
                * Chacun nie avoir été en ligne les jours de vente relevés par l'huissier (26 août, 1er et 5
                septembre)."""),
            categories=on("TRA"),
            items=on(
                "login_ip_history",
            ),
            identifiers=(
                known("account", "80012", "Prof"),
                known("account", "80077", "La Craie"),
                known("account", "80131", "Madame"),
            ),
            link=prose("""
                80012, 80077 et 80131 sont les numéros des trois vendeurs ; leurs connexions diront lequel était
                en ligne quel jour. Nous ne demandons pas l'intégralité des journaux du réseau ni les données
                des acheteurs."""),
            custodian_name="Réseau Exemple SAS",
            custodian_location="Amiens",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-08-24"),
            period_to=at("2026-09-11"),
            period_reason="Les dix-neuf jours de la vente.",
        ),
    ),
    Good(
        "jadis_a_dublin",
        "fr",
        "Dublin est nommée, mais les données en sont parties pour le Luxembourg en 2025",
        draft(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="art. 615-ter, alinéa 3, du Code pénal italien",
            max_penalty="8 ans de réclusion",
            facts=prose("""
                Le 1er novembre 2026, à 23:12 (heure de Rome, UTC+1), le registre des malades d'un hôpital a été
                consulté par un compte qui n'existait pas la veille, « ospite-9 », créé avec la clé d'un médecin
                décédé. On a lu les fiches de deux ministres. Le registre est tenu sur un service en nuage.
                L'hébergeur avait jadis ses machines à Dublin ; il a tout transféré au Luxembourg au printemps
                2025 et nous l'a confirmé par écrit le 12 novembre 2026."""),
            categories=on("TRA", "SUB"),
            items=on("access_logs", "session_logs", "name"),
            identifiers=(known("account", "ospite-9"),),
            link="ospite-9 a lu les fiches ; le journal de ses accès dira d'où, et qui l'a créé.",
            custodian_name="Nuage Exemple Sàrl",
            custodian_location="Bissen, Luxembourg",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Le journal des accès tourne sur trente jours : la nuit du 1er novembre y sera écrasée le 1er
                décembre."""),
            period_from=at("2026-10-31"),
            period_to=at("2026-11-02"),
            period_reason="La création du compte, la veille au plus tôt, et la nuit des faits.",
        ),
    ),
    Good(
        "injonction_a_executer",
        "fr",
        "une injonction à faire exécuter, avec toutes ses informations à l'appui",
        draft(
            "P2_8",
            "fr",
            said=on(
                "possession",
                "relevance",
                "contact",
                "other_means:none",
                "seeking_authority:none",
                "supporting",
            ),
            declared=on("supporting"),
            offences=on("BC08"),
            national_provision="article 380 du Code criminel",
            max_penalty="quatorze ans d'emprisonnement",
            facts=prose("""
                Le 27 août 2026, à 14 h 09 (heure avancée de l'Est, UTC−4), un faux service d'assistance a
                modifié le compte bancaire d'une ferme laitière dans le logiciel de sa coopérative. La paie du
                lait de septembre, soit 61 340 dollars, est partie ailleurs. Le faux service utilisait le numéro
                d'assistance n° 5512-A chez le fournisseur."""),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "session_logs"),
            identifiers=(known("account", "5512-A", "abonnement d'assistance à distance"),),
            link="L'abonnement 5512-A a servi à prendre la main sur l'ordinateur de la ferme.",
            custodian_name="Télémain Exemple SAS, 3 rue de l'Exemple, Toulouse",
            custodian_location="Toulouse",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            previous_preservation="QC-2026-204",
            period_from=at("2026-08-27"),
            period_to=at("2026-08-28"),
            period_reason="Le jour de la modification.",
        ),
    ),
    Good(
        "lettre_au_confrere",
        "fr",
        "deux pages à l'ancienne, avec des dates de toutes formes et des considérations générales",
        draft(
            "PRES",
            "fr",
            offences=on("BC07", "BC08", "BC11"),
            national_provision="articles 19 et 20 de la loi n° 2021-014 relative à la cybercriminalité",
            max_penalty="dix (10) ans d'emprisonnement et 20 000 000 de francs d'amende",
            facts=prose("""
                J'ai l'honneur de vous saisir, dans le cadre de l'information judiciaire n° 2026/RI/0093,
                ouverte des chefs de falsification et de fraude informatiques, de complicité et de tentative de
                ces infractions.

                La cybercriminalité ne connaît pas de frontières et la confiance de nos populations dans les
                services numériques dépend de notre célérité ; je sais que vous partagez cette conviction et
                vous en remercie.

                Les faits sont les suivants. Dans la nuit du 1er au 2 octobre 2026, le fichier des bourses
                universitaires a été modifié au moyen des codes d'un agent comptable qui assistait, ce soir-là,
                aux obsèques de son père. À 01 h 15 TU, les numéros de compte mobile de 214 boursiers y ont été
                remplacés par ceux de 9 lignes prépayées. Le 05/10/2026, le Trésor a versé les bourses. Le
                06/10/2026 avant midi, les 9 lignes avaient été vidées dans des points de retrait de trois
                quartiers. Le préjudice s'élève à 32 100 000 francs.

                L'un des retireurs, le nommé O., interpellé le 9 octobre, n'a pas fait mystère de son rôle. Il a
                reçu les codes de retrait, le lundi 5 octobre à 16 h 44 TU, d'une personne qu'il ne connaît que
                sous l'adresse grand.frere.campus@example.net, et devait lui rendre compte à la même adresse ;
                il l'a fait le 6 à 11 h 20 TU. Son téléphone, exploité par nos enquêteurs, confirme ces deux
                échanges. Une tentative semblable, sur les bourses du second cycle, a échoué le 8 octobre parce
                que le mot de passe avait été changé.

                Il importe donc de savoir qui se trouve derrière cette adresse et d'où elle a été consultée. Une
                demande d'entraide en bonne et due forme suivra par la voie de l'autorité centrale dans les
                soixante jours."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "account_creation_time_ip", "login_ip_history"),
            identifiers=(known("email", "grand.frere.campus@example.net"),),
            link=prose("""
                L'adresse grand.frere.campus@example.net a transmis les codes de retrait et reçu le compte rendu
                : son titulaire dirige les retraits. L'identité et les connexions des journées en cause
                permettront de le nommer."""),
            custodian_name="Courrier Mondial Exemple SAS",
            custodian_location="Nanterre, France",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            necessity_reasons=on("suspect_aware", "easily_deleted"),
            necessity=prose("""
                L'arrestation du nommé O. a été annoncée à la radio le 11 octobre. Le titulaire de l'adresse
                sait donc qu'il est recherché, et il peut la supprimer, avec ses connexions, en une minute."""),
            period_from=at("2026-10-01"),
            period_to=at("2026-10-12"),
            period_reason="De la nuit de la modification au lendemain de l'annonce de l'arrestation.",
        ),
    ),
)
