"""Bons projets en français : contenu, données en direct, ordre au fournisseur, convention des Nations Unies."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_FR_LAST: tuple[Good, ...] = (
    Good(
        name="eight-good-machine-that-locked-the-archive",
        language="fr",
        lure="A disk image, by far the most that can be asked for, of a machine hired for the attack alone.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC04"),
            national_provision="Article 323-3 du Code pénal",
            max_penalty="Cinq ans d’emprisonnement et 150 000 euros d’amende",
            facts=prose("""
                Le 26 juin 2026, de 03 h 10 à 05 h 55 UTC, les plans de 900 ponts ont été chiffrés dans l’archive d’un
                département. Les clés partaient au fur et à mesure vers la machine 198.51.100.203, port 8081, encore
                vue le 26 juin 2026 à 05:54:31 UTC. Louée la veille, elle n’a servi à rien d’autre et son locataire a
                cessé de payer le 27.
            """),
            categories=on("CON"),
            items=on("vm_disk_image"),
            identifiers=(
                ip("198.51.100.203", "machine qui recevait les clés, port 8081, 2026-06-26 05:54:31 UTC"),
            ),
            link=prose("""
                198.51.100.203 a reçu une clé par plan. L’image de son disque contient ces clés, sans lesquelles les 900
                plans restent illisibles, et le programme qui les rangeait, preuve de la préparation.
            """),
            period_from=at("2026-06-25"),
            period_to=at("2026-06-28"),
            previous_preservation="CA-GRC-247-2026-0391 du 1er juillet 2026",
            **held("Saguenay Machines inc.", "Chicoutimi, Québec, Canada", "CA"),
        ),
    ),
    Good(
        name="eight-good-relay-of-the-payouts",
        language="fr",
        lure="Connections of the coming weeks, by real-time collection; nothing of what is said is sought.",
        draft=ask(
            "RTT",
            "fr",
            offences=on("BC08"),
            national_provision="Articles 431-64 et 431-65 du Code pénal",
            max_penalty="Dix ans d’emprisonnement et 50 millions de francs CFA d’amende",
            facts=prose("""
                Chaque vendredi depuis le 2 octobre 2026, les cagnottes d’une tontine mobile de Thiès sont détournées :
                un automate change le bénéficiaire pendant les deux minutes du versement. Huit vendredis, 61 millions de
                francs CFA, le dernier le 20 novembre. L’automate obéit au compte tama_8812, qu’il interroge par un
                relais avant chaque coup. La gérante voudrait tout suspendre ; la banque a préféré rembourser.
            """),
            categories=on("TRA"),
            items=on("origin", "time", "session_logs"),
            identifiers=(known("account", "tama_8812", "compte auquel l’automate obéit"),),
            link=prose("""
                Le donneur d’ordre se connecte à tama_8812 peu avant chaque détournement. L’origine de cette connexion,
                relevée sur l’instant, mène à lui ; le relais ne garde rien après coup.
            """),
            period_from=at("2026-11-26"),
            period_to=at("2026-12-19"),
            period_reason="Les quatre vendredis du 27 novembre au 18 décembre, terme fixé par le juge d’instruction.",
            **held("Sillon Relais SAS", "Lannion, France", "FR"),
        ),
    ),
    Good(
        name="eight-good-orders-to-the-accomplice",
        language="fr",
        lure="Content to come, by interception, with the milder steps that failed and a danger that is told.",
        draft=ask(
            "INT",
            "fr",
            offences=on("BC05"),
            national_provision="Articles 65 et 66 de la loi n° 2010/012",
            max_penalty="Dix ans d’emprisonnement",
            facts=prose("""
                Depuis le 26 octobre 2026, la tour de contrôle de Garoua perd son radar pendant les approches du soir :
                un complice, au sol, coupe la liaison en y envoyant des données fausses, sur instructions. La dernière
                coupure est du 18 novembre. Les instructions arrivent de l’adresse vent.du.nord@example.net. Les
                relevés de trafic, obtenus le 12 novembre, n’ont montré que des relais ; la filature du complice a
                échoué deux fois.
            """),
            categories=on("TRA", "CON"),
            items=on("messages", "message_headers"),
            identifiers=(known("email", "vent.du.nord@example.net", "adresse des instructions"),),
            link=prose("""
                Les messages de vent.du.nord@example.net fixent le vol visé, l’heure et le mode de coupure du radar. Lus
                à temps, ils permettent de dérouter l’avion et de prouver qui commande.
            """),
            period_from=at("2026-11-24"),
            period_to=at("2026-12-15"),
            period_reason="Trois semaines : une coupure tous les six jours en moyenne, donc trois instructions.",
            urgency="urgent",
            urgency_reasons=on("ongoing_offence", "public_security"),
            urgency_text="Un avion de ligne atterrit chaque soir, et la prochaine coupure est à craindre sous peu.",
            **held("Dunaj Post GmbH", "Linz, Autriche", "AT"),
        ),
    ),
    Good(
        name="eight-good-order-on-the-false-notary",
        language="fr",
        lure="An order for the subscriber; a notary, an estate and a family are the setting of the fraud.",
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC08"),
            national_provision="Article 504quater du Code pénal",
            max_penalty="Cinq ans d’emprisonnement",
            facts=prose("""
                Le 3 août 2026, les héritiers d’une ferme de Bastogne ont versé 148 000 euros à un faux notaire. Son
                courriel, parti de etude.ardenne@example.org, imitait celui de la véritable étude ; un fichier joint a
                remplacé dans leur logiciel de banque le compte de l’étude par le sien. La famille, qui se disputait
                la succession, s’est d’abord accusée elle-même et n’a porté plainte que le 19 août.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "account_creation_time_ip"),
            identifiers=(known("email", "etude.ardenne@example.org", "adresse du faux notaire"),),
            link=prose("""
                Le faux notaire n’a écrit que de etude.ardenne@example.org. Le nom donné à l’ouverture, et l’adresse
                d’où elle s’est faite, désignent celui qui a reçu les 148 000 euros.
            """),
            previous_preservation="LT-247-2026-0604 du 21 août 2026",
            **held("Nemuno Paštas UAB", "Pavyzdžio g. 9, 44250 Kaunas, Lituanie", "LT"),
        ),
    ),
    Good(
        name="eight-good-un-exam-papers",
        language="fr",
        lure="The United Nations Convention; a head of school and a ministry belong to the story, as victims.",
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Article 36 de la loi organique sur la cybersécurité",
            max_penalty="Cinq ans d’emprisonnement",
            facts=prose("""
                Les sujets du baccalauréat tunisien ont été lus sans droit dans le coffre numérique du ministère, le
                30 mai 2026 puis le 1er juin, et vendus à Sfax avant l’épreuve du 3 juin. Le coffre a été ouvert avec la
                carte volée à une proviseure. Les vendeurs ont reçu les sujets de la boîte jasmin.session@example.com,
                qui n’a plus écrit depuis.
            """),
            categories=on("SUB", "TRA"),
            items=on("account_creation_time_ip", "message_headers"),
            identifiers=(
                known("email", "jasmin.session@example.com", "boîte d’où les sujets ont été remis"),
            ),
            link=prose("""
                jasmin.session@example.com a remis les sujets quelques heures après chaque ouverture du coffre. Les
                en-têtes donnent ces heures à la seconde, et la création de la boîte donne une adresse de l’intrus.
            """),
            period_from=at("2026-05-29"),
            period_to=at("2026-06-04"),
            necessity_reasons=on("account_closing"),
            necessity=prose("""
                Le fournisseur ferme et efface une boîte restée muette six mois. La dernière remise datant du 2 juin,
                celle-ci disparaît le 2 décembre 2026.
            """),
            **held("Setouchi Mail KK", "Takamatsu, Japon", "JP"),
        ),
    ),
)
