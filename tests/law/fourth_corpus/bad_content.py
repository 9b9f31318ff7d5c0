"""Defective drafts: content sought where subscriber information would do."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

ONLY_WHO = on("L-content")

BAD_CONTENT = (
    Defective(
        "who_opened_the_mailbox",
        "content where subscriber data would do",
        "en",
        "the whole purpose is to learn who opened the mailbox, yet the mailbox itself is asked for",
        ONLY_WHO,
        on("categories", "items", "link"),
        draft(
            "STO_CON",
            "en",
            offences=on("BC02"),
            national_provision="Computer Crimes Law, section 4",
            max_penalty="3 years",
            facts=prose("""
                On 17 September 2026 at 04:12 local time (UTC+3) the timetable system of a university was
                entered with the password of the dean. Nothing was changed. Two days later the dean received one
                line from greypelican@example.org, "your password is your dog". The dean does indeed use the
                name of her dog."""),
            categories=on("CON"),
            items=on("mailbox"),
            identifiers=(known("email", "greypelican@example.org"),),
            link=prose("""
                The sender of the line from greypelican@example.org knew the password. We need to know who
                registered and who uses this address."""),
            custodian_name="Aegean Mail Example",
            custodian_location="Thessaloniki",
            requested_state="GR",
            data_location="GR",
            provider_state="GR",
            period_from=at("2026-09-15"),
            period_to=at("2026-09-20"),
            period_reason="From before the entry until the day after the line.",
        ),
    ),
    Defective(
        "vendeur_de_poussettes",
        "content where subscriber data would do",
        "fr",
        "seule l'identité du vendeur est recherchée, mais on demande de conserver ses messages et ses photos",
        ONLY_WHO,
        on("categories", "items", "link"),
        draft(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="article 496 du Code pénal",
            max_penalty="5 ans d'emprisonnement",
            facts=prose("""
                Onze parents ont payé, entre le 2 et le 13 octobre 2026, une poussette d'occasion qui n'est
                jamais arrivée. L'annonceur, « Sylvie-poussettes », avait trafiqué la page de paiement du site
                d'annonces de telle sorte que l'argent parte sur une carte prépayée au lieu d'attendre la
                livraison. Montant total : 2 970 euros. Les parents ont remis à la police toute leur
                correspondance avec lui."""),
            categories=on("SUB", "CON"),
            items=on("name", "user_name", "messages", "photos_video"),
            identifiers=(known("account", "Sylvie-poussettes", "n° d'annonceur 4471902"),),
            link="Il s'agit d'identifier la personne qui a ouvert le compte d'annonceur 4471902 Sylvie-poussettes.",
            custodian_name="Petites Annonces Exemple SA",
            custodian_location="Luxembourg",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            necessity_reasons=on("account_closing"),
            necessity="Le site a suspendu le compte le 14 novembre et le supprimera après quinze jours.",
            period_from=at("2026-10-01"),
            period_to=at("2026-10-14"),
            period_reason="De la veille du premier paiement au lendemain du dernier.",
        ),
    ),
    Defective(
        "sub_measure_with_messages",
        "content where subscriber data would do",
        "en",
        "the measure is access to subscriber information and the text wants a name, but messages are ticked too",
        ONLY_WHO | on("M31-cat"),
        on("categories", "items", "link"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC07"),
            national_provision="Act on Electronic Commerce, Art. 161-2",
            max_penalty="imprisonment with work for not more than 5 years",
            facts=prose("""
                The suspect unknown made a false electronic certificate of vaccination and gave it to a shipping
                company on 28 July 2026, so that two sailors may enter the port. The company received the
                certificate through the messenger, from the user whose number of user is 88 04 17 33. The
                company kept the conversation completely and presented it to us."""),
            categories=on("SUB", "CON"),
            items=on("name", "phone_recovery", "messages"),
            identifiers=(known("account", "88041733", "user of the messenger"),),
            link=prose("""
                User 88041733 delivered the false certificate. The name of this user is not known, and is
                requested."""),
            custodian_name="Talkbird Example Inc.",
            custodian_location="Tokyo",
            requested_state="JP",
            data_location="JP",
            provider_state="JP",
            period_from=at("2026-07-20"),
            period_to=at("2026-07-31"),
            period_reason="The conversation was in these days.",
        ),
    ),
    Defective(
        "image_disque_pour_un_payeur",
        "content where subscriber data would do",
        "fr",
        "pour savoir qui a loué et payé la machine, on demande l'image de tout son disque",
        ONLY_WHO,
        on("categories", "items", "link"),
        draft(
            "STO_CON",
            "fr",
            offences=on("BC05"),
            national_provision="article 362.2 du Code pénal",
            max_penalty="6 ans",
            facts=prose("""
                Résumé. Le 21 août 2026, entre 13 h et 16 h UTC, le standard informatique des pompiers du
                district a été saturé par des appels simulés et n'a pu répondre à 40 appels véritables.

                Auteur présumé. L'un des serveurs d'où venaient ces appels, connu chez son hébergeur sous le
                numéro de contrat VPS-60931, a fait l'objet d'une copie complète par la police de votre pays, le
                24 août, dans une autre affaire ; cette copie nous a déjà été transmise.

                But. Il ne manque que le nom du locataire."""),
            categories=on("SUB", "CON"),
            items=on("name", "billing_payment", "vm_disk_image"),
            identifiers=(known("account", "VPS-60931"),),
            link=prose("""
                Le contrat VPS-60931 est celui du serveur qui a saturé le standard ; il s'agit de savoir qui l'a
                payé."""),
            custodian_name="Centre de Données Exemple SIA",
            custodian_location="Riga",
            requested_state="LV",
            data_location="LV",
            provider_state="LV",
            period_from=at("2026-08-20"),
            period_to=at("2026-08-22"),
            period_reason="Le jour des faits, la veille et le lendemain.",
        ),
    ),
)
