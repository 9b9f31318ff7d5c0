"""Fourth batch, good drafts. Written before the linter was run on any of these."""

from tests.law.fifth_corpus.shape import good, ip, known, request

CLINIC = request(
    "PRES",
    "PL",
    offences="BC02 BC04 BC05",
    national_provision="CP arts. 4, 5 (Lei 109/2009)",
    max_penalty="10 anos (ten years)",
    facts="No dia — on the day — 16 October 2026, a Friday, at about a quarter past four in the morning"
    " (UTC+1), the patient"
    " records of a clinic in Braga became unreadable. The note on the screens demanded two bitcoin. The"
    " provider of the clinic's"
    " firewall names one outside session before that: from 203.0.113.18, 03:58:20 to 04:14:02.",
    categories="SUB TRA",
    items="name ip_assignment_at_time session_logs destination",
    identifiers=(ip("203.0.113.18", "16-10-2026, 03:58:20-04:14:02 UTC+1, src port 60112"),),
    link="The records were locked in the only outside session of that night, the one from 203.0.113.18.",
    custodian_name="Wisła Serwer Sp. z o.o.",
    custodian_location="ul. Długa 5, 80-001 Gdańsk",
    necessity_reasons="easily_deleted",
    necessity="A rented virtual machine: who rents it can cancel it from one hour to the next, and its records"
    " go with it.",
    period_from="2026-10-15",
    period_to="2026-10-17",
)
PENSION = request(
    "STO_SUB",
    "AU",
    offences="BC08",
    national_provision="Crimes Act 1961, section 228",
    max_penalty="7 years' imprisonment",
    facts="Ms T., aged 79, of Dunedin was telephoned on 11, 12 and 14 August 2026 by a man who said he worked"
    " for her internet company."
    " He had her install a program by which he saw her screen, and moved NZD 48,200 out of her savings. She"
    " kept the confirmation"
    ' e-mails for the program; they went to the address fix.desk@example.com as the "technician\'s copy".',
    items="name phone_recovery account_creation_time_ip",
    identifiers=(known("email", "fix.desk@example.com", "received the technician's copies"),),
    link="fix.desk@example.com was entered by the caller himself on Ms T.'s screen as his own address.",
    custodian_name="Wattle Mail Pty Ltd",
    custodian_location="Melbourne VIC",
    necessity="Caller ID was spoofed. The bank's recall found the account empty.",
    period_from="2026-08-10",
    period_to="2026-08-15",
)
GANG_FR = request(
    "STO_TRA",
    "MA",
    offences="BCX",
    national_provision="art. 222-36 du Code pénal (importation de stupéfiants en bande organisée)",
    max_penalty="30 ans de réclusion criminelle",
    facts="Le 7 juillet 2026, les douanes ont découvert 212 kg de cannabis dans un semi-remorque au péage de"
    " Perpignan. Le chauffeur"
    " B. déclare avoir été guidé pendant tout le trajet, du 5 au 7 juillet, par un homme qui l’appelait du"
    " numéro ci-dessous. La"
    " puce a cessé d’émettre deux heures après l’interpellation.",
    items="call_detail_records cell_site",
    identifiers=(known("phone", "+1-202-555-0164", "numéro du guide, relevé dans le téléphone de B."),),
    link="Les appels et les bornes de ce numéro diront d’où le convoi était guidé et qui d’autre en recevait"
    " les ordres.",
    custodian_name="Atlas Mobile SA",
    custodian_location="Casablanca, Maroc",
    necessity="B. ne connaît du guide que la voix.",
    period_from="2026-07-04",
    period_to="2026-07-08",
    translation_language="fr",
)
PHOTO = request(
    "STO_CON",
    "US",
    offences="BC09",
    national_provision="StGB § 184b",
    max_penalty="ten years",
    facts="K., sports coach, 38, was reported by a cloud company on 19 May 2026 for having stored, on 3 and 4"
    " May 2026, sixty-one"
    ' pictures known to the police of several States as child abuse. K. claims they "came with a download"'
    " and that he never"
    " looked at them. On his own computer the synchronised folder was emptied.",
    categories="CON TRA",
    items="files_cloud access_logs",
    identifiers=(known("account", "k_trainer_88", "K.'s cloud account, named in the report"),),
    link="The sixty-one files stored in k_trainer_88 are the object of the offence, and when they were opened"
    " shows whether he looked.",
    custodian_name="Bluestack Storage, Inc.",
    custodian_location="Seattle, Washington",
    necessity="The local copy is gone; only the company has the pictures and the log of their opening.",
    period_from="2026-05-01",
    period_to="2026-05-19",
    period_reason="From two days before the first upload to the report.",
    measures_sought="search seize disclose",
)
BOOKING = request(
    "STO_SUB",
    "HR",
    offences="BC02 BC07 BC08",
    national_provision="Penal Code §§ 192, 195, 197",
    max_penalty="six years",
    facts="How it works: hotel's booking account is entered (password from a fake log-in page); guests get,"
    " inside the genuine booking"
    ' chat, a link "to confirm the card"; the card is charged. Known cases: 64, in four hotels, 02/05/2026 –'
    " 30/07/2026. Loss:"
    " EUR 57,900. All links led to pay.example.org/b/…, a page which forwards entries to the account below.",
    items="name billing_payment",
    identifiers=(
        known("account", "form-relay-2210", "destination of the entries, from the page's source code"),
    ),
    link="Every card number of the 64 guests was forwarded to form-relay-2210.",
    custodian_name="Jadran Obrasci d.o.o.",
    custodian_location="Split",
    necessity="The page was registered with a stolen card; the account is the point where all entries meet.",
    period_from="2026-05-01",
    period_to="2026-08-01",
)
RADIO_FR = request(
    "PRES",
    "SE",
    offences="BC10",
    national_provision="art. L335-2 CPI",
    max_penalty="3 ans d’emprisonnement, 300 000 € d’amende",
    facts="Le site bibliotheque-libre.example.net propose depuis le début de l’année 2026 quelque 9 000 livres"
    " numériques récents sans"
    " autorisation ; les éditeurs en ont constaté 1,2 million de téléchargements entre janvier et octobre"
    " 2026. Les dons des"
    " lecteurs passent par un compte, « biblio_dons ».",
    categories="SUB",
    items="name billing_payment kyc_documents",
    identifiers=(
        known("account", "biblio_dons"),
        known("domain", "bibliotheque-libre.example.net", "le site lui-même"),
    ),
    link="biblio_dons encaisse les dons du site : son titulaire en tire profit. Le client qui loue le domaine"
    " l’exploite.",
    custodian_name="Norrsken Betal AB",
    custodian_location="Göteborg",
    necessity_reasons="suspect_aware",
    necessity="Le site a annoncé le 15 novembre qu’il « changerait de maison » après la plainte des éditeurs.",
    period_from="2026-01-01",
    period_to="2026-10-31",
    translation_language="en",
)
EXTORT = request(
    "PRES",
    "CA",
    offences="BC02",
    national_provision="Wetboek van Strafrecht, art. 138ab, 317",
    max_penalty="9 jaar / nine years",
    facts="From the night of 1 Nov 2026 an unknown person has been threatening a plastic surgeon to publish"
    " photographs of 140 patients."
    " Proof (six photographs) came on 3 Nov., 08:14 UTC, demand (EUR 200k) on 5 Nov., second demand on 18 Nov. All by"
    " scalpel@example.org. The photographs come from the clinic's server.",
    categories="SUB TRA",
    items="name email_recovery login_ip_history",
    identifiers=(known("email", "scalpel@example.org"),),
    link="Proof and both demands were sent from scalpel@example.org.",
    custodian_name="Boréal Courriel inc.",
    custodian_location="Montréal (Québec)",
    necessity_reasons="account_closing",
    necessity='The writer said on 18 Nov. he would "burn" this mailbox after the deadline of 27 Nov.',
    period_from="2026-11-01",
    period_to="2026-11-23",
    urgency="urgent",
    urgency_text="The patients' photographs are to be published on 27 November.",
)
DATING = request(
    "STO_SUB",
    "EE",
    offences="BC07",
    national_provision="Penal Code, section 279",
    max_penalty="Five (5) years",
    facts="In the last week of June 2026 a profile with the name, school and photographs of the complainant, a"
    " teacher, appeared on a"
    " dating service; it invited men to ring at her door at night, and nine did. The service took it down on 2 July.",
    items="name phone_recovery account_creation_time_ip",
    identifiers=(known("url", "https://date.example.com/u/55120734", "the false profile"),),
    link="https://date.example.com/u/55120734 is the profile which invited the nine men in her name.",
    custodian_name="Südamed OÜ",
    custodian_location="Tartu",
    necessity="Her former partner denies it; nobody else is under suspicion.",
    period_from="2026-06-20",
    period_to="2026-07-02",
)
METER = request(
    "STO_TRA",
    "AT",
    offences="BC02",
    national_provision="art. 615-ter c.p.",
    max_penalty="up to three years",
    facts="A bailiff's account with the land register was used at night, 27 times between 3 March 2026 and 29"
    " May 2026, to look up the"
    " estates of politicians. The bailiff was asleep; his token had been copied. The look-ups came over a VPN exit,"
    " 198.51.100.250; the VPN is in your country and, as its page says, logs for one year.",
    items="session_logs origin",
    identifiers=(
        ip(
            "198.51.100.250",
            "27 look-ups, first 03.03.2026 02:11:09 UTC+1; source port not recorded",
            port=False,
        ),
    ),
    link="Each of the 27 look-ups passed through 198.51.100.250; the sessions behind it show where the copied"
    " token was used.",
    custodian_name="Donauwelle VPN GmbH",
    custodian_location="Linz",
    necessity="The register sees only the exit.",
    period_from="2026-03-01",
    period_to="2026-05-31",
)
RADICAL = request(
    "STO_SUB",
    "IE",
    offences="BCX",
    national_provision="Terrorism Act 2006, s 1",
    max_penalty="15 years",
    facts="On 20 Nov 2026 at 22:05 UTC the page `ash.and.iron` put up a drawing of a mosque in Leicester with"
    " entrances marked, the words"
    ' "Friday. Wait for it." and a picture of a rifle. It has 41 followers.',
    items="name phone_recovery account_creation_time_ip",
    categories="SUB",
    identifiers=(known("account", "ash.and.iron"),),
    link="`ash.and.iron` announced the attack; who opened it is or knows the one who will carry it out.",
    custodian_name="Liffey Social Ltd",
    custodian_location="Dublin",
    necessity="No other trace of the writer.",
    period_from="2026-11-01",
    period_to="2026-11-23",
    period_reason="The page was opened on 1 November.",
    urgency="danger_to_life",
    urgency_text="An attack on the worshippers is announced for Friday 27 November.",
)
FOURTH_GOOD = (
    good("clinic", CLINIC),
    good("pension", PENSION),
    good("gang_fr", GANG_FR),
    good("photo", PHOTO),
    good("booking", BOOKING),
    good("radio_fr", RADIO_FR),
    good("extort", EXTORT),
    good("dating", DATING),
    good("meter", METER),
    good("radical", RADICAL),
)
