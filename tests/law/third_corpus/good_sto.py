"""Good requests for stored data, in English."""

from dataclasses import replace

from tests.law.third_corpus.shape import STO, Good, at, ip, known, on, prose

GOOD_STO = (
    Good(
        "caller_of_the_sim_swap",
        replace(
            STO,
            offences=on("BC02", "BC08"),
            national_provision="Art. 202 and Art. 209 Criminal Code",
            max_penalty="5 years of imprisonment",
            facts=prose("""
                14.09.2026, 18:31 UTC: unknown male calls the operator of a dentist, gives her date of birth and
                has her number put on a new card. 18:40 UTC her telephone is dead. 18:52 to 19:10 UTC two
                transfers, 21 400 euros, confirmed with codes received on the new card. Hotline
                recorded the number of the caller."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("phone", "+1-202-555-0161", "number of the caller"),),
            link="+1-202-555-0161 called the hotline at 18:31 UTC and ordered the card used for the two transfers.",
            custodian_name="Northline Example Telecom Inc.",
            custodian_location="Wilmington, United States",
            requested_state="US",
            data_location="US",
            provider_state="US",
            necessity_reasons=on("other"),
            necessity=(
                "The caller is known only by voice and number; the voice is disguised, so the number must be"
                " followed."
            ),
            period_from=at("2026-09-14"),
            period_to=at("2026-09-15"),
            period_reason="The day of the call and of the transfers.",
        ),
    ),
    Good(
        "log_ins_of_the_false_director",
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC07", "BC08"),
            national_provision="Sections 211 and 212 Penal Code",
            max_penalty="8 years imprisonment",
            facts=prose("""
                On 10 March 2026 the treasurer of a shipyard received, in the name of the managing director, a message
                with a new account for the supplier of steel. She paid 690 000 euros on 11 March and 120 000 euros on
                13 March. On 16 March the true supplier complained. The holder's data, received from you in June, are
                invented; the addresses from which he logged in have not been asked for until now."""),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("email", "managing.director@shipyard.example.net"),),
            link=(
                "From managing.director@shipyard.example.net came the messages of 10 and 12 March with the"
                " false account."
            ),
            custodian_name="Mailworks Example Ltd",
            custodian_location="Cork, Ireland",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            previous_preservation="IE-2026-000731, preserved on 19 March 2026, extended until 31 December 2026",
            necessity_reasons=on("other"),
            necessity="Since the name is invented, only the log-in addresses can lead to the person who wrote.",
            period_from=at("2026-03-09"),
            period_to=at("2026-03-17"),
            period_reason="From the eve of the first message to the day after the complaint.",
        ),
    ),
    Good(
        "messages_of_the_recruiter",
        replace(
            STO,
            measure="STO_CON",
            offences=on("BC09"),
            national_provision="Sections 208 and 210 of the Penal Code",
            max_penalty="twelve years of imprisonment",
            facts=prose("""
                A man of 34 years, arrested on 2 October 2026, made a girl of twelve undress before the camera on
                six evenings between 3 and 24 August 2026. On his telephone he had erased the talk with her. Her
                device broke in September and cannot be read. He says that she spoke of being nineteen. The talk is
                held by the messenger, which by its own statement keeps messages until both sides delete them; the
                girl did not. The regional court ordered the production on 9 November 2026."""),
            categories=on("SUB", "CON"),
            items=on("name", "messages", "photos_video"),
            identifiers=(
                known("account", "coach_ben_34", "account of the accused"),
                known("account", "mia.hops", "account of the girl"),
            ),
            link=prose("""
                coach_ben_34 is installed on the telephone of the accused and gave the girl the orders. mia.hops is
                the account on which she received them; only the talk between these two is asked for."""),
            custodian_name="Talkline Example SE",
            custodian_location="Berlin, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            previous_preservation="DE-2026-004410 of 6 October 2026, preserved until 5 January 2027",
            necessity_reasons=on("other"),
            necessity=prose("""
                What he knew about her age and what he ordered stands only in the messages themselves; both telephones
                are empty, and no subscriber or log-in record could show it."""),
            period_from=at("2026-08-03"),
            period_to=at("2026-08-25"),
            period_reason="The six evenings lie between 3 and 24 August.",
        ),
    ),
    Good(
        "holder_of_one_address_six_lines",
        replace(
            STO,
            court_order_attached=False,
            offences=on("BC02"),
            national_provision="Penal Code, section 301",
            max_penalty="two years",
            facts=prose("""
                3 November 2026, 13:37:20 UTC. Somebody opens the pay slips of all 90 employees of a water board
                with the password of the payroll clerk, who was on a plane. Downloaded: 90 files. Address of origin
                in the server log. Two days later, extracts hang on the notice board of a rival union."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("2001:db8:77:1::a4", "3 November 2026, 13:37:20 UTC, port 60234"),),
            link="2001:db8:77:1::a4 is the address in the server log from which the 90 pay slips were downloaded.",
            custodian_name="Tatra Net Example s.r.o.",
            custodian_location="Košice, Slovakia",
            requested_state="SK",
            data_location="SK",
            provider_state="SK",
            necessity_reasons=on("short_retention"),
            necessity="The provider keeps the list of holders for three months; the clerk herself is excluded.",
            period_from=at("2026-11-03 13:30"),
            period_to=at("2026-11-03 14:00"),
            period_reason="The half hour of the download.",
        ),
    ),
)
