"""Seeded defect: the data is known to lie in a State other than the one asked."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_PLACE: tuple[Defective, ...] = (
    Defective(
        name="six-place-recorded-elsewhere",
        group="place",
        language="en",
        defect="The record of the place says the Netherlands; the request goes to Denmark.",
        rules=on("L-third", "P29-loc", "L-third-told", "L-place"),
        fields=on("data_location", "custodian_location", "requested_state", "data_outside_requested_state"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC10"),
            national_provision="Copyright Act, chapter 9, section 140",
            max_penalty="a fine, or imprisonment not exceeding 4 years",
            facts=prose("""
                Eleven language courses of a Tromsø publisher were sold as downloads from 2 to 30 September 2026 at
                kursbasar.example, for a tenth of their price, against card payment; 640 buyers. The shop ran on one
                rented virtual machine, which the order mails name as kb-01.
            """),
            categories=on("SUB", "CON"),
            items=on("billing_payment", "vm_disk_image"),
            identifiers=(known("domain", "kursbasar.example", "the shop, on the machine kb-01"),),
            link="The disk of kb-01 behind kursbasar.example holds the pirated courses and the list of their sales.",
            period_from=at("2026-09-01"),
            period_to=at("2026-10-01"),
            necessity_reasons=on("account_closing"),
            necessity="The rent of the machine is paid until 30 November and unpaid machines are wiped next day.",
            **held("Limfjord Cloud ApS", "its rack 14", "DK", lies="NL"),
        ),
    ),
    Defective(
        name="six-lieu-serveurs-islande",
        group="place",
        language="fr",
        defect="Le texte même dit que les messages reposent en Islande ; la France est saisie.",
        rules=on("L-third-told", "L-third-31", "L-place", "M31-loc"),
        fields=on("facts", "link", "custodian_location", "data_location", "requested_state"),
        draft=ask(
            "STO_CON",
            "fr",
            offences=on("BC07"),
            national_provision="Article 251 CP",
            max_penalty="cinq ans de privation de liberté",
            facts=prose("""
                Un fiduciaire genevois a, du 2 au 13 mars 2026, antidaté au moyen de son logiciel neuf procès-verbaux
                d'assemblée. Il les adressait à un complice par sa messagerie fid.carouge@example.com. Le prestataire,
                interrogé par courrier, a répondu que les messages de cette boîte sont stockés à Keflavik, en Islande,
                et nulle part ailleurs.
            """),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "fid.carouge@example.com"),),
            link=prose("""
                Les pièces jointes de fid.carouge@example.com portent la date véritable des neuf procès-verbaux : elles
                démontreront l'antidate.
            """),
            period_from=at("2026-03-02"),
            period_to=at("2026-03-14"),
            previous_preservation="CH-2026-000119-55",
            **held("Courriels du Rhône SAS", "Lyon, France", "FR"),
        ),
    ),
    Defective(
        name="six-place-tallinn-hall",
        group="place",
        language="en",
        defect="The place of the system is in Estonia; Finland is asked.",
        rules=on("L-place", "L-third-told", "L-third-31", "M31-loc"),
        fields=on("custodian_location", "data_location", "requested_state"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC02"),
            national_provision="Criminal Law, Section 241(2)",
            max_penalty="deprivation of liberty for a period of up to 4 years",
            facts=prose("""
                The director of a fish-processing plant states: at 05:40 (UTC+3) on the 1st of July 2026 the plant's
                recipe archive was entered and copied by means of the remote key of an engineer then on leave. The key
                was used from the jump host 192.0.2.201, port 41822.
            """),
            categories=on("TRA"),
            items=on("origin", "session_logs"),
            identifiers=(ip("192.0.2.201", "jump host, 1 July 2026, 05:40 UTC+3, port 41822"),),
            link="Who was connected to the jump host 192.0.2.201 at 05:40 is the person that copied the archive.",
            period_from=at("2026-06-30"),
            period_to=at("2026-07-02"),
            previous_preservation="FI-2026-000421-02 (confirmed 6 July 2026)",
            **held("Saimaa Hosting Oy", "Data hall 3, Tallinn, Estonia", "FI"),
        ),
    ),
    Defective(
        name="six-lieu-filiale-singapour",
        group="place",
        language="fr",
        defect="L’espace visé est tenu à Singapour par une filiale, dit le lien ; l’Irlande est priée de conserver.",
        rules=on("L-third-told", "L-third", "P29-loc", "L-place"),
        fields=on(
            "link", "facts", "custodian_location", "data_location", "requested_state", "custodian_name"
        ),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC08"),
            national_provision="Article 677, alinéa 2, du Code pénal",
            max_penalty="7 ans",
            facts=prose("""
                FAITS : 29/09/2026, fausse tombola « Tabaski » diffusée par messagerie, lien vers un formulaire du
                compte tombola.ndar. 212 participants paient 5 000 F entre le 29/09 et le 02/10. Aucun lot. Formulaire
                fermé le 03/10. Auteur non identifié.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "files_cloud"),
            identifiers=(known("account", "tombola.ndar"),),
            link=prose("""
                Le formulaire du compte tombola.ndar liste les paiements extorqués. D'après la réponse du service
                juridique, ce compte a été ouvert en Asie et c'est la filiale de Singapour qui en garde les données
                sur ses propres machines, à Singapour.
            """),
            period_from=at("2026-09-29"),
            period_to=at("2026-10-04"),
            necessity_reasons=on("account_closing"),
            necessity="Compte signalé par des victimes : le prestataire ferme sous 60 jours et purge à la fermeture.",
            **held("Shannon Forms Ltd", "Limerick, Irlande", "IE"),
        ),
    ),
    Defective(
        name="six-place-united-nations-mirror",
        group="place",
        language="en",
        defect="On record and in the text the disk stands in Lithuania; Poland is asked under the UN Convention.",
        rules=on(),
        fields=on("custodian_location", "data_location", "facts", "link", "requested_state"),
        draft=ask(
            "UN_STO",
            "en",
            offences=on("BC04"),
            national_provision="Cybercrime Act, Art. 12",
            max_penalty="imprisonment of up to eight years",
            facts=prose("""
                The land register of a district lost the deeds of 1,904 plots on Saturday 18 April 2026, between nine
                and ten in the evening, when a clerk's session deleted them. Before that, they had been copied out to
                the storage box box-3307. Its operator explains on its status page that this box lives in its Vilnius
                hall and has no mirror in Poland.
            """),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "box-3307", "where the deeds were copied"),),
            link="The deeds in box-3307 will prove what the clerk's session took before it deleted them.",
            period_from=at("2026-04-18"),
            period_to=at("2026-04-20"),
            **held("Bursztyn Storage sp. z o.o.", "Vilnius hall", "PL", lies="LT"),
        ),
    ),
)
