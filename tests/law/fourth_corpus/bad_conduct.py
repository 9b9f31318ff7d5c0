"""Defective drafts: facts that do not describe the conduct of the offence ticked."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

# No rule of the table compares the story with the offence ticked, so none could be right where the story is full.
NO_RULE_YET: frozenset[str] = frozenset()

BAD_CONDUCT = (
    Defective(
        "undelivered_bicycles",
        "facts of another offence",
        "en",
        "illegal access is ticked, the facts tell of goods sold and not delivered, and nobody entered any system",
        NO_RULE_YET,
        on("offences", "facts"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Article 138ab of the Criminal Code",
            max_penalty="two years",
            facts=prose("""
                From 14 to 29 May 2026 "Velo-Vera" sold second-hand cargo bicycles in advertisements. Nine
                buyers transferred between 800 and 2,100 euros each. None received a bicycle, and Velo-Vera
                stopped answering on 30 May. The advertisements were genuine advertisements placed in the
                ordinary way; the pictures were her own."""),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("account", "Velo-Vera", "advertiser no. 9120445"),),
            link="Advertiser 9120445, Velo-Vera, took the money of the nine buyers.",
            custodian_name="Kleinanzeigen Example GmbH",
            custodian_location="Bremen",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
        ),
    ),
    Defective(
        "injures_au_conseil_municipal",
        "facts of another offence",
        "fr",
        "l'atteinte à l'intégrité du système est cochée, les faits sont des injures et une menace par message",
        NO_RULE_YET,
        on("offences", "facts"),
        draft(
            "PRES",
            "fr",
            offences=on("BC05"),
            national_provision="article 323-2 du Code pénal",
            max_penalty="cinq ans d'emprisonnement et 150 000 euros d'amende",
            facts=prose("""
                Madame le maire d'une commune de 900 habitants reçoit depuis le 26 octobre 2026, par la
                messagerie ouverte à tous sur le site de la mairie, des messages injurieux signés « Le Corbeau
                ». Celui du 8 novembre dit : « vous allez regretter votre école ». Le site fonctionne
                normalement ; personne n'a été empêché de s'en servir. L'auteur a laissé, pour qu'on lui
                réponde, corbeau.du.clocher@example.org."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("email", "corbeau.du.clocher@example.org"),),
            link="corbeau.du.clocher@example.org est l'adresse que l'auteur des messages a donnée comme la sienne.",
            custodian_name="Courrier Vert Exemple AG",
            custodian_location="Saint-Gall",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("ephemeral_service"),
            necessity="Les adresses gratuites de ce service disparaissent après trente jours sans connexion.",
            period_from=at("2026-10-26"),
            period_to=at("2026-11-09"),
            period_reason="Du premier message au lendemain du dernier.",
        ),
    ),
    Defective(
        "by_various_actions",
        "facts of another offence",
        "en",
        "long legal wording, but the facts only say that a data interference was committed by various actions",
        on("L-thin"),
        on("facts"),
        draft(
            "STO_TRA",
            "en",
            offences=on("BC04"),
            national_provision="Article 272 of the Criminal Code of the Republic, part two",
            max_penalty="deprivation of liberty for the term of up to five years",
            facts=prose("""
                The Main Investigative Department is conducting the pre-trial investigation of the criminal case
                No. 126-0442, instituted on 16 July 2026 on the signs of the crime provided by Article 272. In
                the course of the investigation it is established that an unidentified person, on 11 July 2026,
                acting deliberately and from mercenary motives, by various actions committed the unlawful
                interference with computer information, which entailed socially dangerous consequences. The
                account "z-admin-04" is involved in the mentioned crime."""),
            categories=on("TRA", "SUB"),
            items=on("login_ip_history", "name"),
            identifiers=(known("account", "z-admin-04"),),
            link=prose("""
                The log-ins of z-admin-04 on 11 July 2026 will point to the person who used it for the
                interference."""),
            custodian_name="Panel Example UAB",
            custodian_location="Vilnius",
            requested_state="LT",
            data_location="LT",
            provider_state="LT",
            period_from=at("2026-07-10"),
            period_to=at("2026-07-12"),
            period_reason="The day of the crime, with one day on each side.",
        ),
    ),
    Defective(
        "un_telephone_vole",
        "facts of another offence",
        "fr",
        "l'interception illégale est cochée, les faits racontent le vol d'un téléphone et des achats",
        NO_RULE_YET,
        on("offences", "facts"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC03"),
            national_provision="article 226-15 du Code pénal",
            max_penalty="1 an d'emprisonnement",
            facts=prose("""
                Le téléphone de la victime lui a été arraché des mains dans le tramway, le 7 juin 2026 vers 18 h
                30. Le code était collé au dos. Le voleur a commandé le soir même, avec la carte enregistrée,
                deux montres et un vélo, livrés le 10 juin à un point de retrait où il a présenté le compte
                client n° 551-8820-2."""),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("account", "551-8820-2"),),
            link=prose("""
                Le compte client 551-8820-2 a servi à retirer les achats ; son titulaire est le voleur ou un
                receleur."""),
            custodian_name="Point Retrait Exemple SA",
            custodian_location="Genève",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
        ),
    ),
)
