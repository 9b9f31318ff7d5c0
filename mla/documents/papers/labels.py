"""Labels, and words for codes, that only the papers print, in both languages. Data only."""

from collections.abc import Mapping

from mla.documents.codes import Words
from mla.law import codes as law
from mla.law.text import Text

INTERNAL = Text("INTERNAL", "USAGE INTERNE")

LABELS: Mapping[str, Text] = {
    "made_at": Text("Made on", "Établi le"),
    "made_by": Text("Made by", "Établi par"),
    "authority": Text("Authority", "Autorité"),
    "file": Text("File", "Dossier"),
    "your_reference": Text("Reference of the other State", "Référence de l’autre État"),
    "other_state": Text("Other State", "Autre État"),
    "measure": Text("Measure", "Mesure"),
    "seat": Text("Direction", "Sens"),
    "status": Text("Status", "Statut"),
    "number": Text("No.", "N°"),
    "item": Text("Item", "Pièce"),
    "source": Text("Source", "Origine"),
    "received": Text("On file since", "Au dossier depuis"),
    "medium": Text("Type and size", "Type et taille"),
    "sha256": Text("SHA-256", "SHA-256"),
    "giver": Text("Handed over by", "Remis par"),
    "taker": Text("Received by", "Reçu par"),
    "handed_at": Text("Date and time", "Date et heure"),
    "purpose": Text("Purpose", "But"),
    "seal_number": Text("Seal number", "Numéro de scellé"),
    "condition_text": Text("Condition", "Condition"),
    "condition": Text("Condition of packing and seal", "État de l’emballage et du scellé"),
    "items": Text("Items", "Pièces"),
    "expected": Text("SHA-256 on record, and as read now", "SHA-256 enregistrée, et relue"),
    "result": Text("Result", "Résultat"),
    "kind": Text("Kind", "Nature"),
    "algorithm": Text("Algorithm", "Algorithme"),
    "tool": Text("Tool and version", "Outil et version"),
    "operator": Text("Operator", "Opérateur"),
    "checked": Text("Files read again", "Fichiers relus"),
    "translator": Text("Translator", "Traducteur"),
    "authorisation": Text("Authorisation number", "Numéro d’habilitation"),
    "contact": Text("Contact", "Coordonnées"),
    "document": Text("Document", "Document"),
    "language": Text("Language", "Langue"),
    "pages": Text("Pages", "Pages"),
    "decision": Text("Decision", "Décision"),
    "decided_by": Text("Decided by", "Décidé par"),
    "at": Text("Time", "Heure"),
    "utc": Text("Time (UTC)", "Heure (UTC)"),
    "act": Text("Act", "Acte"),
    "act_digest": Text("Digest of the act", "Empreinte de l’acte"),
    "draft_digest": Text("Digest of the text", "Empreinte du texte"),
    "version": Text("Version", "Version"),
    "submitted_at": Text("Submitted or received", "Soumis ou reçu le"),
    "submitted_by": Text("Submitted by", "Soumis par"),
    "minutes": Text("Time to the decision", "Délai jusqu’à la décision"),
    "second_factor": Text("Manner of sign-in", "Mode d’authentification"),
    "reason_codes": Text("Coded reasons", "Motifs codés"),
    "ground": Text("Ground", "Motif"),
    "text": Text("In words", "En clair"),
    "way": Text("Way", "Voie"),
    "why": Text("Why", "Raison"),
    "rests_on": Text("Rests on", "Fondement"),
    "taken": Text("Way taken", "Voie suivie"),
    "who": Text("Who", "Qui"),
    "what": Text("What", "Quoi"),
    "channel": Text("Channel", "Voie de transmission"),
    "event": Text("Chain no.", "N° chaîne"),
    "digest": Text("Digest", "Empreinte"),
    "hash": Text("Hash (first 16 signs)", "Empreinte (16 premiers signes)"),
    "verb": Text("Event", "Événement"),
    "chain": Text("Chain", "Chaîne"),
    "events": Text("Events", "Événements"),
    "head": Text("Hash of the last event", "Empreinte du dernier événement"),
    "checkpoint": Text("Signed checkpoint", "Point de contrôle signé"),
    "reference": Text("Number", "Numéro"),
    "date": Text("Date", "Date"),
    "state": Text("State", "État"),
    "numbers": Text("Numbers", "Numéros"),
    "sent": Text("Requests sent", "Demandes envoyées"),
    "received_requests": Text("Requests received", "Demandes reçues"),
    "urgent": Text("Of these urgent", "Dont urgentes"),
    "nights": Text(
        "Sent or received at night or on a day off", "Envoyées ou reçues la nuit ou un jour chômé"
    ),
    "preserved": Text("Requests for preservation sent", "Demandes de conservation envoyées"),
    "converted": Text("Followed by a request for assistance", "Suivies d’une demande d’entraide"),
    "count": Text("Number", "Nombre"),
    "median": Text("Median", "Médiane"),
    "ninetieth": Text("9 of 10 within", "9 sur 10 en"),
    "outcome": Text("Outcome", "Résultat"),
    "provider": Text("Provider or custodian", "Fournisseur ou gardien"),
    "urgency": Text("Urgency", "Urgence"),
    "since": Text("Since", "Depuis"),
    "due": Text("Due", "Échéance"),
    "rule": Text("Date", "Délai"),
    "accepted_by": Text("Taken over by", "Relève prise par"),
    "handed_by": Text("Handed over by", "Garde remise par"),
}

RETURN_REASONS: Words = {code: label.text for code, label in law.RETURN_REASONS.items()}
RESULTS: Words = {
    "match": Text("matches", "conforme"),
    "differs": Text("DOES NOT MATCH", "NON CONFORME"),
    "missing": Text("FILE MISSING", "FICHIER ABSENT"),
    "not_held": Text("not held here", "non conservé ici"),
}
KINDS_OF_FILE: Words = {
    "annex": Text("Annex", "Annexe"),
    "letter": Text("Letter", "Lettre"),
    "paper": Text("Paper", "Pièce établie"),
    "material": Text("Material", "Élément transmis"),
}
SOURCES: Words = {
    "annex": Text("Annex {place} of the file", "Annexe {place} du dossier"),
    "received": Text("Received with act {place}", "Reçu avec l’acte {place}"),
    "sent": Text("Sent with act {place}", "Transmis avec l’acte {place}"),
}
SEATS: Words = {
    "requesting": Text("We ask", "Nous demandons"),
    "requested": Text("We are asked", "On nous demande"),
}
SPANS: Words = {
    "acknowledge": Text("To acknowledge", "Jusqu’à l’accusé de réception"),
    "preserve": Text("To confirm preservation", "Jusqu’à la confirmation de la conservation"),
    "execute": Text("To the outcome", "Jusqu’au résultat"),
}
STATISTICAL_OUTCOMES: Words = {
    "open": Text("Open", "En cours"),
    "preserved": Text("Data preserved", "Données conservées"),
    "executed": Text("Executed", "Exécutées"),
    "refused": Text("Refused", "Refusées"),
    "withdrawn": Text("Withdrawn", "Retirées"),
    "ended": Text("Ended otherwise", "Closes autrement"),
}
GAPS: Words = {
    "other_authority": Text(
        "given to another authority of this State", "attribué à une autre autorité de cet État"
    ),
    "other_period": Text(
        "on file here, dated outside the period", "au registre ici, daté hors de la période"
    ),
    "unknown": Text(
        "NOT EXPLAINED: no file carries this number", "INEXPLIQUÉ : aucun dossier ne porte ce numéro"
    ),
}
