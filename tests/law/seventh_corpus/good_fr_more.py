"""Bonnes rédactions en français : prolongation, menaces, période expliquée, maison mère à l'étranger."""

from tests.law.fourth_corpus.shape import Good, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

GOOD_FR_MORE: tuple[Good, ...] = (
    Good(
        name="seven-bon-prolongation-apres-ordre",
        language="fr",
        lure="La prolongation parle de la demande d’entraide, déjà partie.",
        draft=ask(
            "PRES_EXT",
            "fr",
            offences=on("BC07"),
            national_provision="Article 132 du Code pénal",
            max_penalty="15 ans de réclusion",
            facts=prose("""
                Des permis de pêche ont été contrefaits à Nouadhibou du 4 au 12 août 2026 par insertion de lignes dans
                le fichier des licences. L'insertion provient de l'atelier en ligne filet-bleu. La commission rogatoire
                vous a été adressée le 9 novembre.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "filet-bleu"),),
            link="L'atelier filet-bleu contient les lignes insérées, avec le nom des navires qui ont payé.",
            period_from=at("2026-08-04"),
            period_to=at("2026-08-13"),
            necessity_reasons=on("account_closing"),
            necessity="L'abonnement a expiré en octobre : seule la mesure en cours empêche la purge du contenu.",
            previous_reference="ES-2026-3120",
            current_expiry=at("2026-12-15"),
            **holder("ES", "Talleres Canarios SL", "Las Palmas, Espagne"),
        ),
    ),
    Good(
        name="seven-bon-menace-ancienne",
        language="fr",
        lure="Des menaces de mort sont citées, mais nul n’est plus en danger et rien n’est urgent.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BCX"),
            national_provision="Article 180 du Code pénal (menaces)",
            max_penalty="trois ans de privation de liberté",
            facts=prose("""
                Un conseiller communal de Bulle a reçu, les 14 et 15 janvier 2026, six courriels lui promettant « la
                mort avant Pâques ». Pâques est passé sans incident. L'expéditeur, bulle.patriote@example.org, a été
                arrêté, et nie avoir écrit les deux derniers.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("email", "bulle.patriote@example.org"),),
            link="Les six courriels envoyés par bulle.patriote@example.org trancheront ce que l'arrêté nie.",
            period_from=at("2026-01-14"),
            period_to=at("2026-01-16"),
            previous_preservation="CH-FR-2026-03 du 19 janvier 2026",
            **holder("AT", "Enns Post GmbH", "Steyr, Autriche"),
        ),
    ),
    Good(
        name="seven-bon-periode-avant-les-faits",
        language="fr",
        lure="La période commence sept semaines avant le fait, et le texte dit pourquoi.",
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC04"),
            national_provision="Article 615-4 du Code pénal",
            max_penalty="cinq à dix ans",
            facts=prose("""
                Le 30 mai 2026, les fiches de 800 élèves d'un lycée de Cotonou ont été effacées par un programme qui
                attendait ce jour. Selon sa date de construction, il a été placé après le 11 avril ; l'outil de
                télémaintenance n'a connu qu'un seul utilisateur extérieur, « maint-ouidah ».
            """),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("account", "maint-ouidah"),),
            link="L'une des connexions de maint-ouidah a déposé le programme qui a effacé les 800 fiches.",
            period_from=at("2026-04-11"),
            period_to=at("2026-05-31"),
            period_reason="Du jour où le programme a été construit au jour où il a agi.",
            previous_preservation="BJ/42/2026/19",
            **holder("FR", "Loire Télémaintenance SARL", "Nevers, France"),
        ),
    ),
    Good(
        name="seven-bon-maison-mere-ailleurs",
        language="fr",
        lure="La maison mère est japonaise, le client argentin ; le gardien et les données sont en Finlande.",
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC03"),
            national_provision="Article 314bis, § 1er, 1°, du Code pénal",
            max_penalty="deux ans",
            facts=prose("""
                Gand. Du 19 au 23 octobre 2026, les échanges radio d'un terminal portuaire ont été captés et versés dans
                l'espace « golf-echo », au nom d'un client de nationalité argentine. L'hébergeur, filiale finlandaise
                d'un groupe japonais, exploite l'espace à Tampere.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "files_cloud"),
            identifiers=(known("account", "golf-echo"),),
            link="Les enregistrements versés dans golf-echo sont les échanges captés, heure par heure.",
            period_from=at("2026-10-19"),
            period_to=at("2026-10-24"),
            necessity_reasons=on("ephemeral_service"),
            necessity=prose("""
                L'espace est du type « quarante jours » : passé ce terme, chaque fichier s'y détruit de lui-même.
            """),
            **holder("FI", "Näsi Hosting Oy", "Tampere, Finlande"),
        ),
    ),
    Good(
        name="seven-bon-secret-motive",
        language="fr",
        lure="Le secret est demandé, avec son motif et son terme.",
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC06"),
            national_provision="Article 509-4 du Code pénal luxembourgeois",
            max_penalty="emprisonnement de quatre mois à cinq ans",
            facts=prose("""
                Un atelier clandestin d'Echternach a mis en vente, les 25 et 26 février 2026, un outil qui déverrouille
                à distance les coffres d'hôtel. Le mode d'emploi est signé du dépôt « lynx-safe ». Le titulaire ne doit
                rien savoir de la présente avant le 31 mars 2027 : deux de ses associés, en fuite, seraient prévenus.
            """),
            categories=on("CON"),
            items=on("source_code_repository"),
            identifiers=(known("account", "lynx-safe"),),
            link=prose("""
                Le code tenu dans lynx-safe prouvera que l'outil n'a d'autre usage que d'ouvrir les coffres
                d'autrui.
            """),
            period_from=at("2026-02-20"),
            period_to=at("2026-02-28"),
            previous_preservation="LU-26-0027",
            **holder("CZ", "Morava Repo s.r.o.", "Olomouc, Tchéquie"),
        ),
    ),
)
