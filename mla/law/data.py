"""The data a Party may ask for: the three categories of the Convention and the items users tick."""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, known, practice
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Category:
    """`intrusiveness` runs from 1 (who) to 3 (what was said); it orders the scope meter."""

    code: str
    title: Text
    citation: Citation
    intrusiveness: int


@dataclass(frozen=True, slots=True)
class DataItem:
    """`sensitive` items show where a person was; the screens ask for them with more care."""

    code: str
    category: str
    title: Text
    citation: Citation
    sensitive: bool = False


CATEGORIES: Mapping[str, Category] = {
    category.code: category
    for category in (
        Category("SUB", Text("Subscriber information", "Données relatives aux abonnés"), known("18(3)"), 1),
        Category("TRA", Text("Traffic data", "Données relatives au trafic"), known("1(d)"), 2),
        Category("CON", Text("Content data", "Données relatives au contenu"), known("21"), 3),
    )
}

# Art. 18(3) and Art. 1(d) list kinds, not field names. The names are ours. "Content" is not defined by the
# Convention at all, and whether the holder of an address is subscriber information differs by State.
OUR_LIST = practice("our list of items within the category; the requested State's law may classify otherwise")

_SUBSCRIBER = (
    ("name", "Name", "Nom"),
    ("user_name", "User name", "Nom d’utilisateur"),
    ("postal_address", "Postal address", "Adresse postale"),
    ("email_recovery", "Recovery e-mail address", "Adresse électronique de récupération"),
    ("phone_recovery", "Recovery telephone number", "Numéro de téléphone de récupération"),
    (
        "account_creation_time_ip",
        "Time and IP address of account creation",
        "Date et adresse IP de création du compte",
    ),
    ("service_type_period", "Type and period of service", "Type et période du service"),
    ("technical_provisions", "Technical provisions of the service", "Dispositions techniques du service"),
    ("billing_payment", "Billing and payment", "Facturation et paiement"),
    (
        "equipment_location_by_contract",
        "Place of the equipment under the contract",
        "Lieu de l’équipement selon le contrat",
    ),
    ("linked_accounts", "Linked accounts", "Comptes liés"),
    ("kyc_documents", "Identity documents given on opening", "Pièces d’identité fournies à l’ouverture"),
    ("device_ids_registered", "Registered devices", "Appareils enregistrés"),
    ("account_status", "Status of the account", "État du compte"),
    (
        "ip_assignment_at_time",
        "Holder of the IP address at the instant",
        "Titulaire de l’adresse IP à l’instant",
    ),
    (
        "source_port_mapping_cgnat",
        "Holder of the shared address and port at the instant",
        "Titulaire de l’adresse partagée et du port à l’instant",
    ),
)
_TRAFFIC = (
    ("origin", "Origin of the communication", "Origine de la communication"),
    ("destination", "Destination of the communication", "Destination de la communication"),
    ("route_path", "Route", "Itinéraire"),
    ("time", "Time", "Heure"),
    ("date", "Day of the communication", "Date de la communication"),
    ("size", "Size", "Taille"),
    ("duration", "Duration", "Durée"),
    ("service_type", "Type of underlying service", "Type de service sous-jacent"),
    ("session_logs", "Session logs", "Journaux de session"),
    ("login_ip_history", "IP addresses of log-ins", "Adresses IP de connexion"),
    ("call_detail_records", "Call records", "Relevés d’appels"),
    ("cell_site", "Cell sites", "Antennes-relais"),
    ("message_headers", "Message headers", "En-têtes de messages"),
    ("contact_metadata", "Who was in contact with whom", "Qui était en contact avec qui"),
    ("access_logs", "Access logs", "Journaux d’accès"),
    ("dns_logs", "Name-server logs", "Journaux de serveurs de noms"),
    ("netflow", "Network flow records", "Relevés de flux réseau"),
)
_CONTENT = (
    ("mailbox", "Mailbox", "Boîte aux lettres"),
    ("messages", "Text of messages", "Texte des messages"),
    ("attachments", "Attachments", "Pièces jointes"),
    ("files_cloud", "Files in cloud storage", "Fichiers en ligne"),
    ("photos_video", "Photos and video", "Photos et vidéos"),
    ("posts_private", "Private posts", "Publications privées"),
    ("search_history", "Search history", "Historique des recherches"),
    ("location_history", "Location history", "Historique des positions"),
    ("backups", "Backups", "Sauvegardes"),
    ("vm_disk_image", "Disk image of a virtual machine", "Image disque d’une machine virtuelle"),
    ("server_snapshot", "Snapshot of a server", "Instantané d’un serveur"),
    ("memory_image", "Memory image", "Image de la mémoire"),
    ("source_code_repository", "Source code repository", "Dépôt de code source"),
)
_SENSITIVE = frozenset({"cell_site", "location_history"})

ITEMS: Mapping[str, DataItem] = {
    code: DataItem(code, category, Text(en, fr), OUR_LIST, code in _SENSITIVE)
    for category, rows in (("SUB", _SUBSCRIBER), ("TRA", _TRAFFIC), ("CON", _CONTENT))
    for code, en, fr in rows
}
