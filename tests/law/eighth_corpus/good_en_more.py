"""Good drafts in English: two extensions, and stored data of each category."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_EN_MORE: tuple[Good, ...] = (
    Good(
        name="eight-good-extension-while-translated",
        language="en",
        lure="An extension: old events, a period that ended long ago, and a need that lies in our own procedure.",
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC02"),
            national_provision="Criminal Code Act 1995, section 478.1",
            max_penalty="2 years' imprisonment",
            facts=prose("""
                On 21 and 22 July 2026 the holder of the account brolga.survey opened, past its lock, the store in which
                a land council at Katherine keeps recordings of its elders, and listened to 63 of them. Your contact
                point had the log-ins of that account preserved on 4 September 2026. The judge signed our request for
                them on 12 November; it is being translated and leaves on 30 November.
            """),
            categories=on("TRA"),
            items=on("login_ip_history", "access_logs"),
            identifiers=(known("account", "brolga.survey", "user name in the store of recordings"),),
            link=prose("""
                brolga.survey is the name under which the recordings were opened. Its log-ins of those two days separate
                a researcher at Darwin, who denies it, from a dealer in recordings who had his password.
            """),
            period_from=at("2026-07-20"),
            period_to=at("2026-07-23"),
            previous_reference="SG-2026-PRES-0418",
            current_expiry=at("2026-12-03 16:00"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                The provider holds nothing older than 90 days but what was set aside on 4 September. If the order lapses
                on 3 December, the entries of July are erased that night and exist nowhere else.
            """),
            **held("Kallang Stores Pte Ltd", "Singapore", "SG"),
        ),
    ),
    Good(
        name="eight-good-extension-request-has-left",
        language="en",
        lure="The extension says that the data itself was asked for: in another letter, which is already with you.",
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC10"),
            national_provision="Copyright and Related Rights Act 2000, section 140",
            max_penalty="Up to five years of imprisonment",
            facts=prose("""
                From 1 March to 20 June 2026 the audio courses of a school for traditional singing were sold in copy, at
                a tenth of the price, through the shop sean-nos-direct.example. About 8,800 copies went out. Our request
                under Article 31, number DPP-1187/26, reached your Ministry on 9 November 2026 and has not been decided.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "files_cloud"),
            identifiers=(known("domain", "sean-nos-direct.example", "shop of the copied courses"),),
            link=prose("""
                The shop sean-nos-direct.example delivered the copies from its own file store. The files there, laid
                beside the school's recordings, prove that they are the same takes; the account that pays for the shop
                leads to the seller.
            """),
            period_from=at("2026-03-01"),
            period_to=at("2026-06-21"),
            previous_reference="CZ/24-7/2026/0933",
            current_expiry=at("2026-12-09 12:00"),
            necessity_reasons=on("account_closing"),
            necessity=prose("""
                The contract for the shop ended on 31 October. The host has told your police that it wipes the store as
                soon as the present order is over.
            """),
            **held("Vltava Shops s.r.o.", "Plzeň, Czechia", "CZ"),
        ),
    ),
    Good(
        name="eight-good-linked-by-kind",
        language="en",
        lure="Four identifiers are linked in a list by kind; each row says what the offence has to do with it.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC06"),
            national_provision="General Penal Code No. 19/1940, section 228",
            max_penalty="Not more than four years of imprisonment",
            facts=prose("""
                A kit that opens the doors of hire cars was sold to forty customers in Reykjavík between 6 August and 2
                October 2026. The seller took orders by mail, named the price by telephone and showed the kit in a short
                film. Nineteen cars have been taken with it.
            """),
            categories=on("SUB"),
            items=on("name", "user_name", "phone_recovery", "ip_assignment_at_time"),
            identifiers=(
                known("email", "doors.open@example.com", "took the orders"),
                known("phone", "+44-7700-900163", "named the price"),
                known("account", "frostkey77", "showed the film"),
                ip("203.0.113.59", "2026-10-02 20:11:36 UTC, port 50418"),
            ),
            link=prose("""
                What each identifier did for the sale of the kit:

                - Mail: doors.open@example.com received the forty orders.
                - Telephone: +44-7700-900163 called every buyer back with the price.
                - Account: frostkey77 published the film of the kit at work.
                - Address: from 203.0.113.59, on 2 October 2026 at 20:11:36 UTC, port 50418, the film was put online.

                Severn Connect runs all four services. One person may stand behind them, or four; who subscribed to each
                answers that.
            """),
            **held("Severn Connect plc", "Cardiff, United Kingdom", "GB"),
        ),
    ),
    Good(
        name="eight-good-calls-of-tomorrow-told",
        language="en",
        lure="“Tomorrow” and “the future” are words of the swindler, and the period lies in the past.",
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC08"),
            national_provision="Cybercrimes Act 19 of 2020, section 8",
            max_penalty="Fifteen years' imprisonment (section 19)",
            facts=prose("""
                "Tomorrow the mine pays, and the future is yours": with this sentence retired teachers at Bloemfontein
                were led to a page of shares from 11 to 24 August 2026. The page changed the payee in their banking
                session. Sixty-one of them lost ZAR 3.4 million. A voice on +1-202-555-0172 talked them through it; we
                have the voice on two answering machines.
            """),
            categories=on("TRA"),
            items=on("call_detail_records", "duration", "time"),
            identifiers=(known("phone", "+1-202-555-0172", "the voice that led the teachers"),),
            link=prose("""
                The records of +1-202-555-0172 show which of the sixty-one were on the line when their payee was
                changed, and which further teachers were called and are ashamed to come forward.
            """),
            period_from=at("2026-08-10"),
            period_to=at("2026-08-25"),
            previous_preservation="US-POC-2026-5521 of 11 September 2026",
            **held("Potomac Voice Inc.", "Vienna, Virginia, United States", "US"),
        ),
    ),
    Good(
        name="eight-good-what-the-drafts-say",
        language="en",
        lure="The link asks who wrote and also what was written: both are needed, and the draft says why.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC07"),
            national_provision="Penal Code, section 463",
            max_penalty="Seven years of imprisonment",
            facts=prose("""
                On 28 May 2026 the examination board at Kumasi received, over the signature of a headmaster who had
                died in April, corrected marks for 54 pupils. They were entered and 54 places at the university given
                away. The letter had been written in the web mailbox principal.adum@example.org, which three
                clerks could open, and lay there as a draft in several stages since 19 May.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages", "attachments"),
            identifiers=(known("email", "principal.adum@example.org", "mailbox of the letter"),),
            link=prose("""
                Who opened principal.adum@example.org in the headmaster's name is one question. The other is what the
                drafts of 19 to 28 May say: the marks were raised from stage to stage, and only the text of each stage
                shows which pupil was added when, and so whose father had paid by then.
            """),
            period_from=at("2026-05-18"),
            period_to=at("2026-05-29"),
            previous_preservation="DE-BKA-24-7-2026-3310 of 2 July 2026",
            **held("Havelpost GmbH", "Potsdam, Germany", "DE"),
        ),
    ),
)
