"""Take in a file as an annex: checked before it is stored, stored by its hash, listed with its letter."""

from datetime import datetime
from typing import BinaryIO
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.accounts.roles import CONTENT_ROLES, Role
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.requests import filetypes, store
from mla.requests.models import Annex, CooperationRequest
from mla.workflow.door import locked
from mla.workflow.refusals import Reason, Unlawful, not_allowed

ADDERS = CONTENT_ROLES - {Role.AUDITOR}


def add_annex(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    content: BinaryIO,
    size: int,
    name: str,
    claimed: str,
    title: str,
    language: str = "",
) -> Annex:
    """Refused before anything is stored when the file is not what it claims to be (`mla.requests.filetypes`)."""
    kind = checked(content, size=size, name=name, claimed=claimed)
    sha256, stored = kept(content)
    with transaction.atomic(durable=True):
        matter = locked(matter_id)
        if not ADDERS & roles_at(actor, matter.authority_id, now.date()):
            raise not_allowed(_("Your roles do not include adding annexes."))
        same = Annex.objects.filter(matter=matter, sha256=sha256).first()
        if same is not None:
            raise Unlawful(
                Reason(
                    message=_("This is the same file as annex %(letter)s.") % {"letter": same.letter},
                    field="file",
                    rule="own standard",
                )
            )
        annex = listed(matter, kind, title=title, language=language, size=stored, sha256=sha256, now=now)
        writer.append(
            matter,
            verb="annex.added",
            actor=actor.audit_name,
            at=now,
            facts={"letter": annex.letter, "sha256": sha256, "size": stored},
        )
        matter.updated_at = now
        matter.save(update_fields=["updated_at", *AUDIT_FIELDS])
    return annex


def checked(content: BinaryIO, *, size: int, name: str, claimed: str) -> filetypes.FileType:
    head = content.read(filetypes.HEAD_BYTES)
    try:
        return filetypes.check(head, size=size, name=name, claimed=claimed, content=content)
    except filetypes.NotWhatItClaims as problem:
        raise Unlawful(Reason(message=str(problem), field="file", rule="own standard")) from problem


def kept(content: BinaryIO) -> tuple[str, int]:
    """Store the bytes by their hash: (SHA-256 in hexadecimal, size)."""
    content.seek(0)
    return store.put(iter(lambda: content.read(store.CHUNK), b""))


def listed(
    matter: CooperationRequest,
    kind: filetypes.FileType,
    *,
    title: str,
    language: str = "",
    size: int,
    sha256: str,
    now: datetime,
) -> Annex:
    """The row of stored bytes on a file whose lock the caller holds: the next letter is then nobody else's."""
    return Annex.objects.create(
        matter=matter,
        letter=letter(Annex.objects.filter(matter=matter).count()),
        title=title.strip() or kind.display_name,
        media_type=kind.media_type,
        extension=kind.extension,
        language=language,
        size=size,
        sha256=sha256,
        added_at=now,
    )


def letter(number: int) -> str:
    """0 → A, 25 → Z, 26 → AA, as annexes are lettered."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
