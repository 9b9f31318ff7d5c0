"""Seeded defect: content is sought where the facts ask no more than who somebody is."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_CONTENT: tuple[Defective, ...] = (
    Defective(
        name="six-contenu-titulaire-annonce",
        group="content",
        language="fr",
        defect="Seule l’identité du vendeur est en cause ; la boîte entière est demandée.",
        rules=on("L-content"),
        fields=on("categories", "items", "link", "measure"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC08"),
            national_provision="Article 540 du Code pénal",
            max_penalty="cinq (5) ans d'emprisonnement et 5.000 dirhams d'amende",
            facts=prose("""
                Le 2 septembre 2026, le plaignant a versé 38.000 dirhams pour une motocyclette annoncée par
                moto.rif@example.org. L'engin n'a jamais existé. L'annonce et toute la correspondance, que le
                plaignant a conservées et remises, sont au dossier. Reste à savoir comment se nomme le vendeur.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "mailbox", "messages"),
            identifiers=(known("email", "moto.rif@example.org"),),
            link="Identifier la personne qui se cache derrière moto.rif@example.org, l'adresse du vendeur.",
            period_from=at("2026-08-28"),
            period_to=at("2026-09-04"),
            previous_preservation="MA-2026-000088-17",
            **held("Correo Sur SL", "Málaga, Espagne", "ES"),
        ),
    ),
    Defective(
        name="six-content-forum-insult",
        group="content",
        language="en",
        defect="A public post is in the file, only its author is unknown; private messages and photos are sought.",
        rules=on("L-content"),
        fields=on("categories", "items", "link"),
        draft=ask(
            "PRES",
            "en",
            offences=on("P1-5"),
            national_provision="Section 283(1) of the Criminal Code",
            max_penalty="two years' imprisonment",
            facts=prose("""
                On 30 October 2026 the account alpenwolf_1 insulted the children of a named asylum home, by their
                origin, in an open thread. The thread was recorded the same evening by a notary. Its wording is not
                disputed and nothing else of the account is known to matter.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "posts_private", "photos_video"),
            identifiers=(known("account", "alpenwolf_1"),),
            link="We wish to learn the name of the holder of alpenwolf_1, who wrote the insult of 30 October.",
            period_from=at("2026-10-30"),
            period_to=at("2026-10-31"),
            necessity_reasons=on("suspect_aware"),
            necessity="The author wrote on 2 November that he would delete his account before anyone came for it.",
            **held("Rhenus Foren AG", "Basel, Switzerland", "CH"),
        ),
    ),
    Defective(
        name="six-content-tap-to-get-a-name",
        group="content",
        language="en",
        defect="An interception whose only declared use is to hear the subscriber say his name.",
        rules=on(),
        fields=on("categories", "items", "link", "measure", "facts"),
        draft=ask(
            "INT",
            "en",
            offences=on("BC06"),
            national_provision="Art. 360 Criminal Code (devices)",
            max_penalty="3 years",
            facts=prose("""
                SUMMARY. On 13.10.2026 the undersigned unit bought, under court permission no. 881, a skimming kit
                offered at a flea market. The seller left no name, only a visiting card with +1-202-555-0150. The kit
                is in evidence. The sale was filmed. What the police do not have is the seller's civil identity.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("phone", "+1-202-555-0150", "number on the card of the seller"),),
            link="By listening to +1-202-555-0150 we expect to find out who its subscriber is, since he sold the kit.",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-25"),
            period_reason="A month is the usual term.",
            **held("Mazovia Telefonia sp. z o.o.", "Warsaw, Poland", "PL"),
        ),
    ),
    Defective(
        name="six-contenu-payeur-inconnu",
        group="content",
        language="fr",
        defect="Il s’agit de savoir qui paie l’abonnement ; photos et sauvegardes sont visées.",
        rules=on("L-content"),
        fields=on("categories", "items", "link"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="art. 143bis CP",
            max_penalty="peine privative de liberté de trois ans au plus",
            facts=prose("""
                La régie publicitaire X. AG a constaté que, le 17 octobre 2026 à 21 h 14, sa console avait été ouverte
                avec un jeton volé, puis reliée à l'espace en ligne nuage-4471. L'intrus n'y a rien déposé : le lien
                fut rompu dans la minute par le pare-feu. Le jeton est révoqué, le dommage nul, l'auteur inconnu.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "photos_video", "backups"),
            identifiers=(known("account", "nuage-4471", "espace relié à la console le 17 octobre 2026"),),
            link="Le moyen de paiement de nuage-4471 donnera l'identité de l'abonné qui a utilisé le jeton.",
            period_from=at("2026-10-17"),
            period_to=at("2026-10-18"),
            necessity_reasons=on("account_closing"),
            necessity="L'espace est une offre d'essai qui s'efface d'elle-même au soixantième jour.",
            **held("Nimbostrat Oy", "Espoo, Finlande", "FI"),
        ),
    ),
    Defective(
        name="six-contenu-abonne-nations-unies",
        group="content",
        language="fr",
        defect="Demande d’identification d’un abonné, qui emporte tous les messages et l’historique des positions.",
        rules=on(),
        fields=on("categories", "items", "link"),
        draft=ask(
            "UN_STO",
            "fr",
            offences=on("BC08"),
            national_provision="Loi n° 2013-451, art. 17",
            max_penalty="Vingt ans d'emprisonnement",
            facts=prose("""
                1) Le 3 juillet 2026, une commerçante d'Adjamé reçoit un SMS du +1-202-555-0162 annonçant un gain.
                2) Le 4 juillet, elle transmet trois codes de recharge d'une valeur de 150 000 francs CFA.
                3) Le 5 juillet, elle porte plainte et remet son téléphone, d'où les SMS sont extraits.
                4) L'opérateur local indique que le numéro relève d'une société étrangère.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "messages", "location_history"),
            identifiers=(known("phone", "+1-202-555-0162", "expéditeur du SMS du 3 juillet 2026"),),
            link="Il échet de connaître le nom et l'adresse de l'abonné du +1-202-555-0162, auteur du SMS.",
            period_from=at("2026-07-03"),
            period_to=at("2026-07-05"),
            **held("Atlas Numéros SARL", "Rabat, Maroc", "MA"),
        ),
    ),
)
