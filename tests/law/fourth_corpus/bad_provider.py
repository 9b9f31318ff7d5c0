"""Defective drafts: a provider outside the requested State."""

from tests.law.fourth_corpus.shape import Defective, at, draft, known, on, prose

ELSEWHERE = on("L-provider", "L-place", "L-third", "L-third-31", "P29-loc", "M31-loc")

BAD_PROVIDER = (
    Defective(
        "irish_provider_asked_in_london",
        "provider outside the requested State",
        "en",
        "the provider is recorded as established in Ireland while the United Kingdom is asked",
        ELSEWHERE,
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
        ELSEWHERE,
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
        ELSEWHERE,
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
