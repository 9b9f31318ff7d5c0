"""Seeded defect: no word ties an identifier, or the data, to the offence."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_LINK: tuple[Defective, ...] = (
    Defective(
        name="seven-link-second-number",
        group="link",
        language="en",
        defect="Two telephone numbers are listed; no text says a word of the second.",
        rules=on("L-link", "L-untold"),
        fields=on("link", "identifiers", "facts"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC02"),
            national_provision="Criminal Justice (Information Systems) Act 2017, s. 2",
            max_penalty="On indictment, 5 years",
            facts=prose("""
                Complaint of a boat-builder. On 13 September 2026 a caller, number +44 7700 900118, posed as the harbour
                office and had the clerk read out the password of the winter moorings diary. The diary was opened with
                it from abroad in the night to 14 September and the owners' particulars copied.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "call_detail_records"),
            identifiers=(
                known("phone", "+44 7700 900118"),
                known("phone", "+44 7700 900541"),
            ),
            link=prose("""
                +44 7700 900118 got the password by deceit. Its calls of 13 September should lead us from the clerk's
                desk to the caller.
            """),
            period_from=at("2026-09-12"),
            period_to=at("2026-09-16"),
            necessity_reasons=on("short_retention"),
            necessity="Call records of prepaid lines are overwritten at this operator after ninety days.",
            **holder("GB", "Solent Mobile Ltd", "Southampton, United Kingdom"),
        ),
    ),
    Defective(
        name="seven-lien-passe-partout",
        group="link",
        language="fr",
        defect="Le lien conviendrait à n’importe quelle affaire.",
        rules=on("L-vague"),
        fields=on("link"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC05"),
            national_provision="Article 709 du Code pénal",
            max_penalty="dix ans d'emprisonnement",
            facts=prose("""
                Le 17 juin 2026, de 2 h 10 à 3 h 25 (heure UTC), les bascules connectées d'une coopérative cotonnière
                ont cessé de peser : un flot de 90 000 requêtes par minute avait saturé leur serveur. Le flot était
                commandé depuis l'espace loué « ferlo-77 ».
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "access_logs"),
            identifiers=(known("account", "ferlo-77"),),
            link="Ces renseignements présentent un intérêt certain pour la suite à donner au dossier.",
            period_from=at("2026-06-16"),
            period_to=at("2026-06-19"),
            previous_preservation="SN-CONS-26-0088 du 20 juin 2026",
            **holder("FR", "Armor Location SAS", "Rennes, France"),
        ),
    ),
    Defective(
        name="seven-link-of-somebody-else",
        group="link",
        language="en",
        defect="The link explains an account that is not asked about, and is silent on the one that is.",
        rules=on("L-stranger", "L-link"),
        fields=on("link", "identifiers"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Penal Code, Article 180, paragraph 2",
            max_penalty="from 6 to 9 years of deprivation of liberty",
            facts=prose("""
                Between the 4th and the 19th of February 2026 the citizens of Kutaisi and Batumi were offered, by the
                seller account pinewood_raffle, tickets of a raffle which had no prizes. By manipulation of the counter
                on the page each buyer saw himself as the last before the winner, and bought more. 2,310 persons paid.
            """),
            categories=on("SUB"),
            items=on("name", "kyc_documents", "billing_payment"),
            identifiers=(known("account", "pinewood_raffle"),),
            link=prose("""
                The account lake.cottages received the first deposits of the fraud. The documents given at its opening
                shall disclose who profited.
            """),
            previous_preservation="GE-0412/26",
            **holder("NL", "Veerhaven Marktplaats BV", "Rotterdam, Netherlands"),
        ),
    ),
    Defective(
        name="seven-lien-troisieme-boutique",
        group="link",
        language="fr",
        defect="Trois comptes de vente sont listés, le texte n’en explique que deux.",
        rules=on("L-link", "L-untold"),
        fields=on("link", "identifiers", "facts"),
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC10"),
            national_provision="Code de droit économique, art. XV.104",
            max_penalty="emprisonnement d'un an à cinq ans",
            facts=prose("""
                Une maison d'édition namuroise constate, le 6 mai 2026, la vente de ses manuels scolaires numérisés par
                deux boutiques en ligne : cartable-malin et ardoise.bleue. Jusqu'au 29 mai, la première en écoule 1 400,
                la seconde 960, à deux euros pièce.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(
                known("account", "cartable-malin"),
                known("account", "ardoise.bleue"),
                known("account", "plumier_express"),
            ),
            link=prose("""
                cartable-malin et ardoise.bleue ont vendu les manuels copiés ; le titulaire de chacune est celui qui a
                encaissé le prix des 2 360 exemplaires.
            """),
            previous_preservation="aucune",
            **holder("IE", "Liffey Storefronts DAC", "Unit 4, Sample Quay, Dublin, Ireland"),
        ),
    ),
    Defective(
        name="seven-link-of-interest",
        group="link",
        language="en",
        defect="Why the calls of this line, as they happen, would prove anything is not told.",
        rules=on("L-vague"),
        fields=on("link"),
        draft=ask(
            "RTT",
            "en",
            offences=on("BC08"),
            national_provision="Section 8, Computer Crimes Act",
            max_penalty="imprisonment, maximum 7 years",
            facts=prose("""
                Pension office of the Western Province. Since 2 November 2026 at least fourteen pensioners received a
                call from +1-202-555-0171. A recorded voice has them key in the code of their pension card; within the
                hour the month's pension is moved. Last known call: 20 November.
            """),
            categories=on("TRA"),
            items=on("origin", "destination", "time"),
            identifiers=(known("phone", "+1-202-555-0171"),),
            link="The said number is of interest to the officers in charge and is connected with the matter.",
            period_from=at("2026-11-24"),
            period_to=at("2026-12-08"),
            period_reason="Fourteen days, as the magistrate's order allows.",
            **holder("US", "Chesapeake Voice Inc.", "Baltimore, Maryland, United States"),
        ),
    ),
    Defective(
        name="seven-lien-avec-la-cause",
        group="link",
        language="fr",
        defect="Le lien se borne à affirmer qu’il existe.",
        rules=on("L-vague"),
        fields=on("link"),
        draft=ask(
            "UN_STO",
            "fr",
            offences=on("UN12"),
            national_provision="Loi n° 2020-35, article 614",
            max_penalty="Emprisonnement de cinq à dix ans",
            facts=prose("""
                Attendu que, du 8 au 21 janvier 2026, quarante-trois attestations de nationalité ont été fabriquées en
                modifiant le fichier numérique du centre d'état civil de Parakou ; que les modèles servant à la
                fabrication ont été déposés dans l'espace en ligne du compte etatcivil.parakou@example.net.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("email", "etatcivil.parakou@example.net"),),
            link="Il existe un lien entre le compte etatcivil.parakou@example.net et les faits de la cause.",
            period_from=at("2026-01-08"),
            period_to=at("2026-01-22"),
            previous_preservation="BJ/42/2026/07",
            **holder("CH", "Archives du Léman SA", "Nyon, Suisse"),
        ),
    ),
)
