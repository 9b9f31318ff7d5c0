"""First batch, defective drafts: one defect each. Written before the linter was run on any of them."""

from dataclasses import replace

from tests.law.fifth_corpus.first_good import (
    FLOOD_FR,
    FORGE,
    LOCKER,
    MULES,
    RESEAU_FR,
    SAP,
    SHOP_FR,
    STALK,
    WATER,
)
from tests.law.fifth_corpus.shape import bad, day, ip, known, request, some

LOANS = request(
    "PRES",
    "CH",
    offences="BC08 BC02",
    national_provision="Art. 640ter CP",
    max_penalty="six years",
    facts="On the 7th and 8th of July 2026 a bank adviser in Trento approved three loans for persons who do"
    " not exist;"
    " 95 000 euro were drawn in cash on 9/7/2026. He had opened the files with the log-in of his branch manager, and"
    " sent the scanned papers to the mailbox gelati.nord@example.com from his work station.",
    categories="SUB TRA",
    items="name login_ip_history message_headers",
    identifiers=(known("email", "gelati.nord@example.com"), known("phone", "+1-202-555-0182")),
    link="The adviser mailed the scanned papers of the three loans to gelati.nord@example.com.",
    custodian_name="Alpenpost AG",
    custodian_location="Chur, Switzerland",
    necessity_reasons="suspect_aware",
    necessity="He was suspended on 20 July and may empty the mailbox.",
    period_from="2026-07-01",
    period_to="2026-07-20",
)
HORSE = request(
    "STO_CON",
    "GB",
    offences="BC08",
    national_provision="Brottsbalken 9 kap. 1 §",
    max_penalty="2 years",
    facts="The complainant paid 3 200 euro on 18 April 2026 for a pony shown on a market page. The pony belongs to"
    " somebody else. She dealt by e-mail with pony.dreams@example.org, and has given us the whole exchange. The"
    " seller's name turned out to be made up.",
    items="mailbox messages",
    identifiers=(known("email", "pony.dreams@example.org"),),
    link="pony.dreams@example.org was used by the fraudster throughout. With the contents of the mailbox we hope to"
    " put a real person behind the address.",
    custodian_name="Severn Mail plc",
    custodian_location="Bristol, United Kingdom",
    necessity="Up to now the seller could not be named.",
    period_from="2026-04-10",
    period_to="2026-04-30",
)
FIRST_BAD = (
    bad("number never explained", "identifiers link", LOANS),
    bad(
        "link in fresh stock words",
        "link",
        replace(SAP, link="It is believed that the subscriber could shed light on what took place."),
    ),
    bad(
        "lien creux",
        "link",
        replace(
            RESEAU_FR,
            link="L’exploitation de ces éléments devrait permettre de faire progresser utilement les investigations.",
        ),
    ),
    bad(
        "eighteen months for one week",
        "period_from period_to period_reason",
        replace(
            LOCKER,
            period_from=day("2025-01-01"),
            period_to=day("2026-06-30"),
            period_reason="Experience shows that such groups prepare their attacks over a longer time.",
        ),
    ),
    bad(
        "toute l'année pour une nuit",
        "period_from period_to period_reason",
        replace(
            FLOOD_FR,
            period_from=day("2026-01-01"),
            period_reason="L’année en cours, pour pouvoir repérer d’éventuels autres faits.",
        ),
    ),
    bad("mailbox to put a person behind an address", "categories items link necessity measure", HORSE),
    bad(
        "all there is",
        "items link necessity categories",
        replace(STALK, link=STALK.link + " We would ask you to secure whatever is held on this customer."),
    ),
    bad(
        "l'ensemble des informations",
        "items link necessity categories",
        replace(
            SHOP_FR,
            necessity="Il convient de figer l’ensemble des informations détenues, de quelque nature que ce soit.",
        ),
    ),
    bad(
        "penalty: a felony", "max_penalty", replace(MULES, max_penalty="It is a felony of the second degree")
    ),
    bad("peine selon le code", "max_penalty", replace(RESEAU_FR, max_penalty="Celle que prévoit le Code")),
    bad(
        "conserver aussi la suite",
        "period_to link necessity measure period_reason",
        replace(
            SHOP_FR,
            link=SHOP_FR.link
            + " Les connexions qui interviendront dans les semaines qui viennent sont également visées.",
        ),
    ),
    bad(
        "until further notice",
        "period_to link necessity measure period_reason",
        replace(
            STALK,
            period_to=None,
            period_reason="From 1 June 2026 until further notice, including messages yet to come.",
        ),
    ),
    bad(
        "host says the disks are in Iceland",
        "data_location data_outside_requested_state custodian_location requested_state custodian_name facts",
        replace(
            FLOOD_FR,
            data_location="",
            facts=FLOOD_FR.facts
            + " Interrogé, l’hébergeur précise que la machine se trouve dans son centre de Reykjavik.",
        ),
    ),
    bad(
        "provider in Tallinn, request to Finland",
        "custodian_location custodian_name provider_state requested_state data_location",
        request(
            "STO_SUB",
            "FI",
            data_location="",
            provider_state="",
            offences="BC08",
            national_provision="Krimināllikums 177",
            max_penalty="3 gadi / 3 years",
            facts="Five people in Riga paid deposits, 2 250 euro in all, for one flat between 1-10 August 2026. The"
            " landlord wrote from rent.easy@example.net and never had the keys.",
            items="name phone_recovery",
            identifiers=(known("email", "rent.easy@example.net"),),
            link="rent.easy@example.net sent all five tenants the lease and the account for the deposit.",
            custodian_name="Sõnum OÜ (Estonia)",
            necessity="The account for the deposits was opened with a stolen passport.",
            period_from="2026-08-01",
            period_to="2026-08-12",
        ),
    ),
    bad(
        "clock without a zone",
        "identifiers",
        replace(SAP, identifiers=(ip("198.51.100.201", "14/09/2026 02:10:44", zone=False),)),
    ),
    bad(
        "traffic items in a subscriber request",
        "items categories measure",
        replace(LOCKER, items=some("name login_ip_history message_headers")),
    ),
    bad(
        "urgent, as agreed",
        "urgency urgency_text urgency_reasons",
        replace(
            SAP, urgency="urgent", urgency_text="The head of our department follows this file personally."
        ),
    ),
    bad(
        "facts are the charge",
        "facts",
        replace(
            FORGE,
            facts="On 3 March 2026 D. and others, acting with common purpose, engaged in dishonest conduct"
            " contrary to"
            " section 367 and thereby obtained an undue advantage, as is set out in the charge.",
        ),
    ),
    bad(
        "necessity: important",
        "necessity necessity_reasons",
        replace(
            SHOP_FR,
            necessity_reasons=some("other"),
            necessity="Dix-neuf familles attendent que justice soit rendue et la presse locale en a parlé.",
        ),
    ),
    bad("live without an end", "period_to period_from", replace(WATER, period_to=None)),
    bad(
        "child abuse article for a broken page",
        "offences facts national_provision",
        replace(FLOOD_FR, offences=some("BC09"), national_provision="article 417/44 du Code pénal"),
    ),
)
