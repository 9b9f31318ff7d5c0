"""Good drafts in English: four preservations, and a request for who opened a number."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import NAMES, ask, held

GOOD_EN: tuple[Good, ...] = (
    Good(
        name="eight-good-other-london",
        language="en",
        lure="The provider sits in the London of Ontario; the story happens in Scotland, near another London firm.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Computer Misuse Act 1990, section 3",
            max_penalty="10 years' imprisonment on indictment",
            facts=prose("""
                A salmon hatchery at Pitlochry writes the parentage of its breeding stock into a hosted log book. On
                3 October 2026, between 22:40 and 23:25 UTC, somebody signed in as weirkeeper-04, a key that had been
                issued to a trainee who left in August, and overwrote the records of 1,900 fish with zeros. The hatchery
                had to destroy the brood. An insurer in the City of London values the loss at GBP 260,000.
            """),
            categories=on("TRA"),
            items=on("login_ip_history", "session_logs"),
            identifiers=(known("account", "weirkeeper-04", "user name of the hosted log book"),),
            link=prose("""
                The records were overwritten under weirkeeper-04 and under no other name. The addresses from which that
                name signed in that evening tell whether the trainee, or a breeder to whom he is said to have sold the
                key, was at the keyboard.
            """),
            period_from=at("2026-10-02"),
            period_to=at("2026-10-05"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                Thamesford Logbooks writes in its terms that sessions are kept for 60 days. Those of 3 October are
                dropped on 2 December 2026.
            """),
            **held("Thamesford Logbooks Inc.", "210 Sample Street, London, Ontario, Canada", "CA"),
        ),
    ),
    Good(
        name="eight-good-nobody-named-for-the-range",
        language="en",
        lure="Who holds the server is not known; the firms that the story names host the victim, not the attacker.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC05"),
            national_provision="Penal Code, chapter 38, section 5",
            max_penalty="Imprisonment for at most 2 years",
            facts=prose("""
                On 14 November 2026 from 06:02 to 11:47 UTC the booking desk of an island ferry was flooded with forged
                orders and could sell no ticket; 2,300 passengers stayed ashore. The desk is run for the ferry by
                Saimaa Counters Oy of Turku, which kept a recording. The 412 hijacked cameras that took part fetched
                their orders from 198.51.100.77, port 8443, the last time on 14 November 2026 at 11:46:58 UTC. The
                public register gives the Netherlands as the country of that range and leaves the holder blank.
            """),
            categories=on("TRA", "CON"),
            items=on("netflow", "server_snapshot"),
            identifiers=(
                ip("198.51.100.77", "server of the orders, port 8443, 2026-11-14 06:02 to 11:46:58 UTC"),
            ),
            link=prose("""
                198.51.100.77 gave the cameras the hour and the target. A snapshot of that server shows the list of
                orders and the panel from which they were written; its flow records show from where the panel was
                opened.
            """),
            custodian_unknown=True,
            requested_state="NL",
            state_names={"NL": NAMES["NL"]},
            period_from=at("2026-11-13"),
            period_to=at("2026-11-15"),
            necessity_reasons=on("device_at_risk", "easily_deleted"),
            necessity=prose("""
                Servers of this kind are hired by the fortnight and wiped for the next customer. This one first answered
                on 12 November, so that its hire may run out on 26 November 2026.
            """),
        ),
    ),
    Good(
        name="eight-good-fourteen-pay-days",
        language="en",
        lure="Fourteen months, a tax office and an employer: all three belong to how the money was taken.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08", "BC07"),
            national_provision="Section 279 of the Criminal Code",
            max_penalty="Eight years of imprisonment (section 286(2))",
            facts=prose("""
                Between 30 September 2025 and 30 October 2026 a stranger sat, once a month, in the pay system of a
                shipyard at Frederikshavn. On the eve of each pay day he changed the account of two or three welders,
                let the wages go out, and changed it back. To keep them quiet he mailed the welders pay slips on which
                a deduction of the tax office explained the gap. Fourteen runs, 37 wages, DKK 1,104,000. The employer
                noticed on 5 November 2026. Each slip came from ledger.kattegat@example.net.
            """),
            categories=on("TRA", "CON"),
            items=on("message_headers", "login_ip_history", "attachments"),
            identifiers=(known("email", "ledger.kattegat@example.net", "sender of the forged pay slips"),),
            link=prose("""
                ledger.kattegat@example.net sent every one of the 37 false slips. The attachments are the forgeries
                themselves, and the templates show in which order they were made; headers and sign-ins join each slip to
                the night on which the pay system was entered.
            """),
            period_from=at("2025-09-29"),
            period_to=at("2026-11-01"),
            period_reason=prose("""
                The offence is a series of fourteen monthly runs. Each is a count of its own with its own slips, and the
                first, of 30 September 2025, is the one in which the stranger had not yet learnt to hide his address.
            """),
            necessity_reasons=on("suspect_aware", "easily_deleted"),
            necessity=prose("""
                The yard told its whole staff on 6 November; whoever owns the mailbox can empty it from any telephone.
            """),
            **held("Mälaren Post AB", "Västerås, Sweden", "SE"),
        ),
    ),
    Good(
        name="eight-good-what-the-students-wished",
        language="en",
        lure="The victims wish the pictures deleted, and one wishes to see them; the request itself only preserves.",
        draft=ask(
            "PRES",
            "en",
            offences=on("BCX"),
            national_provision="Crimes Act 1961, sections 237 and 238 (blackmail)",
            max_penalty="14 years' imprisonment",
            facts=prose("""
                From 9 to 27 October 2026 the holder of the account southerly_jo on a photo service wrote to eleven
                students of a Dunedin hall. He showed each of them a stolen picture of herself and claimed NZD 400 for
                not passing it to her parents. Five paid. Two of the students begged the service to erase the pictures
                at once, a third wanted to be told which ones existed; the police have explained to them why neither
                can be done before the trial.
            """),
            categories=on("CON", "TRA"),
            items=on("photos_video", "messages", "login_ip_history"),
            identifiers=(known("account", "southerly_jo", "user name on the photo service"),),
            link=prose("""
                The demands were written from southerly_jo, and the stolen pictures were shown out of its folder. The
                messages prove the threats to the six who did not pay and have kept nothing, the folder proves that he
                had what he threatened with, and the log-ins place him.
            """),
            period_from=at("2026-10-08"),
            period_to=at("2026-10-28"),
            necessity_reasons=on("ephemeral_service", "other"),
            necessity=prose("""
                Pictures that are reported by the person shown are removed by the service after 45 days, and the first
                report came in on 16 October 2026. Unless they are set aside they go on 30 November.
            """),
            **held("Corrib Pictures DAC", "Galway, Ireland", "IE"),
        ),
    ),
    Good(
        name="eight-good-number-of-the-false-vet",
        language="en",
        lure="The story is about what was said and written; all that is sought is who took out the number.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Crimes Act 1900 (NSW), section 192E",
            max_penalty="Imprisonment for 10 years",
            domestic_legal_basis="Mutual Assistance in Criminal Matters Act 1987, section 10",
            facts=prose("""
                Owners of lost dogs around Wagga Wagga got text messages from a "night clinic" between 4 and 19
                September 2026: the dog had been run over and was on the table, and the operation had to be paid through
                a link. The link entered the caller's own bank session and moved whatever was there. Twenty-six owners
                lost AUD 91,300. Every message came from +1-202-555-0147. No dog had been found.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment", "service_type_period"),
            identifiers=(known("phone", "+1-202-555-0147", "number of the “night clinic”"),),
            link=prose("""
                +1-202-555-0147 is the one thing that the twenty-six cases have in common. Whoever took the number out,
                and the means by which it was paid, lead to the sender of the texts; their wording we have from the
                owners.
            """),
            **held("Chesapeake Numbers LLC", "Melbourne, Florida, United States", "US"),
        ),
    ),
)
