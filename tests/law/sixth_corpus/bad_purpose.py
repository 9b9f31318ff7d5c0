"""Seeded defect: the data is to serve something else than a criminal case."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_PURPOSE: tuple[Defective, ...] = (
    Defective(
        name="six-purpose-insurer-recovery",
        group="purpose",
        language="en",
        defect="The name is wanted so that an insurer may sue for its money.",
        rules=on("L-civil"),
        fields=on("link", "facts", "necessity"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Criminal Justice (Theft and Fraud Offences) Act 2001, s. 9",
            max_penalty="10 years' imprisonment",
            facts=prose("""
                An insurer paid a claim of EUR 28,000 for a yacht that, photographs now show, was never built. The claim
                was lodged online on 19 May 2026 through the account sailor_quay and paid out on 2 June 2026.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("account", "sailor_quay", "lodged the claim"),),
            link=prose("""
                The holder of sailor_quay lodged the claim. His name and address will let the insurer bring its action
                for repayment in the Circuit Court before the claim is statute-barred.
            """),
            **held("Devon Claims Portal Ltd", "Exeter, United Kingdom", "GB"),
        ),
    ),
    Defective(
        name="six-but-garde-des-enfants",
        group="purpose",
        language="fr",
        defect="Les messages doivent servir au juge de la garde des enfants.",
        rules=on("L-civil"),
        fields=on("link", "facts", "necessity"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC02"),
            national_provision="article 550bis, § 1er, du Code pénal",
            max_penalty="Deux ans d'emprisonnement",
            facts=prose("""
                Mme V. s'est plainte le 3 avril 2026 de ce que son époux, dont elle vit séparée, avait ouvert sa
                messagerie le 29 mars 2026 et transféré onze courriers vers papa.v@example.net.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("email", "papa.v@example.net", "a reçu les onze courriers"),),
            link=prose("""
                Les onze courriers transférés à papa.v@example.net seront versés devant le tribunal de la famille, qui
                doit statuer sur l'hébergement des deux enfants et sur la pension alimentaire.
            """),
            period_from=at("2026-03-29"),
            period_to=at("2026-03-30"),
            previous_preservation="BE-2026-000144-03",
            **held("Provence Courriel SAS", "Avignon, France", "FR"),
        ),
    ),
    Defective(
        name="six-purpose-dismissal",
        group="purpose",
        language="en",
        defect="The preserved log-ins are to support an employer before the labour tribunal.",
        rules=on("L-civil"),
        fields=on("link", "facts", "necessity"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC02"),
            national_provision="Article 231 of the Penal Code",
            max_penalty="up to 2 years",
            facts=prose("""
                A warehouse clerk is said to have looked into the payroll folder of his employer on the evening of
                28 September 2026, from home, by way of the account lager.nord@example.com.
            """),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("email", "lager.nord@example.com", "used for the look into the folder"),),
            link=prose("""
                The log-in of lager.nord@example.com that evening shows that it was the clerk who looked. The employer
                has dismissed him and needs it to win the case that he has brought before the labour tribunal.
            """),
            period_from=at("2026-09-28"),
            period_to=at("2026-09-29"),
            necessity_reasons=on("short_retention"),
            necessity="Log-ins roll over at ninety days, so this one is gone at the end of December.",
            **held("Inn Mail GmbH", "Salzburg, Austria", "AT"),
        ),
    ),
    Defective(
        name="six-but-arbitrage-de-marque",
        group="purpose",
        language="fr",
        defect="Le titulaire d’un nom de domaine est cherché pour un arbitrage de marque.",
        rules=on(),
        fields=on("link", "facts", "contents"),
        draft=ask(
            "P2_6",
            "fr",
            offences=on("BC10"),
            national_provision="art. 67 LDA",
            max_penalty="un an de privation de liberté",
            facts=prose("""
                Depuis le 12 juin 2026, le nom chocolats-pilatus.example renvoie à une boutique qui reproduit le
                catalogue photographique d'un confiseur lucernois. Le confiseur a déposé plainte le 1er juillet.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("domain", "chocolats-pilatus.example", "boutique imitée"),),
            link=prose("""
                Le titulaire de chocolats-pilatus.example doit être connu pour que le confiseur puisse introduire une
                procédure d'arbitrage et obtenir le transfert du nom à son profit.
            """),
            **held("Taunus Domains GmbH", "Beispielallee 3, 61348 Bad Homburg, Allemagne", "DE"),
        ),
    ),
)
