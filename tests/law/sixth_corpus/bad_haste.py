"""Seeded defect: urgency without a danger, or a ground for haste that nothing bears out."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_HASTE: tuple[Defective, ...] = (
    Defective(
        name="six-haste-life-for-a-licence",
        group="haste",
        language="en",
        defect="Danger to life is ticked; at stake is the licence fee of a software house.",
        rules=on("URG-life"),
        fields=on("urgency", "urgency_text", "urgency_reasons"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC10"),
            national_provision="Copyright, Designs and Patents Act, section 107(1)",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                Keys for a drawing programme were generated and sold by the shop account cad4less between 12 and
                30 October 2026. The publisher puts its lost fees at GBP 310,000 and its quarterly report is due.
            """),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("account", "cad4less", "shop that sold the keys"),),
            link="The person who opened cad4less and is paid by it sold the generated keys.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Sales go on and the publisher's losses mount by the hour.",
            expedited_ground="31(3)(a)",
            expedited_reason="The market place deletes the payout file of a closed shop after fourteen days.",
            **held("Basar Tyrol GmbH", "Innsbruck, Austria", "AT"),
        ),
    ),
    Defective(
        name="six-hate-infraction-finie",
        group="haste",
        language="fr",
        defect="« L’infraction est en cours », or le dernier fait remonte à février.",
        rules=on("URG-old"),
        fields=on("urgency", "urgency_reasons", "urgency_text"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Article 509-1 du Code pénal",
            max_penalty="Deux ans d'emprisonnement",
            facts=prose("""
                D'après le rapport n° 2026/338, l'intranet d'un bureau d'architectes fut parcouru sans droit à trois
                reprises, les 20 janvier, 27 janvier et 3 février 2026, sous le compte stagiaire-b. Le compte a été
                fermé le 4 février et les serrures logiques changées.
            """),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("account", "stagiaire-b", "compte employé les trois fois"),),
            link="Les connexions de stagiaire-b sur la passerelle louée disent d'où l'intranet fut ouvert.",
            period_from=at("2026-01-20"),
            period_to=at("2026-02-04"),
            necessity_reasons=on("short_retention"),
            necessity="Le loueur de la passerelle annonce l'effacement de ses journaux de connexion après douze mois.",
            urgency="urgent",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Les intrusions continuent.",
            **held("Mosane Passerelles SRL", "Dinant, Belgique", "BE"),
        ),
    ),
    Defective(
        name="six-haste-emergency-share-price",
        group="haste",
        language="en",
        defect="The emergency article is used to protect a share price; nobody's life or safety is in danger.",
        rules=on(),
        fields=on("urgency", "urgency_text", "urgency_reasons", "facts", "contents", "measure"),
        draft=ask(
            "P2_9",
            "en",
            offences=on("BC02"),
            national_provision="Penal Code art. 197, paragraph 3",
            max_penalty="5 years",
            facts=prose("""
                On 20 November 2026 an unknown person announced from leak.desk@example.com that he had the unpublished
                accounts of a listed ferry company and would print them on the 25th. Sample pages, sent along, are
                genuine and were taken from the auditor's server on 18 November.
            """),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("email", "leak.desk@example.com", "announced the printing"),),
            link="The subscriber of leak.desk@example.com holds the accounts taken from the auditor's server.",
            urgency="danger_to_life",
            urgency_reasons=on("volatile_data"),
            urgency_text="If the accounts appear, the share will collapse at the opening of the exchange.",
            **held("Pacific Mail LLC", "9 Example Street, Portland, Oregon, United States", "US"),
        ),
    ),
    Defective(
        name="six-hate-juge-presse",
        group="haste",
        language="fr",
        defect="Motif « données exposées à la perte », et pour seule raison le calendrier du cabinet.",
        rules=on("L-ground"),
        fields=on("expedited_ground", "expedited_reason"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC08"),
            national_provision="Article 380(1)a) du Code criminel",
            max_penalty="Quatorze ans",
            facts=prose("""
                Une fausse loterie de la Croix-Verte a été menée par téléphone à Gatineau du 3 au 28 mars 2026. Les
                soixante et onze appels retracés proviennent du +1-202-555-0185, ligne d'un revendeur établi dans
                l'État requis. Les dons recueillis : 47 220 $.
            """),
            categories=on("TRA"),
            items=on("call_detail_records"),
            identifiers=(known("phone", "+1-202-555-0185", "ligne des appels de loterie"),),
            link="Le relevé du +1-202-555-0185 désignera les autres donateurs trompés par la fausse loterie.",
            period_from=at("2026-03-03"),
            period_to=at("2026-03-29"),
            urgency="urgent",
            urgency_reasons=on("court_date"),
            urgency_text="L'enquête préliminaire est fixée au 14 décembre 2026.",
            expedited_ground="31(3)(a)",
            expedited_reason="Le juge souhaite boucler son dossier avant les fêtes.",
            previous_preservation="CA-2026-000256-66 (données conservées jusqu'au 30 avril 2027)",
            **held("Great Plains Numbers LLC", "Wichita, Kansas, États-Unis", "US"),
        ),
    ),
    Defective(
        name="six-haste-unnamed-instrument",
        group="haste",
        language="en",
        defect="Another instrument is said to demand speed, and none is named.",
        rules=on("L-ground-b", "L-ground"),
        fields=on("expedited_ground", "expedited_reason"),
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC09"),
            national_provision="Criminal Code Article 240b",
            max_penalty="Four years of imprisonment",
            facts=prose("""
                A teacher's aide of Utrecht was arrested on 12 November 2026. On 8 and 9 November he had uploaded 46
                abuse pictures to the picture album nijntje-album, of which the investigating judge has seen the
                hash list. He named the album himself.
            """),
            categories=on("CON"),
            items=on("photos_video"),
            identifiers=(known("account", "nijntje-album", "album with the uploaded pictures"),),
            link="The pictures in nijntje-album are those whose hashes were reported; they prove the upload.",
            period_from=at("2026-11-08"),
            period_to=at("2026-11-10"),
            urgency="urgent",
            urgency_reasons=on("detention_deadline"),
            urgency_text="His detention on remand ends on 10 December 2026.",
            expedited_ground="31(3)(b)",
            expedited_reason="International obligations require a rapid reply.",
            previous_preservation="NL-2026-002044-38",
            **held("Kronborg Albums ApS", "Helsingør, Denmark", "DK"),
        ),
    ),
)
