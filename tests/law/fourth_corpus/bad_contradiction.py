"""Defective drafts: text and fields contradict each other."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

# No rule of the table compares the story with the offence; the nearest says that the facts tell too little.
AGAINST = on("L-slip", "L-stranger", "L-untold", "L-link")

BAD_CONTRADICTION = (
    Defective(
        "lind_or_lindt",
        "text against fields",
        "en",
        "the list has mara.lind, the text twice mara.lindt: one letter tells two persons apart",
        AGAINST,
        on("identifiers", "facts", "link"),
        draft(
            "STO_CON",
            "en",
            offences=on("BC07"),
            national_provision="Section 263 of the Penal Code",
            max_penalty="1 year and 6 months",
            facts=prose("""
                A doctorate was conferred on 5 June 2026 on a person who had passed no examination. The entry
                had been put into the examination register on 20 May, at 16:31 (UTC+3), from the secretary's
                computer. The secretary says the file with the marks was mailed to her by mara.lindt@example.org
                with the words "as agreed"."""),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "mara.lind@example.org"),),
            link="The mails of mara.lindt@example.org to the secretary contain the false marks and the agreement.",
            custodian_name="Uni Post Example ehf.",
            custodian_location="Reykjavik",
            requested_state="IS",
            data_location="IS",
            provider_state="IS",
            period_from=at("2026-05-10"),
            period_to=at("2026-06-05"),
            period_reason="Ten days before the entry, until the degree was conferred.",
        ),
    ),
    Defective(
        "mars_de_l_an_dernier",
        "text against fields",
        "fr",
        "les faits sont de mars 2026, la période saisie est celle de mars 2025",
        on("L-before", "L-period"),
        on("period_from", "period_to", "facts"),
        draft(
            "STO_TRA",
            "fr",
            offences=on("BC02", "BC08"),
            national_provision="Articles 504bis et 210bis du Code pénal",
            max_penalty="5 ans",
            facts=prose("""
                Vol de points de fidélité. Du 11 au 14 mars 2026, quelqu'un a ouvert 640 comptes de clients
                d'une compagnie aérienne avec des mots de passe volés et en a vidé les points, échangés contre
                des bons de carburant. Les bons ont été commandés par le compte « aero-bons » de votre boutique
                en ligne."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "name"),
            identifiers=(known("account", "aero-bons"),),
            link=prose("""
                aero-bons a reçu les bons tirés des points volés ; les adresses de ses connexions mèneront à
                l'auteur."""),
            custodian_name="Boutique Exemple SRL",
            custodian_location="Milan",
            requested_state="IT",
            data_location="IT",
            provider_state="IT",
            period_from=at("2025-03-10"),
            period_to=at("2025-03-15"),
            period_reason="Les jours des faits et un jour de chaque côté.",
        ),
    ),
    Defective(
        "eighth_of_march_third_of_august",
        "text against fields",
        "en",
        "day and month were swapped: the act was on 8 March, the period begins on 3 August",
        on("L-after", "L-period"),
        on("period_from", "period_to", "facts"),
        draft(
            "PRES",
            "en",
            offences=on("BC02"),
            national_provision="Crimes Act 1961, s 252",
            max_penalty="2 years' imprisonment",
            facts=prose("""
                At 7.25 pm on 8 March 2026 (NZDT, UTC+13) a stranger got into the baby monitor of a family and
                spoke to the child through it. The maker of the monitor traced the stranger to his own user
                "nightowl_66" and passed this on to us last week after a long correspondence about privacy."""),
            categories=on("SUB", "TRA"),
            items=on("login_ip_history", "device_ids_registered"),
            identifiers=(known("account", "nightowl_66"),),
            link=prose("""
                nightowl_66 is the user who connected to the family's monitor, so his log-ins are those of the
                stranger."""),
            custodian_name="Cradlecam Example K.K.",
            custodian_location="Osaka",
            requested_state="JP",
            data_location="JP",
            provider_state="JP",
            necessity_reasons=on("short_retention"),
            necessity="The maker stores connections for nine months, so those of that evening go on 8 December.",
            period_from=at("2026-08-03"),
            period_to=at("2026-08-04"),
            period_reason="The evening of the intrusion and the following day.",
        ),
    ),
    Defective(
        "un_chiffre_du_numero",
        "text against fields",
        "fr",
        "le numéro de la liste diffère d'un chiffre de celui de l'exposé et du lien",
        AGAINST,
        on("identifiers", "facts", "link"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BCX"),
            national_provision="article 222-17 du Code pénal (menaces de mort)",
            max_penalty="trois ans d'emprisonnement et 45 000 euros d'amende",
            facts=prose("""
                Un juge des enfants a reçu le 2 septembre 2026 à 23 h 04 (UTC+2), sur son téléphone personnel,
                le message suivant : « Rends-moi ma fille ou je te tue ». Le message provenait du +33 6 39 98 20
                63. Deux appels muets du même numéro ont suivi. Le juge a trois dossiers qui peuvent
                correspondre."""),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("phone", "+33 6 39 98 26 63"),),
            link="Le titulaire du +33 6 39 98 20 63 est l'auteur du message, ou sait qui tenait l'appareil.",
            custodian_name="Mobile Exemple SA",
            custodian_location="Monaco",
            requested_state="MC",
            data_location="MC",
            provider_state="MC",
        ),
    ),
)
