"""Invented examples of what goes straight to a private entity (Arts 6 to 8 CETS 224), and of the letters about it.

Order and notification are cut out of one snapshot, as the workflow cuts them.
"""

from mla.documents.specimens.information import row
from mla.documents.specimens.letters import OURS, THEIRS, Letter
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import GERMANY, NOBODY, SECRET, Json
from mla.requests.snapshot_direct import direct, notification, order

OF_PROVIDER = [
    row("contact", "The 24/7 desk, +1-202-555-0101, contact@example.org."),
    row("return", "Within thirty days, by the provider’s own portal, as text files."),
    row("notification", "The designated authority of Germany was notified at the same time."),
    row("supervision", "Issued by a prosecutor."),
]
OF_REGISTRAR = [
    row("domain", "files.example.net"),
    row(
        "information",
        "Name, address, e-mail address and telephone number of the holder; day of registration.",
    ),
    row("relevance", "One investigation into illegal access; used for that only."),
    row("return", "Within thirty days, by e-mail."),
]
SUPPORTING = [
    row("seeking_authority", "The prosecution office of Cluj."),
    row("possession", "The address belongs to this provider, as its registry says."),
    row("relevance", "It leads to whoever demanded the ransom."),
    row("contact", "The 24/7 desk, +1-202-555-0101, contact@example.org."),
]
CONTENTS = {"P2_6": OF_REGISTRAR, "P2_7": OF_PROVIDER, "P2_8": SUPPORTING}
FIRST_OF_DIRECT = {"P2_6": "P2_6", "P2_7": "P2_7", "P2_7_NOTE": "P2_7", "P2_8_ORDER": "P2_8"}
"""Kind of a letter that the approval of a file leaves, and the measure of its example."""


def approved(measure: str) -> Json:
    full = request(measure)
    data = full["data"] | {"categories": ["SUB"], "items": ["name", "postal_address"]}
    return direct({**full, "contents": CONTENTS[measure], "data": data})


def first_of_direct(kind: str) -> Json:
    cut = notification if kind == "P2_7_NOTE" else order
    return cut(approved(FIRST_OF_DIRECT[kind]))


HANDED_OVER = "2026-11-21T08:00:00Z"
_PROVIDER = {"name": "Example Hosting GmbH", "address": "1 Example Street\nFrankfurt"}
TO_THE_PROVIDER: Json = {
    "to": GERMANY | {"authority": NOBODY | _PROVIDER},
    "your_reference": "",
    "confidentiality": SECRET | {"tlp": "", "pap": ""},
}
ABOUT_ORDERS = (
    Letter(
        "P2_REM",
        "remind_entity",
        {"handed_over_at": HANDED_OVER, "text": "The period ends on 21 December.", "by": "2026-12-21"},
        "P2_7",
        TO_THE_PROVIDER,
    ),
    Letter(
        "P2_REM",
        "ask_reasons",
        {"handed_over_at": HANDED_OVER, "text": "You answered on 1 December.", "by": "2026-12-21"},
        "P2_7",
        TO_THE_PROVIDER,
    ),
    Letter("P2_WDR", "withdraw_order", {"text": "The account was found elsewhere."}, "P2_7", TO_THE_PROVIDER),
    Letter("P2_7_END", "tell_withdrawal", {"text": "The account was found elsewhere."}, "P2_7"),
    Letter(
        "P2_7_INS",
        "instruct",
        {
            "custodian": _PROVIDER["name"],
            "address": _PROVIDER["address"],
            "secrecy": True,
            "order_from": "Prosecution service, 24/7 contact point",
            "order_reference": THEIRS,
            "order_date": "2026-11-21",
            "text": "Call us before you answer.",
        },
        "P2_7",
        {
            "to": GERMANY | {"authority": NOBODY | _PROVIDER},
            "our_reference": OURS,
            "your_reference": "",
            "request_date": "",
            "confidentiality": SECRET | {"tell_before_notice": False, "tlp": "", "pap": ""},
        },
    ),
    Letter(
        "P2_7_BAR",
        "tell_instruction",
        {
            "ground": "POST",
            "reasons": "The account belongs to a person whom we are observing until 15 December.",
            "instructed_at": "2026-11-21T09:20:00Z",
        },
        "P2_7",
    ),
)
