"""Defective drafts: everything, or everyone, asked for."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

EVERYTHING = on("L-all", "L-everyone")

BAD_EVERYTHING = (
    Defective(
        "of_whatever_kind",
        "everything asked for",
        "en",
        "the link asks for any and all records of whatever kind held on the account",
        EVERYTHING,
        on("link", "items"),
        draft(
            "PRES",
            "en",
            offences=on("BC08", "BC02"),
            national_provision="Sections 1 and 2, Computer Misuse Act; section 2, Fraud Act",
            max_penalty="10 years",
            facts=prose("""
                On 1 October 2026 the treasurer of a rowing club was telephoned by a man who said that he was
                from her bank and had her install a remote support program. While she watched, he moved GBP
                23,600 of the club's money to the account of a student. The program reported to the support
                account "helpline-desk-4" of your provider."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "session_logs", "backups"),
            identifiers=(known("account", "helpline-desk-4"),),
            link=prose("""
                helpline-desk-4 steered the treasurer's computer. The provider shall hold any and all records,
                of whatever kind and in whatever form, which exist in connection with this account."""),
            custodian_name="Remote Hands Example B.V.",
            custodian_location="Utrecht",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            necessity_reasons=on("short_retention"),
            necessity="The session log of a closed support session is dropped after 60 days, that is on 30 November.",
            period_from=at("2026-10-01"),
            period_to=at("2026-10-02"),
            period_reason="The day of the call and the day after.",
        ),
    ),
    Defective(
        "integralite_du_compte",
        "everything asked for",
        "fr",
        "la demande porte sur l'intégralité des données du compte, sans choisir celles qui prouvent",
        EVERYTHING,
        on("link", "items", "facts"),
        draft(
            "STO_CON",
            "fr",
            offences=on("BCX"),
            national_provision="Code pénal, art. 318 (traite des personnes)",
            max_penalty="quinze ans de réclusion criminelle",
            facts=prose("""
                Nous, juge d'instruction au tribunal de première instance, vu les articles 90 et suivants du
                Code de procédure pénale, exposons ce qui suit.

                Le nommé D., gérant d'un débit de boissons, a fait venir, de mars à mai 2026, quatre jeunes
                femmes sous la promesse d'un emploi d'hôtesse dans un hôtel qui n'existe pas. Les billets ont
                été payés par lui, en espèces, dans deux agences dont les registres ont été saisis.

                Arrivées à destination, le 14 mai 2026, elles ont été privées de leurs passeports et logées
                au-dessus du débit. On leur a présenté une dette de 9 000 euros chacune. Elles ont été délivrées
                par la gendarmerie le 31 mai 2026, au petit matin, à la suite de l'appel d'un voisin.

                L'une d'elles a montré aux enquêteurs les instructions que D. lui envoyait depuis le compte
                dk.recrut@example.com : la date du départ, ce qu'elle devait répondre à la frontière, le nom
                d'une logeuse. Les trois autres disent en avoir reçu de pareilles mais ont perdu leurs
                téléphones. D. soutient que le compte était tenu par son épouse.

                En conséquence, nous prions l'autorité requise de nous faire remettre l'intégralité des données,
                quelle qu'en soit la nature, que le fournisseur détient sur ce compte, ainsi que tout élément
                qui s'y rattacherait de près ou de loin.

                Nous offrons la réciprocité."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "message_headers", "mailbox"),
            identifiers=(known("email", "dk.recrut@example.com"),),
            link="Le compte dk.recrut@example.com a servi à donner les instructions aux victimes.",
            custodian_name="Boîte Postale Exemple Lda",
            custodian_location="Porto",
            requested_state="PT",
            data_location="PT",
            provider_state="PT",
            period_from=at("2026-03-01"),
            period_to=at("2026-05-31"),
            period_reason="Du recrutement à la libération des victimes.",
        ),
    ),
    Defective(
        "every_visitor_of_the_forum",
        "everything asked for",
        "en",
        "the access logs of everyone who visited a forum are sought, to find one seller",
        EVERYTHING,
        on("link", "items", "identifiers"),
        draft(
            "STO_TRA",
            "en",
            offences=on("BC06"),
            national_provision="§ 202c StGB",
            max_penalty="two years' imprisonment or a fine",
            facts=prose("""
                On the discussion board at lockpick-board.example.org, a member calling himself "Zimtstern" sold
                on 8 October 2026 a program which opens the electronic locks of hire cars, and explained to the
                buyer, a covert officer, how cars are taken with it. Price: 900 euros. The board counts about 12
                000 members, most of whom discuss the hobby of opening locks."""),
            categories=on("TRA"),
            items=on("access_logs", "login_ip_history"),
            identifiers=(known("url", "https://lockpick-board.example.org/t/zimtstern"),),
            link=prose("""
                The offer stood on https://lockpick-board.example.org/t/zimtstern. The logs are to contain the
                addresses of all members and guests who called up the board during the month, among whom
                Zimtstern will be found."""),
            custodian_name="Boardhost Example s.r.o.",
            custodian_location="Brno",
            requested_state="CZ",
            data_location="CZ",
            provider_state="CZ",
            period_from=at("2026-09-20"),
            period_to=at("2026-10-15"),
            period_reason="The offer went up on 20 September and was taken down on 15 October.",
        ),
    ),
    Defective(
        "liste_des_abonnes",
        "everything asked for",
        "fr",
        "pour un seul client suspect, on réclame la liste complète des abonnés du service",
        EVERYTHING,
        on("link", "items", "identifiers"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC10"),
            national_provision="article L. 335-4 du Code de la propriété intellectuelle",
            max_penalty="trois ans d'emprisonnement et 300 000 euros d'amende",
            facts=prose("""
                Le service télévisuel « Canal-Partage », à l'adresse canal-partage.example.net, retransmet
                contre abonnement, depuis le 1er mars 2026, les chaînes sportives de quatre éditeurs qui ne
                l'ont pas autorisé. Les recettes dépassent 200 000 euros. L'exploitant, placé en garde à vue le
                12 octobre, dit tenir les codes d'un client grossiste dont il ignore le nom."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "canal-partage.example.net"),),
            link=prose("""
                Le grossiste est client de canal-partage.example.net. Veuillez faire remettre la liste complète
                des abonnés du service avec leurs noms, adresses et paiements ; nous y chercherons le grossiste."""),
            custodian_name="Paiements Exemple Ltd",
            custodian_location="La Valette",
            requested_state="MT",
            data_location="MT",
            provider_state="MT",
        ),
    ),
)
