"""The verbs of information given unasked, after it was sent or offered (Art. 26)."""

from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.exchange.models import Receipt
from mla.law.twins import article_for
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot_information import CONDITIONS, said
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import written
from mla.workflow.leaving import approved_bytes
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Changed, Reason


def accept_offer(
    *, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str | None = None, text: str = ""
) -> Done:
    """Accept the conditions of an offer: from here on they bind our State (26(2), third sentence).

    The act repeats their words and names the offer by its digest where they know it, so that nobody can later read
    another text into it. `shown_digest`, the digest of the offer that a page showed, makes this refuse another one.
    """

    def prepare(matter: CooperationRequest) -> Body:
        offer = _offer(matter)
        if shown_digest is not None and offer.digest != shown_digest:
            raise Changed(Reason(message=_("This is not the offer that you were shown. Read it again.")))
        conditions = said(read_payload(bytes(offer.payload))["contents"], CONDITIONS)
        return _answer(matter) | {
            "conditions": conditions,
            "offer_digest": "" if typed_here(offer) else offer.digest,
            "text": text.strip(),
        }

    return perform(
        "accept_offer", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def decline_offer(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reason: str, acceptable: str = ""
) -> Done:
    """Say that we cannot comply with the conditions (26(2), second sentence). Nothing of the content was received.

    `acceptable`: what our State could accept instead; the other side decides.
    """
    why = written(reason, "reason", "26(2)")

    def prepare(matter: CooperationRequest) -> Body:
        return _answer(matter) | {"reason": why, "acceptable": acceptable.strip()}

    return perform(
        "decline_offer", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def disclose(*, matter_id: UUID, actor: User, now: datetime, key: str) -> Done:
    """Send the content, byte for byte as it was approved. The life cycle has one way here: acceptance (26(2))."""
    return perform(
        "disclose",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=lambda matter: _accepted(matter),
        payload=approved_bytes,
    )


def ask_use(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str) -> Done:
    """Ask what use was made of the information (28(4), which is about material supplied under a condition)."""
    body = {"text": written(text, "text", "28(4)")}
    return perform("ask_use", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def report_use(*, matter_id: UUID, actor: User, now: datetime, key: str, use: str, result: str = "") -> Done:
    """Tell what use was made of the information, within its conditions."""
    body = {"use": written(use, "use", "28(4)"), "result": result.strip()}
    return perform("report_use", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def take_back(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    """Take back an offer whose content was not sent, or a question that was not answered."""
    body = {"reason": written(reason, "reason", "own standard")}
    return perform("take_back", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def _answer(matter: CooperationRequest) -> dict[str, str]:
    return {"our_reference": matter.reference or ""}


def _offer(matter: CooperationRequest) -> Act:
    return Act.objects.filter(matter=matter, verb="offer", applied=True).get()


def typed_here(offer: Act) -> bool:
    """Our own typing of an offer on paper has a digest that the other side has never seen."""
    return Receipt.objects.filter(act=offer, taken_in_by__isnull=False, copied=False).exists()


def _accepted(matter: CooperationRequest) -> Body:
    """An acceptance that names another offer than ours accepts nothing. On paper none is named."""
    act = Act.objects.filter(matter=matter, verb="accept_offer", applied=True).order_by("-seq").first()
    named = read_payload(bytes(act.payload))["body"].get("offer_digest") if act else None
    if named and named != _offer(matter).digest:
        raise Changed(
            Reason(
                message=_("They accepted the conditions of another offer. Ask them."),
                rule=article_for(matter.measure, "26(2)"),
            )
        )
    return {}
