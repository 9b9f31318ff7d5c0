"""Good drafts in English: live data, the Second Protocol, the United Nations Convention."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_EN_LAST: tuple[Good, ...] = (
    Good(
        name="six-good-live-calls-to-come",
        language="en",
        lure="Data to come, by the right measure: real-time collection.",
        draft=ask(
            "RTT",
            "en",
            offences=on("BC08"),
            national_provision="Fraud Act 2006, section 1",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                Since 26 October 2026 sellers of used cars are rung up by a "bank safety team" and move their money to a
                safe account. 33 sellers, GBP 512,000, the latest on 21 November. The team always uses
                +1-202-555-0193 and is expected to go on until Christmas, as a recorded call lets us hear.
            """),
            categories=on("TRA"),
            items=on("origin", "destination", "time", "duration"),
            identifiers=(known("phone", "+1-202-555-0193", "line of the “bank safety team”"),),
            link="Calls from +1-202-555-0193, as they happen, name the next seller in time to stop his transfer.",
            period_from=at("2026-11-24"),
            period_to=at("2026-12-14"),
            period_reason="Three weeks: the team rings five sellers a week, and the order of the court ends then.",
            **held("Clare Voice Ltd", "Ennis, Ireland", "IE"),
        ),
    ),
    Good(
        name="six-good-order-to-provider",
        language="en",
        lure="The order names months of billing and a former seat abroad; the address given is the present one.",
        draft=ask(
            "P2_7",
            "en",
            offences=on("BC02"),
            national_provision="Criminal Code § 147(1)",
            max_penalty="two years of imprisonment",
            facts=prose("""
                The appointment book of a maternity ward was opened from outside on 22 and 23 July 2026 by somebody who
                later offered the mothers photographs. His offers came from the shop account storkphoto. The provider
                of that account moved from Paris in January 2024.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("account", "storkphoto", "shop account of the offers"),),
            link=prose("""
                storkphoto could address mothers whose names stood nowhere but in the appointment book. Its holder and
                payer is the person who opened it.
            """),
            previous_preservation="none sought",
            **held("Taler Shops GmbH", "Musterweg 5, 50667 Köln, Germany", "DE"),
        ),
    ),
    Good(
        name="six-good-order-given-effect",
        language="en",
        lure="Subscriber and traffic data by an order of the court, with a deadline that lies ahead.",
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC04"),
            national_provision="Criminal Code, s. 430(1.1)",
            max_penalty="Ten years on indictment",
            facts=prose("""
                On August 19, 2026, at 23:48 EDT, the soil archive of a farm college was corrupted by a script called
                from the account hayloft_admin, opened on August 18. 40,000 samples lost their labels. The order of the
                Superior Court is dated November 4, 2026 and asks for an answer by January 15, 2027.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "hayloft_admin", "account from which the script was called"),),
            link=prose("""
                The log-ins of hayloft_admin on the two days, and the name given when it was opened, tell which of three
                people with the college's key called the script.
            """),
            period_from=at("2026-08-18"),
            period_to=at("2026-08-21"),
            previous_preservation="CA-2026-000377-19 of August 24, 2026",
            **held("Sonora Accounts Inc.", "77 Sample Road, Tucson, Arizona, United States", "US"),
        ),
    ),
    Good(
        name="six-good-un-stored-files",
        language="en",
        lure="A named person of another nationality and a company abroad, both harmless; one folder is asked for.",
        draft=ask(
            "UN_STO",
            "en",
            offences=on("BC07"),
            national_provision="Cybersecurity Act 2020 (Act 1038), section 62",
            max_penalty="Not less than two and not more than five years",
            facts=prose("""
                Land certificates for thirty-one plots at Tema were altered between 10 and 28 May 2026 by a
                draughtsman, a national of Togo, who worked for a surveyor registered in Mauritius. He kept the altered
                sheets in the shared folder "tema-31" of drawings.tema@example.org and printed them from there.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("email", "drawings.tema@example.org", "holds the folder tema-31"),),
            link=prose("""
                Each file in tema-31 of drawings.tema@example.org keeps its earlier versions. They prove what the
                certificates said before they were altered.
            """),
            period_from=at("2026-05-10"),
            period_to=at("2026-05-29"),
            **held("Hakata Drive KK", "Fukuoka, Japan", "JP"),
        ),
    ),
)
