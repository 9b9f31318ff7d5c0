"""Invented bodies: the decision record and the chronology."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

Json = dict[str, Any]
ROMANIA, GERMANY = {"en": "Romania", "fr": "Roumanie"}, {"en": "Germany", "fr": "Allemagne"}


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def named(en: str, fr: str = "") -> Json:
    return {"en": en, "fr": fr or en}


def step(seq: int, at: str, words: Json, by: str) -> Json:
    return {"seq": seq, "at": at, "words": words, "by": by}


def way(code: str, title: Json, why: Json, citation: str, *, checked: bool = True) -> Json:
    return {"code": code, "title": title, "why": why, "citation": citation, "checked": checked}


SENT_BACK = named("returned with remarks", "renvoyée avec des remarques")
APPROVED = named("approved", "approuvée")


def act(
    seq: int, at: str, words: Json, by: Json, status: Json, channel: str = "", event: int | None = None
) -> Json:
    return {
        "seq": seq, "at": at, "words": words, "by": by, "status": status, "channel": channel,
        "digest": digest(f"act {seq}"), "event": event,
    }  # fmt: skip


ACTS = [
    act(1, "2026-11-21T01:30:00Z", named("sent for approval", "envoyée pour approbation"), named("Ana Exemplu"),
        named("Waiting for approval", "En attente d’approbation"), event=4),
    act(2, "2026-11-21T01:35:00Z", SENT_BACK, named("Ion Model"), named("Draft", "Projet"), event=6),
    act(3, "2026-11-21T01:40:00Z", named("sent for approval", "envoyée pour approbation"), named("Ana Exemplu"),
        named("Waiting for approval", "En attente d’approbation"), event=8),
    act(4, "2026-11-21T01:44:00Z", APPROVED, named("Ion Model"), named("Approved", "Approuvée"), event=9),
    act(5, "2026-11-21T01:49:12Z", named("sent", "envoyée"), named("The system", "Le système"),
        named("Sent", "Envoyée"), event=11),
    act(6, "2026-11-21T02:31:00Z", named("acknowledged receipt", "accusé de réception"), GERMANY,
        named("Acknowledged", "Accusé de réception"), "enc_email", event=12),
    act(7, "2026-11-22T13:50:00Z", named("executed", "demande exécutée"), GERMANY, named("Executed", "Exécutée"),
        "post_courier", event=None),
]  # fmt: skip
VERBS = (
    "matter.create", "matter.edit", "matter.edit", "matter.submit", "matter.read", "matter.send_back", "matter.edit",
    "matter.submit", "matter.approve", "document.sealed", "matter.send", "matter.acknowledge", "annex.added",
)  # fmt: skip
EVENTS = [
    {
        "seq": number,
        "at": f"2026-11-21T01:{number + 26:02d}:07Z",
        "by": "system" if verb in {"document.sealed", "matter.send"} else "Ana Exemplu",
        "verb": verb,
        "hash": digest(verb + str(number))[:16],
    }
    for number, verb in enumerate(VERBS, start=1)
]

RECORDS: Mapping[str, Json] = {
    "DECISION": {
        "act": step(4, "2026-11-21T01:44:00Z", APPROVED, "Ion Model"),
        "act_digest": digest("act 4"),
        "draft_digest": digest("act 4"),
        "version": 2,
        "submitted_at": "2026-11-21T01:40:00Z",
        "submitted_by": "Ana Exemplu",
        "minutes": 4,
        "reasons": [],
        "ground": "",
        "text": "",
        "advice": {
            "on": "2026-11-21",
            "taken": "ART27",
            "ways": [
                way(
                    "ART27", named("Request under Art. 31, by Art. 27", "Demande selon l’art. 31, par l’art. 27"),
                    named("No other treaty governs between the two States (invented).",
                          "Aucun autre traité ne s’applique entre les deux États (inventé)."),
                    "Art. 27(1) ETS 185",
                ),
                way(
                    "ART32", named("Direct access with consent", "Accès direct avec consentement"),
                    named("Open if the person who may disclose the data agrees (invented).",
                          "Possible si la personne habilitée à divulguer les données y consent (inventé)."),
                    "Art. 32(b) ETS 185", checked=False,
                ),
            ],
            "rejected": [
                way(
                    "P2_7", named("Order to the provider", "Injonction au fournisseur"),
                    named("The Second Protocol is not in force for Germany (invented).",
                          "Le deuxième Protocole n’est pas en vigueur pour l’Allemagne (inventé)."),
                    "Art. 7 CETS 224",
                ),
            ],
        },
        "earlier": [step(2, "2026-11-21T01:35:00Z", SENT_BACK, "Ion Model")],
    },
    "CHRONO": {
        "acts": ACTS,
        "events": EVENTS,
        "left_out": 0,
        "chain": {
            "id": "0b6a3b5e-5b0a-4c6e-9a43-0f6f1d1f7a10",
            "events": len(EVENTS),
            "head": digest("head"),
            "whole": True,
            "broken_at": None,
            "what": "",
            "signed_at": "2026-11-21T02:00:00Z",
            "signed_seq": 11,
        },
    },
}  # fmt: skip
