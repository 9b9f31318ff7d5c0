"""Bonnes rédactions en français : données stockées, à conserver et à remettre."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

GOOD_FR: tuple[Good, ...] = (
    Good(
        name="seven-bon-peine-en-lettres",
        language="fr",
        lure="La peine est écrite en lettres et en mois ; l’amende vient en premier.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Loi n° 2016-33, article 72",
            max_penalty="amende de deux millions, et dix-huit mois d'emprisonnement",
            facts=prose("""
                Une sage-femme de Conakry signale que, le 7 novembre 2026, le registre des naissances qu'elle tient en
                ligne a été feuilleté par un inconnu pendant vingt minutes. Le registre affiche le dernier visiteur :
                « palmier-bleu ».
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(known("account", "palmier-bleu", "dernier visiteur affiché par le registre"),),
            link="La session de palmier-bleu, ce 7 novembre, est la visite des vingt minutes.",
            period_from=at("2026-11-07"),
            period_to=at("2026-11-08"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Le prestataire n'archive les sessions que trente jours : celles du 7 novembre meurent le 7 décembre.
            """),
            **holder("CI", "Registres Lagune SA", "Abidjan, Côte d'Ivoire"),
        ),
    ),
    Good(
        name="seven-bon-antennes-du-livreur",
        language="fr",
        lure="Des antennes-relais sont demandées, et le texte dit ce que le lieu prouve.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC08"),
            national_provision="C. pén., art. 504quater",
            max_penalty="5 ans d'emprisonnement",
            facts=prose("""
                Mons, 2 juillet 2026 : trois distributeurs, vidés l'un après l'autre entre 1 h 15 et 2 h 40 (CEST) après
                qu'un boîtier branché sur chacun en a trompé l'ordinateur. Sur le boîtier oublié au troisième, une
                étiquette de livraison mentionne le +33 6 39 98 05 63.
            """),
            categories=on("TRA"),
            items=on("cell_site", "call_detail_records"),
            identifiers=(known("phone", "+33 6 39 98 05 63"),),
            link=prose("""
                Les antennes de +33 6 39 98 05 63 cette nuit-là établiront si son porteur se trouvait devant les trois
                distributeurs aux heures des retraits.
            """),
            period_from=at("2026-07-01"),
            period_to=at("2026-07-03"),
            previous_preservation="BE 26/2290",
            **holder("FR", "Scarpe Mobile SAS", "Douai, France"),
        ),
    ),
    Good(
        name="seven-bon-quatre-comptes",
        language="fr",
        lure="Quatre comptes, dont deux ne sont expliqués que par leur note.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC10"),
            national_provision="Art. 67 de la loi sur le droit d'auteur",
            max_penalty="un an, cinq ans si l'auteur en fait métier",
            facts=prose("""
                Le 18 mai 2026, un vendeur de partitions piratées a été surpris par un compositeur lausannois. Il
                livrait, depuis le 2 mai, par quatre comptes, selon l'instrument : corde-1 (guitare), corde-2 (harpe),
                vent-1 (flûte), vent-2 (cor). Ventes relevées : 5 300.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment", "linked_accounts"),
            identifiers=(
                known("account", "corde-1"),
                known("account", "corde-2"),
                known("account", "vent-1", "livrait les partitions de flûte"),
                known("account", "vent-2", "livrait les partitions de cor"),
            ),
            link=prose("""
                Par corde-1, corde-2, vent-1 et vent-2 sont parties les 5 300 copies : leur titulaire est le
                vendeur.
            """),
            previous_preservation="CH-VD-2026-90, 20 mai 2026",
            **holder("DE", "Isar Partituren GmbH", "Landshut, Allemagne"),
        ),
    ),
    Good(
        name="seven-bon-concert-de-juin-prochain",
        language="fr",
        lure="Une date à venir dans les faits : celle d’un concert ; les données sont passées.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="Article 540 du Code pénal",
            max_penalty="emprisonnement d'un à cinq ans",
            facts=prose("""
                De faux billets pour un concert prévu à Rabat le 19 juin 2027 ont été vendus du 9 au 14 novembre 2026.
                Un écran de paiement imité y substituait le compte d'un tiers à celui de la salle. 1 150 acheteurs.
                Les billets arrivaient de billets.oudaya@example.com.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages"),
            identifiers=(known("email", "billets.oudaya@example.com"),),
            link=prose("""
                Dans les envois de billets.oudaya@example.com figurent les 1 150 acheteurs et le compte
                de ce tiers.
            """),
            period_from=at("2026-11-09"),
            period_to=at("2026-11-15"),
            necessity_reasons=on("account_closing"),
            necessity="La boîte a été souscrite pour un mois ; faute de paiement, elle sera purgée le 9 décembre.",
            **holder("ES", "Correo Levante SL", "Alicante, Espagne"),
        ),
    ),
    Good(
        name="seven-bon-perquisition-nationale",
        language="fr",
        lure="Une perquisition a eu lieu chez nous ; ici, seule la divulgation est demandée.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC05"),
            national_provision="Code pénal, article 323-2",
            max_penalty="7 ans d'emprisonnement",
            facts=prose("""
                La perquisition menée à Brest le 24 juin 2026 a livré le carnet du mis en cause : il y note avoir
                « noyé » la billetterie d'un aquarium le 21 juin, ce que confirme l'arrêt de celle-ci de 9 h 00 à
                11 h 20 UTC. Le carnet donne l'adresse de départ : 198.51.100.9, port 38112, à 9 h 00 min 12 s.
            """),
            categories=on("SUB"),
            items=on("name", "ip_assignment_at_time"),
            identifiers=(ip("198.51.100.9", "21 juin 2026, 09:00:12 UTC, port 38112"),),
            link=prose("""
                L'abonné de 198.51.100.9 à cet instant a prêté sa ligne à la noyade de la billetterie, ou l'a subie.
            """),
            previous_preservation="FR-247-26-01004",
            **holder("IE", "Corrib Broadband DAC", "Galway, Irlande"),
        ),
    ),
)
