"""Good requests for stored subscriber information."""

from dataclasses import replace

from tests.law.second_corpus.draft import Good, account, at, domain, email, ip, phone, prose, some, sub

AUCTION = replace(
    sub("DE", "de en", "de"),
    offences=some("BC08"),
    national_provision="Criminal Code, art. 209",
    max_penalty="three years' imprisonment",
    facts=prose(
        """On 6 June 2026 the complainant paid 2,150 euros for a camera that was offered on an auction page. The
        seller had taken over the profile of an honest dealer and changed the bank details in it. He answered
        questions from kamera.shop@example.org on 5 and 6 June. The camera never came and the dealer learned of
        the offer from the police. Six more buyers were cheated in the same week."""
    ),
    items=some("name postal_address phone_recovery account_creation_time_ip billing_payment"),
    identifiers=(email("kamera.shop@example.org", "the seller wrote from here on 5 and 6 June 2026"),),
    link="The seller agreed the price and named the bank account in messages from this mailbox.",
    custodian_name="Rheinpost Mail GmbH",
    custodian_location="Köln, Germany",
    necessity="The bank account was opened with a forged passport; the mailbox is the only trace of the seller.",
    period_from=at("2026-06-01T00:00+02:00"),
    period_to=at("2026-06-08T00:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, art. 170; order of the prosecutor of 9 November 2026",
)

SHARED_FR = replace(
    sub("PT", "pt en fr", "fr"),
    offences=some("BC02"),
    national_provision="Code pénal, art. 323-1",
    max_penalty="trois ans d’emprisonnement et 100 000 euros d’amende",
    facts=prose(
        """Le 11 octobre 2026 à 23 h 47 min 05 s (UTC+1), un inconnu s’est connecté à l’espace de gestion d’une
        mutuelle avec le mot de passe d’une salariée alors absente. Il a ouvert 310 dossiers médicaux en vingt
        minutes. Le serveur a noté l’adresse 198.51.100.93 et le port source 33871. L’opérateur a fait savoir à
        notre point de contact qu’il partage chaque adresse entre plusieurs centaines d’abonnés et que le port
        est indispensable."""
    ),
    items=some("source_port_mapping_cgnat name postal_address"),
    identifiers=(ip("198.51.100.93", "11 octobre 2026, 23:47:05 UTC+1, port source 33871"),),
    link="C’est depuis cette adresse et ce port que les dossiers ont été ouverts.",
    custodian_name="Atlântica Móvel S.A.",
    custodian_location="Porto, Portugal",
    necessity=prose(
        """Aucune autre trace ne désigne l’auteur : le mot de passe a été volé et l’espace ne garde rien
        d’autre."""
    ),
    period_from=at("2026-10-11T23:40+01:00"),
    period_to=at("2026-10-12T00:15+01:00"),
    domestic_legal_basis="Code de procédure pénale, art. 60-1 et 77-1-1",
)

THREE = replace(
    sub("GB", "en", "en"),
    offences=some("BC07 BC08"),
    national_provision="Criminal Code, ss. 263a and 269",
    max_penalty="five years' imprisonment",
    facts=prose(
        """From 3 to 21 August 2026 four firms received invoices that looked like those of their usual suppliers
        but named another bank account. The attackers had altered the genuine files in the firms' order system.
        The letters were sent from accounts@example.com; a person calling himself Mr Hale confirmed the new bank
        details by telephone from +1-202-555-0119. Payments of 88,300 pounds were collected through the merchant
        profile "hale-trade-22". The director of one firm recorded the call of 12 August."""
    ),
    items=some("name postal_address phone_recovery billing_payment kyc_documents"),
    identifiers=(
        email("accounts@example.com", "sent the altered invoices"),
        phone("+1-202-555-0119", "confirmed the bank details on 12 August 2026"),
        account("hale-trade-22", "collected the payments"),
    ),
    link=prose(
        """accounts@example.com sent the altered invoices, +1-202-555-0119 was used to confirm the false bank
        details, and hale-trade-22 collected the money: whoever opened the three is the author or knows him."""
    ),
    custodian_name="Severn Communications plc",
    custodian_location="Bristol, United Kingdom",
    necessity="The bank account behind the profile belongs to a man who died in 2024.",
    period_from=at("2026-08-01T00:00+00:00"),
    period_to=at("2026-08-24T00:00+00:00"),
    period_reason="From two days before the first invoice to the last payment.",
    domestic_legal_basis="Code of Criminal Procedure, s. 100j",
    legal_basis="treaty",
    treaty_name="European Convention on Mutual Assistance in Criminal Matters (ETS 30)",
    pair_has_treaty=True,
)

FOLLOW_UP_FR = replace(
    sub("NL", "nl en fr", "fr"),
    offences=some("BC07 BC08"),
    national_provision="Code pénal, art. 313-1 et 323-3",
    max_penalty="cinq ans d’emprisonnement et 375 000 euros d’amende",
    facts=prose(
        """Le 18 septembre 2026, les clients d’une caisse d’épargne ont reçu un message imitant celui de leur
        banque. Onze d’entre eux ont saisi leurs identifiants sur une fausse page et 61 400 euros ont été virés
        le lendemain. Les identifiants parvenaient à la boîte collecte@example.com. À notre demande du 22
        septembre, vous avez fait conserver les données de cette boîte jusqu’au 21 décembre 2026."""
    ),
    items=some("name phone_recovery account_creation_time_ip linked_accounts"),
    identifiers=(email("collecte@example.com", "recevait les identifiants volés"),),
    link=prose(
        """La boîte recevait les identifiants volés ; son titulaire a ordonné les virements ou connaît celui qui
        l’a fait."""
    ),
    custodian_name="Polder Mail B.V.",
    custodian_location="Utrecht, Pays-Bas",
    necessity="Les comptes de passage ont été ouverts avec des papiers volés et n’ont mené à personne.",
    period_from=at("2026-09-15T00:00+02:00"),
    period_to=at("2026-09-22T00:00+02:00"),
    previous_preservation="Demande FR-2026-000412-07 du 22 septembre 2026, votre référence LIRC-2026-5531",
    domestic_legal_basis="Code de procédure pénale, art. 60-1",
)

DETENTION = replace(
    sub("HR", "hr en", "en"),
    offences=some("BC02 BC08"),
    national_provision="Criminal Code, arts. 249 and 360",
    max_penalty="seven years' imprisonment",
    facts=prose(
        """On 21 November 2026 at 19:20 (UTC+2) a man was arrested at a cash machine in Iasi with nine blank
        cards carrying stolen data. His telephone holds messages of the same evening from zvonko@example.net,
        which give him the machine, the hour and the codes. He refuses to say who wrote them. The data of the
        cards had been taken on 19 November from the booking system of a hotel."""
    ),
    items=some("name user_name phone_recovery account_creation_time_ip"),
    identifiers=(email("zvonko@example.net", "gave the instructions of 21 November 2026"),),
    link="The holder of this mailbox directed the withdrawals and must have had the stolen card data.",
    custodian_name="Adria Online d.o.o.",
    custodian_location="Split, Croatia",
    necessity="Without the name of the holder the judge cannot decide whether the arrested man acted alone.",
    period_from=at("2026-11-19T00:00+02:00"),
    period_to=at("2026-11-22T00:00+02:00"),
    urgency="urgent",
    urgency_reasons=some("detention_deadline"),
    urgency_text="The suspect must be brought before the judge or released on 24 November 2026 at 19:20 (UTC+2).",
    expedited_ground="31(3)(a)",
    expedited_reason="The accomplice has known of the arrest since Saturday and can delete the mailbox himself.",
    direct=True,
    copy_central=True,
    domestic_legal_basis="Code of Criminal Procedure, arts. 152 and 170",
)

PIRACY = replace(
    sub("EE", "et en", "en"),
    offences=some("BC10"),
    national_provision="Copyright Act, art. 193(2)",
    max_penalty="four years' imprisonment",
    facts=prose(
        """Since 4 May 2026 the page films.example.net has sold access to 2,400 films, most of them still in
        cinemas, for nine euros a month. Three producers made a test purchase on 14 September and received 31
        films within an hour. Payment records show some 5,200 subscribers. The page states no publisher. The
        registration of the domain and the server behind it were both paid for through the same company in
        Tallinn."""
    ),
    items=some("name postal_address billing_payment service_type_period"),
    identifiers=(domain("films.example.net", "the page on which access is sold"),),
    link="The customer who rents this page runs the sale of the films and receives the payments.",
    custodian_name="Balti Veeb OÜ",
    custodian_location="Tallinn, Estonia",
    necessity=prose(
        """The page hides its publisher and payments pass through a virtual card; the contract is the only
        trail."""
    ),
    period_from=at("2026-05-01T00:00+00:00"),
    period_to=at("2026-09-15T00:00+00:00"),
    period_reason="From the first sale to the test purchase.",
    domestic_legal_basis="Code of Criminal Procedure, art. 215",
)

THREATS_FR = replace(
    sub("CH", "de fr it", "fr"),
    offences=some("BCX"),
    national_provision="Code pénal, art. 222-17 (menaces de mort réitérées)",
    max_penalty="trois ans d’emprisonnement",
    facts=prose(
        """Les 3, 5 et 9 novembre 2026, la présidente d’un tribunal a reçu de l’adresse justice@example.org
        trois messages annonçant qu’elle serait abattue devant chez elle. Le dernier décrivait sa voiture. Elle
        est depuis sous protection."""
    ),
    items=some("name phone_recovery account_creation_time_ip"),
    identifiers=(email("justice@example.org", "expéditeur des trois messages"),),
    link="Les trois menaces ont été envoyées de cette boîte.",
    custodian_name="Léman Courriel SA",
    custodian_location="Lausanne, Suisse",
    necessity="L’expéditeur n’a laissé aucune autre trace.",
    period_from=at("2026-11-01T00:00+01:00"),
    period_to=at("2026-11-10T00:00+01:00"),
    domestic_legal_basis="Code de procédure pénale, art. 99-3",
    legal_basis="treaty",
    treaty_name="Convention européenne d’entraide judiciaire en matière pénale (STE 30)",
    pair_has_treaty=True,
)

SIX = replace(
    sub("FI", "fi sv en", "en"),
    offences=some("BC04"),
    national_provision="Penal Code, ch. 35, s. 1b",
    max_penalty="two years' imprisonment",
    facts=prose(
        """On 30 October 2026 at 02:14:50 UTC somebody opened the administration page of a youth football league
        and erased the results, the members' list and the backups of eleven years. The page records every
        log-in; the only one of that night came from 2001:db8:77:12::5. The password had been left in a public
        document."""
    ),
    items=some("ip_assignment_at_time name postal_address"),
    identifiers=(ip("2001:db8:77:12::5", "log-in of 30 October 2026, 02:14:50 UTC", port=False),),
    link="The data was erased in the session that was opened from this address.",
    custodian_name="Saimaa Kuitu Oy",
    custodian_location="Lappeenranta, Finland",
    necessity="The league knows of nobody with a reason; the subscriber is the first person to be asked.",
    period_from=at("2026-10-30T02:00+00:00"),
    period_to=at("2026-10-30T03:00+00:00"),
    domestic_legal_basis="Criminal Procedure Act, s. 9-6",
)

GOOD_SUB = (
    Good("auction fraud, one mailbox", AUCTION),
    Good("adresse partagée, complète avec port", SHARED_FR),
    Good("forged invoices, three identifiers, a treaty", THREE),
    Good("suite d’une conservation", FOLLOW_UP_FR),
    Good("detention deadline, direct with a copy", DETENTION),
    Good("film piracy, a domain", PIRACY),
    Good("menaces de mort, texte court", THREATS_FR),
    Good("an IPv6 address, which nobody shares, without a port", SIX),
)
