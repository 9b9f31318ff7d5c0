"""The letters of a joint investigation (Art. 12 CETS 224). Data only.

No form is published for them: the order of the sections is ours, and each section names its paragraph.
"""

from mla.documents.kind import Kind, act_kind
from mla.documents.kinds_information import HEAD
from mla.documents.sections import (
    ANNEXES,
    CONFIDENTIALITY,
    LETTER_HEAD,
    LETTER_SIGNATURE,
    OFFENCES,
    Row,
    letter,
    numbered,
    part,
)
from mla.documents.wording_team import TEXT_AGREED
from mla.law.cooperation.records import protocol
from mla.law.text import Text

_BASIS = (protocol("12"),)
_TEXT = Row("team_text", "R", TEXT_AGREED, protocol("12(2)"),
            ("contents", "ends_on", "text_digest", "earlier_digest"))  # fmt: skip
_OPENING = Row("opening", "R", Text("Subject", "Objet"))
_REASONS = part(Text("Reasons", "Raisons"), "reason")
_PROPOSAL = numbered(
    *HEAD,
    Row("proposing", "R", Text("Our proposal", "Notre proposition"), protocol("12(1)")),
    Row("urgency", "R", Text("Urgency", "Urgence")),
    Row("offences_named", "R", OFFENCES),
    Row(
        "facts",
        "R",
        Text("What is to be investigated together", "Objet de l’enquête commune"),
        protocol("12(1)"),
    ),
    _TEXT,
    Row("answer_asked", "R", Text("Your answer", "Votre réponse")),
    CONFIDENTIALITY,
    ANNEXES,
    LETTER_SIGNATURE,
)
JIT = Kind(
    "JIT", "mla/team/1",
    Text("Proposal of a joint investigation team", "Proposition d’une équipe commune d’enquête"),
    _BASIS, frozenset(), _PROPOSAL,
)  # fmt: skip
JINV = Kind(
    "JINV", "mla/team/1", Text("Proposal of a joint investigation", "Proposition d’une enquête commune"),
    _BASIS, frozenset(), _PROPOSAL,
)  # fmt: skip
JIT_CHG = act_kind(
    "JIT_CHG", Text("Changes to the text of an agreement", "Modifications du texte d’un accord"),
    "propose_changes",
    *letter(
        _OPENING,
        Row("team_changes", "R", Text("Changes", "Modifications"), protocol("12(2)"), ("changes",)),
        _REASONS,
        _TEXT,
    ),
    basis=_BASIS,
)  # fmt: skip
JIT_EXT = act_kind(
    "JIT_EXT", Text("Another end of the joint work", "Autre fin du travail commun"), "propose_extension",
    *letter(
        _OPENING,
        Row("team_changes", "R", Text("Changes", "Modifications"), protocol("12(2)"), ("changes",)),
        _REASONS,
        _TEXT,
    ),
    basis=_BASIS,
)  # fmt: skip
JIT_ACC = act_kind(
    "JIT_ACC", Text("Consent to the text of an agreement", "Consentement au texte d’un accord"),
    "agree_text concur",
    *letter(_OPENING, part(Text("The text that is meant", "Le texte dont il s’agit"), "text_digest", "officer")),
    basis=_BASIS,
    concur=Text("Concurrence of the central authority", "Accord de l’autorité centrale"),
)  # fmt: skip
JIT_REF = act_kind(
    "JIT_REF", Text("Refusal", "Refus"), "decline_team decline_changes",
    *letter(_OPENING, _REASONS, part(Text("The text that is meant", "Le texte dont il s’agit"), "text_digest")),
    basis=_BASIS,
)  # fmt: skip
JIT_USE = act_kind(
    "JIT_USE", Text("Use of information from the joint work", "Usage d’informations du travail commun"),
    "ask_other_use allow_use refuse_use",
    *letter(
        _OPENING,
        part(Text("Use", "Usage"), "information", "use", required_by=protocol("12(6)")),
        _REASONS,
        part(Text("Conditions", "Conditions"), "conditions"),
    ),
    basis=_BASIS,
)  # fmt: skip
JIT_EMG = act_kind(
    "JIT_EMG", Text("Notice of a use in an emergency", "Avis d’un usage dans une urgence"), "tell_emergency",
    *letter(
        _OPENING,
        part(Text("Use", "Usage"), "information", "use", "emergency", "used_on", required_by=protocol("12(6)")),
    ),
    basis=_BASIS,
)  # fmt: skip
JIT_END = act_kind(
    "JIT_END", Text("End of the joint work", "Fin du travail commun"), "end_team",
    *letter(_OPENING, part(Text("Decision", "Décision"), "manner", "ended_on"), _REASONS),
    basis=_BASIS,
)  # fmt: skip
JIT_AGR = Kind(
    "JIT_AGR", "mla/act/1",
    Text("Agreement on a joint investigation", "Accord sur une enquête commune"),
    _BASIS, frozenset({"conclude_team"}),
    numbered(
        *LETTER_HEAD,
        Row("team_agreed", "R", Text("What is agreed", "Ce qui est convenu"), protocol("12(1)")),
        _TEXT,
        Row("team_work", "R", Text("How the team works", "Travail de l’équipe"), protocol("12(4)")),
        CONFIDENTIALITY,
        Row("team_signatures", "R", Text("The two Parties", "Les deux Parties"), protocol("12(3)"), ("parties",)),
    ),
)  # fmt: skip

KINDS_OF_TEAM: tuple[Kind, ...] = (
    JIT, JINV, JIT_CHG, JIT_EXT, JIT_ACC, JIT_REF, JIT_USE, JIT_EMG, JIT_END, JIT_AGR,
)  # fmt: skip
