"""The verbs of what goes straight to a private entity in the other State (Arts 6, 7 CETS 224).

What the entity does reaches nobody's installation: a person of the requesting State records it. Only a notified State
(7(5)(a)) takes part, with the acts of its designated authority.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.requests.verb import CASEWORK, DECIDERS, EXECUTORS, NOBODY, RECORDERS, D, R, Verb, act, internal, own

RECORDING = CASEWORK | RECORDERS


def _letter(code: str, label: Promise, past: Promise, article: str, kind: str) -> Verb:
    """A letter to the entity: it goes by the same hand as the order, never over the exchange to a State."""
    return Verb(code=code, label=label, past=past, seats=R, roles=CASEWORK, letter=kind, article=article)


DIRECT_VERBS = (
    own("issue", _("Make ready to hand over"), _("made ready to be handed over"), NOBODY, "6(1), 7(1)"),
    act(
        "notify", _("Notify the other State"), _("notified the other State"), R, NOBODY, "7(5)(a)", letter=""
    ),
    own("hand_over", _("Record the handing over"), _("handed over"), RECORDERS, "6(4), 7(6)"),
    own(
        "entity_received",
        _("Record that it was received"),
        _("recorded that it was received"),
        RECORDING,
        "7(7)",
    ),
    own(
        "entity_disclosed", _("Record the disclosure"), _("recorded the disclosure"), RECORDING, "6(1), 7(1)"
    ),
    own(
        "entity_disclosed_part",
        _("Record a disclosure in part"),
        _("recorded a disclosure in part"),
        RECORDING,
        "6(1), 7(1)",
    ),
    own(
        "entity_declined",
        _("Record that the private entity declines"),
        _("recorded that the private entity declines"),
        RECORDING,
        "6(5), 7(7)",
    ),
    own(
        "entity_silent",
        _("Record that no answer came"),
        _("recorded that no answer came"),
        CASEWORK,
        "6(5), 7(7)",
    ),
    _letter(
        "remind_entity",
        _("Remind the private entity"),
        _("reminded the private entity"),
        "6(3)(d), 7(4)(d)",
        "P2_REM",
    ),
    _letter(
        "ask_reasons",
        _("Ask the private entity for its reasons"),
        _("asked the private entity for its reasons"),
        "6(5), 7(7)",
        "P2_REM",
    ),
    act(
        "tell_withdrawal",
        _("Tell the notified State of the withdrawal"),
        _("told the notified State of the withdrawal"),
        R,
        CASEWORK,
        "7(5)(a)",
        "P2_7_END",
    ),
    own(
        "drop_order",
        _("Give it up before it is handed over"),
        _("gave it up before it was handed over"),
        CASEWORK,
    ),
    _letter(
        "withdraw_order", _("Withdraw the order or request"), _("withdrew the order or request"), "", "P2_WDR"
    ),
    internal(
        "hear_provider",
        _("Record that the provider consulted you"),
        _("was consulted by the provider"),
        EXECUTORS,
        "7(5)(b)",
    ),
    Verb(
        code="instruct",
        label=_("Instruct the provider not to disclose"),
        past=_("instructed the provider not to disclose"),
        seats=D,
        roles=DECIDERS,
        letter="P2_7_INS",  # to the provider at home
        article="7(5)(c)",
    ),
    act(
        "tell_instruction",
        _("Tell the issuing authority of the instruction"),
        _("told of an instruction not to disclose"),
        D,
        DECIDERS,
        "7(5)(d)",
        "P2_7_BAR",
    ),
)
