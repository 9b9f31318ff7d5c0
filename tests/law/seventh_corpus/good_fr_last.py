"""Bonnes rédactions en français : données à venir, Deuxième Protocole, Convention des Nations Unies."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

GOOD_FR_LAST: tuple[Good, ...] = (
    Good(
        name="seven-bon-injonction-dancien-nom",
        language="fr",
        lure="Le fournisseur a changé de nom et de siège ; l’adresse donnée est l’actuelle.",
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC08"),
            national_provision="Article 496 du Code pénal",
            max_penalty="prison de quatre mois à cinq ans",
            facts=prose("""
                Faux remboursements d'impôt à Diekirch, du 8 au 11 septembre 2026 : un formulaire imité détourne le
                remboursement de 64 contribuables vers d'autres comptes. Le formulaire était déposé sous l'identifiant
                « impot-vite », chez une entreprise qui siégeait à Vienne jusqu'en 2023.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("account", "impot-vite"),),
            link="Qui a payé l'abonnement d'impot-vite a déposé le formulaire, ou sait qui l'a déposé.",
            previous_preservation="aucune demandée",
            **holder("SI", "Drava Obrazci d.o.o.", "Vzorčna ulica 6, 2000 Maribor, Slovénie"),
        ),
    ),
    Good(
        name="seven-bon-adolescente-en-peril",
        language="fr",
        lure="Danger pour la vie, et c’en est un.",
        draft=ask(
            "P2_10",
            "fr",
            offences=on("BCX"),
            national_provision="Code pénal, article 223-13 (provocation au suicide)",
            max_penalty="5 ans d'emprisonnement",
            facts=prose("""
                Depuis le 20 novembre 2026, un adulte caché sous le compte « dernier.jeu » pousse une adolescente de
                quatorze ans à se tuer « en direct » le soir du 24. La jeune fille a quitté le foyer le 22 à midi ; elle
                continue de lui écrire. Son téléphone est éteint.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "dernier.jeu"),),
            link=prose("""
                Les connexions de dernier.jeu mènent à l'adulte, et par lui à la jeune fille qui va le rejoindre.
            """),
            period_from=at("2026-11-20"),
            period_to=at("2026-11-23"),
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="L'adolescente doit mourir demain soir selon les consignes qu'elle reçoit.",
            **holder("CH", "Causette Alpine SA", "Sion, Suisse"),
        ),
    ),
    Good(
        name="seven-bon-peages-en-direct",
        language="fr",
        lure="Des données à venir, par la mesure prévue pour cela.",
        draft=ask(
            "UN_RTT",
            "fr",
            offences=on("UN13"),
            national_provision="Code pénal ivoirien, article 471",
            max_penalty="dix ans d'emprisonnement",
            facts=prose("""
                Chaque vendredi depuis le 30 octobre 2026, un correspondant fait recharger à tort des cartes de
                carburant en trompant l'automate d'une station de Bouaké. Il commande la recharge en appelant l'automate
                avec le +44 7700 900237. Dernier vendredi constaté : le 20 novembre.
            """),
            categories=on("TRA"),
            items=on("origin", "time"),
            identifiers=(known("phone", "+44 7700 900237"),),
            link="Au moment où +44 7700 900237 rappellera l'automate, son point d'appel situera le correspondant.",
            necessity="Le correspondant change d'endroit à chaque appel ; les relevés passés ne le rattrapent pas.",
            period_from=at("2026-11-24"),
            period_to=at("2026-12-19"),
            period_reason="Quatre vendredis.",
            **holder("GB", "Humber Calls Ltd", "Hull, Royaume-Uni"),
        ),
    ),
    Good(
        name="seven-bon-ecoute-du-negociateur",
        language="fr",
        lure="Une écoute : le contenu à venir est le seul moyen, et le texte dit ce qu’il apprendra.",
        draft=ask(
            "INT",
            "fr",
            offences=on("BC05"),
            national_provision="Art. 144bis et 156 du Code pénal",
            max_penalty="cinq ans",
            facts=prose("""
                Une fromagerie de Gruyères est bloquée depuis le 16 novembre 2026 : ses cuves ne répondent plus qu'à un
                rançonneur, qui négocie de vive voix depuis le +33 6 39 98 91 14. Dernier appel le 22. Il annonce le
                versement en trois fois, d'ici à la mi-décembre.
            """),
            categories=on("TRA", "CON"),
            items=on("origin", "messages"),
            identifiers=(known("phone", "+33 6 39 98 91 14"),),
            link=prose("""
                Ce qui se dira sur +33 6 39 98 91 14 entre le rançonneur et ses complices indiquera où seront portés les
                trois versements et comment rouvrir les cuves.
            """),
            period_from=at("2026-11-24"),
            period_to=at("2026-12-15"),
            period_reason="Le temps des trois versements annoncés.",
            **holder("FR", "Semnoz Télécom SA", "Annecy, France"),
        ),
    ),
    Good(
        name="seven-bon-un-dossier-de-la-mairie",
        language="fr",
        lure="Une personne nommée, des dates de deux calendriers ; un seul dossier est demandé.",
        draft=ask(
            "UN_STO",
            "fr",
            offences=on("UN12"),
            national_provision="Code pénal haïtien, article 107",
            max_penalty="travaux forcés, quinze ans",
            facts=prose("""
                Le sieur Exumé, commis à la mairie de Jacmel, est accusé d'avoir, du lundi 2 au jeudi 5 février 2026,
                inséré dans le cadastre numérisé des titres datés de 1987. Les titres insérés viennent du dossier
                « titres-87 » du compte exume.cadastre@example.org, dont il a donné l'adresse sans en donner la clé.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("email", "exume.cadastre@example.org"),),
            link=prose("""
                Les dates d'enregistrement du dossier titres-87, chez exume.cadastre@example.org, démentiront 1987.
            """),
            period_from=at("2026-02-02"),
            period_to=at("2026-02-06"),
            **holder("CA", "Dossiers Richelieu inc.", "Sorel-Tracy, Canada"),
        ),
    ),
)
