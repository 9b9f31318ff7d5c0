"""The internal decision record (DECISION): who decided what, on which exact text, why, and with which advice."""

from typing import Any

from django.utils.translation import gettext as _

from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.snapshot import instant
from mla.requests.verb import DECIDERS
from mla.requests.verbs import VERBS
from mla.workflow.papers.scope import Body, Given, Scope
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Reason, Unlawful

DECISIONS = tuple(code for code, verb in VERBS.items() if verb.roles == DECIDERS)
"""What only a point of contact or a central authority decides."""


def decisions(matter: CooperationRequest) -> list[Act]:
    """Newest first: steps of this side's people, never acts that came from the other side."""
    rows = Act.objects.filter(matter=matter, verb__in=DECISIONS, actor__isnull=False)
    return list(rows.exclude(direction=Direction.IN).select_related("actor").order_by("-seq"))


def decision(scope: Scope, given: Given) -> Body:
    """`given`: act, the number of the decision on the file; "" for the newest."""
    found = decisions(scope.file)
    chosen = [one for one in found if given["act"] in {"", str(one.seq)}][:1]
    if not chosen:
        raise Unlawful(Reason(message=_("No decision was taken on this file yet."), field="act"))
    act = chosen[0]
    before = decided_on(scope.file, act)
    body = read_payload(bytes(act.payload)).get("body", {})
    return {
        "act": step(scope, act),
        "act_digest": act.digest,
        "draft_digest": act.digest if act.verb == "approve" else before.digest if before else "",
        "version": version_of(act, before),
        "submitted_at": instant(before.at) if before else None,
        "submitted_by": str(before.actor or "") if before else "",
        "minutes": int((act.at - before.at).total_seconds() // 60) if before else None,
        **why(body),
        "advice": advice(scope.file, act),
        "earlier": [step(scope, one) for one in reversed(found) if one.seq < act.seq],
    }


def decided_on(matter: CooperationRequest, act: Act) -> Act | None:
    """The submission before the decision; where this side is asked, the request as it was received."""
    rows = Act.objects.filter(matter=matter, seq__lt=act.seq, verb__in=("submit", "send"))
    return rows.select_related("actor").order_by("-seq").first()


def version_of(act: Act, before: Act | None) -> int:
    for one in (act, before):
        found = read_payload(bytes(one.payload)).get("version") if one else None
        if found:
            return int(found)
    return 1


def step(scope: Scope, act: Act) -> Body:
    return {
        "seq": act.seq,
        "at": instant(act.at),
        "words": scope.spoken(VERBS[act.verb].past),
        "by": str(act.actor or ""),
    }


def why(body: dict[str, Any]) -> Body:
    """Coded reasons, the ground of the law, and the words; verbs call the words differently."""
    coded = body.get("reasons")
    texts = [body.get(key) for key in ("remarks", "reason", "text", "conditions")]
    texts += [coded if isinstance(coded, str) else ""]
    # A test of the conduct keeps its answer in both languages.
    texts += body["why"].values() if isinstance(body.get("why"), dict) else []
    return {
        "reasons": list(coded) if isinstance(coded, list) else [],
        "ground": body.get("ground") or "",
        "text": "\n\n".join(str(one) for one in texts if one),
    }


def advice(matter: CooperationRequest, act: Act) -> Body | None:
    """The adviser's answer as it was kept at the submission that this decision settled; never computed again."""
    kept = Act.objects.filter(matter=matter, verb="submit", seq__lt=act.seq).order_by("-seq").first()
    body = read_payload(bytes(kept.payload)).get("body", {}) if kept else {}
    if "advice" not in body:
        return None
    return {
        "on": body["advice"]["on"],
        "taken": body["way"],
        "ways": [way(one) for one in body["advice"]["routes"]],
        "rejected": [way(one) for one in body["advice"]["rejected"]],
    }


def way(one: dict[str, Any]) -> Body:
    citation = one["citation"]
    return {
        "code": one["code"],
        "title": one["title"],
        "why": one["why"],
        "citation": f"Art. {citation['article']} {citation['instrument']}"
        if citation["article"]
        else citation["instrument"],
        "checked": one.get("checked", True),
    }
