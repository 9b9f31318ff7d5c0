"""Third batch, defective drafts: one defect each. Written before the linter was run on any of them."""

from dataclasses import replace

from tests.law.fifth_corpus.shape import bad, day, ip, known, request, some
from tests.law.fifth_corpus.third_good import (
    BETTING,
    BOILER,
    DEEPFAKE_FR,
    GRAFT_FR,
    GROUP,
    LEAK,
    PHARMA,
    ROMANCE_FR,
    SKIM,
    WIPER,
)

PLACE = "data_location data_outside_requested_state custodian_location custodian_name requested_state provider_state"
PERIOD = "period_from period_to period_reason"
WIDE = "items categories link necessity"
BUS = request(
    "STO_CON",
    "PT",
    offences="BCX",
    national_provision="CP art. 180 (defamation by publication)",
    max_penalty="1 year",
    facts="A review of 2 May 2026 calls the bus operator L. of Évora a band of thieves. L. wants to bring the"
    " author, page user"
    ' "viajante.triste", to court. The review itself is public and in our file.',
    items="posts_private messages photos_video",
    identifiers=(known("account", "viajante.triste"),),
    link="viajante.triste posted the review. To bring charges the prosecutor must have a name.",
    custodian_name="Opinião Lda.",
    custodian_location="Lisboa",
    necessity="Without the data the proceedings would have to be discontinued, as there is nobody to charge.",
    period_from="2026-05-01",
    period_to="2026-05-03",
)
THIRD_BAD = (
    bad("content for a defendant", "categories items link necessity measure", BUS),
    bad(
        "two numbers more",
        "identifiers link",
        replace(
            SKIM,
            identifiers=(
                *SKIM.identifiers,
                known("phone", "+1-202-555-0111"),
                known("phone", "+1-202-555-0112"),
            ),
        ),
    ),
    bad(
        "link: legitimate interest",
        "link",
        replace(ROMANCE_FR, link="Cette adresse revêt pour le parquet une importance certaine."),
    ),
    bad(
        "link: ties in with the rest",
        "link",
        replace(
            BETTING, link="The account ties in with what has come to light so far and warrants a closer look."
        ),
    ),
    bad(
        "slip in the account",
        "identifiers link facts",
        replace(GROUP, identifiers=(known("account", "crown_dsek"),)),
    ),
    bad(
        "two and a half years for two evenings",
        PERIOD,
        replace(
            WIPER,
            period_from=day("2024-05-01"),
            period_reason="He was employed for a long time and may have done similar things before.",
        ),
    ),
    bad("bis heute", PERIOD, replace(SKIM, period_to=day("2026-11-23"), period_from=day("2026-01-01"))),
    bad("logs without dates", PERIOD, replace(BETTING, period_from=None, period_to=None, period_reason="")),
    bad(
        "copie intégrale",
        WIDE,
        replace(
            DEEPFAKE_FR,
            link=DEEPFAKE_FR.link + " Une copie intégrale du compte est sollicitée.",
        ),
    ),
    bad(
        "not limited to",
        WIDE,
        replace(
            PHARMA,
            link=PHARMA.link
            + " Kindly furnish any and every piece of information on this client, not limited to the items ticked.",
        ),
    ),
    bad(
        "nineteen kinds",
        "items categories",
        replace(
            WIPER,
            items=some(
                "name user_name postal_address email_recovery phone_recovery billing_payment linked_accounts"
                " kyc_documents"
                " device_ids_registered session_logs login_ip_history access_logs dns_logs netflow"
            ),
        ),
    ),
    bad("penalty: by the court", "max_penalty", replace(SKIM, max_penalty="At the discretion of the court")),
    bad("aucune peine", "max_penalty", replace(ROMANCE_FR, max_penalty=" ")),
    bad(
        "future calls",
        "period_to link necessity measure period_reason",
        replace(
            BOILER,
            necessity=BOILER.necessity
            + " We also wish to have the calls that this number makes from now on.",
        ),
    ),
    bad(
        "les prochaines connexions",
        "period_to link necessity measure period_reason",
        replace(
            GRAFT_FR, necessity=GRAFT_FR.necessity + " Il serait utile de relever ses prochaines connexions."
        ),
    ),
    bad("known elsewhere", PLACE, replace(GROUP, data_outside_requested_state=True)),
    bad(
        "moved to Oman",
        PLACE + " facts necessity link",
        replace(
            GROUP,
            data_location="",
            link=GROUP.link
            + " Pearl Messenger stores the data of its Indian customers on machines in Singapore, as its help"
            " page says.",
        ),
    ),
    bad(
        "filiale allemande",
        PLACE + " facts necessity link",
        replace(
            GRAFT_FR,
            data_location="",
            necessity="Mis en examen le 6 novembre, l’intéressé garde le mot de passe de l’espace, que Coffre"
            " Alpin fait héberger par sa"
            " filiale allemande.",
        ),
    ),
    bad(
        "Kaunas in a request to Latvia",
        PLACE,
        replace(
            SKIM,
            requested_state="LV",
            data_location="",
            provider_state="",
            custodian_name="Nemunas UAB",
            custodian_location="Savanorių pr. 1, LT-44255 Kaunas",
        ),
    ),
    bad(
        "inside address",
        "identifiers",
        replace(WIPER, identifiers=(ip("10.0.4.17", "sessions of 9 November 2026, 19:40:12 UTC+2"),)),
    ),
    bad(
        "every member of the chat",
        "items identifiers link facts necessity",
        replace(
            GROUP,
            link=GROUP.link
            + " To find accomplices the names and numbers of all 600 members are requested as well.",
        ),
    ),
    bad(
        "life in danger of shares",
        "urgency urgency_text urgency_reasons",
        replace(BOILER, urgency="danger_to_life", urgency_text="The estate cannot be settled."),
    ),
    bad(
        "preservation with delivery",
        "necessity link measure facts",
        replace(
            WIPER,
            necessity="Thirty days only. We look forward to receiving the session records by return of mail.",
        ),
    ),
    bad("no language", "translation_language", replace(LEAK, translation_language="pl")),
)
