"""Good drafts in English: stored data under Article 31."""

from tests.law.fourth_corpus.shape import Good, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

GOOD_EN_MORE: tuple[Good, ...] = (
    Good(
        name="six-good-civil-suit-mentioned",
        language="en",
        lure="The victim has also gone to the civil court; the request says that this is no concern of it.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Criminal Justice (Theft and Fraud Offences) Act 2001, section 9",
            max_penalty="Imprisonment for a term not exceeding 10 years",
            facts=prose("""
                A horse breeder of Kildare was induced, on the 6th and 7th of June 2026, to pay for the transport of a
                mare that had been sold twice. The carrier's booking came from the account gallop.cargo. The breeder
                also has a solicitor for his own affairs; the Director of Public Prosecutions charges a crime and
                seeks evidence for the trial of it alone.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("account", "gallop.cargo", "account that made the carrier's booking"),),
            link="The person registered as gallop.cargo booked the transport and took the breeder's money.",
            **held("Brenner Freight Portal GmbH", "Innsbruck, Austria", "AT"),
        ),
    ),
    Good(
        name="six-good-subscriber-no-period",
        language="en",
        lure="Holder of an address at one second; no period, since the instant is enough.",
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC09"),
            national_provision="Penal Code, chapter 17, section 18",
            max_penalty="2 yrs, aggravated 6 yrs (s. 18a)",
            facts=prose("""
                Hit report: 2026-10-03, 19:22:51 +03:00. One known abuse picture, uploaded to a sticker service from
                192.0.2.118, source port 33107. Uploader then left the service. No other upload known.
            """),
            categories=on("SUB"),
            items=on("name", "source_port_mapping_cgnat"),
            identifiers=(ip("192.0.2.118", "2026-10-03 19:22:51 +03:00, source port 33107"),),
            link="Subscriber using 192.0.2.118 with port 33107 at that second uploaded the picture.",
            **held("Kaunas Mobilus UAB", "Kaunas, Lithuania", "LT"),
        ),
    ),
    Good(
        name="six-good-expedited-treaty-named",
        language="en",
        lure="Urgent with another instrument as its ground: the instrument is named with its article.",
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC05"),
            national_provision="Article 138ab of the Criminal Code",
            max_penalty="two years' imprisonment",
            facts=prose("""
                On three evenings, the 16th, 17th and 19th of November 2026, the lock gates of a canal could not be
                worked from the control room because its network had been choked. On the 19th a man was arrested at
                the pumping house with a telephone on which the attack page was open under the user name sluisbaas.
            """),
            categories=on("TRA"),
            items=on("session_logs", "time"),
            identifiers=(known("account", "sluisbaas", "user name open on the arrested man's telephone"),),
            link="The sessions of sluisbaas on the attack page coincide, or do not, with the three evenings.",
            period_from=at("2026-11-16"),
            period_to=at("2026-11-20"),
            urgency="urgent",
            urgency_reasons=on("detention_deadline"),
            urgency_text="Police custody ends on 3 December 2026 and a judge then decides on remand.",
            expedited_ground="31(3)(b)",
            expedited_reason="Article 4(2) of the 2000 EU Convention asks you to heed the time limit of our custody.",
            legal_basis="treaty",
            pair_has_treaty=True,
            treaty_name="Convention on Mutual Assistance in Criminal Matters between the EU States, 29 May 2000",
            previous_preservation="NL-2026-002101-86",
            **held("Flandria Panels NV", "Ghent, Belgium", "BE"),
        ),
    ),
    Good(
        name="six-good-content-that-proves",
        language="en",
        lure="A mailbox is asked for, and the identity of the writer too; the content has a purpose of its own.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC07"),
            national_provision="Forgery Act 1958, s. 6",
            max_penalty="10 years",
            facts=prose("""
                It is common ground that nine laboratory certificates for drinking water, bearing dates from
                2 to 27 July 2026, were never issued by the laboratory named on them. The bottler's quality manager
                exchanged drafts of all nine with q.labs@example.com, as she told the investigating magistrate; her own
                copies were shredded before the search of 11 August 2026.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages", "attachments"),
            identifiers=(known("email", "q.labs@example.com", "other side of the exchange of drafts"),),
            link=prose("""
                The messages between the manager and q.labs@example.com contain the drafts. Comparing them with the nine
                certificates will show which figures were altered, and on whose instruction.
            """),
            period_from=at("2026-07-01"),
            period_to=at("2026-07-31"),
            previous_preservation="IE-2026-000455-21, confirmed on 19 August 2026",
            **held("Adria Posta s.r.l.", "Bari, Italy", "IT"),
        ),
    ),
    Good(
        name="six-good-disk-image-limited",
        language="en",
        lure="A disk image looks like everything; the text says which folder and why no smaller copy will do.",
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC06"),
            national_provision="Criminal Code, Section 478.3",
            max_penalty="three (3) years",
            facts=prose("""
                From 1 to 30 April 2026 a phishing kit was let by the week to some sixty customers. The kit lay in the
                folder /srv/kit of the virtual machine vm-2290, as the seized invoice of the landlord states. The
                accused has admitted the letting and contests only that the kit could read one-time codes.
            """),
            categories=on("CON"),
            items=on("vm_disk_image"),
            identifiers=(known("account", "vm-2290", "virtual machine on which the kit lay"),),
            link=prose("""
                The folder /srv/kit on vm-2290 must be run by an expert to see whether the kit reads one-time codes.
                Only that folder and the libraries it calls will be examined; the rest of the image stays sealed.
            """),
            period_from=at("2026-04-01"),
            period_to=at("2026-05-01"),
            previous_preservation="SE-2026-000298-34",
            measures_sought=on("seize", "disclose"),
            **held("Norrsken Virtual AB", "Umeå, Sweden", "SE"),
        ),
    ),
)
