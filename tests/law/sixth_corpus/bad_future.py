"""Seeded defect: data to come, in a measure that reaches stored data only."""

from tests.law.fourth_corpus.shape import Defective, at, ip, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_FUTURE: tuple[Defective, ...] = (
    Defective(
        name="six-future-until-the-trial",
        group="future",
        language="en",
        defect="A preservation whose period runs ten weeks past today.",
        rules=on("L-future", "L-period"),
        fields=on("period_to", "period_reason", "link"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC03"),
            national_provision="Criminal Code, RSC 1985, c. C-46, s. 184(1)",
            max_penalty="5 years",
            facts=prose("""
                Between November 12 and November 19, 2026, copies of the e-mails of a city councillor reached a
                reporter. A forwarding rule, found on November 20, sent each message on to
                quiet.reader@example.org. The rule had been made on November 12 from inside the councillor's office.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history", "message_headers"),
            identifiers=(known("email", "quiet.reader@example.org", "target of the forwarding rule"),),
            link="The log-ins to quiet.reader@example.org tell who read the intercepted messages of the councillor.",
            period_from=at("2026-11-12"),
            period_to=at("2027-02-01"),
            period_reason="He is expected to sign in again before his trial.",
            necessity_reasons=on("easily_deleted"),
            necessity="Free mailboxes of this host can be closed by their owner with one click, logs included.",
            **held("Skriðupóstur ehf.", "Akureyri, Iceland", "IS"),
        ),
    ),
    Defective(
        name="six-futur-connexions-prochaines",
        group="future",
        language="fr",
        defect="La période est close, mais le texte veut aussi les connexions des trois prochains mois.",
        rules=on("L-future"),
        fields=on("link", "facts", "necessity", "period_to"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC09"),
            national_provision="Article 163.1(3) du Code criminel",
            max_penalty="14 ans d’emprisonnement",
            facts=prose("""
                Le 4 octobre 2026, un enquêteur montréalais sous couverture a reçu trois fichiers d'abus d'enfants du
                compte « grenier_bleu » dans un salon de discussion. Deux autres envois ont suivi, le 5 et le
                9 octobre. Le salon a été abandonné le 10.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "grenier_bleu", "expéditeur des cinq fichiers"),),
            link=prose("""
                Les adresses de connexion de « grenier_bleu » du 4 au 10 octobre trahissent le domicile de
                l'expéditeur. On voudra bien garder aussi celles que le compte laissera au cours des trois prochains
                mois, car il reviendra.
            """),
            period_from=at("2026-10-04"),
            period_to=at("2026-10-11"),
            necessity_reasons=on("ephemeral_service"),
            necessity="Le service oublie de lui-même les adresses au bout de soixante jours.",
            **held("Salons Lémaniques SA", "Vevey, Suisse", "CH"),
        ),
    ),
    Defective(
        name="six-future-daily-feed",
        group="future",
        language="en",
        defect="Stored traffic is asked for, but the text wants each new session reported as it happens.",
        rules=on("L-future-31"),
        fields=on("link", "facts", "measure", "period_to"),
        draft=ask(
            "STO_TRA",
            "en",
            offences=on("BC02", "BC04"),
            national_provision="§ 202a, § 303a StGB",
            max_penalty="Three years' imprisonment (§ 202a StGB)",
            facts=prose("""
                - 7 Sept. 2026, 22:05 CEST: stranger signs in to the parcel-locker back office.
                - 7 Sept., 22:20: 31 lockers opened by command; parcels taken.
                - 8 Sept.: operator changes passwords; no more lockers open.
                - The stranger came through the tunnel account T-70441 of the provider asked.
            """),
            categories=on("TRA"),
            items=on("session_logs", "origin"),
            identifiers=(known("account", "T-70441", "tunnel used on 7 September"),),
            link=prose("""
                The origin of the T-70441 session of 7 September is where the locker thief sat. Please also report to
                us each further session of T-70441 the moment it is set up.
            """),
            period_from=at("2026-09-07"),
            period_to=at("2026-09-09"),
            previous_preservation="DE-2026-001002-73",
            **held("Tunnelia AB", "Malmö, Sweden", "SE"),
        ),
    ),
    Defective(
        name="six-futur-nations-unies",
        group="future",
        language="fr",
        defect="Conservation ONU dont la période se termine cinq mois après la demande.",
        rules=on(),
        fields=on("period_to", "period_reason", "link"),
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("BC05"),
            national_provision="Article 34 du décret-loi n° 2022-54",
            max_penalty="Trois ans de prison",
            facts=prose("""
                Le serveur d'inscription d'une université de Sfax a été saturé les 18, 19 et 20 novembre 2026 depuis la
                machine louée 203.0.113.200, qui commandait les autres. Les inscriptions ont été reportées d'une
                semaine.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "netflow"),
            identifiers=(ip("203.0.113.200", "18 au 20 novembre 2026, heures UTC+1, port 6667"),),
            link="La machine 203.0.113.200 donnait les ordres de saturation ; ses flux désignent son pilote.",
            period_from=at("2026-11-18"),
            period_to=at("2027-04-30"),
            period_reason="Les prochaines inscriptions se tiennent en avril.",
            necessity_reasons=on("short_retention"),
            necessity="Les flux d'une machine louée s'effacent à la fin du bail, le 1er décembre.",
            **held("Ladoga Serverit Oy", "Joensuu, Finlande", "FI"),
        ),
    ),
)
