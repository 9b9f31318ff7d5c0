"""Good requests for stored content."""

from dataclasses import replace

from tests.law.second_corpus.draft import Good, account, at, con, domain, email, phone, prose, some

CLOUD = replace(
    con("GB", "en", "en"),
    offences=some("BC09"),
    national_provision="Criminal Code, art. 240b",
    max_penalty="eight years' imprisonment",
    facts=prose(
        """On 4 February 2026 the suspect S., born 1979, was arrested with a telephone holding 212 pictures of
        child sexual abuse. The telephone was set to copy every picture to the cloud storage of
        hill.walker@example.com and to delete it from the device after a month. The forensic report of 20
        February lists 1,930 file names that were copied between 10 November 2025 and 3 February 2026 and are no
        longer on the telephone. The names of 44 of them point to pictures taken by the suspect himself of a
        child in his family. He is in custody and the trial begins on 18 January 2027."""
    ),
    items=some("files_cloud photos_video"),
    identifiers=(
        email("hill.walker@example.com", "cloud storage to which the telephone copied its pictures"),
    ),
    link=prose(
        """The storage of hill.walker@example.com holds the pictures named in the forensic report, which are the
        object of the offence, and among them those that prove abuse by the suspect himself."""
    ),
    custodian_name="Pennine Cloud Ltd",
    custodian_location="Leeds, United Kingdom",
    necessity=prose(
        """The pictures no longer exist on the telephone; subscriber or traffic data cannot show what they
        depict."""
    ),
    period_from=at("2025-11-10T00:00+01:00"),
    period_to=at("2026-02-04T23:59+01:00"),
    period_reason="From the first copied file in the forensic report to the arrest.",
    domestic_legal_basis=prose(
        """Code of Criminal Procedure, art. 126ng; warrant of the examining judge of 3 November 2026"""
    ),
)

MAILBOX_FR = replace(
    con("LU", "fr de", "fr"),
    offences=some("BC07 BC08"),
    national_provision="Code pénal, art. 313-1 et 441-1",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Le 12 mai 2026, une étude de notaires a versé 418 000 euros sur un compte dont les coordonnées
        avaient été remplacées dans un message du vendeur. L’expertise montre que l’auteur avait accès depuis le
        5 mai à la boîte du vendeur et qu’il a échangé, sous le nom de celui-ci, neuf messages avec un complice
        à l’adresse relais@example.net. Deux de ces messages, retrouvés dans la corbeille, fixent le partage de
        la somme. Le complice présumé, M. D., a été mis en examen le 3 juillet ; il nie avoir écrit."""
    ),
    items=some("messages attachments"),
    identifiers=(email("relais@example.net", "a reçu les messages fixant le partage"),),
    link="Les messages échangés avec cette boîte fixent le partage du butin et désignent l’auteur de l’accès.",
    custodian_name="Moselle Mail S.à r.l.",
    custodian_location="Luxembourg",
    necessity="Sept des neuf messages ont été effacés chez la victime ; leur texte seul prouve l’entente.",
    period_from=at("2026-05-05T00:00+02:00"),
    period_to=at("2026-05-13T00:00+02:00"),
    period_reason="Du premier accès au lendemain du virement.",
    domestic_legal_basis="Code de procédure pénale, art. 706-95-1 ; ordonnance du 6 novembre 2026",
    legal_basis="treaty",
    treaty_name="Convention européenne d’entraide judiciaire en matière pénale (STE 30)",
    pair_has_treaty=True,
)

KIT = replace(
    con("NL", "nl en", "en"),
    offences=some("BC06 BC07"),
    national_provision="Criminal Code, s. 202c and s. 269",
    max_penalty="five years' imprisonment",
    facts=prose(
        """Since 1 October 2026 the page kit.example.org has offered, for 300 euros, a program that copies the
        log-in page of any bank and stores what visitors type. An officer bought it on 9 October. The program
        sends the stolen log-ins not only to its buyer but also to a folder on the seller's own server.
        Twenty-six banks have reported pages made with it. The seller's server is a virtual machine at the host
        of the page."""
    ),
    categories=some("CON TRA"),
    items=some("server_snapshot access_logs"),
    identifiers=(domain("kit.example.org", "page of the sale, and name of the seller's server"),),
    link=prose(
        """The server behind kit.example.org holds the program that is sold, the list of its buyers and the
        folder of stolen log-ins: the first is the device of the offence, the others prove for what use it was
        sold."""
    ),
    custodian_name="Flevo Hosting B.V.",
    custodian_location="Almere, Netherlands",
    necessity=prose(
        """The buyers can be found only in the files of the server; the seller takes payment in crypto
        currency."""
    ),
    period_from=at("2026-10-01T00:00+02:00"),
    period_to=at("2026-11-15T00:00+01:00"),
    period_reason="The weeks of the sale, up to the order of our court.",
    measures_sought=some("search seize disclose"),
    domestic_legal_basis=prose(
        """Code of Criminal Procedure, s. 94 and s. 110; order of the district court of 16 November 2026"""
    ),
)

KIDNAP_FR = replace(
    con("MA", "ar fr", "fr"),
    offences=some("BCX"),
    national_provision="Code pénal, art. 224-1 (enlèvement et séquestration)",
    max_penalty="vingt ans de réclusion criminelle",
    facts=prose(
        """M. K., commerçant, a été enlevé le 21 novembre 2026 à 20 h. Ses ravisseurs ont envoyé à sa femme, du
        +1-202-555-0188, trois messages vocaux où il supplie de payer ; le dernier, du 22 novembre à 23 h 15,
        annonce sa mort pour le 24. Le numéro correspond au compte « atlas.92 » d’une messagerie établie à
        Rabat, qui garde les messages échangés entre les ravisseurs."""
    ),
    categories=some("CON TRA"),
    items=some("messages location_history login_ip_history"),
    identifiers=(
        phone("+1-202-555-0188", "numéro d’où viennent les trois messages"),
        account("atlas.92", "compte de messagerie rattaché à ce numéro"),
    ),
    link=prose(
        """Les messages de rançon viennent du +1-202-555-0188, donc du compte atlas.92 ; les messages gardés
        entre les ravisseurs et leurs positions diront où l’otage est détenu."""
    ),
    custodian_name="Chellah Messagerie SA",
    custodian_location="Rabat, Maroc",
    necessity=prose(
        """Le numéro ne se localise plus depuis hier soir ; le lieu de détention n’est connu que par les
        messages."""
    ),
    period_from=at("2026-11-20T00:00+01:00"),
    period_to=at("2026-11-23T09:00+01:00"),
    urgency="danger_to_life",
    urgency_reasons=some("ongoing_offence"),
    urgency_text="Les ravisseurs ont annoncé qu’ils tueraient l’otage le 24 novembre à midi.",
    expedited_ground="31(3)(a)",
    expedited_reason="La messagerie efface les messages vocaux trois jours après leur lecture.",
    domestic_legal_basis="Code de procédure pénale, art. 706-95-1 ; ordonnance du 23 novembre 2026",
)

MURDER = replace(
    con("AU", "en", "en"),
    offences=some("BCX"),
    national_provision="Criminal Code, s. 211 in connection with s. 30 (agreement to commit murder)",
    max_penalty="imprisonment for life",
    facts=prose(
        """On 17 August 2026 the businessman R. was shot in his garage. Two men were arrested on 30 August. On
        the telephone of one of them were eleven messages, sent from "reef.diver" between 9 and 17 August,
        naming the victim, his address and a price; the answers had been deleted. The other man says that the
        account belongs to the victim's former partner, who lives in Perth. She denies it. Payment was made on
        18 August in a transfer from Perth."""
    ),
    categories=some("CON SUB"),
    items=some("messages name"),
    identifiers=(account("reef.diver", "sent the eleven messages that ordered the killing"),),
    link=prose(
        """The messages of reef.diver ordered and priced the killing; the deleted answers are the other half of
        the agreement."""
    ),
    custodian_name="Swan River Messaging Pty Ltd",
    custodian_location="Perth, Australia",
    necessity="The answers survive only at the provider, and no other evidence shows what was agreed.",
    period_from=at("2026-08-09T00:00+02:00"),
    period_to=at("2026-08-19T00:00+02:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 100b; order of the regional court of 28 October 2026",
)

CODE = replace(
    con("CA", "en fr", "en"),
    offences=some("BC06"),
    national_provision="Criminal Code, art. 365",
    max_penalty="four years' imprisonment",
    facts=prose(
        """A student of our capital is charged with having written the lock program "Glacier", with which eleven
        town halls were attacked in April 2026. He says that he contributed harmless parts only. His computer
        shows that between 3 January and 28 March 2026 he uploaded 140 changes to the private repository
        "glacier-core" of the account "frostbyte-dev". The repository itself was never on the computer in full.
        A witness has seen a manual in it that explains how to choose victims."""
    ),
    items=some("source_code_repository"),
    identifiers=(account("frostbyte-dev", "holder of the private repository glacier-core"),),
    link="The repository of frostbyte-dev contains the program and shows line by line which part of it he wrote.",
    custodian_name="Aurora Code Inc.",
    custodian_location="Ottawa, Canada",
    necessity="Only the stored changes can decide between his account and that of the witness.",
    period_from=at("2026-01-03T00:00+00:00"),
    period_to=at("2026-03-29T00:00+00:00"),
    period_reason="From his first to his last change.",
    domestic_legal_basis="Code of Criminal Procedure, art. 168; order of the tribunal of 10 November 2026",
)

GOOD_CON = (
    Good("pictures in cloud storage, twelve weeks", CLOUD),
    Good("messages du partage, une semaine", MAILBOX_FR),
    Good("server of a phishing kit", KIT),
    Good("otage, danger pour la vie", KIDNAP_FR),
    Good("agreement to murder, outside Articles 2 to 11", MURDER),
    Good("source code of a lock program", CODE),
)
