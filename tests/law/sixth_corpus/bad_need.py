"""Seeded defect: a need that would fit any case, or that speaks of the case and not of the data."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import ask, held

BAD_NEED: tuple[Defective, ...] = (
    Defective(
        name="six-need-as-is-usual",
        group="need",
        language="en",
        defect="The need is that preservation is always requested in such matters.",
        rules=on("L-need", "L-loss"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC07"),
            national_provision="Criminal Code, chapter 14, section 1",
            max_penalty="imprisonment for at most two years",
            facts=prose("""
                A veterinary surgeon's signature was pasted under 58 health certificates for puppies imported through
                Trelleborg between 1 and 21 September 2026. The certificates came as attachments from
                certs.pup@example.org; the surgeon never saw one of them.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "message_headers"),
            identifiers=(known("email", "certs.pup@example.org", "sent the certificates"),),
            link="The headers at certs.pup@example.org tell where the pasted certificates were sent from, and to whom.",
            period_from=at("2026-09-01"),
            period_to=at("2026-09-22"),
            necessity_reasons=on("other"),
            necessity="It is our standing practice to request preservation in matters with a foreign element.",
            **held("Zemaitija Post UAB", "Šiauliai, Lithuania", "LT"),
        ),
    ),
    Defective(
        name="six-besoin-emoi-public",
        group="need",
        language="fr",
        defect="La nécessité parle de la gravité de l’affaire, d’aucune perte de données.",
        rules=on("L-loss", "L-need"),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC05"),
            national_provision="Article 607-5 du Code pénal",
            max_penalty="trois ans d’emprisonnement",
            facts=prose("""
                La régie des eaux d'Oujda a perdu la main sur ses pompes le 11 octobre 2026, de 13 h à 17 h 30. Les
                ordres d'arrêt venaient d'un poste de télémaintenance loué sous le nom de compte pompe-service. Sept
                mille foyers ont été privés d'eau.
            """),
            categories=on("SUB", "TRA"),
            items=on("billing_payment", "session_logs"),
            identifiers=(known("account", "pompe-service", "poste d'où partirent les ordres d'arrêt"),),
            link="Les sessions de pompe-service cet après-midi-là révéleront l'auteur des ordres d'arrêt.",
            period_from=at("2026-10-11"),
            period_to=at("2026-10-12"),
            necessity_reasons=on("other"),
            necessity="L'affaire est d'une exceptionnelle gravité et suscite une vive émotion dans la population.",
            **held("Levante Remoto SL", "Alicante, Espagne", "ES"),
        ),
    ),
    Defective(
        name="six-need-extension-routine",
        group="need",
        language="en",
        defect="An extension that gives no ground but that extensions are customary.",
        rules=on(),
        fields=on("necessity", "necessity_reasons", "period_reason"),
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC02"),
            national_provision="Section 202c StGB",
            max_penalty="two years",
            facts=prose("""
                Preserved since 10 September 2026: the log-ins of bakery-admin@example.net from 1 to 5 September 2026,
                the days on which the till of a bakery chain was entered with it.
            """),
            categories=on("TRA"),
            items=on("login_ip_history"),
            identifiers=(known("email", "bakery-admin@example.net", "account used to enter the till"),),
            link="The log-ins of bakery-admin@example.net show from where the till was entered.",
            period_from=at("2026-09-01"),
            period_to=at("2026-09-06"),
            necessity_reasons=on("other"),
            necessity="Extensions are customary. We would like to keep our options open.",
            previous_reference="DE-2026-000733-15",
            current_expiry=at("2026-12-09"),
            **held("Götaland Mejl AB", "Gothenburg, Sweden", "SE"),
        ),
    ),
    Defective(
        name="six-besoin-nations-unies",
        group="need",
        language="fr",
        defect="La conservation serait nécessaire parce qu’elle est utile à la manifestation de la vérité.",
        rules=on(),
        fields=on("necessity", "necessity_reasons"),
        draft=ask(
            "UN_PRES",
            "fr",
            offences=on("BC08"),
            national_provision="article 6 de la loi uniforme n° 2016-30",
            max_penalty="Dix ans d'emprisonnement",
            facts=prose("""
                Aux dires du plaignant, transitaire à San-Pédro, un correspondant signant sales@cajou-export.example
                lui a fait virer, le mercredi 5 août 2026, l'acompte d'une cargaison de cajou inexistante, soit
                quarante-deux millions de francs. Les échanges vont du 20 juillet au 6 août 2026.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("email", "sales@cajou-export.example", "correspondant du transitaire"),),
            link="Les connexions à sales@cajou-export.example situeront celui qui a reçu l'acompte.",
            period_from=at("2026-07-20"),
            period_to=at("2026-08-07"),
            necessity_reasons=on("other"),
            necessity="La mesure est nécessaire en ce qu'elle est utile à la manifestation de la vérité.",
            **held("Harmattan Mail GmbH", "Cologne, Allemagne", "DE"),
        ),
    ),
)
