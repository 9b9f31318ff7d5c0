"""Seeded defect: no maximum penalty, or none that can be."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_PENALTY: tuple[Defective, ...] = (
    Defective(
        name="six-penalty-left-out",
        group="penalty",
        language="en",
        defect="The maximum penalty is left out.",
        rules=on("M31-pen", "L-penalty"),
        fields=on("max_penalty", "national_provision"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Electronic Transactions Act 2008 (Act 772), section 124",
            max_penalty="",
            facts=prose("""
                A parish secretary found on Sunday 20 September 2026 that the mobile-money wallet of the parish had
                been opened from a handset not hers. The handset was enrolled that morning at 06:52 with the recovery
                mailbox kente.repairs@example.com. She had left her phone for repair on the Friday.
            """),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(
                known("email", "kente.repairs@example.com", "recovery mailbox of the strange handset"),
            ),
            link="The holder of kente.repairs@example.com enrolled the handset with which the wallet was opened.",
            **held("Lagan Mail Ltd", "Belfast, United Kingdom", "GB"),
        ),
    ),
    Defective(
        name="six-peine-zero",
        group="penalty",
        language="fr",
        defect="Une peine maximale de zéro mois, avec une amende nulle.",
        rules=on("L-penalty"),
        fields=on("max_penalty"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC04"),
            national_provision="Article 509-3 du Code pénal",
            max_penalty="Emprisonnement : 0 mois ; amende : 0 euro",
            facts=prose("""
                Le 28.10.2026 vers 19.30 heures, toutes les fiches d'élèves d'une école de musique ont été supprimées
                depuis la session d'un ancien professeur, ouverte par une connexion de l'adresse 192.0.2.140, port
                source 50211 (heure du serveur : CET, écart vérifié). Une sauvegarde du mois d'août existe seule.
            """),
            categories=on("SUB"),
            items=on("ip_assignment_at_time"),
            identifiers=(ip("192.0.2.140", "28.10.2026, 19.31.07 heures CET, port 50211"),),
            link="L'abonné de 192.0.2.140 à cet instant est celui qui a supprimé les fiches de l'école.",
            period_from=at("2026-10-28"),
            period_to=at("2026-10-29"),
            necessity_reasons=on("short_retention"),
            necessity="L'opérateur garde les attributions d'adresses trois mois ; elles disparaîtront fin janvier.",
            **held("Saarnetz GmbH", "Sarrebruck, Allemagne", "DE"),
        ),
    ),
    Defective(
        name="six-penalty-minimum-only",
        group="penalty",
        language="en",
        defect="Only a minimum penalty is written where the maximum belongs.",
        rules=on("L-penalty", "M31-pen"),
        fields=on("max_penalty"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC08"),
            national_provision="Article 249, paragraph (1) of the Penal Code",
            max_penalty="imprisonment from two years upwards",
            facts=prose("""
                In fact, during the days 24-26 August 2026, unknown author has introduced in the accounting programme
                of a wood factory modified IBAN codes for nine suppliers, by this obtaining 402.118 lei. The
                modifications were made by remote desktop session through the account remote.lemn@example.net.
            """),
            categories=on("TRA"),
            items=on("session_logs", "login_ip_history"),
            identifiers=(known("email", "remote.lemn@example.net", "account of the remote desktop"),),
            link=prose("""
                The list of sessions of remote.lemn@example.net indicates the place from where the codes were modified
                and so the author.
            """),
            period_from=at("2026-08-24"),
            period_to=at("2026-08-27"),
            previous_preservation="RO-2026-000640-09 from 2 September 2026",
            **held("Danubius Fernwartung GmbH", "Linz, Austria", "AT"),
        ),
    ),
    Defective(
        name="six-peine-selon-gravite",
        group="penalty",
        language="fr",
        defect="« Amende ou prison, selon la gravité » : aucun maximum.",
        rules=on(),
        fields=on("max_penalty", "contents"),
        draft=ask(
            "P2_8",
            "fr",
            offences=on("BC06"),
            national_provision="article 550bis, § 5, du Code pénal",
            max_penalty="amende ou prison, selon la gravité des faits et la personnalité de l'auteur",
            facts=prose("""
                Du 3 au 6 juin 2026, le compte « sesame-be » a mis en vente sur un forum 1.150 couples d'identifiants
                d'une mutualité. Un enquêteur en a acheté dix le 6 juin, sur autorisation ; neuf étaient valables.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "sesame-be", "vendeur des codes d'accès"),),
            link=prose("""
                Les connexions de « sesame-be » pendant la vente, avec le nom donné à l'inscription, mènent à la
                personne qui a cédé les codes d'accès de la mutualité.
            """),
            period_from=at("2026-06-03"),
            period_to=at("2026-06-07"),
            previous_preservation="BE-2026-000333-40 du 9 juin 2026",
            **held("Polder Forums BV", "Groningue, Pays-Bas", "NL"),
        ),
    ),
)
