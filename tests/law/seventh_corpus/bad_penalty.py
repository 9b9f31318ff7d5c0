"""Seeded defect: the maximum penalty is missing, or is no figure."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_PENALTY: tuple[Defective, ...] = (
    Defective(
        name="seven-penalty-left-blank",
        group="penalty",
        language="en",
        defect="No maximum penalty at all.",
        rules=on("M31-pen"),
        fields=on("max_penalty"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC09"),
            national_provision="Criminal Code, Art. 228, paragraph 3",
            facts=prose("""
                On 18 June 2026 at 22:41:30 UTC a user of a peer-to-peer network offered eleven films of the abuse of
                children to an undercover officer, who received two of them from 192.0.2.88, source port 40991.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("192.0.2.88", "18 June 2026, 22:41:30 UTC, port 40991"),),
            link="The holder of 192.0.2.88 at that second is the one who distributed the two films.",
            previous_preservation="RS-PRES-118/26",
            **holder("HU", "Tisza Net Kft.", "Szeged, Hungary"),
        ),
    ),
    Defective(
        name="seven-peine-criminelle",
        group="penalty",
        language="fr",
        defect="« Une peine lourde » au lieu d’un nombre d’années.",
        rules=on("L-penalty"),
        fields=on("max_penalty"),
        draft=ask(
            "UN_RTT",
            "fr",
            offences=on("UN10"),
            national_provision="Loi 2010/012, article 66",
            max_penalty="une peine lourde",
            facts=prose("""
                Depuis le 13 novembre 2026, chaque jour de marché, la plateforme des péages de Douala est rendue
                inaccessible par des requêtes massives. Dernier épisode le samedi 21. L'ordre part chaque fois de la
                ligne +33 6 39 98 12 07, un opérateur de la plateforme ayant vu le numéro s'afficher.
            """),
            categories=on("TRA"),
            items=on("origin", "time", "service_type"),
            identifiers=(known("phone", "+33 6 39 98 12 07"),),
            link=prose("""
                Si l'on voit, à l'instant du prochain blocage, avec qui +33 6 39 98 12 07 communique, on tiendra
                celui d'où part l'ordre qui paralyse les péages.
            """),
            period_from=at("2026-11-24"),
            period_to=at("2026-12-13"),
            period_reason="Trois samedis de marché.",
            **holder("FR", "Garonne Mobiles SA", "Bordeaux, France"),
        ),
    ),
    Defective(
        name="seven-penalty-is-a-felony",
        group="penalty",
        language="en",
        defect="The penalty is described, not measured.",
        rules=on("L-penalty"),
        fields=on("max_penalty"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Crimes Act, s. 250(2)",
            max_penalty="Severe; it counts as a serious felony",
            facts=prose("""
                A sheep station's breeding records (two decades) were wiped on 2 November 2026 at about 4 am. The wiping
                tool left its licence behind: it is leased to the account murray-tools-19.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "login_ip_history"),
            identifiers=(known("account", "murray-tools-19", "leases the wiping tool"),),
            link="Payment and log-ins of murray-tools-19 around 2 November reveal who had the wiping tool in hand.",
            period_from=at("2026-11-01"),
            period_to=at("2026-11-04"),
            necessity_reasons=on("short_retention"),
            necessity="Log-in records there live for thirty days; those of 2 November go on 2 December.",
            **holder("AU", "Riverina Licences Pty Ltd", "Wagga Wagga, Australia"),
        ),
    ),
    Defective(
        name="seven-peine-selon-les-circonstances",
        group="penalty",
        language="fr",
        defect="La peine encourue n’est pas chiffrée : elle dépendrait des circonstances.",
        rules=on("L-penalty"),
        fields=on("max_penalty"),
        draft=ask(
            "P2_8",
            "fr",
            offences=on("BC02"),
            national_provision="Code criminel, alinéa 342.1(1)a)",
            max_penalty="Variable selon les circonstances et les antécédents",
            facts=prose("""
                Le 27 mai 2026, vers 19 h 30 (UTC-4), les résultats d'un laboratoire d'analyses de Trois-Rivières ont
                été consultés au moyen de la clé d'une technicienne alors hospitalisée. La consultation a été faite par
                le compte de relais trifluvien-b.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(known("account", "trifluvien-b", "relais de la consultation"),),
            link=prose("""
                La session de trifluvien-b ce soir-là est la consultation elle-même : son client en est l'auteur.
            """),
            period_from=at("2026-05-27"),
            period_to=at("2026-05-29"),
            previous_preservation="CA-QC-2026-55 (2 juin 2026)",
            **holder("US", "Vermont Relay LLC", "12 Example Street, Burlington, Vermont, États-Unis"),
        ),
    ),
    Defective(
        name="seven-peine-oubliee-ecoute",
        group="penalty",
        language="fr",
        defect="Une interception est sollicitée sans indication de la peine.",
        rules=on("M31-pen"),
        fields=on("max_penalty"),
        draft=ask(
            "INT",
            "fr",
            offences=on("BC09"),
            national_provision="Article 294 ter du Code pénal",
            facts=prose("""
                Monaco. Depuis le 30 octobre 2026, un homme adresse à trois familles des images d'abus sur mineurs et en
                promet d'autres « d'ici Noël ». Il s'annonce toujours depuis le compte de causerie voilier.vert ; la
                dernière annonce est du 19 novembre.
            """),
            categories=on("TRA", "CON"),
            items=on("origin", "messages"),
            identifiers=(known("account", "voilier.vert"),),
            link=prose("""
                Les messages à venir de voilier.vert révéleront où l'homme se procure les images promises et le nom des
                enfants qui y figurent.
            """),
            period_from=at("2026-11-24"),
            period_to=at("2026-12-24"),
            period_reason="Jusqu'à la date qu'il annonce pour son prochain envoi.",
            **holder("IT", "Causerie Ligure Srl", "Gênes, Italie"),
        ),
    ),
)
