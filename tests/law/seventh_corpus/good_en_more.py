"""Good drafts in English: an extension, a keeper not known, secrecy with a ground, identity and content together."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.seventh_corpus.asking import NAMES, ask, holder

GOOD_EN_MORE: tuple[Good, ...] = (
    Good(
        name="seven-good-extension-request-on-its-way",
        language="en",
        lure="The extension mentions the request for the data, which it does not itself make.",
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC03"),
            national_provision="Criminal Procedure and Penal Laws, Art. 370A",
            max_penalty="ten years of confinement",
            facts=prose("""
                The wireless link between two law firms in Volos was listened to from 2 to 6 September 2026. A captured
                relay, found in a stairwell, was administered by user "anemos-9" of the cloud you know from our first
                letter. Our request under Article 31 left on 16 November and is with your ministry.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "anemos-9"),),
            link="Each log-in of anemos-9 is one visit to the relay in the stairwell.",
            period_from=at("2026-09-01"),
            period_to=at("2026-09-08"),
            necessity_reasons=on("short_retention"),
            necessity="Without the hold the log-ins, kept for thirty days only, would vanish on the day it lapses.",
            previous_reference="BG-2026-0709",
            current_expiry=at("2026-12-11"),
            **holder("BG", "Struma Cloud AD", "Blagoevgrad, Bulgaria"),
        ),
    ),
    Good(
        name="seven-good-keeper-not-known",
        language="en",
        lure="The keeper is truly unknown; the firm named in the facts is the victim.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC06"),
            national_provision="Information Systems Offences Law, section 6",
            max_penalty="five years or EUR 50,000",
            facts=prose("""
                Nicosia, 11 and 12 November 2026: guest passwords of the hotel group Kyrenia Sands were offered for sale
                on the page kyr-pass.example. The group has confirmed sixty of them as genuine. Its record of the page
                names no company; the route to it ends in Athens.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "server_snapshot"),
            identifiers=(known("domain", "kyr-pass.example"),),
            link="kyr-pass.example displays the passwords, and its machine stores who bought them.",
            period_from=at("2026-11-10"),
            period_to=at("2026-11-14"),
            necessity_reasons=on("easily_deleted"),
            necessity="Pages of this kind are pulled down by their makers as soon as the passwords are sold.",
            requested_state="GR",
            custodian_unknown=True,
            custodian_location="Athens, Greece",
            state_names={"GR": NAMES["GR"]},
        ),
    ),
    Good(
        name="seven-good-imprisonment-for-life",
        language="en",
        lure="The maximum is life, so no number of years can be given.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC09"),
            national_provision="Protection of Children against Online Abuse Act, sections 4(a) and 10(a)",
            max_penalty="imprisonment for life",
            facts=prose("""
                (a) On 22 May 2026 an officer was sent, on a chat service, a film of the abuse of a girl of about five.
                (b) The sender offered "live" performances for PHP 3,000. (c) Payment was to go by the top-up number
                +61 491 570 156, which he gave the same day.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "kyc_documents"),
            identifiers=(known("phone", "+61 491 570 156"),),
            link="The sender wants his money on +61 491 570 156; its subscriber profits from the abuse.",
            previous_preservation="PH-OOC-2026-228",
            **holder("AU", "Capricorn Prepaid Pty Ltd", "Rockhampton, Australia"),
        ),
    ),
    Good(
        name="seven-good-order-kept-secret",
        language="en",
        lure="Secrecy is wished for, with its ground and its end.",
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code, Article 138ab(2)",
            max_penalty="four years of imprisonment",
            facts=prose("""
                A bailiff's files were copied on 9 and 10 September 2026 with the access of a temp. The copying went
                through relay account brug-relay-2. The order must not become known to its customer before 15 January
                2027, when the houses of two accomplices will have been searched: he would warn them.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(known("account", "brug-relay-2"),),
            link="The sessions of brug-relay-2 reveal from where the files were copied, its customer by whom.",
            period_from=at("2026-09-08"),
            period_to=at("2026-09-12"),
            previous_preservation="NL-26-5517 of 14 September 2026",
            **holder("CA", "Fundy Relay Inc.", "8 Example Wharf, Saint John, New Brunswick, Canada"),
        ),
    ),
    Good(
        name="seven-good-who-and-what",
        language="en",
        lure="The identity is asked for, but the letters are needed for what they say.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC08"),
            national_provision="Theft Act, section 15A",
            max_penalty="imprisonment for 10 years",
            facts=prose("""
                Two widows in Valletta sent EUR 71,000 to a "surgeon on an oil rig" between 12 January and 3 March 2026.
                A bank program was then misled into paying out on a cloned card. He wrote to both from
                dr.hale.rig@example.com. The widows have lost their own copies with an old telephone.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages"),
            identifiers=(known("email", "dr.hale.rig@example.com"),),
            link=prose("""
                The letters of dr.hale.rig@example.com contain the promises that made the widows pay; the name on the
                account says who made them.
            """),
            period_from=at("2026-01-12"),
            period_to=at("2026-03-04"),
            previous_preservation="MT/2026/66",
            **holder("IE", "Nore Mail Ltd", "Kilkenny, Ireland"),
        ),
    ),
)
