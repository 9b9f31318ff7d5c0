"""The verbs of an order or request to a private entity on the requesting seat (Arts 6, 7 CETS 224).

Nothing goes to the entity by itself: a person hands it over, and writes down what comes of it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.deadlines.models import Deadline
from mla.exchange.models import Message, State
from mla.law.codes import CHANNELS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.bindings import question_between
from mla.parties.days import day_at
from mla.requests.models import CooperationRequest
from mla.requests.routes import want_of
from mla.requests.snapshot import day, instant
from mla.workflow.asking import enclosed
from mla.workflow.door import Body, Done, Part, perform, perform_together
from mla.workflow.judgement import still_bound, written
from mla.workflow.refusals import Reason, Unlawful

DECLARED, ARTICLE = "CETS224", "7(5)(a)"
RESERVED = "7(9)(a)"
GONE = (State.DELIVERED, State.DISPATCHED)
PERIODS = ("REGISTRAR", "P2_7")


def hand_over(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    channel: str,
    handed_over_at: datetime,
    recipient: str,
    accepted_form: str = "",
) -> Done:
    """Record that the order left the house: when, by which channel, to whom, and in which form the entity takes it
    (6(4), 7(6)).

    Where its State has to be notified, that must have gone (7(5)(a)): refused before, and for a time before.
    """

    def prepare(matter: CooperationRequest) -> Body:
        _known_channel(channel)
        _between(None, handed_over_at, now, "handed_over_at")
        still_bound(matter, now)
        _still_applied(matter, now)
        _notified_first(matter, handed_over_at, now)
        return {
            "entity": matter.custodian_name,
            "recipient": written(recipient, "recipient", "7(6) CETS 224"),
            "channel": channel,
            "handed_over_at": instant(handed_over_at),
            "accepted_form": accepted_form.strip(),
        }

    return _do("hand_over", matter_id, actor, now, key, prepare)


def entity_received(
    *, matter_id: UUID, actor: User, now: datetime, key: str, received_at: datetime, proof: str
) -> Done:
    """Record when the entity received it, and what shows that. The thirty days of 7(7) run from here."""

    def prepare(matter: CooperationRequest) -> Body:
        _between(matter.sent_at, received_at, now, "received_at")
        return {"received_at": instant(received_at), "proof": written(proof, "proof", "7(7) CETS 224")}

    return _do("entity_received", matter_id, actor, now, key, prepare)


def entity_disclosed(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    material: Sequence[tuple[str, str]] = (),
    text: str = "",
) -> Done:
    """Record what was disclosed: `material` is pairs of title and SHA-256 of annexes of this file."""
    return _do(
        "entity_disclosed", matter_id, actor, now, key, lambda matter: _material(matter, material, text)
    )


def entity_disclosed_part(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    missing: str,
    material: Sequence[tuple[str, str]] = (),
    text: str = "",
) -> Done:
    """Record a disclosure in part, and what is still missing."""

    def prepare(matter: CooperationRequest) -> Body:
        return {**_material(matter, material, text), "missing": written(missing, "missing", "7(7) CETS 224")}

    return _do("entity_disclosed_part", matter_id, actor, now, key, prepare)


def entity_declined(
    *, matter_id: UUID, actor: User, now: datetime, key: str, answered_on: date, reasons: str = ""
) -> Done:
    """Record that the entity says no; it owes no reasons, but may be asked for them (6(5), 7(7))."""

    def prepare(matter: CooperationRequest) -> Body:
        if answered_on > day_at(matter.authority, now):
            raise Unlawful(
                Reason(message=_("This day lies in the future."), field="answered_on", rule="dates")
            )
        return {"answered_on": day(answered_on), "reasons": reasons.strip()}

    return _do("entity_declined", matter_id, actor, now, key, prepare)


def entity_silent(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "") -> Done:
    """Record that nothing came. Only once the period is over: thirty days or the stated one, the longer (7(7))."""

    def prepare(matter: CooperationRequest) -> Body:
        clock = Deadline.objects.filter(matter=matter, rule__in=PERIODS, ended_at__isnull=True).first()
        if clock is None or now <= clock.due_at:
            message = _("The period for the answer is not over yet. Send a reminder, or wait.")
            raise Unlawful(Reason(message=message, rule=str(CATALOGUE[matter.measure].citation)))
        return {"due_at": instant(clock.due_at), "text": text.strip()}

    return _do("entity_silent", matter_id, actor, now, key, prepare)


def remind_entity(
    *, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "", by: date | None = None
) -> Done:
    return _do("remind_entity", matter_id, actor, now, key, lambda matter: _reminder(matter, text, by))


def ask_reasons(
    *, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "", by: date | None = None
) -> Done:
    """Ask the entity why it does not co-operate (6(5), 7(7))."""
    return _do("ask_reasons", matter_id, actor, now, key, lambda matter: _reminder(matter, text, by))


def drop_order(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    """Give up an order that was never handed over. A notified State is told, in the same transaction."""
    body = {"reason": written(reason, "reason", "own standard")}
    return _give_up("drop_order", matter_id, actor, now, key, body)


def withdraw_order(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "") -> Done:
    """Withdraw it, with a letter to the entity. A notified State is told, in the same transaction."""
    return _give_up("withdraw_order", matter_id, actor, now, key, {"text": text.strip()})


def _give_up(verb: str, matter_id: UUID, actor: User, now: datetime, key: str, body: Body) -> Done:
    """Both steps or neither: were the file free between them, somebody could hand over an order of which its State
    has just read that it is withdrawn; and nobody would be told that it went after all.
    """
    step = Part(verb=verb, key=key, prepare=lambda matter: body)
    telling = Part(verb="tell_withdrawal", key=f"state:{key}"[:80], prepare=lambda matter: {"text": ""})

    def parts(matter: CooperationRequest) -> list[Part]:
        return [telling, step] if matter.confirmed_at is not None else [step]

    return perform_together(parts, matter_id=matter_id, actor=actor, now=now)


def _do(verb: str, matter_id: UUID, actor: User, now: datetime, key: str, prepare: Any) -> Done:
    return perform(verb, matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def _material(
    matter: CooperationRequest, material: Sequence[tuple[str, str]], text: str
) -> Mapping[str, Any]:
    enclosed(matter, material)
    if not material:
        message = _("Add what was disclosed to the annexes of this file, and choose it here.")
        raise Unlawful(Reason(message=message, field="material", rule="own standard"))
    return {
        "material": [{"title": title, "sha256": digest} for title, digest in material],
        "text": text.strip(),
    }


def _reminder(matter: CooperationRequest, text: str, by: date | None) -> Body:
    return {"handed_over_at": instant(matter.sent_at), "text": text.strip(), "by": day(by)}


def _known_channel(channel: str) -> None:
    if channel not in CHANNELS:
        raise Unlawful(
            Reason(message=_("Choose a channel from the list."), field="channel", rule="7(6) CETS 224")
        )


def _between(first: datetime | None, at: datetime, now: datetime, field: str) -> None:
    if at > now:
        raise Unlawful(Reason(message=_("This moment lies in the future."), field=field, rule="dates"))
    if first is not None and at < first:
        message = _("It cannot have been received before it was handed over.")
        raise Unlawful(Reason(message=message, field=field, rule="dates"))


def _still_applied(matter: CooperationRequest, now: datetime) -> None:
    """A reservation may have come after the approval (7(9)(a))."""
    if matter.measure == "P2_7" and _has_declared(matter, RESERVED, now):
        message = _(
            "This State has reserved the right not to apply this article. Nothing may be handed over."
        )
        raise Unlawful(Reason(message=message, rule=f"{RESERVED} CETS 224"))


def _notified_first(matter: CooperationRequest, handed_over_at: datetime, now: datetime) -> None:
    """Nothing reaches the provider while the notification is due: it must be with that State, or on its way there."""
    sent = Message.objects.filter(act__matter=matter, act__verb="notify").first()
    if sent is None:
        if matter.measure == "P2_7" and _has_declared(matter, ARTICLE, now):
            message = _(
                "That State must be notified at the same time. Give this up, and begin with the notification."
            )
            raise _due(message)
        return
    if sent.state not in GONE or sent.delivered_at is None:
        raise _due(_("The notification to that State has not left yet. Dispatch it first."))
    if handed_over_at < sent.delivered_at:
        raise _due(
            _("It cannot be handed over before that State was notified. Check the time."), "handed_over_at"
        )


def _due(message: str, field: str = "") -> Unlawful:
    return Unlawful(Reason(message=message, field=field, rule=f"{ARTICLE} CETS 224"))


def _has_declared(matter: CooperationRequest, article: str, now: datetime) -> bool:
    asked = question_between(matter.party, matter.counterpart, on=now.date(), want=want_of(matter.measure))
    return asked.has_declared(DECLARED, article)
