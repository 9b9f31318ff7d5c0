"""Good drafts in English: content, live content, an order, an emergency, and the United Nations Convention."""

from tests.law.fourth_corpus.shape import Good, at, draft, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_EN_LAST: tuple[Good, ...] = (
    Good(
        name="eight-good-where-the-boat-was",
        language="en",
        lure="A history of positions for five days, with what the place proves; foreign ports are named in the story.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BCX"),
            national_provision="Penal Code, section 405, subsection 2 (arson)",
            max_penalty="Ten years of imprisonment",
            facts=prose("""
                On 2 September 2026 at about 01:30 UTC the workshop of a sail maker at Haapsalu burnt down. A guard had
                been bribed to switch off the alarm from his telephone at 01:12. The man who paid him says that he was
                sailing from Gdynia to Visby all that week. His telephone writes its positions to the account
                kaarel.m2091.
            """),
            categories=on("CON"),
            items=on("location_history"),
            identifiers=(
                known("account", "kaarel.m2091", "account to which the telephone writes positions"),
            ),
            link=prose("""
                kaarel.m2091 holds the positions of the telephone that he carried. They show whether it lay at sea or
                within a mile of the workshop when it burnt, which bears out his alibi or breaks it.
            """),
            period_from=at("2026-08-30"),
            period_to=at("2026-09-04"),
            period_reason=prose("""
                Five days, since a boat that is said to have left Gdynia on 30 August can only be followed from there.
            """),
            urgency="urgent",
            urgency_reasons=on("detention_deadline"),
            urgency_text="He is in custody until 8 December 2026, and the court wants his alibi tested before then.",
            previous_preservation="FI-NBI-2026-0712 of 9 September 2026",
            expedited_ground="31(3)(a)",
            expedited_reason=prose("""
                The owner set his account to drop positions after three months, so that only the preserved copy is left;
                your order on that copy ends on 8 December 2026.
            """),
            **held("Paikka Services Oy", "Tampere, Finland", "FI"),
        ),
    ),
    Good(
        name="eight-good-auction-heard-live",
        language="en",
        lure="Future messages are asked for, and the measure is the one for them; every milder step is told.",
        draft=ask(
            "INT",
            "en",
            offences=on("BC06"),
            national_provision="Criminal Code, section 126c, subsections 1 and 2",
            max_penalty="Five years of imprisonment",
            facts=prose("""
                Since 18 October 2026 the account reed_warbler auctions the passwords of hospital pharmacies in a
                private channel every Thursday evening. The fifth auction was on 19 November; each time about thirty
                passwords were sold, and each time one of the pharmacies was entered by the Sunday after.
            """),
            categories=on("TRA", "CON"),
            items=on("messages", "time", "origin"),
            identifiers=(known("account", "reed_warbler", "user name of the auctioneer"),),
            link=prose("""
                In the messages of reed_warbler the lots are named, so that a pharmacy can be warned before Sunday, and
                the winning bids identify the buyers. Stored messages do not exist, as the channel erases each lot
                within the hour.
            """),
            period_from=at("2026-11-26"),
            period_to=at("2026-12-18"),
            period_reason="Four Thursdays from 26 November to 17 December, which is all that the court has allowed.",
            urgency="urgent",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="The sixth auction has been called for Thursday, 26 November 2026.",
            **held("Zaan Messenger B.V.", "Zaandam, Netherlands", "NL"),
        ),
    ),
    Good(
        name="eight-good-order-on-the-ticket-robot",
        language="en",
        lure="An order for subscriber and traffic data; a civil claim was brought and is told only as a date.",
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC05"),
            national_provision="Criminal Code, s. 430(5)",
            max_penalty="10 years on indictment",
            facts=prose("""
                A theatre at Moncton sells wheelchair seats on one page. On September 12, 2026, from 13:00 to 16:20 UTC,
                a robot steered by the account maple.queue held every seat of that page in an endless basket and
                brought the box office down with 3,000 calls a second. The robot was built the evening before. The
                theatre gave notice of its civil claim against persons unknown on October 1.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "session_logs"),
            identifiers=(known("account", "maple.queue", "account that steered the robot"),),
            link=prose("""
                The robot took its commands from maple.queue. Its sessions of September 11 and 12 fix when the command
                to hold the seats was given, and the payer of the account is the likely author.
            """),
            period_from=at("2026-09-11"),
            period_to=at("2026-09-13"),
            previous_preservation="RCMP-247-2026-0845 of September 21, 2026",
            **held("Ems Automation GmbH", "Beispielallee 3, 48149 Münster, Germany", "DE"),
        ),
    ),
    Good(
        name="eight-good-diver-in-danger",
        language="en",
        lure="A great hurry and a place asked for: a person is being held, and the place is where to look for him.",
        draft=ask(
            "P2_9",
            "en",
            offences=on("BCX"),
            national_provision="Criminal Code, section 239a (kidnapping for ransom)",
            max_penalty="15 years of imprisonment",
            facts=prose("""
                A diver of 24 was dragged into a van at Kiel on 22 November 2026 at 17:05 UTC. At 23:40 UTC his mother
                got a film from the account saltmarsh.9: he is tied up, has diabetes and has had no insulin since
                noon. He dies within two days if he is not found. Two further films came on 23 November at 04:10 and
                07:55 UTC.
            """),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("account", "saltmarsh.9", "account that sends the films"),),
            link=prose("""
                The films are sent from saltmarsh.9. The address from which it signed in at the three instants leads to
                the house where the diver is kept.
            """),
            period_from=at("2026-11-22"),
            period_to=at("2026-11-23 09:00"),
            urgency="danger_to_life",
            urgency_text="A man's life is in danger: without insulin he will not live beyond 24 November 2026.",
            **held("Øresund Clips ApS", "Prøvevej 8, 2100 København, Denmark", "DK"),
        ),
    ),
    Good(
        name="eight-good-un-meters-in-real-time",
        language="en",
        lure="Connections to come, under the article of the United Nations Convention that is made for them.",
        draft=draft(
            "UN_RTT",
            "en",
            said=on("necessity"),
            offences=on("BC05"),
            national_provision="Cybercrimes Act 2015, section 7",
            max_penalty="Imprisonment for five years",
            facts=prose("""
                The water meters of a quarter of Mwanza have been shut from outside on nine evenings since 2 November
                2026, last on 20 November; the dialysis ward there had to close twice. The commands come through a relay
                rented under the account dhow_line_3. The next evening is announced as soon as the previous ransom has
                been refused.
            """),
            categories=on("TRA"),
            items=on("origin", "time", "route_path"),
            identifiers=(known("account", "dhow_line_3", "relay from which the meters are shut"),),
            link=prose("""
                Each shutting of the meters passes through dhow_line_3. Caught while it happens, the origin of the
                command is the machine of the offender; the relay itself writes nothing down.
            """),
            period_from=at("2026-11-25"),
            period_to=at("2026-12-16"),
            period_reason="Three weeks, in which by the rhythm so far nine more commands are to be expected.",
            **held("Douro Relays Lda", "Braga, Portugal", "PT"),
        ),
    ),
)
