"""Defective drafts: the grounds for an expedited answer or for secrecy are missing."""

from tests.law.fourth_corpus.shape import Defective, at, draft, ip, known, on, prose

BAD_HASTE = (
    Defective(
        "swift_answer_appreciated",
        "ground for haste or confidentiality missing",
        "en",
        "exposure to loss is chosen as the ground for haste, the reason given is only that speed is appreciated",
        on("L-ground"),
        on("expedited_ground", "expedited_reason"),
        draft(
            "STO_CON",
            "en",
            offences=on("BCX"),
            national_provision="Section 6, Prevention of Corruption Act (Cap. 241)",
            max_penalty="5 years' imprisonment and a fine of $100,000",
            facts=prose("""
                We act for the Bureau in CR/2026/0388.

                1) Between 2 March and 29 April 2026 the purchasing manager of a public hospital awarded five
                contracts for ventilators, worth $6.1m together, to a firm which two years earlier did not
                exist. Each contract was split so that it stayed below the threshold from which the board has to
                be asked.
                2) The ventilators were delivered, and are of a kind meant for veterinary use. A nurse noticed
                this on 7 May. None was used on a patient.
                3) The firm's sole director was charged on 30 July. On 3 September, with his counsel present, he
                told us that the terms had been agreed in advance, from the middle of February, in mails to
                pm.ventil@example.com; that the manager's share was set out in them as "consultancy"; and that
                the last share was paid on 5 May.
                4) The manager was interviewed on 10 September. She accepts that the address is hers and says
                that it was used for recipes. She has since moved to your State and lives with a relative there.
                5) The Bureau has no copy of the mails, because the director wrote them on a computer which he
                returned to a hire shop."""),
            categories=on("CON"),
            items=on("messages", "attachments"),
            identifiers=(known("email", "pm.ventil@example.com"),),
            link="The messages in pm.ventil@example.com would show the terms and the share agreed for the manager.",
            custodian_name="Harbour Mail Example Pty Ltd",
            custodian_location="Sydney",
            requested_state="AU",
            data_location="AU",
            provider_state="AU",
            period_from=at("2026-02-15"),
            period_to=at("2026-05-05"),
            period_reason=prose("""
                The director speaks of two weeks before the first contract; the last share was paid on 5 May."""),
            expedited_ground="31(3)(a)",
            expedited_reason="A swift answer would be highly appreciated by this Bureau.",
        ),
    ),
    Defective(
        "instrument_non_nomme",
        "ground for haste or confidentiality missing",
        "fr",
        "le motif choisi est un instrument prévoyant une réponse rapide, aucun n'est nommé",
        on("L-ground-b", "L-ground"),
        on("expedited_ground", "expedited_reason"),
        draft(
            "STO_TRA",
            "fr",
            offences=on("BC06"),
            national_provision="Artigo 3.º, n.º 4, da Lei do Cibercrime",
            max_penalty="5 anos (cinq ans de prison)",
            facts=prose("""
                Un étudiant a vendu par l'internet, entre le 19 juin et le 3 juillet 2026, quarante copies d'un
                appareil qui copie les cartes bancaires à l'insu du porteur. Il a expliqué son usage dans des
                vidéos. Les acheteurs ont pris contact par le compte « clonador.lx », que l'étudiant partageait
                avec un fournisseur encore inconnu."""),
            categories=on("TRA", "SUB"),
            items=on("login_ip_history", "name"),
            identifiers=(known("account", "clonador.lx"),),
            link="clonador.lx a servi aux ventes ; les connexions qui ne sont pas de l'étudiant sont du fournisseur.",
            custodian_name="Vidéo Exemple SARL",
            custodian_location="Bordeaux",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-06-19"),
            period_to=at("2026-07-03"),
            period_reason="Les quinze jours des ventes.",
            expedited_ground="31(3)(b)",
            expedited_reason="Les instruments internationaux applicables prévoient une coopération accélérée.",
        ),
    ),
    Defective(
        "deleted_on_the_second_of_december",
        "ground for haste or confidentiality missing",
        "en",
        "urgent because the provider deletes on 2 December, but no ground for an expedited answer is chosen",
        on("M31-exp", "M31-haste"),
        on("expedited_ground", "urgency_text", "urgency"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC02"),
            national_provision="Article 361 of the Criminal Code",
            max_penalty="deprivation of liberty for up to 3 years",
            facts=prose("""
                Unauthorised interference with the registry of vehicles: on 2 November 2026 at 03:19:56
                (UTC+02:00) a certificate of the notary H. was used to enter the registry, from 198.51.100.7,
                and data of 200 owners was looked at. The notary was in hospital. Her certificate had lain in a
                drawer."""),
            categories=on("SUB"),
            items=on("ip_assignment_at_time", "name", "postal_address"),
            identifiers=(ip("198.51.100.7", "2 November 2026, 03:19:56 UTC+02:00, port 44871"),),
            link="198.51.100.7 entered the registry with the certificate; its holder at that moment is the offender.",
            custodian_name="Example Net Sp. z o.o.",
            custodian_location="Lublin",
            requested_state="PL",
            data_location="PL",
            provider_state="PL",
            urgency="urgent",
            urgency_reasons=on("volatile_data"),
            urgency_text="The provider will delete the allocation of this address on 2 December 2026.",
        ),
    ),
    Defective(
        "secret_sans_motif",
        "ground for haste or confidentiality missing",
        "fr",
        "le secret et la non-information du titulaire sont exigés sans aucun motif",
        frozenset(),  # no rule of the table asks for the ground of secrecy
        on("facts", "link"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC08"),
            national_provision="article 246-2 du Code pénal",
            max_penalty="7 ans d'emprisonnement",
            facts=prose("""
                1) Plainte du 6 août 2026 du régisseur d'un immeuble.
                2) Les charges du mois de juillet, soit 18 locataires, ont été payées sur un faux compte : les
                références du compte avaient été changées par un tiers dans l'espace en ligne de la régie, le 30
                juin.
                3) Ce tiers a déclaré à l'espace en ligne l'adresse regie.charges@example.net.
                4) L'existence et l'objet de la présente demande doivent rester secrets et le titulaire de
                l'adresse ne doit en aucun cas être avisé."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("email", "regie.charges@example.net"),),
            link="regie.charges@example.net a été déclarée par celui qui a changé les comptes ; qui est-ce ?",
            custodian_name="Poste Numérique Exemple SA",
            custodian_location="Arlon",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
        ),
    ),
)
