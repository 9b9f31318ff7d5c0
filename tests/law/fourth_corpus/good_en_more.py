"""Good drafts in English: danger, child abuse material, interception, an order to a provider."""

from tests.law.fourth_corpus.shape import Good, at, draft, known, on, prose

GOOD_EN_MORE = (
    Good(
        "words_with_a_date",
        "en",
        "danger to life claimed, with a named person and a named day",
        draft(
            "PRES",
            "en",
            offences=on("BCX"),
            national_provision="Offences against the Person Act 1861, s. 16 (threats to kill)",
            max_penalty="10 years",
            facts=prose("""
                A woman who left her husband in August lives in a refuge whose address is secret. On 21 November
                2026, 22:14 GMT, a message reached her: "I know which bus your son takes. Friday will be your
                last." It contained a photograph of the refuge's door. It came from the account "evergreen.k".
                The husband has a conviction for stabbing her in 2024 and has not been seen since Thursday."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "phone_recovery", "device_ids_registered"),
            identifiers=(known("account", "evergreen.k"),),
            link=prose("""
                evergreen.k sent the threat; its last log-ins tell from which town, and so whether he is near
                the refuge."""),
            custodian_name="Chatterbox Example Ltd",
            custodian_location="Dublin",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            necessity_reasons=on("ephemeral_service"),
            necessity=prose("""
                The service erases log-ins after seven days; that of 21 November disappears on Saturday the
                28th."""),
            period_from=at("2026-11-19"),
            period_to=at("2026-11-23 08:00"),
            period_reason="From the day the husband was last seen to this morning.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text=prose("""
                He has announced her death for Friday, 27 November, and has shown that he knows where she is."""),
        ),
    ),
    Good(
        "hearing_in_january",
        "en",
        "days of the year 2027 are named, for a hearing and for the request that will follow",
        draft(
            "PRES",
            "en",
            offences=on("BC09"),
            national_provision="Criminal Code Act, Division 474, s 474.22",
            max_penalty="15 years' imprisonment",
            facts=prose("""
                Prohibited material concerning children was offered for exchange by the user "sunroom_b" on 13,
                14 and 20 October 2026. An analyst of the national centre has classified it; no more need be
                said of it here. A suspect is on bail until his hearing on 18 January 2027. He denies that the
                account is his and says that a lodger used it.

                The warrant will be applied for in December, and our request under Article 31 will reach you by
                15 February 2027."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "login_ip_history", "photos_video"),
            identifiers=(known("account", "sunroom_b"),),
            link=prose("""
                sunroom_b offered the material. The files it uploaded on the three days are the object of the
                offence, and the log-ins will show whether they were made from the suspect's home or from where
                the lodger worked."""),
            custodian_name="Pixelbarn Example Ltd",
            custodian_location="Wellington",
            requested_state="NZ",
            data_location="NZ",
            provider_state="NZ",
            necessity_reasons=on("suspect_aware", "easily_deleted"),
            necessity=prose("""
                The suspect knows of the case since 9 November, is free, and can remove files and account
                himself."""),
            period_from=at("2026-10-12"),
            period_to=at("2026-10-21"),
            period_reason="The three days, with one day before and after for the uploads.",
        ),
    ),
    Good(
        "tapping_until_the_delivery",
        "en",
        "a period in the future, as live data must have",
        draft(
            "INT",
            "en",
            said=on("communications", "permission", "delivery", "subsidiarity"),
            offences=on("BCX"),
            national_provision="Firearms Act, Section 27 (aggravated trafficking)",
            max_penalty="14 years' imprisonment",
            facts=prose("""
                A workshop in your second city converts alarm pistols. Couriers bring them here; three were
                caught, on 14 September, 6 October and 30 October 2026, with 37 pistols. Each had been given his
                route by the telephone +44 7700 900733 some days before. The courier of 30 October, who works
                with us, has been told by that number to be ready "the week after the first of Advent"."""),
            categories=on("CON", "TRA"),
            items=on("messages", "time", "origin"),
            identifiers=(known("phone", "+44 7700 900733"),),
            link=prose("""
                +44 7700 900733 gives the routes; what is said on it next will name the courier, the place and
                the weapons."""),
            custodian_name="Mobile Example plc",
            custodian_location="Manchester",
            requested_state="GB",
            data_location="GB",
            provider_state="GB",
            period_from=at("2026-11-27"),
            period_to=at("2026-12-08"),
            period_reason=prose("""
                The week that was announced, with three days before it in which the route is usually given."""),
        ),
    ),
    Good(
        "order_with_notification",
        "en",
        "an order to a provider where the other State has asked to be notified, and was",
        draft(
            "P2_7",
            "en",
            said=on(
                "contact", "return", "notification", "supervision", "seeking_authority:none", "other:none"
            ),
            declared=on("notification", "supervision"),
            offences=on("BC05"),
            national_provision="Penal Code, Article 353, paragraph 2",
            max_penalty="5 years",
            facts=prose("""
                The emergency number of an island was blocked on 30 August 2026 from 10:02 to 11:47 UTC by
                automatic calls."""),
            categories=on("SUB"),
            items=on("name", "billing_payment", "kyc_documents"),
            identifiers=(known("account", "sip-trunk-40417", "trunk from which the calls were placed"),),
            link="The calls were placed over trunk sip-trunk-40417; its customer ordered or knows them.",
            custodian_name="Voicepipe Example Inc., 77 Example Road, Denver",
            custodian_location="Denver",
            requested_state="US",
            data_location="US",
            provider_state="US",
        ),
    ),
)
