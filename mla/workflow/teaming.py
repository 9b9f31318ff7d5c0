"""The verbs with which two States agree on joint work, and change or end it (Art. 12 CETS 224)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.law.cooperation.answered import typed
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.requests.snapshot_team import text_digest
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import today
from mla.workflow.judgement import written
from mla.workflow.refusals import Changed, Reason, Unlawful, not_allowed
from mla.workflow.team_texts import Negotiation, TeamText, author, negotiation

Row = Mapping[str, Any]
EXPIRY, WITHDRAWAL = "expiry", "withdrawal"
MANNERS = (EXPIRY, WITHDRAWAL)
"""How joint work ends: on the agreed day, or because one State leaves it. Another day is agreed to like any change."""


def propose_changes(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    items: Mapping[str, str],
    ends_on: date | None,
    reason: str,
    shown_digest: str,
) -> Done:
    """Propose another text, item by item. `items`: the words by code; one that is not among them stays as it is.

    `shown_digest` is that of the text on which the changes were made: another one in between makes this refuse.
    """

    def prepare(matter: CooperationRequest) -> Body:
        found = negotiation(matter, now.date())
        base = _shown(found, shown_digest)
        rows = _whole(matter.measure, rows_of(matter.measure, base, items))
        return _answer(matter) | text_body(matter, found, base, rows, ends_on, reason, now)

    return perform(
        "propose_changes", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def propose_extension(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    ends_on: date,
    reason: str,
    shown_digest: str,
) -> Done:
    """Propose another end, later or earlier, of the text in force. Nothing else of it changes."""

    def prepare(matter: CooperationRequest) -> Body:
        found = negotiation(matter, now.date())
        base = _shown(found, shown_digest)
        return text_body(matter, found, base, base.contents, ends_on, reason, now)

    return perform(
        "propose_extension", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def agree_text(
    *, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str, officer: str
) -> Done:
    """Bind our State to one text, named by its digest. Whoever wrote it here does not bind the State to it alone."""

    def prepare(matter: CooperationRequest) -> Body:
        chosen = _on_file(negotiation(matter, now.date()), shown_digest)
        if author(matter, chosen) == actor.pk:
            raise not_allowed(_("You wrote this text. Another person must agree to it."), "four eyes")
        return _answer(matter) | _bound(chosen, officer)

    return perform("agree_text", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def concur(*, matter_id: UUID, actor: User, now: datetime, key: str, shown_digest: str, officer: str) -> Done:
    """The central authority signs or concurs, where its State has declared that it must (12(3))."""

    def prepare(matter: CooperationRequest) -> Body:
        found = negotiation(matter, now.date())
        if matter.party_id not in found.central:
            message = _("Your State has declared nothing under Article 12(3): nobody has to concur.")
            raise Unlawful(Reason(message=message, rule="12(3) CETS 224"))
        return _answer(matter) | _bound(_on_file(found, shown_digest), officer)

    return perform("concur", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def decline_team(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    """Decline the whole proposal. An agreement is free (12(1)), so no ground has to be one of a list."""
    why = written(reason, "reason", "12(1) CETS 224")
    return perform(
        "decline_team",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=lambda matter: _answer(matter) | {"reason": why},
    )


def decline_changes(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reason: str, shown_digest: str
) -> Done:
    """Decline a text that would take the place of the one in force, which stays."""
    why = written(reason, "reason", "12(2) CETS 224")

    def prepare(matter: CooperationRequest) -> Body:
        found = negotiation(matter, now.date())
        chosen = _on_file(found, shown_digest)
        if chosen.digest in found.concluded:
            raise Changed(Reason(message=_("This text is in force already. Propose another one.")))
        return {"reason": why, "text_digest": chosen.digest}

    return perform(
        "decline_changes", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def end_team(*, matter_id: UUID, actor: User, now: datetime, key: str, manner: str, reason: str = "") -> Done:
    """End the joint work: on the agreed day or after it, or before it because our State leaves, with its reason."""
    if manner not in MANNERS:
        raise Unlawful(
            Reason(message=_("Choose how the joint work ends."), field="manner", rule="12(2) CETS 224")
        )
    why = reason.strip() if manner == EXPIRY else written(reason, "reason", "12(2) CETS 224")

    def prepare(matter: CooperationRequest) -> Body:
        if manner == EXPIRY and (matter.ends_on is None or today(matter, now) < matter.ends_on):
            message = _("The agreed day is not reached. Leave with a reason, or agree on an earlier day.")
            raise Unlawful(Reason(message=message, field="manner", rule="12(2) CETS 224"))
        return {"manner": manner, "reason": why, "ended_on": day(today(matter, now))}

    return perform("end_team", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def text_body(
    matter: CooperationRequest,
    found: Negotiation,
    base: TeamText,
    rows: Sequence[Row],
    ends_on: date | None,
    reason: str,
    now: datetime,
) -> dict[str, Any]:
    """The body of an act of ours that brings a text. Refused when nothing changes, or the end is over already."""
    if ends_on is not None and ends_on <= today(matter, now):
        message = _("This day is over already. Choose a later one.")
        raise Unlawful(Reason(message=message, field="ends_on", rule="12(2) CETS 224"))
    body = new_text(matter, found, base, rows, ends_on)
    if not body["changes"]:
        raise Unlawful(Reason(message=_("Change at least one item."), rule="12(2) CETS 224"))
    return body | {"reason": written(reason, "reason", "12(2) CETS 224")}


def new_text(
    matter: CooperationRequest,
    found: Negotiation,
    base: TeamText,
    rows: Sequence[Row],
    ends_on: date | None,
) -> dict[str, Any]:
    """All of a text, what differs in it from the one before, and both digests."""
    digest = text_digest(
        thread=str(matter.thread),
        measure=matter.measure,
        states=[one.pk for one in found.states],
        contents=rows,
        ends_on=day(ends_on),
    )
    return {
        "contents": list(rows),
        "ends_on": day(ends_on),
        "changes": _changes(base, rows, ends_on),
        "text_digest": digest,
        "earlier_digest": base.digest,
    }


def rows_of(measure: str, base: TeamText, items: Mapping[str, str]) -> list[dict[str, Any]]:
    """The items of the new text in the order of the article; one that nobody touched stays as it is."""
    before = {one["code"]: one for one in base.contents}
    found = []
    for one in typed(measure):
        old = before.get(one.code, {"text": "", "none": False})
        text = items.get(one.code, old["text"]).replace("\r\n", "\n").strip()
        if text or old["none"]:
            found.append({"code": one.code, "text": text, "none": not text})
    return found


def _whole(measure: str, rows: Sequence[Row]) -> Sequence[Row]:
    """No item that the article asks for in every case was emptied."""
    told = {one["code"] for one in rows}
    for one in typed(measure):
        if one.when == "always" and one.code not in told:
            message = _("The agreement needs this item. Change it, but do not leave it empty.")
            raise Unlawful(Reason(message=message, field=f"item_{one.code}", rule=str(one.citation)))
    return rows


def _changes(base: TeamText, rows: Sequence[Row], ends_on: date | None) -> list[dict[str, Any]]:
    old = {one["code"]: one["text"] for one in base.contents}
    new = {one["code"]: one["text"] for one in rows}
    texts = [(code, old.get(code, ""), new.get(code, "")) for code in dict.fromkeys([*old, *new])]
    texts.append(("ends_on", day(base.ends_on) or "", day(ends_on) or ""))
    return [
        {"field": field, "number": 0, "old": before, "new": after}
        for field, before, after in texts
        if before != after
    ]


def _on_file(found: Negotiation, digest: str) -> TeamText:
    chosen = found.text(digest)
    if chosen is None:
        raise Changed(Reason(message=_("No text of this file has this digest. Read the texts again.")))
    return chosen


def _shown(found: Negotiation, digest: str) -> TeamText:
    """Changes are made on the newest text only, so that no change of the other side is lost unseen."""
    if found.latest.digest != digest:
        raise Changed(Reason(message=_("Another text has come since. Read it, then propose your changes.")))
    return found.latest


def _bound(chosen: TeamText, officer: str) -> dict[str, Any]:
    return {
        "text_digest": chosen.digest,
        "officer": written(officer, "officer", "12(1) CETS 224"),
    }


def _answer(matter: CooperationRequest) -> dict[str, Any]:
    return {"our_reference": matter.reference or ""}
