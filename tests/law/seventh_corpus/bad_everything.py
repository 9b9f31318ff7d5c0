"""Seeded defect: everything is asked for, or the data of everyone."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_EVERYTHING: tuple[Defective, ...] = (
    Defective(
        name="seven-tout-sans-exception",
        group="everything",
        language="fr",
        defect="Le lien veut que soit gelé tout ce que l’hébergeur possède sur la cliente.",
        rules=on("L-all"),
        fields=on("link", "facts", "items", "categories"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC07"),
            national_provision="Article 197 du Code pénal",
            max_penalty="5 à 10 ans de réclusion",
            facts=prose("""
                Luxembourg-ville, 14 octobre 2026. Une comptable remet à la banque des bilans dont les chiffres ont été
                repris un à un après la signature du réviseur. Elle travaillait dans l'espace en ligne kontor-1290.
                Modifications situées entre le 5 et le 13 octobre d'après les dates affichées.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "files_cloud"),
            identifiers=(known("account", "kontor-1290"),),
            link=prose("""
                Les versions successives des bilans sont dans kontor-1290. Il convient de geler l'intégralité des
                données que l'hébergeur détient sur cette cliente, quelle qu'en soit la nature, sans rien excepter.
            """),
            period_from=at("2026-10-05"),
            period_to=at("2026-10-15"),
            necessity_reasons=on("suspect_aware"),
            necessity="Convoquée pour le 30 novembre, la comptable garde ses accès et peut purger l'historique.",
            **holder("DE", "Saarland Kontor GmbH", "Saarbrücken, Allemagne"),
        ),
    ),
    Defective(
        name="seven-everything-of-whatever-kind",
        group="everything",
        language="en",
        defect="Every record of whatever kind is demanded where one set of drawings matters.",
        rules=on("L-all"),
        fields=on("link", "facts", "items", "categories"),
        draft=ask(
            "STO_CON",
            "en",
            offences=on("BC02"),
            national_provision="Criminal Code, Art. 615-ter",
            max_penalty="reclusion up to five years",
            facts=prose("""
                It is charged that the accused, a former draughtsman of a shipyard, on 7 and 8 April 2026 entered the
                yard's design vault with a colleague's token, and carried the hull drawings of a ferry over to the
                storage account scafo.nord.
            """),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "access_logs", "files_cloud"),
            identifiers=(known("account", "scafo.nord"),),
            link=prose("""
                The hull drawings in scafo.nord are the very object of the unlawful entry. The company is to hand over
                each and every record it has about this customer, of whatever kind and from whatever source.
            """),
            period_from=at("2026-04-06"),
            period_to=at("2026-04-12"),
            previous_preservation="IT-247-2026-0553",
            **holder("HR", "Kvarner Pohrana d.o.o.", "Rijeka, Croatia"),
        ),
    ),
    Defective(
        name="seven-everyone-who-passed",
        group="everything",
        language="en",
        defect="The connections of every customer of the network in the town are wanted, not those of the suspect.",
        rules=on("L-everyone", "L-all"),
        fields=on("link", "facts", "items", "identifiers"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC05"),
            national_provision="Criminal Law § 207",
            max_penalty="up to five years' imprisonment",
            facts=prose("""
                Parking meters of Pärnu, 6 June 2026, 18:20-18:55 EEST: out of service. Cause: a burst of malformed
                payments sent through the street network of one operator. The entry gate of that network was
                203.0.113.14, port 50112, at 18:21:07 EEST.
            """),
            categories=on("TRA"),
            items=on("session_logs", "netflow"),
            identifiers=(ip("203.0.113.14", "entry gate, 6 June 2026, 18:21:07 EEST, port 50112"),),
            link=prose("""
                The burst passed 203.0.113.14. Please supply the connections of all users who were on the street network
                anywhere in the town that day, so that we may look through them for somebody suitable.
            """),
            period_from=at("2026-06-06"),
            period_to=at("2026-06-07"),
            previous_preservation="EE-26-190 of 8 June 2026",
            **holder("LV", "Kurzeme Tīkli SIA", "Liepāja, Latvia"),
        ),
    ),
    Defective(
        name="seven-tout-en-urgence",
        group="everything",
        language="fr",
        defect="L’urgence est réelle, mais toute information quelconque est réclamée.",
        rules=on("L-all"),
        fields=on("link", "facts", "items", "categories"),
        draft=ask(
            "P2_9",
            "fr",
            offences=on("BCX"),
            national_provision="Code pénal, article 224-1 (enlèvement et séquestration)",
            max_penalty="vingt ans de réclusion criminelle",
            facts=prose("""
                Garçon de neuf ans enlevé à la sortie de l'école le 22 novembre 2026 à 16 h 40. Le ravisseur écrit à la
                mère depuis le compte rossignol.gris, menaçant de tuer l'enfant si la rançon n'est pas remise le 24.
                Dernier message : 23 novembre, 6 h 12.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "rossignol.gris"),),
            link=prose("""
                Les connexions de rossignol.gris mènent au lieu où l'enfant est retenu. Veuillez livrer toutes
                informations généralement quelconques en votre possession, même étrangères à ce compte.
            """),
            period_from=at("2026-11-22"),
            period_to=at("2026-11-23"),
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="Un enfant de neuf ans est aux mains de qui promet de le tuer demain.",
            **holder("BE", "Meuse Messagerie SA", "Rue de l'Exemple 3, 5000 Namur, Belgique"),
        ),
    ),
    Defective(
        name="seven-tous-les-inscrits",
        group="everything",
        language="fr",
        defect="L’identité de tous les inscrits d’un forum est demandée pour en trouver un seul.",
        rules=on("L-everyone", "L-all"),
        fields=on("link", "facts", "items", "identifiers"),
        draft=ask(
            "STO_SUB",
            "fr",
            offences=on("BC06"),
            national_provision="CP, art. 144bis ch. 2",
            max_penalty="trois ans",
            facts=prose("""
                Un vendeur, sous le pseudonyme « grillon75 », propose le 2 mai 2026 sur le forum public
                https://serrures.example/fil/88 un logiciel qui relève les mots de passe d'autrui. La brigade en achète
                un exemplaire le 4 mai et le fait fonctionner.
            """),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("url", "https://serrures.example/fil/88", "fil où le logiciel est offert"),),
            link=prose("""
                Le fil https://serrures.example/fil/88 porte l'offre de grillon75. Nous prions l'exploitant de donner
                l'identité de tous les membres inscrits au forum, quels qu'ils soient.
            """),
            previous_preservation="CH-VD-2026-73",
            **holder("AT", "Donauforum GmbH", "Linz, Autriche"),
        ),
    ),
)
