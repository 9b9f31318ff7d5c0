"""Defective drafts: the link between identifier and offence, and the identifiers themselves."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, STO, STO_FR, Defective, at, ip, known, on, prose

BAD_LINKS = (
    Defective(
        "sextortion_link_vague",
        "the link only says that the account has to do with the case",
        on("link"),
        replace(
            PRES,
            offences=on("BC09"),
            national_provision="Sections 176 and 187 of the Penal Code",
            max_penalty="ten years of imprisonment",
            facts=prose("""
                Between 2 and 9 October 2026 a boy of fourteen was talked into sending intimate pictures of himself
                to a person posing as a girl of his age. The person then demanded 300 euros in gift cards and
                threatened to send the pictures to his school. The boy sent the code of one card on 8 October.
                His mother reported to the police of the district on 10 October and handed over his telephone."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "login_ip_history"),
            identifiers=(known("account", "lena.sunny.2012", "user name on the service Chatterbox"),),
            link="This account has a connection with the case under investigation and is of interest to us.",
            custodian_name="Chatterbox Example GmbH",
            custodian_location="Hamburg, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            necessity_reasons=on("short_retention"),
            necessity="Chatterbox erases log-in addresses after 60 days; the first of them falls due on 1 December.",
            period_from=at("2026-10-02"),
            period_to=at("2026-10-10"),
            period_reason="From the first message to the report to the police.",
        ),
    ),
    Defective(
        "sim_swap_second_identifier_unexplained",
        "the e-mail address is asked for too, but nobody says what it has to do with the SIM swap",
        on("link", "identifiers"),
        replace(
            STO,
            offences=on("BC02", "BC08"),
            national_provision="Art. 202 and Art. 209 Criminal Code",
            max_penalty="5 years of imprisonment",
            facts=prose("""
                14.09.2026, 18:40 UTC: mobile number +1-202-555-0117 of the victim loses the network. Unknown male had
                a replacement card issued in a shop under the victim's name. 18:52 to 19:10 UTC: codes for e-banking
                received on the new card, two transfers, together 21 400 euros, go out. Victim noticed at 20:00 UTC,
                bank blocked the access. Money gone. Suspect not identified."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(
                known("phone", "+1-202-555-0161", "number of the caller"),
                known("email", "dorian.p@example.net"),
            ),
            link=prose("""
                The number +1-202-555-0161 rang the hotline of the operator at 18:31 UTC on 14 September 2026, nine
                minutes before the swap; the caller gave the victim's date of birth and ordered the new card."""),
            custodian_name="Northline Example Telecom Inc.",
            custodian_location="Wilmington, United States",
            requested_state="US",
            data_location="US",
            provider_state="US",
            necessity_reasons=on("other"),
            necessity="The caller is known by his number only. Without the holder's name no suspect can be heard.",
            period_from=at("2026-09-14"),
            period_to=at("2026-09-15"),
            period_reason="The day of the swap.",
        ),
    ),
    Defective(
        "municipality_ip_without_time",
        "the IP address has neither instant nor zone",
        on("identifiers"),
        replace(
            STO,
            offences=on("BC02", "BC04", "BC05"),
            national_provision="Penal Code, ss. 301, 303 and 304",
            max_penalty="imprisonment of up to eight years",
            facts=prose("""
                In the night of 4 to 5 September 2026 the servers of a municipality of 12 000 inhabitants were
                encrypted by an unknown person. The register of residents, the payroll and the cemetery plan could not
                be used for nineteen days. A note asked for four bitcoins. The firewall shows that the person had
                entered by the remote desktop of the building office with the password of an employee on leave."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("198.51.100.84", instant=False, zone=False, port=False),),
            link=prose("""
                198.51.100.84 is the address from which the remote desktop session of the building office was opened,
                according to the firewall of the municipality."""),
            custodian_name="Fjordnett Example AS",
            custodian_location="Bergen, Norway",
            requested_state="NO",
            data_location="NO",
            provider_state="NO",
            necessity_reasons=on("short_retention"),
            necessity="The address is the only trace that leads outside our territory; no other lead has remained.",
            period_from=at("2026-09-04"),
            period_to=at("2026-09-06"),
            period_reason="The night of the attack and the day after.",
        ),
    ),
    Defective(
        "mairie_heure_sans_fuseau",
        "l’heure est donnée, mais sans fuseau",
        on("identifiers"),
        replace(
            STO_FR,
            offences=on("BC02"),
            national_provision="article 323-1 du Code pénal",
            max_penalty="trois ans d’emprisonnement et 100 000 euros d’amende",
            facts=prose("""
                Le 12 août 2026, un inconnu s’est connecté à la messagerie du secrétariat d’une mairie au moyen du mot
                de passe d’un agent parti à la retraite. Il a lu une quarantaine de courriels portant sur un marché
                public, puis en a transféré onze vers l’extérieur. L’agent, entendu, n’y est pour rien. Le journal du
                serveur a gardé une adresse IP et une heure."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "ip_assignment_at_time"),
            identifiers=(ip("203.0.113.41", "à 22 h 17 le 12 août 2026", zone=False),),
            link="L’adresse 203.0.113.41 est celle de la connexion du 12 août 2026, 22 h 17, à la messagerie volée.",
            custodian_name="Alpes Exemple Télécom SA",
            custodian_location="Lausanne, Suisse",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("short_retention"),
            necessity="L’opérateur garde six mois les attributions d’adresses ; rien d’autre ne désigne l’auteur.",
            period_from=at("2026-08-12"),
            period_to=at("2026-08-13"),
            period_reason="Le jour de la connexion.",
        ),
    ),
    Defective(
        "ticket_fraud_shared_address_without_port",
        "a mobile address shared by many customers, without the source port",
        on("identifiers"),
        replace(
            STO,
            offences=on("BC08"),
            national_provision="Section 263a of the Criminal Code",
            max_penalty="five years' imprisonment",
            facts=prose("""
                A man sold tickets for a concert on 18 July 2026 by a fraudulent copy of the page of the organiser.
                Sixty-one buyers paid between 70 and 140 euros each and received a file with a bar code that the gates
                refused. The page was changed for the last time on 17 July 2026 at 21:03:10 UTC, from a mobile line.
                The operator has told our police that it places several hundred customers behind each address."""),
            categories=on("SUB"),
            items=on("name", "source_port_mapping_cgnat"),
            identifiers=(ip("192.0.2.133", "17 July 2026, 21:03:10 UTC", port=False),),
            link=(
                "From 192.0.2.133 the seller logged in and changed the false ticket page on 17 July at 21:03:10"
                " UTC."
            ),
            custodian_name="Polder Mobiel Example BV",
            custodian_location="Utrecht, Netherlands",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            necessity_reasons=on("short_retention"),
            necessity="Nothing else points to the seller: the bank account was opened with a stolen passport.",
            period_from=at("2026-07-17 21:00"),
            period_to=at("2026-07-17 21:10"),
            period_reason="Ten minutes around the change of the page.",
        ),
    ),
)
