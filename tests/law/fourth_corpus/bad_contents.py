"""Defective drafts: contents missing that the article of the measure lists."""

from tests.law.fourth_corpus.shape import Defective, at, draft, ip, known, on, prose

BAD_CONTENTS = (
    Defective(
        "order_without_return",
        "contents of the article missing",
        "en",
        "an order to a provider says neither to whom nor by when and how the data is to be returned",
        on("P2_7-contact", "P2_7-return"),
        on("contents.contact", "contents.return"),
        draft(
            "P2_7",
            "en",
            said=on("seeking_authority:none", "other:none"),
            offences=on("BC08"),
            national_provision="Section 89, Fraud by electronic means, Penal Code",
            max_penalty="7 years",
            facts=prose("""
                Three widows transferred a total of 88,000 between 9 January and 2 April 2026 to an "army
                surgeon" whose pay portal, a forged page, showed them his frozen salary and altered its figures
                as they paid."""),
            categories=on("SUB"),
            items=on("name", "billing_payment", "account_creation_time_ip"),
            identifiers=(known("domain", "mil-payroll.example.com"),),
            link="mil-payroll.example.com is the forged portal.",
            custodian_name="Sitemaker Example Inc., 1 Sample Street, Springfield",
            custodian_location="Springfield",
            requested_state="US",
            data_location="US",
            provider_state="US",
        ),
    ),
    Defective(
        "urgence_sans_lien",
        "contents of the article missing",
        "fr",
        "la divulgation d'urgence expose le danger mais non le lien entre les données et ce danger",
        on("P2_9-link"),
        on("contents.link", "link"),
        draft(
            "P2_9",
            "fr",
            said=on("emergency", "other:none"),
            offences=on("BCX"),
            national_provision="article 224-1 du Code pénal (enlèvement et séquestration)",
            max_penalty="vingt ans de réclusion criminelle",
            facts=prose("""
                Un garçon de neuf ans n'est pas rentré de l'école le 22 novembre 2026. À 20 h 12 UTC, ses
                parents ont reçu une demande de rançon avec une photographie de l'enfant prise le jour même.
                L'enfant est diabétique et sans insuline depuis la veille."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "colombe_2026"),),
            custodian_name="Messager Exemple Ltd, 12 rue de l'Exemple, Dublin",
            custodian_location="Dublin",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            urgency="danger_to_life",
            urgency_text="L'enfant, privé d'insuline, peut mourir dans les heures qui viennent.",
        ),
    ),
    Defective(
        "order_to_be_given_effect",
        "contents of the article missing",
        "en",
        "the supporting information of an order leaves out why the provider would hold the data and why it matters",
        on("P2_8-possession", "P2_8-relevance"),
        on("contents.possession", "contents.relevance"),
        draft(
            "P2_8",
            "en",
            said=on("contact", "other_means:none", "seeking_authority:none"),
            offences=on("BC02", "BC04"),
            national_provision="Criminal Code, ss. 478.1 and 477.2",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                The e-mail archive of a federal court was copied and then wiped on the weekend of 12/13
                September 2026. The log of the court shows the account "registry-backup" logging in at
                2026-09-12T14:06:31+10:00 and staying until Sunday evening. It was created two days earlier with
                a stolen administrator password."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "relay-user-3391"),),
            custodian_name="Relay Example Corp., 400 Sample Avenue, Toronto",
            custodian_location="Toronto",
            requested_state="CA",
            data_location="CA",
            provider_state="CA",
            previous_preservation="AU-PRES-2026-0071",
            period_from=at("2026-09-10"),
            period_to=at("2026-09-14"),
            period_reason="From the creation of the account to the day after the wiping.",
        ),
    ),
    Defective(
        "collecte_sans_analogie",
        "contents of the article missing",
        "fr",
        "la collecte en temps réel ne dit pas qu'une affaire interne analogue la permettrait, ni comment remettre",
        on("M33-off", "RTT-delivery"),
        on("contents.similar_case", "contents.delivery"),
        draft(
            "RTT",
            "fr",
            said=on("communications"),
            offences=on("BC02", "BC08"),
            national_provision="articles 144bis et 147 du Code pénal",
            max_penalty="cinq ans",
            facts=prose("""
                L'enquête porte sur un détournement encore en cours des paiements d'une plateforme de
                covoiturage : depuis le 4 novembre 2026, tous les mercredis, un intrus ouvre l'interface de
                paiement avec une clé volée et redirige les gains de cinquante conducteurs. La clé est utilisée
                depuis un serveur loué chez votre hébergeur, à l'adresse 203.0.113.17, la dernière fois le 18
                novembre 2026 à 21:00:05 UTC (port 8443)."""),
            categories=on("TRA"),
            items=on("origin", "time", "size"),
            identifiers=(ip("203.0.113.17", "18 novembre 2026, 21:00:05 UTC, port 8443"),),
            link=prose("""
                203.0.113.17 est le serveur d'où la clé est utilisée ; celui qui s'y connecte le mercredi est
                l'intrus."""),
            custodian_name="Serveurs Exemple SNC",
            custodian_location="Nantes",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-03"),
            period_reason="Deux mercredis.",
        ),
    ),
    Defective(
        "why_not_milder",
        "contents of the article missing",
        "en",
        "an interception is sought without saying why milder means are not enough",
        on("M34-sub"),
        on("contents.subsidiarity"),
        draft(
            "INT",
            "en",
            said=on("communications", "permission", "delivery"),
            offences=on("BCX"),
            national_provision="Criminal Code, Section 283 (trafficking in narcotics)",
            max_penalty="18 years' imprisonment",
            facts=prose("""
                The group around M. brings heroin by lorry from the border to the capital. A driver arrested on
                9 November 2026 with 41 kg says that each run is ordered by M. from the handset with the IMEI
                353490000000017, and that the next one is planned for the first half of December. Two further
                lorries are known by plate."""),
            categories=on("CON", "TRA"),
            items=on("messages", "time", "destination"),
            identifiers=(known("imei", "353490000000017"),),
            link="M. orders the runs from the handset 353490000000017; what is said on it will name place and lorry.",
            custodian_name="Mobil Example a.s.",
            custodian_location="Bratislava",
            requested_state="SK",
            data_location="SK",
            provider_state="SK",
            period_from=at("2026-11-26"),
            period_to=at("2026-12-16"),
            period_reason="Until the day after the last date on which the run can take place.",
        ),
    ),
    Defective(
        "prolonger_sans_reference",
        "contents of the article missing",
        "fr",
        "la prolongation ne cite pas la référence de la conservation qu'elle veut prolonger",
        on("PEXT-ref"),
        on("previous_reference"),
        draft(
            "PRES_EXT",
            "fr",
            offences=on("BC09"),
            national_provision="article 383bis du Code pénal",
            max_penalty="10 ans",
            facts=prose("""
                Nous vous remercions de la conservation effectuée à notre demande l'été dernier. La commission
                rogatoire est à la signature du juge et vous parviendra avant la fin de janvier ; sa traduction
                a pris du retard."""),
            current_expiry=at("2026-12-18 23:59"),
        ),
    ),
)
