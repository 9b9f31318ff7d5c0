"""Seeded defect: the need of the preservation fits any case, or speaks of the case and not of a loss."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_NEED: tuple[Defective, ...] = (
    Defective(
        name="seven-need-to-be-on-the-safe-side",
        group="need",
        language="en",
        defect="The need is a formula: evidence should be kept safe.",
        rules=on("L-need", "L-loss"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC07"),
            national_provision="Crimes Ordinance, s. 71",
            max_penalty="14 years",
            facts=prose("""
                A customs broker in Port Louis filed five electronic certificates of origin between 7 and 21 September
                2026. The ministry named in them never issued any. They were produced on the template board of the
                user "cert_palms", whose mark is left in each file.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "files_cloud"),
            identifiers=(known("account", "cert_palms"),),
            link="The board of cert_palms has the drafts of the five certificates, with the hand that typed them.",
            period_from=at("2026-09-05"),
            period_to=at("2026-09-22"),
            necessity_reasons=on("other"),
            necessity="It is necessary so that the evidence is safe and remains available for the proceedings.",
            **holder("SG", "Kallang Boards Pte Ltd", "Singapore"),
        ),
    ),
    Defective(
        name="seven-necessite-affaire-retentissante",
        group="need",
        language="fr",
        defect="La nécessité tient au retentissement de l’affaire, non à un risque de perte.",
        rules=on("L-loss", "L-need"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Article 60 de la loi 2013-451",
            max_penalty="un à cinq ans d'emprisonnement et l'amende",
            facts=prose("""
                Les sujets du baccalauréat ont été lus, le 20 juin 2026 à l'aube, dans le coffre numérique de la
                direction des examens, ouvert au moyen du certificat d'un agent décédé. Le jour même, le compte
                reussite.plus en a mis les corrigés en vente.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "login_ip_history"),
            identifiers=(known("account", "reussite.plus"),),
            link="Les connexions de reussite.plus avant l'aube situeront celui qui tenait le certificat volé.",
            period_from=at("2026-06-19"),
            period_to=at("2026-06-24"),
            necessity_reasons=on("other"),
            necessity=prose("""
                L'affaire a eu un retentissement considérable ; des milliers de familles ont été lésées et le ministre
                attend des résultats.
            """),
            **holder("CA", "Boutiques Outaouais inc.", "Gatineau, Canada"),
        ),
    ),
    Defective(
        name="seven-need-extension-as-usual",
        group="need",
        language="en",
        defect="The extension is needed because investigations take time: no word of what would be lost.",
        rules=on("L-need", "L-loss"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC08"),
            national_provision="Penal Code, § 263a",
            max_penalty="Freiheitsstrafe up to five years",
            facts=prose("""
                Via a hacked price feed, 160 heat pumps were ordered at one per cent of their price on 29 August 2026.
                The orders were all entered by the wholesale login kessel-5. The pumps are gone.
            """),
            categories=on("SUB", "TRA"),
            items=on("postal_address", "session_logs"),
            identifiers=(known("account", "kessel-5"),),
            link="The sessions of kessel-5 place the 160 orders, and its address is where the pumps were sent.",
            period_from=at("2026-08-28"),
            period_to=at("2026-08-31"),
            necessity_reasons=on("other"),
            necessity="The measure continues to be useful and the investigation is not yet finished.",
            previous_reference="PL-2026-1107",
            current_expiry=at("2026-12-04"),
            **holder("PL", "Warta Hurt sp. z o.o.", "Poznań, Poland"),
        ),
    ),
    Defective(
        name="seven-necessite-culpabilite",
        group="need",
        language="fr",
        defect="La nécessité parle de la culpabilité de l’intéressé, pas de l’effacement des données.",
        rules=on("L-loss", "L-need"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("UN17"),
            national_provision="Loi uniforme LBC/FT, article 113",
            max_penalty="de trois à sept ans",
            facts=prose("""
                Le produit d'une fraude à la tontine a été converti, les 4 et 5 octobre 2026, en jetons numériques
                envoyés au portefeuille bc1q-bamako-exemple-0007. Le portefeuille est géré par une plateforme qui a
                reconnu un client commun avec la tontine.
            """),
            categories=on("SUB", "TRA"),
            items=on("kyc_documents", "login_ip_history"),
            identifiers=(known("crypto_address", "bc1q-bamako-exemple-0007"),),
            link=prose("""
                Le client derrière bc1q-bamako-exemple-0007 a converti les mises dérobées : ses pièces le nomment.
            """),
            period_from=at("2026-10-03"),
            period_to=at("2026-10-07"),
            necessity_reasons=on("other"),
            necessity="L'intéressé est un récidiviste et sa culpabilité ne fait guère de doute.",
            **holder("LT", "Neris Žetonai UAB", "Kaunas, Lituanie"),
        ),
    ),
)
