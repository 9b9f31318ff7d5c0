"""Colour only for what needs somebody."""

from mla.requests.statuses import Status

TONES: dict[str, str] = {
    Status.AWAITING_APPROVAL: "attention",
    Status.INFORMATION_REQUESTED: "attention",
    Status.CONDITIONS_PROPOSED: "attention",
    Status.EXTENSION_REQUESTED: "attention",
    Status.OFFERED: "attention",
    Status.CONDITIONS_ACCEPTED: "attention",
    Status.NEGOTIATED: "attention",
    Status.READY: "attention",
    Status.ENTITY_DECLINED: "problem",
    Status.NO_ANSWER: "problem",
    Status.INSTRUCTED: "attention",
    Status.BARRED: "problem",
    Status.RISK_NOTIFIED: "problem",
    Status.REJECTED: "problem",
    Status.REFUSED: "problem",
    Status.LAPSED: "problem",
}


def tone(status: str) -> str:
    return TONES.get(status, "plain")
