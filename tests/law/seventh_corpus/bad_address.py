"""Seeded defect: an IP address without its instant, its zone or its port."""

from tests.law.fourth_corpus.shape import Defective, at, ip, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_ADDRESS: tuple[Defective, ...] = (
    Defective(
        name="seven-address-hour-of-which-clock",
        group="address",
        language="en",
        defect="The hour is given, the zone is not: nobody can say who held the address.",
        rules=on("P29-ip-sub", "P29-ip"),
        fields=on("identifiers"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code, Chapter 4, Section 9c",
            max_penalty="2 years, or 6 years if gross",
            facts=prose("""
                On 3 July 2026 at 21:14 someone read the case notes of a child psychologist at Umeå through the remote
                desk of the practice. The desk's own log has one entry only for that minute, from 192.0.2.140, port
                50510. She was on leave, and nobody else has a key.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("192.0.2.140", "3 July 2026, 21:14, port 50510", zone=False),),
            link="The subscriber of 192.0.2.140 at that minute is the reader of the case notes.",
            previous_preservation="SE-2026-2201 of 6 July 2026",
            **holder("FI", "Kvarken Fiber Ab", "Vaasa, Finland"),
        ),
    ),
    Defective(
        name="seven-adresse-partagee-sans-port",
        group="address",
        language="fr",
        defect="L’adresse est partagée entre abonnés mobiles et le port source manque.",
        rules=on("P29-port"),
        fields=on("identifiers"),
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC08"),
            national_provision="Article 217 du Code des infractions",
            max_penalty="7 ans",
            facts=prose("""
                Le 25 avril 2026 à 07:33:10 UTC, un inconnu valide, à la place d'une retraitée d'Oran, un virement de
                sa caisse en ligne vers un porte-monnaie étranger. La caisse a noté l'adresse 198.51.100.203.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(ip("198.51.100.203", "25 avril 2026, 07:33:10 UTC", port=False),),
            link="L'abonné à qui 198.51.100.203 était attribuée à cette seconde a validé le virement.",
            previous_preservation="DZ 2026/17",
            **holder("FR", "Calanque Télécom SAS", "Marseille, France"),
        ),
    ),
    Defective(
        name="seven-address-sometime-in-spring",
        group="address",
        language="en",
        defect="An address of a shared network with a port, but without any instant.",
        rules=on("P29-ip"),
        fields=on("identifiers"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC03"),
            national_provision="Criminal Code of the Republic, Art. 158",
            max_penalty="correctional work or deprivation of liberty for up to 3 years",
            facts=prose("""
                Radio traffic of an ambulance dispatch in Adjara was taken off the air and put on a public page from 5
                to 8 October 2026. Such a device had been hired out with the fixed setting "report to 203.0.113.230,
                port 4433"; when it reported there is not known to us.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "netflow"),
            identifiers=(
                ip("203.0.113.230", "reporting address of the device, port 4433", instant=False, zone=False),
            ),
            link="The flow records of 203.0.113.230 show where the stolen radio traffic went from the device.",
            period_from=at("2026-10-04"),
            period_to=at("2026-10-10"),
            necessity_reasons=on("short_retention"),
            necessity="Flow records are held there for eight weeks and not a day more.",
            **holder("TR", "Kaçkar İnternet A.Ş.", "Rize, Türkiye"),
        ),
    ),
    Defective(
        name="seven-adresse-peu-avant-minuit",
        group="address",
        language="fr",
        defect="23 h 50, mais à l’heure de quel pays ? Le fuseau manque.",
        rules=on("P29-ip"),
        fields=on("identifiers"),
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC04"),
            national_provision="Code pénal suisse, article 144bis, chiffre 1",
            max_penalty="peine privative de liberté de trois ans au plus",
            facts=prose("""
                Le concours de chant d'une télévision locale a été faussé : le 9 mai 2026 à 23 h 50, les 11 800 votes
                d'un candidat ont été supprimés de la base. La suppression vient de 192.0.2.19, port source 33018.
            """),
            categories=on("SUB"),
            items=on("name", "ip_assignment_at_time"),
            identifiers=(ip("192.0.2.19", "9 mai 2026, 23 h 50, port source 33018", zone=False),),
            link=prose("""
                Le client auquel 192.0.2.19 était attribuée a supprimé les votes, ou a prêté sa ligne à qui l'a
                fait.
            """),
            previous_preservation="aucune",
            **holder("AT", "Vorarlnetz GmbH", "Musterstraße 9, 6900 Bregenz, Österreich"),
        ),
    ),
    Defective(
        name="seven-adresse-longue-sans-date",
        group="address",
        language="fr",
        defect="Une adresse IPv6 sans instant, au milieu de faits qui durent douze jours.",
        rules=on("P29-ip"),
        fields=on("identifiers"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC05"),
            national_provision="Article 550ter du Code pénal",
            max_penalty="3 ans d'emprisonnement",
            facts=prose("""
                Charleroi. Entre le 1er et le 12 septembre 2026, le tableau des départs d'une compagnie d'autocars a été
                bloqué à sept reprises par l'injection de lignes vides. Le prestataire du tableau ne nous a livré qu'une
                source, 2001:db8:7:c::44, port 52001, sans préciser à quel moment il l'a relevée.
            """),
            categories=on("TRA"),
            items=on("origin", "session_logs"),
            identifiers=(ip("2001:db8:7:c::44", "port 52001", instant=False, zone=False),),
            link="Les sessions de 2001:db8:7:c::44 désigneront la ligne d'où les lignes vides furent injectées.",
            period_from=at("2026-09-01"),
            period_to=at("2026-09-13"),
            previous_preservation="BE 26/3044",
            **holder("NL", "Limburg Glasvezel BV", "Maastricht, Pays-Bas"),
        ),
    ),
    Defective(
        name="seven-address-port-forgotten-un",
        group="address",
        language="en",
        defect="Instant and zone are there, the source port is not.",
        rules=on("P29-port"),
        fields=on("identifiers"),
        draft=ask(
            "UN_MLA",
            "en",
            offences=on("UN16"),
            national_provision="Online Safety Act, section 19",
            max_penalty="Five years' imprisonment",
            facts=prose("""
                The complainant is a nurse from Galle. Her former husband's friend put two intimate pictures of her on a
                public wall on 15 February 2026 at 04:47:19 UTC, without her consent. The operator of the wall logged
                the upload from 198.51.100.161 and took the pictures down.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(ip("198.51.100.161", "upload of 15 February 2026, 04:47:19 UTC", port=False),),
            link="Whoever was behind 198.51.100.161 at 04:47:19 UTC uploaded the two pictures.",
            period_from=at("2026-02-15"),
            period_to=at("2026-02-16"),
            **holder("AU", "Kimberley Mobile Pty Ltd", "Broome, Australia"),
        ),
    ),
)
