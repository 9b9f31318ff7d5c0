"""Defective drafts: too much, too long, the wrong days, the wrong measure, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, PRES_FR, STO, STO_FR, Defective, at, ip, known, on, prose

PERIOD = ("period_from", "period_to", "period_reason")

BAD_SCOPE_MORE = (
    Defective(
        "releves_appels_demandes_comme_abonne",
        "la mesure vise l’abonné seul, mais ce sont des relevés d’appels et des antennes qui sont demandés",
        on("measure", "categories", "items"),
        replace(
            STO_FR,
            offences=on("BC02", "BC08"),
            national_provision="articles 323-1 et 313-1 du Code pénal",
            max_penalty="sept ans d’emprisonnement",
            facts=prose("""
                Le 3 juillet 2026, un faux conseiller bancaire a appelé une retraitée et lui a fait lire à voix haute
                les codes reçus sur son téléphone. Pendant l’appel, qui a duré quarante minutes, 8 600 euros ont
                quitté son livret en quatre opérations. Six autres plaintes décrivent la même voix et le même
                numéro, entre le 1er et le 9 juillet."""),
            categories=on("SUB", "TRA"),
            items=on("name", "call_detail_records", "cell_site", "contact_metadata"),
            identifiers=(known("phone", "+1-202-555-0172"),),
            link="Le numéro +1-202-555-0172 a appelé les sept plaignants pendant que leurs comptes étaient vidés.",
            custodian_name="Mobile Exemple SA",
            custodian_location="Luxembourg, Luxembourg",
            requested_state="LU",
            data_location="LU",
            provider_state="LU",
            necessity_reasons=on("short_retention"),
            necessity="L’opérateur efface ces relevés au bout de six mois, soit dès le 1er janvier prochain.",
            period_from=at("2026-07-01"),
            period_to=at("2026-07-10"),
            period_reason="Du premier au dernier appel signalé.",
        ),
    ),
    Defective(
        "preservation_that_wants_the_data_sent",
        "a preservation is asked for, yet the text wants the mailbox handed over at once",
        on("measure", "facts", "necessity", "items"),
        replace(
            PRES,
            offences=on("BC02"),
            national_provision="Section 202a",
            max_penalty="three years or fine",
            facts=prose("""
                A former employee of a dental clinic still knew the password of the appointment system and on 19
                October 2026 downloaded the files of 2 300 patients. He mailed them to himself in eleven parts. We
                kindly ask you to seize the mailbox and to send us its full content on a disk within ten days, so
                that our expert can search it for the files."""),
            categories=on("SUB", "CON"),
            items=on("name", "mailbox", "attachments"),
            identifiers=(known("email", "j.zahn@example.org"),),
            link="To j.zahn@example.org went the eleven messages with the patients' files on 19 October 2026.",
            custodian_name="Bergpost Example AG",
            custodian_location="Zurich, Switzerland",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("suspect_aware"),
            necessity=(
                "He was heard on 2 November and can empty the mailbox; therefore please transmit the content"
                " now."
            ),
            period_from=at("2026-10-19"),
            period_to=at("2026-10-20"),
            period_reason="The day of the download and the next.",
        ),
    ),
    Defective(
        "ticket_fraud_where_he_slept",
        "cell sites and location history for a fraud with three tickets: nothing says why",
        on("items", "categories", "necessity"),
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Art. 146 Criminal Code",
            max_penalty="six months of imprisonment or a fine",
            facts=prose("""
                On 9 September 2026 a seller on a market page took 210 euros for three tickets to a football match and
                never sent them. The buyer had written to him by a messenger only. When she complained he blocked her.
                Two further buyers came forward, each with a loss of 70 euros, on 11 and 12 September."""),
            categories=on("SUB", "TRA", "CON"),
            items=on("name", "cell_site", "location_history", "search_history"),
            identifiers=(known("phone", "+1-202-555-0135"),),
            link="The seller of the three tickets wrote to all three buyers from +1-202-555-0135.",
            custodian_name="Pigeon Messenger Example Ltd",
            custodian_location="Dublin, Ireland",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            necessity_reasons=on("short_retention"),
            necessity="The messenger keeps records for 90 days, so those of 9 September are erased on 8 December.",
            period_from=at("2026-09-09"),
            period_to=at("2026-09-13"),
            period_reason="From the first sale to the last complaint.",
        ),
    ),
    Defective(
        "logs_without_any_period",
        "traffic data are asked for and no period is given",
        on(*PERIOD),
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC05"),
            national_provision="Section 126b of the Penal Code",
            max_penalty="two years of imprisonment",
            facts=prose("""
                A booking portal for ferries was made unreachable three times by floods of requests, on 1, 8 and
                15 May 2026, each time on a Friday evening from about 16:00 to 20:00 UTC. Before each flood somebody
                wrote to the company and asked for 5 000 dollars to be left in peace. The control panel that ordered
                the floods was reached under panel.example.com."""),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("domain", "panel.example.com"),),
            link="From panel.example.com the three floods against the ferry portal were ordered and timed.",
            custodian_name="Tallinn Hosting Example OÜ",
            custodian_location="Tallinn, Estonia",
            requested_state="EE",
            data_location="EE",
            provider_state="EE",
            necessity_reasons=on("short_retention"),
            necessity="The access records of the panel are the one thing that shows who ordered the floods.",
            period_from=None,
            period_to=None,
            period_reason="",
        ),
    ),
    Defective(
        "conserve_ailleurs",
        "les données sont dites à Singapour, chez un fournisseur de Singapour ; la demande va en Belgique",
        on(
            "custodian_location",
            "custodian_name",
            "data_location",
            "data_outside_requested_state",
            "provider_state",
            "requested_state",
        ),
        replace(
            PRES_FR,
            offences=on("BC02", "BC04"),
            national_provision="articles 323-1 et 323-3 du Code pénal",
            max_penalty="cinq ans d’emprisonnement et 150 000 euros d’amende",
            facts=prose("""
                Le 21 octobre 2026, entre 01 h 10 et 03 h 45 UTC, un intrus a effacé les plans de 340 chantiers d’un
                bureau d’études après les avoir copiés. La copie est partie vers un serveur de stockage loué le
                19 octobre. Le bureau a reconstitué une partie des plans en trois semaines."""),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "access_logs"),
            identifiers=(ip("198.51.100.19", "21 octobre 2026, 01 h 10 à 03 h 45 UTC, port 443"),),
            link=(
                "Le serveur 198.51.100.19 a reçu la copie des plans le 21 octobre 2026 entre 01 h 10 et 03 h 45"
                " UTC."
            ),
            custodian_name="Merlion Storage Example Pte Ltd",
            custodian_location="Singapour",
            requested_state="BE",
            data_location="SG",
            provider_state="SG",
            data_outside_requested_state=True,
            necessity_reasons=on("account_closing"),
            necessity="La location du serveur s’achève le 30 novembre ; le disque est alors effacé.",
            period_from=at("2026-10-19"),
            period_to=at("2026-10-22"),
            period_reason="De la location du serveur au lendemain de la copie.",
        ),
    ),
)
