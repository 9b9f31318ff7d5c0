"""Invented examples of information given unasked (Art. 26) and of questions to a contact point (Art. 35).

The offer is cut out of the information, as the workflow cuts it.
"""

from mla.documents.specimens.letters import Letter
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import Json
from mla.requests.snapshot_information import information, offer
from mla.requests.snapshot_question import question


def row(code: str, text: str) -> Json:
    return {"code": code, "text": text, "none": False}


CONDITIONS = "1. Use it only for your own investigation.\n2. Do not name its source."
GIVEN = [
    row("origin", "Our own investigation into a group that sells accesses."),
    row("permission", "Article 166 of our Code of Criminal Procedure (invented)."),
    row("use", "To open an investigation before the hand-over on 30 November 2026."),
    row("conditions", CONDITIONS),
    row("nature", "Accesses to networks of institutions that are offered for sale."),
]
ASKED = [
    row("question", "Which provider announces 203.0.113.0/24, and for how long does it keep session logs?"),
    row("purpose", "An investigation into illegal access to a hospital."),
]


def information_of(full: Json) -> Json:
    return information({**full, "contents": GIVEN, "measure": "SPONT"})


def offer_of(full: Json) -> Json:
    return offer(information_of(full))


def question_of(full: Json) -> Json:
    return question({**full, "contents": ASKED, "measure": "POC_TECH"})


FIRST_LETTERS = {"SPONT": "SPONT", "SPONT_OFFER": "SPONT", "POC_AST": "POC_TECH"}
"""Kind of the letter that begins a file, and the measure of its example."""
MAKERS = {"SPONT": information_of, "SPONT_OFFER": offer_of, "POC_AST": question_of}


def first_payload(kind: str) -> Json:
    return MAKERS[kind](request())


INFORMED = (
    Letter(
        "SPONT_ANS",
        "accept_offer",
        {
            "conditions": CONDITIONS,
            "offer_digest": "5d" * 32,
            "our_reference": "DE-2026-000045-11",
            "text": "We wait for the information.",
        },
        "SPONT",
    ),
    Letter(
        "SPONT_ANS",
        "decline_offer",
        {
            "reason": "The defence has a right to know where evidence comes from.",
            "acceptable": "Secrecy until the indictment.",
            "our_reference": "DE-2026-000045-11",
        },
        "SPONT",
    ),
    Letter("USE_RPT", "ask_use", {"text": "Did it lead to proceedings?"}, "SPONT"),
    Letter(
        "USE_RPT",
        "report_use",
        {"use": "We opened an investigation.", "result": "Two people were arrested."},
        "SPONT",
    ),
    Letter("TAKE_BACK", "take_back", {"reason": "The information proved to be wrong."}, "SPONT"),
    Letter(
        "POC_ANS",
        "answer_question",
        {
            "our_reference": "DE-2026-000045-11",
            "answer": "Example Hosting; seven days.",
            "material": [{"title": "Extract of the law", "sha256": "ab" * 32}],
        },
        "POC_TECH",
    ),
    Letter(
        "POC_ANS",
        "cannot_answer",
        {
            "our_reference": "DE-2026-000045-11",
            "reason": "The records are held by a private registry.",
            "who": "The registry answers to the authority for telecommunications.",
            "instead": "assistance",
        },
        "POC_TECH",
    ),
)
