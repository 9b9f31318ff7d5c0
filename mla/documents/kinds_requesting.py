"""The letters of acts of the requesting State, and those that either State may write. Data only."""

from mla.documents.kind import act_kind
from mla.documents.sections import letter, part
from mla.law.citations import convention as ets185
from mla.law.text import Text

DECISION = Text("Decision", "Décision")
ENCLOSED = Text("Enclosures", "Pièces jointes")
REMARKS = Text("Remarks", "Remarques")

SUPP = act_kind(
    "SUPP", Text("Answers to your questions", "Réponses à vos questions"), "answer supplement",
    *letter(
        part(Text("Our answers", "Nos réponses"), "questions", "answers", "asked_at", key="answers"),
        part(Text("Further information", "Renseignements complémentaires"), "text"),
        part(ENCLOSED, "annexes", key="enclosing"),
    ),
    supplement=Text("Supplement to the request", "Complément à la demande"),
)  # fmt: skip
MAINTAIN = act_kind(
    "MAINTAIN", Text("The request is maintained", "Maintien de la demande"), "maintain",
    *letter(
        part(DECISION, said=Text(
            "We maintain our request; please execute it in spite of what you told us.",
            "Nous maintenons notre demande ; merci de l’exécuter malgré ce que vous nous avez signalé.")),
        part(REMARKS, "text"),
    ),
)  # fmt: skip
USE_UND = act_kind(
    "USE_UND", Text("Undertaking on confidentiality and use", "Engagement de confidentialité et d’usage"),
    "accept_conditions decline_conditions",
    *letter(
        part(Text("Your conditions", "Vos conditions"), "stated_on", "conditions"),
        part(Text("Our answer", "Notre réponse"), "bound_from", "officer", "article", key="opened",
             required_by=ets185("28(3)")),
        part(REMARKS, "text"),
    ),
    decline_conditions=Text("The conditions are not accepted", "Refus des conditions"),
)  # fmt: skip
PRES_WDR = act_kind(
    "PRES_WDR", Text("Withdrawal of a request for preservation", "Retrait d’une demande de conservation"),
    "withdraw release",
    *letter(
        part(Text("Decision", "Décision"), "from", key="opened"),
        part(Text("Reasons", "Raisons"), "reason"),
        part(Text("Material already received", "Éléments déjà reçus"), "material_received"),
    ),
    basis=(ets185("29"),),
    release=Text("Release of preserved data", "Libération de données conservées"),
)  # fmt: skip
PRES_END = act_kind(
    "PRES_END", Text("The preservation will lapse", "Expiration de la conservation"), "let_lapse",
    *letter(
        part(DECISION, said=Text(
            "The preservation ends on its date. It is neither extended nor followed by a request for mutual "
            "assistance.",
            "La conservation prend fin à son échéance. Elle n’est ni prolongée ni suivie d’une demande d’entraide.")),
        part(Text("Reasons", "Raisons"), "reason"),
    ),
    basis=(ets185("29"),),
)  # fmt: skip
REM = act_kind(
    "REM", Text("Reminder", "Rappel"), "remind",
    *letter(
        part(Text("The request", "La demande"), "reminder_number", "sent_at", "last_reminder", "article",
             required_by=ets185("27(7)"), said=Text(
            "We ask about the state of the request named above.",
            "Nous demandons où en est la demande citée en référence.")),
        part(Text("What we ask", "Ce que nous demandons"), "asked"),
        part(Text("Your answer", "Votre réponse"), "by", "consequence"),
    ),
)  # fmt: skip
EXP_CONF = act_kind(
    "EXP_CONF", Text("Formal confirmation of an expedited request",
                     "Confirmation officielle d’une demande transmise par un moyen rapide"), "confirm_request",
    *letter(
        part(Text("Confirmation", "Confirmation"), "channel", "sent_at", said=Text(
            "We confirm formally the request named above, which we sent by a rapid means of communication.",
            "Nous confirmons officiellement la demande citée en référence, envoyée par un moyen rapide de "
            "communication.")),
        part(Text("The request itself", "La demande elle-même"), "digest", said=Text(
            "The request is unchanged: its text is the one with this digest.",
            "La demande est inchangée : son texte est celui qui porte cette empreinte.")),
        part(ENCLOSED, "annexes", key="enclosing", said=Text(
            "The original of the request is enclosed.", "L’original de la demande est joint.")),
        part(REMARKS, "text"),
    ),
    basis=(ets185("25(3)"),),
)  # fmt: skip
CA_COPY = act_kind(
    "CA_COPY", Text("Copy through the central authorities", "Copie par les autorités centrales"), "send_copy",
    *letter(
        part(Text("The request copied", "La demande dont copie"), "sent_to", "channel", "interpol", "sent_at",
             "article", required_by=ets185("27(9)(a)"), said=Text(
            "Because of its urgency, the request named above was sent directly to a judicial authority of your State. "
            "Through our central authority we send you a copy of it.",
            "En raison de l’urgence, la demande citée en référence a été envoyée directement à une autorité judiciaire "
            "de votre État. Nous vous en adressons une copie par notre autorité centrale.")),
        part(Text("The request itself", "La demande elle-même"), "digest", said=Text(
            "Its text is the one with this digest.",
            "Son texte est celui qui porte cette empreinte.")),
        part(ENCLOSED, "annexes", key="enclosing", said=Text("The copy is enclosed.", "La copie est jointe.")),
        part(REMARKS, "text"),
    ),
)  # fmt: skip
AMEND = act_kind(
    "AMEND", Text("Correction of the request", "Rectification de la demande"), "amend",
    *letter(
        part(Text("Correction", "Rectification"), "version_from", "version_to", said=Text(
            "We correct the request named above. Please use it as it reads with the changes below; all else stays.",
            "Nous rectifions la demande citée en référence. Merci de la lire avec les modifications ci-dessous ; tout "
            "le reste est inchangé.")),
        part(Text("Changes", "Modifications"), "changes", key="changes"),
        part(Text("Effect", "Effet"), "effect"),
    ),
)  # fmt: skip
REQUESTING_KINDS = (AMEND, SUPP, MAINTAIN, USE_UND, PRES_WDR, PRES_END, REM, EXP_CONF, CA_COPY)
