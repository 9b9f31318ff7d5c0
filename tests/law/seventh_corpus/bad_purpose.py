"""Seeded defect: the purpose is a claim of private law, not the criminal case."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.seventh_corpus.asking import ask, holder

BAD_PURPOSE: tuple[Defective, ...] = (
    Defective(
        name="seven-purpose-suit-for-damages",
        group="purpose",
        language="en",
        defect="The logs are wanted for the company's action for damages.",
        rules=on("L-civil"),
        fields=on("link", "facts"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC02"),
            national_provision="Computer Misuse Act 1990, s. 1",
            max_penalty="2 years",
            facts=prose("""
                Between 3 and 5 March 2026 a seed merchant's hybrid catalogue was read out, page by page, over the test
                access of a departed contractor. The merchant's server noted the calling account as "drillrow-qa".
            """),
            categories=on("TRA"),
            items=on("access_logs", "size"),
            identifiers=(known("account", "drillrow-qa"),),
            link=prose("""
                The access logs of drillrow-qa show how many pages were read out. The merchant needs them to put a
                figure on the damages it is suing the contractor for in the county court.
            """),
            period_from=at("2026-03-02"),
            period_to=at("2026-03-07"),
            previous_preservation="UK-NCA-26-0318",
            **holder("IE", "Suir Gateways Ltd", "Clonmel, Ireland"),
        ),
    ),
    Defective(
        name="seven-but-instance-de-divorce",
        group="purpose",
        language="fr",
        defect="Le nom du déposant doit servir à une instance en divorce.",
        rules=on("L-civil"),
        fields=on("link", "facts"),
        draft=ask(
            "P2_6",
            "fr",
            offences=on("BC04"),
            national_provision="Article 231-2 du Code pénal",
            max_penalty="deux ans d'emprisonnement",
            facts=prose("""
                Madame V., traiteur, a vu le 23 août 2026 le carnet de commandes de son entreprise remplacé par des
                injures. La modification est signée du site traiteur-verite.example, ouvert la veille.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("domain", "traiteur-verite.example"),),
            link=prose("""
                Si traiteur-verite.example a été déposé par le mari, madame V. versera ce renseignement à son instance
                en divorce, pour obtenir la garde et une prestation compensatoire.
            """),
            **holder("MC", "Larvotto Domaines SAM", "10 rue du Modèle, Monaco"),
        ),
    ),
    Defective(
        name="seven-but-recouvrement",
        group="purpose",
        language="fr",
        defect="Les fichiers sont demandés pour qu’un créancier recouvre son dû.",
        rules=on("L-civil"),
        fields=on("link", "facts"),
        draft=ask(
            "UN_STO",
            "fr",
            offences=on("UN12"),
            national_provision="Article 1er de la loi sur la cybersécurité, al. 6",
            max_penalty="7 ans de travaux forcés",
            facts=prose("""
                Un grossiste d'Antananarivo a falsifié dans son logiciel, du 1er au 17 décembre 2025, les soldes de six
                détaillants. Il en rangeait les copies de travail dans le compte vanille.livre.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "vanille.livre"),),
            link=prose("""
                Les copies de vanille.livre donnent les soldes d'avant la falsification. Elles permettront aux
                détaillants de recouvrer leurs créances devant le tribunal de commerce, ce qui est l'objet de la
                présente.
            """),
            period_from=at("2025-12-01"),
            period_to=at("2025-12-19"),
            **holder("MU", "Moka Classeurs Ltée", "Moka, Maurice"),
        ),
    ),
)
