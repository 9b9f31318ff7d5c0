"""Bons projets en français : quatre conservations, et une demande sur l’abonné."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import NAMES, ask, held

GOOD_FR: tuple[Good, ...] = (
    Good(
        name="eight-good-cage-at-reims",
        language="fr",
        lure="The company is not known, the hall and the rack are: Art. 29(2)(d) asks for one or the other.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Article 550bis, § 1, du Code pénal",
            max_penalty="Deux ans d’emprisonnement",
            facts=prose("""
                Le 29 octobre 2026, de 01 h 14 à 02 h 36 UTC, un inconnu est entré sans droit dans le fichier des
                donneurs d’un centre de transfusion de Namur et y a lu 312 fiches. Il passait par un relais, la machine
                192.0.2.161, port source 40717, vue pour la dernière fois le 29 octobre 2026 à 02:35:50 UTC. Un
                technicien du centre a suivi la route jusqu’à la salle louée à Reims ; le nom de la société à qui
                appartient la baie n’y est affiché nulle part.
            """),
            categories=on("TRA"),
            items=on("netflow", "session_logs"),
            identifiers=(ip("192.0.2.161", "2026-10-29 02:35:50 UTC, port source 40717"),),
            link=prose("""
                192.0.2.161 a transmis les 312 lectures. Les flux entrants de cette nuit donnent l’adresse d’où
                l’inconnu commandait le relais.
            """),
            custodian_location="Salle 4, baie B-17, 12 rue de l’Exemple, Reims, France",
            requested_state="FR",
            provider_state="FR",
            state_names={"FR": NAMES["FR"]},
            period_from=at("2026-10-28"),
            period_to=at("2026-10-30"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Dans cette salle, d’après sa notice, les relevés de flux sont écrasés au bout de trente jours : ceux du
                29 octobre le seront le 28 novembre 2026.
            """),
        ),
    ),
    Good(
        name="eight-good-who-and-what-of-prescriptions",
        language="fr",
        lure="The text asks who wrote, and the content too: the attachments are the forgeries.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC07"),
            national_provision="Articles 441-1 et 441-2 du Code pénal",
            max_penalty="Cinq ans d’emprisonnement et 75 000 euros d’amende",
            facts=prose("""
                Du 7 au 25 septembre 2026, dix-huit pharmacies de l’Aisne ont reçu de l’adresse
                cabinet.vervins@example.net des ordonnances d’un médecin parti à la retraite en juin. Le texte en était
                vrai, la date, le nom et la dose refaits à l’ordinateur. Quarante et une boîtes d’un opiacé ont été
                remises à deux coursiers. Ceux-ci ne savent pas qui les payait.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "account_creation_time_ip", "attachments"),
            identifiers=(known("email", "cabinet.vervins@example.net", "expéditrice des ordonnances"),),
            link=prose("""
                Qui a ouvert cabinet.vervins@example.net, la fiche de l’abonné le dira. Ce que l’on y a joint, elle ne
                le dit pas : les fichiers des ordonnances gardent les retouches, et sans eux la falsification ne se
                prouve que sur des tirages que sept pharmacies ont déjà jetés.
            """),
            period_from=at("2026-09-06"),
            period_to=at("2026-09-26"),
            necessity_reasons=on("easily_deleted", "suspect_aware"),
            necessity=prose("""
                Un des coursiers a été entendu le 20 novembre et remis en liberté ; il peut prévenir son commanditaire,
                qui viderait la boîte d’un geste.
            """),
            **held("Scaldis Mail NV", "Gand, Belgique", "BE"),
        ),
    ),
    Good(
        name="eight-good-threats-at-the-bakery",
        language="fr",
        lure="An offence of the First Protocol; the victim's wish for an apology is told, and asked of nobody.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("P1-4"),
            national_provision="Article 222-18-1 du Code pénal, en lien avec l’article 132-76",
            max_penalty="Sept ans d’emprisonnement et 100 000 euros d’amende",
            facts=prose("""
                Du 11 au 16 octobre 2026, un boulanger de Thionville, né au Mali, a reçu chaque matin un message privé
                du compte houblon_noir : on brûlerait son four et lui dedans, « comme tous les gens de sa couleur ».
                Le 16 octobre, le message annonçait le jour et l’heure. Le boulanger a fermé boutique. Il dit n’attendre
                que des excuses ; le parquet, lui, poursuit les menaces de mort à caractère raciste.
            """),
            categories=on("TRA", "CON"),
            items=on("messages", "login_ip_history"),
            identifiers=(known("account", "houblon_noir", "auteur des menaces"),),
            link=prose("""
                Les six messages de houblon_noir sont les menaces elles-mêmes. Le boulanger en a effacé quatre par
                dégoût : le serveur est seul à pouvoir en rendre les termes, et les connexions en désignent l’auteur.
            """),
            period_from=at("2026-10-10"),
            period_to=at("2026-10-17"),
            necessity_reasons=on("account_closing"),
            necessity=prose("""
                Le compte est suspendu depuis le 30 octobre sur signalement d’un voisin. La plateforme détruit un compte
                suspendu, messages compris, après trente jours, soit le 29 novembre 2026.
            """),
            **held("Alzette Social S.A.", "Esch-sur-Alzette, Luxembourg", "LU"),
        ),
    ),
    Good(
        name="eight-good-three-addresses-in-a-list",
        language="fr",
        lure="Three addresses, one row each with instant, zone and port; “toutes” is a word of the story.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC05"),
            national_provision="Article 323-2 du Code pénal",
            max_penalty="Sept ans d’emprisonnement et 300 000 euros d’amende (système de l’État)",
            facts=prose("""
                Le 8 novembre 2026, entre 16 h 00 et 19 h 20 UTC, toutes les remontées d’une station des Hautes-Alpes se
                sont arrêtées : la centrale recevait l’ordre d’arrêt dès qu’un agent la relançait. 430 skieurs ont dû
                être descendus à la corde. L’ordre est venu trois fois, chaque fois d’une autre adresse.
            """),
            categories=on("SUB", "TRA"),
            items=on("ip_assignment_at_time", "session_logs"),
            identifiers=(
                ip("203.0.113.14", "premier ordre, 2026-11-08 16:00:09 UTC, port 51002"),
                ip("203.0.113.86", "deuxième ordre, 2026-11-08 17:31:44 UTC, port 49377"),
                ip("203.0.113.202", "troisième ordre, 2026-11-08 19:02:18 UTC, port 60155"),
            ),
            link=prose("""
                Les trois ordres d’arrêt, tels que la centrale les a notés le 8 novembre 2026 :

                - 203.0.113.14, à 16:00:09 UTC, port 51002, a arrêté les remontées la première fois ;
                - 203.0.113.86, à 17:31:44 UTC, port 49377, les a arrêtées après la première relance ;
                - 203.0.113.202, à 19:02:18 UTC, port 60155, les a arrêtées une dernière fois.

                L’abonné qui tenait chaque adresse à son instant est l’auteur de l’ordre ou le conduit à nous.
            """),
            period_from=at("2026-11-08"),
            period_to=at("2026-11-09"),
            necessity_reasons=on("short_retention", "easily_deleted"),
            necessity=prose("""
                L’opérateur prête ses adresses pour quelques minutes et n’en garde le registre que trois semaines :
                celui du 8 novembre disparaît le 29.
            """),
            **held("Rhodan Telecom SA", "Sion, Suisse", "CH"),
        ),
    ),
    Good(
        name="eight-good-register-of-births",
        language="fr",
        lure="“État civil” is the register that was forged, not the purpose of the request.",
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC07"),
            national_provision="Articles 61 et 62 de la loi n° 2013-451",
            max_penalty="De deux à cinq ans d’emprisonnement",
            facts=prose("""
                Vingt-deux naissances qui n’ont jamais eu lieu ont été inscrites au registre informatisé de l’état civil
                de Daloa dans la nuit du 12 au 13 juin 2026. Les extraits ont servi à obtenir des passeports. Les actes
                ont été saisis avec le mot de passe de l’officier, que celui-ci avait donné par méprise, le 11 juin, à
                l’adresse assistance.registre@example.com.
            """),
            categories=on("SUB"),
            items=on("name", "email_recovery", "phone_recovery"),
            identifiers=(
                known(
                    "email", "assistance.registre@example.com", "a recueilli le mot de passe de l’officier"
                ),
            ),
            link=prose("""
                Seul le titulaire d’assistance.registre@example.com connaissait, hors la mairie, le mot de passe avec
                lequel les vingt-deux actes ont été saisis le lendemain.
            """),
            **held("Correo Turia SL", "Valence, Espagne", "ES"),
        ),
    ),
)
