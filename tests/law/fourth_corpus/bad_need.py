"""Defective drafts: necessity or urgency merely asserted."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

ASSERTED = on("L-need", "L-loss", "P29-e")

BAD_NEED = (
    Defective(
        "of_the_essence",
        "necessity or urgency asserted",
        "en",
        "the need says that the data is essential and time of the essence, not how the data could be lost",
        ASSERTED,
        on("necessity", "necessity_reasons"),
        draft(
            "PRES",
            "en",
            offences=on("BC02", "BC04"),
            national_provision="18 U.S.C. § 1030(a)(5)(A)",
            max_penalty="Ten years of imprisonment",
            facts=prose("""
                On or about October 19, 2026, a contractor whose agreement with a water utility had ended
                entered the utility's pump schedule from a hotel and set eleven pumps to idle. Operators noticed
                at 6:40 a.m. Eastern (10:40 UTC) and reset them by hand. The contractor kept notes and scripts
                under the user name "dry-well" with your provider, which he showed to a former co-worker in
                September."""),
            categories=on("CON", "TRA"),
            items=on("source_code_repository", "access_logs"),
            identifiers=(known("account", "dry-well"),),
            link="The scripts stored by dry-well are, according to the co-worker, the ones that stop the pumps.",
            custodian_name="Codebarn Example AB",
            custodian_location="Malmö",
            requested_state="SE",
            data_location="SE",
            provider_state="SE",
            necessity_reasons=on("other"),
            necessity="The data is essential to the investigation and time is of the essence.",
            period_from=at("2026-09-01"),
            period_to=at("2026-10-20"),
            period_reason="From the month in which he showed the scripts to the day after the act.",
        ),
    ),
    Defective(
        "vu_la_gravite",
        "necessity or urgency asserted",
        "fr",
        "la nécessité est tirée de la gravité des faits et du trouble causé, non d'un risque de perte",
        ASSERTED,
        on("necessity", "necessity_reasons"),
        draft(
            "PRES",
            "fr",
            offences=on("BCX"),
            national_provision="article 431 de la loi pénale (chantage)",
            max_penalty="5 ans de prison",
            facts=prose("""
                La plaignante, âgée de 19 ans, a accepté le 1er novembre 2026 un appel vidéo d'un correspondant
                qui l'a filmée à son insu. Depuis le 2 novembre, le compte « ryan.travel.88 » lui réclame 400
                000 francs et a déjà envoyé une image à son frère, le 5. Elle a versé 100 000 francs le 3."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history", "phone_recovery"),
            identifiers=(known("account", "ryan.travel.88"),),
            link=prose("""
                Le compte ryan.travel.88 réclame l'argent et a envoyé l'image ; son titulaire est le maître
                chanteur."""),
            custodian_name="Réseau Social Exemple SAS",
            custodian_location="Lille",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            necessity_reasons=on("other"),
            necessity=prose("""
                Vu l'extrême gravité des faits et le trouble qu'ils ont causé à l'ordre public, la conservation
                des données s'avère absolument nécessaire."""),
            period_from=at("2026-11-01"),
            period_to=at("2026-11-08"),
            period_reason="De l'appel vidéo au dépôt de la plainte.",
        ),
    ),
    Defective(
        "handled_with_priority",
        "necessity or urgency asserted",
        "en",
        "the request is marked urgent, and the only reason is that it be handled with priority",
        on("URG-why"),
        on("urgency", "urgency_text", "urgency_reasons"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC10"),
            national_provision="Law No. 5846, art. 71",
            max_penalty="5 years of imprisonment",
            facts=prose("""
                Between 4 February and 18 September 2026 the channel "ders-kutusu" gave out the scanned school
                books of three publishing houses to 31 000 paying readers. The channel was shut by its owner on
                18 September. An expert found 412 books, none of which may be copied. Income about 2.6 million."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("account", "ders-kutusu"),),
            link="Behind ders-kutusu stands the person who sold the copies; his name is asked.",
            custodian_name="Kanal Example ApS",
            custodian_location="Odense",
            requested_state="DK",
            data_location="DK",
            provider_state="DK",
            urgency="urgent",
            urgency_text="This request is very urgent and should please be handled with the highest priority.",
        ),
    ),
    Defective(
        "danger_de_perdre_des_fonds",
        "necessity or urgency asserted",
        "fr",
        "danger pour la vie est coché, alors que les faits et les motifs ne parlent que d'argent",
        on("URG-life"),
        on("urgency", "urgency_text", "facts"),
        draft(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="§ 263a StGB, traduction ci-jointe",
            max_penalty="5 ans",
            facts=prose("""
                Une exploitation viticole a perdu 212 000 euros le 18 novembre 2026 : après une panne provoquée
                du logiciel bancaire, un ordre de virement a été modifié à distance, à 9 h 31 (UTC+1), vers le
                compte DE89370400440532013000. L'argent a été réparti dans l'heure sur trois autres comptes."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("iban", "DE89370400440532013000", "compte en ligne du bénéficiaire"),),
            link="Le compte DE89370400440532013000 a reçu le virement modifié ; ses connexions mènent aux auteurs.",
            custodian_name="Banque en Ligne Exemple AG",
            custodian_location="Bâle",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("account_closing", "short_retention"),
            necessity="La banque ferme le compte le 30 novembre et efface alors les connexions.",
            period_from=at("2026-11-17"),
            period_to=at("2026-11-20"),
            period_reason="De la veille au surlendemain du virement.",
            urgency="danger_to_life",
            urgency_reasons=on("volatile_data"),
            urgency_text="Les fonds risquent d'être perdus définitivement.",
        ),
    ),
)
