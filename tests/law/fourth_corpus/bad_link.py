"""Defective drafts: one identifier that nothing ties to the offence."""

from tests.law.fourth_corpus.shape import Defective, at, draft, ip, known, on, prose

ONE_UNLINKED = on("L-link", "L-untold", "L-stranger")

BAD_LINK = (
    Defective(
        "fourth_of_four",
        "identifier without link",
        "en",
        "the telephone number, fourth in the list, is mentioned neither in the facts nor in the link",
        ONE_UNLINKED,
        on("identifiers", "link"),
        draft(
            "PRES",
            "en",
            offences=on("BC07", "BC08"),
            national_provision="Sections 361 and 371 of the Penal Code",
            max_penalty="6 years' imprisonment",
            facts=prose("""
                Between 2 May and 19 June 2026 at least 61 families paid deposits for holiday cabins that do not
                exist. The cabins were offered on the website fjord-cabins.example.net, whose photographs and
                registration numbers had been taken from a real letting agency and altered. Anyone who filled in
                the form got a booking confirmation from booking@fjord-cabins.example.org with a forged stamp of
                the tourist board, and paid by card into a merchant account in the name "hyttedrift26". When the
                first family arrived on 20 June they found a sheep pasture."""),
            categories=on("SUB", "TRA"),
            items=on("name", "billing_payment", "login_ip_history"),
            identifiers=(
                known("domain", "fjord-cabins.example.net"),
                known("email", "booking@fjord-cabins.example.org"),
                known("account", "hyttedrift26"),
                known("phone", "+44 7700 900418"),
            ),
            link=prose("""
                The domain carried the forged offers, the mailbox booking@fjord-cabins.example.org sent the
                false confirmations, and hyttedrift26 is the hosting customer number printed in the source of
                the page. Whoever logged in to them between the two dates made the offers."""),
            custodian_name="Northern Web Example Ltd",
            custodian_location="Leeds",
            requested_state="GB",
            data_location="GB",
            provider_state="GB",
            necessity_reasons=on("short_retention"),
            necessity="The host told an injured family on 18 November that log-ins are overwritten after six months.",
            period_from=at("2026-05-02"),
            period_to=at("2026-06-20"),
            period_reason="From the first payment to the arrival of the first family.",
        ),
    ),
    Defective(
        "deux_comptes_dont_un_muet",
        "identifier without link",
        "fr",
        "le second compte de la liste n'est rattaché à rien dans l'exposé ni dans le lien",
        ONE_UNLINKED,
        on("identifiers", "link"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC02"),
            national_provision="article 323-1 du Code pénal",
            max_penalty="trois ans d'emprisonnement et 100 000 euros d'amende",
            facts=prose("""
                Monsieur, Madame le Procureur, cher collègue,

                Une infirmière libérale de la région a constaté le 4 septembre 2026, au matin, que son agenda
                professionnel en ligne avait été ouvert dans la nuit par un tiers qui s'était servi de son mot
                de passe. Ce tiers a pris connaissance de la liste de ses patients, puis lui a écrit, à 7 h 12
                (heure de Paris), depuis le compte « veilleur.nuit » de la messagerie de votre pays : « j'ai
                tout lu ». Il a joint une capture de l'agenda. Aucune somme n'a été réclamée à ce jour."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("account", "veilleur.nuit"), known("account", "m.delaunay_77")),
            link=prose("""
                Le compte « veilleur.nuit » a transmis la capture de l'agenda ; son titulaire est donc l'auteur
                de l'accès, ou celui qui le connaît."""),
            custodian_name="Messagerie Exemple SA",
            custodian_location="Liège, Belgique",
            requested_state="BE",
            data_location="BE",
            provider_state="BE",
        ),
    ),
    Defective(
        "third_row_of_the_table",
        "identifier without link",
        "en",
        "the third address of the table is only 'also of interest' and no text ties it to the attack",
        ONE_UNLINKED,
        on("identifiers", "link"),
        draft(
            "STO_TRA",
            "en",
            offences=on("BC05"),
            national_provision="Art. 269c Criminal Code",
            max_penalty="5 years",
            facts=prose("""
                SUMMARY. Denial of service against the ticket sales of the national railway, 14.09.2026,
                06:00-08:25 UTC. Requests at a rate of 900 000 per second; sales stopped for two hours and 25
                minutes; damage put at EUR 410 000. The firewall of the railway recorded the two machines that
                gave the command:

                | address | first packet | last packet |
                | 192.0.2.31 | 05:58:10 UTC | 08:25:44 UTC |
                | 192.0.2.77 | 05:58:12 UTC | 08:25:40 UTC |

                Both belong to one rack of your hosting company."""),
            categories=on("SUB", "TRA"),
            items=on("netflow", "origin", "name"),
            identifiers=(
                ip("192.0.2.31", "14.09.2026 05:58:10 UTC, src port 4433"),
                ip("192.0.2.77", "14.09.2026 05:58:12 UTC, src port 4433"),
                ip("192.0.2.140", "14.09.2026 06:00:00 UTC, src port 4433, also of interest"),
            ),
            link=prose("""
                Flow records of 192.0.2.31 and 192.0.2.77 will show from where the attacker steered the two
                command machines during the attack."""),
            custodian_name="Rackhaus Beispiel GmbH",
            custodian_location="Graz, Austria",
            requested_state="AT",
            data_location="AT",
            provider_state="AT",
            period_from=at("2026-09-14 05:30"),
            period_to=at("2026-09-14 09:00"),
            period_reason="Half an hour before and after the attack.",
        ),
    ),
    Defective(
        "imei_communique_par_un_partenaire",
        "identifier without link",
        "fr",
        "l'IMEI a été « communiqué par un service partenaire », sans qu'on dise ce qu'il a à voir avec les faits",
        ONE_UNLINKED | on("L-vague"),
        on("identifiers", "link"),
        draft(
            "STO_TRA",
            "fr",
            offences=on("BCX"),
            national_provision="Articles 305 et 307 du Code pénal (extorsion)",
            max_penalty="10 ans de réclusion",
            facts=prose("""
                J'ai l'honneur de vous exposer que le sieur K., commerçant, reçoit depuis le 3 octobre 2026 des
                appels du numéro +33 6 39 98 41 07 par lesquels une voix masculine exige la remise de 15 000 000
                de francs, faute de quoi sa boutique sera incendiée. Le dernier appel a été reçu le 17 octobre
                2026 à 19 h 40 UTC. Un bidon d'essence a été trouvé devant la boutique le 18."""),
            categories=on("SUB", "TRA"),
            items=on("name", "call_detail_records"),
            identifiers=(
                known("phone", "+33 6 39 98 41 07"),
                known("imei", "490154203237518", "communiqué par un service partenaire"),
            ),
            link=prose("""
                Le numéro +33 6 39 98 41 07 est celui des appels d'extorsion ; ses relevés, du 3 au 17 octobre,
                établiront les appels reçus par la victime et désigneront son titulaire."""),
            custodian_name="Opérateur Mobile Exemple",
            custodian_location="Rennes",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            period_from=at("2026-10-03"),
            period_to=at("2026-10-18"),
            period_reason="Du premier appel au lendemain du dernier.",
        ),
    ),
)
