"""Good drafts in English: preservation and its extension of the chain."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_EN: tuple[Good, ...] = (
    Good(
        name="six-good-lost-everything",
        language="en",
        lure="“All”, “everything” and “each” stand in the story of the victim, not in what is asked.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Criminal Code, RSC 1985, c. C-46, s. 380(1)(a)",
            max_penalty="14 years' imprisonment",
            facts=prose("""
                A retired nurse of Moncton lost everything she had saved, CAD 88,400, on an investment page that she
                was shown on October 5, 2026. All of her transfers, each below the bank's limit, were made between
                October 6 and October 16. Her adviser there wrote from wealth.tutor@example.com and fell silent after
                the last one.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(known("email", "wealth.tutor@example.com", "mailbox of the false adviser"),),
            link=prose("""
                wealth.tutor@example.com told the nurse when and where to pay. Its log-ins on those days, with the name
                and the recovery number given for it, lead to the person who deceived her.
            """),
            period_from=at("2026-10-05"),
            period_to=at("2026-10-17"),
            necessity_reasons=on("short_retention"),
            necessity="The provider erases log-ins sixty days after they occur; the first ones go on December 4.",
            **held("Cascade Mail Inc.", "Tacoma, Washington, United States", "US"),
        ),
    ),
    Good(
        name="six-good-hearing-next-spring",
        language="en",
        lure="A hearing of next spring and a retention that ends in the future; the period itself is over.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Section 303a of the Criminal Code",
            max_penalty="Imprisonment not exceeding two years",
            facts=prose("""
                The defendant, until August 2025 the administrator of a choir, is charged with having wiped the
                choir's sheet-music library on 14 September 2026 between 19:30 and 20:10 CEST. The main hearing has
                been set down for 18 March 2027. The deletion was done with the maintenance account chor-wartung.
            """),
            categories=on("TRA"),
            items=on("session_logs", "access_logs"),
            identifiers=(known("account", "chor-wartung", "account with which the library was wiped"),),
            link=prose("""
                The session of chor-wartung on the evening of 14 September carries the address of the line from which
                the library was wiped. The defendant says that he was abroad; the court must decide on that.
            """),
            period_from=at("2026-09-14"),
            period_to=at("2026-09-15"),
            necessity_reasons=on("short_retention"),
            necessity="By its contract the host deletes session records after three months: on 14 December 2026.",
            **held("Notenwolke AG", "Winterthur, Switzerland", "CH"),
        ),
    ),
    Good(
        name="six-good-three-states-in-the-story",
        language="en",
        lure="Three other States in the story: where the money went, where the victim lives, where goods were sent.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC07", "BC08"),
            national_provision="Articles 363 and 386 of the Penal Code",
            max_penalty="Ten years (Article 386)",
            facts=prose("""
                | 2 Sep 2026 | A dealer in Athens orders olive presses from a maker in Italy by e-mail |
                | 9 Sep 2026 | presses.sales@example.net sends a changed invoice, payable in Portugal |
                | 11 Sep 2026 | EUR 45,780 are paid; the presses themselves reach Greece by way of Albania |
                | 15 Sep 2026 | The maker denies the invoice |
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "message_headers"),
            identifiers=(known("email", "presses.sales@example.net", "sender of the changed invoice"),),
            link=prose("""
                The changed invoice of 9 September came from presses.sales@example.net. Its headers and subscriber
                show who wrote it in place of the maker.
            """),
            period_from=at("2026-09-02"),
            period_to=at("2026-09-16"),
            necessity_reasons=on("account_closing"),
            necessity="The bank reported the mailbox on 16 November; reported ones are removed within thirty days.",
            **held("Cork Harbour Mail Ltd", "Cork, Ireland", "IE"),
        ),
    ),
    Good(
        name="six-good-two-addresses-both-told",
        language="en",
        lure="Two addresses, an account and a hash; each has its sentence. Local and universal time side by side.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC02", "BC06"),
            national_provision="Cybercrime Act, sections 4(1) and 7",
            max_penalty="5 years' imprisonment for section 4(1); 3 years for section 7",
            facts=prose("""
                On 29 October 2026 at 11:02:45 (UTC+5:30), i.e. 05:32:45 UTC, a loader was placed on the pay server of a
                garment factory from 198.51.100.61, source port 50990. At 06:10:03 UTC the loader reported to
                203.0.113.9, port 4443. Its file has the hash
                9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08. The machine at both addresses is
                rented in the name of customer K-5512.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "netflow"),
            identifiers=(
                ip("198.51.100.61", "29 Oct 2026, 05:32:45 UTC, port 50990: placed the loader"),
                ip("203.0.113.9", "29 Oct 2026, 06:10:03 UTC, port 4443: took the loader's report"),
                known("account", "K-5512", "customer who rents the machine"),
                known(
                    "hash",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "file of the loader on the pay server",
                ),
            ),
            link=prose("""
                - 198.51.100.61 is the address from which the loader came; its flows show who steered it.
                - 203.0.113.9 collected what the loader stole.
                - K-5512 pays for the machine and is the person to be identified.
                - The hash lets the host recognise the loader among the flows of that day.
            """),
            period_from=at("2026-10-29"),
            period_to=at("2026-10-30"),
            necessity_reasons=on("short_retention"),
            necessity="Flow records are overwritten on the fortieth day, which is 8 December 2026.",
            **held("Vistula Serwery sp. z o.o.", "Kraków, Poland", "PL"),
        ),
    ),
    Good(
        name="six-good-year-of-slow-theft",
        language="en",
        lure="A period of fourteen months, borne out month by month and explained.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Theft Act, § 15A",
            max_penalty="Ten years",
            facts=prose("""
                Every month from 30 June 2025 to 31 August 2026, on pay day, the wages programme of a shipyard sent the
                rounding differences of its 900 workers to a fifteenth, invented, foreman. That foreman's entry was
                renewed each time from the mailbox yard.rounding@example.org. The loss is GBP 61,004.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("email", "yard.rounding@example.org", "renewed the entry each pay day"),),
            link=prose("""
                Fifteen renewals came from yard.rounding@example.org. The address behind the log-in on each pay day
                tells a member of the wages office from an outsider.
            """),
            period_from=at("2025-06-30"),
            period_to=at("2026-09-01"),
            period_reason="The theft was repeated on each of fifteen pay days; the first and the last are the limits.",
            necessity_reasons=on("suspect_aware"),
            necessity=prose("""
                Two clerks were suspended on 13 November 2026 and told why. Either could close the mailbox, and a
                closed mailbox is purged with its log within a week.
            """),
            **held("Fyn Mail ApS", "Odense, Denmark", "DK"),
        ),
    ),
    Good(
        name="six-good-step-back-in-the-chain",
        language="en",
        lure="Another provider in another State is named: under Art. 30 that is what the notice is for.",
        draft=ask(
            "TDISC",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code § 263",
            max_penalty="Six years",
            facts=prose("""
                The telemetry of a wind park was read without right on 17 November 2026 from 22:14 to 22:31 UTC. The
                relay 192.0.2.33, port 51820, whose traffic you preserved for us on the 18th, had its incoming tunnel
                from a carrier in Norway.
            """),
            categories=on("TRA"),
            items=on("origin", "route_path"),
            identifiers=(ip("192.0.2.33", "relay, 17 Nov 2026, 22:14 to 22:31 UTC, port 51820"),),
            link="The route through 192.0.2.33 in those minutes leads one step nearer to the reader of the telemetry.",
            period_from=at("2026-11-17"),
            period_to=at("2026-11-18"),
            previous_preservation="DK-2026-000612-77",
            **held("Saaremaa Relays OÜ", "Kuressaare, Estonia", "EE"),
        ),
    ),
)
