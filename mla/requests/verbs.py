"""The table of verbs: whose act each is, who may do it, whether it goes to the other side, and its letter."""

from django.utils.translation import gettext_lazy as _

from mla.requests.verb import (
    BOTH,
    CASEWORK,
    DECIDERS,
    EXECUTORS,
    NOBODY,
    PROSECUTOR,
    RECEIVERS,
    RECORDERS,
    D,
    R,
    Verb,
    act,
    internal,
    own,
    table,
)
from mla.requests.verbs_direct import DIRECT_VERBS
from mla.requests.verbs_team import TEAM_VERBS

__all__ = ["BOTH", "CASEWORK", "DECIDERS", "OPENING", "RECORDERS", "SETTLING", "VERBS", "Verb"]

OPENING = ("send", "offer", "notify")
"""The acts with which the other side's file begins."""
SETTLING = ("approve", "put")
"""The acts after which the text of a file is what will leave, byte for byte."""

VERBS = table(
    # Before the request leaves.
    own("submit", _("Send for approval"), _("sent for approval"), PROSECUTOR, "29(2)"),
    # A contact point only what it put itself (`mla.workflow.judgement`).
    own("recall", _("Recall"), _("recalled"), CASEWORK),
    own("send_back", _("Return with remarks"), _("returned with remarks"), DECIDERS),
    own("reject", _("Reject"), _("rejected"), DECIDERS),
    own("approve", _("Approve and send"), _("approved"), DECIDERS, "35(1)"),
    act("send", _("Send"), _("sent"), R, NOBODY, "25(3)", letter=""),
    # The requested side answers.
    act("acknowledge", _("Acknowledge"), _("acknowledged receipt"), D, RECEIVERS, "25(3)", "ACK"),
    act("ask", _("Ask for information"), _("asked for information"), D, EXECUTORS, "29(2)", "RFI"),
    act("answer", _("Answer the questions"), _("answered the questions"), R, CASEWORK, "29(2)", "SUPP"),
    act("warn", _("Warn of a risk"), _("warned of a risk"), D, DECIDERS, "29(6), 27(8)", "NOTICE"),
    act(
        "maintain",
        _("Maintain the request"),
        _("maintained the request"),
        R,
        CASEWORK,
        "29(6), 27(8)",
        "MAINTAIN",
    ),
    act("withdraw", _("Withdraw"), _("withdrew the request"), R, CASEWORK, "29(6), 27(8)", "WDR"),
    act("refuse", _("Refuse"), _("refused"), D, DECIDERS, "29(4)-(5), 27(4), 25(4)", "REFUSE"),
    # Preservation.
    Verb(
        code="order",
        label=_("Order the custodian"),
        past=_("ordered the custodian"),
        seats=D,
        roles=EXECUTORS,
        letter="DOM_ORD",  # to the custodian at home, never to the other State
        article="29(3), 16",
    ),
    act(
        "confirm_preservation",
        _("Confirm preservation"),
        _("confirmed preservation"),
        D,
        EXECUTORS,
        "29(3), 29(7)",
        "PRES_CONF",
    ),
    act(
        "ask_extension",
        _("Ask for an extension"),
        _("asked for an extension"),
        R,
        CASEWORK,
        "29(7)",
        "PRES_EXT",
    ),
    act("extend", _("Extend"), _("extended preservation"), D, EXECUTORS, "29(7)", "PRES_EXTD"),
    act(
        "decline_extension",
        _("Decline the extension"),
        _("declined the extension"),
        D,
        DECIDERS,
        "29(7)",
        "PRES_NOEX",
    ),
    act(
        "receive_follow_up",
        _("Record the follow-up request"),
        _("received the follow-up request"),
        D,
        RECEIVERS,
        "29(7)",
        "PRES_PEND",
    ),
    act("release", _("Release the data"), _("released the data"), BOTH, CASEWORK, "29(7)", "PRES_WDR"),
    act("let_lapse", _("Let it lapse"), _("let preservation lapse"), BOTH, CASEWORK, "29(7)", "PRES_END"),
    act(
        "disclose_traffic",
        _("Name another provider"),
        _("named another provider"),
        D,
        EXECUTORS,
        "30(1)",
        "TDISC",
    ),
    # Assistance.
    internal("assess", _("Start the assessment"), _("started the assessment"), EXECUTORS, "25(4)"),
    internal("weigh_conduct", _("Test the conduct"), _("tested the conduct"), DECIDERS, "25(5)"),
    act("accept", _("Accept"), _("accepted the request"), D, DECIDERS, "25(1)", "ACCEPT"),
    act(
        "propose_conditions",
        _("Propose conditions"),
        _("proposed conditions"),
        D,
        DECIDERS,
        "27(6), 28(2)",
        "COND",
    ),
    act(
        "accept_conditions",
        _("Accept the conditions"),
        _("accepted the conditions"),
        R,
        CASEWORK,
        "28(3)",
        "USE_UND",
    ),
    act(
        "decline_conditions",
        _("Decline the conditions"),
        _("declined the conditions"),
        R,
        CASEWORK,
        "28(3)",
        "USE_UND",
    ),
    act("postpone", _("Postpone"), _("postponed"), D, DECIDERS, "27(5)", "POSTPONE"),
    internal("resume", _("Resume"), _("resumed"), DECIDERS, "27(5)"),
    internal("begin_execution", _("Start execution"), _("started execution"), EXECUTORS, "27(3)"),
    Verb(
        code="order_handing_over",
        label=_("Order a custodian to hand over data"),
        past=_("ordered a custodian to hand over data"),
        seats=D,
        roles=EXECUTORS,
        letter="EXE_ORD",  # to the custodian at home, never to the other State
        article="31(2), 18",
    ),
    act("execute_part", _("Send part of the result"), _("executed in part"), D, EXECUTORS, "27(7)", "OUT"),
    act("execute", _("Send the outcome"), _("executed"), D, EXECUTORS, "27(7)", "OUT"),
    act("notify_delay", _("Tell of a delay"), _("told of a delay"), D, EXECUTORS, "27(7)", "DELAY"),
    act("refer", _("Refer"), _("referred the request"), D, DECIDERS, "27(9)(c)", "REFER"),
    # Letters about a request that change no status.
    act("supplement", _("Add information"), _("added information"), R, CASEWORK, "27(6), 29(2)", "SUPP"),
    act("remind", _("Send a reminder"), _("sent a reminder"), R, CASEWORK, "27(7)", "REM"),
    act(
        "confirm_request",
        _("Confirm the request formally"),
        _("confirmed the request formally"),
        R,
        CASEWORK,
        "25(3)",
        "EXP_CONF",
    ),
    act(
        "send_copy",
        _("Send the copy to the central authority"),
        _("sent the copy to the central authority"),
        R,
        CASEWORK,
        "27(9)(a)",
        "CA_COPY",
    ),
    act("amend", _("Correct the request"), _("corrected the request"), R, DECIDERS, "29(2), 27(3)", "AMEND"),
    act("consult", _("Consult before deciding"), _("consulted"), D, DECIDERS, "27(6)", "CONSULT"),
    act(
        "warn_expiry", _("Warn of the expiry"), _("warned of the expiry"), D, EXECUTORS, "29(7)", "PRES_EXPN"
    ),
    # Information given unasked.
    act("offer", _("Offer"), _("offered the information"), R, NOBODY, "26(2)", letter=""),
    act(
        "accept_offer",
        _("Accept the conditions of the offer"),
        _("accepted the conditions of the offer"),
        D,
        CASEWORK,
        "26(2)",
        "SPONT_ANS",
    ),
    act(
        "decline_offer",
        _("Decline the conditions of the offer"),
        _("declined the conditions of the offer"),
        D,
        CASEWORK,
        "26(2)",
        "SPONT_ANS",
    ),
    act("disclose", _("Send the content"), _("sent the content"), R, CASEWORK, "26(1)", "SPONT"),
    act("ask_use", _("Ask what use was made"), _("asked what use was made"), R, CASEWORK, "28(4)", "USE_RPT"),
    act(
        "report_use",
        _("Tell what use was made"),
        _("told what use was made"),
        D,
        CASEWORK,
        "28(4)",
        "USE_RPT",
    ),
    act("take_back", _("Take back"), _("took it back"), R, CASEWORK, "", "TAKE_BACK"),
    # A question to the contact point.
    own("put", _("Ask now"), _("asked the contact point"), DECIDERS, "35(1)"),
    act("answer_question", _("Answer"), _("answered the question"), D, EXECUTORS, "35(1)", "POC_ANS"),
    act(
        "cannot_answer",
        _("Say that you cannot answer"),
        _("could not answer the question"),
        D,
        EXECUTORS,
        "35(1)",
        "POC_ANS",
    ),
    *TEAM_VERBS,
    *DIRECT_VERBS,
    Verb(code="close", label=_("Close"), past=_("closed the file"), seats=BOTH, roles=CASEWORK),
)
