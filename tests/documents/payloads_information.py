"""Invented letters of Arts 26 and 35, in the shape the workflow seals. The offer is cut out of the information."""

from typing import Any

from mla.requests.snapshot_information import information, offer
from mla.requests.snapshot_question import question

Json = dict[str, Any]


def row(code: str, text: str) -> Json:
    return {"code": code, "text": text, "none": False}


GIVEN = [
    row("origin", "Our own investigation into a group that sells accesses."),
    row("permission", "Article 166 of our Code of Criminal Procedure (invented)."),
    row("use", "To open an investigation before the hand-over on 30 November 2026."),
    row("conditions", "1. Use it only for your own investigation.\n2. Do not name its source."),
    row("nature", "Accesses to networks of institutions that are offered for sale."),
]
ASKED = [
    row("question", "Which provider announces 203.0.113.0/24, and for how long does it keep session logs?"),
    row("purpose", "An investigation into illegal access to a hospital."),
]
BODIES_OF_INFORMATION: dict[str, tuple[str, Json]] = {
    "accept_offer": (
        "SPONT_ANS",
        {
            "conditions": GIVEN[3]["text"],
            "offer_digest": "9f" * 32,
            "our_reference": "DE-2026-000045-11",
            "text": "",
        },
    ),
    "decline_offer": (
        "SPONT_ANS",
        {
            "reason": "The defence may read the whole file.",
            "acceptable": "The first condition.",
            "our_reference": "x",
        },
    ),
    "ask_use": ("LETTER", {"text": "Did it help you?"}),
    "report_use": ("LETTER", {"use": "We opened an investigation.", "result": "Two people were arrested."}),
    "take_back": ("LETTER", {"reason": "The source is at risk."}),
    "answer_question": (
        "POC_ANS",
        {"answer": "Example Hosting; seven days.", "material": [{"title": "List", "sha256": "ab" * 32}]},
    ),
    "cannot_answer": (
        "POC_ANS",
        {
            "reason": "Only a court may order this.",
            "who": "Local court of Wiesbaden",
            "instead": "assistance",
        },
    ),
}
GIVER = {"ask_use", "take_back"}


def information_of(full: Json, **changes: Any) -> Json:
    return information({**full, "contents": GIVEN, "measure": "SPONT"}) | changes


def offer_of(full: Json, **changes: Any) -> Json:
    return offer(information_of(full)) | changes


def question_of(full: Json, **changes: Any) -> Json:
    return question({**full, "contents": ASKED, "measure": "POC_TECH"}) | changes


MAKERS = {"SPONT": information_of, "SPONT_OFFER": offer_of, "POC_AST": question_of}
