"""Good drafts in English: what tempts is a word or a date."""

from tests.law.fourth_corpus.shape import Good, at, draft, ip, known, on, prose

GOOD_EN = (
    Good(
        "all_eleven_sisters",
        "en",
        "the words all, every and everything, none of which asks for all data",
        draft(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Section 318.4 of the General Penal Code",
            max_penalty="six years of imprisonment",
            facts=prose("""
                All eleven sisters of a convent gave their savings to a man who had written to every one of them
                by name. He sent each a link to a page that showed the balance of a "mission fund"; the page
                altered the amount in the order to the bank after the sister had signed it. All transfers were
                made between 7 and 16 September 2026, EUR 164,300 altogether. Everything the sisters had was
                gone by Michaelmas. The letters came from brother.anselm@example.org, all of them."""),
            categories=on("SUB", "TRA"),
            items=on("name", "account_creation_time_ip", "login_ip_history"),
            identifiers=(known("email", "brother.anselm@example.org"),),
            link=prose("""
                brother.anselm@example.org sent all letters. We ask to keep who registered it and from which IP
                addresses it was opened in those days, and not everything that the mailbox holds."""),
            custodian_name="Klosterpost Example GmbH",
            custodian_location="Salzburg",
            requested_state="AT",
            data_location="AT",
            provider_state="AT",
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                The provider answered our police on 19 November: it drops log-ins after 80 days, the first on 26
                November."""),
            period_from=at("2026-09-05"),
            period_to=at("2026-09-17"),
            period_reason=prose("""
                Two days before the first transfer, when the first letter was written, to the day after the
                last."""),
        ),
    ),
    Good(
        "through_singapore",
        "en",
        "Singapore, Ireland and Brazil are named, the data lies in the requested State",
        draft(
            "PRES",
            "en",
            offences=on("BC02", "BC04"),
            national_provision="Dutch Criminal Code, Articles 138ab and 350a",
            max_penalty="4 years",
            facts=prose("""
                The injured party is a shipping agent in Cork, Ireland, with a branch in Santos, Brazil. On 3
                November 2026, between 01:10 and 02:55 UTC, the bills of lading of four vessels were changed in
                its system, which stands in Rotterdam. The intruder had come in with the password of a clerk of
                the firm in Singapore, who was asleep. He fetched his instructions from the file share
                "pier-nineteen", which the host keeps in Vantaa."""),
            categories=on("TRA", "SUB"),
            items=on("access_logs", "name"),
            identifiers=(known("account", "pier-nineteen"),),
            link=prose("""
                The instructions of that night lay on pier-nineteen; the access logs tell who put and who
                fetched them."""),
            custodian_name="Aurora Files Example Oy",
            custodian_location="Vantaa, Finland",
            requested_state="FI",
            data_location="FI",
            provider_state="FI",
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Access logs of the share are kept for four weeks; those of 3 November will be gone on 1
                December."""),
            period_from=at("2026-11-01"),
            period_to=at("2026-11-04"),
            period_reason="The instructions are dated 1 November; the clerk changed the password on the 4th.",
        ),
    ),
    Good(
        "fourteen_months_of_rent",
        "en",
        "a period of fourteen months, which is the length of the conduct",
        draft(
            "STO_TRA",
            "en",
            legal_basis="agreed27",
            pair_has_treaty=True,
            offences=on("BC07", "BC08"),
            national_provision="ss. 380 and 366, Criminal Code",
            max_penalty="fourteen years' imprisonment",
            facts=prose("""
                From July 1, 2025 to August 31, 2026 the caretaker of a housing co-operative put forged meter
                readings into the billing system every month, fourteen times in all. The tenants overpaid
                $311,000, which the system credited to a "service company". The caretaker says he merely typed
                in what he received, always on the first or the second of the month, from the messaging account
                "meter.reader.7". Each forged reading is in the system's journal with its day."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "name"),
            identifiers=(known("account", "meter.reader.7"),),
            link=prose("""
                meter.reader.7 sent the forged readings. The service company was run in turn by two brothers, in
                two towns; the addresses of the log-ins will show which of them sent which reading."""),
            custodian_name="Ping Example AB",
            custodian_location="Uppsala",
            requested_state="SE",
            data_location="SE",
            provider_state="SE",
            period_from=at("2025-07-01"),
            period_to=at("2026-08-31"),
            period_reason=prose("""
                Fourteen readings in fourteen months; each must be ascribed to one of the brothers, so no month
                can be left out."""),
            previous_preservation="CA-2026-0912-P",
        ),
    ),
    Good(
        "summer_time_table",
        "en",
        "ISO instants, local times with offsets and summer time in one table",
        draft(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Article 269b of the Criminal Code",
            max_penalty="3 years",
            facts=prose("""
                Somebody read the mail of a journalist. Her provider, which sits here, gave us these log-ins,
                which are not hers, all with the correct password:

                | no. | address | as logged | in UTC |
                | 1 | 198.51.100.44 | 2026-10-23T23:58:12+02:00 | 21:58:12 |
                | 2 | 198.51.100.44 | 2026-10-25T01:30:00+02:00 | 23:30:00 on 24 Oct. |
                | 3 | 198.51.100.201 | 2026-10-25T02:30:00+01:00 | 01:30:00 |

                The clocks went back between no. 2 and no. 3. She was on a plane during the third and has shown
                the ticket. Between no. 1 and no. 3 a draft article was forwarded to the office of the man it
                was about."""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time", "source_port_mapping_cgnat", "name"),
            identifiers=(
                ip("198.51.100.44", "2026-10-23T21:58:12Z, source port 60102"),
                ip("198.51.100.44", "2026-10-24T23:30:00Z, source port 49998"),
                ip("198.51.100.201", "2026-10-25T01:30:00Z, source port 51333"),
            ),
            link=prose("""
                The mail was read from 198.51.100.44 twice and once from 198.51.100.201; we ask who held them
                then."""),
            custodian_name="Kabelnetz Example AG",
            custodian_location="Vaduz",
            requested_state="LI",
            data_location="LI",
            provider_state="LI",
        ),
    ),
    Good(
        "not_a_word_of_content",
        "en",
        "content, messages and mailbox are named only to be left out",
        draft(
            "STO_SUB",
            "en",
            offences=on("BC02", "BC11"),
            national_provision="Sections 1 and 3A of the Computer Offences Act",
            max_penalty="2 years and an unlimited fine",
            facts=prose("""
                Two pupils aged 17 sold each other's teachers' passwords to the school platform from 21 to 25
                September 2026. The buyer of nine passwords, who used five of them on 26 September to enter the
                platform and read marks, is unknown. He wrote to them from the chat account with the number
                70-331-8. The pupils have handed over the whole conversation."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("account", "70-331-8"),),
            link=prose("""
                Chat account 70-331-8 is the buyer's. Only his name and telephone number are asked for: no
                messages, no mailbox, no content of any kind, since we have the conversation already."""),
            custodian_name="Schoolchat Example NV",
            custodian_location="Ghent",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
        ),
    ),
    Good(
        "detention_ends",
        "en",
        "urgent, with an end of detention and a day of deletion that bear it out",
        draft(
            "STO_CON",
            "en",
            offences=on("BC05", "BC11"),
            national_provision="Articles 362.2 and 362.3 of the Criminal Code",
            max_penalty="8 years",
            facts=prose("""
                Ransomware in the regional blood bank, discovered at 05:30 UTC on 15 October 2026. The stock
                lists of four hospitals were encrypted and deliveries went by taxi and paper until 22 October. A
                man arrested on 5 November had the key on a stick. He says that he only keeps sticks for
                friends. In his notebook is the name of a shared folder, "blut-projekt", and the word "plan"."""),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "blut-projekt"),),
            link=prose("""
                According to the notebook the folder blut-projekt holds the plan of the attack. Its files will
                show who wrote the plan and whether the arrested man had a part in it."""),
            custodian_name="Falt Cloud Example AS",
            custodian_location="Trondheim",
            requested_state="NO",
            data_location="NO",
            provider_state="NO",
            period_from=at("2026-09-01"),
            period_to=at("2026-10-22"),
            period_reason=prose("""
                Entries in the notebook on the folder begin on 1 September; the stock lists were restored on 22
                October."""),
            urgency="urgent",
            urgency_reasons=on("detention_deadline", "volatile_data"),
            urgency_text=prose("""
                The detention of the arrested man ends on 5 December 2026 at noon and cannot be prolonged
                without new facts."""),
            expedited_ground="31(3)(a)",
            expedited_reason=prose("""
                Other holders of the folder are at large, and each can delete its files from his telephone."""),
            previous_preservation="PRES 2026/118",
        ),
    ),
)
