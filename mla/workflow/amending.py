"""Correct a request that was sent. What was sent stays; the other side sees the newest version of the content."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.requests.amended import at
from mla.requests.models import CooperationRequest
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import four_eyes, request_payload, written
from mla.workflow.refusals import Reason, Unlawful, changed

Texts = Mapping[tuple[str, int], str]
"""The new text by place: the code of `amended.PLACES` with 0, or ADDRESS with the number of the identifier."""


def amend(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    texts: Texts,
    effect: str,
    shown_version: int,
) -> Done:
    """Replace texts of a request that was sent, and say what that means for the other side.

    The author does not correct alone: like the request, its correction is approved by somebody else. Refused when the
    version that the page showed is not the newest any more.
    """

    def prepare(matter: CooperationRequest) -> Body:
        four_eyes(matter, actor.pk)
        content = request_payload(matter)
        if content["version"] != shown_version:
            raise changed(matter)
        return correction(content, texts, effect)

    return perform("amend", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def correction(content: Mapping[str, Any], texts: Texts, effect: str) -> dict[str, Any]:
    """The body of the act: each place whose text differs, old and new, and the version that results."""
    changes = []
    for (field, number), new in sorted(texts.items()):
        old, text = at(content, field, number), new.replace("\r\n", "\n").strip()
        if text == old.strip():
            continue
        if not text:
            message = _("A correction keeps these texts: leave none empty that was not.")
            raise Unlawful(Reason(message=message, field=field, rule="own standard"))
        changes.append({"field": field, "number": number, "old": old, "new": text})
    if not changes:
        raise Unlawful(Reason(message=_("Change at least one text."), rule="own standard"))
    return {
        "version_from": content["version"],
        "version_to": content["version"] + 1,
        "changes": changes,
        "effect": written(effect, "effect", "own standard"),
    }
