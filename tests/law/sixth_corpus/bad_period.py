"""Seeded defect: a period longer than the conduct, or one that the conduct does not bear out."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_PERIOD: tuple[Defective, ...] = (
    Defective(
        name="six-period-school-portal",
        group="period",
        language="en",
        defect="Three days in March, and a period of almost three years with no word why.",
        rules=on("L-period", "P29-min"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC02"),
            national_provision="Section 300 of the Penal Code",
            max_penalty="Imprisonment for 2 years",
            facts=prose("""
                From Monday 9 March to Wednesday 11 March 2026 somebody signed in to the marks portal of a secondary
                school with the password of its deputy head and raised the marks of four pupils. The confirmation
                messages of the portal were diverted to deputy.copy@example.org, which the deputy head never opened.
            """),
            categories=on("SUB", "TRA"),
            items=on("user_name", "login_ip_history"),
            identifiers=(known("email", "deputy.copy@example.org", "received the diverted confirmations"),),
            link=prose("""
                Whoever opened deputy.copy@example.org on those three days had set the diversion, so the addresses of
                its log-ins lead to the intruder.
            """),
            period_from=at("2024-01-01"),
            period_to=at("2026-11-20"),
            necessity_reasons=on("account_closing"),
            necessity="The mailbox shows a banner that it will be removed for inactivity in December 2026.",
            **held("Tuuli Mail Oy", "Turku, Finland", "FI"),
        ),
    ),
    Defective(
        name="six-periode-ecoute-passee",
        group="period",
        language="fr",
        defect="Une interception demandée pour une période close depuis deux mois.",
        rules=on("M34-past"),
        fields=on("period_from", "period_to"),
        draft=ask(
            "INT",
            "fr",
            offences=on("BC08"),
            national_provision="Articles 313-1 et 313-2 du code pénal",
            max_penalty="Sept ans d'emprisonnement et 750 000 euros d'amende",
            facts=prose("""
                L'information judiciaire ouverte le 21 août 2026 porte sur une équipe qui, du 6 juillet au
                14 septembre 2026, a détourné les paiements de loyers de six agences en se faisant passer par
                téléphone pour leur éditeur de logiciel. Le donneur d'ordres appelle ses exécutants depuis le
                +1-202-555-0144, ligne mobile louée à Athis.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("phone", "+1-202-555-0144", "ligne du donneur d'ordres"),),
            link=prose("""
                Les consignes du donneur d'ordres passent par le +1-202-555-0144 : leur teneur établira la part de
                chacun dans les détournements et le compte d'arrivée.
            """),
            period_from=at("2026-09-01"),
            period_to=at("2026-09-20"),
            **held("Ardenne Mobile SA", "Arlon, Belgique", "BE"),
        ),
    ),
    Defective(
        name="six-period-wrong-year",
        group="period",
        language="en",
        defect="The conduct is of May 2026, the period of May 2025.",
        rules=on("L-before", "L-period"),
        fields=on("period_from", "period_to", "facts"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC05"),
            national_provision="Art. 269b Penal Law",
            max_penalty="up to five years of deprivation of liberty",
            facts=prose("""
                It has been established that on 4th, 5th and 6th of May 2026 the ticket server of the regional railway
                was put out of service by requests which it could not serve. The attack was ordered on the rental
                page booterfarm.example; the customer there, by the seized order book, is the account "kolej_off".
            """),
            categories=on("TRA"),
            items=on("session_logs", "time"),
            identifiers=(known("account", "kolej_off"), known("domain", "booterfarm.example")),
            link=prose("""
                The sessions of kolej_off on booterfarm.example in the hours of the three attacks show who gave the
                order to stop the ticket server.
            """),
            period_from=at("2025-05-04"),
            period_to=at("2025-05-07"),
            previous_preservation="CZ-2026-000310-44 of 20 May 2026",
            **held("Vltava Servery s.r.o.", "Brno, Czechia", "CZ"),
        ),
    ),
    Defective(
        name="six-periode-apres-coup",
        group="period",
        language="fr",
        defect="Les faits s’arrêtent au 12 août ; la période commence au 1er octobre.",
        rules=on("L-after", "L-period"),
        fields=on("period_from", "period_to", "facts"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC03"),
            national_provision="Article 184 du Code criminel",
            max_penalty="Emprisonnement maximal de cinq ans",
            facts=prose("""
                Entre le 8 et le 12 août 2026, un boîtier dissimulé dans le local technique d'un hôtel de Rimouski a
                copié au passage les communications sans fil des congressistes. Le boîtier expédiait ses copies au
                serveur 198.51.100.88, port 8443, toutes les dix minutes. Il fut débranché le 12 août à 16 h.
            """),
            categories=on("TRA"),
            items=on("netflow", "access_logs"),
            identifiers=(ip("198.51.100.88", "destination des copies, 8 au 12 août 2026, UTC−4, port 8443"),),
            link=prose("""
                Le serveur 198.51.100.88 recevait les communications captées à l'hôtel ; ses journaux diront qui est
                venu les y reprendre.
            """),
            period_from=at("2026-10-01"),
            period_to=at("2026-11-15"),
            necessity_reasons=on("short_retention"),
            necessity="L'hébergeur ne garde ses relevés de flux que cent vingt jours ; les plus anciens vont tomber.",
            **held("Isarhosting GmbH", "Munich, Allemagne", "DE"),
        ),
    ),
    Defective(
        name="six-period-fortnight-to-three-years",
        group="period",
        language="en",
        defect="A fortnight of conduct; the cloud storage of three and a half years is wanted for completeness.",
        rules=on(),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "UN_STO",
            "en",
            offences=on("BC10"),
            national_provision="Copyright Act 2005, s. 42(1)(b)",
            max_penalty="not more than three years' imprisonment",
            facts=prose("""
                | Date | Event |
                | 1 June 2026 | Unreleased film copied from the post-production house by an intern |
                | 5 June 2026 | Film placed in cloud folder "reel7" of account intern.kofi@example.com |
                | 6 to 14 June 2026 | 2,100 paid downloads from reel7 |
                | 15 June 2026 | Folder closed to the public |
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("email", "intern.kofi@example.com", "account that holds the folder reel7"),),
            link="The copy in reel7 of intern.kofi@example.com carries the watermark of the intern's work station.",
            period_from=at("2023-01-01"),
            period_to=at("2026-06-30"),
            period_reason="For completeness.",
            **held("Kumo Storage KK", "Osaka, Japan", "JP"),
        ),
    ),
)
