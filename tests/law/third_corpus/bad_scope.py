"""Defective drafts: too much, too long, the wrong days, the wrong measure."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, STO, Defective, at, known, on, prose

PERIOD = ("period_from", "period_to", "period_reason")

BAD_SCOPE = (
    Defective(
        "bank_insider_six_years_for_two_days",
        "the conduct took two days, the log-ins of six years are asked for",
        on(*PERIOD),
        replace(
            PRES,
            offences=on("BC02", "BC08"),
            national_provision="Sections 197 and 248 of the Criminal Code",
            max_penalty="Up to 6 years of prison",
            facts=prose("""
                A clerk in the lending department of a savings bank changed the payee of four construction loans on
                28 and 29 July 2026. 412 000 euros went to a company that his cousin had founded in June. On the
                evening of both days he mailed the lists of the loans from his desk to a private mailbox. He was
                suspended on 4 August and does not speak."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history", "message_headers"),
            identifiers=(known("email", "t.brandl.privat@example.org", "private mailbox of the clerk"),),
            link="To t.brandl.privat@example.org the clerk sent the lists of loans on 28 and 29 July 2026.",
            custodian_name="Postfach Example GmbH",
            custodian_location="Munich, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            necessity_reasons=on("suspect_aware"),
            necessity="The clerk knows since 4 August that he is accused, and still has the password of the mailbox.",
            period_from=at("2020-11-01"),
            period_to=at("2026-11-20"),
            period_reason="In order to have a complete picture of the use of the mailbox.",
        ),
    ),
    Defective(
        "ceo_fraud_period_after_the_conduct",
        "the fraud was in March, the data of August and September are asked for",
        on(*PERIOD, "facts"),
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC07", "BC08"),
            national_provision="Sections 211 and 212 Penal Code",
            max_penalty="8 years imprisonment",
            facts=prose("""
                On 10 March 2026 the treasurer of a shipyard got a message in the name of the managing director with a
                new account for the supplier of steel. She paid 690 000 euros on 11 March and a second part of
                120 000 euros on 13 March. On 16 March the supplier asked for his money. The messages came from a
                mailbox whose name differs by one letter from that of the shipyard."""),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("email", "managing.director@shipyard.example.net"),),
            link="From managing.director@shipyard.example.net came both messages with the new account, in March.",
            custodian_name="Mailworks Example Ltd",
            custodian_location="Cork, Ireland",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            necessity_reasons=on("short_retention"),
            necessity=(
                "Log-in addresses are the only way to the writer, since the mailbox was opened with invented"
                " data."
            ),
            period_from=at("2026-08-01"),
            period_to=at("2026-09-30"),
            period_reason="Two months, which the provider can search with reasonable effort.",
        ),
    ),
    Defective(
        "stalking_mailbox_asked_for_a_name",
        "the whole mailbox is asked for although only the name of the sender is unknown and the messages are in hand",
        on("categories", "items", "measure", "necessity"),
        replace(
            STO,
            measure="STO_CON",
            offences=on("BCX"),
            national_provision="Section 14b of the Protection from Harassment Act (stalking)",
            max_penalty="5 years imprisonment",
            facts=prose("""
                From 1 to 26 August 2026 a nurse received ninety-three messages at her place of work from an unknown
                person who described what she wore and when she came home. Once a dead bird lay on the mat, announced
                the evening before. The hospital has handed all ninety-three messages to the police. What we do not
                know is who holds the mailbox they came from."""),
            categories=on("SUB", "CON"),
            items=on("name", "mailbox", "messages", "attachments", "files_cloud", "photos_video"),
            identifiers=(known("email", "watching.you@example.com"),),
            link="All ninety-three messages to the nurse were sent from watching.you@example.com.",
            custodian_name="Quickmail Example Pty Ltd",
            custodian_location="Sydney, Australia",
            requested_state="AU",
            data_location="AU",
            provider_state="AU",
            necessity_reasons=on("other"),
            necessity="We must find out the identity of the holder; the messages themselves are in our file.",
            period_from=at("2026-08-01"),
            period_to=at("2026-08-27"),
            period_reason="From the first to the last message.",
        ),
    ),
    Defective(
        "investment_platform_everything",
        "every category and every kind of data is asked for, of whatever nature",
        on("categories", "items", "necessity"),
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Art. 286 of the Criminal Code",
            max_penalty="twelve years",
            facts=prose("""
                Victims were led by advertising to a trading platform at invest.example.net which showed invented
                profits. Between 5 January and 30 March 2026 nineteen persons paid in 1.2 million euros. Who asked for
                his money back was told to pay a tax first. The platform was closed on 2 April 2026. The page ran on a
                rented server."""),
            categories=on("SUB", "TRA", "CON"),
            items=on(
                "name",
                "user_name",
                "postal_address",
                "email_recovery",
                "phone_recovery",
                "billing_payment",
                "linked_accounts",
                "kyc_documents",
                "session_logs",
                "login_ip_history",
                "call_detail_records",
                "cell_site",
                "contact_metadata",
                "dns_logs",
                "netflow",
                "mailbox",
                "messages",
                "files_cloud",
                "photos_video",
                "search_history",
                "location_history",
                "backups",
                "server_snapshot",
                "memory_image",
            ),
            identifiers=(known("domain", "invest.example.net"),),
            link=(
                "invest.example.net is the platform on which the nineteen victims saw the invented profits and"
                " paid."
            ),
            custodian_name="Serverpark Example BV",
            custodian_location="Amsterdam, Netherlands",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            necessity_reasons=on("easily_deleted"),
            necessity=(
                "Any and all data of whatever nature which the company holds should be frozen; the lease ends"
                " soon."
            ),
            period_from=at("2026-01-05"),
            period_to=at("2026-04-02"),
            period_reason="From the first payment until the platform was closed.",
        ),
    ),
    Defective(
        "preservation_of_the_future",
        "a preservation is to reach data that do not exist yet, until next spring",
        on("period_to", "measure", "period_reason", "facts"),
        replace(
            PRES,
            offences=on("BC09"),
            national_provision="Criminal Code, section 163.1",
            max_penalty="14 years",
            facts=prose("""
                Since 30 October 2026 an account on a file-sharing service offers, to whoever asks, a folder with at
                least three hundred images of the abuse of children under ten. An officer saw the offer on 4 November.
                New images arrive every few days. The holder writes that he will go on at least until Easter."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history", "session_logs"),
            identifiers=(known("account", "brightgarden-22"),),
            link="The account brightgarden-22 offers and holds the folder that the officer saw on 4 November 2026.",
            custodian_name="Depot Example Oy",
            custodian_location="Helsinki, Finland",
            requested_state="FI",
            data_location="FI",
            provider_state="FI",
            necessity_reasons=on("short_retention"),
            necessity="Depot keeps session records for 30 days; those of 30 October are lost at the end of November.",
            period_from=at("2026-10-30"),
            period_to=at("2027-04-05"),
            period_reason="From the first offer until Easter, as the holder announced to continue.",
        ),
    ),
)
