"""Defective drafts: no maximum penalty."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

NO_FIGURE = on("M31-pen", "L-penalty")

BAD_PENALTY = (
    Defective(
        "two_sentences_no_penalty",
        "no maximum penalty",
        "en",
        "the maximum penalty is empty",
        NO_FIGURE,
        on("max_penalty"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Article 304, Criminal Code",
            max_penalty="",
            facts=prose("""
                On 30 September 2026 at 08:51:20 UTC the private notes of a member of parliament were opened on
                the notes service by someone who had watched her type her password on a train. The service
                mailed her that the opening came from the device registered by user "passager.12c"."""),
            categories=on("SUB"),
            items=on("name", "device_ids_registered"),
            identifiers=(known("account", "passager.12c"),),
            link="User passager.12c opened the notes.",
            custodian_name="Notes Example Kft.",
            custodian_location="Budapest",
            requested_state="HU",
            data_location="HU",
            provider_state="HU",
        ),
    ),
    Defective(
        "peine_correctionnelle",
        "no maximum penalty",
        "fr",
        "la peine est dite « correctionnelle », sans durée",
        NO_FIGURE,
        on("max_penalty"),
        draft(
            "STO_TRA",
            "fr",
            offences=on("BC04"),
            national_provision="article 550ter, § 1er, du Code pénal",
            max_penalty="Peine correctionnelle",
            facts=prose("""
                Le 23 juillet 2026, la caméra d'un carrefour où un cycliste avait été tué la veille n'avait plus
                d'images : elles avaient été effacées dans le système de la ville à 4 h 44 UTC par un compte de
                maintenance loué à un sous-traitant. Le sous-traitant se connecte par le tunnel « vpn-carref-3
                »."""),
            categories=on("TRA"),
            items=on("session_logs", "origin"),
            identifiers=(known("account", "vpn-carref-3"),),
            link="Le tunnel vpn-carref-3 a porté l'ordre d'effacement ; les journaux diront d'où il a été ouvert.",
            custodian_name="Tunnel Exemple SARL",
            custodian_location="Metz",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-07-22"),
            period_to=at("2026-07-24"),
            period_reason="Le jour de l'effacement, la veille et le lendemain.",
        ),
    ),
    Defective(
        "live_logins_no_penalty",
        "no maximum penalty",
        "en",
        "a live collection is sought and the penalty is said to be 'severe'",
        NO_FIGURE,
        on("max_penalty"),
        draft(
            "RTT",
            "en",
            said=on("communications", "similar_case", "delivery"),
            offences=on("BC05"),
            national_provision="Article 154-bis, Penal Code",
            max_penalty="Severe; the offence is a serious one.",
            facts=prose("""
                Since 2 November 2026 the traffic lights of the capital fail every weekday at 17:00. Each time a
                command reaches the control centre from the account "ops-night" at your provider, last on
                Friday, 20 November. Nobody of the centre owns this account. Several persons were hurt in the
                jams that followed."""),
            categories=on("TRA"),
            items=on("origin", "time", "duration"),
            identifiers=(known("account", "ops-night"),),
            link="ops-night gives the commands; where it connects from leads to the person who disturbs the lights.",
            custodian_name="Opsline Example SpA",
            custodian_location="Turin",
            requested_state="IT",
            data_location="IT",
            provider_state="IT",
            period_from=at("2026-11-30"),
            period_to=at("2026-12-14"),
            period_reason="Ten weekdays, on each of which the command is to be expected.",
        ),
    ),
    Defective(
        "peine_prevue_par_la_loi",
        "no maximum penalty",
        "fr",
        "pour une interception, la peine est « celle prévue par la loi »",
        NO_FIGURE,
        on("max_penalty"),
        draft(
            "INT",
            "fr",
            said=on("communications", "permission", "delivery", "subsidiarity"),
            offences=on("BCX"),
            national_provision="Art. 221 du Code pénal (assassinat, tentative)",
            max_penalty="La peine est celle prévue par la loi.",
            facts=prose("""
                Le 11 novembre 2026, deux hommes ont tiré sur un avocat à sa sortie du tribunal et l'ont manqué.
                L'un d'eux, arrêté, a reçu ses consignes d'un commanditaire sur la boîte « t.moreau@example.net
                », que celui-ci continue d'utiliser : le 19 novembre il y demandait à un tiers « de finir le
                travail avant Noël »."""),
            categories=on("CON", "TRA"),
            items=on("messages", "time"),
            identifiers=(known("email", "t.moreau@example.net"),),
            link=prose("""
                t.moreau@example.net est la boîte du commanditaire ; ses messages diront qui est chargé du
                second tir."""),
            custodian_name="Discret Exemple AG",
            custodian_location="Zoug",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            period_from=at("2026-11-25"),
            period_to=at("2026-12-24"),
            period_reason="Jusqu'à la date que le commanditaire a fixée lui-même.",
        ),
    ),
)
