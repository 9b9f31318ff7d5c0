"""Fourth batch, defective drafts: one defect each. Written before the linter was run on any of them."""

from dataclasses import replace

from tests.law.fifth_corpus.fourth_good import (
    BOOKING,
    CLINIC,
    DATING,
    EXTORT,
    GANG_FR,
    METER,
    PENSION,
    PHOTO,
    RADIO_FR,
)
from tests.law.fifth_corpus.shape import bad, day, ip, known, request, some

PLACE = "data_location data_outside_requested_state custodian_location custodian_name requested_state provider_state"
PERIOD = "period_from period_to period_reason"
WIDE = "items categories link necessity"
LETTERS_FR = request(
    "STO_CON",
    "CH",
    offences="BCX",
    national_provision="art. 222-17 du Code pénal (menaces)",
    max_penalty="6 mois d’emprisonnement",
    facts="Le 8 septembre 2026, un conseiller municipal a reçu de colere.citoyenne@example.com trois courriels"
    " le traitant de voleur"
    " et lui promettant « une leçon ». Il les a imprimés et déposés au commissariat.",
    items="mailbox messages attachments",
    identifiers=(known("email", "colere.citoyenne@example.com"),),
    link="Les trois courriels émanent de colere.citoyenne@example.com. Leur expéditeur n’a pu être identifié"
    " autrement.",
    custodian_name="Alpenpost AG",
    custodian_location="Berne",
    necessity="Il importe de déterminer à qui imputer ces envois.",
    period_from="2026-09-07",
    period_to="2026-09-09",
    translation_language="fr",
)
FOURTH_BAD = (
    bad(
        "boîte entière pour trois courriels déjà versés",
        "categories items link necessity measure",
        LETTERS_FR,
    ),
    bad(
        "a wallet out of the blue",
        "identifiers link",
        replace(
            BOOKING,
            identifiers=(
                *BOOKING.identifiers,
                known("crypto_address", "bc1qother00example00other00example00othe"),
            ),
        ),
    ),
    bad(
        "an account beside the address",
        "identifiers link",
        replace(CLINIC, identifiers=(*CLINIC.identifiers, known("account", "storm_rider"))),
    ),
    bad(
        "link: of evidential value",
        "link",
        replace(
            DATING, link="The material held in respect of this page is considered to be of evidential value."
        ),
    ),
    bad("lien: cf. PV", "link", replace(GANG_FR, link="Voir procès-verbaux joints.")),
    bad(
        "lien: corroboration",
        "link",
        replace(
            RADIO_FR, link="L’exploitation de ces données pourrait conforter les premières constatations."
        ),
    ),
    bad(
        "the year before as well",
        PERIOD,
        replace(PENSION, period_from=day("2025-08-01"), period_to=day("2026-08-15")),
    ),
    bad(
        "six mois autour d’un trajet",
        PERIOD,
        replace(
            GANG_FR,
            period_from=day("2026-04-01"),
            period_to=day("2026-10-01"),
            period_reason="Afin de reconstituer ses relations.",
        ),
    ),
    bad(
        "from the dawn of the account",
        PERIOD,
        replace(EXTORT, period_from=day("2019-01-01"), period_reason="The provider can go back to 2019."),
    ),
    bad(
        "swapped month and day",
        PERIOD,
        replace(CLINIC, period_from=day("2026-03-10"), period_to=day("2026-03-12")),
    ),
    bad(
        "complete log of life",
        WIDE,
        replace(
            EXTORT,
            link=EXTORT.link + " We ask you to preserve the account with all its contents and history.",
        ),
    ),
    bad(
        "sans tri", WIDE, replace(RADIO_FR, necessity=RADIO_FR.necessity + " Il faut donc tout sauvegarder.")
    ),
    bad(
        "every box ticked",
        "items categories",
        replace(
            PHOTO,
            categories=some("SUB TRA CON"),
            items=some(
                "name user_name postal_address email_recovery phone_recovery session_logs"
                " login_ip_history access_logs message_headers mailbox messages attachments"
                " files_cloud photos_video location_history backups"
            ),
        ),
    ),
    bad("penalty: class", "max_penalty", replace(BOOKING, max_penalty="Offence of medium gravity")),
    bad("penalty blank on content", "max_penalty", replace(PHOTO, max_penalty="")),
    bad(
        "penalty: minimum only",
        "max_penalty",
        replace(DATING, max_penalty="Not less than one year's custody"),
    ),
    bad("peine: la loi", "max_penalty", replace(GANG_FR, max_penalty="Peine criminelle")),
    bad(
        "keep an eye on",
        "period_to link necessity measure period_reason",
        replace(
            EXTORT,
            necessity=EXTORT.necessity
            + " Please keep an eye on the mailbox and record who opens it until he is caught.",
        ),
    ),
    bad(
        "période jusqu’au printemps",
        "period_to period_reason measure",
        replace(RADIO_FR, period_to=day("2027-03-31")),
    ),
    bad(
        "incoming mail after today",
        "period_to link necessity measure period_reason",
        replace(
            EXTORT,
            link=EXTORT.link
            + " Mail that arrives there after the date of this letter should be preserved too.",
        ),
    ),
    bad(
        "its page says Panama",
        PLACE + " facts link necessity",
        replace(
            METER,
            data_location="",
            necessity="The register sees only the exit. The VPN keeps its logs in Panama, as it explained"
            " on the telephone.",
        ),
    ),
    bad(
        "cloud in Oregon",
        PLACE + " facts link necessity",
        replace(
            BOOKING,
            data_location="",
            facts=BOOKING.facts + " Jadran Obrasci states that entries are stored on its servers in Oregon.",
        ),
    ),
    bad(
        "Genève, demande à la France",
        PLACE,
        replace(
            RADIO_FR,
            requested_state="FR",
            data_location="",
            provider_state="",
            custodian_name="Léman Paiements SA",
            custodian_location="rue du Rhône 8, 1204 Genève",
        ),
    ),
    bad(
        "an Irish company asked through Canada", PLACE, replace(EXTORT, provider_state="IE", data_location="")
    ),
    bad("data in Iceland by the form", PLACE, replace(CLINIC, data_location="IS")),
    bad(
        "no instant",
        "identifiers",
        replace(CLINIC, identifiers=(ip("203.0.113.18", "seen in October", instant=False, zone=False),)),
    ),
    bad(
        "local time",
        "identifiers",
        replace(
            CLINIC, identifiers=(ip("203.0.113.18", "16-10-2026, 03:58 local time, port 60112", zone=False),)
        ),
    ),
    bad(
        "no facts worth the name",
        "facts",
        replace(
            PENSION,
            facts="Between 11 and 14 August 2026 the offender fraudulently induced the injured party to"
            " act to her detriment. Further particulars are with this office.",
        ),
    ),
    bad(
        "necessity: usual",
        "necessity necessity_reasons",
        replace(
            EXTORT,
            necessity_reasons=some("other"),
            necessity="This is a very grave matter for the persons concerned.",
        ),
    ),
    bad(
        "urgent: holidays",
        "urgency urgency_text urgency_reasons",
        replace(DATING, urgency="urgent", urgency_text="We should like to finish this file."),
    ),
)
