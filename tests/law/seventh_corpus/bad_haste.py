"""Seeded defect: haste is claimed and not borne out."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_HASTE: tuple[Defective, ...] = (
    Defective(
        name="seven-haste-without-a-word",
        group="haste",
        language="en",
        defect="The order is marked urgent and nothing says why.",
        rules=on("URG-why"),
        fields=on("urgency", "urgency_reasons", "urgency_text"),
        draft=ask(
            "P2_8",
            "en",
            offences=on("BC04"),
            national_provision="Criminal Code, Section 247(1)",
            max_penalty="6 months to 3 years of imprisonment",
            facts=prose("""
                At a timber auction house, on Tuesday, 14 April 2026, bids already lodged were lowered in the system by
                two zeros each. The clerk who discovered it wrote down the operator shown on the screen: lodge_op31.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "lodge_op31", "operator of the changes"),),
            link="Log-ins of lodge_op31 on that Tuesday separate the insider from an outsider using his login.",
            period_from=at("2026-04-13"),
            period_to=at("2026-04-16"),
            urgency="urgent",
            previous_preservation="SK/2026/0090, 20 April 2026",
            **holder("CZ", "Beskydy Aukce s.r.o.", "Vzorová 1, Ostrava, Czechia"),
        ),
    ),
    Defective(
        name="seven-hate-motif-sans-appui",
        group="haste",
        language="fr",
        defect="Motif d’une réponse rapide coché ; la raison écrite ne parle ni de perte ni de modification.",
        rules=on("L-ground"),
        fields=on("expedited_ground", "expedited_reason"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC07"),
            national_provision="Art. 193 du Code pénal",
            max_penalty="dix ans de réclusion",
            facts=prose("""
                Le 8 février 2026, une agence immobilière d'Anvers a délivré à neuf acheteurs des attestations de
                conformité électrique portant la signature numérique, recopiée, d'un organisme agréé. Le modèle est
                rangé dans le classeur en ligne « attest-zuid », que le gérant a montré aux enquêteurs sans l'ouvrir.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "attest-zuid"),),
            link="Le modèle conservé dans attest-zuid fera voir comment la signature numérique a été recopiée.",
            period_from=at("2026-02-01"),
            period_to=at("2026-02-10"),
            expedited_ground="31(3)(a)",
            expedited_reason="Notre service souhaite clôturer ce dossier avant la fin de l'année judiciaire.",
            previous_preservation="BE 26/0402 du 16 février 2026",
            **holder("NL", "Schelde Ordners BV", "Middelbourg, Pays-Bas"),
        ),
    ),
    Defective(
        name="seven-haste-life-of-a-company",
        group="haste",
        language="en",
        defect="Danger to life is claimed; what is in danger is a sum of money.",
        rules=on("URG-life"),
        fields=on("urgency", "urgency_text", "urgency_reasons", "facts"),
        draft=ask(
            "P2_10",
            "en",
            offences=on("BC08"),
            national_provision="Section 202a of the Penal Act",
            max_penalty="eight years in prison",
            facts=prose("""
                A fish exporter's payment run of 19 November 2026 was rewritten by an intruder in the bookkeeping
                program, and NOK 31 million sit since Friday 20 November on the account NO-EXAMPLE-7713. The bank is
                ready to turn the run back if the holder is known.
            """),
            categories=on("SUB"),
            items=on("name", "kyc_documents"),
            identifiers=(known("account", "NO-EXAMPLE-7713", "account that took the 31 million"),),
            link="The papers of NO-EXAMPLE-7713 name the person for whom the payment run was rewritten.",
            period_from=at("2026-11-19"),
            period_to=at("2026-11-23"),
            urgency="danger_to_life",
            urgency_reasons=on("volatile_data"),
            urgency_text="The exporter could go under if the sum is not back by Thursday.",
            **holder("IS", "Breiðafjörður Greiðslur hf.", "Stykkishólmur, Iceland"),
        ),
    ),
    Defective(
        name="seven-hate-infraction-eteinte",
        group="haste",
        language="fr",
        defect="L’infraction serait en cours ; le dernier jour raconté remonte à dix mois.",
        rules=on("URG-old"),
        fields=on("urgency_reasons", "urgency", "facts"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC05"),
            national_provision="Article 23 de la loi n° 2017-20",
            max_penalty="emprisonnement de deux à cinq ans",
            facts=prose("""
                La radio communautaire de Ziguinchor a cessé d'émettre sur internet les 11, 13 et 16 janvier 2026, son
                studio étant submergé de connexions vides. Le studio a conservé le nom de la machine qui les lançait :
                « noyade-3 », louée à l'heure.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "netflow"),
            identifiers=(known("account", "noyade-3"),),
            link="Les flux sortis de noyade-3 ces trois jours et son loueur mènent à qui a submergé le studio.",
            period_from=at("2026-01-10"),
            period_to=at("2026-01-18"),
            urgency="urgent",
            urgency_reasons=on("ongoing_offence"),
            expedited_ground="31(3)(a)",
            expedited_reason=prose("""
                L'hébergeur efface ses relevés de flux au bout d'un an, soit à compter du 11 janvier 2027.
            """),
            previous_preservation="SN-CONS-26-0009",
            **holder("BE", "Ourthe Machines SA", "Liège, Belgique"),
        ),
    ),
)
