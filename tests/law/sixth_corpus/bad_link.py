"""Seeded defect: an identifier that nothing connects with the offence."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_LINK: tuple[Defective, ...] = (
    Defective(
        name="six-link-dentist-telephone",
        group="link",
        language="en",
        defect="The mailbox of the ransom note is explained; the telephone number beside it appears in no text.",
        rules=on("L-link", "L-untold"),
        fields=on("identifiers", "link", "facts"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC04"),
            national_provision="Criminal Code, s. 222(1)",
            max_penalty="6 years' imprisonment",
            facts=prose("""
                On the night of 3 to 4 November 2026 the patient records of a dental clinic were encrypted. A text
                file on each screen told the dentists to write to molar-help@example.net and to pay in monero. The
                clinic wrote twice, on 4 and 5 November, and had one reply from that mailbox.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("email", "molar-help@example.net"), known("phone", "+1-202-555-0117")),
            link=prose("""
                molar-help@example.net is the mailbox of the ransom note; the log-ins to it will show from where the
                person who encrypted the records answered the clinic.
            """),
            period_from=at("2026-11-03"),
            period_to=at("2026-11-06"),
            necessity_reasons=on("short_retention"),
            necessity="The provider's terms of use say that log-ins are erased after 30 days: from 3 December.",
            **held("Fjordpost AS", "Bergen, Norway", "NO"),
        ),
    ),
    Defective(
        name="six-link-three-accounts-relevant",
        group="link",
        language="en",
        defect="Three accounts, and a link that would fit any file; the facts mention none of them.",
        rules=on("L-vague", "L-link", "L-untold", "M31-link"),
        fields=on("identifiers", "link", "facts"),
        draft=ask(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Fraud Act, section 4",
            max_penalty="Ten (10) years",
            facts=prose("""
                Complainant MENSAH advertised a tractor. 11/10/2026: buyer sends a doctored payment confirmation,
                GBP 14,200. Same day haulier collects. Bank confirms nil payment. Second complainant OTOO, identical
                script, 19/10/2026, a trailer, GBP 3,900. Haulier interviewed, hired by text, paid cash.
            """),
            categories=on("SUB"),
            items=on("name", "postal_address", "billing_payment"),
            identifiers=(
                known("account", "farmgear.trader"),
                known("account", "k.asante.agri"),
                known("account", "haul4u-east"),
            ),
            link="Above accounts are of interest to the enquiry. Details needed to progress.",
            necessity="Buyer not otherwise traceable.",
            **held("Paddock Marketplace Ltd", "Leeds, United Kingdom", "GB"),
        ),
    ),
    Defective(
        name="six-link-raccordement-voisin",
        group="link",
        language="fr",
        defect="Deux numéros appellent les victimes ; le troisième n’est que celui du voisin du prévenu.",
        rules=on("L-link", "L-vague"),
        fields=on("identifiers", "link"),
        draft=ask(
            "RTT",
            "fr",
            offences=on("BC08"),
            national_provision="art. 147 CP",
            max_penalty="peine privative de liberté de cinq ans au plus",
            facts=prose("""
                Depuis le 2 novembre 2026, des personnes âgées du canton reçoivent l’appel d’un prétendu employé de
                leur banque, qui leur fait valider des ordres dans l’application. Onze lésés, 214 600 francs. Les
                appels partent du +1-202-555-0131 et du +1-202-555-0132 ; le dernier date du 20 novembre 2026.
                R., prévenu, habite Fribourg ; le titulaire du +1-202-555-0139 loge sur le même palier.
            """),
            categories=on("TRA"),
            items=on("origin", "destination", "time", "duration"),
            identifiers=(
                known("phone", "+1-202-555-0131", "appelant des lésés"),
                known("phone", "+1-202-555-0132", "appelant des lésés"),
                known("phone", "+1-202-555-0139", "voisin"),
            ),
            link=prose("""
                Les deux premiers raccordements servent aux appels trompeurs : leurs communications en cours
                désigneront les prochains lésés et le lieu du centre d’appels. Le troisième est celui du voisin.
            """),
            period_from=at("2026-11-24"),
            period_to=at("2026-12-08"),
            period_reason="Quinze jours : la série compte quatre à six appels par semaine.",
            **held("Teleponto SA", "Porto, Portugal", "PT"),
        ),
    ),
    Defective(
        name="six-link-portefeuille-muet",
        group="link",
        language="fr",
        defect="La page d’hameçonnage est racontée ; l’adresse de cryptomonnaie n’a de lien avec rien.",
        rules=on(),
        fields=on("identifiers", "link", "facts"),
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("BC07"),
            national_provision="Article 431-9 du Code pénal",
            max_penalty="Emprisonnement de cinq ans et amende de 10 000 000 francs CFA",
            facts=prose("""
                Attendu qu’il appert de la plainte déposée le 16 octobre 2026 par la Société des eaux que des inconnus
                ont, entre le 9 et le 14 octobre 2026, entretenu à l’adresse https://factures-eaux.example/payer une
                copie de son guichet en ligne ; que quarante-sept abonnés y ont saisi les codes de leur téléphone ;
                que leurs comptes de monnaie mobile ont été vidés dans l’heure ;
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "access_logs"),
            identifiers=(
                known("url", "https://factures-eaux.example/payer"),
                known("crypto_address", "bc1qexampleexampleexampleexample0000000000"),
            ),
            link=prose("""
                Que les journaux d’accès de la page susdite feront connaître celui qui la mettait à jour, et le
                contrat d’hébergement celui qui la payait.
            """),
            period_from=at("2026-10-08"),
            period_to=at("2026-10-16"),
            necessity_reasons=on("short_retention"),
            necessity="Que l’hébergeur déclare sur son site effacer ses journaux au bout de soixante jours.",
            **held("Baltpriegloba UAB", "Kaunas, Lituanie", "LT"),
        ),
    ),
    Defective(
        name="six-link-autre-boite",
        group="link",
        language="fr",
        defect="Les faits parlent d’une boîte aux lettres ; l’injonction porte sur une autre, dont rien n’est dit.",
        rules=on(),
        fields=on("identifiers", "link", "facts"),
        draft=ask(
            "P2_7",
            "fr",
            offences=on("BC07"),
            national_provision="article 210bis du Code pénal",
            max_penalty="cinq ans d'emprisonnement",
            facts=prose("""
                Le 7 septembre 2026, la comptable d'une brasserie de Namur reçoit de facturation@malterie.example une
                facture dont le numéro de compte a été changé. Elle vire 61.340 EUR le 8 septembre. Le malteur, entendu
                le 10, n'a rien envoyé ce jour-là ; son nom de domaine est malterie-nord.example.
            """),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("email", "s.lefort77@example.com"),),
            link="L'identité du titulaire établira qui a envoyé la facture du 7 septembre.",
            **held("Duinmail BV", "Keizersgracht 900, 1017 Amsterdam, Pays-Bas", "NL"),
        ),
    ),
)
