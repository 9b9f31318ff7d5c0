"""Seeded defect: the data is known to lie in a State other than the one asked."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_PLACE: tuple[Defective, ...] = (
    Defective(
        name="seven-lieu-consigne-ailleurs",
        group="place",
        language="fr",
        defect="Le lieu consigné des données est la Pologne ; la Tchéquie est saisie.",
        rules=on("L-third", "P29-loc", "L-third-told", "L-place"),
        fields=on("data_location", "custodian_location", "requested_state", "data_outside_requested_state"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC06"),
            national_provision="Article 323-3-1 du code pénal",
            max_penalty="cinq ans d'emprisonnement, 150 000 € d'amende",
            facts=prose("""
                Depuis le 21 septembre 2026, et jusqu'au 9 octobre, trente-deux exemplaires d'un programme d'effacement
                ont été livrés à des acheteurs depuis le dépôt de code « karst-eraser ». L'un des acheteurs s'en est
                servi contre un cabinet d'architectes de Metz.
            """),
            categories=on("CON"),
            items=on("source_code_repository"),
            identifiers=(known("account", "karst-eraser"),),
            link="Le code de karst-eraser est l'outil vendu ; ses versions établissent à quoi il était destiné.",
            period_from=at("2026-09-20"),
            period_to=at("2026-10-10"),
            necessity_reasons=on("easily_deleted"),
            necessity="Le vendeur réécrit chaque dimanche son dépôt et en fait disparaître les versions passées.",
            **holder("CZ", "Vltava Kód s.r.o.", "sa baie de stockage B-2", lies="PL"),
        ),
    ),
    Defective(
        name="seven-place-montreal-plan",
        group="place",
        language="en",
        defect="By the text the photographs are in Canada; the United Kingdom is asked.",
        rules=on("L-third-told", "L-third-31", "L-place", "M31-loc"),
        fields=on("facts", "link", "custodian_location", "data_location", "requested_state"),
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC09"),
            national_provision="Sexual Offences Act, section 12(1)(a)",
            max_penalty="imprisonment not exceeding 14 years",
            facts=prose("""
                A scout leader uploaded pictures of the abuse of two boys to the album kestrel-camp between 20 and 27
                March 2026. The boys were heard in April. The album firm wrote back to our police that albums of that
                tariff are stored in its Montreal centre in Canada, none of them in Britain.
            """),
            categories=on("CON"),
            items=on("photos_video"),
            identifiers=(known("account", "kestrel-camp"),),
            link="The pictures in kestrel-camp are the offence; both boys have described them.",
            period_from=at("2026-03-20"),
            period_to=at("2026-03-28"),
            previous_preservation="KE-CP-2026-9",
            **holder("GB", "Thistle Albums plc", "Dundee, United Kingdom"),
        ),
    ),
    Defective(
        name="seven-place-exchange-over-the-border",
        group="place",
        language="en",
        defect="The exchange that carries the line is on record in Slovenia; Croatia is asked to intercept.",
        rules=on("L-there", "L-third-told", "M34-loc", "L-place"),
        fields=on("data_location", "custodian_location", "requested_state"),
        draft=ask(
            "INT",
            "en",
            offences=on("BC08"),
            national_provision="Criminal Code, Article 208, paragraph 4",
            max_penalty="two to ten years",
            facts=prose("""
                Hotels on the coast are told by a voice "from the booking centre" to confirm their card terminal. Since
                4 November 2026 nine of them did, and the terminals were then made to refund to strangers, EUR 88,000 in
                all. Latest: 20 November. The voice calls from +33 6 39 98 44 51 and speaks to its helpers on that line.
            """),
            categories=on("TRA", "CON"),
            items=on("destination", "messages"),
            identifiers=(known("phone", "+33 6 39 98 44 51"),),
            link=prose("""
                What is said on +33 6 39 98 44 51 between the voice and the helpers names the card holders to whom the
                refunds flow, and the hotel that is next.
            """),
            period_from=at("2026-11-25"),
            period_to=at("2026-12-15"),
            period_reason="The court granted three weeks; a new hotel is called about every second day.",
            **holder("HR", "Učka Telefonija d.d.", "its exchange no. 7", lies="SI"),
        ),
    ),
    Defective(
        name="seven-lieu-porto",
        group="place",
        language="fr",
        defect="L’emplacement indiqué est à Porto, au Portugal ; l’Espagne est requise.",
        rules=on("L-place", "L-third-told", "L-third-31", "M31-loc"),
        fields=on("custodian_location", "data_location", "requested_state"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC03"),
            national_provision="Loi n° 53-05, art. 12",
            max_penalty="Emprisonnement : 1 à 5 ans",
            facts=prose("""
                Dans un café de Tanger, le 15 août 2026, les communications de clients ont été captées à leur insu par
                un boîtier caché derrière le comptoir. Le boîtier déversait ce qu'il captait vers le point de collecte
                « medina-drop » ; il a été saisi le soir même.
            """),
            categories=on("TRA"),
            items=on("access_logs", "origin"),
            identifiers=(known("account", "medina-drop"),),
            link="Celui qui est venu relever medina-drop le 15 août a posé ou commandé le boîtier.",
            period_from=at("2026-08-14"),
            period_to=at("2026-08-18"),
            previous_preservation="MA/247/2026/303",
            **holder("ES", "Depósitos del Duero SL", "Centre de données de Matosinhos, Porto, Portugal"),
        ),
    ),
    Defective(
        name="seven-place-moved-to-oslo",
        group="place",
        language="en",
        defect="Since the preservation the disk was moved to Norway, the text says; Denmark is asked to extend.",
        rules=on("L-third-told", "L-place"),
        fields=on(
            "facts",
            "link",
            "necessity",
            "custodian_location",
            "data_location",
            "requested_state",
            "custodian_name",
        ),
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC04"),
            national_provision="Criminal Code, chapter 35, section 3b",
            max_penalty="six years",
            facts=prose("""
                The archive of a local newspaper was encrypted on 26 August 2026 by a rogue update, which had been
                staged on the machine vm-ebeltoft. You kept the disk of that machine for us. Your letter of 3 November
                reports that its keeper has since moved the disk to Oslo, Norway, and no copy stayed in Denmark.
            """),
            categories=on("CON"),
            items=on("vm_disk_image"),
            identifiers=(known("other", "vm-ebeltoft"),),
            link="On the disk of vm-ebeltoft is the rogue update as it was staged, with its builder's settings.",
            period_from=at("2026-08-24"),
            period_to=at("2026-08-28"),
            necessity_reasons=on("account_closing"),
            necessity="The lease of the machine ends with the preservation, and a returned disk is wiped that day.",
            previous_reference="DK-2026-0455",
            current_expiry=at("2026-12-10"),
            **holder("DK", "Djurs Hosting ApS", "its cold store"),
        ),
    ),
)
