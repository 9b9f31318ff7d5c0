"""Seeded defect: the provider sits outside the State that is asked."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_PROVIDER: tuple[Defective, ...] = (
    Defective(
        name="six-fournisseur-irlandais",
        group="provider",
        language="fr",
        defect="Le répertoire place la société en Irlande ; le Luxembourg est saisi.",
        rules=on("L-provider", "L-place", "L-third-told"),
        fields=on("custodian_name", "custodian_location", "provider_state", "requested_state"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="article 323-1 du code pénal",
            max_penalty="Trois ans d'emprisonnement et 100 000 € d'amende",
            facts=prose("""
                Le mardi 13 octobre 2026, à 7 h 58, l'agenda électronique d'une étude notariale de Colmar a été consulté
                avec le code d'un clerc parti en 2021. L'appareil employé s'était annoncé sous l'adresse de secours
                clerc.ancien@example.net. La consultation a duré onze minutes.
            """),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("email", "clerc.ancien@example.net", "adresse de secours de l'appareil"),),
            link="Le nom du titulaire de clerc.ancien@example.net dira qui s'est introduit dans l'agenda de l'étude.",
            period_from=at("2026-10-13"),
            period_to=at("2026-10-14"),
            necessity_reasons=on("account_closing"),
            necessity="La boîte est annoncée comme inactive et sera supprimée le 15 décembre 2026.",
            **held("Burren Mail Designated Activity Company", "siège social", "LU", sits="IE"),
        ),
    ),
    Defective(
        name="six-provider-vancouver",
        group="provider",
        language="en",
        defect="The carrier is a Vancouver company; the United States are asked to collect its traffic.",
        rules=on("L-place", "L-provider", "L-third-told"),
        fields=on("custodian_name", "custodian_location", "provider_state", "requested_state", "facts"),
        draft=ask(
            "RTT",
            "en",
            offences=on("BC05"),
            national_provision="s 131, Criminal Code 2002",
            max_penalty="Fifteen years",
            facts=prose("""
                Police note. Since 9 November 2026 someone rings the emergency line of a county hospital two hundred
                times an hour with dead air; line jammed for hours on 9, 12, 15, 18 and 21 November. All dead calls show
                one caller: +1-202-555-0171, a leased line of Kestrel Voice.
            """),
            categories=on("TRA"),
            items=on("origin", "destination", "time"),
            identifiers=(known("phone", "+1-202-555-0171", "caller of the dead calls"),),
            link="The live call data of +1-202-555-0171 shows the machine from which the hospital line is jammed.",
            period_from=at("2026-11-24"),
            period_to=at("2026-12-04"),
            period_reason="Ten days: the jamming comes every third day.",
            **held("Kestrel Voice Ltd", "Vancouver, British Columbia, Canada", "US", sits="CA"),
        ),
    ),
    Defective(
        name="six-fournisseur-injonction-voisine",
        group="provider",
        language="fr",
        defect="L’injonction est préparée pour les Pays-Bas, l’adresse et le répertoire disent la Belgique.",
        rules=on("P27-sits"),
        fields=on("custodian_name", "custodian_location", "provider_state", "requested_state"),
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC08"),
            national_provision="Article 496 du Code pénal",
            max_penalty="5 ans d’emprisonnement",
            facts=prose("""
                Deux cent trente billets pour la finale de handball du 24 mai 2026 ont été vendus en double, du 2 au
                20 mai, par le compte « tribune-sud » d'une plate-forme de revente. Les acheteurs évincés ont perdu
                ensemble 18 900 euros.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("account", "tribune-sud", "vendeur des billets en double"),),
            link="L'inscription de « tribune-sud » indique la personne payée pour les billets vendus deux fois.",
            **held("Billetline SRL", "Rue du Tir 400, 4000 Liège, Belgique", "NL", sits="BE"),
        ),
    ),
    Defective(
        name="six-provider-registrar-across-the-channel",
        group="provider",
        language="en",
        defect="The registrar sits in France; the request is directed to one in the United Kingdom.",
        rules=on("P26-sits"),
        fields=on("custodian_name", "custodian_location", "provider_state", "requested_state"),
        draft=ask(
            "P2_6",
            "en",
            offences=on("BC07"),
            national_provision="Criminal Code, Section 186",
            max_penalty="six years",
            facts=prose("""
                The domain name visa-appointments-desk.example, registered on 6 August 2026, imitated the booking page
                of a consulate. From 10 August until its removal on the 22nd, 84 applicants entered passport data
                and paid a fee of 90 euros to nobody they could later find.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "visa-appointments-desk.example", "the imitation"),),
            link="Whoever registered visa-appointments-desk.example set up the imitation of the consulate's page.",
            **held("Armor Domaines SAS", "12 quai des Exemples, 29200 Brest, France", "GB", sits="FR"),
        ),
    ),
)
