"""Last batch, defective drafts: one defect each. Written before the linter was run on any of them."""

from dataclasses import replace

from tests.law.fifth_corpus.last_good import (
    AUNT,
    EXAM_FR,
    FERRY,
    HATE,
    LANDLORD,
    LOGISTICS,
    NOTARY_FR,
    ORCHESTRA_FR,
    PIPE,
    SCOOTER,
)
from tests.law.fifth_corpus.shape import bad, day, ip, known, some

PLACE = "data_location data_outside_requested_state custodian_location custodian_name requested_state provider_state"
PERIOD = "period_from period_to period_reason"
WIDE = "items categories link necessity"
COMING = "period_to link necessity measure period_reason"

LAST_BAD = (
    bad(
        "a second profile",
        "identifiers link",
        replace(HATE, identifiers=(*HATE.identifiers, known("account", "@old_harbour"))),
    ),
    bad(
        "link of politeness",
        "link",
        replace(
            LANDLORD,
            link="We would be most obliged, as these details could prove helpful to the case officers.",
        ),
    ),
    bad(
        "lien de principe",
        "link",
        replace(
            EXAM_FR, link="Le magistrat instructeur juge ces éléments déterminants pour la suite à donner."
        ),
    ),
    bad(
        "content for a tenant's name",
        "categories items link necessity measure",
        replace(
            LOGISTICS,
            facts="koffie010 offered a stolen bicycle for 150 euro on 20 August 2026; the owner recognised it."
            " The advertisement"
            " and the messages about the price are in the file, handed over by the owner.",
            offences=some("BC08"),
            link="koffie010 advertised the bicycle. It is not known who is behind it.",
            necessity="The seller has to be identified so that he can be heard.",
            period_reason="",
        ),
    ),
    bad(
        "summer for one morning",
        PERIOD,
        replace(SCOOTER, period_from=day("2026-04-01"), period_to=day("2026-09-30")),
    ),
    bad(
        "deux ans, au cas où",
        PERIOD,
        replace(
            NOTARY_FR,
            period_from=day("2024-11-01"),
            period_reason="Rien n’exclut que d’autres études aient été touchées auparavant.",
        ),
    ),
    bad(
        "period before the villa",
        PERIOD,
        replace(LANDLORD, period_from=day("2025-02-15"), period_to=day("2025-07-15"), period_reason=""),
    ),
    bad(
        "anything else of use",
        WIDE,
        replace(AUNT, link=AUNT.link + " Please add anything else you may have that could be of use."),
    ),
    bad(
        "extraction totale",
        WIDE,
        replace(
            NOTARY_FR,
            link=NOTARY_FR.link
            + " La conservation portera sur l’entière messagerie et l’ensemble des connexions.",
        ),
    ),
    bad(
        "penalty: aggravated", "max_penalty", replace(FERRY, max_penalty="Imprisonment (aggravated offence)")
    ),
    bad("peine absente", "max_penalty", replace(ORCHESTRA_FR, max_penalty="")),
    bad(
        "calls yet to be made",
        COMING,
        replace(
            AUNT,
            necessity=AUNT.necessity
            + " Kindly see to it that calls made in the days after this request are kept as well.",
        ),
    ),
    bad(
        "connexions à intervenir",
        COMING,
        replace(
            NOTARY_FR,
            necessity=NOTARY_FR.necessity + " Toute connexion à intervenir devra nous être signalée.",
        ),
    ),
    bad("period beyond today", "period_to period_reason measure", replace(AUNT, period_to=day("2027-01-18"))),
    bad(
        "hosted next door",
        PLACE + " facts link necessity",
        replace(
            PIPE,
            data_location="",
            necessity="Kaamos resells machines which stand in a hall near Tallinn, according to its brochure.",
        ),
    ),
    bad(
        "registre tenu à Londres",
        PLACE + " facts link necessity",
        replace(
            NOTARY_FR,
            data_location="",
            link=NOTARY_FR.link + " Les serveurs de Posta Ligure sont installés à Londres.",
        ),
    ),
    bad(
        "Swedish mailbox asked of Germany",
        PLACE,
        replace(ORCHESTRA_FR, provider_state="SE", data_location=""),
    ),
    bad(
        "zone left out",
        "identifiers",
        replace(SCOOTER, identifiers=(ip("192.0.2.90", "14 July 2026 06:00", zone=False),)),
    ),
    bad(
        "urgency by habit",
        "urgency urgency_text urgency_reasons",
        replace(
            HATE,
            urgency="urgent",
            urgency_text="We attach particular importance to a reply at your earliest convenience.",
        ),
    ),
    bad(
        "a tale of articles",
        "facts",
        replace(
            PIPE,
            facts="As of 11 May 2026 unknown perpetrators without authority infringed the secrecy protected by"
            " section 217 in several"
            " instances, whereby the elements of the offence in its aggravated form are fulfilled.",
        ),
    ),
    bad(
        "need of a name",
        "necessity necessity_reasons",
        replace(
            AUNT,
            necessity_reasons=some("other"),
            necessity="The old lady has lost what she had put aside in thirty years.",
        ),
    ),
)
