"""The closed lists that forms offer and payloads carry, each label in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.law.citations import Citation, convention, known, practice
from mla.law.text import Text


@dataclass(frozen=True, slots=True)
class Label:
    """`citation` is None for a word list of our own that no instrument knows."""

    code: str
    text: Text
    citation: Citation | None = None


def _labels(
    *rows: tuple[str, str, str],
    citation: Citation | None = None,
    by_code: Mapping[str, Citation] | None = None,
) -> Mapping[str, Label]:
    cited = by_code or {}
    return {code: Label(code, Text(en, fr), cited.get(code, citation)) for code, en, fr in rows}


NECESSITY = _labels(
    ("short_retention", "The provider keeps the data only for a short time", "Durée de conservation courte"),
    ("easily_deleted", "The data is easily deleted", "Données faciles à effacer"),
    ("suspect_aware", "The suspect may know of the investigation", "Le suspect a pu apprendre l’enquête"),
    ("account_closing", "The account is about to be closed", "Le compte est sur le point d’être fermé"),
    ("ephemeral_service", "The service deletes by design", "Service à effacement automatique"),
    ("device_at_risk", "The device may be lost or wiped", "L’appareil risque d’être perdu ou effacé"),
    ("release_of_suspect", "A suspect is about to be released", "Un suspect va être libéré"),
    ("other", "Another reason", "Autre raison"),
    citation=practice("our list of reasons; Art. 29(2)(e) asks for the necessity and names none"),
)
URGENCY = _labels(
    ("routine", "Routine", "Ordinaire"),
    ("urgent", "Urgent, today", "Urgent, aujourd’hui"),
    ("danger_to_life", "Danger to life", "Danger pour la vie"),
    citation=convention("25(3)"),
    by_code={"danger_to_life": known("3(2)(c)", "CETS 224")},
)
URGENCY_REASONS = _labels(
    ("detention_deadline", "A time limit of detention ends", "Un délai de détention expire"),
    ("ongoing_offence", "The offence is going on", "L’infraction est en cours"),
    ("volatile_data", "The data may be lost", "Les données risquent d’être perdues"),
    ("limitation_period", "Limitation is close", "La prescription est proche"),
    ("public_security", "Public security is at risk", "La sécurité publique est menacée"),
    ("court_date", "A hearing is close", "Une audience est proche"),
    citation=practice("our list of reasons for urgency; not a text of the Council of Europe"),
)
RETURN_REASONS = _labels(
    ("offence_unclear", "The offence is not clear", "L’infraction n’est pas claire"),
    ("facts_thin", "The facts are too thin", "L’exposé des faits est trop mince"),
    (
        "link_missing",
        "The link between data and offence is missing",
        "Le lien entre données et infraction manque",
    ),
    ("identifier_invalid", "An identifier is not valid", "Un identifiant n’est pas valable"),
    ("period_too_long", "The period is too long", "La période est trop longue"),
    ("category_wrong", "The category of data is wrong", "La catégorie de données est erronée"),
    ("wrong_state", "Another State holds the data", "Un autre État détient les données"),
    ("legal_basis", "The legal basis is wrong or missing", "La base juridique est erronée ou manque"),
    ("translation", "The translation is missing or poor", "La traduction manque ou est insuffisante"),
    ("signature", "The signature is missing", "La signature manque"),
    ("attachment", "An attachment is missing", "Une annexe manque"),
    (
        "confidentiality",
        "The wishes on confidentiality are not clear",
        "La confidentialité voulue n’est pas claire",
    ),
    ("duplicate", "The same request was already made", "La même demande a déjà été faite"),
    ("other", "Another reason", "Autre raison"),
)
OUTCOMES = _labels(
    ("executed_full", "Executed in full", "Exécutée en totalité"),
    ("executed_part", "Executed in part", "Exécutée en partie"),
    ("preserved", "Preserved", "Données conservées"),
    ("refused", "Refused", "Refusée"),
    ("postponed", "Postponed", "Reportée"),
    ("withdrawn", "Withdrawn", "Retirée"),
    ("no_data", "No such data", "Données inexistantes"),
    ("expired", "Expired", "Expirée"),
    ("superseded", "Replaced by another request", "Remplacée par une autre demande"),
    citation=practice("our list of outcomes; Art. 27(7) asks that the outcome be told and names none"),
)
HINDRANCES = _labels(
    (
        "delayed",
        "Execution is likely to be delayed significantly",
        "L’exécution risque d’être fortement retardée",
    ),
    ("impossible", "Execution is impossible", "L’exécution est impossible"),
    citation=convention("27(7)"),
)
"""The two things that a State tells before it answers."""
CHANNELS = _labels(
    ("enc_email", "Encrypted e-mail", "Courriel chiffré"),
    ("portal", "Reply page of this installation", "Page de réponse de cette installation"),
    ("e_codex", "The e-CODEX network", "Réseau e-CODEX"),
    ("interpol_i247", "The I-24/7 network of Interpol", "Réseau I-24/7 d’Interpol"),
    ("sienna", "The SIENA network of Europol", "Réseau SIENA d’Europol"),
    ("diplomatic", "Diplomatic channel", "Voie diplomatique"),
    ("post_courier", "Post or courier", "Poste ou porteur"),
    ("fax", "Fax machine", "Télécopie"),
    ("phone_confirm", "Telephone, then in writing", "Téléphone, puis par écrit"),
    citation=practice("our list of channels; Art. 25(3) asks for security and authentication"),
    by_code={"interpol_i247": convention("27(9)(b)")},
)
TLP = _labels(
    ("RED", "TLP:RED – the named recipients only", "TLP:RED – destinataires nommés seulement"),
    (
        "AMBER+STRICT",
        "TLP:AMBER+STRICT – the recipient's organisation, need to know",
        "TLP:AMBER+STRICT – l’organisation du destinataire, besoin d’en connaître",
    ),
    (
        "AMBER",
        "TLP:AMBER – the organisation and those it serves, need to know",
        "TLP:AMBER – l’organisation et ceux qu’elle sert, besoin d’en connaître",
    ),
    ("GREEN", "TLP:GREEN – the community, not the public", "TLP:GREEN – la communauté, pas le public"),
    ("CLEAR", "TLP:CLEAR – anyone", "TLP:CLEAR – tout public"),
    citation=practice("Traffic Light Protocol 2.0, labels as in the MISP taxonomy"),
)
PAP = _labels(
    (
        "RED",
        "PAP:RED – only what nobody can notice, on own logs",
        "PAP:RED – rien de détectable, journaux internes",
    ),
    (
        "AMBER",
        "PAP:AMBER – passive checks through others",
        "PAP:AMBER – vérifications passives par des tiers",
    ),
    ("GREEN", "PAP:GREEN – active steps such as blocking", "PAP:GREEN – actions visibles comme le blocage"),
    ("CLEAR", "PAP:CLEAR – no limit", "PAP:CLEAR – sans limite"),
    citation=practice("Permissible Actions Protocol, labels as in the MISP taxonomy"),
)
MEASURES_SOUGHT = _labels(
    ("search", "Search", "Perquisitionner"),
    ("access", "Access in a similar way", "Accéder par un moyen similaire"),
    ("seize", "Seize", "Saisir"),
    ("secure", "Secure in a similar way", "Obtenir par un moyen similaire"),
    ("disclose", "Disclose", "Divulguer"),
    citation=convention("31(1)"),
)
EXPEDITED_GROUNDS = _labels(
    (
        "31(3)(a)",
        "The data is particularly exposed to loss or change",
        "Les données sont particulièrement exposées à la perte ou à la modification",
    ),
    (
        "31(3)(b)",
        "An applicable instrument provides for an expedited answer",
        "Un instrument applicable prévoit une réponse rapide",
    ),
    by_code={"31(3)(a)": convention("31(3)(a)"), "31(3)(b)": convention("31(3)(b)")},
)
