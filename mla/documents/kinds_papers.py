"""The kinds of paper: what each is called, who may make and read it, its sections in order. Data only.

A paper is no letter of an act. It is made from a file, or from the register of an authority, when a person asks for
it. None rests on an article of the Convention: they are the authority's own records, so `basis` is empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mla.accounts.roles import CONTENT_ROLES, Role
from mla.documents.kind import Kind
from mla.documents.sections import Row, numbered
from mla.law.text import Text

HANDLERS = CONTENT_ROLES - {Role.AUDITOR}
OVERSIGHT = frozenset({Role.SUPERVISOR, Role.AUDITOR})
DECIDERS = frozenset({Role.POC, Role.CENTRAL})


@dataclass(frozen=True, slots=True)
class PaperKind:
    """`makers` and `readers` hold the role at the authority of the file, or of the register. Nobody else finds it.

    `of_file`: made from one file; else from the register of an authority. `internal`: it stays in the house.
    """

    kind: Kind
    plain: Text
    of_file: bool
    internal: bool
    makers: frozenset[Role]
    readers: frozenset[Role]

    @property
    def code(self) -> str:
        return self.kind.code


def row(key: str, en: str, fr: str) -> Row:
    return Row(key, "R", Text(en, fr))


ABOUT = row("about", "References", "Références")
OFFICE = row("about", "Authority and period", "Autorité et période")
SIGNATURE = row("signature", "Signature", "Signature")
REMARKS = row("note", "Remarks", "Remarques")


def paper(code: str, title: Text, *rows: Row) -> Kind:
    return Kind(code, "mla/paper/1", title, (), frozenset(), numbered(*rows, SIGNATURE))


def outgoing(code: str, title: Text, plain: Text, *rows: Row, makers: frozenset[Role]) -> PaperKind:
    """Made from a file, and may leave the house: whoever reads the file reads the paper."""
    kind = paper(code, title, *rows)
    return PaperKind(kind, plain, of_file=True, internal=False, makers=makers, readers=CONTENT_ROLES)


def internal(
    code: str, title: Text, plain: Text, *rows: Row, of_file: bool, staff: frozenset[Role]
) -> PaperKind:
    """Those who make it read it, and nobody else."""
    kind = paper(code, title, *rows)
    return PaperKind(kind, plain, of_file=of_file, internal=True, makers=staff, readers=staff)


EV_INV = outgoing(
    "EV_INV", Text("Evidence inventory", "Inventaire des éléments de preuve"),
    Text("What the file holds and what was sent, item by item, with digests and conditions of use.",
         "Ce que le dossier contient et ce qui a été transmis, pièce par pièce, avec empreintes et conditions."),
    ABOUT,
    row("items", "Items", "Éléments"),
    row("conditions", "Conditions of use", "Conditions d’utilisation"),
    row("kept", "Where they are kept", "Lieu de conservation"),
    REMARKS,
    makers=HANDLERS,
)  # fmt: skip
COC = outgoing(
    "COC", Text("Chain-of-custody form", "Fiche de traçabilité des pièces"),
    Text("Who hands which item to whom, when and why. The digest of each item is computed again.",
         "Qui remet quelle pièce à qui, quand et pourquoi. L’empreinte de chaque pièce est recalculée."),
    ABOUT,
    row("transfer", "Hand-over", "Remise"),
    row("items", "Items handed over, digest checked again", "Éléments remis, empreinte recontrôlée"),
    row("earlier", "Earlier hand-overs on record", "Remises antérieures enregistrées"),
    row("both_sign", "Signatures of the two persons", "Signatures des deux personnes"),
    makers=HANDLERS,
)  # fmt: skip
HASHR = outgoing(
    "HASHR", Text("Hash manifest and verification report", "Manifeste d’empreintes et rapport de vérification"),
    Text("Every stored file is read again and its SHA-256 compared with the one on record.",
         "Chaque fichier conservé est relu et son empreinte SHA-256 comparée à celle du registre."),
    ABOUT,
    row("verdict", "Result", "Résultat"),
    row("files", "Files", "Fichiers"),
    row("method", "Method", "Méthode"),
    makers=CONTENT_ROLES,
)  # fmt: skip
TR_CERT = outgoing(
    "TR_CERT", Text("Translator’s certificate", "Certificat du traducteur"),
    Text("A translator certifies a translation; the certificate names the digest of what was translated.",
         "Un traducteur certifie une traduction ; le certificat cite l’empreinte du texte traduit."),
    ABOUT,
    row("translator", "Translator", "Traducteur"),
    row("source", "Document translated", "Document traduit"),
    row("result", "Translation", "Traduction"),
    row("statement", "Statement", "Déclaration"),
    makers=HANDLERS,
)  # fmt: skip
DECISION = internal(
    "DECISION", Text("Internal decision record", "Procès-verbal interne de décision"),
    Text("Who decided what, on which text and why, with the advice on the lawful ways of that day.",
         "Qui a décidé quoi, sur quel texte et pourquoi, avec l’avis du jour sur les voies légales."),
    ABOUT,
    row("decision", "Decision", "Décision"),
    row("decided_on", "Text that was decided on", "Texte soumis à la décision"),
    row("reasons", "Reasons", "Motifs"),
    row("ways", "Lawful ways that were looked at", "Voies légales examinées"),
    row("rejected", "Ways that were not open", "Voies écartées"),
    row("earlier", "Earlier decisions on this file", "Décisions antérieures sur ce dossier"),
    of_file=True, staff=DECIDERS | OVERSIGHT | {Role.CLERK},
)  # fmt: skip
CHRONO = internal(
    "CHRONO", Text("Case chronology with audit extract", "Chronologie du dossier et extrait du journal d’audit"),
    Text("Every act in order with its number in the audit chain, and whether the chain is whole.",
         "Chaque acte dans l’ordre, avec son numéro dans la chaîne d’audit, et l’intégrité de cette chaîne."),
    ABOUT,
    row("chain", "Check of the audit chain", "Contrôle de la chaîne d’audit"),
    row("acts", "Chronology", "Chronologie"),
    row("events", "Audit extract", "Extrait du journal d’audit"),
    of_file=True, staff=CONTENT_ROLES - {Role.OFFICER},
)  # fmt: skip
REGISTER = internal(
    "REGISTER", Text("Register extract", "Extrait du registre"),
    Text("The files of a period in the order of their numbers, with every gap explained.",
         "Les dossiers d’une période dans l’ordre de leurs numéros, chaque lacune étant expliquée."),
    OFFICE,
    row("files", "Files", "Dossiers"),
    row("gaps", "Numbers that are not in this extract", "Numéros absents de cet extrait"),
    REMARKS,
    of_file=False, staff=OVERSIGHT | {Role.CLERK, Role.CENTRAL},
)  # fmt: skip
STATS = internal(
    "STATS", Text("Statistics report", "Rapport statistique"),
    Text("Numbers, times, refusals and outcomes of a period. Small numbers are hidden when it leaves the authority.",
         "Chiffres, délais, refus et résultats d’une période. Les petits nombres sont masqués si le rapport sort."),
    OFFICE,
    row("headline", "Overview", "Vue d’ensemble"),
    row("times", "Time taken", "Délais"),
    row("table", "By State, measure and outcome", "Par État, mesure et résultat"),
    row("refusals", "Refusals by ground", "Refus par motif"),
    row("providers", "Providers", "Fournisseurs"),
    row("method", "Method", "Méthode"),
    REMARKS,
    of_file=False, staff=OVERSIGHT | {Role.CENTRAL},
)  # fmt: skip
HANDOVER = internal(
    "HANDOVER", Text("Shift hand-over sheet", "Fiche de relève"),
    Text("What is open, what was decided and what ends soon, for the person who takes over.",
         "Ce qui est en cours, ce qui a été décidé et ce qui échoit bientôt, pour la personne de relève."),
    OFFICE,
    row("open", "Waiting for a decision or an answer", "En attente d’une décision ou d’une réponse"),
    row("decided", "Decided in this shift", "Décidé pendant la garde"),
    row("recalled", "Recalled in this shift", "Rappelé pendant la garde"),
    row("expiring", "Dates within seven days", "Échéances dans les sept jours"),
    REMARKS,
    row("both_sign", "Signatures", "Signatures"),
    of_file=False, staff=DECIDERS | {Role.SUPERVISOR},
)  # fmt: skip

PAPERS: Mapping[str, PaperKind] = {
    one.code: one for one in (EV_INV, COC, HASHR, TR_CERT, DECISION, CHRONO, REGISTER, STATS, HANDOVER)
}
PAPER_KINDS: tuple[Kind, ...] = tuple(one.kind for one in PAPERS.values())
