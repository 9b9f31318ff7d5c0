"""Good requests for preservation, in French."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES_FR, Good, at, ip, known, on, prose

GOOD_PRES_FR = (
    Good(
        "mairie_chiffree_fr",
        replace(
            PRES_FR,
            offences=on("BC02", "BC05"),
            national_provision="articles 323-1 et 323-2 du Code pénal",
            max_penalty="sept ans d’emprisonnement et 300 000 euros d’amende",
            facts=prose("""
                Dans la nuit du 30 au 31 octobre 2026, entre 23 h 12 et 02 h 40 UTC, les quatorze serveurs d’une
                commune ont été chiffrés. L’état civil, la cantine et le port de plaisance sont restés à l’arrêt
                onze jours. L’intrus était entré par l’accès distant d’un prestataire dont le mot de passe avait
                fuité. La connexion venait du 198.51.100.140, port source 51877."""),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "netflow"),
            identifiers=(ip("198.51.100.140", "30 octobre 2026, 23 h 12 min 04 s UTC, port 51877"),),
            link=(
                "198.51.100.140 a ouvert l’accès distant du prestataire à 23 h 12 UTC et y est resté jusqu’à 02"
                " h 40 UTC."
            ),
            custodian_name="Serveurs Exemple SRL",
            custodian_location="Chișinău, Moldova",
            requested_state="MD",
            data_location="MD",
            provider_state="MD",
            necessity_reasons=on("short_retention"),
            necessity="L’hébergeur annonce effacer les relevés de flux au bout de trente jours, soit le 30 novembre.",
            period_from=at("2026-10-30 22:00"),
            period_to=at("2026-10-31 04:00"),
            period_reason="L’intrusion, avec une heure de marge de part et d’autre.",
        ),
    ),
    Good(
        "sextorsion_breve_fr",
        replace(
            PRES_FR,
            offences=on("BC09"),
            national_provision="articles 227-23 et 227-22-2 du Code pénal",
            max_penalty="dix ans d’emprisonnement",
            facts=prose("""
                Fillette, treize ans. Le 14 novembre 2026, elle envoie une photo d’elle nue à « theo.surf »,
                rencontré la veille. Du 15 au 18, il en exige d’autres, en menaçant d’écrire à son collège. Elle
                n’a pas cédé et a tout montré à l’infirmière le 18. Téléphone remis, conversation copiée."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "login_ip_history"),
            identifiers=(known("account", "theo.surf", "service Vaguelette"),),
            link="theo.surf a reçu la photo de la fillette le 14 novembre, puis envoyé les menaces.",
            custodian_name="Vaguelette Exemple SA",
            custodian_location="Liège, Belgique",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
            necessity_reasons=on("ephemeral_service"),
            necessity=(
                "Vaguelette efface les adresses de connexion quinze jours après ; les premières le 28"
                " novembre."
            ),
            period_from=at("2026-11-13"),
            period_to=at("2026-11-19"),
            period_reason="De la rencontre à la remise du téléphone.",
        ),
    ),
    Good(
        "faux_president_fr",
        replace(
            PRES_FR,
            offences=on("BC07", "BC08"),
            national_provision="articles 313-1 et 441-1 du Code pénal",
            max_penalty="cinq ans d’emprisonnement et 375 000 euros d’amende",
            facts=prose("""
                Il appert du procès-verbal dressé le 17 novembre 2026 que la trésorière d’une coopérative laitière
                a été amenée, par quatre courriels signés du nom de son président, à virer le 12 novembre la somme de
                242 500 euros sur un compte qui n’était pas celui du fournisseur. Le président, entendu, conteste
                avoir écrit. Les courriels proviennent d’un domaine enregistré le 10 novembre, dont une lettre
                diffère de celui de la coopérative. La banque destinataire a bloqué 60 000 euros ;
                le reste a disparu."""),
            categories=on("SUB"),
            items=on("name", "billing_payment", "account_creation_time_ip"),
            identifiers=(
                known("domain", "cooperative-laitlere.example.com", "domaine imité"),
                known("email", "president@cooperative-laitlere.example.com"),
            ),
            link=prose("""
                Le domaine cooperative-laitlere.example.com a été enregistré pour l’imitation ; la boîte
                president@cooperative-laitlere.example.com a envoyé les quatre courriels qui ont
                déclenché le virement."""),
            custodian_name="Domaines Exemple BV",
            custodian_location="Rotterdam, Pays-Bas",
            requested_state="NL",
            data_location="NL",
            provider_state="NL",
            necessity_reasons=on("account_closing"),
            necessity=(
                "Le bureau d’enregistrement a résilié le domaine et purge les dossiers résiliés après trente"
                " jours."
            ),
            period_from=at("2026-11-10"),
            period_to=at("2026-11-18"),
            period_reason="De l’enregistrement du domaine au lendemain du procès-verbal.",
        ),
    ),
    Good(
        "disparue_danger_de_mort_fr",
        replace(
            PRES_FR,
            offences=on("BCX"),
            national_provision="article 224-1 du Code pénal (enlèvement et séquestration)",
            max_penalty="vingt ans de réclusion criminelle",
            facts=prose("""
                Une lycéenne de seize ans, enlevée le 22 novembre 2026 vers 17 h UTC selon deux témoins, a pu
                envoyer à sa mère à 21 h 03 UTC, par la messagerie Fanion, les mots « cave, il a un couteau ».
                Depuis, son compte s’est encore connecté une fois, à 02 h 50 UTC, et nous ignorons d’où."""),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("account", "jade.lpm", "compte Fanion de la victime"),),
            link=(
                "jade.lpm est le compte de la lycéenne enlevée ; l’adresse de sa connexion mène au lieu où on"
                " la tient."
            ),
            custodian_name="Fanion Exemple AG",
            custodian_location="Berne, Suisse",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("ephemeral_service"),
            necessity="Fanion ne garde les adresses de connexion que quarante-huit heures.",
            period_from=at("2026-11-22 17:00"),
            period_to=at("2026-11-23 09:00"),
            period_reason="Depuis l’enlèvement.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence", "volatile_data"),
            urgency_text="La jeune fille est retenue par un homme armé d’un couteau et peut être tuée à tout moment.",
        ),
    ),
    Good(
        "telephone_vole_imei_fr",
        replace(
            PRES_FR,
            offences=on("BC02", "BC08"),
            national_provision="articles 509-1 et 496 du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Échange de carte SIM. Le 5 octobre 2026 à 11 h 20 UTC, la ligne d’un notaire est portée sur une carte
                neuve, placée dans un appareil qui n’est pas le sien. De 11 h 31 à 11 h 44 UTC, trois virements, 67
                000 euros. Le réseau a relevé le numéro de l’appareil. L’agence qui a remis la carte se trouve dans
                votre pays ; l’employé n’a gardé aucune copie de la pièce d’identité."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "device_ids_registered"),
            identifiers=(known("imei", "490154203237518", "appareil de l’auteur"),),
            link=(
                "490154203237518 est l’appareil qui portait la carte neuve pendant les trois virements du 5"
                " octobre."
            ),
            custodian_name="Ardennes Mobile Exemple SA",
            custodian_location="Arlon, Belgique",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
            necessity_reasons=on("short_retention"),
            necessity="L’opérateur conserve deux mois le lien entre appareil et client, donc jusqu’au 5 décembre.",
            period_from=at("2026-10-05"),
            period_to=at("2026-10-06"),
            period_reason="La journée de l’échange.",
        ),
    ),
    Good(
        "harceleur_une_annee_entiere_fr",
        replace(
            PRES_FR,
            offences=on("BCX"),
            national_provision="article 222-33-2-2 du Code pénal (harcèlement moral en ligne)",
            max_penalty="trois ans d’emprisonnement et 45 000 euros d’amende",
            facts=prose("""
                Depuis le 3 novembre 2025 et jusqu’au 19 novembre 2026, presque chaque semaine, une pharmacienne
                reçoit de la boîte « ton.ombre@example.net » des photographies d’elle prises dans la rue, avec des
                menaces de mort. Cent quatre messages sont versés au dossier, datés et numérotés. L’auteur change
                de ville avec elle : elle a déménagé deux fois. Ni son ancien compagnon ni ses
                collègues ne peuvent être l’auteur."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(known("email", "ton.ombre@example.net"),),
            link="Les cent quatre messages de menaces ont tous été envoyés par la boîte ton.ombre@example.net.",
            custodian_name="Lettre Exemple SAS",
            custodian_location="Paris, France",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            necessity_reasons=on("short_retention"),
            necessity=(
                "Lettre Exemple efface les connexions après douze mois ; celles de novembre 2025 tombent ces"
                " jours-ci."
            ),
            period_from=at("2025-11-03"),
            period_to=at("2026-11-20"),
            period_reason="Le harcèlement a duré du 3 novembre 2025 au 19 novembre 2026, presque sans relâche.",
        ),
    ),
    Good(
        "billets_convention_fr",
        replace(
            PRES_FR,
            offences=on("BC08"),
            national_provision="article 263a du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Faux billets pour un festival. Du 1er au 15 juillet 2026, 212 acheteurs ont payé de 60 à 180 euros sur
                « billets.example.org », copie du site officiel. Les billets portaient tous le même code et ont été
                refusés à l’entrée. Le site a fermé le 16 juillet. Préjudice : 24 700 euros."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "billets.example.org"),),
            link="billets.example.org est le faux site sur lequel les 212 acheteurs ont payé leurs billets.",
            custodian_name="Noms Exemple SL",
            custodian_location="Barcelone, Espagne",
            requested_state="ES",
            data_location="ES",
            provider_state="ES",
            legal_basis="treaty",
            treaty_name="Convention européenne d’entraide judiciaire en matière pénale (STE 30)",
            pair_has_treaty=True,
            necessity_reasons=on("account_closing"),
            necessity="Le contrat du domaine expire le 2 décembre ; le dossier du client est alors détruit.",
            period_from=at("2026-06-25"),
            period_to=at("2026-07-17"),
            period_reason="De la commande du domaine, le 25 juin, à la fermeture du site.",
        ),
    ),
)
