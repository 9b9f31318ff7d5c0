"""Good drafts in English: stored data, to be kept and to be handed over."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

GOOD_EN: tuple[Good, ...] = (
    Good(
        name="seven-good-sixteen-months",
        language="en",
        lure="A period of sixteen months, as long as the conduct, with its reason.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Swedish Penal Code, ch. 9, s. 1(2)",
            max_penalty="2 years; if gross, 6 years",
            facts=prose("""
                From 1 June 2025 to 30 September 2026 the treasurer of a housing cooperative entered, once a month,
                a gas bill that did not exist, and had the program pay it out. Sixteen bills. He composed them in the
                online office ledger-lund, on whose start page the last bill was still open when he was relieved.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "ledger-lund", "online office in which the bills were composed"),),
            link="Each gas bill was drawn up in ledger-lund; its drafts date the sixteen entries.",
            period_from=at("2025-06-01"),
            period_to=at("2026-10-01"),
            period_reason="One false bill in every month of the period: a shorter one would cut the series.",
            necessity_reasons=on("suspect_aware"),
            necessity=prose("""
                The treasurer was relieved on 2 October, kept his password, and could delete the drafts at will.
            """),
            **holder("DK", "Vejle Kontor ApS", "Vejle, Denmark"),
        ),
    ),
    Good(
        name="seven-good-either-side-of-midnight",
        language="en",
        lure="Two addresses whose local days differ from the days in UTC.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Crimes Act 1961, s. 252",
            max_penalty="2 years' imprisonment",
            facts=prose("""
                A vineyard's irrigation was taken over twice. First on 5 February 2026, 23:58:02 NZDT (10:58:02 UTC),
                from 203.0.113.66, port 49300. Then on 6 February 2026, 00:04:40 NZDT (11:04:40 UTC on 5 February), from
                2001:db8:aa::17, port 49412. The valves stood open until morning.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "source_port_mapping_cgnat"),
            identifiers=(
                ip("203.0.113.66", "5 February 2026, 10:58:02 UTC, port 49300"),
                ip("2001:db8:aa::17", "5 February 2026, 11:04:40 UTC, port 49412"),
            ),
            link=prose("""
                203.0.113.66 opened the valves and 2001:db8:aa::17 came back six minutes later to lock the owner out.
                We ask who had them at these two instants.
            """),
            previous_preservation="NZ-2026-04",
            **holder("AU", "Derwent Broadband Pty Ltd", "Hobart, Australia"),
        ),
    ),
    Good(
        name="seven-good-flight-through-three-states",
        language="en",
        lure="Three other States are named: where the suspect travelled, and what passport he shows.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC07"),
            national_provision="Criminal Code, Art. 339",
            max_penalty="up to 8 years",
            facts=prose("""
                The suspect, who shows a Brazilian passport, flew from Belgrade to Athens and on to Nairobi on 9 May
                2026. In the week before, from 1 to 8 May, he had converted eleven school diplomas into diplomas of a
                medical faculty by editing the scans. He mailed the finished scans to clients from
                diploma.desk@example.org.
            """),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "diploma.desk@example.org"),),
            link="The sent mail of diploma.desk@example.org has the eleven edited scans and names the clients.",
            period_from=at("2026-05-01"),
            period_to=at("2026-05-09"),
            previous_preservation="RS-PRES-131/26, 14 May 2026",
            **holder("SI", "Soča Pošta d.o.o.", "Nova Gorica, Slovenia"),
        ),
    ),
    Good(
        name="seven-good-haste-borne-out",
        language="en",
        lure="Urgent and expedited, for two reasons that the text bears out.",
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC05"),
            national_provision="Criminal Code § 303b(4)",
            max_penalty="ten years",
            facts=prose("""
                On 12 November 2026, 07:05-07:50 CET, the admissions desk of a hospital at Trier was jammed by forged
                print jobs. Admissions were diverted. The jobs were lodged by print account tr-queue-8. The tenant of
                tr-queue-8 is detained since 18 November.
            """),
            categories=on("TRA"),
            items=on("session_logs", "size"),
            identifiers=(known("account", "tr-queue-8"),),
            link="Number and size of the jobs in the session of tr-queue-8 tell a jam from an accident.",
            period_from=at("2026-11-12"),
            period_to=at("2026-11-13"),
            urgency="urgent",
            urgency_reasons=on("detention_deadline", "volatile_data"),
            urgency_text="Detention of the tenant is reviewed on 2 December; the logs are erased after 21 days.",
            expedited_ground="31(3)(a)",
            expedited_reason="The print firm erases its session logs after 21 days, so on 3 December 2026.",
            previous_preservation="DE-247-2026-9917",
            **holder("LU", "Alzette Print Sàrl", "Bettembourg, Luxembourg"),
        ),
    ),
    Good(
        name="seven-good-all-eleven-jars",
        language="en",
        lure="“Everything” in a quotation, “all” before a number that is counted.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Criminal Code, RSC 1985, c. C-46, s. 380(1)(a)",
            max_penalty="14 years",
            facts=prose("""
                A seller of antique jars wrote on 3 October 2026: "everything must go". All eleven jars were paid on
                4 October, by a checkout that charged each buyer twice; none was sent. The seller is known by his page
                https://jars.example/u/4471 and by nothing else.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "login_ip_history"),
            identifiers=(known("url", "https://jars.example/u/4471"),),
            link="https://jars.example/u/4471 took the double payments; its pay-out data and log-ins lead to him.",
            period_from=at("2026-10-02"),
            period_to=at("2026-10-06"),
            necessity_reasons=on("account_closing"),
            necessity="The shop announces that pages reported by buyers are removed after sixty days: 5 December.",
            **holder("US", "Ozark Shops LLC", "Springfield, Missouri, United States"),
        ),
    ),
)
