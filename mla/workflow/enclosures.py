"""Files that travel with an act between two Parties of this installation."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.requests.models import Annex, CooperationRequest
from mla.workflow.annexes import letter
from mla.workflow.door import locked


def enclosed(payload: Mapping[str, Any]) -> list[str]:
    """SHA-256 of each file that the act names: annexes of a request or of a letter, material of an outcome.

    A request that a letter encloses is on the receiving file already, as the letter that opened it.
    """
    body = payload.get("body", {})
    rows = payload.get("annexes") or body.get("annexes") or body.get("material") or ()
    return [row["sha256"] for row in rows]


def file_enclosures(
    sender: CooperationRequest, receiver: CooperationRequest, payload: Mapping[str, Any], *, now: datetime
) -> int:
    """Give the receiving file its own row of each enclosed file: the same bytes, the next free letter. Repeatable.

    The number of files added. Only what the act names crosses; other annexes of the sender stay theirs.
    """
    named = enclosed(payload)
    if not named:
        return 0
    files = {annex.sha256: annex for annex in Annex.objects.filter(matter=sender, sha256__in=named)}
    with transaction.atomic(durable=True):
        matter = locked(receiver.pk)
        own = set(Annex.objects.filter(matter=matter).values_list("sha256", flat=True))
        # A request whose text was sent twice, or a file that both sides hold: the bytes are filed once.
        new = [files[digest] for digest in dict.fromkeys(named) if digest in files and digest not in own]
        if not new:
            return 0
        Annex.objects.bulk_create(
            _copy(annex, matter, letter(len(own) + place), now) for place, annex in enumerate(new)
        )
        writer.append(
            matter,
            verb="annex.received",
            actor=f"party:{matter.counterpart_id}",
            at=now,
            facts={"sha256": [annex.sha256 for annex in new]},
        )
        matter.save(update_fields=AUDIT_FIELDS)
    return len(new)


def _copy(annex: Annex, matter: CooperationRequest, name: str, now: datetime) -> Annex:
    return Annex(
        matter=matter,
        letter=name,
        title=annex.title,
        media_type=annex.media_type,
        extension=annex.extension,
        language=annex.language,
        pages=annex.pages,
        size=annex.size,
        sha256=annex.sha256,
        added_at=now,
    )
