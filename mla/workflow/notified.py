"""The verbs of the State that was notified of an order to a provider in its territory (Art. 7(5) CETS 224)."""

from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.law.refusal import GroundAnswer, Kind, answers
from mla.parties.days import day_at
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import day, instant
from mla.workflow.conduct_tested import tested
from mla.workflow.door import Body, Done, Part, Prepare, perform, perform_together
from mla.workflow.judgement import question, request_payload, written
from mla.workflow.refusals import Reason, Unlawful

INSTRUCTING: tuple[Kind, ...] = ("postpone", "refuse")
"""7(5)(c): prejudice to our own investigations, or a ground of Arts 25(4) and 27(4) of the Convention."""


def asked_back(matter: CooperationRequest) -> bool:
    """Did the notified State ask something that nobody has answered yet?"""
    spoken = Act.objects.filter(matter=matter, verb__in=("ask", "answer"), applied=True)
    return spoken.order_by("-seq").values_list("verb", flat=True).first() == "ask"


def grounds(matter: CooperationRequest, on: date) -> tuple[GroundAnswer, ...]:
    """Every ground on which the provider may or may not be instructed, open or not."""
    return tuple(one for kind in INSTRUCTING for one in answers(question(matter, kind, on)))


def hear_provider(
    *, matter_id: UUID, actor: User, now: datetime, key: str, provider: str, heard_on: date, text: str
) -> Done:
    """Record that the provider consulted us before disclosing (7(5)(b)), and what was said. Stays in this file."""
    body = {
        "provider": written(provider, "provider", "7(5)(b) CETS 224"),
        "heard_on": day(heard_on),
        "text": written(text, "text", "7(5)(b) CETS 224"),
    }

    def prepare(matter: CooperationRequest) -> Body:
        if heard_on > day_at(matter.authority, now):
            raise Unlawful(Reason(message=_("This day lies in the future."), field="heard_on", rule="dates"))
        return body

    return perform(
        "hear_provider", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def instruct(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    ground: str,
    reasons: str,
    text: str = "",
    secrecy: bool = False,
) -> Done:
    """Instruct the provider not to disclose, and tell the issuing authority at once, with the reasons (7(5)(c), (d)).

    Two acts of one transaction: the letter to the provider names the order and no reason.
    """

    def instruction(matter: CooperationRequest) -> Body:
        _lawful(matter, ground, reasons, now)
        notice = request_payload(matter)
        return {
            "custodian": notice["entity"]["name"],
            "address": notice["entity"]["address"],
            "secrecy": secrecy,
            "order_from": notice["requesting"]["authority"]["name"],
            "order_reference": notice["reference"],
            "order_date": (notice["date"] or "")[:10] or None,
            "text": text.strip(),
        }

    parts = (
        Part(verb="instruct", key=key, prepare=instruction),
        Part(verb="tell_instruction", key=f"told:{key}"[:80], prepare=_reasons(ground, reasons, now)),
    )
    return perform_together(lambda matter: parts, matter_id=matter_id, actor=actor, now=now)


def tell_instruction(
    *, matter_id: UUID, actor: User, now: datetime, key: str, ground: str, reasons: str
) -> Done:
    """Tell the issuing authority that the provider was instructed, and why (7(5)(d)). This bars the order."""

    return perform(
        "tell_instruction",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=_reasons(ground, reasons, now),
    )


def _reasons(ground: str, reasons: str, now: datetime) -> Prepare:
    def prepare(matter: CooperationRequest) -> Body:
        _lawful(matter, ground, reasons, now)
        given = matter.acts.filter(verb="instruct").order_by("-seq").values_list("at", flat=True).first()
        return {"ground": ground, "reasons": reasons.strip(), "instructed_at": instant(given or now)}

    return prepare


def _lawful(matter: CooperationRequest, ground: str, reasons: str, now: datetime) -> None:
    written(reasons, "reasons", "7(5)(d) CETS 224")
    if not any(one.available and one.ground.code == ground for one in grounds(matter, now.date())):
        message = _("This ground is not open here. The instruction rests on one of the list.")
        raise Unlawful(Reason(message=message, field="ground", rule="7(5)(c) CETS 224"))
    tested(matter, ground)
