"""Words for the codes a snapshot carries. A code without an entry prints as itself, never as nothing."""

from collections.abc import Mapping

from mla.law.text import Text

Codes = Mapping[str, Text]

STATUSES: Codes = {
    "new": Text("New request", "Nouvelle demande"),
    "follow_up_assistance": Text("Follow-up to an earlier request for mutual assistance (details below)",
                                 "Suite d’une demande d’entraide antérieure (précisions ci-dessous)"),  # fmt: skip
    "follow_up_preservation": Text("Follow-up to an earlier request for preservation (details below)",
                                   "Suite d’une demande de conservation antérieure (précisions ci-dessous)"),  # fmt: skip
}
EXTENSION = Text("Extension of an earlier request", "Prolongation d’une demande antérieure")

CATEGORIES: Codes = {
    "SUB": Text("Subscriber information", "Données relatives aux abonnés"),
    "TRA": Text("Traffic data", "Données relatives au trafic"),
    "CON": Text("Content data", "Données relatives au contenu"),
}

OFFENCES: Codes = {
    "BC02": Text("Article 2 – Illegal access", "Article 2 – Accès illégal"),
    "BC03": Text("Article 3 – Illegal interception", "Article 3 – Interception illégale"),
    "BC04": Text("Article 4 – Data interference", "Article 4 – Atteinte à l’intégrité des données"),
    "BC05": Text("Article 5 – System interference", "Article 5 – Atteinte à l’intégrité du système"),
    "BC06": Text("Article 6 – Misuse of devices", "Article 6 – Abus de dispositifs"),
    "BC07": Text("Article 7 – Computer-related forgery", "Article 7 – Falsification informatique"),
    "BC08": Text("Article 8 – Computer-related fraud", "Article 8 – Fraude informatique"),
    "BC09": Text("Article 9 – Offences related to child pornography",
                 "Article 9 – Infractions se rapportant à la pornographie enfantine"),  # fmt: skip
    "BC10": Text("Article 10 – Offences related to infringements of copyright and related rights",
                 "Article 10 – Infractions liées aux atteintes à la propriété intellectuelle et aux droits connexes"),  # fmt: skip
    "BC11": Text("Article 11 – Attempt and aiding or abetting", "Article 11 – Tentative et complicité"),
    "BCX": Text("Other offence", "Autre infraction"),
}

NECESSITY: Codes = {
    "short_retention": Text("The provider keeps the data only briefly", "Le fournisseur ne garde les données que peu de temps"),
    "easily_deleted": Text("The data are easily deleted", "Les données s’effacent facilement"),
    "suspect_aware": Text("The suspect may know of the investigation", "Le suspect a peut-être connaissance de l’enquête"),
    "account_closing": Text("The account is about to be closed", "Le compte est sur le point d’être fermé"),
    "ephemeral_service": Text("The service deletes messages by itself", "Le service efface lui-même les messages"),
    "device_at_risk": Text("The device is at risk", "L’appareil est menacé"),
    "release_of_suspect": Text("The suspect is to be released", "Le suspect doit être remis en liberté"),
    "other": Text("Other reason", "Autre motif"),
}

URGENCY: Codes = {
    "routine": Text("Routine", "Ordinaire"),
    "urgent": Text("Urgent", "Urgent"),
    "danger_to_life": Text("Danger to life", "Danger pour la vie"),
}
URGENCY_REASONS: Codes = {
    "detention_deadline": Text("Detention deadline", "Échéance d’une détention"),
    "ongoing_offence": Text("Offence in progress", "Infraction en cours"),
    "volatile_data": Text("Volatile data", "Données volatiles"),
    "limitation_period": Text("Limitation period", "Prescription proche"),
    "public_security": Text("Public security", "Sécurité publique"),
    "court_date": Text("Court date", "Date d’audience"),
}

MEASURES: Codes = {
    "search": Text("Search", "Perquisition"),
    "access": Text("Similar access", "Accès par un moyen similaire"),
    "seize": Text("Seizure", "Saisie"),
    "secure": Text("Similar securing", "Obtention par un moyen similaire"),
    "disclose": Text("Disclosure", "Divulgation"),
}

EXPEDITED: Codes = {
    "31(3)(a)": Text("There are grounds to believe that the data are particularly exposed to loss or change (Article 31(3)(a))",
                     "Il y a lieu de penser que les données sont particulièrement exposées à la perte ou à la "
                     "modification (article 31(3)(a))"),  # fmt: skip
    "31(3)(b)": Text("The instruments or laws that apply provide for expedited co-operation (Article 31(3)(b))",
                     "Les instruments ou lois applicables prévoient une coopération rapide (article 31(3)(b))"),  # fmt: skip
}

GROUNDS: Codes = {
    "POL": Text("Political offence, or an offence connected with one", "Infraction politique, ou infraction connexe"),
    "SOV": Text("Prejudice to sovereignty, security, public order (ordre public) or other essential interests",
                "Atteinte à la souveraineté, à la sécurité, à l’ordre public ou à d’autres intérêts essentiels"),  # fmt: skip
    "DUALP": Text("Dual criminality, under our reservation: reason to believe that it cannot be met at disclosure",
                  "Double incrimination, selon notre réserve : raisons de penser qu’elle ne sera pas remplie au "
                  "moment de la divulgation"),  # fmt: skip
    "DUAL": Text("Dual criminality is not met", "La double incrimination n’est pas remplie"),
    "LAW": Text("Other ground of our law or of the treaty that applies",
                "Autre motif de notre droit ou du traité applicable"),  # fmt: skip
    "FISC": Text("Fiscal offence", "Infraction fiscale"),
    "PROP": Text("Disproportionate or over-broad", "Demande disproportionnée ou trop large"),
    "RIGHTS": Text("Fundamental rights", "Droits fondamentaux"),
    "POST": Text("Prejudice to our own investigations or proceedings", "Atteinte à nos propres enquêtes ou procédures"),
    "IMPOSS": Text("Execution is impossible", "Exécution impossible"),
    "NODATA": Text("The data do not exist, or no longer exist", "Les données n’existent pas ou n’existent plus"),
    "INCOMP": Text("We are not competent", "Nous ne sommes pas compétents"),
    "RISK": Text("Preservation may not secure the data, or may warn the persons concerned",
                 "La conservation pourrait ne pas assurer les données, ou avertir les intéressés"),  # fmt: skip
    "CONFNO": Text("Confidentiality cannot be kept", "La confidentialité ne peut être assurée"),
}
# Named only where the article governs by itself: Art. 29 and 30 close the list for their own measures.
# Art. 27(4) needs the pair of States to be under Art. 27, which the act must say (see `sentences.ground_article`).
GROUND_ARTICLES: Mapping[tuple[str, str], str] = {
    ("PRES", "POL"): "29(5)(a)",
    ("PRES", "SOV"): "29(5)(b)",
    ("PRES", "DUALP"): "29(4)",
    ("TDISC", "POL"): "30(2)(a)",
    ("TDISC", "SOV"): "30(2)(b)",
    ("PRES", "RISK"): "29(6)",
}
GROUND_ARTICLES_27: Mapping[str, str] = {"POL": "27(4)(a)", "SOV": "27(4)(b)", "POST": "27(5)", "CONFNO": "27(8)"}

OUTCOMES: Codes = {
    "executed_full": Text("Executed in full", "Exécutée en totalité"),
    "executed_part": Text("Executed in part", "Exécutée en partie"),
    "preserved": Text("Preserved", "Données conservées"),
    "refused": Text("Refused", "Refusée"),
    "postponed": Text("Postponed", "Ajournée"),
    "withdrawn": Text("Withdrawn", "Retirée"),
    "no_data": Text("No data", "Aucune donnée"),
    "expired": Text("Expired", "Expirée"),
    "superseded": Text("Superseded", "Remplacée"),
}

IDENTIFIER_KINDS: Codes = {
    "ipv4": Text("IPv4 address", "Adresse IPv4"),
    "ipv6": Text("IPv6 address", "Adresse IPv6"),
    "email": Text("E-mail", "Courriel"),
    "phone": Text("Telephone", "Téléphone"),
    "url": Text("URL", "URL"),
    "domain": Text("Domain name", "Nom de domaine"),
    "account": Text("Account", "Compte"),
    "user_id": Text("User ID", "Identifiant d’utilisateur"),
    "username": Text("User name", "Nom d’utilisateur"),
    "imei": Text("IMEI", "IMEI"),
    "imsi": Text("IMSI", "IMSI"),
    "crypto": Text("Crypto-asset address", "Adresse de crypto-actif"),
}

ITEMS: Codes = {
    "name": Text("Name", "Nom"),
    "user_name": Text("User name", "Nom d’utilisateur"),
    "postal_address": Text("Postal address", "Adresse postale"),
    "email_recovery": Text("Recovery e-mail", "Courriel de récupération"),
    "phone_recovery": Text("Recovery telephone", "Téléphone de récupération"),
    "account_creation_time_ip": Text("Time and IP address of account creation",
                                     "Heure et adresse IP de création du compte"),  # fmt: skip
    "service_type_period": Text("Type and period of service", "Type et période de service"),
    "technical_provisions": Text("Technical provisions", "Dispositions techniques"),
    "billing_payment": Text("Billing and payment", "Facturation et paiement"),
    "equipment_location_by_contract": Text("Site of equipment under the contract",
                                           "Lieu des équipements selon le contrat"),  # fmt: skip
    "linked_accounts": Text("Linked accounts", "Comptes liés"),
    "kyc_documents": Text("Identity documents held", "Pièces d’identité détenues"),
    "device_ids_registered": Text("Registered devices", "Appareils enregistrés"),
    "account_status": Text("Account status", "État du compte"),
    "origin": Text("Origin", "Origine"),
    "destination": Text("Destination", "Destination"),
    "route_path": Text("Route", "Itinéraire"),
    "time": Text("Time", "Heure"),
    "date": Text("Date", "Date"),
    "size": Text("Size", "Taille"),
    "duration": Text("Duration", "Durée"),
    "service_type": Text("Type of service", "Type de service"),
    "session_logs": Text("Session logs", "Journaux de session"),
    "access_logs": Text("Access logs", "Journaux d’accès"),
    "message_headers": Text("Message headers", "En-têtes de messages"),
    "call_detail_records": Text("Call detail records", "Relevés d’appels"),
    "cell_site": Text("Cell site", "Cellule"),
    "mailbox": Text("Mailbox", "Boîte de courrier"),
    "messages": Text("Messages", "Messages"),
    "attachments": Text("Attachments", "Pièces jointes"),
    "files_cloud": Text("Stored files", "Fichiers stockés"),
    "photos_video": Text("Photographs and video", "Photographies et vidéos"),
}

CHANNELS: Codes = {
    "enc_email": Text("Encrypted e-mail", "Courriel chiffré"),
    "portal": Text("Portal", "Portail"),
    "interpol_i247": Text("INTERPOL I-24/7", "INTERPOL I-24/7"),
    "diplomatic": Text("Diplomatic channel", "Voie diplomatique"),
    "post_courier": Text("Post or courier", "Poste ou coursier"),
    "fax": Text("Fax", "Télécopie"),
    "phone_confirm": Text("Telephone, confirmed", "Téléphone, avec confirmation"),
}

# Which table explains the value of a field of an act's body.
BODY_CODES: Mapping[str, Codes] = {"ground": GROUNDS, "outcome": OUTCOMES, "offences": OFFENCES}
