"""Defective drafts: offence and penalty, custodian, basis, language, way of sending, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, PRES_FR, STO, Defective, at, known, on, prose

BAD_FORM_MORE = (
    Defective(
        "in_a_language_nobody_takes",
        "translated into Hungarian for a State that accepts Spanish, English and French",
        on("translation_language"),
        replace(
            STO,
            offences=on("BC07"),
            national_provision="Section 345 of the Criminal Code",
            max_penalty="3 years of imprisonment",
            facts=prose("""
                In June 2026 a man applied to a hospital as a surgeon and mailed a diploma and a certificate of good
                standing which the university had never issued. He operated on eleven patients until 14 July 2026. The
                university states that the file of the diploma was made from a document of 2019. He has left and gives
                no address."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("email", "dr.v.santos@example.org"),),
            link="By dr.v.santos@example.org the false diploma and the certificate were sent to the hospital.",
            custodian_name="Correo Example SL",
            custodian_location="Valencia, Spain",
            requested_state="ES",
            data_location="ES",
            provider_state="ES",
            necessity_reasons=on("other"),
            necessity="His true name is not known to anybody here; the mailbox is what he left behind.",
            period_from=at("2026-06-01"),
            period_to=at("2026-07-15"),
            period_reason="From the application to his disappearance.",
            translation_language="hu",
            accepted_languages=("es", "en", "fr"),
        ),
    ),
    Defective(
        "direct_and_no_copy",
        "sent court to court in urgency, and no copy goes through the central authorities",
        on("copy_central", "direct", "channel"),
        replace(
            STO,
            offences=on("BCX"),
            national_provision="Section 239a of the Criminal Code (kidnapping for ransom)",
            max_penalty="fifteen years of imprisonment",
            facts=prose("""
                A student was taken from a car park on 21 November 2026 at about 20:00 UTC. At 23:14 UTC her father
                received by e-mail a picture of her, bound, and the demand to pay 80 000 euros by Tuesday. He has
                shown us the mail. She needs insulin and has none with her."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("email", "tuesday-noon@example.com"),),
            link="The picture and the demand came from tuesday-noon@example.com on 21 November at 23:14 UTC.",
            custodian_name="Freepost Example GmbH",
            custodian_location="Karlsruhe, Germany",
            requested_state="DE",
            data_location="DE",
            provider_state="DE",
            necessity_reasons=on("other"),
            necessity="The holder of the mailbox may lead to the place where she is held; there is no other trace.",
            period_from=at("2026-11-21"),
            period_to=at("2026-11-23"),
            period_reason="From the abduction to this morning.",
            urgency="danger_to_life",
            urgency_reasons=on("ongoing_offence"),
            urgency_text=(
                "The student is held captive and will fall into a coma without insulin within about two days."
            ),
            direct=True,
            copy_central=False,
        ),
    ),
    Defective(
        "direct_to_a_state_that_wants_the_centre",
        "sent directly to a State which has declared that everything goes to its central authority",
        on("direct", "channel", "declaration_27_9_e"),
        replace(
            STO,
            offences=on("BC08"),
            national_provision="Art. 177 Criminal Code",
            max_penalty="7 years",
            facts=prose("""
                Between 16 and 20 November 2026 a gang puts stickers with a false payment code on parking meters of
                our capital; each day some thirty drivers enter their card. The page behind the code passes the
                card data on to a mailbox. New stickers were found this morning. Damage so far 74 000 euros."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("email", "drop.meters@example.org"),),
            link="The false payment page writes the card data of every driver to drop.meters@example.org.",
            custodian_name="Xəzər Mail Example LLC",
            custodian_location="Baku, Azerbaijan",
            requested_state="AZ",
            data_location="AZ",
            provider_state="AZ",
            necessity_reasons=on("other"),
            necessity=(
                "The stickers carry no prints and the page is run by an unwitting host; the mailbox is the way"
                " on."
            ),
            period_from=at("2026-11-16"),
            period_to=at("2026-11-22"),
            period_reason="Since the first sticker.",
            urgency="urgent",
            urgency_reasons=on("ongoing_offence"),
            urgency_text="The gang put up new stickers this very morning and thirty drivers a day lose their cards.",
            direct=True,
            copy_central=True,
            declaration_27_9_e=True,
        ),
    ),
    Defective(
        "no_offence_no_provision",
        "neither an offence nor a provision of national law is named",
        on("offences", "national_provision"),
        replace(
            PRES,
            offences=frozenset(),
            national_provision="",
            max_penalty="five years of imprisonment",
            facts=prose("""
                On 17 October 2026 the intimate pictures of a teacher were sent to all 640 addresses of her school.
                She had kept them in an online album. Two days before, her album had been opened with her password
                from a device she does not know. The sender signed with the name of a pupil, who was at a
                tournament abroad and had no telephone with him."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history", "message_headers"),
            identifiers=(known("email", "class.prank@example.net"),),
            link="The pictures were sent to the 640 addresses from class.prank@example.net on 17 October 2026.",
            custodian_name="Webmail Example SpA",
            custodian_location="Turin, Italy",
            requested_state="IT",
            data_location="IT",
            provider_state="IT",
            necessity_reasons=on("short_retention"),
            necessity="Log-in addresses are erased after 42 days, that is on 28 November.",
            period_from=at("2026-10-15"),
            period_to=at("2026-10-18"),
            period_reason="From the opening of the album to the day after the mail.",
        ),
    ),
    Defective(
        "fournisseur_neo_zelandais",
        "le fournisseur est en Nouvelle-Zélande, la demande va aux Pays-Bas ; rien ne dit pourquoi",
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
            offences=on("BC02"),
            national_provision="article 550 bis du Code pénal",
            max_penalty="trois ans d’emprisonnement",
            facts=prose("""
                Le 5 novembre 2026, vers 14 h 30 UTC, quelqu’un a copié les sujets du concours de la magistrature
                depuis le poste d’un secrétariat. Le 6, les sujets circulaient parmi des candidats, contre 400
                euros. Un candidat a remis l’adresse où il fallait écrire pour les recevoir. Le
                concours a été reporté."""),
            categories=on("SUB", "TRA"),
            items=on("name", "login_ip_history"),
            identifiers=(known("email", "sujets.2026@example.com"),),
            link="À l’adresse sujets.2026@example.com les candidats écrivaient pour acheter les sujets volés.",
            custodian_name="Kiwi Mail Example Ltd",
            custodian_location="Auckland, Nouvelle-Zélande",
            requested_state="NL",
            necessity_reasons=on("short_retention"),
            necessity=(
                "Kiwi Mail n’indique garder les adresses de connexion que trente jours, donc jusqu’au 5"
                " décembre."
            ),
            period_from=at("2026-11-05"),
            period_to=at("2026-11-09"),
            period_reason="De la copie au report du concours.",
        ),
    ),
)
