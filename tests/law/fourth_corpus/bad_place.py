"""Defective drafts: data known to lie in a third State."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

ELSEWHERE = on("L-third", "L-third-31", "P29-loc", "M31-loc", "L-place")

BAD_PLACE = (
    Defective(
        "understood_to_be_in_dublin",
        "data in a third State",
        "en",
        "the Netherlands are asked, and the text says the servers with the data are understood to be in Dublin",
        ELSEWHERE,
        on("facts", "data_outside_requested_state", "requested_state", "custodian_location", "data_location"),
        draft(
            "PRES",
            "en",
            offences=on("BC02", "BC04"),
            national_provision="Swedish Penal Code, chapter 4 section 9 c",
            max_penalty="2 years",
            facts=prose("""
                Public Prosecution Office, northern district. Our reference AM-88123-26. Please quote it.

                1) The injured party. A dairy co-operative with 140 members keeps its recipes, its orders and
                the list of its suppliers in an online store which it rents by the year. The store has one
                account for each employee. It is the only place where the orders are kept; there is no paper.

                2) The event. On the evening of Thursday, 22 October 2026, at 21.40 CEST, someone who used the
                name of a former dairyman logged in from the account "ostmastare" and, in the course of nineteen
                minutes, deleted the orders of eleven days, one by one, beginning with the newest. The orders
                were restored from a backup on Friday afternoon, except those of the Thursday itself, which the
                backup had not reached. About 6 000 litres of milk were poured away because nobody knew to whom
                they should go. The co-operative puts its loss at SEK 310 000.

                3) The suspect. The former dairyman, E., was dismissed in August after a quarrel over the
                ripening of a cheese. His account should have been closed on his last day and was not. E. says
                that he told the password to at least three colleagues, which two of them confirm, and that on
                the evening in question he sang in a choir, which eleven persons confirm for the time until
                21.15. The church is twelve minutes from his home.

                4) What we have done. We have searched E.'s home and found no computer except an old one that
                does not start. His telephone was examined with his consent. It shows nothing for the evening,
                but its log had been emptied on 24 October, according to E. because it was slow. The colleagues
                have been heard and have no explanation.

                5) What is lacking. The address from which ostmastare was used in those nineteen minutes. The
                co-operative has asked its contact in Amsterdam, who sells the store under licence and sends the
                invoices. He answered on 4 November, politely and at length. According to him he can see the
                number of accounts and whether they are paid for; the log files are not kept by him; the servers
                are understood to be in Dublin. He offered to be of service in any other way.

                6) What follows. The request for the log files themselves will be sent by the Office within two
                months, with the decision of the court that your law requires, a copy of which we shall
                translate."""),
            categories=on("TRA", "SUB"),
            items=on("login_ip_history", "session_logs"),
            identifiers=(known("account", "ostmastare"),),
            link="The log-in of ostmastare on 22 October is the act itself; its address will tell who did it.",
            custodian_name="Store It Example B.V.",
            custodian_location="Amsterdam",
            requested_state="NL",
            provider_state="NL",
            necessity_reasons=on("short_retention"),
            necessity="Log files are kept for 45 days according to the contract, and so are lost on 6 December.",
            period_from=at("2026-10-22"),
            period_to=at("2026-10-23"),
            period_reason="The evening of the deletion and the day on which it was found.",
        ),
    ),
    Defective(
        "site_de_francfort",
        "data in a third State",
        "fr",
        "le Luxembourg est requis alors que le prestataire a répondu que le contenu est gardé à Francfort",
        ELSEWHERE,
        on("facts", "link", "data_outside_requested_state", "requested_state", "data_location"),
        draft(
            "STO_CON",
            "fr",
            offences=on("BC07"),
            national_provision="article 193 du Code pénal (faux en écritures)",
            max_penalty="cinq ans",
            facts=prose("""
                Le gérant d'une société d'intérim est soupçonné d'avoir fabriqué, au moyen d'un logiciel de paie
                tenu en ligne, 118 bulletins de salaire pour des personnes qui n'ont jamais travaillé, et de les
                avoir présentés aux organismes sociaux les 5 mars, 4 avril et 6 mai 2026. Les bulletins sont
                déposés dans l'espace « paie- interim-nord ». Interrogé par la police, le prestataire a indiqué,
                le 2 novembre 2026, que le contenu de cet espace est conservé exclusivement sur son site de
                Francfort-sur-le-Main et qu'il n'en existe pas de copie ailleurs."""),
            categories=on("CON"),
            items=on("files_cloud"),
            identifiers=(known("account", "paie-interim-nord"),),
            link="L'espace paie-interim-nord contient les bulletins dans leurs versions successives.",
            custodian_name="Paie Directe Exemple Sàrl",
            custodian_location="Luxembourg-Kirchberg",
            requested_state="LU",
            provider_state="LU",
            period_from=at("2026-03-01"),
            period_to=at("2026-05-10"),
            period_reason="Des préparatifs du premier dépôt au dernier dépôt.",
        ),
    ),
    Defective(
        "singapore_in_the_field",
        "data in a third State",
        "en",
        "the data is recorded as lying in Singapore while Germany is asked",
        ELSEWHERE,
        on("data_location", "requested_state", "custodian_location", "data_outside_requested_state"),
        draft(
            "STO_TRA",
            "en",
            offences=on("BC03"),
            national_provision="Article 197 bis.2 of the Criminal Code",
            max_penalty="2 years",
            facts=prose("""
                In the conference hotel "Mirador" a small box was found on 16 October 2026 behind the router for
                guests. It copied what the guests of the congress sent over the hotel network and forwarded the
                copies every hour to the bucket "mirador-cap". First forwarding, as stored in the box:
                2026-10-12T18:00:04Z; last: 2026-10-16T07:00:04Z."""),
            categories=on("TRA"),
            items=on("access_logs", "origin", "time"),
            identifiers=(known("account", "mirador-cap", "storage bucket"),),
            link="Whoever fetched the copies from mirador-cap listened in; the access logs show from where.",
            custodian_name="Eimer Cloud Beispiel GmbH",
            custodian_location="Hamburg",
            requested_state="DE",
            data_location="SG",
            provider_state="DE",
            period_from=at("2026-10-12"),
            period_to=at("2026-10-17"),
            period_reason="From the first forwarding to the day after the box was found.",
        ),
    ),
    Defective(
        "beauharnois",
        "data in a third State",
        "fr",
        "il est coché que les données se trouvent hors de l'État requis, et le lieu indiqué est au Canada",
        ELSEWHERE,
        on("custodian_location", "data_outside_requested_state", "requested_state"),
        draft(
            "PRES",
            "fr",
            offences=on("BC05", "BC11"),
            national_provision="articles 550ter et 66 du Code pénal",
            max_penalty="3 ans",
            facts=prose("""
                Deux lycéens ont loué, le 6 novembre 2026, une attaque contre le portail des bulletins
                scolaires. Le portail est resté muet du 9 novembre 8 h au 10 novembre 14 h (heure de Bruxelles).
                Le loueur leur avait demandé de désigner la cible dans une page dont l'adresse est
                https://loueur.example.net/cible."""),
            categories=on("TRA", "SUB"),
            items=on("access_logs", "name"),
            identifiers=(known("url", "https://loueur.example.net/cible"),),
            link=prose("""
                La page https://loueur.example.net/cible a reçu la désignation du portail : son tenancier est le
                loueur."""),
            custodian_name="Hébergement Exemple SAS",
            custodian_location="Beauharnois, Québec, Canada",
            data_outside_requested_state=True,
            requested_state="FR",
            necessity_reasons=on("short_retention"),
            necessity="Les journaux de la page sont purgés chaque mois, le prochain passage étant le 1er décembre.",
            period_from=at("2026-11-05"),
            period_to=at("2026-11-11"),
            period_reason="De la veille de la location au lendemain du rétablissement.",
        ),
    ),
)
