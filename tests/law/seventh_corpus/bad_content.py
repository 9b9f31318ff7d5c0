"""Seeded defect: content is sought although the text only wants to know who somebody is."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_CONTENT: tuple[Defective, ...] = (
    Defective(
        name="seven-content-for-a-name",
        group="content",
        language="en",
        defect="The mailbox is to be preserved; the link wants its owner's name and nothing more.",
        rules=on("L-content"),
        fields=on("categories", "items", "link"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC06"),
            national_provision="Criminal Code Act, section 478.3",
            max_penalty="3 years",
            facts=prose("""
                A kit that opens keyless cars was advertised on a tuners' board on 25 and 26 August 2026. The two
                adverts carry one contact, radiokey@example.net. An officer bought a kit through a courier; it opened
                the test car within seconds.
            """),
            categories=on("CON"),
            items=on("mailbox"),
            identifiers=(known("email", "radiokey@example.net"),),
            link=prose("""
                Whoever registered radiokey@example.net sold the kit. We must learn his name and his home address.
            """),
            period_from=at("2026-08-25"),
            period_to=at("2026-08-28"),
            necessity_reasons=on("ephemeral_service"),
            necessity=prose("""
                The service drops an unused address after three months, which for this one ends on 26 November.
            """),
            **holder("NZ", "Tasman Mail Ltd", "Nelson, New Zealand"),
        ),
    ),
    Defective(
        name="seven-contenu-photos-pour-titulaire",
        group="content",
        language="fr",
        defect="Des photos privées sont demandées pour connaître le titulaire d’un compte.",
        rules=on("L-content"),
        fields=on("categories", "items", "link"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC02"),
            national_provision="Article 550bis, § 1er, du Code pénal",
            max_penalty="deux ans d'emprisonnement",
            facts=prose("""
                Une institutrice d'Arlon apprend le 1er avril 2026 que sa messagerie scolaire a été ouverte la veille.
                L'intrus s'en est vanté sur un forum public sous le compte loupblanc_arlon, en donnant l'heure exacte.
                On ignore qui est ce vantard.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "photos_video"),
            identifiers=(known("account", "loupblanc_arlon"),),
            link=prose("""
                Il s'agit uniquement d'identifier la personne titulaire du compte loupblanc_arlon, auteur de
                l'intrusion.
            """),
            period_from=at("2026-03-30"),
            period_to=at("2026-04-02"),
            previous_preservation="BE 26/1187, 3 avril 2026",
            **holder("LU", "Forum Moselle Sàrl", "Grevenmacher, Luxembourg"),
        ),
    ),
    Defective(
        name="seven-content-listen-for-the-subscriber",
        group="content",
        language="en",
        defect="An interception is to answer the question who rents the line.",
        rules=on("L-content"),
        fields=on("categories", "items", "link", "measure"),
        draft=ask(
            "UN_INT",
            "en",
            offences=on("UN13"),
            national_provision="Republic Act No. 10175, Section 4(b)(2)",
            max_penalty="prision mayor, up to 12 years",
            facts=prose("""
                From 9 November 2026 until now, remittances to overseas workers' families in Iloilo are redirected by
                altering the payout number in the agent's terminal. The new payout number is always +44 7700 900660. It
                is answered by nobody; money leaves it the same minute. Twenty-two families were hit, the last on 21
                November.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("phone", "+44 7700 900660"),),
            link="The sole question put is in whose name +44 7700 900660 is registered and who pays its bill.",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-09"),
            period_reason="Two weekly rounds of remittances.",
            **holder("GB", "Pennine Telecom Ltd", "Leeds, United Kingdom"),
        ),
    ),
    Defective(
        name="seven-contenu-boite-pour-etat-civil",
        group="content",
        language="fr",
        defect="La boîte entière est sollicitée ; seul l’état civil de son utilisateur doit être établi.",
        rules=on("L-content"),
        fields=on("categories", "items", "link"),
        draft=ask(
            "UN_MLA",
            "fr",
            offences=on("UN11"),
            national_provision="Loi n° 2018-017, article 30",
            max_penalty="De deux à dix ans",
            facts=prose("""
                À N'Djamena, le 12 juillet 2026, la douane saisit dans un colis six lecteurs clandestins à poser sur les
                distributeurs de billets. Le bordereau porte pour seul expéditeur lecteurs.pro@example.org. Le
                destinataire, entendu, déclare ne l'avoir jamais rencontré.
            """),
            categories=on("CON"),
            items=on("mailbox"),
            identifiers=(known("email", "lecteurs.pro@example.org"),),
            link=prose("""
                L'état civil et le domicile de l'utilisateur de lecteurs.pro@example.org sont inconnus. Les obtenir est
                tout ce que réclame le juge : c'est l'expéditeur des lecteurs.
            """),
            period_from=at("2026-07-01"),
            period_to=at("2026-07-14"),
            **holder("MA", "Atlas Courrier SA", "Casablanca, Maroc"),
        ),
    ),
)
