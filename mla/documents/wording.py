"""Sentences the letters print, our own words in both languages. Data only; placeholders are filled by `sentences`."""

from mla.law.text import Text

NOT_STATED = Text("not stated", "non indiqué")
NUMBERED = Text("{label} {number}", "{label} {number}")
STATE_BY_CODE = Text("{state} ({code})", "{state} ({code})")
YES = Text("yes", "oui")
NO = Text("no", "non")

# By the short name of the instrument, as its citations bear it.
UNDER = {
    "ETS 185": Text("under {articles} of the Convention on Cybercrime (ETS 185)",
                    "en application {articles} de la Convention sur la cybercriminalité (STE 185)"),
    "CETS 224": Text("under {articles} of the Second Additional Protocol to the Convention on Cybercrime (CETS 224)",
                     "en application {articles} du Deuxième Protocole additionnel à la Convention sur la "
                     "cybercriminalité (STCE 224)"),
    "UNCC": Text("under {articles} of the United Nations Convention against Cybercrime",
                 "en application {articles} de la Convention des Nations Unies contre la cybercriminalité"),
}  # fmt: skip
ISSUED_UNDER = Text(
    "This request is issued under: {instrument}.", "Cette demande est émise en vertu de : {instrument}."
)
BY_ARTICLE = Text("{what} (Art.\u00a0{article})", "{what} (art.\u00a0{article})")
NOT_APPLICABLE = Text("does not apply", "sans objet")
NOT_KNOWN = Text("not known", "non connu")
ARTICLE = Text("Article {a}", "de l’article {a}")
ARTICLES = Text("Articles {a} and {b}", "des articles {a} et {b}")

BASIS_ART27 = Text(
    "No treaty or arrangement on mutual assistance is in force between our States; Article 27 of the Convention "
    "applies.",
    "Aucun traité ni arrangement d’entraide n’est en vigueur entre nos États ; l’article 27 de la Convention "
    "s’applique.",
)
BASIS_TREATY = Text(
    "Mutual assistance between our States is governed by: {treaty}.",
    "L’entraide entre nos États est régie par : {treaty}.",
)
BASIS_AGREED27 = Text(
    "{treaty} is in force between our States; they have agreed to apply Article 27 of the Convention in its place.",
    "{treaty} est en vigueur entre nos États ; ils sont convenus d’appliquer à sa place l’article 27 de la Convention.",
)
UN = "UNCC"
BASIS_UN = Text(
    "No treaty on mutual legal assistance is in force between our States; Article 40, paragraphs 8 to 31, of the "
    "United Nations Convention applies.",
    "Aucun traité d’entraide judiciaire n’est en vigueur entre nos États ; l’article 40, paragraphes 8 à 31, de la "
    "Convention des Nations Unies s’applique.",
)
BASIS_AGREED_UN = Text(
    "{treaty} is in force between our States; they have agreed to apply Article 40, paragraphs 8 to 31, of the United "
    "Nations Convention in its place.",
    "{treaty} est en vigueur entre nos États ; ils sont convenus d’appliquer à sa place l’article 40, paragraphes 8 "
    "à 31, de la Convention des Nations Unies.",
)
THE_TREATY = Text("A treaty on mutual assistance", "Un traité d’entraide")

REPLY_FAST = Text(
    "Answer preferred by e-mail or another fast means",
    "Réponse souhaitée par courriel ou par un autre moyen rapide",
)
REPLY_BY = Text("Answer preferred by these means:", "Réponse souhaitée par les moyens suivants :")
SAME_AUTHORITY = Text(
    "The requesting authority is also in charge of the case.",
    "L’autorité requérante est également chargée de l’affaire.",
)
NO_EARLIER = Text("None.", "Aucune.")
CUSTODIAN_UNKNOWN = Text(
    "We have no information identifying the custodian. The only indication of location is what the identifiers in "
    "section {section} show.",
    "Nous ne disposons d’aucun renseignement identifiant le gardien des données. La seule indication de lieu est celle "
    "que donnent les identifiants de la section {section}.",
)
INTENTION = Text(
    "{state} intends to submit a request for mutual assistance for the measures marked below, concerning the data "
    "described in section {section}.",
    "{state} : une demande d’entraide sera présentée pour les mesures cochées ci-dessous, concernant les données "
    "décrites à la section {section}.",
)
NO_INTENTION = Text(
    "The intention to submit a request for mutual assistance has not been declared.",
    "L’intention de présenter une demande d’entraide n’a pas été déclarée.",
)
ART30_ASKED = Text(
    "If you find that a provider in another State took part in transmitting the communication, please send us at once "
    "enough traffic data to identify that provider and the path.",
    "Si vous constatez qu’un fournisseur situé dans un autre État a participé à la transmission de la communication, "
    "merci de nous envoyer sans attendre assez de données de trafic pour identifier ce fournisseur et la voie suivie.",
)
ART30_NOT_ASKED = Text("Not asked for.", "Non demandée.")
KEEP_CONFIDENTIAL = Text(
    "Please keep this request and its subject confidential except as far as needed to carry it out. If you cannot, "
    "tell us before acting; we will then decide whether to maintain it.",
    "Merci de garder confidentiels cette demande et son objet, sauf dans la mesure nécessaire à son exécution. Si cela "
    "n’est pas possible, dites-le-nous avant d’agir ; nous déciderons alors si elle est maintenue.",
)
KEEP_LETTER_CONFIDENTIAL = Text(
    "Please keep this letter and its subject confidential except as far as needed to act on it.",
    "Merci de garder confidentiels cette lettre et son objet, sauf dans la mesure nécessaire aux suites à y donner.",
)
NO_USER_NOTICE = Text("Do not inform the customer or user.", "Ne pas informer le client ou l’utilisateur.")
TELL_BEFORE = Text(
    "Tell us before any notice to the customer or user.",
    "Nous avertir avant toute information du client ou de l’utilisateur.",
)
CONFIDENTIAL = Text("CONFIDENTIAL", "CONFIDENTIEL")
CONFIDENTIAL_TICK = Text("Confidential", "Confidentiel")
LABEL_NOTE = Text(
    "The sharing labels limit circulation; they do not replace the request for confidentiality above.",
    "Les marques de diffusion limitent la circulation ; elles ne remplacent pas la demande de confidentialité "
    "ci-dessus.",
)
USE_UNDERTAKING = Text(
    "We undertake to use what we receive only for the investigation or proceedings described in this request, unless "
    "you agree to another use.",
    "Nous nous engageons à n’utiliser ce que nous recevrons que pour l’enquête ou la procédure décrite dans cette "
    "demande, sauf accord de votre part pour un autre usage.",
)
NO_UNDERTAKING = Text(
    "No undertaking is offered in this request.", "Aucun engagement n’est offert dans cette demande."
)
CONFIRM = (
    Text("receipt of this request", "la réception de cette demande"),
    Text(
        "the preservation of the data, and any gaps",
        "la conservation des données, et les lacunes éventuelles",
    ),
    Text(
        "the date until which the data are preserved", "la date jusqu’à laquelle les données sont conservées"
    ),
    Text("your reference", "votre référence"),
)
PLEASE_CONFIRM = Text("Please confirm:", "Merci de confirmer :")
NO_ANNEX = Text("No annex.", "Aucune annexe.")
NO_MATERIAL = Text("No material is enclosed.", "Aucun élément n’est joint.")
SEAL = Text("Place of seal", "Emplacement du sceau")
SIGN_HERE = Text("Signature", "Signature")
SIGNED_BY = Text("Signed electronically by", "Signé électroniquement par")
SIGNED_FILE = Text(
    "The signature is in the PDF file, where any reader that knows signatures can check it. A print does not carry it.",
    "La signature se trouve dans le fichier PDF, où tout lecteur sachant vérifier les signatures peut la contrôler. "
    "Un tirage papier ne la porte pas.",
)

FORM_ORDER = Text(
    "Section order: Council of Europe template {form}, sections 1–{last}; the later sections are the "
    "issuing system’s own.",
    "Ordre des sections : modèle {form} du Conseil de l’Europe, sections 1 à {last} ; les suivantes sont propres au "
    "système émetteur.",
)
PAGE_OF = Text("Page {page} of {pages}", "Page {page} sur {pages}")
DRAFT = Text("DRAFT – NOT SENT", "PROJET – NON ENVOYÉ")
SPECIMEN = Text("SPECIMEN", "SPÉCIMEN")

FURTHER = Text("Further details", "Autres précisions")
VERIFY_TITLE = Text("Verification", "Vérification")
VERIFY_HOW = Text(
    "Open this address and type the code that stands on every page, or read the picture with a telephone; type the "
    "reference as well. The answer says whether this letter was issued, on which date, by which authority, and "
    "whether it was replaced or withdrawn. It reveals nothing else. In doubt, call the telephone number above.",
    "Ouvrez cette adresse et saisissez le code qui figure sur chaque page, ou lisez l’image avec un téléphone ; "
    "saisissez aussi la référence. La réponse dit si cette lettre a été émise, à quelle date, par quelle autorité, et "
    "si elle a été remplacée ou retirée. Elle ne révèle rien d’autre. En cas de doute, "
    "appelez le numéro indiqué plus haut.",
)
VERIFY_COPY = Text(
    "The file request.json attached to this PDF is the machine-readable copy; its SHA-256 is the digest.",
    "Le fichier request.json joint à ce PDF est la copie lisible par machine ; son SHA-256 est l’empreinte.",
)
COPY = Text("Machine-readable copy", "Copie lisible par machine")
VERIFY_ADDRESS = Text("Address", "Adresse")
VERIFY_CODE = Text("Code", "Code")
VERIFY_DIGEST = Text("SHA-256 digest", "Empreinte SHA-256")
VERIFY_REFERENCE = Text("Document", "Document")
VERSION = Text("Version", "Version")
REPLACED = Text("Replaces", "Remplace")
TEMPLATE = Text("Template", "Modèle")
ANNEXES = Text("Annexes", "Annexes")
SIGNATURE = Text("Signature", "Signature")
BY_HAND = Text("by hand, with the seal", "à la main, avec le sceau")
QR_ALT = Text("Code leading to the verification address", "Code menant à l’adresse de vérification")
URGENT = Text("URGENT", "URGENT")
DANGER = Text("DANGER TO LIFE", "DANGER POUR LA VIE")
CONSIDERED = Text(
    "Before this decision we considered partial and conditional execution.",
    "Avant cette décision, nous avons envisagé une exécution partielle ou sous condition.",
)
NOT_CONSIDERED = Text(
    "Partial or conditional execution was not considered before this decision.",
    "Une exécution partielle ou sous condition n’a pas été envisagée avant cette décision.",
)
CITED_PLAIN = Text("Article {article} of the Convention", "Article {article} de la Convention")
CONSULTED_ON = Text(
    "We consulted you by our letter of {day}.", "Nous vous avons consultés par notre lettre du {day}."
)
SECRECY = Text(
    "Keep this order and its subject secret. Do not tell the customer, the user or anybody who is not needed to carry "
    "it out.",
    "Gardez secrets cet ordre et son objet. N’en informez ni le client, ni l’utilisateur, ni quiconque n’est pas "
    "nécessaire à son exécution.",
)
NO_SECRECY = Text("No secrecy is ordered.", "Le secret n’est pas ordonné.")
HINDERED = {
    "": Text("The execution of the request is impossible, or is likely to be delayed significantly.",
             "L’exécution de la demande est impossible ou risque d’être retardée de manière importante."),
    "delayed": Text("The execution of the request is likely to be delayed significantly.",
                    "L’exécution de la demande risque d’être retardée de manière importante."),
    "impossible": Text("The execution of the request is impossible.",
                       "L’exécution de la demande est impossible."),
}  # fmt: skip
"""What hinders execution, by its code; a letter from before the two were told apart says both."""
CITED = {
    "ETS 185": Text("Article {article} of the Convention", "article {article} de la Convention"),
    "CETS 224": Text("Article {article} of the Second Protocol", "article {article} du Deuxième Protocole"),
    "UNCC": Text("Article {article} of the United Nations Convention",
                 "article {article} de la Convention des Nations Unies"),
}  # fmt: skip
