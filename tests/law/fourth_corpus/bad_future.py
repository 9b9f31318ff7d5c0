"""Defective drafts: future data asked in a preservation."""

from tests.law.fourth_corpus.shape import Defective, at, draft, ip, known, on, prose

TO_COME = on("L-future")

BAD_FUTURE = (
    Defective(
        "mail_still_to_arrive",
        "future data in a preservation",
        "en",
        "the link asks that mail which arrives until the end of January 2027 be kept as well",
        TO_COME,
        on("link", "period_to", "necessity", "facts"),
        draft(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="Article 249 of the Criminal Code",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                Dear colleagues, on 12 October 2026 the accountant of a shipyard followed an e-mail that looked
                as if it came from a supplier of steel and changed the supplier's account number in the payment
                system to one that belongs to a straw man. The payment run of 20 October sent EUR 1,160,000
                there by manipulated data. The false e-mail came from accounts@steel-works.example.com, which
                the real supplier does not use."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "login_ip_history", "messages"),
            identifiers=(known("email", "accounts@steel-works.example.com"),),
            link=prose("""
                The mailbox accounts@steel-works.example.com sent the false account number, and the conspirators
                write to it about sharing the money. Please keep what it holds and also the messages that will
                arrive in it up to 31 January 2027."""),
            custodian_name="Havn Mail Example A/S",
            custodian_location="Aarhus",
            requested_state="DK",
            data_location="DK",
            provider_state="DK",
            necessity_reasons=on("easily_deleted"),
            necessity="The holder can empty the mailbox himself, and has done so with another one on 2 November.",
            period_from=at("2026-10-10"),
            period_to=at("2026-11-20"),
            period_reason="From two days before the false e-mail until the draft of this request.",
        ),
    ),
    Defective(
        "jusqu_a_la_fin_de_l_annee",
        "future data in a preservation",
        "fr",
        "la période de la conservation court jusqu'au 31 décembre 2026, plus d'un mois après la demande",
        TO_COME,
        on("period_to", "period_reason"),
        draft(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="article 550bis, § 1er, du Code pénal",
            max_penalty="deux ans",
            facts=prose("""
                Depuis le 9 novembre 2026, un inconnu ouvre chaque soir, avec les codes d'un employé licencié,
                le serveur de plans d'un bureau d'architectes, et y lit les dossiers d'un marché public. Le
                bureau a relevé l'adresse et le port dont il s'est servi le 19 novembre 2026 à 20:31:07 UTC. Il
                n'a pas coupé l'accès, à notre demande."""),
            categories=on("SUB", "TRA"),
            items=on("ip_assignment_at_time", "session_logs"),
            identifiers=(ip("198.51.100.203", "19/11/2026 20:31:07 UTC, port source 50122"),),
            link="L'adresse 198.51.100.203 a ouvert le serveur de plans le 19 novembre ; son titulaire est l'intrus.",
            custodian_name="Fibre du Sud Exemple",
            custodian_location="Esch-sur-Alzette",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            necessity_reasons=on("short_retention"),
            necessity="L'opérateur ne garde l'attribution de ses adresses que quatorze jours.",
            period_from=at("2026-11-09"),
            period_to=at("2026-12-31"),
            period_reason="Les intrusions se poursuivront vraisemblablement jusqu'aux congés de fin d'année.",
        ),
    ),
    Defective(
        "every_new_login",
        "future data in a preservation",
        "en",
        "beside the stored logs, the text wants each new log-in of the coming weeks to be recorded",
        TO_COME,
        on("facts", "link", "necessity", "period_to"),
        draft(
            "PRES",
            "en",
            offences=on("BC09"),
            national_provision="Section 15 of the Child Protection (Internet) Act",
            max_penalty="twelve years",
            facts=prose("""
                A report of the national hotline of 5 November 2026 says that the account "orchard_lane" shared
                prohibited images of children in a closed group on 1, 2 and 4 November 2026. Officers saw and
                secured the group on 6 November. We describe no picture here.

                What we need kept: the log-ins of orchard_lane as stored today. The provider should go on to
                record each new log-in of the account over the next eight weeks."""),
            categories=on("TRA", "SUB"),
            items=on("login_ip_history", "name", "linked_accounts"),
            identifiers=(known("account", "orchard_lane"),),
            link="orchard_lane shared the images in the group; its log-ins lead to the person behind it.",
            custodian_name="Groupchat Example Oy",
            custodian_location="Turku",
            requested_state="FI",
            data_location="FI",
            provider_state="FI",
            necessity_reasons=on("short_retention", "suspect_aware"),
            necessity="The group was closed on 7 November and members leave; a left account is wiped after 30 days.",
            period_from=at("2026-11-01"),
            period_to=at("2026-11-22"),
            period_reason="From the first sharing to yesterday.",
        ),
    ),
)
