"""The letters of what goes straight to a private entity, and between the two States about it (Arts 6, 7). Data only.

No form is published for them: the order of the sections is ours, and each section names its paragraph.
"""

from collections.abc import Mapping

from mla.documents.kind import Kind, act_kind
from mla.documents.sections import (
    ANNEXES,
    CONFIDENTIALITY,
    DATE,
    FACTS,
    FROM,
    LETTER_SIGNATURE,
    OFFENCES,
    REFERENCE,
    Row,
    letter,
    numbered,
    part,
)
from mla.law.cooperation.records import protocol
from mla.law.text import Text

NOTE_OF: Mapping[str, str] = {"P2_7": "P2_7_NOTE"}
"""By measure, the notification that goes to the State at the same time."""
ORDER_OF: Mapping[str, str] = {"P2_8": "P2_8_ORDER"}
"""By measure, the order that goes with the request, and that the other State serves on the entity (8(3)(a))."""

REASONS = Text("Reasons", "Raisons")
REMARKS = Text("Remarks", "Remarques")
_AUTHORITY = Text("Issuing authority", "Autorité émettrice")
_ENTITY = Text("Addressee", "Destinataire")
_CONFIRMATION = Row(
    "confirmation",
    "R",
    Text(
        "To confirm that this document is genuine, please contact",
        "Pour confirmer que ce document est authentique, merci de contacter",
    ),
)
_PROCEDURES = Text("Procedures to be followed", "Procédures à suivre")
_ASKED = Text("What the article asks us to say", "Indications prévues par l’article")
_DOMESTIC = Text("Domestic legal grounds", "Fondements juridiques internes")
_DATA = Text("Subscriber information sought", "Données relatives aux abonnés demandées")
_EARLIER = Text("Preservation already sought", "Conservation déjà demandée")
_REPLY = Text("Your answer", "Votre réponse")

_OF_THE_ORDER = (
    Row("offences", "R", OFFENCES, protocol("7(3)(d)")),
    Row("domestic", "R", _DOMESTIC, protocol("7(4)(a)")),
    Row("data", "R", _DATA, protocol("7(3)(f)")),
    Row("earlier", "R", _EARLIER, protocol("7(4)(e)")),
)
P2_6 = Kind(
    "P2_6", "mla/order/1",
    Text("Request for domain name registration information", "Demande d’informations sur un nom de domaine"),
    (protocol("6"),), frozenset(),
    numbered(
        DATE, REFERENCE,
        Row("entity", "R", _ENTITY, protocol("6(1)")),
        Row("issuing", "R", _AUTHORITY, protocol("6(3)(a)")),
        _CONFIRMATION,
        Row("contents", "R", _ASKED, protocol("6(3)")),
        Row("reply", "R", _REPLY, protocol("6(5)")),
        Row("procedures", "R", _PROCEDURES, protocol("6(3)(d)")),
        CONFIDENTIALITY, ANNEXES, LETTER_SIGNATURE,
    ),
)  # fmt: skip
P2_7 = Kind(
    "P2_7", "mla/order/1",
    Text("Order for the disclosure of subscriber information",
         "Injonction de divulguer des données relatives aux abonnés"),
    (protocol("7"),), frozenset(),
    numbered(
        DATE, REFERENCE,
        Row("entity", "R", _ENTITY, protocol("7(3)(c)")),
        Row("issuing", "R", _AUTHORITY, protocol("7(3)(a)")),
        _CONFIRMATION, *_OF_THE_ORDER,
        Row("contents", "R", _ASKED, protocol("7(3)")),
        Row("reply", "R", _REPLY, protocol("7(7)")),
        Row("procedures", "R", _PROCEDURES, protocol("7(4)(f)")),
        CONFIDENTIALITY, ANNEXES, LETTER_SIGNATURE,
    ),
)  # fmt: skip
P2_7_NOTE = Kind(
    "P2_7_NOTE", "mla/notification/1",
    Text("Notification of an order to a service provider",
         "Notification d’une injonction adressée à un fournisseur de services"),
    (protocol("7"),), frozenset(),
    numbered(
        DATE, REFERENCE,
        Row("requested", "R", Text("To the designated authority", "À l’autorité désignée"), protocol("7(5)(e)")),
        Row("requesting", "R", _AUTHORITY, protocol("7(3)(a)")),
        _CONFIRMATION,
        Row("notifying", "R", Text("Why we write", "Objet"), protocol("7(5)(a)")),
        Row("entity", "R", Text("The provider", "Le fournisseur"), protocol("7(3)(c)")),
        *_OF_THE_ORDER,
        Row("contents", "R", _ASKED, protocol("7(3)")),
        Row("facts", "R", FACTS, protocol("7(5)(a)")),
        Row("you_may", "R", Text("What you may do", "Ce que vous pouvez faire"), protocol("7(5)(c)")),
        Row("urgency", "R", Text("Urgency", "Urgence")),
        Row("procedures", "R", _PROCEDURES, protocol("7(4)(f)")),
        CONFIDENTIALITY, ANNEXES, LETTER_SIGNATURE,
    ),
)  # fmt: skip
P2_8_ORDER = Kind(
    "P2_8_ORDER", "mla/order/1",
    Text("Order for the production of subscriber information or traffic data",
         "Injonction de produire des données relatives aux abonnés ou au trafic"),
    (protocol("8"),), frozenset(),
    numbered(
        DATE, REFERENCE,
        Row("entity", "R", _ENTITY, protocol("8(3)(a)(iii)")),
        Row("issuing", "R", _AUTHORITY, protocol("8(3)(a)(i)")),
        Row("offences", "R", OFFENCES, protocol("8(3)(a)(iv)")),
        Row("data", "R", Text("Data", "Données"), protocol("8(3)(a)(vi)")),
        Row("contents", "R", _ASKED, protocol("8(3)(a)")),
        Row("reply", "R", _REPLY, protocol("8(6)(a)")),
        CONFIDENTIALITY, LETTER_SIGNATURE,
    ),
)  # fmt: skip
P2_REM = act_kind(
    "P2_REM", Text("Reminder", "Rappel"), "remind_entity ask_reasons",
    *letter(
        part(Text("What we ask", "Ce que nous demandons"), "handed_over_at", "by", key="opened"),
        part(REMARKS, "text"),
    ),
    ask_reasons=Text("Request for reasons", "Demande de motivation"),
)  # fmt: skip
P2_WDR = act_kind(
    "P2_WDR", Text("Withdrawal", "Retrait"), "withdraw_order",
    *letter(part(Text("Decision", "Décision"), key="opened"), part(REMARKS, "text")),
)  # fmt: skip
P2_7_END = act_kind(
    "P2_7_END", Text("Withdrawal of an order of which you were notified",
                     "Retrait d’une injonction qui vous a été notifiée"), "tell_withdrawal",
    *letter(part(Text("Decision", "Décision"), key="opened"), part(REMARKS, "text")),
    basis=(protocol("7"),),
)  # fmt: skip
P2_7_INS = act_kind(
    "P2_7_INS", Text("Instruction not to disclose", "Instruction de ne pas divulguer"), "instruct",
    *numbered(
        part(Text("Reference", "Référence"), key="own_reference"),
        part(Text("To", "Destinataire"), "custodian", "address", key="custodian_to"),
        FROM,
        part(Text("Instruction", "Instruction"), key="opened", required_by=protocol("7(5)(c)")),
        part(Text("The order", "L’injonction"), "order_from", "order_reference", "order_date"),
        part(Text("Secrecy", "Secret"), "secrecy", key="secrecy"),
        part(REMARKS, "text"),
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
P2_7_BAR = act_kind(
    "P2_7_BAR", Text("Notice of an instruction not to disclose", "Avis d’instruction de ne pas divulguer"),
    "tell_instruction",
    *letter(
        part(Text("Decision", "Décision"), "ground", "instructed_at", key="opened", required_by=protocol("7(5)(c)")),
        part(REASONS, "reasons", required_by=protocol("7(5)(d)")),
    ),
    basis=(protocol("7"),),
)  # fmt: skip

KINDS_OF_DIRECT: tuple[Kind, ...] = (
    P2_6, P2_7, P2_7_NOTE, P2_8_ORDER, P2_REM, P2_WDR, P2_7_END, P2_7_INS, P2_7_BAR,
)  # fmt: skip
