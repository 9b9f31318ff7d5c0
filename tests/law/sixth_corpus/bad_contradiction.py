"""Seeded defect: the text says one thing, the fields another."""

from tests.law.fourth_corpus.shape import Defective, at, known, on, prose
from tests.law.sixth_corpus.asking import NAMES, ask, held

BAD_CONTRADICTION: tuple[Defective, ...] = (
    Defective(
        name="six-contradiction-flood-as-abuse-material",
        group="contradiction",
        language="en",
        defect="The facts tell of a flooded server; the offence chosen is child sexual abuse material.",
        rules=on("L-story"),
        fields=on("offences", "facts"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC09"),
            national_provision="Criminal Code, art. 202",
            max_penalty="8 years",
            facts=prose("""
                The lottery's drawing of Saturday 14 November 2026 could not be broadcast: from 20:00 to 21:15 CET its
                streaming server was overwhelmed with junk requests. On the hour, the account drawbreaker boasted on
                a chat board that he had pressed the button, and showed the console of his attack tool.
            """),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("account", "drawbreaker", "boasted of the flood while it lasted"),),
            link="The sign-in of drawbreaker during the flood discloses who overwhelmed the streaming server.",
            period_from=at("2026-11-14"),
            period_to=at("2026-11-15"),
            necessity_reasons=on("ephemeral_service"),
            necessity="The board drops sign-in data after twenty-eight days by design.",
            **held("Bodensee Boards AG", "St. Gallen, Switzerland", "CH"),
        ),
    ),
    Defective(
        name="six-contradiction-detenteur-nomme",
        group="contradiction",
        language="fr",
        defect="« Détenteur inconnu » est coché, et le texte nomme l’hébergeur.",
        rules=on("L-holder"),
        fields=on("custodian_unknown", "custodian_name", "custodian_location", "facts"),
        draft=ask(
            "PRES",
            "fr",
            offences=on("BC04"),
            national_provision="Article 323-3 du code pénal",
            max_penalty="cinq ans d'emprisonnement et 150 000 € d'amende",
            facts=prose("""
                Le blog d'une radio associative de Quimper a été vidé de ses émissions le samedi 7 novembre 2026, entre
                1 h et 3 h du matin, par une personne connectée avec le compte emissaire-22. Le blog et ses journaux
                sont hébergés par la société Oderwolke GmbH, à Francfort-sur-l'Oder.
            """),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("account", "emissaire-22", "compte qui a vidé le blog"),),
            link="L'accès d'emissaire-22 dans la nuit du 7 novembre porte l'adresse de celui qui a vidé le blog.",
            period_from=at("2026-11-06"),
            period_to=at("2026-11-08"),
            necessity_reasons=on("short_retention"),
            necessity="Les journaux d'un blog gratuit tournent sur vingt et un jours : fin le 28 novembre.",
            custodian_unknown=True,
            requested_state="DE",
            state_names={"DE": NAMES["DE"]},
        ),
    ),
    Defective(
        name="six-contradiction-hand-over-now",
        group="contradiction",
        language="en",
        defect="A preservation whose text wants the mailbox handed over by Friday.",
        rules=on("L-send"),
        fields=on("facts", "link", "necessity", "measure"),
        draft=ask(
            "PRES",
            "en",
            offences=on("BC07"),
            national_provision="Chapter 33, section 1 of the Criminal Code",
            max_penalty="not more than two years of imprisonment",
            facts=prose("""
                1) On 5 October 2026 a landlord received a bank guarantee drawn up with a copied letterhead.
                2) The sender was tenant.k@example.com.
                3) The bank declared on 7 October that it never gave the guarantee.
            """),
            categories=on("SUB", "CON"),
            items=on("name", "attachments"),
            identifiers=(known("email", "tenant.k@example.com", "sender of the guarantee"),),
            link=prose("""
                Drafts of the false guarantee are to be looked for among the attachments of tenant.k@example.com.
                Please deliver the mailbox to us on a disk by Friday.
            """),
            period_from=at("2026-09-25"),
            period_to=at("2026-10-08"),
            necessity_reasons=on("suspect_aware"),
            necessity="The tenant was told of the bank's answer on 8 October and has begun to tidy his mail.",
            **held("Pärnu Post OÜ", "Pärnu, Estonia", "EE"),
        ),
    ),
    Defective(
        name="six-contradiction-une-lettre",
        group="contradiction",
        language="fr",
        defect="La liste porte une adresse qui diffère d’une lettre de celle de tous les textes.",
        rules=on("L-slip", "L-stranger", "L-untold", "L-link"),
        fields=on("identifiers", "facts", "link"),
        draft=ask(
            "STO_TRA",
            "fr",
            offences=on("BC08"),
            national_provision="article 420 du Code pénal sénégalais",
            max_penalty="un à cinq ans, le maximum étant de cinq ans d'emprisonnement",
            facts=prose("""
                Les 15 et 16 juin 2026, le compte de vote.lamantin@example.org a reçu, en trois envois, les codes de
                retrait de la caisse d'une tontine de Thiès, puis les a relayés ; la caisse, soit 2 300 000 francs,
                a été retirée dans l'heure aux distributeurs.
            """),
            categories=on("TRA"),
            items=on("message_headers", "destination"),
            identifiers=(known("email", "vote.lamentin@example.org"),),
            link="Les en-têtes de vote.lamantin@example.org montrent à qui les codes de la tontine furent relayés.",
            period_from=at("2026-06-15"),
            period_to=at("2026-06-17"),
            previous_preservation="SN-2026-000071-58",
            **held("Courrier du Léman SA", "Nyon, Suisse", "CH"),
        ),
    ),
    Defective(
        name="six-contradiction-extension-after-the-end",
        group="contradiction",
        language="en",
        defect="The text says that the preservation still runs; by the field it ended a fortnight ago.",
        rules=on("PEXT-over"),
        fields=on("current_expiry", "previous_reference", "necessity"),
        draft=ask(
            "PRES_EXT",
            "en",
            offences=on("BC03"),
            national_provision="Penal Code § 263(1)",
            max_penalty="6 months, in aggravated cases 6 years",
            facts=prose("""
                The preservation concerns the messages that ferry.pilot@example.org received by a hidden copy rule
                between 3 and 11 August 2026.
            """),
            categories=on("CON"),
            items=on("messages"),
            identifiers=(known("email", "ferry.pilot@example.org", "received the hidden copies"),),
            link="The messages at ferry.pilot@example.org are the copies that were intercepted.",
            period_from=at("2026-08-03"),
            period_to=at("2026-08-12"),
            necessity_reasons=on("short_retention"),
            necessity=prose("""
                The preservation is still running. Our request for the messages is with the translator and leaves in
                January; without the hold the provider's system purges them.
            """),
            previous_reference="DK-2026-000518-90",
            current_expiry=at("2026-11-09"),
            **held("Gdynia Poczta SA", "Gdynia, Poland", "PL"),
        ),
    ),
)
