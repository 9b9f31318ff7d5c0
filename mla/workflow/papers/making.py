"""Order a paper: collect what it shows, write its payload once, note it on the chain, and leave it to the worker."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.canonical import NotCanonical, sha256_hex
from mla.audit.models import AUDIT_FIELDS, Chained
from mla.documents.errors import RenderRefused
from mla.documents.kinds_papers import PAPERS
from mla.documents.models import Paper
from mla.documents.payload import read
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.workflow import outside
from mla.workflow.door import locked
from mla.workflow.papers.chronology import chronology
from mla.workflow.papers.custody import custody
from mla.workflow.papers.decision import decision
from mla.workflow.papers.envelope import SCHEMA, paper_payload, stays
from mla.workflow.papers.handover import handover
from mla.workflow.papers.hashes import hashes
from mla.workflow.papers.inventory import inventory
from mla.workflow.papers.register import register
from mla.workflow.papers.rights import may_make
from mla.workflow.papers.scope import Body, Builder, Given, Scope
from mla.workflow.papers.statistics import statistics
from mla.workflow.papers.translation import translation
from mla.workflow.reading import locked_person
from mla.workflow.refusals import KeyReused, Reason, Unlawful, not_allowed

BUILDERS: Mapping[str, Builder] = {
    "EV_INV": inventory,
    "COC": custody,
    "HASHR": hashes,
    "TR_CERT": translation,
    "DECISION": decision,
    "CHRONO": chronology,
    "REGISTER": register,
    "STATS": statistics,
    "HANDOVER": handover,
}


def make_paper(
    kind: str,
    *,
    authority: Authority,
    matter: CooperationRequest | None,
    actor: User,
    now: datetime,
    key: str,
    languages: Sequence[str],
    given: Given,
) -> Paper:
    """A row without bytes yet; the worker renders and seals it. The same key answers with the first paper.

    `matter` belongs to `authority`, or is None for a paper about its register. `given` holds the answers of the form
    of the kind. Raises Refused with reasons; then nothing was made.
    """
    earlier = Paper.objects.filter(key=key).first()
    if earlier is not None:
        return _again(earlier, kind, actor)
    scope = Scope(authority, matter, actor, now, languages)
    _allow(kind, scope)
    paper = Paper(
        kind=kind,
        matter=matter,
        authority=authority,
        made_by=actor,
        key=key,
        languages=",".join(languages),
        created_at=now,
        next_attempt_at=now,
    )
    # Outside the transaction: reading every stored byte of a file must not hold its lock.
    body = BUILDERS[kind](scope, given)
    paper.internal = stays(kind, body)
    paper.payload = _printable(paper, scope, body)
    paper.payload_digest = sha256_hex(paper.payload)
    try:
        return _keep(paper, scope)
    except IntegrityError:
        earlier = Paper.objects.filter(key=key).first()
        if earlier is None:
            raise
        return _again(
            earlier, kind, actor
        )  # the second click of two at once: the first one's paper is there now


def _keep(paper: Paper, scope: Scope) -> Paper:
    with transaction.atomic(durable=True):
        owner = _locked_owner(paper, scope)
        _allow(paper.kind, scope)  # again, under the lock: a role that was taken away a second ago is gone
        paper.save(force_insert=True)
        facts = {
            "paper": str(paper.pk),
            "kind": paper.kind,
            "digest": paper.payload_digest,
            "authority": str(paper.authority_id),
        }
        writer.append(owner, verb="paper.made", actor=scope.actor.audit_name, at=scope.now, facts=facts)
        owner.save(update_fields=AUDIT_FIELDS)
        transaction.on_commit(outside.nudge)
    return paper


def _allow(kind: str, scope: Scope) -> None:
    if not may_make(PAPERS[kind], scope.actor, scope.authority.pk, scope.now.date()):
        raise not_allowed(_("Your roles at this authority do not include making this paper."))


def _again(earlier: Paper, kind: str, actor: User) -> Paper:
    if earlier.kind != kind or earlier.made_by_id != actor.pk:
        raise KeyReused(Reason(message=_("This form was already used. Open the page again.")))
    return earlier


def _printable(paper: Paper, scope: Scope, body: Body) -> bytes:
    """What the worker could not print is told to the person now, while the form is still open."""
    try:
        content = paper_payload(paper.kind, scope, paper_id=paper.pk, body=body)
        read(content, schema=SCHEMA)
    except (RenderRefused, NotCanonical) as problem:
        raise Unlawful(Reason(message=str(problem))) from problem
    return content


def _locked_owner(paper: Paper, scope: Scope) -> Chained:
    if paper.matter_id is not None and paper.noted_on_file:
        return locked(paper.matter_id, related=False)
    return locked_person(scope.actor)
