"""Seeded defect: two statements of the draft do not fit each other."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import NAMES, ask, holder

BAD_CONTRADICTION: tuple[Defective, ...] = (
    Defective(
        name="seven-contradiction-one-sign-off",
        group="contradiction",
        language="en",
        defect="The text twice has harbor-lights@, the list has harbour-lights@.",
        rules=on("L-slip", "L-stranger", "L-untold", "L-link"),
        fields=on("identifiers", "link", "facts"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC08"),
            national_provision="18 U.S. Code § 1343",
            max_penalty="20 years",
            facts=prose("""
                A chandler in Gloucester, Massachusetts, was paid for ropes with gift vouchers on October 21 and 22,
                2026. The vouchers had been topped up by tampering with the issuer's ledger. Voucher codes were
                delivered to harbor-lights@example.com.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages"),
            identifiers=(known("email", "harbour-lights@example.com"),),
            link="The delivery messages to harbor-lights@example.com list each voucher code that was topped up.",
            period_from=at("2026-10-20"),
            period_to=at("2026-10-25"),
            necessity_reasons=on("ephemeral_service"),
            necessity="This mail service burns messages sixty days after they were opened.",
            **holder("JP", "Enoshima Mail KK", "Fujisawa, Japan"),
        ),
    ),
    Defective(
        name="seven-contradiction-annee-precedente",
        group="contradiction",
        language="fr",
        defect="Les faits sont de mai 2026, la période demandée de mai 2025.",
        rules=on("L-before"),
        fields=on("period_from", "period_to", "facts"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC10"),
            national_provision="Article 335-2 du Code de la propriété intellectuelle",
            max_penalty="trois ans d'emprisonnement et 300 000 euros",
            facts=prose("""
                Plainte d'un syndicat de luthiers. Du 4 au 22 mai 2026, les plans protégés de dix-sept instruments ont
                été cédés contre paiement, à 430 reprises, par le casier partagé gouge-et-rabot.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "gouge-et-rabot"),),
            link="Le casier gouge-et-rabot contient les plans cédés, comparables un à un aux originaux.",
            period_from=at("2025-05-04"),
            period_to=at("2025-05-23"),
            previous_preservation="FR-247-26-00871",
            **holder("CH", "Casiers du Jura Sàrl", "Delémont, Suisse"),
        ),
    ),
    Defective(
        name="seven-contradiction-of-offence",
        group="contradiction",
        language="en",
        defect="The offence chosen is abuse material of children; the facts tell of a tampered card terminal.",
        rules=on("L-story"),
        fields=on("offences", "facts"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC09"),
            national_provision="Penal Code art. 216",
            max_penalty="imprisonment of 1 to 6 years",
            facts=prose("""
                Petrol station at Mindelo, 30 January 2026. A man in a courier's jacket exchanged the card terminal for
                a doctored one. Through it EUR 5,400 were drawn from eighteen customers that weekend. He had booked the
                courier's jacket and van by telephone from +1-202-555-0126.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("phone", "+1-202-555-0126"),),
            link="The subscriber of +1-202-555-0126 booked the van that brought the doctored terminal.",
            previous_preservation="CV-2026-14",
            **holder("US", "Narragansett Wireless Inc.", "Providence, Rhode Island, United States"),
        ),
    ),
    Defective(
        name="seven-contradiction-gardien-inconnu",
        group="contradiction",
        language="fr",
        defect="Le gardien est dit inconnu, alors que les faits le nomment.",
        rules=on("L-holder"),
        fields=on("custodian_unknown", "custodian_name", "facts"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC04"),
            national_provision="Article 259 ter du code pénal",
            max_penalty="4 ans d'emprisonnement",
            facts=prose("""
                Le cadastre viticole d'une commune de Nitra a perdu, dans la nuit du 27 au 28 octobre 2026, les limites
                de 212 parcelles. Elles ont été effacées depuis le compte vignes-sud. Ce compte est hébergé par la
                société Hornád Dáta a.s., de Košice, qui nous a répondu l'avoir bien parmi ses clients.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(known("account", "vignes-sud"),),
            link="La session nocturne de vignes-sud est celle pendant laquelle les 212 limites ont disparu.",
            period_from=at("2026-10-27"),
            period_to=at("2026-10-29"),
            necessity_reasons=on("short_retention"),
            necessity="Les traces de session y sont gardées six semaines ; celles-ci tombent le 9 décembre.",
            requested_state="SK",
            custodian_unknown=True,
            state_names={"SK": NAMES["SK"]},
        ),
    ),
)
