"""Defective drafts: the facts, the necessity, the urgency, the intention, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, STO, STO_FR, Defective, at, ip, known, on, prose

BAD_SUBSTANCE_MORE = (
    Defective(
        "no_word_of_a_follow_up",
        "no intention to make a request for assistance is declared",
        on("mla_intent", "measures_sought"),
        replace(
            PRES,
            offences=on("BC02", "BC03"),
            national_provision="Sections 138ab and 139c Criminal Code",
            max_penalty="2 years",
            facts=prose("""
                Unknown persons had a copy of all incoming mail of a lawyers' office sent to a mailbox abroad, by a
                rule set in the mail server on 15 September 2026 at 08:12 UTC. The rule worked until 28 September.
                About 1 900 messages went out this way, some on a merger that was not yet public."""),
            categories=on("SUB", "TRA"),
            items=on("name", "account_creation_time_ip", "login_ip_history"),
            identifiers=(known("email", "collect.0915@example.org"),),
            link="collect.0915@example.org received the copies of the lawyers' mail from 15 to 28 September 2026.",
            custodian_name="Inkwell Mail Example Ltd",
            custodian_location="London, United Kingdom",
            requested_state="GB",
            data_location="GB",
            provider_state="GB",
            necessity_reasons=on("account_closing"),
            necessity="Inkwell closes mailboxes that were not used for 60 days; this one falls due on 27 November.",
            period_from=at("2026-09-15"),
            period_to=at("2026-09-29"),
            period_reason="While the rule was at work.",
            mla_intent=False,
            measures_sought=frozenset(),
        ),
    ),
    Defective(
        "offence_of_another_story",
        "a copyright offence is ticked and cited for a case of threats between former spouses",
        on("offences", "national_provision", "facts"),
        replace(
            STO,
            offences=on("BC10"),
            national_provision="Copyright Act, Art. 71",
            max_penalty="two years of imprisonment",
            facts=prose("""
                After the divorce in May 2026 a man received, from 3 to 19 June 2026, thirty-one text messages which
                announced that his car would burn and that he would not see the children grow up. On the night of
                20 June the car did burn. The former wife denies to have written. The messages came from a number
                bought on the internet."""),
            categories=on("SUB"),
            items=on("name", "billing_payment"),
            identifiers=(known("phone", "+1-202-555-0190"),),
            link="All thirty-one threats were sent from +1-202-555-0190.",
            custodian_name="Numbers Example LLC",
            custodian_location="Boston, United States",
            requested_state="US",
            data_location="US",
            provider_state="US",
            necessity_reasons=on("other"),
            necessity="Who paid for the number is the only way to learn who wrote; the telephone was not found.",
            period_from=at("2026-06-03"),
            period_to=at("2026-06-20"),
            period_reason="The days of the messages.",
        ),
    ),
    Defective(
        "a_refund_is_wanted",
        "a civil dispute: the buyer was served, is dissatisfied and wants her money back; no crime is told",
        on("facts", "offences", "necessity"),
        replace(
            STO,
            offences=on("BC08"),
            national_provision="Criminal Code, section 209",
            max_penalty="one year of imprisonment",
            facts=prose("""
                On 2 May 2026 a lady bought a used camera from a dealer's page for 640 euros. The camera arrived in
                good time and works, but the lens has a scratch that was not mentioned. The dealer offered a reduction
                of 50 euros which she finds too small. She would like to know his address so that her lawyer can sue
                for the price."""),
            categories=on("SUB"),
            items=on("name", "postal_address"),
            identifiers=(known("account", "optik-fuchs-shop"),),
            link="Under optik-fuchs-shop the dealer sold the camera with the scratched lens on 2 May 2026.",
            custodian_name="Markt Example AG",
            custodian_location="Basel, Switzerland",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("other"),
            necessity="The buyer needs the address of the dealer for her claim in the civil court.",
            period_from=at("2026-05-02"),
            period_to=at("2026-05-20"),
            period_reason="From the purchase to the offer of the reduction.",
        ),
    ),
    Defective(
        "accelere_sans_raison",
        "la réponse rapide de l’article 31(3)(a) est invoquée, sans un mot du risque de perte",
        on("expedited_ground", "expedited_reason"),
        replace(
            STO_FR,
            offences=on("BC08"),
            national_provision="article 496 du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Du 4 au 22 mai 2026, un faux bailleur a loué le même studio à neuf étudiants, qui ont chacun versé
                deux mois de garantie, soit 13 400 euros au total. Le bail portait la signature imitée du
                propriétaire. Les clés remises n’ouvraient rien. Le bailleur ne s’est montré qu’en photographie."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery"),
            identifiers=(known("email", "studio.centre@example.net"),),
            link=(
                "L’adresse studio.centre@example.net a envoyé le faux bail et le compte bancaire aux neuf"
                " étudiants."
            ),
            custodian_name="Poste Exemple SA",
            custodian_location="Genève, Suisse",
            requested_state="CH",
            data_location="CH",
            provider_state="CH",
            necessity_reasons=on("other"),
            necessity=(
                "Le compte bancaire est au nom d’une personne décédée ; seule l’adresse mène encore à"
                " l’auteur."
            ),
            period_from=at("2026-05-04"),
            period_to=at("2026-05-23"),
            period_reason="De la première à la dernière location.",
            expedited_ground="31(3)(a)",
            expedited_reason="",
        ),
    ),
    Defective(
        "preserved_but_under_which_reference",
        "the data are said to have been preserved before, without reference or date of that preservation",
        on("previous_preservation"),
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC02"),
            national_provision="Section 1 of the Computer Misuse Act",
            max_penalty="2 years",
            facts=prose("""
                On 30 August 2026 between 04:00 and 04:26 UTC somebody entered the control system of a waterworks and
                raised the dose of chlorine, which the shift reset at 04:31. The data were preserved by your
                colleagues at our earlier request and we now ask to receive them. The entry came by a maintenance
                account of a supplier."""),
            categories=on("SUB", "TRA"),
            items=on("name", "ip_assignment_at_time", "session_logs"),
            identifiers=(ip("2001:db8:41::7", "30 August 2026, 04:00 to 04:26 UTC, source port 50122"),),
            link=(
                "From 2001:db8:41::7 the maintenance account was opened on 30 August at 04:00 UTC and the dose"
                " changed."
            ),
            custodian_name="Sund Example ApS",
            custodian_location="Copenhagen, Denmark",
            requested_state="DK",
            data_location="DK",
            provider_state="DK",
            necessity_reasons=on("other"),
            necessity=(
                "The line behind the address leads to the person at the keyboard; the supplier's staff are"
                " excluded."
            ),
            period_from=at("2026-08-30 03:30"),
            period_to=at("2026-08-30 05:00"),
            period_reason="Half an hour before and after the entry.",
            previous_preservation="",
        ),
    ),
)
