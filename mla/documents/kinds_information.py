"""The letters of information given unasked (Art. 26) and of questions to a contact point (Art. 35(1)). Data only.

No form is published for them: the order of the sections is ours, and each section names its paragraph.
"""

from collections.abc import Mapping

from mla.documents.kind import Kind, act_kind
from mla.documents.kinds_direct import NOTE_OF, ORDER_OF
from mla.documents.sections import (
    ANNEXES,
    CONFIDENTIALITY,
    DATE,
    LETTER_SIGNATURE,
    OFFENCES,
    REFERENCE,
    Row,
    letter,
    numbered,
    part,
)
from mla.law.citations import convention as ets185
from mla.law.measures import MEASURES
from mla.law.text import Text

OFFER_OF: Mapping[str, str] = {"SPONT": "SPONT_OFFER", "UN_SPONT": "SPONT_OFFER"}
"""By measure, the letter that goes before the content under conditions."""


def letters_of(measure: str) -> tuple[str, ...]:
    """The kinds of letter that the approval of a file of the measure may leave: its own, and one beside it."""
    own = MEASURES[measure].document
    beside = {**OFFER_OF, **NOTE_OF, **ORDER_OF}
    return (own, beside[measure]) if measure in beside else (own,)


HEAD = (
    DATE,
    REFERENCE,
    Row("requested", "R", Text("To the authority", "À l’autorité")),
    Row("requesting", "R", Text("From the authority", "De l’autorité")),
    Row("confirmation", "R", Text("To confirm that this letter is genuine, please contact",
                                  "Pour confirmer que cette lettre est authentique, merci de contacter")),
)  # fmt: skip
_CONDITIONS = Row("conditions", "R", Text("Conditions", "Conditions"), ets185("26(2)"))
_NATURE = Row("nature", "R", Text("General nature of the information", "Nature générale de l’information"),
              ets185("26(2)"))  # fmt: skip
_URGENCY = Row("urgency", "R", Text("Urgency", "Urgence"))
_IDENTIFIERS = Row("identifiers", "R", Text("Identifiers", "Identifiants"))

SPONT_OFFER = Kind(
    "SPONT_OFFER", "mla/offer/1",
    Text("Offer of information under conditions", "Offre d’information sous conditions"),
    (ets185("26"),), frozenset(),
    numbered(
        *HEAD,
        Row("offer", "R", Text("Our offer", "Notre offre"), ets185("26(2)")),
        _NATURE,
        _CONDITIONS,
        Row("answer_asked", "R", Text("Your answer", "Votre réponse"), ets185("26(2)")),
        CONFIDENTIALITY,
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
SPONT = Kind(
    "SPONT", "mla/information/1", Text("Spontaneous information", "Information spontanée"),
    (ets185("26"),), frozenset({"disclose"}),
    numbered(
        *HEAD,
        Row("given", "R", Text("Why we write", "Objet"), ets185("26(1)")),
        _CONDITIONS,
        _NATURE,
        Row("origin", "R", Text("Where the information comes from", "Origine de l’information"), ets185("26(1)")),
        Row("information", "R", Text("The information", "L’information"), ets185("26(1)")),
        _IDENTIFIERS,
        Row("persons", "R", Text("Persons", "Personnes")),
        Row("offences_named", "R", OFFENCES),
        Row("use", "R", Text("What it may help you to do", "À quoi elle peut vous servir"), ets185("26(1)")),
        _URGENCY,
        Row("feedback", "R", Text("What we ask of you", "Ce que nous vous demandons")),
        CONFIDENTIALITY,
        ANNEXES,
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
SPONT_ANS = Kind(
    "SPONT_ANS", "mla/act/1", Text("Answer to an offer of information", "Réponse à une offre d’information"),
    (ets185("26"),), frozenset({"accept_offer", "decline_offer"}),
    letter(
        Row("opening", "R", Text("Our answer", "Notre réponse"), ets185("26(2)")),
        part(Text("The conditions, as you wrote them", "Les conditions, telles que vous les avez écrites"),
             "conditions"),
        part(Text("The offer that is meant", "L’offre dont il s’agit"), "offer_digest"),
        part(Text("Remark", "Remarque"), "text"),
        part(Text("Reasons", "Raisons"), "reason"),
        part(Text("What we could accept", "Ce que nous pourrions accepter"), "acceptable"),
    ),
)  # fmt: skip
POC_AST = Kind(
    "POC_AST", "mla/question/1",
    Text("Question to the 24/7 point of contact", "Question au point de contact 24/7"),
    (ets185("35"),), frozenset(),
    numbered(
        *HEAD,
        _URGENCY,
        Row("question", "R", Text("Our question", "Notre question"), ets185("35(1)")),
        Row("purpose", "R", Text("What it serves", "À quoi elle sert"), ets185("35(1)")),
        Row("facts", "R", Text("What you need to know", "Ce qu’il faut savoir")),
        _IDENTIFIERS,
        Row("answer_asked", "R", Text("Your answer", "Votre réponse"), ets185("35(1)")),
        CONFIDENTIALITY,
        ANNEXES,
        LETTER_SIGNATURE,
    ),
)  # fmt: skip
POC_ANS = Kind(
    "POC_ANS", "mla/act/1", Text("Answer of the point of contact", "Réponse du point de contact"),
    (ets185("35"),), frozenset({"answer_question", "cannot_answer"}),
    letter(
        part(Text("Our answer", "Notre réponse"), "answer"),
        part(Text("Enclosures", "Pièces jointes"), "material", key="enclosed"),
        part(Text("Why we cannot answer", "Pourquoi nous ne pouvons pas répondre"), "reason"),
        part(Text("What helps", "Ce qui aide"), "who", "instead", required_by=ets185("35(1)")),
    ),
)  # fmt: skip

USE_RPT = act_kind(
    "USE_RPT", Text("Use made of information", "Usage fait d’une information"), "ask_use report_use",
    *letter(
        Row("opening", "R", Text("Subject", "Objet")),
        part(Text("Use made of it", "Usage qui en a été fait"), "use"),
        part(Text("What came of it", "Ce qui en est résulté"), "result"),
        part(Text("Remark", "Remarque"), "text"),
    ),
    ask_use=Text("Question on the use made of information", "Question sur l’usage fait d’une information"),
    report_use=Text("Report on the use made of information", "Compte rendu de l’usage fait d’une information"),
)  # fmt: skip
TAKE_BACK = act_kind(
    "TAKE_BACK", Text("Taken back", "Retrait"), "take_back",
    *letter(
        part(Text("Decision", "Décision"), said=Text(
            "We take back what we sent you under the reference above. Nothing more follows under it.",
            "Nous retirons ce que nous vous avons adressé sous la référence ci-dessus. Rien de plus ne suivra.")),
        part(Text("Reasons", "Raisons"), "reason"),
    ),
)  # fmt: skip

KINDS_OF_INFORMATION: tuple[Kind, ...] = (
    SPONT, SPONT_OFFER, SPONT_ANS, USE_RPT, TAKE_BACK, POC_AST, POC_ANS,
)  # fmt: skip
