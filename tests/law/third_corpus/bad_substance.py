"""Defective drafts: the facts, the necessity, the urgency, the intention."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, PRES_FR, STO, Defective, at, known, on, prose

BAD_SUBSTANCE = (
    Defective(
        "facts_are_a_conclusion",
        "the facts say that a crime was committed, not what happened",
        on("facts"),
        replace(
            STO,
            offences=on("BC08"),
            national_provision="Section 190 of the Criminal Code",
            max_penalty="seven years' imprisonment",
            facts=prose("""
                In the course of 2026 the suspect, acting with intent and with others not yet identified, committed
                the offence of computer fraud to the detriment of several victims. The criminal conduct has been
                confirmed by the investigation. The elements of the offence are met. The case is of
                considerable importance."""),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("email", "k.lindner@example.net"),),
            link=(
                "The mailbox k.lindner@example.net was used by the suspect to deceive the victims and take the"
                " money."
            ),
            custodian_name="Briefkasten Example GmbH",
            custodian_location="Berlin, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            necessity_reasons=on("other"),
            necessity=(
                "The holder of the mailbox cannot be named from any other source; the name used with it is"
                " false."
            ),
            period_from=at("2026-02-01"),
            period_to=at("2026-03-01"),
            period_reason="The month in which the mailbox was used against the victims.",
        ),
    ),
    Defective(
        "necessite_passe_partout",
        "la nécessité est une formule qui vaut pour toute demande",
        on("necessity", "necessity_reasons"),
        replace(
            PRES_FR,
            offences=on("BC09"),
            national_provision="article 383 bis du Code pénal",
            max_penalty="dix ans de réclusion",
            facts=prose("""
                Entre le 11 et le 16 novembre 2026, une fillette de douze ans a envoyé cinq photographies d’elle nue à
                un inconnu rencontré dans un jeu. L’inconnu lui a ensuite ordonné d’en faire d’autres, sans quoi il
                les montrerait à ses parents. Sa sœur a découvert les messages le 16 novembre au soir."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "login_ip_history"),
            identifiers=(known("account", "dragonsitter_9", "jeu Royaumes"),),
            link="Le compte dragonsitter_9 a demandé et reçu les cinq photographies, puis proféré la menace.",
            custodian_name="Royaumes Exemple SARL",
            custodian_location="Bruxelles, Belgique",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
            necessity_reasons=on("other"),
            necessity=(
                "Les données sont nécessaires à la manifestation de la vérité et au bon déroulement de"
                " l’enquête."
            ),
            period_from=at("2026-11-11"),
            period_to=at("2026-11-17"),
            period_reason="Du premier message à la découverte des faits.",
        ),
    ),
    Defective(
        "urgent_and_nothing_said",
        "urgent, without any reason ticked or written",
        on("urgency", "urgency_reasons", "urgency_text"),
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Penal Code art. 323",
            max_penalty="4 years of imprisonment",
            facts=prose("""
                Fake shop at shop.example.com, offered heat pumps. 12 to 30 June 2026: 44 orders, 131 000 euros
                paid in advance, nothing delivered. Company on the page does not exist. Page switched off 2 July.
                Domain holder unknown, registered via reseller."""),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("domain", "shop.example.com"),),
            link="The 44 buyers ordered and were given the account for payment on shop.example.com.",
            custodian_name="Names Example s.r.o.",
            custodian_location="Brno, Czechia",
            requested_state="CZ",
            data_location="CZ",
            provider_state="CZ",
            necessity_reasons=on("short_retention"),
            necessity="The registrar drops the holder's file six months after the domain is switched off: 2 January.",
            period_from=at("2026-06-12"),
            period_to=at("2026-07-02"),
            period_reason="While the shop took orders.",
            urgency="urgent",
        ),
    ),
    Defective(
        "urgent_because_going_on_but_it_ended",
        "urgent because the offence goes on, though the facts say it ended two years ago",
        on("urgency", "urgency_reasons", "urgency_text"),
        replace(
            STO,
            offences=on("BC10"),
            national_provision="Copyright Act, section 107",
            max_penalty="3 years",
            facts=prose("""
                From January to June 2024 two brothers ran a service that re-broadcast football matches to some 7 000
                subscribers at nine euros a month. The service was shut down on 30 June 2024 when its equipment was
                seized. Nobody has taken it up again since. The trial needs the identity of a third person who
                received a share of the profits."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("account", "merchant-88120", "account at the payment service"),),
            link="To merchant-88120 the brothers paid one third of the subscriptions every month of 2024.",
            custodian_name="Paylane Example UAB",
            custodian_location="Vilnius, Lithuania",
            requested_state="LT",
            data_location="LT",
            provider_state="LT",
            necessity_reasons=on("other"),
            necessity="The share of the third person is known, his name is not; the brothers refuse to give it.",
            period_from=at("2024-01-01"),
            period_to=at("2024-06-30"),
            period_reason="The months in which shares were paid.",
            urgency="urgent",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Please treat this request with the greatest priority.",
        ),
    ),
    Defective(
        "danger_for_life_of_a_holiday",
        "danger to life is claimed for the loss of a deposit on a holiday flat",
        on("urgency", "urgency_reasons", "urgency_text"),
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Article 640 of the Penal Code",
            max_penalty="three years of imprisonment",
            facts=prose("""
                A family paid 1 900 euros on 4 November 2026 for a flat by the sea that belongs to somebody else. The
                advertisement had been copied from another page. The person who offered it answered until 6 November
                and then no more. The family asked the bank to recall the money, without success."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "casa-del-sol-4471", "advertiser's account"),),
            link="The account casa-del-sol-4471 placed the copied advertisement and received the family's deposit.",
            custodian_name="Ferien Example GmbH",
            custodian_location="Graz, Austria",
            requested_state="AT",
            data_location="AT",
            provider_state="AT",
            necessity_reasons=on("short_retention"),
            necessity="The page erases log-in addresses after 30 days, on 4 December for the first of them.",
            period_from=at("2026-11-04"),
            period_to=at("2026-11-07"),
            period_reason="From the payment to the last answer.",
            urgency="danger_to_life",
            urgency_reasons=on("volatile_data"),
            urgency_text="The family is in great distress and the money was meant for their summer.",
        ),
    ),
)
