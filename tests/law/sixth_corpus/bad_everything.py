"""Seeded defect: everything is asked for, in one wording or another."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_EVERYTHING: tuple[Defective, ...] = (
    Defective(
        name="six-everything-whole-account",
        group="everything",
        language="en",
        defect="The account is to be frozen “in its entirety, nothing being left out”.",
        rules=on("L-all"),
        fields=on("facts", "link", "items", "categories"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Criminal Code 1995 (consolidated), section 477.2",
            max_penalty="Imprisonment for 10 years",
            facts=prose("""
                It is respectfully submitted that on or about the fourteenth day of October 2026 a disgruntled
                contractor, his engagement having been ended the day before, signed in to the irrigation controller
                of a citrus grower and overwrote its schedules, whereby some nine hectares of seedlings perished. The
                script that he ran was fetched from the account citrus-ops@example.com, which he had opened himself.
            """),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "login_ip_history", "source_code_repository"),
            identifiers=(known("email", "citrus-ops@example.com"),),
            link=prose("""
                The script kept under citrus-ops@example.com is the instrument of the overwriting. The Authority
                prays that the account be preserved in its entirety, nothing whatever being left out.
            """),
            period_from=at("2026-10-10"),
            period_to=at("2026-10-16"),
            necessity_reasons=on("suspect_aware", "easily_deleted"),
            necessity="The contractor was served with a notice on 9 November and can empty the account from his phone.",
            **held("Redwood Repos Inc.", "Sacramento, California, United States", "US"),
        ),
    ),
    Defective(
        name="six-tout-sans-tri",
        group="everything",
        language="fr",
        defect="« L’ensemble des contenus, quels qu’ils soient, sans tri préalable ».",
        rules=on("L-all"),
        fields=on("facts", "link", "items", "categories"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC07"),
            national_provision="Article 193 du Code pénal",
            max_penalty="réclusion de cinq à dix ans",
            facts=prose("""
                Le nommé D., agent d'un guichet communal, a confectionné entre le 11 et le 22 mai 2026 dix-sept
                attestations de résidence au nom de personnes qui n'ont jamais habité la commune. Il en gardait les
                modèles dans la boîte guichet.d@example.net et les expédiait de là, ce qu'il a reconnu.
            """),
            categories=on("CON"),
            items=on("mailbox", "attachments"),
            identifiers=(known("email", "guichet.d@example.net"),),
            link=prose("""
                Les modèles et les envois se trouvent dans guichet.d@example.net et prouvent la confection des
                fausses attestations. Nous requérons la remise de l'ensemble des contenus, quels qu'ils soient, sans
                tri préalable ni limitation.
            """),
            period_from=at("2026-05-11"),
            period_to=at("2026-05-23"),
            previous_preservation="BE-2026-000207-81",
            **held("Moselpost SA", "Luxembourg, Luxembourg", "LU"),
        ),
    ),
    Defective(
        name="six-everything-path-of-all-customers",
        group="everything",
        language="en",
        defect="Art. 30 traffic wanted for every customer of the relay, not for the preserved communication.",
        rules=on(),
        fields=on("facts", "link", "items", "identifiers", "categories"),
        draft=ask(
            "TDISC",
            "en",
            offences=on("BC05"),
            national_provision="Section 3 of the Computer Misuse Act",
            max_penalty="10 years",
            facts=prose("""
                On 16 November 2026 between 02:10 and 02:55 UTC the dispatch system of an ambulance trust was flooded.
                One of the sources was the relay at 203.0.113.61, port 1194, which is preserved under our request of
                the 17th. The relay merely passes on; whoever used it came in from elsewhere.
            """),
            categories=on("TRA"),
            items=on("origin", "route_path", "netflow"),
            identifiers=(ip("203.0.113.61", "relay, 16 Nov 2026, 02:10 to 02:55 UTC, port 1194"),),
            link=prose("""
                The flow into 203.0.113.61 names the provider one step back. Kindly pass on the flow of each and every
                customer of the relay for the month, so that we may pick out what is useful.
            """),
            period_from=at("2026-11-16"),
            period_to=at("2026-11-17"),
            previous_preservation="GB-2026-000951-30",
            **held("Elbrelay GmbH", "Dresden, Germany", "DE"),
        ),
    ),
    Defective(
        name="six-tous-les-visiteurs",
        group="everything",
        language="fr",
        defect="Les adresses de quiconque a consulté le site, alors qu’un seul auteur est cherché.",
        rules=on("L-everyone", "L-all"),
        fields=on("facts", "link", "items", "identifiers"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("P1-3"),
            national_provision="Article 24 de la loi du 29 juillet 1881",
            max_penalty="Un an d’emprisonnement et 45 000 € d’amende",
            facts=prose("""
                Une affiche appelant à la haine contre les gens du voyage a été mise en ligne sur
                comices-libres.example le 1er novembre 2026, à 23 h 40, par un rédacteur qui signe « Sanglier ». Elle
                y est restée jusqu'au 3 novembre à midi. Le site compte environ deux mille lecteurs par jour.
            """),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("domain", "comices-libres.example"),),
            link=prose("""
                Le journal de comices-libres.example contient la connexion du rédacteur « Sanglier ». Sont à conserver
                les adresses de quiconque a consulté le site ces jours-là.
            """),
            period_from=at("2026-11-01"),
            period_to=at("2026-11-04"),
            necessity_reasons=on("short_retention"),
            necessity="L'hébergeur écrase ses journaux toutes les quatre semaines.",
            **held("Skagen Hosting ApS", "Aalborg, Danemark", "DK"),
        ),
    ),
    Defective(
        name="six-tout-renseignement-detenu",
        group="everything",
        language="fr",
        defect="« Tout renseignement détenu, de quelque nature que ce soit, depuis l’ouverture ».",
        rules=on(),
        fields=on("facts", "link", "items", "categories", "period_from", "period_to"),
        draft=ask(
            "UN_MLA",
            "fr",
            offences=on("BC08"),
            national_provision="Article 74 de la loi n° 2010/012",
            max_penalty="dix ans",
            facts=prose("""
                Plainte d'une coopérative de cacao. Dans la nuit du 26 au 27 février 2026, quatre ordres de paiement
                (19 millions de francs CFA) furent introduits dans son terminal par un tiers et crédités à
                l'abonné 77-EX-0901 de l'établissement de monnaie électronique requis. Retraits le 27 à l'aube.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "kyc_documents", "login_ip_history"),
            identifiers=(known("account", "77-EX-0901", "abonné crédité des quatre ordres"),),
            link=prose("""
                L'abonné 77-EX-0901 a encaissé le produit de la fraude. Plaise à l'autorité requise de faire tenir au
                juge tout renseignement détenu à son sujet, de quelque nature que ce soit.
            """),
            period_from=at("2026-02-26"),
            period_to=at("2026-02-28"),
            **held("Teranga Monnaie SA", "Dakar, Sénégal", "SN"),
        ),
    ),
)
