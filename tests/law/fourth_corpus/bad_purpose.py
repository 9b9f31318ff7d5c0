"""Defective drafts: no link, no purpose, or one that fits any case."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

BAD_PURPOSE = (
    Defective(
        "link_left_empty",
        "purpose or link missing",
        "en",
        "the field for the link between data and offence is empty and the facts never mention the storage account",
        on("P29-c2", "L-untold", "L-link"),
        on("link", "identifiers"),
        draft(
            "PRES",
            "en",
            offences=on("BC02", "BC04"),
            national_provision="Article 231 § 2 of the Penal Code",
            max_penalty="four years",
            facts=prose("""
                On the night from Friday 6 to Saturday 7 November 2026, between 23:10 and 02:45 UTC, somebody
                logged in to the land register of the district with the password of a clerk on maternity leave
                and changed the owner of eleven plots. The clerk's office found it on the Monday. The changes
                were undone from a paper copy, but two plots had by then been pledged to a bank."""),
            categories=on("CON"),
            items=on(
                "files_cloud",
            ),
            identifiers=(known("account", "geo-archive-2211"),),
            link="",
            custodian_name="Skyfile Example AS",
            custodian_location="Bergen",
            requested_state="NO",
            data_location="NO",
            provider_state="NO",
            necessity_reasons=on("easily_deleted"),
            necessity="Files in such an account can be removed by its holder from any telephone within seconds.",
            period_from=at("2026-11-06"),
            period_to=at("2026-11-09"),
            period_reason="The night of the change and the weekend until it was found.",
        ),
    ),
    Defective(
        "utiles_a_la_verite",
        "purpose or link missing",
        "fr",
        "le lien se borne à dire que les données sont utiles à la manifestation de la vérité",
        on("L-vague", "M31-link"),
        on("link"),
        draft(
            "STO_CON",
            "fr",
            offences=on("BC08"),
            national_provision="art. 147 CP",
            max_penalty="cinq ans de peine privative de liberté",
            facts=prose("""
                La Procureure du canton, dans l'affaire P/14411/2026, à l'autorité compétente de la République
                française.

                I. De la victime. La caisse de pension d'une entreprise horlogère sert des rentes à 412 anciens
                ouvriers. Elle emploie trois gestionnaires, qui travaillent dans la même pièce, et un comptable
                qui passe le mardi. Les coordonnées bancaires des rentiers sont tenues dans un logiciel auquel
                chaque gestionnaire accède par un mot de passe personnel. Toute modification y est inscrite avec
                son heure et le nom de la gestionnaire.

                II. Des faits. Le 1er juillet 2026, entre 12 h 10 et 12 h 25 (UTC+2), les coordonnées de trois
                rentiers, tous trois âgés de plus de 90 ans et vivant en institution, ont été remplacées par
                celles d'un compte ouvert la semaine précédente au nom d'un homme de paille, aujourd'hui en
                fuite. La modification est inscrite au nom de la gestionnaire A., qui se trouvait alors en
                vacances à la montagne, ce que l'hôtel confirme. La caisse a viré, le 8, le 15 et le 22 juillet
                2026, trois rentes et leurs arriérés à ce compte, qui a été vidé dans un distributeur le
                lendemain de chaque versement. Le préjudice s'élève à CHF 38 400. La caisse s'en est aperçue
                parce que l'institution a réclamé une pension impayée.

                III. De l'instruction. Les images du distributeur montrent un casque de motocycliste. L'homme de
                paille a ouvert le compte par correspondance, avec une pièce d'identité perdue en 2023.
                L'ordinateur de A. a été saisi ; il ne porte pas trace d'un logiciel étranger. A. notait son mot
                de passe dans son agenda, qu'elle laissait sur sa table ; elle le regrette. La gestionnaire B.
                était malade du 29 juin au 3 juillet, certificat à l'appui. La gestionnaire C. Perret était
                présente le 1er juillet et dit avoir déjeuné seule au bord du lac. Le comptable ne vient que le
                mardi, et le 1er juillet était un mercredi.

                IV. De ce qui a été entrepris. Une collègue de A., C. Perret, a été entendue deux fois, comme
                personne appelée à donner des renseignements. Elle a répondu à toutes les questions. Elle se
                sert, pour ses courriers privés, de la boîte c.perret@example.com, qu'elle consulte aussi au
                bureau, comme ses collègues consultent la leur.

                V. De la double incrimination. Modifier sans droit des données pour provoquer un transfert
                d'actifs est punissable dans nos deux États."""),
            categories=on("CON"),
            items=on("mailbox"),
            identifiers=(known("email", "c.perret@example.com"),),
            link="Les données demandées sont utiles à la manifestation de la vérité dans la présente procédure.",
            custodian_name="Poste Électronique Exemple SAS",
            custodian_location="Strasbourg",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-06-25"),
            period_to=at("2026-07-25"),
            period_reason="De la semaine qui précède la modification à la dernière rente détournée.",
        ),
    ),
    Defective(
        "so_that_they_may_sue",
        "purpose or link missing",
        "en",
        "the stated purpose is that the injured company may sue for its loss, not the criminal case",
        on("L-civil"),
        on("link", "facts"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC10"),
            national_provision="s. 135AK Copyright Act",
            max_penalty="5 years or a fine",
            facts=prose("""
                Since 11 January 2026 the website at films-by-night.example.net has offered some 3 400 feature
                films for a subscription of 4.99 a month, without any licence. Some nine thousand subscribers
                were counted on 30 August 2026. The complaint was brought by the distributor Antipodean Pictures
                Example Pty."""),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(known("domain", "films-by-night.example.net"),),
            link=prose("""
                The distributor has been unable to serve its writ because the operator of
                films-by-night.example.net is unknown. Name and postal address are needed so that the company
                can bring its action for damages and recover the lost licence fees."""),
            custodian_name="Domains and More Example Ltd",
            custodian_location="Auckland",
            requested_state="NZ",
            data_location="NZ",
            provider_state="NZ",
        ),
    ),
    Defective(
        "faire_progresser_le_dossier",
        "purpose or link missing",
        "fr",
        "le lien, mal traduit, dit seulement que les données feront progresser le dossier",
        on("L-vague", "P29-c2", "L-link"),
        on("link"),
        draft(
            "PRES",
            "fr",
            offences=on("BC06"),
            national_provision="L'article 260 al. (1) du Code Pénal de la République",
            max_penalty="la prison jusqu'à 4 ans",
            facts=prose("""
                En date de 29.08.2026 le collaborateur de la police a acheté sur un canal fermé, du vendeur
                gp_master_shop, le programme « GhostPin », qui fait ouvrir les terminaux de paiement sans le
                code. Le vendeur a donné le programme par un lien et a promis les mises à jour. Le prix, 300
                unités, était payé. L'expertise de 10.09.2026 confirme que le programme sert seulement à
                pénétrer dans les terminaux."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "gp_master_shop"),),
            link=prose("""
                Les informations permettront de faire progresser le dossier et d'obtenir toutes les preuves
                nécessaires sur les circonstances."""),
            custodian_name="Telekanal Exemplu SRL",
            custodian_location="Bucarest, Roumanie",
            requested_state="RO",
            data_location="RO",
            provider_state="RO",
            necessity_reasons=on("short_retention"),
            necessity="Le fournisseur garde les journaux seulement 90 jours ; ils disparaissent dès le 27.11.2026.",
            period_from=at("2026-08-20"),
            period_to=at("2026-09-10"),
            period_reason="La semaine avant l'achat et jusqu'à l'expertise.",
        ),
    ),
)
