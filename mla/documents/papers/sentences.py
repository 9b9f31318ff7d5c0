"""Sentences that only the papers print, in both languages. Data only; placeholders are filled by `page.filled`."""

from mla.law.text import Text

NONE = Text("None.", "Aucun.")
NO_ITEMS = Text("The file holds no item.", "Le dossier ne contient aucune pièce.")
NO_CONDITIONS = Text("No condition of use is on file.", "Aucune condition d’utilisation n’est au dossier.")
NOT_HELD = Text("not held here", "non conservé ici")
FIRST_TRANSFER = Text(
    "This is the first hand-over of these items on record.",
    "Il s’agit de la première remise enregistrée de ces pièces.",
)
ALL_MATCH = Text(
    "All {count} files were read again; each has the digest on record.",
    "Les {count} fichiers ont été relus ; chacun a l’empreinte enregistrée.",
)
SOME_DIFFER = Text(
    "{bad} of {count} files do NOT agree with the record. They are named first in the list.",
    "{bad} fichiers sur {count} ne correspondent PAS au registre. Ils figurent en tête de liste.",
)
NO_FILES = Text("The file holds no stored bytes.", "Le dossier ne contient aucun fichier.")
HASH_METHOD = Text(
    "Each file was read from the store from its first byte to its last and its digest computed anew. The digest on "
    "record was computed when the file was taken in or sealed.",
    "Chaque fichier a été relu du premier au dernier octet et son empreinte recalculée. L’empreinte enregistrée a été "
    "calculée à l’entrée ou au scellement du fichier.",
)
TRANSLATOR_STATES = Text(
    "I certify that the translation is a true and complete translation of the document whose digest is given above.",
    "Je certifie que la traduction est fidèle et complète au regard du document dont l’empreinte figure ci-dessus.",
)
ENCLOSED = Text(
    "The translation is attached to this certificate.", "La traduction est jointe au présent certificat."
)
NOT_RECORDED = Text(
    "not recorded with the act; sign-in events are kept by the authority",
    "non enregistré avec l’acte ; les connexions sont conservées par l’autorité",
)
NO_ADVICE = Text("No advice is kept with this file.", "Aucun avis n’est conservé avec ce dossier.")
ADVICE_AS_KEPT = Text(
    "The advice is printed in the language in which it was kept.",
    "L’avis est imprimé dans la langue dans laquelle il a été conservé.",
)
UNCHECKED = Text("rests on a fact nobody has checked", "repose sur un fait que personne n’a vérifié")
MINUTES = Text("{hours} h {minutes} min", "{hours} h {minutes} min")
DAYS = Text("{days} d {hours} h", "{days} j {hours} h")
CHAIN_WHOLE = Text(
    "The chain is whole: all {count} events were recomputed and each follows the one before.",
    "La chaîne est intacte : les {count} événements ont été recalculés et chacun suit le précédent.",
)
CHAIN_BROKEN = Text(
    "THE CHAIN IS BROKEN at event {at}: {what}.", "LA CHAÎNE EST ROMPUE à l’événement {at} : {what}."
)
CHAIN_BROKEN_END = Text("THE CHAIN IS BROKEN: {what}.", "LA CHAÎNE EST ROMPUE : {what}.")
SIGNED_UP_TO = Text("covers this file up to event {seq}", "couvre ce dossier jusqu’à l’événement {seq}")
WITHIN = Text("within this installation", "au sein de cette installation")
NO_CHECKPOINT = Text("none covers this file yet", "aucun ne couvre encore ce dossier")
EVENTS_LEFT_OUT = Text(
    "The first {count} events are not printed here; the check above covers them too.",
    "Les {count} premiers événements ne sont pas imprimés ; le contrôle ci-dessus les couvre aussi.",
)
NO_GAPS = Text(
    "None: the numbers in this extract follow each other without a gap.",
    "Aucun : les numéros de cet extrait se suivent sans lacune.",
)
HIDDEN = Text("fewer than 5", "moins de 5")
WITHHELD = Text("withheld", "non communiqué")
AT_LEAST = Text("at least {count}", "au moins {count}")
STATS_METHOD = (
    Text(
        "Counted: requests of this authority that were sent, or received, in the period. Drafts are not counted.",
        "Sont comptées les demandes de cette autorité envoyées ou reçues pendant la période, non les projets.",
    ),
    Text(
        "The outcome is the status on the day of this report, so a later report on the same period may differ.",
        "Le résultat est le statut au jour du rapport ; un rapport ultérieur sur la même période peut différer.",
    ),
    Text(
        "Times run from sending or receipt to the first act of that kind, in calendar time. The median is the middle "
        "value; of two middle values the lower one.",
        "Les délais courent de l’envoi ou de la réception au premier acte de ce type, en temps calendaire. La médiane "
        "est la valeur du milieu ; de deux, la plus basse.",
    ),
    Text(
        "Night: between 20:00 and 07:00 in the time zone of the authority. A day off: Saturday or Sunday.",
        "Nuit : entre 20 h et 7 h dans le fuseau de l’autorité. Jour chômé : samedi ou dimanche.",
    ),
)
STATS_HIDING = Text(
    "This report may leave the authority: numbers from 1 to 4 are not given, nor times of fewer than 5 files, nor "
    "names of providers with fewer than 5; totals from which one could be computed are given as “at least”.",
    "Ce rapport peut sortir de l’autorité : les nombres de 1 à 4 ne sont pas donnés, ni les délais portant sur moins "
    "de 5 dossiers, ni les fournisseurs de moins de 5 ; les totaux qui les trahiraient sont donnés « au moins ».",
)
STATS_INSIDE = Text(
    "This report shows small numbers and must not leave the authority.",
    "Ce rapport montre de petits nombres et ne doit pas sortir de l’autorité.",
)
FILES_LEFT_OUT = Text(
    "{count} more open files are not listed here; see the register.",
    "{count} autres dossiers ouverts ne sont pas énumérés ici ; voir le registre.",
)

CHECK_PAPER = Text(
    "Open this address and type the code that stands on every page, and the reference. The answer says whether this "
    "paper was made, on which date and by which authority. It reveals nothing else. In doubt, call the authority.",
    "Ouvrez cette adresse et saisissez le code qui figure sur chaque page, et la référence. La réponse dit si cette "
    "pièce a été établie, à quelle date et par quelle autorité. Elle ne révèle rien d’autre. En cas de doute, appelez "
    "l’autorité.",
)
CHECK_INTERNAL = Text(
    "This paper stays in the authority. Whoever checks its code learns only that it is genuine, its date and the "
    "authority.",
    "Cette pièce reste dans l’autorité. Qui contrôle son code apprend seulement qu’elle est authentique, sa date et "
    "l’autorité.",
)
ATTACHED = Text(
    "The file paper.json attached to this PDF is the machine-readable copy; its SHA-256 is the digest.",
    "Le fichier paper.json joint à ce PDF est la copie lisible par machine ; son SHA-256 est l’empreinte.",
)
