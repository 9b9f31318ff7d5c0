"""Good requests for stored data, in English, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import STO, Good, at, ip, known, on, prose

GOOD_STO_MORE = (
    Good(
        "kidnapping_direct_with_copy",
        replace(
            STO,
            offences=on("BCX"),
            national_provision="Section 239a of the Criminal Code (kidnapping for ransom)",
            max_penalty="fifteen years of imprisonment",
            facts=prose("""
                A student was taken from a car park on 21 November 2026 at about 20:00 UTC. At 23:14 UTC her father
                received by e-mail a picture of her, bound, and the demand of 80 000 euros. She needs insulin and has
                none with her."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("email", "tuesday-noon@example.com"),),
            link="The picture and the demand came from tuesday-noon@example.com on 21 November at 23:14 UTC.",
            custodian_name="Freepost Example GmbH",
            custodian_location="Karlsruhe, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            necessity_reasons=on("other"),
            necessity="Whoever opened the mailbox knows where she is held; the car was found burnt, without a trace.",
            period_from=at("2026-11-21"),
            period_to=at("2026-11-23 09:00"),
            period_reason="From the abduction until now.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="She is held captive without insulin and may fall into a coma by tomorrow.",
            expedited_ground="31(3)(a)",
            expedited_reason="Freepost erases mailboxes opened without a telephone number after seven days.",
            direct=True,
            copy_central=True,
        ),
    ),
    Good(
        "server_image_of_the_platform",
        replace(
            STO,
            measure="STO_CON",
            offences=on("BC08"),
            national_provision="Art. 286 of the Criminal Code",
            max_penalty="twelve years of imprisonment",
            measures_sought=on("search", "seize", "disclose"),
            facts=prose("""
                Persons were led by advertising to invest.example.net, which showed invented profits. Between 5
                January and 30 March 2026 nineteen of them paid in 1.2 million euros; who wanted money back was
                asked for a tax first. The host told its police that the machine at 192.0.2.18 has served no other
                page. A former telephone agent, heard on 3 September, says that the list of all victims and the
                invented courses are kept in a database on that machine. The investigating judge
                ordered the copy on 20 October."""),
            categories=on("SUB", "CON"),
            items=on("name", "billing_payment", "vm_disk_image"),
            identifiers=(
                known("domain", "invest.example.net", "the platform"),
                ip("192.0.2.18", "machine of the platform, 30 March 2026, 12:00:00 UTC, port 443"),
            ),
            link=prose("""
                invest.example.net is the page on which the victims paid. 192.0.2.18 is the machine that served
                this page alone and holds the database of victims and invented profits."""),
            custodian_name="Serverpark Example BV",
            custodian_location="Amsterdam, Netherlands",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            previous_preservation="NL-2026-000218 of 8 April 2026, image kept until 31 December 2026",
            necessity_reasons=on("other"),
            necessity=prose("""
                The number of victims and the proof that the profits were invented lie in the database and nowhere
                else; the machine served nothing but the fraud, so no outsider's data are touched."""),
            period_from=at("2026-01-05"),
            period_to=at("2026-04-02"),
            period_reason="From the first payment until the platform was closed on 2 April.",
        ),
    ),
    Good(
        "payments_of_the_stream_pirates",
        replace(
            STO,
            offences=on("BC10"),
            national_provision="Copyright Act, section 107 (commercial infringement)",
            max_penalty="3 years of imprisonment",
            legal_basis="treaty",
            treaty_name="European Convention on Mutual Assistance in Criminal Matters (ETS 30)",
            pair_has_treaty=True,
            facts=prose("""
                From January to June 2024 two brothers sold access to re-broadcast football matches to some 7 000
                subscribers at nine euros a month. Their equipment was seized on 30 June 2024. Their books show that
                every month one third of the money went to a merchant account whose holder they will not name. The
                indictment against the third person must be filed in spring."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "kyc_documents"),
            identifiers=(known("account", "merchant-88120", "account at the payment service"),),
            link=(
                "merchant-88120 received, on the first of every month, a third of the subscriptions to the"
                " pirated matches."
            ),
            custodian_name="Paylane Example UAB",
            custodian_location="Vilnius, Lithuania",
            requested_state="LT",
            data_location="LT",
            provider_state="LT",
            necessity_reasons=on("other"),
            necessity="The share of the third person is known, his name is not, and the brothers refuse to give it.",
            period_from=at("2024-01-01"),
            period_to=at("2024-06-30"),
            period_reason="The six months of the service.",
        ),
    ),
    Good(
        "panel_logs_of_three_fridays",
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC05"),
            national_provision="Section 126b of the Penal Code",
            max_penalty="two years of imprisonment",
            channel="interpol_i247",
            facts=prose("""
                A booking portal for ferries was made unreachable by floods of requests on 1, 8 and 15 May 2026, from
                16:00 to 20:00 UTC. Before each flood an unknown person wrote that 5 000 dollars would buy peace. One
                attacking machine was examined in Ghent: it was steered from a panel at panel.example.com, whose page
                shows the portal as target and the three dates."""),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("domain", "panel.example.com"),),
            link="panel.example.com is the panel on which the three floods against the ferry portal were ordered.",
            custodian_name="Narva Hosting Example OÜ",
            custodian_location="Narva, Estonia",
            requested_state="EE",
            data_location="EE",
            provider_state="EE",
            previous_preservation="EE-2026-000390 of 2 June 2026, in force until 30 December 2026",
            necessity_reasons=on("other"),
            necessity="Who opened the panel before each flood is the one who ordered it; he paid with stolen cards.",
            period_from=at("2026-05-01"),
            period_to=at("2026-05-16"),
            period_reason="From the first to the third flood.",
        ),
    ),
)
