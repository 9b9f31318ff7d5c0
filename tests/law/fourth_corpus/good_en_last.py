"""Good drafts in English: stored data, a list of identifiers, a registrar."""

from tests.law.fourth_corpus.shape import Good, at, draft, ip, known, on, prose

GOOD_EN_LAST = (
    Good(
        "civil_claim_elsewhere",
        "en",
        "damages and a civil suit are mentioned as no matter of this request",
        draft(
            "STO_TRA",
            "en",
            offences=on("BC04"),
            national_provision="§ 126a StGB (Austria)",
            max_penalty="five years",
            facts=prose("""
                A wedding photographer lost the pictures of 48 weddings. They had been deleted from her online
                archive on Sunday, 26 July 2026, between 13:05 and 13:22 CEST, by the log-in of a former partner
                to whom she had once given the password. He has been charged. He claims to have been at a
                swimming pool without a telephone. The photographer has also sued him for damages before the
                civil court; that suit rests and is no concern of ours."""),
            categories=on("TRA"),
            items=on("session_logs", "login_ip_history"),
            identifiers=(known("account", "studio-herbst"),),
            link=prose("""
                studio-herbst is the archive. The address of the session of 26 July will show whether it was
                opened from the partner's connection, which is what the criminal court has to decide."""),
            custodian_name="Bildarchiv Example d.o.o.",
            custodian_location="Maribor",
            requested_state="SI",
            data_location="SI",
            provider_state="SI",
            period_from=at("2026-07-26"),
            period_to=at("2026-07-27"),
            period_reason="The day of the deletion.",
        ),
    ),
    Good(
        "two_sentences",
        "en",
        "hardly any words, and nothing missing",
        draft(
            "PRES",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code s. 263(1)",
            max_penalty="18 months",
            facts=prose("""
                On 17 November 2026, 04:40-04:52 UTC, someone logged in to the council's tender system with the
                mayor's stolen token from 203.0.113.150. He downloaded the six sealed bids for a harbour."""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time"),
            identifiers=(ip("203.0.113.150", "17 Nov 2026 04:40:37 UTC, port 55310"),),
            link="Whoever held 203.0.113.150 then took the bids.",
            custodian_name="Fiber Example p/f",
            custodian_location="Copenhagen",
            requested_state="DK",
            data_location="DK",
            provider_state="DK",
            necessity_reasons=on("short_retention"),
            necessity="Allocations are kept for ten days, so until 27 November.",
            period_from=at("2026-11-17"),
            period_to=at("2026-11-18"),
            period_reason="The day of the log-in.",
        ),
    ),
    Good(
        "the_code_is_the_offence",
        "en",
        "a whole source repository is sought, which is itself the infringing copy",
        draft(
            "STO_CON",
            "en",
            offences=on("BC10"),
            national_provision="Copyright Act, Article 119(1)",
            max_penalty="10 years of imprisonment with work, or fine up to 10 million",
            facts=prose("""
                To the competent authority of the Swiss Confederation. This is the second request in this case.
                The first, for preservation, was answered within one day, for which we thank you again.

                1) The victim company has made the software for industrial sewing machines since 1991. The
                software consists of about 800 000 lines. It was never licensed to anyone except together with a
                machine. The rights are entered in the register of programs under the number P-20019, of which
                an extract is annexed.

                2) An engineer of the company retired on 31 March 2026, at his own wish and with a small
                ceremony. He had worked for eleven years on the part that steers the needle. Until his last day
                he could read all parts of the source. On 17 March, as the access system of the company shows,
                he stayed in the building until two o'clock in the morning, and on 18 March until four.

                3) From 20 April 2026 software with a changed logo, "Needle Plus", was sold by a shop of the
                same name, through an agent in four countries, in more than 2,000 licences at 240,000 each. The
                sale stopped on 15 June 2026, when the company's lawyers wrote to the agent. The agent has
                handed over all his papers and is not suspected: he believed the offer, and he had asked for a
                certificate of the rights and received a false one.

                4) The expert of the Institute compared the sold software with that of the company. Of the
                compiled parts 96 percent are equal. Even four spelling mistakes in the messages to the user,
                and a joke in Japanese which nobody outside the company could know, are in both. The expert adds
                that compiled parts alone do not tell which text was there first, nor who wrote it. His report
                is annexed in translation (31 pages).

                5) According to a note inside the program, the shop built it from the repository
                needleplus/core. The repository is not public. Its owner is known: it is the son of the
                engineer. What is not known is what lies in it. The son says that he wrote everything himself
                from 2022 on, as an exercise, and never received a line from his father. The father says
                nothing, which is his right.

                6) The persons have been told of the case on 1 July 2026 and are at liberty. The company has
                also brought a civil action, which has been stayed until the criminal court has decided; nothing
                in this request serves that action.

                7) We have considered whether less would do. The log-ins are of no use, because the owner is
                known. The names of the files without the text would not allow the comparison. Other
                repositories of the son, of which there are five, are not requested, because nothing connects
                them with the sale."""),
            categories=on("CON"),
            items=on("source_code_repository"),
            identifiers=(known("account", "needleplus/core"),),
            link=prose("""
                The source in needleplus/core will show, by comparison with the source of the company, that it
                was copied; the history of the changes will show who put it in and when, before or after the
                retirement."""),
            custodian_name="Gitbarn Example AG",
            custodian_location="Lausanne, Switzerland",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            period_from=at("2026-03-15"),
            period_to=at("2026-06-15"),
            period_reason=prose("""
                From two weeks before the retirement, in which he may have copied, to the end of the sales."""),
            previous_preservation="JP-24/7-2026-31",
        ),
    ),
    Good(
        "six_identifiers_six_reasons",
        "en",
        "a long list in which every line has its own reason",
        draft(
            "PRES",
            "en",
            offences=on("BC02", "BC08"),
            national_provision="Sections 202a and 263a of the Criminal Code",
            max_penalty="5 years' imprisonment",
            facts=prose("""
                On 9 October 2026 the wallet of a village bakery's crowdfunding (11.2 coins) was emptied. The
                baker had entered his twelve words into a page that imitated his wallet, at 17:20 UTC. At 17:31
                UTC the coins left in one transaction, and at 18:02 they reached your exchange."""),
            categories=on("SUB", "TRA"),
            items=on("name", "kyc_documents", "login_ip_history", "billing_payment"),
            identifiers=(
                known(
                    "crypto_tx", "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b", "theft"
                ),
                known(
                    "crypto_address", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "deposit at the exchange"
                ),
                known("account", "EX-889013", "customer of the exchange"),
                known("email", "oven.glove@example.net", "customer's mail"),
                known("phone", "+1 202 555 0143", "customer's second factor"),
                ip("192.0.2.9", "2026-10-09T18:05:41Z, port 47110, withdrawal"),
            ),
            link=prose("""
                - 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b is the transaction that
                emptied the wallet.
                - bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq received it; the exchange confirmed that this is
                its address.
                - EX-889013 is the customer to whom that address was assigned.
                - oven.glove@example.net is the mail with which this customer registered.
                - +1 202 555 0143 got the code by which the withdrawal was released.
                - 192.0.2.9 is the address from which the withdrawal was ordered."""),
            custodian_name="Münzbörse Example Oy",
            custodian_location="Helsinki",
            requested_state="FI",
            data_location="FI",
            provider_state="FI",
            necessity_reasons=on("account_closing"),
            necessity="The exchange gave notice to this customer; after 30 November it keeps no log-ins of him.",
            period_from=at("2026-10-08"),
            period_to=at("2026-10-11"),
            period_reason=prose("""
                The day of the theft, the day before, when the account was opened, and two days of withdrawals."""),
        ),
    ),
    Good(
        "registrant_of_a_domain",
        "en",
        "a short request to a registrar, with nothing but the domain",
        draft(
            "P2_6",
            "en",
            said=on("domain", "information", "relevance", "return"),
            offences=on("BC07"),
            national_provision="Article 326 of the Criminal Code",
            max_penalty="3 years",
            facts=prose("""
                A false notice of the tax office with a forged seal was shown on tax-refund.example.com from 1
                to 9 November 2026."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "tax-refund.example.com"),),
            link="tax-refund.example.com showed the forged notice.",
            custodian_name="Registrar Example LLC, 5 Sample Plaza, Phoenix",
            custodian_location="Phoenix",
            requested_state="US",
            data_location="US",
            provider_state="US",
        ),
    ),
)
