"""Invented examples of information given unasked (Art. 26) and of questions to a contact point (Art. 35)."""

from mla.documents.specimens.letters import Letter
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import Json
from mla.requests.contents import said
from mla.requests.snapshot_information import information, offer
from mla.requests.snapshot_question import question

CONDITIONS = "Use it only in criminal proceedings, and keep secret where it comes from until 1 June 2027."
GIVEN = {
    "nature": "Addresses and times of a marketplace on which access to servers of hospitals is sold.",
    "conditions": CONDITIONS,
    "origin": "From the copy of a server that was seized in our own investigation.",
    "permission": "Article 171 of the Code of Criminal Procedure allows us to give it.",
    "use": "To find the persons who run the marketplace from your territory.",
}
ASKED = {
    "question": "Which records does a domain registry of yours keep on changes of name servers, and for how long?",
    "purpose": "We prepare a request for the records of a domain name that was used for an intrusion.",
}


def of_information() -> Json:
    return information(request("SPONT", contents=said("SPONT", GIVEN, ())))


def first_payload(kind: str) -> Json:
    """Of the letters that begin a file: the offer is cut out of the information, as the workflow does."""
    if kind == "SPONT":
        return of_information()
    if kind == "SPONT_OFFER":
        return offer(of_information())
    return question(request("POC_TECH", contents=said("POC_TECH", ASKED, ())))


FIRST_LETTERS = {"SPONT": "SPONT", "SPONT_OFFER": "SPONT", "POC_AST": "POC_TECH"}
"""Kind of the letter that begins a file, and the measure of its example."""
INFORMED = (
    Letter(
        "SPONT_ANS",
        "accept_offer",
        {"conditions": CONDITIONS, "offer_digest": "5d" * 32, "text": "We wait for the information."},
        "SPONT",
    ),
    Letter(
        "SPONT_ANS",
        "decline_offer",
        {
            "conditions": CONDITIONS,
            "offer_digest": "5d" * 32,
            "reason": "The defence has a right to know where evidence comes from.",
            "acceptable": "Secrecy until the indictment.",
        },
        "SPONT",
    ),
    Letter("USE_RPT", "ask_use", {"text": "Did it lead to proceedings?"}, "SPONT"),
    Letter(
        "USE_RPT",
        "report_use",
        {"use": "Two addresses were searched.", "result": "One person stands trial."},
        "SPONT",
    ),
    Letter("TAKE_BACK", "take_back", {"reason": "The information proved to be wrong."}, "SPONT"),
    Letter(
        "POC_ANS",
        "answer_question",
        {
            "our_reference": "DE-2026-000045-11",
            "answer": "Changes are kept for one year; a production order of a court is needed.",
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
