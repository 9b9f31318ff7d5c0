"""Seeded defect: the provider sits in another State than the one asked."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_PROVIDER: tuple[Defective, ...] = (
    Defective(
        name="seven-provider-directory-says-malta",
        group="provider",
        language="en",
        defect="The provider of the order is on record in Malta, the State chosen is Italy.",
        rules=on("P27-sits"),
        fields=on("custodian_name", "requested_state", "custodian_location"),
        draft=ask(
            "P2_7",
            "en",
            offences=on("BC08"),
            national_provision="Penal Code Art. 386A",
            max_penalty="5 years",
            facts=prose("""
                Winnings of a poker site were diverted on 5 and 6 July 2026: a robot played against guests while it
                could see their cards through an altered client. It was seated as "oldmarten" and cashed EUR 64,000.
            """),
            categories=on("SUB"),
            items=on("name", "kyc_documents"),
            identifiers=(known("account", "oldmarten", "seat of the robot"),),
            link="The papers handed in for oldmarten belong to whoever ran the robot, or to his straw man.",
            previous_preservation="none",
            **holder("IT", "Gżira Tables", "its registered office, room 9", sits="MT"),
        ),
    ),
    Defective(
        name="seven-fournisseur-estonien",
        group="provider",
        language="fr",
        defect="L’opérateur est répertorié en Estonie ; c’est la Finlande qui est requise.",
        rules=on("L-provider"),
        fields=on("custodian_name", "provider_state", "requested_state"),
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC02"),
            national_provision="Article 509-1 du Code pénal",
            max_penalty="deux ans d'emprisonnement au plus",
            facts=prose("""
                Le 19 mars 2026, un ancien associé a ouvert sans autorisation la comptabilité d'un garage d'Esch. Il
                s'est servi d'un téléphone dont l'identifiant d'appareil 490154203237518 a été enregistré par le
                logiciel comptable à 12 h 08, heure de Luxembourg.
            """),
            categories=on("SUB"),
            items=on("name", "device_ids_registered"),
            identifiers=(known("imei", "490154203237518"),),
            link=prose("""
                L'abonné dont la ligne servait l'appareil 490154203237518 est celui qui a ouvert la comptabilité.
            """),
            previous_preservation="LU-26-0031",
            **holder("FI", "Peipsi Mobiil", "son registre des abonnés", sits="EE"),
        ),
    ),
    Defective(
        name="seven-provider-told-to-be-chilean",
        group="provider",
        language="en",
        defect="The text itself calls the keeper a Chilean company without a branch; Argentina is asked.",
        rules=on("L-provider", "L-third-told", "L-place"),
        fields=on("custodian_name", "provider_state", "requested_state", "facts", "custodian_location"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Decree-Law 88, Article 9",
            max_penalty="up to 6 (six) years of prison",
            facts=prose("""
                The toll tags of lorries crossing the Andes were reset to zero on the 1st and 2nd of November 2026. The
                reset was uploaded from account "paso-llano". The account is with Aconcagua Nube, a company of Chile,
                seated in Valparaíso, that has no branch elsewhere.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "session_logs"),
            identifiers=(known("account", "paso-llano"),),
            link="The session of paso-llano on those two days is the upload that set the tags to zero.",
            period_from=at("2026-10-31"),
            period_to=at("2026-11-04"),
            necessity_reasons=on("short_retention"),
            necessity="Sessions are overwritten there in a cycle of four weeks.",
            **holder("AR", "Aconcagua Nube", "its session archive", sits="CL"),
        ),
    ),
    Defective(
        name="seven-fournisseur-bureau-turc",
        group="provider",
        language="fr",
        defect="Le bureau d’enregistrement siège en Türkiye d’après le répertoire ; la Grèce est choisie.",
        rules=on("P26-sits"),
        fields=on("custodian_name", "provider_state", "requested_state"),
        draft=ask(
            "P2_6",
            "fr",
            offences=on("BC08"),
            national_provision="C. pén. art. 496, al. 2",
            max_penalty="jusqu'à cinq ans",
            facts=prose("""
                Faux péage autoroutier : du 2 au 10 septembre 2026, 5 200 conducteurs reçoivent un lien vers
                peage-regul.example et y laissent leurs données de carte, débitées ensuite de 49 à 180 euros.
            """),
            categories=on("SUB"),
            items=on("name", "email_recovery"),
            identifiers=(known("domain", "peage-regul.example"),),
            link="Le déposant de peage-regul.example a monté la page où les cartes furent relevées.",
            **holder("GR", "Bosfor Alan Adları", "son service juridique", sits="TR"),
        ),
    ),
)
