"""The verbs of a question to the contact point (Art. 35(1)(a)-(c))."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.law.clocks import compute
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import may_send, ready, unchanged, written
from mla.workflow.numbering import next_reference
from mla.workflow.refusals import Reason, Unlawful

INSTEAD = ("preservation", "assistance", "")
"""Which request is needed in place of the question, where one is."""


def put(*, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str | None = None) -> Done:
    """The contact point asks its counterpart itself, with the words that it was shown.

    A prosecutor's question goes through `submit` and `approve` like a request.
    """

    def prepare(matter: CooperationRequest) -> Body:
        if shown_digest is not None:
            unchanged(matter, shown_digest)
        may_send(matter, actor, now)
        ready(matter, now)
        # Reference and date stand in the text that is settled, so they are there before its digest is taken.
        matter.reference = matter.reference or next_reference(matter.party_id, now.year)
        matter.submitted_at = now
        hold = compute("RECALL_HOLD", start=now, zone=matter.party.time_zone, urgency=matter.urgency)
        digest = snapshot_bytes(matter)[1]
        return {"reference": matter.reference, "digest": digest, "hold_until": hold.due_at}

    return perform(
        "put",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=prepare,
        payload=lambda matter: snapshot_bytes(matter)[0],
    )


def answer_question(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    answer: str,
    material: Sequence[tuple[str, str]] = (),
) -> Done:
    """Answer, with enclosures: `material` is pairs of title and SHA-256 of annexes of this file."""
    given = written(answer, "answer", "35(1)")

    def prepare(matter: CooperationRequest) -> Body:
        enclosed(matter, material)
        return {
            "our_reference": matter.reference or "",
            "answer": given,
            "material": [{"title": title, "sha256": digest} for title, digest in material],
        }

    return perform(
        "answer_question", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def cannot_answer(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reason: str, who: str = "", instead: str = ""
) -> Done:
    """Say why not, and what helps: who can answer, or which request is needed (35(1): facilitating is helping)."""
    why = written(reason, "reason", "35(1)")
    if instead not in INSTEAD or not (who.strip() or instead):
        message = _("Say who can answer, or which request is needed instead.")
        raise Unlawful(Reason(message=message, field="who", rule="35(1)"))

    def prepare(matter: CooperationRequest) -> Body:
        return {
            "our_reference": matter.reference or "",
            "reason": why,
            "who": who.strip(),
            "instead": instead,
        }

    return perform(
        "cannot_answer", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def enclosed(matter: CooperationRequest, material: Sequence[tuple[str, str]]) -> None:
    """Only files of this very file go along. Raises Unlawful."""
    own = set(Annex.objects.filter(matter=matter).values_list("sha256", flat=True))
    for title, digest in material:
        if digest not in own:
            message = _("“%(title)s” is not an annex of this file. Add it first.") % {"title": title}
            raise Unlawful(Reason(message=message, field="material", rule="27(7)"))
