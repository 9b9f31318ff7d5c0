"""Second batch, good drafts. Written after the first was mended, before the linter was run on any of these."""

from tests.law.fifth_corpus.shape import good, ip, known, request

PARCEL_FR = request(
    "STO_SUB",
    "LU",
    offences="BC07 BC08",
    national_provision="Articles 197 et 496 C.P. (belge)",
    max_penalty="5 ans d’emprisonnement et 3.000 € d’amende",
    facts="Pro Justitia. Entre le 2.VI.2026 et le 19.VI.2026, onze personnes de l’arrondissement de Mons ont"
    " reçu un SMS"
    " annonçant un colis en attente et ont introduit leurs données de carte sur une page imitant bpost. Débits"
    " constatés :"
    " 6.730 €. Le nom de domaine colis-suivi.example.net a été réservé le 1er juin via le prestataire visé"
    " ci-dessous.",
    items="name billing_payment email_recovery",
    identifiers=(known("domain", "colis-suivi.example.net"),),
    link="La page qui a recueilli les onze numéros de carte se trouvait sous colis-suivi.example.net.",
    custodian_name="Nomdirect S.à r.l.",
    custodian_location="Esch-sur-Alzette",
    necessity="Le numéro expéditeur des SMS est usurpé ; reste celui qui a réservé et payé le nom de domaine.",
    period_from="2026-05-25",
    period_to="2026-06-20",
    translation_language="fr",
)
CRYPTO = request(
    "PRES",
    "MT",
    offences="BC02 BC08",
    national_provision="Criminal Code, ss 210-211",
    max_penalty="between 1 and 8 years",
    facts="Chronology (all times UTC). 04 Oct 2026 19:55: call to Mr F., caller poses as security desk of his"
    " exchange."
    " 20:10: F. reads out two codes. 20:12: log-in to his account from an unknown browser. 20:13-20:31: 3.42"
    " BTC leave in"
    " five withdrawals. 05 Oct: F. goes to the police. 07 Oct: 3.40 of the 3.42 BTC are found on the deposit"
    " address below,"
    " held at the custodian.",
    categories="SUB TRA",
    items="name kyc_documents login_ip_history billing_payment",
    identifiers=(
        known(
            "crypto_address", "bc1q3example00example00example00example0", "deposit address, credited 5 Oct"
        ),
    ),
    link="F.'s coins ended on this deposit address, so the client to whom it was issued either is the caller"
    " or was paid by him.",
    custodian_name="Grand Harbour Digital Ltd.",
    custodian_location="St Julian's, Malta",
    necessity_reasons="account_closing",
    necessity="The client applied on 19 November for closure; under its terms log-in data go 14 days after that.",
    period_from="2026-10-01",
    period_to="2026-11-20",
    period_reason="From the opening of the deposit account, 1 October according to the exchange, to the"
    " client's application of 19 November.",
)
DRONE = request(
    "STO_TRA",
    "CZ",
    offences="BC05",
    national_provision="§ 126b StGB",
    max_penalty="fünf Jahre (five years)",
    facts="On Friday, 25 September 2026 between 17.40 and 18.25 local time (UTC+2) the ticketing service of"
    " the regional railways"
    " broke down under requests from some 9 000 addresses. A bot we seized on 6 October took its orders from"
    " 203.0.113.150"
    ' and reports it received the order "go" at 17.39.',
    items="netflow access_logs",
    identifiers=(ip("203.0.113.150", "control server; order at 17:39 UTC+2 on 25/09/2026, port 4444"),),
    link="Who connected to 203.0.113.150 just before 17.39 gave the order under which the ticketing service"
    " collapsed.",
    custodian_name="Vltava Cloud s.r.o.",
    custodian_location="Praha 5",
    necessity="The bots know the server only, not its master.",
    period_from="2026-09-25",
    period_to="2026-09-26",
)
NURSE = request(
    "STO_CON",
    "NL",
    offences="BC02",
    national_provision="Dz.U. art. 267 § 1",
    max_penalty="2 years",
    facts="W., a receptionist of a clinic, looked up the files of 38 patients, most of them known from"
    " television, in the"
    " first three weeks of April 2026. Two magazines printed what was in them. W. admits the look-ups and says he was"
    " commissioned: offers, names and prices came through w.tips@example.com. He has wiped that mailbox on his"
    " side. The"
    " court of Kraków allowed the seizure on 2 October.",
    items="messages",
    categories="CON",
    identifiers=(known("email", "w.tips@example.com", "W.'s mailbox, used for the commissions"),),
    link="In w.tips@example.com the commissions themselves must still lie: which file, for what price, for"
    " which magazine.",
    custodian_name="Polderpost B.V.",
    custodian_location="Haarlem, the Netherlands",
    necessity="Only what was written to W. can prove the part of whoever commissioned him.",
    period_from="2026-03-25",
    period_to="2026-05-02",
    period_reason="First commission (by W.'s account in the last days of March) to the second article, 2 May.",
    measures_sought="seize disclose",
)
SCHOOL_FR = request(
    "PRES",
    "US",
    offences="BCX",
    national_provision="article 322-14 du Code pénal (fausse alerte)",
    max_penalty="deux ans d’emprisonnement et 30 000 euros d’amende",
    facts="Les 12, 13 et 16 novembre, à chaque fois vers 7 h 50 (UTC+1), le lycée Jean-Macé a reçu par le"
    " formulaire de"
    " l’espace parents une menace d’attentat. 1 300 élèves ont été évacués trois matins de suite. Les trois"
    " messages de"
    " novembre 2026 sont signés du compte lyceen.fantome et renvoient à une vidéo mise en ligne sous ce nom.",
    categories="SUB TRA",
    items="name account_creation_time_ip login_ip_history",
    identifiers=(known("account", "lyceen.fantome"),),
    link="Le compte lyceen.fantome a publié la vidéo dans laquelle les trois alertes sont annoncées puis commentées.",
    custodian_name="Clipper Video Inc.",
    custodian_location="San Mateo, California",
    necessity_reasons="easily_deleted",
    necessity="La vidéo du 12 a déjà été retirée par l’intéressé ; le compte peut suivre d’un clic.",
    period_from="2026-11-10",
    period_to="2026-11-20",
    urgency="urgent",
    urgency_text="Une quatrième alerte est promise pour le 27 novembre.",
    translation_language="en",
)
TRADE = request(
    "STO_CON",
    "IE",
    offences="BC02 BC04",
    national_provision="Computer Misuse Act 1990, ss 1 and 3",
    max_penalty="10 years",
    facts="D. left a software house on 28 Feb 2026 and joined its rival. On 1 March, 23:02-23:47 UTC, his old"
    " access was used to"
    " clone the source tree of the product `Orbit` to a repository and then to delete 61 branches at the"
    " house. In June the"
    " rival brought out a product that repeats even Orbit's spelling mistakes.",
    items="source_code_repository",
    identifiers=(
        known(
            "url", "https://code.example.net/dk/scratch", "target of the clone, from the house's proxy log"
        ),
    ),
    link="If https://code.example.net/dk/scratch holds Orbit's source tree as it stood on 1 March, D. took it.",
    custodian_name="Shamrock Code Ltd",
    custodian_location="Cork",
    necessity="The house can prove that a clone was made, not what D. kept.",
    measures_sought="secure disclose",
)
MINING = request(
    "STO_SUB",
    "PL",
    offences="BC02",
    national_provision="Btk. 423. §",
    max_penalty="three years",
    facts="Three computing nodes of the university at Szeged have been mining coins for a stranger. Found on"
    " 15 October 2026; first"
    " traces from 29 September 2026. The intruder entered by the account of a doctoral student (password reused) from"
    " 2001:db8:77::b1, every evening, last on 14 October at 20:22:51 UTC.",
    items="name postal_address ip_assignment_at_time",
    identifiers=(ip("2001:db8:77::b1", "14 October 2026 20:22:51 UTC", port=False),),
    link="From 2001:db8:77::b1 the intruder logged in with the student's password on each of the sixteen evenings.",
    custodian_name="Bałtyk Net Sp. z o.o.",
    custodian_location="Gdynia, Poland",
    necessity="The coins are paid out to a pool that keeps no names.",
    period_from="2026-09-29",
    period_to="2026-10-15",
)
HOSTAGE = request(
    "STO_TRA",
    "TR",
    offences="BCX",
    national_provision="§ 239a StGB (kidnapping for ransom)",
    max_penalty="15 Jahre / 15 years",
    facts="M.O., 54, dealer in carpets, has not been seen since he left his shop on 20 November 2026 at 18:30"
    " (UTC+1). On the 21st his"
    ' brother got a voice message through the number below: 400 000 euro by Wednesday "or you will bury him". In the'
    " background a muezzin is heard.",
    items="cell_site call_detail_records",
    identifiers=(known("phone", "+1-202-555-0158", "number of the voice message"),),
    link="The kidnappers speak through +1-202-555-0158; the cell in which it logs on is where M.O. or his"
    " guards are.",
    custodian_name="Anadolu GSM A.Ş.",
    custodian_location="Ankara, Türkiye",
    necessity="There is no other sign of him.",
    period_from="2026-11-20",
    period_to="2026-11-23",
    urgency="danger_to_life",
    urgency_text="The ultimatum ends on Wednesday 25 November at noon.",
    translation_language="en",
)
FANS_FR = request(
    "STO_SUB",
    "FR",
    offences="BC09",
    national_provision="art. 197 al. 4 CP",
    max_penalty="peine privative de liberté de cinq ans au plus",
    facts="Lors d’une ronde sur un réseau de partage, la police de Neuchâtel a, le 30 septembre 2026 à"
    " 21:14:09 (UTC+2), téléchargé"
    " depuis l’adresse 192.0.2.166 quatre vidéos montrant des actes sexuels commis sur des enfants d’environ"
    " six ans.",
    items="name postal_address ip_assignment_at_time",
    identifiers=(ip("192.0.2.166", "30.09.2026, 21:14:09 UTC+2, port source 51413"),),
    link="Les quatre vidéos ont été mises à disposition depuis 192.0.2.166 à l’instant indiqué.",
    custodian_name="Doubs Fibre SAS",
    custodian_location="Besançon",
    necessity="Aucune autre donnée ne relie le partageur à une personne.",
    period_from="2026-09-30",
    period_to="2026-10-01",
    translation_language="fr",
)
TAP = request(
    "INT",
    "IT",
    offences="BCX",
    national_provision="Penal Code art. 282 (trafficking in human beings)",
    max_penalty="15 years",
    facts="Since August 2026 women from two villages have been promised work as waitresses and were then"
    " locked up in flats. The"
    " recruiter, identified as P., arranges each transport by telephone. A new transport of four women is"
    " planned for the"
    " first days of December 2026.",
    items="messages",
    identifiers=(known("phone", "+1-202-555-0121", "P.'s telephone"),),
    link="P. gives all orders for the transports through +1-202-555-0121; his calls will show driver, route"
    " and flat.",
    custodian_name="Adria Mobile S.p.A.",
    custodian_location="Bari, Italy",
    necessity="Observation was noticed twice; the women do not dare to speak.",
    period_from="2026-11-24",
    period_to="2026-12-10",
    urgency="urgent",
    urgency_reasons="ongoing_offence",
)
SECOND_GOOD = (
    good("parcel_fr", PARCEL_FR),
    good("crypto", CRYPTO),
    good("drone", DRONE),
    good("nurse", NURSE),
    good("school_fr", SCHOOL_FR),
    good("trade", TRADE),
    good("mining", MINING),
    good("hostage", HOSTAGE),
    good("fans_fr", FANS_FR),
    good("tap", TAP),
)
