"""Defective drafts: the link between identifier and offence, and the identifiers themselves, continued."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, PRES_FR, STO, STO_FR, Defective, at, known, on, prose

BAD_LINKS_MORE = (
    Defective(
        "exam_papers_no_identifier",
        "no account, address or number is given at all",
        on("identifiers"),
        replace(
            PRES,
            offences=on("BC02"),
            national_provision="Computer Offences Act, section 4",
            max_penalty="Imprisonment not exceeding four years",
            facts=prose("""
                The papers of the final examination in mathematics were copied from the server of the examinations
                board on 3 June 2026 and offered in a closed channel for 50 euros on the following evening. About two
                hundred pupils had them before the morning of 5 June. The board cancelled the paper and 9 400 pupils
                had to sit it again. The channel was run on a messenger service abroad."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(),
            link="The person who ran the channel sold the papers taken from the server on 3 June 2026.",
            custodian_name="Pigeon Messenger Example Ltd",
            custodian_location="Dublin, Ireland",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            necessity_reasons=on("easily_deleted"),
            necessity="The owner of a channel can delete it with one touch, and with it the record of his log-ins.",
            period_from=at("2026-06-03"),
            period_to=at("2026-06-06"),
            period_reason="From the copying to the cancelled paper.",
        ),
    ),
    Defective(
        "romance_fraud_display_name_only",
        "the identifier is a first name as shown on the screen, which thousands share",
        on("identifiers"),
        replace(
            PRES,
            offences=on("BC08"),
            national_provision="Art. 244 of the Penal Code",
            max_penalty="6 years deprivation of liberty",
            facts=prose("""
                A widow of 71 years came to know, on a dating site, a person who said to be an engineer on a platform
                at sea. From February to May 2026 she sent him, in seven transfers, altogether 38 000 euros, for a
                customs fee, a hospital and a flight. In May she saw the same photograph under another name and
                understood that she was deceived. The transfers went to accounts of straw persons."""),
            categories=on("SUB", "TRA"),
            items=on("name", "account_creation_time_ip", "login_ip_history"),
            identifiers=(known("other", "Michael", "the name shown beside his photograph"),),
            link="Michael wrote to the widow on the site and asked her for each of the seven transfers.",
            custodian_name="Zweisam Example AG",
            custodian_location="Vienna, Austria",
            requested_state="AT",
            data_location="AT",
            provider_state="AT",
            necessity_reasons=on("account_closing"),
            necessity=(
                "The site wipes profiles that were reported by users after 90 days; hers was reported in"
                " October."
            ),
            period_from=at("2026-02-01"),
            period_to=at("2026-05-31"),
            period_reason="From the first message in February to the end of the contact in May.",
        ),
    ),
    Defective(
        "harcelement_compte_mal_recopie",
        "le compte du tableau n’est pas celui dont parlent les faits et le lien (une faute de frappe)",
        on("identifiers", "link", "facts"),
        replace(
            PRES_FR,
            offences=on("BCX"),
            national_provision="article 222-33-2-2 du Code pénal (harcèlement en ligne)",
            max_penalty="deux ans d’emprisonnement et 30 000 euros d’amende",
            facts=prose("""
                Du 1er au 20 septembre 2026, une étudiante a reçu chaque jour, du compte « corbeau_77 », entre
                vingt et soixante messages d’insultes et de menaces de viol. L’auteur décrivait ses vêtements et
                ses trajets, de sorte qu’il devait la suivre. Elle ne sort plus seule et a cessé ses cours. Elle a
                déposé plainte le 21 septembre."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "login_ip_history"),
            identifiers=(known("account", "corbeau_71", "réseau Tribune"),),
            link="Le compte corbeau_77 a envoyé tous les messages de menaces reçus du 1er au 20 septembre 2026.",
            custodian_name="Tribune Exemple SAS",
            custodian_location="Paris, France",
            requested_state="FR",
            data_location="FR",
            provider_state="FR",
            necessity_reasons=on("easily_deleted", "suspect_aware"),
            necessity="L’auteur sait depuis le 25 septembre que la victime a porté plainte et peut fermer le compte.",
            period_from=at("2026-09-01"),
            period_to=at("2026-09-21"),
            period_reason="La durée des envois.",
        ),
    ),
    Defective(
        "botnet_everyone_who_visited",
        "a fishing request: every visitor of a website for half a year, guilty or not",
        on("items", "identifiers", "link", "facts", "period_from", "period_to", "period_reason", "necessity"),
        replace(
            STO,
            measure="STO_TRA",
            offences=on("BC06"),
            national_provision="Art. 615-quater of the Criminal Code",
            max_penalty="three years of imprisonment",
            facts=prose("""
                On the forum at www.example.org a person offered on 20 April 2026 a program which turns home routers
                into a botnet. The price was 90 dollars. The forum has about forty thousand readers, most of whom
                talk about games. We wish to learn the addresses of all visitors of the forum in the first half of the
                year, in order to see afterwards whether some of them may have bought the program."""),
            categories=on("TRA"),
            items=on("access_logs"),
            identifiers=(known("domain", "www.example.org"),),
            link="The program was offered on the forum at www.example.org, so a buyer must be among its visitors.",
            custodian_name="Hosting Example SRL",
            custodian_location="Bucharest, Romania",
            requested_state="RO",
            data_location="RO",
            provider_state="RO",
            necessity_reasons=on("short_retention"),
            necessity="The host keeps access logs for eight months, so those of April are erased in December.",
            period_from=at("2026-01-01"),
            period_to=at("2026-06-30"),
            period_reason="The first half of the year.",
        ),
    ),
    Defective(
        "arnaque_president_lien_absent",
        "le lien est resté vide",
        on("link"),
        replace(
            STO_FR,
            offences=on("BC07", "BC08"),
            national_provision="articles 313-1 et 441-1 du Code pénal",
            max_penalty="cinq ans d’emprisonnement",
            facts=prose("""
                Le 6 octobre 2026, la comptable d’une société de transport a reçu trois courriels qui paraissaient
                venir de son directeur, en voyage. On lui demandait un virement confidentiel de 184 000 euros pour
                le rachat d’un concurrent. Elle a payé le 7 octobre. Le directeur, revenu le 9, n’avait rien
                demandé. L’enquête a fait ressortir une boîte aux lettres et un numéro."""),
            categories=on("SUB"),
            items=on("name", "phone_recovery", "account_creation_time_ip"),
            identifiers=(known("email", "direction.generale@example.com"), known("phone", "+1-202-555-0148")),
            link="",
            custodian_name="Courrier Exemple Inc.",
            custodian_location="Montréal, Canada",
            requested_state="CA",
            data_location="CA",
            provider_state="CA",
            necessity_reasons=on("other"),
            necessity="L’argent a quitté le pays le soir même ; le titulaire de la boîte est la seule piste vivante.",
            period_from=at("2026-10-06"),
            period_to=at("2026-10-09"),
            period_reason="Du premier courriel au retour du directeur.",
        ),
    ),
)
