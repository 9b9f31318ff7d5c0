"""Seeded defect: data to come, by a measure that reaches stored data only."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_FUTURE: tuple[Defective, ...] = (
    Defective(
        name="seven-future-until-new-year",
        group="future",
        language="en",
        defect="A preservation whose period runs until the end of the coming month.",
        rules=on("L-future"),
        fields=on("period_to"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC10"),
            national_provision="Act LIX, section 61",
            max_penalty="imprisonment for up to 8 years",
            facts=prose("""
                Live matches of a league are re-sold through the channel list at goalbox.example since 1 November 2026,
                for EUR 6 a month, without a licence. 3,900 paying viewers were counted on 15 November.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "access_logs"),
            identifiers=(known("domain", "goalbox.example"),),
            link="Access records of goalbox.example count the paying viewers, and so the scale of the resale.",
            period_from=at("2026-11-01"),
            period_to=at("2026-12-31"),
            necessity_reasons=on("easily_deleted"),
            necessity="The seller changes hosts each month and leaves an emptied machine behind.",
            **holder("BG", "Rila Streams EOOD", "Plovdiv, Bulgaria"),
        ),
    ),
    Defective(
        name="seven-futur-messages-attendus",
        group="future",
        language="fr",
        defect="Le texte veut conserver aussi les messages qui arriveront.",
        rules=on("L-future"),
        fields=on("link", "period_to", "facts", "necessity"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="Article 431-40 du Code pénal",
            max_penalty="emprisonnement de cinq ans",
            facts=prose("""
                Une quincaillerie de Lomé a payé trois fois, les 6, 10 et 16 novembre 2026, un fournisseur dont le
                numéro de compte bancaire avait été remplacé dans les factures électroniques. Les factures faussées
                venaient de facturation.togo@example.com.
            """),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "facturation.togo@example.com"),),
            link=prose("""
                Les factures faussées sont parties de facturation.togo@example.com : leurs originaux s'y trouvent.
                Prière d'y garder aussi tout courriel qui y sera reçu au cours des prochaines semaines.
            """),
            period_from=at("2026-11-05"),
            period_to=at("2026-11-18"),
            necessity_reasons=on("easily_deleted"),
            necessity="La corbeille de ce service est vidée automatiquement au trentième jour.",
            **holder("CY", "Akamas Mail Ltd", "Paphos, Chypre"),
        ),
    ),
    Defective(
        name="seven-future-next-thirty-days",
        group="future",
        language="en",
        defect="Stored traffic data is sought for the thirty days to come as well.",
        rules=on("L-future-31"),
        fields=on("link", "period_to", "facts"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC02"),
            national_provision="General Penal Code, section 204",
            max_penalty="6 months, in aggravated cases 2 years",
            facts=prose("""
                Someone looks in on the cameras of a kindergarten. The camera's own record has four visits: 3, 5, 11 and
                17 October 2026, all from 2001:db8:40::9, source port 61007 (the last at 13:15:44 CEST).
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(ip("2001:db8:40::9", "17 October 2026, 13:15:44 CEST, port 61007"),),
            link=prose("""
                The sessions of 2001:db8:40::9 identify the onlooker. Please go on and send us his connections of the
                next thirty days too, day by day.
            """),
            period_from=at("2026-10-03"),
            period_to=at("2026-10-18"),
            previous_preservation="NO-2026-611",
            **holder("DK", "Fyn Bredbånd A/S", "Odense, Denmark"),
        ),
    ),
    Defective(
        name="seven-futur-fin-janvier",
        group="future",
        language="fr",
        defect="Une conservation dont la période finit en janvier prochain.",
        rules=on("L-future"),
        fields=on("period_to"),
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("UN07"),
            national_provision="Ordonnance 2019-03, article 21",
            max_penalty="six ans d'emprisonnement ferme",
            facts=prose("""
                - Le 28 octobre 2026 : le dossier médical d'un ministre est ouvert sans droit à l'hôpital de Niamey.
                - Le 30 octobre : trois pages en paraissent sur la chaîne publique « sahelinfo-7 ».
                - Le 2 novembre : la chaîne publie deux pages de plus.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "sahelinfo-7"),),
            link="Qui tenait sahelinfo-7 ces jours-là avait en main les pages sorties du dossier.",
            period_from=at("2026-10-28"),
            period_to=at("2027-01-31"),
            necessity_reasons=on("short_retention"),
            necessity="Les adresses de connexion n'y restent que quarante-cinq jours, puis disparaissent.",
            **holder("TN", "Carthage Canaux SA", "Sousse, Tunisie"),
        ),
    ),
    Defective(
        name="seven-future-order-past-its-date",
        group="future",
        language="en",
        defect="An order for stored data whose period ends a fortnight from now.",
        rules=on("L-future-31"),
        fields=on("period_to"),
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC08"),
            national_provision="Penal Code, Article 147a",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                A dealer in second-hand excavators collects down-payments for machines shown in doctored photographs.
                First payment: 26 October 2026. Most recent: 18 November 2026. Buyers write to him at the shop account
                bagger-mihail.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "login_ip_history"),
            identifiers=(known("account", "bagger-mihail"),),
            link=prose("""
                The dealer's pay-out account and places of log-in stand behind bagger-mihail: they lead to the
                money.
            """),
            period_from=at("2026-10-25"),
            period_to=at("2026-12-07"),
            previous_preservation="MD 77/26, 12 November 2026",
            **holder("RO", "Someș Market SRL", "Strada Model 8, Cluj-Napoca, Romania"),
        ),
    ),
)
