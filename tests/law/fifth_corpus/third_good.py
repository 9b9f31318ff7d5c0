"""Third batch, good drafts that look like bad ones. Written before the linter was run on any of these."""

from tests.law.fifth_corpus.shape import good, ip, known, request

WIPER = request(
    "PRES",
    "FI",
    offences="BC02 BC04",
    national_provision="Penal Code, chapter 38, sections 8 and 3a",
    max_penalty="four years of imprisonment",
    facts="A system administrator of a parish, dismissed on Monday 9 November 2026, deleted all data on its"
    " two servers that same"
    " evening, from 19.40 to 20.05 (UTC+2): the complete archive, every e-mail, the entire accounts."
    ' "You will lose everything",'
    " he had told the vicar. His sessions came over 198.51.100.33. He flew to Malaga on the 12th and is"
    " expected back in January.",
    categories="SUB TRA",
    items="name ip_assignment_at_time session_logs",
    identifiers=(ip("198.51.100.33", "sessions of 9 November 2026, 19:40:12 to 20:05:40 UTC+2, port 50100"),),
    link="All of the deletions were ordered in sessions from 198.51.100.33; whose line that is decides the case.",
    custodian_name="Järvi Netti Oy",
    custodian_location="Oulu",
    necessity_reasons="short_retention",
    necessity="Järvi Netti will delete the assignment records of 9 November in the coming weeks: it keeps them"
    " for 30 days only.",
    period_from="2026-11-09",
    period_to="2026-11-10",
)
ROMANCE_FR = request(
    "STO_SUB",
    "GB",
    offences="BC08",
    national_provision="article 496 du Code pénal",
    max_penalty="cinq ans d’emprisonnement",
    facts="Mme V., 67 ans, a fait la connaissance sur internet, en février 2025, d’un soi-disant médecin"
    " militaire en poste à Damas."
    " De mars 2025 au 4 mai 2026, elle lui a fait parvenir en trente et un versements la totalité de ses"
    " économies, 118 000 €,"
    " sur des comptes à Lisbonne, Lagos et Chypre. Il lui écrivait chaque soir depuis dr.h.morgan@example.com.",
    items="name phone_recovery linked_accounts",
    identifiers=(known("email", "dr.h.morgan@example.com"),),
    link="C’est par dr.h.morgan@example.com que chacun des trente et un versements a été demandé.",
    custodian_name="Thames Mail Ltd",
    custodian_location="Reading, Royaume-Uni",
    necessity="Les titulaires des comptes bancaires sont des passeurs ; qui se cache derrière la boîte reste à"
    " établir.",
    period_from="2025-02-01",
    period_to="2026-05-10",
    translation_language="en",
)
LEAK = request(
    "STO_CON",
    "DK",
    offences="BC02 BC03",
    national_provision="Criminal Code s. 263(1)",
    max_penalty="18 months; 6 years in aggravating circumstances",
    facts="Between 14 and 27 June 2026 the e-mail of the mayor of B. was copied without his knowledge to a"
    " second mailbox,"
    " mirror.b@example.org (rule found by the town's IT on 27 June). The suspect S., his rival, was seen to"
    " quote from three of"
    " these e-mails in an election debate. He says he has them from an anonymous letter.",
    categories="CON SUB",
    items="name messages",
    identifiers=(known("email", "mirror.b@example.org", "destination of the rule"),),
    link="If mirror.b@example.org holds the mayor's e-mails of 14 to 27 June, and S.'s replies or drafts among"
    " them, the anonymous"
    " letter is refuted. Mail of other days is not asked for.",
    custodian_name="Øresund Mail ApS",
    custodian_location="Copenhagen",
    necessity="The identity behind the mailbox alone would not do: S. shares his computer with two assistants.",
    period_from="2026-06-14",
    period_to="2026-06-28",
    measures_sought="secure disclose",
)
BETTING = request(
    "STO_TRA",
    "MT",
    offences="BC02 BC08",
    national_provision="Penal Code 386, 386B",
    max_penalty="Three years",
    facts="Accounts of 57 customers of a betting firm were taken over one after the other in the winter of"
    " 2025/26 (first: 6 December"
    " 2025; last: 20 February 2026) and their balances, 41 300 euro, were gambled away on purpose"
    ' against the account "cobra9".'
    " The firm's fraud desk froze cobra9 on 21 February.",
    items="login_ip_history session_logs",
    identifiers=(known("account", "cobra9"),),
    link="cobra9 won each of the 57 games; its log-ins show from where the winner played.",
    custodian_name="Luzzu Games Ltd",
    custodian_location="Sliema",
    necessity="The winnings were paid to a prepaid card bought for cash.",
    period_from="2025-11-15",
    period_to="2026-02-28",
    period_reason="cobra9 was registered on 15 November 2025; a week is added after the freeze, since log-ins"
    " were still tried.",
)
GRAFT_FR = request(
    "PRES",
    "CH",
    offences="BC07",
    national_provision="Code pénal, articles 441-1 et 441-4",
    max_penalty="15 ans de réclusion",
    facts="Au cours du premier semestre 2026, le secrétaire général de la commune de T. a antidaté quatorze"
    " procès-verbaux du conseil"
    " municipal pour justifier des marchés déjà attribués. Les fichiers d’origine ont été échangés avec"
    " l’imprimeur par un espace"
    " de partage, https://partage.example.org/pv2026 ; les versions successives y sont horodatées.",
    categories="CON SUB",
    items="name files_cloud",
    identifiers=(known("url", "https://partage.example.org/pv2026"),),
    link="Les versions horodatées de l’espace https://partage.example.org/pv2026 établissent la date réelle"
    " des quatorze"
    " procès-verbaux. La demande ne vise ni les autres espaces du client ni sa messagerie.",
    custodian_name="Coffre Alpin SA",
    custodian_location="Sion, Suisse",
    necessity_reasons="suspect_aware",
    necessity="Mis en examen le 6 novembre, l’intéressé garde le mot de passe de l’espace.",
    period_from="2026-01-01",
    period_to="2026-07-01",
    translation_language="fr",
)
SKIM = request(
    "STO_SUB",
    "RO",
    offences="BC06 BC08",
    national_provision="Criminal Code, s. 342",
    max_penalty="ten years",
    facts="1. On 11 Aug 2026 a skimming device was taken off an ATM in Leeds.\n2. Its SIM had sent texts with"
    " card data to one number,"
    " 74 in all (5-11 Aug 2026).\n3. Number = prepaid, sold in Romania.\n4. Cards used in Peru and Thailand,"
    " loss GBP 22k.\n5. Two"
    " fitters caught on CCTV; not known to us.",
    items="name billing_payment",
    identifiers=(known("phone", "+1-202-555-0175", "received the 74 texts"),),
    link="Holder/topping-up of +1-202-555-0175 = whoever collected the card data.",
    custodian_name="Carpat Mobil S.A.",
    custodian_location="Bucharest",
    necessity="CCTV did not lead anywhere.",
    period_from="2026-07-25",
    period_to="2026-08-20",
)
GROUP = request(
    "PRES",
    "AE",
    offences="BC08",
    national_provision="IPC 420 / IT Act 66D",
    max_penalty="seven years and fine",
    facts='"Crown Yield", an investment chat with 600 members, was run by its admin "crown_desk" from 4 May to'
    " 29 August 2026. 83"
    " members lost INR 41 million in total. After 29 Aug. no one could log on. The admin told members to"
    ' send him "all your'
    ' documents, please" for verification, and sold these too.',
    categories="SUB TRA",
    items="name phone_recovery login_ip_history",
    identifiers=(known("account", "crown_desk"),),
    link="crown_desk collected the deposits and the documents of the 83 members.",
    custodian_name="Pearl Messenger FZ-LLC",
    custodian_location="Dubai",
    necessity_reasons="short_retention",
    necessity="Log-ins are kept for six months; those of May have begun to go.",
    period_from="2026-05-01",
    period_to="2026-08-31",
)
DEEPFAKE_FR = request(
    "STO_CON",
    "BE",
    offences="BC07",
    national_provision="article 226-8 et 441-1 du Code pénal",
    max_penalty="2 ans",
    facts="Le 3 octobre 2026 a été diffusée une vidéo truquée où la candidate R. avoue des détournements."
    " L’analyse date la fabrication"
    " des 29 et 30 septembre. Le monteur T., entendu le 20 octobre, reconnaît avoir reçu commande et scénario"
    " par la messagerie"
    " du compte « studio.k » et prétend en ignorer le but. Il a vidé sa propre messagerie.",
    items="messages attachments",
    identifiers=(known("account", "studio.k", "donneur d’ordre selon T."),),
    link="Les échanges entre studio.k et T. disent si T. connaissait le but de la vidéo, et le scénario y est joint.",
    custodian_name="Causette SRL",
    custodian_location="Namur, Belgique",
    necessity="L’identité de studio.k est déjà connue ; seule manque la teneur de la commande.",
    period_from="2026-09-15",
    period_to="2026-10-04",
    period_reason="De la première prise de contact, mi-septembre d’après T., au lendemain de la diffusion.",
    translation_language="fr",
)
PHARMA = request(
    "STO_SUB",
    "IN",
    offences="BCX",
    national_provision="Arzneimittelgesetz § 95",
    max_penalty="3 years",
    facts="From April 2026 on, slimming pills with sibutramine, banned since 2010, have been on offer at"
    " pills.example.com; a girl of 19"
    " died on 8 July 2026 after taking them. The parcels come from three countries; the page stays the same.",
    items="name billing_payment",
    identifiers=(known("domain", "pills.example.com"),),
    link="All pills were ordered at pills.example.com, those of the dead girl on 22 June; who rents the domain"
    " sells them.",
    custodian_name="Deccan Domains Pvt Ltd",
    custodian_location="Hyderabad",
    necessity="Senders on the parcels do not exist.",
    period_from="2026-04-01",
    period_to="2026-11-20",
    period_reason="The page sells to this day.",
)
BOILER = request(
    "STO_TRA",
    "ES",
    offences="BC08",
    national_provision="Fraud Act 2006, s 2",
    max_penalty="10 yrs",
    facts='Pensioner G. got 23 calls between 2 and 30 Jan 2026 from "his broker" and wired GBP 310k for shares'
    " which do not exist. He"
    " noted number and minute of every call. G. died in March 2026; his notes are Annex C.",
    items="call_detail_records",
    identifiers=(known("phone", "+1-202-555-0199"),),
    link="Every one of the 23 calls in G.'s notes came from +1-202-555-0199; the call records will show the"
    " other victims.",
    custodian_name="Costa Voz SA",
    custodian_location="Alicante",
    necessity="G. cannot be asked any more, and the shares were paid to a bank in Hong Kong that does not answer.",
    period_from="2026-01-01",
    period_to="2026-01-31",
)
THIRD_GOOD = (
    good("wiper", WIPER),
    good("romance_fr", ROMANCE_FR),
    good("leak", LEAK),
    good("betting", BETTING),
    good("graft_fr", GRAFT_FR),
    good("skim", SKIM),
    good("group", GROUP),
    good("deepfake_fr", DEEPFAKE_FR),
    good("pharma", PHARMA),
    good("boiler", BOILER),
)
