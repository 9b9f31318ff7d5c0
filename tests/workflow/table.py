"""The life cycles as a lawyer would write them down: state, verb, next state; and who may do each verb.

Written by hand from the design, not from the code. `test_table.py` holds the code against it, cell by cell.
"""

from tests.workflow import table_direct as direct

# --- who -------------------------------------------------------------------------------------------------------
R, D = "requesting", "requested"
CASEWORK = {"prosecutor", "poc", "central"}
DECIDE = {"poc", "central"}
EXECUTE = {"poc", "central", "officer"}
RECEIVE = {"poc", "central", "clerk"}
RECORD = {"clerk", "poc", "central"}  # an act of the other side that came by another channel

WHO: dict[str, tuple[set[str], set[str]]] = {
    # verb: (seats whose own act it is, roles)
    "submit": ({R}, {"prosecutor"}),
    "recall": ({R}, CASEWORK),  # a contact point only what it put itself: test_question.py
    "send_back": ({R}, DECIDE),
    "reject": ({R}, DECIDE),
    "approve": ({R}, DECIDE),
    "send": ({R}, set()),  # the system alone
    "acknowledge": ({D}, RECEIVE),
    "ask": ({D}, EXECUTE),
    "answer": ({R}, CASEWORK),
    "warn": ({D}, DECIDE),
    "maintain": ({R}, CASEWORK),
    "withdraw": ({R}, CASEWORK),
    "refuse": ({D}, DECIDE),
    "order": ({D}, EXECUTE),
    "confirm_preservation": ({D}, EXECUTE),
    "ask_extension": ({R}, CASEWORK),
    "extend": ({D}, EXECUTE),
    "decline_extension": ({D}, DECIDE),
    "receive_follow_up": ({D}, RECEIVE),
    "release": ({R, D}, CASEWORK),
    "let_lapse": ({R, D}, CASEWORK),
    "disclose_traffic": ({D}, EXECUTE),
    "assess": ({D}, EXECUTE),
    "weigh_conduct": ({D}, DECIDE),
    "accept": ({D}, DECIDE),
    "propose_conditions": ({D}, DECIDE),
    "accept_conditions": ({R}, CASEWORK),
    "decline_conditions": ({R}, CASEWORK),
    "postpone": ({D}, DECIDE),
    "resume": ({D}, DECIDE),
    "begin_execution": ({D}, EXECUTE),
    "order_handing_over": ({D}, EXECUTE),
    "execute_part": ({D}, EXECUTE),
    "execute": ({D}, EXECUTE),
    "notify_delay": ({D}, EXECUTE),
    "refer": ({D}, DECIDE),
    "supplement": ({R}, CASEWORK),
    "remind": ({R}, CASEWORK),
    "confirm_request": ({R}, CASEWORK),
    "send_copy": ({R}, CASEWORK),
    "amend": ({R}, DECIDE),
    "consult": ({D}, DECIDE),
    "warn_expiry": ({D}, EXECUTE),
    "offer": ({R}, set()),  # the system alone
    "accept_offer": ({D}, CASEWORK),
    "decline_offer": ({D}, CASEWORK),
    "disclose": ({R}, CASEWORK),
    "ask_use": ({R}, CASEWORK),
    "report_use": ({D}, CASEWORK),
    "take_back": ({R}, CASEWORK),
    "put": ({R}, DECIDE),
    "answer_question": ({D}, EXECUTE),
    "cannot_answer": ({D}, EXECUTE),
    # Both States have the same verbs of a joint investigation; only the proposal itself is declined by the other one.
    "propose_changes": ({R, D}, CASEWORK),
    "agree_text": ({R, D}, DECIDE),
    "concur": ({R, D}, {"central"}),
    "decline_team": ({D}, DECIDE),
    "conclude_team": ({R, D}, set()),  # the system alone
    "propose_extension": ({R, D}, CASEWORK),
    "decline_changes": ({R, D}, DECIDE),
    "record_use": ({R, D}, CASEWORK),
    "ask_other_use": ({R, D}, CASEWORK),
    "allow_use": ({R, D}, CASEWORK),
    "refuse_use": ({R, D}, CASEWORK),
    "tell_emergency": ({R, D}, CASEWORK),
    "end_team": ({R, D}, DECIDE),
    **direct.WHO,
    "close": ({R, D}, CASEWORK),
}

# Steps the other side never hears of: they cannot arrive.
SILENT = {
    "submit", "recall", "send_back", "reject", "approve", "order", "assess", "weigh_conduct", "resume",
    "begin_execution", "order_handing_over", "close",
    "put", "conclude_team", "record_use", *direct.SILENT,
}  # fmt: skip

# --- what: state -> {verb: next state}; "=" keeps the state ----------------------------------------------------
BEFORE = {
    "draft": {"submit": "awaiting_approval"},
    "awaiting_approval": {
        "recall": "draft",
        "send_back": "draft",
        "reject": "rejected",
        "approve": "approved",
    },
    "approved": {"recall": "draft", "send": "sent"},
    "rejected": {},
}

# A formal confirmation (25(3)) and the copy through the central authorities (27(9)(a)) may follow at any time.
# The conduct may be tested as long as the request may still be refused (25(5)).
_TEST = {"weigh_conduct": "="}
_FORMAL = {"confirm_request": "=", "send_copy": "="}
_LETTERS = {"supplement": "=", "remind": "=", "amend": "=", **_FORMAL}

PRESERVATION = BEFORE | {
    "sent": {"acknowledge": "acknowledged", "refuse": "refused", "withdraw": "withdrawn", **_LETTERS},
    "received": {
        "acknowledge": "acknowledged",
        "refuse": "refused",
        "withdraw": "withdrawn",
        **_TEST,
        **_LETTERS,
    },
    "acknowledged": {
        **_TEST,
        "ask": "information_requested",
        "warn": "risk_notified",
        "order": "ordered",
        "confirm_preservation": "preserved",
        "disclose_traffic": "=",
        "refuse": "refused",
        "withdraw": "withdrawn",
        **_LETTERS,
    },
    "information_requested": {
        **_TEST,
        "answer": "acknowledged",
        "refuse": "refused",
        "withdraw": "withdrawn",
        **_LETTERS,
    },
    "risk_notified": {
        "maintain": "acknowledged",
        "refuse": "refused",
        "withdraw": "withdrawn",
        **_TEST,
        **_LETTERS,
    },
    "ordered": {
        **_TEST,
        "ask": "information_requested",
        "warn": "risk_notified",
        "confirm_preservation": "preserved",
        "disclose_traffic": "=",
        "refuse": "refused",
        "withdraw": "withdrawn",
        **_LETTERS,
    },
    "preserved": {
        **_TEST,
        "warn_expiry": "=",
        "ask_extension": "extension_requested",
        "receive_follow_up": "preserved_pending_decision",
        "release": "released",
        "let_lapse": "lapsed",
        "disclose_traffic": "=",
        "refuse": "refused",
        "withdraw": "withdrawn",
        "amend": "=",
        **_FORMAL,
    },
    "extension_requested": {
        "warn_expiry": "=",
        "remind": "=",
        "extend": "preserved",
        "decline_extension": "preserved",
        "receive_follow_up": "preserved_pending_decision",
        "release": "released",
        "let_lapse": "lapsed",
        "disclose_traffic": "=",
        **_FORMAL,
    },
    "preserved_pending_decision": {
        "release": "released",
        "let_lapse": "lapsed",
        "disclose_traffic": "=",
        **_FORMAL,
    },
    "released": {},
    "lapsed": {},
    "refused": {},
    "withdrawn": {},
}

_OUT = {"refuse": "refused", "withdraw": "withdrawn"}
_CONSIDERED = {
    **_TEST,
    "ask": "information_requested",
    "warn": "risk_notified",
    "accept": "accepted",
    "propose_conditions": "conditions_proposed",
    "postpone": "postponed",
    "notify_delay": "=",
    "refer": "referred",
    "consult": "=",
    **_OUT,
    **_LETTERS,
}

ASSISTANCE = BEFORE | {
    "sent": {"acknowledge": "acknowledged", "refer": "referred", "consult": "=", **_OUT, **_LETTERS},
    "received": {
        "acknowledge": "acknowledged",
        "refer": "referred",
        "consult": "=",
        **_TEST,
        **_OUT,
        **_LETTERS,
    },
    "acknowledged": {"assess": "under_assessment", **_CONSIDERED},
    "under_assessment": _CONSIDERED,
    "information_requested": {"answer": "acknowledged", "consult": "=", **_TEST, **_OUT, **_LETTERS},
    "risk_notified": {"maintain": "acknowledged", "consult": "=", **_TEST, **_OUT, **_LETTERS},
    "conditions_proposed": {
        "accept_conditions": "accepted",
        "decline_conditions": "declined",
        "consult": "=",
        **_TEST,
        **_OUT,
        **_LETTERS,
    },
    "declined": {"accept": "accepted", "close": "closed", "consult": "=", **_TEST, **_OUT},
    "postponed": {
        **_TEST,
        "resume": "under_assessment",
        "accept": "accepted",
        "propose_conditions": "conditions_proposed",
        "notify_delay": "=",
        "consult": "=",
        **_OUT,
        **_LETTERS,
    },
    "accepted": {
        "consult": "=",
        "ask": "information_requested",
        "warn": "risk_notified",
        "postpone": "postponed",
        "begin_execution": "in_execution",
        "execute_part": "partly_executed",
        "execute": "executed",
        "notify_delay": "=",
        "withdraw": "withdrawn",
        **_LETTERS,
    },
    "in_execution": {
        "ask": "information_requested",
        "warn": "risk_notified",
        "order_handing_over": "=",
        "execute_part": "partly_executed",
        "execute": "executed",
        "notify_delay": "=",
        "withdraw": "withdrawn",
        **_LETTERS,
    },
    "partly_executed": {
        "order_handing_over": "=",
        "execute_part": "partly_executed",
        "execute": "executed",
        "notify_delay": "=",
        "close": "closed",
        **_LETTERS,
    },
    "executed": {"close": "closed"},
    "closed": {},
    "refused": {},
    "referred": {},
    "withdrawn": {},
}

# The content leaves in "disclosed" or, without conditions, with "send". From an offer the one way there leads
# through the acceptance of its conditions (26(2)).
INFORMATION = BEFORE | {
    "approved": {"recall": "draft", "send": "sent", "offer": "offered"},
    "sent": {"acknowledge": "disclosed"},
    "received": {"acknowledge": "disclosed"},
    "offered": {
        "accept_offer": "conditions_accepted",
        "decline_offer": "declined",
        "take_back": "withdrawn",
    },
    "conditions_accepted": {"disclose": "disclosed", "take_back": "withdrawn"},
    "declined": {"close": "closed"},
    "disclosed": {"ask_use": "=", "report_use": "=", "close": "closed"},
    "closed": {},
    "withdrawn": {},
}

_ASKED = {"answer_question": "answered", "cannot_answer": "cannot_answer", "take_back": "withdrawn"}

CONTACT_POINT = BEFORE | {
    "draft": {"submit": "awaiting_approval", "put": "approved"},
    "sent": {"acknowledge": "acknowledged", **_ASKED},
    "received": {"acknowledge": "acknowledged", **_ASKED},
    "acknowledged": _ASKED,
    "answered": {"close": "closed"},
    "cannot_answer": {"close": "closed"},
    "closed": {},
    "withdrawn": {},
}

# An agreement of two States (Art. 12 CETS 224). Texts and consents may cross; only both consents to one text conclude.
_TEXTS = {
    "propose_changes": "under_negotiation",
    "agree_text": "under_negotiation",
    "concur": "under_negotiation",
    "decline_team": "refused",
    "take_back": "withdrawn",
}
_USE = {"record_use": "=", "ask_other_use": "=", "allow_use": "=", "refuse_use": "=", "tell_emergency": "="}

TEAM = BEFORE | {
    "sent": {"acknowledge": "acknowledged", **_TEXTS},
    "received": {"acknowledge": "acknowledged", **_TEXTS},
    "acknowledged": _TEXTS,
    "under_negotiation": {"conclude_team": "team_at_work", **_TEXTS},
    "team_at_work": {
        "propose_changes": "=",
        "propose_extension": "=",
        "agree_text": "=",
        "concur": "=",
        "decline_changes": "=",
        "conclude_team": "team_at_work",
        "end_team": "team_ended",
        **_USE,
    },
    "team_ended": {"close": "closed", **_USE},
    "closed": {},
    "refused": {},
    "withdrawn": {},
}

TABLES = {
    "preservation": PRESERVATION,
    "assistance": ASSISTANCE,
    "information": INFORMATION,
    "contact_point": CONTACT_POINT,
    "team": TEAM,
    "direct": BEFORE | direct.STATES,
}
# With which states a file begins: a draft of ours, or what came from the other side.
BEGINS = {family: {"draft", "received"} for family in TABLES} | {
    "information": {"draft", "received", "offered"}
}
ONLY_ON = {
    R: {"draft", "awaiting_approval", "approved", "rejected", "sent"} | direct.ONLY_ON[R],
    D: {"received", "ordered", "under_assessment", "in_execution"} | direct.ONLY_ON[D],
}
