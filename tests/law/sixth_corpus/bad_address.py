"""Seeded defect: an IP address without instant, zone or port."""

from tests.law.fourth_corpus.shape import Defective, at, ip, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_ADDRESS: tuple[Defective, ...] = (
    Defective(
        name="six-address-no-instant",
        group="address",
        language="en",
        defect="The holder of an address is asked for, and no instant stands beside it.",
        rules=on("P29-ip-sub"),
        fields=on("identifiers"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Crimes Act 1961, section 252(1)",
            max_penalty="2 years' imprisonment",
            facts=prose("""
                In the week of 17 August 2026 the members' list of an alpine club was downloaded by somebody who used
                the webmaster's sign-in. The webmaster was in hospital. The club's log keeps the address of the
                visitor, 198.51.100.23, source port 60117, but its maker never switched the clock column on.
            """),
            categories=on("SUB"),
            items=on("ip_assignment_at_time"),
            identifiers=(ip("198.51.100.23", "port 60117", instant=False, zone=False),),
            link="The subscriber who had 198.51.100.23 took the members' list.",
            **held("Waldviertel Kabel GmbH", "Krems, Austria", "AT"),
        ),
    ),
    Defective(
        name="six-adresse-heure-sans-fuseau",
        group="address",
        language="fr",
        defect="Une heure est donnée, mais dans aucun fuseau.",
        rules=on("P29-ip"),
        fields=on("identifiers"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC04"),
            national_provision="article 550ter du Code pénal",
            max_penalty="trois ans d'emprisonnement et 25.000 euros d'amende",
            facts=prose("""
                Le dix-huit février deux mille vingt-six, à quatre heures et douze minutes, le plan de vol d'une
                école de drones de Spa a été altéré à distance ; deux appareils se sont abîmés. Le serveur de l'école,
                dont on ignore sur quelle heure il était réglé, a consigné 203.0.113.17, port 52800.
            """),
            categories=on("TRA"),
            items=on("session_logs", "destination"),
            identifiers=(ip("203.0.113.17", "18/02/2026, 04:12:36, port 52800", zone=False),),
            link="La session de 203.0.113.17 vers l'école est celle qui a altéré le plan de vol.",
            period_from=at("2026-02-17"),
            period_to=at("2026-02-19"),
            previous_preservation="BE-2026-000041-12",
            **held("Eifelnetz AG", "Trèves, Allemagne", "DE"),
        ),
    ),
    Defective(
        name="six-address-shared-no-port",
        group="address",
        language="en",
        defect="The operator says that the address is shared by many; the port is in the log and not in the request.",
        rules=on("P29-port"),
        fields=on("identifiers"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Penal Code, article 217",
            max_penalty="Four years and six months",
            facts=prose("""
                It is charged that on 2026-10-21 at 18:44:09+02:00 a person unknown, posing as a grandson, induced a
                widow of Coimbra to confirm a transfer of EUR 9,750 in her banking application, and that the beneficiary
                had been added one minute before from 192.0.2.77. The operator shares each address among some
                hundred handsets.
            """),
            categories=on("SUB"),
            items=on("source_port_mapping_cgnat"),
            identifiers=(ip("192.0.2.77", "21 Oct 2026, 18:43:02 and 18:44:09, UTC+02:00", port=False),),
            link="The handset behind 192.0.2.77 at 18:43:02 added the beneficiary who received the widow's money.",
            period_from=at("2026-10-21"),
            period_to=at("2026-10-22"),
            necessity_reasons=on("short_retention"),
            necessity="Translation records are kept by this operator for six weeks only, to 2 December.",
            **held("Movilrápido SA", "Vigo, Spain", "ES"),
        ),
    ),
    Defective(
        name="six-adresse-six-sans-zone",
        group="address",
        language="fr",
        defect="Deux adresses IPv6, dont une sans fuseau ni moment.",
        rules=on("P29-ip-sub"),
        fields=on("identifiers"),
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC03"),
            national_provision="Art. 179bis CP",
            max_penalty="trois ans de privation de liberté",
            facts=prose("""
                Le babyphone connecté d'une famille vaudoise a été écouté par un tiers. Le fabricant a livré les deux
                adresses d'où vint l'écoute : 2001:db8:41::9, le 30 juin 2026 de 20:01 à 20:26 (UTC+2), et
                2001:db8:41::c, à un autre moment de la même semaine.
            """),
            categories=on("SUB"),
            items=on("name", "ip_assignment_at_time"),
            identifiers=(
                ip("2001:db8:41::9", "30.06.2026, 20:01 à 20:26, UTC+2, port 49201"),
                ip("2001:db8:41::c", "même semaine, port 49377", instant=False, zone=False),
            ),
            link="Les abonnés de 2001:db8:41::9 et de 2001:db8:41::c ont écouté la chambre de l'enfant.",
            **held("Jurafibre SAS", "Besançon, France", "FR"),
        ),
    ),
    Defective(
        name="six-adresse-injonction-sans-moment",
        group="address",
        language="fr",
        defect="Injonction directe pour le titulaire d’une adresse, sans date, ni heure, ni fuseau.",
        rules=on(),
        fields=on("identifiers"),
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC06"),
            national_provision="Article 342.2 du Code criminel",
            max_penalty="deux ans d'emprisonnement",
            facts=prose("""
                Le 26 juillet 2026, la douane postale de Mirabel a ouvert un colis de quarante clés contrefaites pour
                véhicules, programmées à l'étranger. Leur notice renvoie, pour la mise à jour, à un petit serveur
                domestique, 198.51.100.140, port 8080.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("198.51.100.140", "port 8080", instant=False, zone=False),),
            link="L'abonné qui héberge 198.51.100.140 alimente en programmes les clés saisies.",
            **held("Brno Kabel a.s.", "Příkladná 12, 602 00 Brno, Tchéquie", "CZ"),
        ),
    ),
)
