"""Defective drafts: data known to lie in a third State, a provider outside the requested State."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

ELSEWHERE = on("L-third", "L-third-31", "P29-loc", "M31-loc", "L-place")
OTHER_PROVIDER = ELSEWHERE | on("L-provider")

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
                A dairy co-operative in the north keeps its recipes and its orders in an online store. On the
                evening of 22 October 2026, at 21.40 CEST, someone who used the name of a former dairyman logged
                in from the account "ostmastare" and deleted the orders of eleven days.

                The co-operative has asked its contact in Amsterdam, who sells the store under licence.
                According to him the log files are not kept by him; the servers are understood to be in Dublin."""),
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
    Defective(
        "irish_provider_asked_in_london",
        "provider outside the requested State",
        "en",
        "the provider is recorded as established in Ireland while the United Kingdom is asked",
        OTHER_PROVIDER,
        on("provider_state", "requested_state", "custodian_location", "custodian_name"),
        draft(
            "STO_SUB",
            "en",
            offences=on("BC08"),
            national_provision="Art. 640-ter Codice penale",
            max_penalty="three years",
            facts=prose("""
                The person offended is a pensioner of Bergamo. On the 3rd of June 2026 she received on the
                telephone a message with a link; the page which opened had the aspect of her post bank and
                passed on, in the same moment, what she typed. At 15:22 (UTC+2) the sum of 8.900 euro left her
                account by manipulation of the online order. The page was managed by the customer of the number
                of contract HX-2201-55."""),
            categories=on("SUB"),
            items=on("name", "billing_payment", "kyc_documents"),
            identifiers=(known("account", "HX-2201-55"),),
            link="HX-2201-55 is the contract of the page that passed on the codes; its holder disposed of the money.",
            custodian_name="Shamrock Pages Example Ltd",
            requested_state="GB",
            provider_state="IE",
        ),
    ),
    Defective(
        "exploitee_depuis_tallinn",
        "provider outside the requested State",
        "fr",
        "le texte dit que la société est établie et exploitée à Tallinn, mais c'est la Finlande qui est requise",
        OTHER_PROVIDER,
        on("link", "requested_state", "provider_state", "custodian_location"),
        draft(
            "STO_SUB",
            "fr",
            offences=on("BC09"),
            national_provision="article 227-23 du Code pénal",
            max_penalty="cinq ans d'emprisonnement et 75 000 euros d'amende",
            facts=prose("""
                Exposé. Une patrouille en ligne a relevé le 11 septembre 2026 à 14 h 20 (UTC+2) qu'un dossier
                partagé sous le pseudonyme « tuulikki9 » contenait des images d'abus sexuels sur mineurs,
                offertes à quiconque en demandait le mot de passe. Le dossier a été constaté par procès-verbal
                puis signalé ; il n'est pas décrit ici.

                Procédure. Une enquête préliminaire a été ouverte le 14 septembre. Le centre national n'a pas
                reconnu de victime déjà identifiée. Le dossier a disparu le 15 septembre, à la suite du
                signalement, mais le compte subsiste.

                Ce que nous cherchons. Rien d'autre que la personne qui a ouvert ce compte."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip", "email_recovery"),
            identifiers=(known("account", "tuulikki9"),),
            link=prose("""
                tuulikki9 offrait les images ; il faut l'identifier. La société qui exploite le partage est
                établie à Tallinn, d'où elle gère tous ses comptes ; nous nous adressons à vous parce que son
                site est rédigé en finnois."""),
            custodian_name="Jako Exemple OÜ",
            requested_state="FI",
        ),
    ),
    Defective(
        "fournisseur_americain_via_berne",
        "provider outside the requested State",
        "fr",
        "le fournisseur ne peut répondre que depuis les États-Unis, la Suisse est requise",
        OTHER_PROVIDER,
        on("provider_state", "requested_state", "custodian_location", "provider_states"),
        draft(
            "PRES",
            "fr",
            offences=on("BC02"),
            national_provision="Art. 615-ter du Code pénal",
            max_penalty="3 ans",
            facts=prose("""
                Le 28 octobre 2026 à 6 h 55 (UTC+1), l'ancien compagnon de la plaignante, avec qui elle est en
                instance de divorce, est entré dans son compte de photographies et en a changé le mot de passe.
                Elle a reçu l'avis de changement ; l'adresse de secours y est désormais
                nouveau.depart@example.com."""),
            categories=on("SUB"),
            items=on("name", "account_creation_time_ip"),
            identifiers=(known("email", "nouveau.depart@example.com"),),
            link="nouveau.depart@example.com a pris la place de l'adresse de la plaignante lors de l'intrusion.",
            custodian_name="Bigmail Example Inc.",
            requested_state="CH",
            provider_state="US",
            provider_states=on("US"),
            necessity_reasons=on("easily_deleted"),
            necessity="Le suspect, convoqué pour le 30 novembre, peut supprimer cette adresse d'un geste.",
            period_from=at("2026-10-27"),
            period_to=at("2026-10-29"),
            period_reason="Le jour des faits, la veille et le lendemain.",
        ),
    ),
)
