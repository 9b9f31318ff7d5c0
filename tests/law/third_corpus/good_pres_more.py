"""Good requests for preservation, in English, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, Good, at, ip, known, on, prose

GOOD_PRES_MORE = (
    Good(
        "bank_insider_with_his_mailbox",
        replace(
            PRES,
            offences=on("BC02", "BC08"),
            national_provision="Articles 221 and 225 of the Penal Code",
            max_penalty="eight years of imprisonment",
            facts=prose("""
                A member of the credit department of a regional bank copied, on three evenings between 5 and 9 October
                2026, the signature cards of forty wealthy customers and mailed them to his private mailbox.
                Between 12 and 16 October, payment orders with imitated signatures of six of these customers came
                in by fax. The bank paid two, together 530 000 euros. Its mail gateway kept the sender, the
                recipient, the hour and the names of the attached files, not the files. The judge of first instance
                has found a well-founded suspicion on 19 November."""),
            categories=on("SUB", "CON"),
            items=on("name", "attachments"),
            identifiers=(known("email", "p.moreau.75@example.org"),),
            link=prose("""
                p.moreau.75@example.org is the private mailbox to which the employee sent the copied signature
                cards on 5, 7 and 9 October; the attachments in it are the proof of what he took."""),
            custodian_name="Lagune Mail Example SARL",
            custodian_location="Monaco",
            requested_state="MC",
            data_location="MC",
            provider_state="MC",
            necessity_reasons=on("suspect_aware"),
            necessity="The employee was told of the charge on 20 November; he is free and holds the password.",
            period_from=at("2026-10-05"),
            period_to=at("2026-10-17"),
            period_reason="From the first copy to the day after the last false order.",
        ),
    ),
    Good(
        "many_identifiers_each_explained",
        replace(
            PRES,
            offences=on("BC05", "BC06"),
            national_provision="Sections 550bis and 550ter of the Criminal Code",
            max_penalty="five years of imprisonment",
            facts=prose("""
                A botnet of about 3 000 routers flooded the emergency call centre of a province on 1 November 2026
                from 18:00 to 18:50 UTC; 112 calls were lost. An infected router was examined. It takes orders from
                two servers, looks them up by a domain, and fetches its program from a third server. The domain was
                ordered by e-mail. All of these stand at the same hosting company."""),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "access_logs"),
            identifiers=(
                ip("198.51.100.21", "first order server, 1 November 2026, 17:59:58 UTC, port 6667"),
                ip("198.51.100.22", "second order server, 1 November 2026, 18:00:01 UTC, port 6667"),
                ip("2001:db8:5::21", "program server, 31 October 2026, 02:14:00 UTC, port 80"),
                known("domain", "cdn-a.example.net", "name by which the routers find the servers"),
                known("email", "ordering@example.com", "contact of the customer at the host"),
            ),
            link=prose("""
                198.51.100.21 and 198.51.100.22 gave the order to flood at 18:00 UTC. From 2001:db8:5::21 the router
                fetched the malicious program on 31 October. cdn-a.example.net is the name built into that program.
                ordering@example.com is the customer's address in the host's own reply to our abuse notice."""),
            custodian_name="Oder Hosting Example sp. z o.o.",
            custodian_location="Wrocław, Poland",
            requested_state="PL",
            data_location="PL",
            provider_state="PL",
            necessity_reasons=on("short_retention"),
            necessity=(
                "The host writes in its terms that connection records are erased after 30 days; 31 October is"
                " next."
            ),
            period_from=at("2026-10-31"),
            period_to=at("2026-11-02"),
            period_reason="From the fetching of the program to the end of the flood.",
        ),
    ),
    Good(
        "leaked_papers_within_the_safe_harbour",
        replace(
            PRES,
            offences=on("BC02"),
            national_provision="Computer Crimes Act, section 3",
            max_penalty="imprisonment for two years",
            facts=prose("""
                On 8 September 2026 at 22:15 UTC a person used the password of a teacher, seen over his shoulder, to
                enter the paper store of the nursing school and took the three papers of the state examination. On the
                next day these were put up at https://files.example.net/x/nurse-26 and the address was spread among
                candidates. The file bears the number of the teacher's copy. The examination had to be held again for
                510 candidates."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "access_logs"),
            identifiers=(known("url", "https://files.example.net/x/nurse-26"),),
            link="https://files.example.net/x/nurse-26 is where the stolen papers were put up on 9 September 2026.",
            custodian_name="Filebox Example UAB",
            custodian_location="Kaunas, Lithuania",
            requested_state="LT",
            data_location="LT",
            provider_state="LT",
            reservation_29_4=True,
            necessity_reasons=on("short_retention"),
            necessity="Filebox keeps the record of uploads for 90 days; that of 9 September goes on 8 December.",
            period_from=at("2026-09-08"),
            period_to=at("2026-09-12"),
            period_reason="From the intrusion until the file was taken down on 12 September.",
        ),
    ),
    Good(
        "crypto_purse_no_ip_at_all",
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Article 313 of the Penal Code",
            max_penalty="Seven years of imprisonment",
            facts=prose("""
                Through a false investment page, 31 persons were moved between 3 August and 25 September 2026 to buy
                coins and to send them to one purse, believing it to be their own deposit. The loss is 870 000 euros.
                On 26 September 14.2 coins were passed on, in one transaction, to a customer's purse at an exchange.
                The exchange confirmed to its own police contact that the purse is one of its customers."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "kyc_documents", "billing_payment"),
            identifiers=(
                known(
                    "crypto_address", "bc1qexampleexampleexampleexampleexample000", "purse at the exchange"
                ),
            ),
            link=prose("""
                bc1qexampleexampleexampleexampleexample000 received the 14.2 coins of the 31 deceived persons on
                26 September 2026; its holder is the person who profits."""),
            custodian_name="Baltic Coin Example OÜ",
            custodian_location="Tallinn, Estonia",
            requested_state="EE",
            data_location="EE",
            provider_state="EE",
            necessity_reasons=on("other"),
            necessity="The exchange loses its licence on 31 December and will hand its records to a liquidator.",
            period_from=at("2026-08-03"),
            period_to=at("2026-09-27"),
            period_reason="From the first deposit to the day after the coins were passed on.",
        ),
    ),
)
