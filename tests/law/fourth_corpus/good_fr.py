"""Good drafts in French: fraud, forgery, corruption, intrusion."""

from tests.law.fourth_corpus.shape import Good, at, draft, ip, known, on, prose

GOOD_FR = (
    Good(
        "tous_les_retraites",
        "fr",
        "« tous », « ensemble », « intégralité », dont aucun ne réclame toutes les données",
        draft(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="article 313-1 du Code pénal et article 323-3 du même code",
            max_penalty="cinq ans d'emprisonnement et 375 000 euros d'amende",
            facts=prose("""
                L'ensemble des retraités d'une mutuelle, soit 73 personnes, tous nés avant 1950, ont été débités
                le 2 novembre 2026 d'une « cotisation exceptionnelle » de 290 euros. L'intégralité des
                prélèvements est partie de la même instruction, introduite dans le système de la mutuelle, le 30
                octobre à 17 h 58 (UTC+1), au moyen du compte d'un prestataire et à l'insu de celui-ci.
                L'instruction portait, comme adresse d'avis, avis.mutuelle@example.com."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(known("email", "avis.mutuelle@example.com"),),
            link=prose("""
                L'adresse avis.mutuelle@example.com a reçu l'avis de chaque prélèvement : son titulaire est
                celui qui a introduit l'instruction. Nous ne demandons pas toutes les données de cette boîte,
                seulement le titulaire et les connexions."""),
            custodian_name="Courriel Plus Exemple SA",
            custodian_location="Bertrange",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Les connexions sont effacées au bout d'un mois : celles du 30 octobre le seront le 30 novembre."""),
            period_from=at("2026-10-29"),
            period_to=at("2026-11-03"),
            period_reason="De la veille de l'instruction au lendemain du prélèvement.",
        ),
    ),
    Good(
        "marque_americaine_societe_irlandaise",
        "fr",
        "une maison mère américaine est nommée, mais la société irlandaise répond elle-même",
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC07"),
            national_provision="article 441-1 du Code pénal",
            max_penalty="trois ans d'emprisonnement",
            facts=prose("""
                Un candidat évincé a diffusé, le 12 mars 2026 à 20 h 05 (UTC+1), sur la page « Vivre à
                Saint-Exemple », un faux arrêté municipal qu'il avait composé à partir d'un vrai, afin que les
                électeurs croient leur bureau de vote déplacé. Deux cent dix électeurs se sont présentés au
                mauvais endroit. Le candidat nie ; la page est administrée par le compte n° 100200300400."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip", "phone_recovery"),
            identifiers=(known("account", "100200300400"),),
            link=prose("""
                Le compte n° 100200300400 a mis en ligne le faux arrêté ; son titulaire l'a composé ou reçu de
                l'auteur."""),
            custodian_name="Faceplace Example Ireland Ltd",
            custodian_location=prose("""
                Dublin. La société mère est américaine, mais les comptes européens relèvent de la société
                irlandaise, qui en détient les données en Irlande et nous a écrit qu'elle répondrait à une
                décision de son juge."""),
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
        ),
    ),
    Good(
        "deux_ans_de_salaires",
        "fr",
        "une période de deux ans et deux mois, motivée mois par mois",
        draft(
            "STO_TRA",
            "fr",
            offences=on("BC04", "BC08"),
            national_provision="articles 147 et 144bis du Code pénal",
            max_penalty="peine privative de liberté de dix ans au plus (métier)",
            facts=prose("""
                Du 25 mai 2024 au 25 juillet 2026, à chaque versement des salaires, soit vingt-sept fois, la
                part d'un employé fictif a été ajoutée au fichier de paie d'une clinique, entre 5 h et 6 h du
                matin, puis retirée après exécution. Le relevé des vingt-sept modifications est joint en annexe
                2, avec jour et heure (UTC). Elles ont toutes été faites par l'accès à distance « maint-paie ».
                Perte : CHF 151 200."""),
            categories=on("TRA"),
            items=on("session_logs", "login_ip_history"),
            identifiers=(known("account", "maint-paie"),),
            link=prose("""
                L'accès maint-paie, loué chez le prestataire, a servi à chacune des vingt-sept modifications.
                Trois techniciens en avaient la clé à des époques différentes ; seules les adresses de connexion
                les départagent."""),
            custodian_name="Accès Distant Exemple SAS",
            custodian_location="Annecy",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2024-05-25"),
            period_to=at("2026-07-26"),
            period_reason=prose("""
                Le premier et le dernier versement faussés. Chaque mois compte, parce que les techniciens se
                sont succédé en mars 2025 et en janvier 2026 et que la peine dépend du montant imputé à chacun."""),
            previous_preservation="CH-24/7-2026-0417",
        ),
    ),
    Good(
        "la_boite_contient_l_accord",
        "fr",
        "le titulaire est connu, le contenu est demandé pour ce qu'il prouvera, et lui seul",
        draft(
            "STO_CON",
            "fr",
            legal_basis="treaty",
            treaty_name="Convention européenne d'entraide judiciaire en matière pénale du 20 avril 1959",
            pair_has_treaty=True,
            offences=on("BCX"),
            national_provision="articles 435-1 et 435-3 du Code pénal (corruption d'agent public étranger)",
            max_penalty="dix ans d'emprisonnement et un million d'euros d'amende",
            facts=prose("""
                Un intermédiaire reconnaît avoir remis, le 18 février 2026, à un directeur des douanes, une
                montre et 80 000 euros pour que douze conteneurs passent sans visite, du 19 au 27 février 2026.
                Il explique que le prix a été débattu par courrier électronique, depuis le 20 janvier, entre sa
                boîte et celle de son mandant, h.sauvage@example.org, dont l'identité est certaine. Il a effacé
                les siens."""),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "h.sauvage@example.org"),),
            link=prose("""
                Les messages échangés avec l'intermédiaire dans la boîte h.sauvage@example.org établiront que le
                mandant savait ce que l'argent achetait. Les messages d'ordre privé ou avec son avocat sont
                exclus de la demande."""),
            custodian_name="Post Exemple GmbH",
            custodian_location="Klagenfurt",
            requested_state="AT",
            data_location="AT",
            provider_state="AT",
            period_from=at("2026-01-20"),
            period_to=at("2026-02-28"),
            period_reason="Du premier courrier selon l'intermédiaire au lendemain du passage du dernier conteneur.",
        ),
    ),
    Good(
        "une_adresse_ipv6",
        "fr",
        "une adresse IPv6 sans port, que personne ne partage",
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC02"),
            national_provision="article 509-1, alinéa 1er, du Code pénal",
            max_penalty="deux ans d'emprisonnement",
            facts=prose("""
                Le 20 août 2026, à 00:03:58 UTC, le site d'un club d'échecs a été ouvert avec le mot de passe du
                trésorier, en vacances sans réseau, et le classement d'un tournoi a été consulté puis publié
                avant l'heure. L'adresse relevée est 2001:db8:4:17::c3. Il s'agit d'une adresse IPv6 complète,
                attribuée à un seul foyer, de sorte que le port ne servirait à rien."""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time", "name"),
            identifiers=(ip("2001:db8:4:17::c3", "20 août 2026, 00:03:58 UTC", port=False),),
            link="2001:db8:4:17::c3 est l'adresse de l'intrusion ; son titulaire est l'auteur ou vit avec lui.",
            custodian_name="Accès Internet Exemple SCRL",
            custodian_location="Mons",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
        ),
    ),
)
