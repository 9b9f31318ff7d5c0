"""First batch, good drafts. Written before the linter was run on any of them."""

from tests.law.fifth_corpus.shape import good, ip, known, request

SAP = request(
    "STO_SUB",
    "DE",
    offences="BC02 BC08",
    national_provision="Codul penal, art. 249 and 360",
    max_penalty="7 years' imprisonment",
    facts="In the small hours of 14/09/2026 someone logged on to the purchasing system of a furniture maker in Cluj"
    " with the credentials of a purchaser who was on leave. Between 02:10 and 02:55 (UTC+3) he swapped the account"
    " numbers of six suppliers. On 16.09.2026 EUR 212 400 went out to these accounts; 9 000 could be recalled.",
    items="name postal_address ip_assignment_at_time",
    identifiers=(ip("198.51.100.201", "log line 14/09/2026 02:10:44 UTC+3, port 40022"),),
    link="Our only trace: the session in which the six account numbers were swapped came from 198.51.100.201.",
    custodian_name="Nordfunk Netze GmbH",
    custodian_location="Kiel, Germany",
    necessity="The purchaser was in hospital that night; whoever held the line was at the keyboard.",
    period_from="2026-09-14",
    period_to="2026-09-15",
)
SHOP_FR = request(
    "PRES",
    "CA",
    offences="BC08",
    national_provision="art. 146 du Code pénal suisse",
    max_penalty="5 ans de peine privative de liberté",
    facts="Depuis la mi-octobre 2026, la boutique en ligne bottines-paradis.example.com encaisse des commandes sans"
    " jamais livrer. Dix-neuf plaintes ont été déposées à ce jour dans trois cantons, pour 4’310 francs. Chaque"
    " acheteur a reçu une confirmation de commande envoyée par ventes@bottines-paradis.example.com.",
    categories="SUB TRA",
    items="name billing_payment login_ip_history",
    identifiers=(
        known("domain", "bottines-paradis.example.com", "la boutique"),
        known("email", "ventes@bottines-paradis.example.com", "confirmations de commande"),
    ),
    link="Le site a pris les commandes des dix-neuf plaignants et la boîte leur a confirmé l’achat : qui les loue et"
    " s’y connecte encaisse l’argent.",
    custodian_name="Hébergement Laurentien inc.",
    custodian_location="Laval (Québec), Canada",
    necessity_reasons="short_retention",
    necessity="D’après ses conditions générales, l’hébergeur ne conserve les connexions que 45 jours.",
    period_from="2026-10-10",
    period_to="2026-11-22",
    period_reason="Du paiement du nom de domaine (10 octobre, selon le registre public) à la dernière commande"
    " signalée.",
    translation_language="fr",
)
GROOM = request(
    "STO_CON",
    "IE",
    offences="BC09",
    national_provision="Sexual Offences Act 2003, s. 15",
    max_penalty="10 years",
    facts="A girl of 12 (A.) was contacted on 2 August 2026 by user `skater.leo09`, who claimed to be"
    " fourteen. By the"
    " last week of August he had obtained nine indecent pictures of her, and on 5 Sept. demanded to meet. A.'s mother"
    " found the chat on 6 September; all of it but the last day had been set to disappear. Leo T., 41, was arrested"
    " on 20 October and denies that he is the person behind the account.",
    items="messages photos_video",
    categories="CON",
    identifiers=(known("account", "skater.leo09"),),
    link="The missing chat from skater.leo09 to A. contains the requests for pictures and the pictures"
    " themselves, i.e."
    " the actus reus of the offence; what the sender wrote of his car and his dog will also show if it is T.",
    custodian_name="Liffey Social Ltd",
    custodian_location="Dublin 2, Ireland",
    necessity="The child's phone keeps only one day of the chat.",
    period_from="2026-08-01",
    period_to="2026-09-07",
    period_reason="first contact to discovery",
    measures_sought="search disclose",
)
MULES = request(
    "STO_TRA",
    "LT",
    offences="BC08",
    national_provision="s 1 Fraud Act",
    max_penalty="ten years",
    facts="SUMMARY\n- 21 Jan 2026: Mrs B. (82) rung by 'police officer'\n- 22 Jan 2026: she transfers 14,000"
    " GBP, then"
    " 6,500 GBP\n- 22 Jan 2026, 16:40 UTC: both sums leave again from the collecting account, by app\n- account"
    " holder: a homeless man who sold his papers for a phone\n- device that ran the app: unknown",
    items="login_ip_history session_logs",
    identifiers=(known("iban", "LT601010012345678901", "collecting account"),),
    link="The app log-ins to the collecting account on 22 January were made by the person who moved Mrs B.'s"
    " money on.",
    custodian_name="UAB Greitas Pay",
    custodian_location="Vilnius",
    necessity="Account holder handed phone and PIN to strangers; he cannot name them.",
    period_from="2026-01-20",
    period_to="2026-01-24",
)
FLOOD_FR = request(
    "PRES",
    "NL",
    offences="BC05",
    national_provision="article 550bis du Code pénal",
    max_penalty="trois ans d’emprisonnement et une amende",
    facts="Dans la nuit du 8 au 9 novembre 2026, de 23 h 15 à 4 h 50 (heure de Bruxelles), le site de la commune de"
    " Beauraing a été submergé par plus de 3 millions de requêtes par minute. Le prestataire de la commune a relevé"
    " qu’elles étaient pilotées depuis un serveur loué, 203.0.113.77, qui a donné l’ordre à 23 h 14.",
    categories="SUB TRA",
    items="name billing_payment netflow access_logs",
    identifiers=(ip("203.0.113.77", "serveur de commande, 8 novembre 2026, 23:14:02 UTC+1, port 6667"),),
    link="C’est de ce serveur qu’est parti l’ordre d’attaque ; son locataire et les connexions qu’il a reçues"
    " ce soir-là"
    " mènent à celui qui l’a donné.",
    custodian_name="Blauwdijk Hosting B.V.",
    custodian_location="Amsterdam, Pays-Bas",
    necessity_reasons="short_retention easily_deleted",
    necessity="Location à l’heure : la machine peut être rendue et effacée à tout moment.",
    period_from="2026-11-07",
    period_to="2026-11-10",
    translation_language="fr",
)
STALK = request(
    "PRES",
    "US",
    offences="BCX",
    national_provision="Penal Code s. 264(1) (criminal harassment)",
    max_penalty="up to ten years of imprisonment",
    facts="Ms K. ended a relationship in spring 2026. Since 1 June 2026 she has had 214 text messages and 61"
    " calls from"
    ' a number she does not know; the writer knows her shift plan, and on 17 November he wrote "nice red coat'
    ' today". Local police have moved her to a shelter.',
    categories="SUB TRA",
    items="name billing_payment call_detail_records",
    identifiers=(known("phone", "+1-202-555-0106"),),
    link="All of the 275 messages and calls came from +1-202-555-0106.",
    custodian_name="Bluebird Numbers LLC",
    custodian_location="Austin, Texas",
    necessity_reasons="short_retention",
    necessity="Bluebird re-issues numbers that have been idle for a fortnight, and purges what belonged to them.",
    period_from="2026-06-01",
    period_to="2026-11-23",
    period_reason="The harassment has gone on since 1 June.",
    urgency="urgent",
    urgency_reasons="ongoing_offence",
    urgency_text="He followed her as late as last week.",
)
LOCKER = request(
    "STO_SUB",
    "SE",
    offences="BC04 BC05",
    national_provision="Strafgesetzbuch § 303b",
    max_penalty="up to ten years",
    facts="Ransomware struck a dental laboratory in the night of 30 to 31 May 2026; 41 computers were encrypted. The"
    " ransom note referred the victim to keyholder@example.net. On 2 June the laboratory paid 0.8 bitcoin and got a"
    " key that worked for half of the machines.",
    items="name email_recovery account_creation_time_ip",
    identifiers=(known("email", "keyholder@example.net", "address in the ransom note"),),
    link="With keyholder@example.net the laboratory negotiated the price and from there it received the key.",
    custodian_name="Brevlåda AB",
    custodian_location="Malmö, Sweden",
    necessity="The coins went through a mixer and are lost to sight.",
    period_from="2026-05-15",
    period_to="2026-06-05",
)
RESEAU_FR = request(
    "STO_SUB",
    "BE",
    offences="BC10",
    national_provision="art. L. 335-4 du Code de la propriété intellectuelle",
    max_penalty="sept ans d’emprisonnement et 750 000 € d’amende (bande organisée)",
    facts="De février à juillet 2026, l’abonnement « MégaBouquet », vendu 60 € par an, a donné accès à 1 400 chaînes"
    " payantes sans l’accord des ayants droit. L’enquête a dénombré 2 870 acheteurs et un chiffre d’affaires d’au"
    " moins 170 000 €. Les paiements étaient confirmés par le compte de messagerie @megabouquet_sav.",
    items="name phone_recovery",
    identifiers=(known("account", "@megabouquet_sav"),),
    link="@megabouquet_sav confirmait à chaque acheteur son paiement et lui envoyait les codes.",
    custodian_name="Causette SRL",
    custodian_location="Liège",
    necessity="Les comptes bancaires sont ouverts sous des identités d’emprunt.",
    period_from="2026-02-01",
    period_to="2026-07-31",
    translation_language="fr",
)
WATER = request(
    "RTT",
    "ES",
    offences="BC02 BC05",
    national_provision="Código Penal, art. 264",
    max_penalty="3 years",
    facts="Since 12 November 2026 the pumps of a water utility have been switched off four times by night through a"
    " maintenance account. Each time the session came from the same machine, 192.0.2.60, rented in Barcelona.",
    items="origin time duration",
    identifiers=(
        ip("192.0.2.60", "sessions of 12, 14, 17 and 20 November 2026; the first at 01:12:09 UTC, port 3389"),
    ),
    link="Whoever enters 192.0.2.60 next commands the pumps; only the live traffic shows from where he comes.",
    custodian_name="Servidores del Mar SL",
    custodian_location="Barcelona, Spain",
    necessity="The machine itself keeps no logs.",
    period_from="2026-11-24",
    period_to="2026-12-15",
    urgency="urgent",
    urgency_reasons="ongoing_offence",
    urgency_text="Four nights in ten days; the town has water for one day in reserve.",
)
FORGE = request(
    "STO_CON",
    "FR",
    offences="BC07",
    national_provision="Criminal Code s. 367",
    max_penalty="14 years",
    facts="On 3 March 2026 and again on 11 March 2026 a notary registered the sale of a farm on the strength of two"
    " powers of attorney. Both are forged: the owner died in 2024. The files were e-mailed to the notary by the agent"
    " D., who states that he got them, finished, from his client, through the shared folder at"
    " https://depot.example.net/s/Qm81. D. has deleted his copy.",
    items="files_cloud",
    identifiers=(known("url", "https://depot.example.net/s/Qm81"),),
    link="If the two powers of attorney lie in the folder under https://depot.example.net/s/Qm81, D. speaks"
    " the truth;"
    " their properties will show on whose computer they were made.",
    custodian_name="Dépôt Clair SAS",
    custodian_location="Roubaix, France",
    necessity="No other copy of the original files exists.",
    period_from="2026-02-15",
    period_to="2026-03-15",
    period_reason="From the first viewing of the farm, in the second half of February, to the second registration.",
    measures_sought="seize disclose",
)
FIRST_GOOD = (
    good("sap", SAP),
    good("shop_fr", SHOP_FR),
    good("groom", GROOM),
    good("mules", MULES),
    good("flood_fr", FLOOD_FR),
    good("stalk", STALK),
    good("locker", LOCKER),
    good("reseau_fr", RESEAU_FR),
    good("water_live", WATER),
    good("forge", FORGE),
)
