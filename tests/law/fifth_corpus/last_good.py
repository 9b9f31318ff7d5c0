"""Last batch, good drafts. Written after all others were mended, before the linter was run on any of these."""

from tests.law.fifth_corpus.shape import good, ip, known, request

FERRY = request(
    "STO_SUB",
    "NO",
    offences="BC02",
    national_provision="Brottsbalken 4 kap. 9 c §",
    max_penalty="två år (2 years)",
    facts="Crew rosters of a ferry line were viewed and two watches swapped on 19 Aug 2026, 23:40-23:58 CEST."
    " A mate fell asleep on"
    " the double watch so created; the ferry touched ground. Web server log: one client, 198.51.100.119.",
    items="name ip_assignment_at_time",
    identifiers=(ip("198.51.100.119", "19 Aug 2026 23:40:31 CEST, port 50555"),),
    link="The client at 198.51.100.119 made both swaps.",
    custodian_name="Fjordlinje Bredbånd AS",
    custodian_location="Stavanger",
    necessity="The password used was known to the whole crew.",
    period_from="2026-08-19",
    period_to="2026-08-20",
)
NOTARY_FR = request(
    "PRES",
    "IT",
    offences="BC02 BC08",
    national_provision="art. 323-1 et 313-2 du Code pénal",
    max_penalty="7 ans",
    facts="Fin octobre 2026, la messagerie d’une étude notariale de Nice a été visitée à l’insu de ses"
    " associés. Le 2 novembre, les"
    " acquéreurs d’un appartement ont reçu, dans le fil même de leurs échanges avec l’étude, un RIB modifié."
    " Ils y ont viré 312 000 €"
    " le 3. Le RIB avait été envoyé de l’adresse studio.rossi@example.org, affichée sous le nom de la clerc.",
    categories="SUB TRA",
    items="name login_ip_history message_headers",
    identifiers=(known("email", "studio.rossi@example.org"),),
    link="studio.rossi@example.org est l’adresse d’où est parti le faux RIB ; ses connexions d’octobre et de"
    " novembre situent l’auteur.",
    custodian_name="Posta Ligure S.r.l.",
    custodian_location="Gênes, Italie",
    necessity_reasons="short_retention",
    necessity="Les connexions sont tenues un mois par Posta Ligure ; celles des derniers jours d’octobre"
    " tombent la semaine prochaine.",
    period_from="2026-10-20",
    period_to="2026-11-04",
    translation_language="fr",
)
HATE = request(
    "STO_SUB",
    "US",
    offences="BCX",
    national_provision="Penal Code art. 283 (threats against a judge)",
    max_penalty="3 years",
    facts="Judge H. passed sentence on 6 May 2026. That night, and on the two nights after, she was sent her"
    " own address, the school"
    " of her son and the picture of a noose by the user @fair_wind_1 of a short-message service.",
    items="name phone_recovery account_creation_time_ip",
    identifiers=(known("account", "@fair_wind_1"),),
    link="@fair_wind_1 sent the three messages to Judge H.",
    custodian_name="Birdsong Inc.",
    custodian_location="San Francisco, CA",
    necessity="Inquiries among the family of the man sentenced have led nowhere.",
    period_from="2026-05-06",
    period_to="2026-05-09",
)
LOGISTICS = request(
    "STO_CON",
    "BE",
    offences="BC02 BC11",
    national_provision="Opiumwet art. 10; Sr 138ab",
    max_penalty="twelve years",
    facts="In the container terminal of Rotterdam PIN codes for 9 containers were looked up with a planner's"
    " token in week 34 of 2026"
    " (17-23 August). One container held 611 kg of cocaine. The planner has confessed that he gave token and"
    " codes to a man he"
    ' calls "De Lange", always through the account koffie010. His phone was factory-reset on 24 August.',
    items="messages photos_video",
    identifiers=(known("account", "koffie010", 'account of "De Lange"'),),
    link="The conversation between the planner and koffie010 contains the photographs of the codes and the"
    " price per container.",
    custodian_name="Schelde Chat NV",
    custodian_location="Antwerpen",
    necessity="The planner's copy was destroyed by the reset.",
    period_from="2026-08-10",
    period_to="2026-08-24",
    period_reason="The planner dates the first contact one week before the first look-up.",
    measures_sought="seize disclose",
)
ORCHESTRA_FR = request(
    "STO_SUB",
    "DE",
    offences="BC07",
    national_provision="art. 251 ch. 1 CP",
    max_penalty="peine privative de liberté jusqu’à cinq ans",
    facts="Deux violons « anciens » ont été vendus à Genève, le 11 mars puis le 25 avril 2026, avec des"
    " certificats d’expertise au"
    " format PDF. L’expert nommé sur les certificats ne les a jamais établis. Les deux fichiers ont été"
    " adressés à la maison de"
    " vente par geigen.kabinett@example.net.",
    items="name postal_address billing_payment",
    identifiers=(known("email", "geigen.kabinett@example.net", "expéditeur des deux certificats"),),
    link="Les deux faux certificats proviennent de geigen.kabinett@example.net.",
    custodian_name="Postfach Süd GmbH",
    custodian_location="Augsbourg, Allemagne",
    necessity="Le vendeur s’est présenté sous un nom d’emprunt et a été payé en espèces.",
    period_from="2026-03-01",
    period_to="2026-05-01",
    translation_language="fr",
)
SCOOTER = request(
    "STO_TRA",
    "FR",
    offences="BC04 BC05",
    national_provision="Código Penal, arts. 264 and 264 bis",
    max_penalty="3 to 8 years",
    facts="At 06:00 UTC on 14 July 2026 all 3 100 hired scooters in Bilbao locked themselves. The company"
    " found a job, sent to every"
    " scooter through its own command interface from 192.0.2.90. It took 5 days to unlock them by hand. A"
    " competitor had made"
    " an offer for the company two weeks earlier.",
    items="access_logs origin session_logs",
    identifiers=(ip("192.0.2.90", "job of 14 July 2026, 06:00:00 UTC, source port 49811"),),
    link="192.0.2.90 sent the job which locked the scooters; it is a rented server, and its access logs show"
    " who was on it that morning.",
    custodian_name="Garonne Serveurs SAS",
    custodian_location="Bordeaux",
    necessity="Who hired the server paid in cryptocurrency and gave the name of a film star.",
    period_from="2026-07-12",
    period_to="2026-07-15",
)
AUNT = request(
    "PRES",
    "GB",
    offences="BC08",
    national_provision="KK art. 286",
    max_penalty="from 6 months to 8 years",
    facts="A woman of 84 in Gdańsk was rung up on 18 November 2026 about an accident her niece was said to"
    " have caused, and handed PLN"
    ' 90 000 to a "court messenger". The caller stayed on the line throughout, 1 h 52 min; her telephone'
    " shows +1-202-555-0170.",
    categories="SUB TRA",
    items="name billing_payment call_detail_records",
    identifiers=(known("phone", "+1-202-555-0170"),),
    link="During the handover the caller was on +1-202-555-0170.",
    custodian_name="Medway Voice Ltd",
    custodian_location="Leeds, England",
    necessity_reasons="short_retention",
    necessity="Internet telephony: call records live for 14 days at Medway.",
    period_from="2026-11-18",
    period_to="2026-11-19",
    urgency="urgent",
    urgency_text="The records of 18 November are gone on 2 December.",
)
EXAM_FR = request(
    "PRES",
    "NL",
    offences="BC02",
    national_provision="article 550bis § 1er du Code pénal",
    max_penalty="6 mois à 2 ans d’emprisonnement",
    facts="Le concours d’entrée du 29 août 2026 a été annulé : les questions circulaient depuis le 26 sur un"
    " groupe de 214 membres."
    " Elles avaient été téléchargées le 25 août à 22 h 07 (UTC+2) depuis 2001:db8:9:3::44 avec l’accès d’une"
    " examinatrice.",
    categories="SUB TRA",
    items="name ip_assignment_at_time session_logs",
    identifiers=(ip("2001:db8:9:3::44", "25 août 2026, 22:07:19 UTC+2", port=False),),
    link="C’est depuis 2001:db8:9:3::44 que les questions ont été téléchargées.",
    custodian_name="Waddennet B.V.",
    custodian_location="Groningen",
    necessity_reasons="short_retention",
    necessity="Le fournisseur ne garde les attributions que 90 jours, jusqu’au 23 novembre.",
    period_from="2026-08-25",
    period_to="2026-08-26",
    translation_language="en",
)
LANDLORD = request(
    "STO_SUB",
    "PT",
    offences="BC08",
    national_provision="Straffeloven § 279",
    max_penalty="1 year and 6 months; 8 years if aggravated",
    facts="Four Danish families booked the same villa near Faro for July 2026 on villa-azul.example.com and"
    " paid DKK 88 000 in deposits"
    " in March and April 2026. The owner of the villa has never let it.",
    items="name billing_payment",
    identifiers=(known("domain", "villa-azul.example.com"),),
    link="All four bookings and payments were made through villa-azul.example.com.",
    custodian_name="Algarve Hosting Lda",
    custodian_location="Faro, Portugal",
    necessity="The account that took the deposits was closed and its holder is a name from a lost identity card.",
    period_from="2026-02-15",
    period_to="2026-07-15",
    period_reason="From the registration of the domain on 15 February to the day the first family stood before"
    " the villa.",
)
PIPE = request(
    "STO_TRA",
    "FI",
    offences="BC03",
    national_provision="Karistusseadustik § 217",
    max_penalty="3 years",
    facts="A device found on 2 June 2026 in the meeting room of a ministry had been sending what was spoken"
    " there to 203.0.113.66 since 11"
    " May 2026, in bursts of a few minutes after each meeting.",
    items="netflow destination time",
    identifiers=(ip("203.0.113.66", "first burst 11.05.2026 10:44:00 UTC, port 443"),),
    link="Where 203.0.113.66 passed the recordings on to is what its flow records show.",
    custodian_name="Kaamos Hosting Oy",
    custodian_location="Espoo, Finland",
    necessity="The device bears no maker's name and no prints.",
    period_from="2026-05-11",
    period_to="2026-06-02",
)
LAST_GOOD = (
    good("ferry", FERRY),
    good("notary_fr", NOTARY_FR),
    good("hate", HATE),
    good("logistics", LOGISTICS),
    good("orchestra_fr", ORCHESTRA_FR),
    good("scooter", SCOOTER),
    good("aunt", AUNT),
    good("exam_fr", EXAM_FR),
    good("landlord", LANDLORD),
    good("pipe", PIPE),
)
