"""Seeded defect: the period is longer than the conduct, and nothing says why."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_PERIOD: tuple[Defective, ...] = (
    Defective(
        name="seven-period-two-years-for-two-nights",
        group="period",
        language="en",
        defect="Two nights of May are told; logs of more than two years are asked for.",
        rules=on("L-period"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code, § 240",
            max_penalty="2 years",
            facts=prose("""
                Nights of 11 and 12 May 2026: somebody without a key card opened the maintenance console of the
                Skagafell ski lift and read the keys of its radio link. Each time the visitor came over the tunnel
                account tnl-5508.
            """),
            categories=on("TRA"),
            items=on("session_logs", "origin"),
            identifiers=(known("account", "tnl-5508", "tunnel used on both nights"),),
            link="The sessions of tnl-5508 show from which line the console was opened.",
            period_from=at("2024-03-01"),
            period_to=at("2026-06-30"),
            previous_preservation="IS-2026-31, confirmed 15 May 2026",
            **holder("SE", "Mälaren Tunnel AB", "Västerås, Sweden"),
        ),
    ),
    Defective(
        name="seven-periode-depuis-ouverture",
        group="period",
        language="fr",
        defect="Faits d’une semaine ; la conservation doit remonter à l’ouverture du compte en 2021.",
        rules=on("L-period", "P29-min"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="C. pén., art. 313-1",
            max_penalty="5 ans et 375 000 euros d'amende",
            facts=prose("""
                Plainte d'un apiculteur (Lozère). Du 3 au 9 octobre 2026, un faux bon de commande électronique au nom
                d'une chaîne de magasins lui soustrait 4 tonnes de miel. Correspondance tenue par l'interlocuteur depuis
                achats.ruche@example.com, boîte ouverte en 2021.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages"),
            identifiers=(known("email", "achats.ruche@example.com"),),
            link=prose("""
                Les courriels de achats.ruche@example.com contiennent le faux bon et les consignes données au
                transporteur qui a enlevé le miel.
            """),
            period_from=at("2021-02-01"),
            period_to=at("2026-10-12"),
            necessity_reasons=on("easily_deleted"),
            necessity="L'escroc a déjà vidé une première boîte le jour où la victime l'a menacé de plainte.",
            **holder("PT", "Correio do Minho Lda", "Braga, Portugal"),
        ),
    ),
    Defective(
        name="seven-period-one-evening-one-year",
        group="period",
        language="en",
        defect="The order covers a year although the deed took one evening.",
        rules=on("L-period"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC04"),
            national_provision="Código Penal, artículo 183 (damage to data)",
            max_penalty="4 years of prison",
            facts=prose("""
                That on the evening of 30 July 2026, between eight and half past nine (UTC-3), a person not identified
                erased the harvest ledger of the wine cooperative at San Rafael. That the erasure was ordered from a
                session of the account bodega_sur_02. That the ledger could not be recovered.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "bodega_sur_02"),),
            link=prose("""
                From the log-ins of bodega_sur_02 it will be seen who sat behind the session that erased the ledger.
            """),
            period_from=at("2025-08-01"),
            period_to=at("2026-08-01"),
            previous_preservation="AR-PRE-2026-118, 3 August 2026",
            **holder("CL", "Maipo Servicios SpA", "Avenida Ejemplo 210, Santiago, Chile"),
        ),
    ),
    Defective(
        name="seven-periode-par-prudence",
        group="period",
        language="fr",
        defect="Huit mois pour trois jours de faits ; la raison donnée ne dit rien de l’affaire.",
        rules=on("L-period"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC07"),
            national_provision="Article 366 du Code pénal",
            max_penalty="réclusion de cinq à dix ans",
            facts=prose("""
                Du 10 au 12 mars 2026, un clerc de notaire de Fès a remplacé, dans le dossier électronique d'une vente,
                l'acte signé par un autre au prix amputé de moitié. Il a reçu le faux acte par le compte de partage
                tabellion.fes, comme l'atteste la fiche d'envoi saisie à l'étude.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "tabellion.fes"),),
            link=prose("""
                Le fichier remis par tabellion.fes et ses versions antérieures montreront qui a rédigé le faux acte.
            """),
            period_from=at("2026-03-01"),
            period_to=at("2026-11-15"),
            period_reason="Par prudence, il est préférable de disposer d'une période large.",
            previous_preservation="MA-2026-0214",
            **holder("ES", "Partage Ibérico SL", "Séville, Espagne"),
        ),
    ),
    Defective(
        name="seven-period-united-nations-long-tail",
        group="period",
        language="en",
        defect="Eight days of sending are told, nineteen months are to be kept.",
        rules=on("L-period"),
        fields=on("period_from", "period_to", "period_reason"),
        draft=ask(
            "UN_PRES",
            "en",
            offences=on("UN13"),
            national_provision="Computer Misuse and Cybercrimes Act, section 26",
            max_penalty="Twenty years' imprisonment",
            facts=prose("""
                1. Tea growers of Kericho were sent text messages with a false link to the buyers' payout page.
                2. The messages went out from 1 to 8 August 2026.
                3. The page recorded their wallet PINs and emptied 71 wallets.
                4. It was served from 198.51.100.77, port 443, as a test order by the investigators proved on 8 August
                2026 at 10:02 UTC.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "server_snapshot"),
            identifiers=(
                ip("198.51.100.77", "served the false payout page, 8 August 2026, 10:02 UTC, port 443"),
            ),
            link="The server at 198.51.100.77 stored each PIN with the wallet it opened: that is the loot list.",
            period_from=at("2025-01-01"),
            period_to=at("2026-08-10"),
            necessity_reasons=on("account_closing"),
            necessity=prose("""
                The rental of the server was not paid for November; it is reset on the tenth day of arrears.
            """),
            **holder("MU", "Flacq Servers Ltd", "Flacq, Mauritius"),
        ),
    ),
)
