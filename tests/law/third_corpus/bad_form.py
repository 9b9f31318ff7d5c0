"""Defective drafts: offence and penalty, custodian, basis, language, way of sending."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, STO, STO_FR, Defective, at, ip, known, on, prose

BAD_FORM = (
    Defective(
        "no_penalty",
        "the maximum penalty is not given",
        on("max_penalty"),
        replace(
            STO,
            offences=on("BC05", "BC06"),
            national_provision="Articles 269b and 269c of the Criminal Code",
            max_penalty="",
            facts=prose("""
                - Malware on 212 cash registers of a chain of bakeries, found 22 September 2026.
                - The registers sent requests to a server every 15 minutes and waited for orders.
                - On 24 September, 05:00 to 09:30 UTC, the order came to flood the website of a hospital.
                - The hospital could not admit patients electronically that morning.
                - Lease of the server: unknown person, paid from an online purse."""),
            categories=on("SUB"),
            items=on("name", "billing_payment", "kyc_documents"),
            identifiers=(ip("203.0.113.200", "24 September 2026, 05:00:00 UTC, port 8443"),),
            link=(
                "203.0.113.200 is the server to which the registers reported and which gave the order of 24"
                " September."
            ),
            custodian_name="Rack and Row Example SARL",
            custodian_location="Lyon, France",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            necessity_reasons=on("other"),
            necessity=(
                "The person who leased the server can be found only through his contract and the purse he paid"
                " from."
            ),
            period_from=at("2026-09-01"),
            period_to=at("2026-09-25"),
            period_reason="From the lease, which began on 1 September, to the end of the flood.",
        ),
    ),
    Defective(
        "penalty_as_the_law_provides",
        "the penalty field says that the law provides for a penalty, not which",
        on("max_penalty"),
        replace(
            PRES,
            offences=on("BC02", "BC04"),
            national_provision="Section 240 of the Criminal Code",
            max_penalty="The offence is punishable in accordance with the applicable provisions.",
            facts=prose("""
                A dismissed network engineer of a bus company logged in on 25 October 2026 from 23:02 to 23:40 UTC and
                deleted the timetable data of all 86 lines. The buses ran without displays for four days. He had
                boasted to a colleague in a message that the company would see on Monday what he was worth. His
                contract with the hosting service where he stored the deletion script is under his own name."""),
            categories=on("SUB", "CON"),
            items=on("name", "source_code_repository"),
            identifiers=(known("account", "hk-netops", "account at the code host"),),
            link="In the repository of hk-netops lies the script with which the timetable data were deleted.",
            custodian_name="Codeshelf Example AB",
            custodian_location="Stockholm, Sweden",
            requested_state="SE",
            data_location="SE",
            provider_state="SE",
            necessity_reasons=on("suspect_aware"),
            necessity="He was questioned on 18 November and can remove the repository from any computer.",
            period_from=at("2026-10-20"),
            period_to=at("2026-10-27"),
            period_reason="From the boast to the discovery.",
        ),
    ),
    Defective(
        "nobody_knows_who_holds_the_data",
        "no custodian is named, and it is not declared that he is unknown",
        on("custodian_name", "custodian_location", "custodian_unknown"),
        replace(
            PRES,
            offences=on("BC09"),
            national_provision="Articles 197 and 197a",
            max_penalty="ten years of custody",
            facts=prose("""
                In a chat of parents of a sports club somebody placed on 1 November 2026 at 19:20 UTC an invitation
                to a storage with films of children in the changing room. Two parents opened it and recognised
                their sons of eight and nine years. The films were made with a hidden camera
                between April and June."""),
            categories=on("SUB", "CON"),
            items=on("name", "files_cloud"),
            identifiers=(known("url", "https://share.example.net/f/7Qd2-club", "the storage of the films"),),
            link="Under https://share.example.net/f/7Qd2-club lie the films that the two parents opened.",
            requested_state="PT",
            data_location="PT",
            necessity_reasons=on("easily_deleted"),
            necessity="Whoever made the invitation can withdraw it at any time and remove the films with it.",
            period_from=at("2026-04-01"),
            period_to=at("2026-11-02"),
            period_reason="From the first film to the day after the invitation.",
        ),
    ),
    Defective(
        "convention_oubliee",
        "une convention bilatérale lie les deux États, la demande se fonde pourtant sur l’article 27 seul",
        on("legal_basis", "treaty_name"),
        replace(
            STO_FR,
            offences=on("BC08"),
            national_provision="article 209 du Code pénal",
            max_penalty="six ans d’emprisonnement",
            facts=prose("""
                Du 2 au 30 mars 2026, une fausse plateforme de placement en cryptomonnaie a encaissé 356 000 euros
                auprès de vingt-trois épargnants. Des conseillers au téléphone poussaient à verser davantage. Le 31
                mars, la plateforme s’est éteinte et plus personne n’a répondu. Le site avait été
                commandé par courriel."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("email", "admin@placement-sur.example.com"),),
            link="Depuis admin@placement-sur.example.com le site de la plateforme a été commandé et payé.",
            custodian_name="Hébergement Exemple SARL",
            custodian_location="Tunis, Tunisie",
            requested_state="TN",
            data_location="TN",
            provider_state="TN",
            necessity_reasons=on("other"),
            necessity=(
                "L’hébergeur est seul à savoir qui a payé le site ; les comptes des versements sont de"
                " prête-noms."
            ),
            period_from=at("2026-03-01"),
            period_to=at("2026-04-01"),
            period_reason="La durée de vie de la plateforme.",
            pair_has_treaty=True,
        ),
    ),
    Defective(
        "state_is_not_a_party",
        "the Convention does not bind the requested State on the day",
        on("requested_state", "legal_basis", "bound", "measure"),
        replace(
            PRES,
            offences=on("BC02", "BC08"),
            national_provision="Sections 4 and 7 of the Cybercrimes Act",
            max_penalty="15 years of imprisonment",
            facts=prose("""
                On 7 and 8 August 2026 the payment switch of a cooperative bank released 311 withdrawals at
                machines in three towns without checking the balance. Persons with blank cards took 2.9 million.
                The switch had been altered from outside on 6 August. Orders to the persons at the
                machines were given by a group chat."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "contact_metadata"),
            identifiers=(known("account", "harvest-0807", "name of the group chat"),),
            link="In the chat harvest-0807 the orders to withdraw were given on 7 and 8 August 2026.",
            custodian_name="Lotus Chat Example Co",
            custodian_location="Beijing, China",
            requested_state="CN",
            data_location="CN",
            provider_state="CN",
            necessity_reasons=on("short_retention"),
            necessity="The service keeps who was in contact with whom for 120 days, until 5 December.",
            period_from=at("2026-08-06"),
            period_to=at("2026-08-09"),
            period_reason="From the change to the switch to the last withdrawal.",
            bound=False,
        ),
    ),
)
