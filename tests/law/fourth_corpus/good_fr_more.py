"""Good drafts in French: live data, emergencies, an extension."""

from tests.law.fourth_corpus.shape import Good, at, draft, known, on, prose

GOOD_FR_MORE = (
    Good(
        "connexions_a_venir",
        "fr",
        "des données à venir, que la collecte en temps réel peut atteindre",
        draft(
            "RTT",
            "fr",
            said=on("communications", "similar_case", "delivery"),
            offences=on("BCX"),
            national_provision="article 312-1 du Code pénal (extorsion)",
            max_penalty="sept ans d'emprisonnement",
            facts=prose("""
                Depuis le 9 novembre 2026 une société de pompes funèbres est sommée de payer, faute de quoi les
                noms des familles endeuillées seront publiés. Les sommations viennent de la boîte
                repos.eternel@example.net, chaque lundi matin ; la dernière est arrivée aujourd'hui, 23 novembre
                2026, à 7 h 30 UTC et donne jusqu'au 7 décembre."""),
            categories=on("TRA"),
            items=on("origin", "time", "login_ip_history"),
            identifiers=(known("email", "repos.eternel@example.net"),),
            link=prose("""
                L'auteur ouvre repos.eternel@example.net pour écrire ; l'origine des connexions du lundi mène à
                lui."""),
            custodian_name="Lettre Exemple AG",
            custodian_location="Berne",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            period_from=at("2026-11-29 23:00"),
            period_to=at("2026-12-08"),
            period_reason="Les deux lundis qui restent jusqu'au terme fixé par l'auteur.",
        ),
    ),
    Good(
        "le_signal_d_une_balise",
        "fr",
        "une urgence vitale exposée, avec le lien entre les données et le danger",
        draft(
            "P2_9",
            "fr",
            said=on("emergency", "link", "other:none"),
            offences=on("BCX"),
            national_provision="article 223-1 du Code pénal (mise en danger de la vie d'autrui)",
            max_penalty="un an d'emprisonnement et 15 000 euros d'amende",
            facts=prose("""
                Un passeur a abandonné, le 22 novembre 2026 vers 23 h UTC, quatorze personnes dans une remorque
                frigorifique fermée. L'une d'elles a écrit à sa sœur, à 5 h 42 UTC ce matin, qu'ils n'ont plus
                d'air. Elle ne sait pas où elle est."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "cell_site"),
            identifiers=(known("account", "+33 6 39 98 05 50", "messagerie de la passagère"),),
            link="La dernière connexion du compte de la passagère dira où se trouve la remorque.",
            custodian_name="Message Exemple Inc., 9 Sample Way, Seattle",
            custodian_location="Seattle",
            requested_state="US",
            data_location="US",
            provider_state="US",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Quatorze personnes enfermées manquent d'air ; le dernier message a trois heures.",
        ),
    ),
    Good(
        "prolongation_en_temps_utile",
        "fr",
        "une prolongation qui cite sa référence et arrive à temps",
        draft(
            "PRES_EXT",
            "fr",
            offences=on("BC02"),
            national_provision="article 323-1 du Code pénal",
            max_penalty="trois ans d'emprisonnement",
            facts=prose("""
                La demande d'entraide est partie ce jour par la valise ; nous vous prions de garder les données
                d'ici là."""),
            previous_reference="FR-PARQ-2026-3310",
            current_expiry=at("2026-12-19 22:59"),
        ),
    ),
    Good(
        "otages_dans_un_lycee",
        "fr",
        "une entraide d'urgence avec son danger et son traité",
        draft(
            "P2_10",
            "fr",
            said=on("assistance", "emergency", "link"),
            legal_basis="treaty",
            treaty_name="Convention européenne d'entraide judiciaire en matière pénale du 20 avril 1959",
            pair_has_treaty=True,
            offences=on("BCX"),
            national_provision="article 347bis du Code pénal (prise d'otages)",
            max_penalty="réclusion à perpétuité",
            facts=prose("""
                Un homme armé retient depuis 6 h 20 UTC, ce 23 novembre 2026, neuf élèves dans le laboratoire
                d'un lycée. Il diffuse ses exigences par le compte « tempete.sept » et annonce un premier mort
                pour midi."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "posts_private"),
            identifiers=(known("account", "tempete.sept"),),
            link="Les publications privées de tempete.sept nomment peut-être le complice qui détient le détonateur.",
            custodian_name="Diffuse Exemple SAS",
            custodian_location="Lyon",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-11-20"),
            period_to=at("2026-11-23 09:00"),
            period_reason="Le compte a été ouvert le 20 novembre.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Neuf élèves sont sous la menace d'une arme et l'auteur annonce un mort pour midi.",
        ),
    ),
    Good(
        "garde_a_vue_jusqu_a_mercredi",
        "fr",
        "urgente, avec l'heure de la fin d'une garde à vue",
        draft(
            "PRES",
            "fr",
            offences=on("BC06"),
            national_provision="article 323-3-1 du Code pénal",
            max_penalty="cinq ans d'emprisonnement",
            facts=prose("""
                Le 22 novembre 2026 au soir, la douane a trouvé sur un voyageur de 24 ans onze appareils qui,
                posés près d'une voiture, en recopient la clé sans contact ; ils ne servent à rien d'autre. Le
                voyageur a reconnu les avoir vendus depuis le 1er septembre dans un salon fermé, sous le nom de
                « clef.anglaise », à des acheteurs qui lui écrivaient quelle voiture ils voulaient prendre."""),
            categories=on("CON", "TRA"),
            items=on("messages", "contact_metadata"),
            identifiers=(known("account", "clef.anglaise"),),
            link=prose("""
                Les messages de clef.anglaise avec les acheteurs montreront que les appareils étaient destinés
                au vol."""),
            custodian_name="Salon Privé Exemple BV",
            custodian_location="La Haye",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            necessity_reasons=on("easily_deleted", "release_of_suspect"),
            necessity="Un simple appui efface le salon pour tous ; la compagne du voyageur en a aussi le code.",
            period_from=at("2026-09-01"),
            period_to=at("2026-11-22"),
            period_reason="De la première vente, selon ses dires, à son interpellation.",
            urgency="urgent",
            urgency_reasons=on("detention_deadline", "volatile_data"),
            urgency_text=prose("""
                La garde à vue prend fin le mercredi 25 novembre à 19 h (UTC+1), et il retrouvera son téléphone."""),
        ),
    ),
)
