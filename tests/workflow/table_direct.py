"""Orders and requests to a private entity (Arts 6, 7 CETS 224), written by hand like the other tables."""

R, D = "requesting", "requested"
CASEWORK = {"prosecutor", "poc", "central"}
DECIDE = {"poc", "central"}
EXECUTE = {"poc", "central", "officer"}
HAND = {"clerk", "poc", "central"}
WRITE_DOWN = {"prosecutor", "poc", "central", "clerk"}

WHO: dict[str, tuple[set[str], set[str]]] = {
    "issue": ({R}, set()),  # the system alone
    "notify": ({R}, set()),  # the system alone
    "hand_over": ({R}, HAND),
    "entity_received": ({R}, WRITE_DOWN),
    "entity_disclosed_part": ({R}, WRITE_DOWN),
    "entity_disclosed": ({R}, WRITE_DOWN),
    "entity_declined": ({R}, WRITE_DOWN),
    "entity_silent": ({R}, CASEWORK),
    "remind_entity": ({R}, CASEWORK),
    "ask_reasons": ({R}, CASEWORK),
    "drop_order": ({R}, CASEWORK),
    "withdraw_order": ({R}, CASEWORK),
    "tell_withdrawal": ({R}, CASEWORK),
    "hear_provider": ({D}, EXECUTE),
    "instruct": ({D}, DECIDE),
    "tell_instruction": ({D}, DECIDE),
}
# What the entity does, and what is told to it, is no matter of the other State.
SILENT = {
    "issue", "hand_over", "entity_received", "entity_disclosed_part", "entity_disclosed", "entity_declined",
    "entity_silent", "remind_entity", "ask_reasons", "drop_order", "withdraw_order", "hear_provider", "instruct",
}  # fmt: skip

# The notified State speaks, and the order goes on: only its instruction bars it (7(5)(c)).
_BETWEEN_STATES = {"acknowledge": "=", "ask": "=", "answer": "="}
_OPEN = {**_BETWEEN_STATES, "tell_withdrawal": "=", "tell_instruction": "barred"}
_ANSWERED = {
    "entity_disclosed_part": "entity_disclosed_part",
    "entity_disclosed": "entity_disclosed",
    "entity_declined": "entity_declined",
}
_GIVEN = {**_ANSWERED, **_OPEN, "remind_entity": "=", "withdraw_order": "withdrawn"}
_NOTIFIED = {
    "hear_provider": "=",
    "weigh_conduct": "=",
    "instruct": "instructed",
    "tell_withdrawal": "withdrawn",
}

STATES = {
    "approved": {"recall": "draft", "issue": "ready_to_hand_over", "notify": "ready_to_hand_over"},
    "ready_to_hand_over": {"hand_over": "handed_over", "drop_order": "withdrawn", **_OPEN},
    "handed_over": {"entity_received": "entity_received", **_GIVEN},
    "entity_received": {"entity_silent": "no_answer", **_GIVEN},
    "entity_disclosed_part": {"entity_silent": "no_answer", "close": "closed", **_GIVEN},
    "entity_disclosed": {"close": "closed", "tell_instruction": "=", **_BETWEEN_STATES},
    "entity_declined": {
        "entity_disclosed": "entity_disclosed",
        "entity_declined": "entity_declined",
        "ask_reasons": "=",
        "withdraw_order": "withdrawn",
        "close": "closed",
        **_OPEN,
    },
    "no_answer": {**_ANSWERED, "ask_reasons": "=", "withdraw_order": "withdrawn", "close": "closed", **_OPEN},
    # The notified State.
    "received": {"acknowledge": "acknowledged", **_NOTIFIED},
    "acknowledged": {"ask": "information_requested", "close": "closed", **_NOTIFIED},
    "information_requested": {"answer": "acknowledged", **_NOTIFIED},
    "instructed": {"tell_instruction": "barred", "tell_withdrawal": "withdrawn"},
    "barred": {"close": "closed"},
    "closed": {},
    "withdrawn": {},
}
ONLY_ON = {
    R: {
        "ready_to_hand_over", "handed_over", "entity_received", "entity_disclosed_part", "entity_disclosed",
        "entity_declined", "no_answer",
    },
    D: {"instructed"},
}  # fmt: skip
