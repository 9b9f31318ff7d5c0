"""A clerk states that letters are in the paper file. Done once per letter, and an event of its file."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.documents.models import Document, Paper
from mla.requests.verbs import RECORDERS
from mla.workflow.door import locked
from mla.workflow.reading import locked_person
from mla.workflow.refusals import not_allowed


def mark_filed(documents: Iterable[Document], *, actor: User, now: datetime) -> int:
    """The number of letters marked; one that was filed or superseded meanwhile is left as it is."""
    return sum(_file(document.pk, document.matter_id, actor, now) for document in documents)


def _file(document_id: UUID, matter_id: UUID, actor: User, now: datetime) -> int:
    with transaction.atomic(durable=True):
        matter = locked(matter_id)
        if not RECORDERS & roles_at(actor, matter.authority_id, now.date()):
            raise not_allowed(_("Only a clerk or a point of contact files documents."))
        waiting = Document.objects.filter(pk=document_id, filed_at__isnull=True, superseded=False)
        if not waiting.update(filed_at=now):
            return 0
        facts = {"document": str(document_id)}
        writer.append(matter, verb="document.filed", actor=actor.audit_name, at=now, facts=facts)
        matter.save(update_fields=AUDIT_FIELDS)
    return 1


def mark_papers_filed(papers: Iterable[Paper], *, actor: User, now: datetime) -> int:
    """The same for papers, which are never superseded: the number marked."""
    return sum(_file_paper(paper, actor, now) for paper in papers)


def _file_paper(paper: Paper, actor: User, now: datetime) -> int:
    """On the chain of its file, or on that of the person (`Paper.noted_on_file`)."""
    with transaction.atomic(durable=True):
        if not RECORDERS & roles_at(actor, paper.authority_id, now.date()):
            raise not_allowed(_("Only a clerk or a point of contact files documents."))
        file = paper.matter_id if paper.noted_on_file else None
        owner = locked(file, related=False) if file else locked_person(actor)
        if not Paper.objects.filter(pk=paper.pk, filed_at__isnull=True).update(filed_at=now):
            return 0
        facts = {"paper": str(paper.pk), "kind": paper.kind}
        writer.append(owner, verb="paper.filed", actor=actor.audit_name, at=now, facts=facts)
        owner.save(update_fields=AUDIT_FIELDS)
    return 1
