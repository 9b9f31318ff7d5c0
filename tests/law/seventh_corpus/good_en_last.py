"""Good drafts in English: live data, the Second Protocol, the United Nations Convention."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

GOOD_EN_LAST: tuple[Good, ...] = (
    Good(
        name="seven-good-live-taxi-meters",
        language="en",
        lure="Traffic to come, by the measure that is made for it.",
        draft=ask(
            "RTT",
            "en",
            offences=on("BC04"),
            national_provision="Penal Code, Article 303, first paragraph",
            max_penalty="six years of deprivation of liberty",
            facts=prose("""
                Taxi meters in Tbilisi are altered over the air for a fee. The sender calls the driver from
                +33 6 39 98 70 22 and triggers the change. Known since 6 November 2026; forty-one meters by 20 November;
                drivers are being booked for the coming weeks.
            """),
            categories=on("TRA"),
            items=on("destination", "time", "duration"),
            identifiers=(known("phone", "+33 6 39 98 70 22"),),
            link="Every call of +33 6 39 98 70 22 leads, as it is made, to a meter being altered and its driver.",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-16"),
            period_reason="The judge allowed three weeks, the span for which drivers are booked.",
            **holder("FR", "Oisans Téléphonie SAS", "Grenoble, France"),
        ),
    ),
    Good(
        name="seven-good-listening-to-the-buyers",
        language="en",
        lure="Content to come, needed for what will be said.",
        draft=ask(
            "UN_INT",
            "en",
            offences=on("UN14"),
            national_provision="Children Act 2001, section 107",
            max_penalty="20 years",
            facts=prose("""
                Since 14 October 2026 a group trades films of child abuse, most recently on 20 November, and fixes each
                trade in talks on the voice room "lagoon-low". Members use no names outside it. An officer who was let
                in once heard that a new child will be filmed in December.
            """),
            categories=on("TRA", "CON"),
            items=on("origin", "messages"),
            identifiers=(known("account", "lagoon-low", "voice room of the group"),),
            link="Only the talks in lagoon-low will tell where the child is and who ordered the films.",
            period_from=at("2026-11-24"),
            period_to=at("2026-12-22"),
            period_reason="The filming is announced for December before the holidays.",
            **holder("NZ", "Kauri Voice Ltd", "Whangārei, New Zealand"),
        ),
    ),
    Good(
        name="seven-good-registrant-of-a-seed-shop",
        language="en",
        lure="No period and no items of traffic: the article asks for none.",
        draft=ask(
            "P2_6",
            "en",
            offences=on("BC10"),
            national_provision="Copyright Law, Art. 194(3)",
            max_penalty="3 years in prison",
            facts=prose("""
                Knitting patterns of forty designers are sold without licence at stitch-vault.example, at least since
                24 September 2026, when the first designer bought her own pattern there. Turnover shown by the page on
                19 November: USD 26,000.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "email_recovery"),
            identifiers=(known("domain", "stitch-vault.example"),),
            link="Whoever registered stitch-vault.example runs the sale or knows who does.",
            **holder("US", "Blue Ridge Names Inc.", "15 Example Road, Roanoke, Virginia, United States"),
        ),
    ),
    Good(
        name="seven-good-sister-missing",
        language="en",
        lure="A grave word in every line, and the danger is real.",
        draft=ask(
            "P2_9",
            "en",
            offences=on("BCX"),
            national_provision="Penal Code, section 122 (threat to kill), and section 118 (bodily harm)",
            max_penalty="ten years",
            facts=prose("""
                On 22 November 2026 at 23:30 CET a woman at Celje received from the account "mrak-88" a photograph of
                her sister, bound, with the words that she will be dead by Tuesday. The sister, 19, is missing since
                noon of 22 November. No other trace exists.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "mrak-88"),),
            link="The last log-ins of mrak-88 lead to the place where the sister is held.",
            period_from=at("2026-11-22"),
            period_to=at("2026-11-23"),
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="The writer of the threat says he will kill the captive on 24 November.",
            **holder("HU", "Balaton Chat Zrt.", "Minta utca 4, Siófok, Hungary"),
        ),
    ),
    Good(
        name="seven-good-civil-aviation",
        language="en",
        lure="The civil aviation office and its compensation scheme are only the victims.",
        draft=ask(
            "UN_MLA",
            "en",
            offences=on("UN07"),
            national_provision="Cybercrimes Act 19 of 2020, section 2",
            max_penalty="15 years",
            facts=prose("""
                The register of the civil aviation office, with the file of its compensation scheme for delayed
                passengers, was read by an outsider on 16 and 17 April 2026. He came in over a maintenance door with the
                service account of an elevator firm, lift-ops@example.net.
            """),
            categories=on("SUB", "TRA"),
            items=on("device_ids_registered", "login_ip_history"),
            identifiers=(known("email", "lift-ops@example.net", "service account that was used"),),
            link=prose("""
                The log-ins of lift-ops@example.net on the two days distinguish the firm's staff from the outsider.
            """),
            period_from=at("2026-04-15"),
            period_to=at("2026-04-18"),
            previous_preservation="ZA-2026-18",
            **holder("SG", "Changi Identity Pte Ltd", "Singapore"),
        ),
    ),
)
