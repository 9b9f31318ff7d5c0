"""Defective drafts: IP addresses without instant, zone or port."""

from tests.law.fourth_corpus.shape import Defective, at, draft, ip, on, prose

NO_INSTANT = on("P29-ip", "P29-ip-sub")

BAD_ADDRESS = (
    Defective(
        "some_time_in_october",
        "bare IP address",
        "en",
        "the holder of an address is asked for, and the address is dated only 'October 2026'",
        NO_INSTANT,
        on("identifiers"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Section 468a Penal Code",
            max_penalty="six years",
            facts=prose("""
                From 1 to 31 October 2026 an unknown person bought train tickets with card numbers of other
                people, and resold them. The web shop of the railway wrote down the address 203.0.113.88 for
                most of the 72 purchases. Loss: 9,300."""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time", "name"),
            identifiers=(ip("203.0.113.88", "October 2026, port 51200", instant=False, zone=False),),
            link="203.0.113.88 is the address of the purchases; its holder made them or knows who did.",
            custodian_name="Kabel Example zrt.",
            custodian_location="Szeged",
            requested_state="HU",
            data_location="HU",
            provider_state="HU",
            period_from=at("2026-10-01"),
            period_to=at("2026-10-31"),
            period_reason="The month of the purchases.",
        ),
    ),
    Defective(
        "deux_heures_dix_sept",
        "bare IP address",
        "fr",
        "l'heure de l'adresse est donnée sans fuseau, une nuit de changement d'heure",
        NO_INSTANT,
        on("identifiers"),
        draft(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="article 509-1 du Code pénal",
            max_penalty="deux ans",
            facts=prose("""
                Dans la nuit du 24 au 25 octobre 2026, à 2 h 17, le dossier médical partagé d'un footballeur a
                été ouvert depuis l'adresse 198.51.100.16, avec la carte d'une aide-soignante à qui on l'avait
                dérobée le jour même. Un journal en publiait le contenu dès le lundi."""),
            categories=on("SUB", "TRA"),
            items=on("ip_assignment_at_time", "session_logs"),
            identifiers=(ip("198.51.100.16", "25/10/2026, 02:17:44, port 40018", zone=False),),
            link="L'adresse 198.51.100.16 est celle de l'ouverture du dossier ; son titulaire est l'auteur.",
            custodian_name="Réseau Câblé Exemple SA",
            custodian_location="Namur",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
            necessity_reasons=on("short_retention"),
            necessity="L'opérateur n'est pas tenu de garder ces attributions au-delà de six semaines.",
            period_from=at("2026-10-24"),
            period_to=at("2026-10-26"),
            period_reason="La nuit des faits, avec un jour de chaque côté.",
        ),
    ),
    Defective(
        "shared_mobile_address",
        "bare IP address",
        "en",
        "the address is one of a mobile network that thousands share, and no source port is given",
        on("P29-port"),
        on("identifiers"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC07"),
            national_provision="Kodeks karny, art. 270 § 1 and 287 § 1",
            max_penalty="5 years",
            facts=prose("""
                On 2026-09-02 a loan of PLN 45 000 was taken over the Internet in the name of a man who had died
                in spring; the scanned identity card was his, with another photograph put in. The application
                was sent at 11:48:09+02:00 from 192.0.2.214, which the bank calls "mobile gateway". The loan was
                paid out to a card and gone the same day."""),
            categories=on("SUB"),
            items=on("source_port_mapping_cgnat", "name"),
            identifiers=(ip("192.0.2.214", "2026-09-02T11:48:09+02:00", port=False),),
            link=prose("""
                The application came from 192.0.2.214; the subscriber behind it at that second sent the forged
                card."""),
            custodian_name="Handy Example Mobil GmbH",
            custodian_location="Düsseldorf",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
        ),
    ),
    Defective(
        "quatre_sur_cinq",
        "bare IP address",
        "fr",
        "des cinq connexions du tableau, une n'a que « le soir » pour heure",
        NO_INSTANT,
        on("identifiers"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC02", "BC04"),
            national_provision="arts. 342.1 et 430(1.1) du Code criminel",
            max_penalty="dix ans",
            facts=prose("""
                Objet : effacement des cours en ligne d'un cégep. Les connexions irrégulières, tirées du journal
                de la plateforme, sont les suivantes. Chaque fois, le compte d'un enseignant a été ouvert sans
                son accord et des cours ont été effacés.

                | adresse | moment | port |
                | 203.0.113.5 | 2026-10-05 19:02:11 UTC | 39001 |
                | 203.0.113.5 | 2026-10-06 19:14:50 UTC | 39417 |
                | 203.0.113.61 | 2026-10-08 01:20:33 UTC | 51876 |
                | 203.0.113.90 | 2026-10-09, le soir | 44120 |
                | 203.0.113.61 | 2026-10-11 02:05:09 UTC | 52210 |"""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time", "name", "postal_address"),
            identifiers=(
                ip("203.0.113.5", "2026-10-05 19:02:11 UTC, port 39001"),
                ip("203.0.113.5", "2026-10-06 19:14:50 UTC, port 39417"),
                ip("203.0.113.61", "2026-10-08 01:20:33 UTC, port 51876"),
                ip("203.0.113.90", "2026-10-09, le soir, port 44120", instant=False, zone=False),
                ip("203.0.113.61", "2026-10-11 02:05:09 UTC, port 52210"),
            ),
            link="Les adresses 203.0.113.5, 203.0.113.61 et 203.0.113.90 sont celles d'où les cours ont été effacés.",
            custodian_name="Internet Rural Exemple",
            custodian_location="Limoges",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
        ),
    ),
)
