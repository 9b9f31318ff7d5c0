"""Defective drafts: a period longer than the conduct."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

TOO_LONG = on("L-period", "P29-min")

BAD_PERIOD = (
    Defective(
        "safe_side",
        "period longer than the conduct",
        "en",
        "the conduct lasted three days in June 2026, the log-ins of 32 months are asked for 'to be on the safe side'",
        TOO_LONG,
        on("period_from", "period_to", "period_reason"),
        draft(
            "STO_TRA",
            "en",
            offences=on("BC02", "BC08"),
            national_provision="Criminal Code, s. 342.1 and s. 380",
            max_penalty="14 years",
            facts=prose("""
                Our file no. 26-1173. I am the prosecutor responsible for it and can be reached by the secure
                mail of the office.

                Background. Mr. T., a retired teacher aged 78, banks by telephone. His bank sends a six-figure
                code to his number for each payment above $500, and Mr. T. reads the code back to a machine.

                What happened. On June 3, 2026, at 9:12 a.m. Pacific (16:12 UTC), the number of Mr. T. was
                ported to a SIM card that had been bought for cash the day before. Mr. T. noticed that his
                telephone was dead and thought of the battery. Between June 3 and June 5 the holder of the new
                card read the codes that were meant for Mr. T. and moved CAD 74,300, in seven payments, to two
                exchanges. On June 5, in the evening, a daughter called on Mr. T., and the number was blocked at
                once. There has been no event since.

                Who did it. The request to port came through the dealer account tekno-kiosk-11 of your operator,
                which belongs to a kiosk at a tram stop. The kiosk's owner was heard by your police, on our
                request, on August 19, 2026. He says that the password had been stolen from him in the last days
                of May and that he changed it on June 6. He made a favourable impression. The SIM card was
                thrown away and has not been found.

                What we hope for. An address from which tekno-kiosk-11 was opened by somebody other than the
                owner."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "session_logs"),
            identifiers=(known("account", "tekno-kiosk-11"),),
            link="The IP addresses from which tekno-kiosk-11 was used lead to the person who ported the number.",
            custodian_name="Bluewire Example Telecom",
            custodian_location="Rotterdam",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            period_from=at("2024-01-01"),
            period_to=at("2026-09-30"),
            period_reason="To be on the safe side.",
        ),
    ),
    Defective(
        "une_nuit_trois_ans",
        "period longer than the conduct",
        "fr",
        "les faits tiennent en une nuit, la période couvre trois ans sans motif",
        TOO_LONG,
        on("period_from", "period_to", "period_reason"),
        draft(
            "PRES",
            "fr",
            offences=on("BC04", "BC05"),
            national_provision="articles 323-2 et 323-3 du Code pénal",
            max_penalty="cinq ans d'emprisonnement",
            facts=prose("""
                Dans la nuit du 30 au 31 octobre 2026, de 22 h 50 à 4 h 15 (UTC+1), les bases de données d'un
                laboratoire d'analyses médicales ont été chiffrées. Les comptes rendus de 5 200 patients sont
                illisibles et le laboratoire est resté fermé quatre jours. La note laissée sur les écrans
                renvoie à l'adresse rancon-labo@example.org."""),
            categories=on("SUB", "TRA"),
            items=on("account_creation_time_ip", "login_ip_history"),
            identifiers=(known("email", "rancon-labo@example.org"),),
            link=prose("""
                L'adresse rancon-labo@example.org est celle que les auteurs ont donnée pour négocier ; ses
                connexions désigneront celui qui l'a tenue cette nuit-là."""),
            custodian_name="Courriel Libre Exemple AG",
            custodian_location="Zurich",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("ephemeral_service"),
            necessity="Ce service annonce sur son site qu'il efface les connexions au bout de trente jours.",
            period_from=at("2023-11-01"),
            period_to=at("2026-11-20"),
            period_reason="",
        ),
    ),
    Defective(
        "fortnight_in_august",
        "period longer than the conduct",
        "en",
        "two weeks of messages would do, nine months of a mailbox are sought and no reason is given",
        TOO_LONG,
        on("period_from", "period_to", "period_reason"),
        draft(
            "STO_CON",
            "en",
            offences=on("BC07"),
            national_provision="Penal Code, Art. 177 and 178a",
            max_penalty="up to 3 years of imprisonment",
            facts=prose("""
                1) The suspect B., an agent for seasonal workers, made a scan of a work permit and changed name
                and number in it by a picture program.
                2) He sent the changed scans to farms from agent.b@example.net, the first on 10 August 2026 and
                the last on 24 August 2026; 31 farms have kept them.
                3) The farms employed 58 persons who believed they had a permit and had paid B. for it.
                4) B. admits to have sent the mails but says that a man called "the Doctor" mailed him the
                finished scans during these two weeks and that he never heard from him before or after."""),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "agent.b@example.net"),),
            link=prose("""
                The messages of the Doctor in the mailbox agent.b@example.net will show who made the false
                permits."""),
            custodian_name="Posta Example d.o.o.",
            custodian_location="Zagreb",
            requested_state="HR",
            data_location="HR",
            provider_state="HR",
            period_from=at("2026-02-01"),
            period_to=at("2026-10-30"),
        ),
    ),
    Defective(
        "vue_d_ensemble",
        "period longer than the conduct",
        "fr",
        "un seul appel du 12 mai, mais six mois et demi de relevés « afin de disposer d'une vue d'ensemble »",
        TOO_LONG,
        on("period_from", "period_to", "period_reason"),
        draft(
            "STO_TRA",
            "fr",
            offences=on("BCX"),
            national_provision="art. 327 du Code pénal (menaces)",
            max_penalty="trois ans",
            facts=prose("""
                Attendu que le 12 mai 2026, à 11 h 03 UTC, le secrétariat d'un lycée a reçu un appel annonçant
                qu'une bombe éclaterait à midi ; que 1 100 élèves ont été évacués ; qu'aucun engin n'a été
                découvert ; que le numéro affiché était le +33 6 39 98 77 15 ; qu'aucun autre appel n'a été reçu
                ni avant ni depuis."""),
            categories=on("SUB", "TRA"),
            items=on("name", "call_detail_records"),
            identifiers=(known("phone", "+33 6 39 98 77 15"),),
            link="Le +33 6 39 98 77 15 est le numéro de l'appel du 12 mai ; ses relevés confirmeront l'appel.",
            custodian_name="Télécom Exemple SA",
            custodian_location="Paris",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-05-01"),
            period_to=at("2026-11-20"),
            period_reason="Afin de disposer d'une vue d'ensemble.",
        ),
    ),
)
