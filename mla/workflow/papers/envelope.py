"""The canonical payload of a paper (schema `mla/paper/1`)."""

from uuid import UUID

from mla.audit.canonical import Json, canonical
from mla.documents.kinds_papers import PAPERS
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import confidentiality, instant, side
from mla.requests.statuses import Status
from mla.workflow.papers.scope import Body, Scope

SCHEMA = "mla/paper/1"


def paper_payload(kind: str, scope: Scope, *, paper_id: UUID, body: Body) -> bytes:
    """The same rows and the same answers give the same bytes."""
    matter = scope.matter
    return canonical(
        {
            "schema": SCHEMA,
            "paper": kind,
            "id": str(paper_id),
            "thread": str(matter.thread) if matter else "",
            "at": instant(scope.now),
            "languages": list(scope.languages),
            "from": side(scope.authority.party, scope.authority),
            "about": about(scope, matter) if matter else None,
            "our_reference": (matter.reference or "") if matter else "",
            "your_reference": matter.counterpart_reference if matter else "",
            "internal": stays(kind, body),
            "made_by": str(scope.actor),
            "confidentiality": confidentiality(matter) if matter else of_register(stays(kind, body)),
            "body": body,
        }
    )


def stays(kind: str, body: Body) -> bool:
    """A report that was made to leave the authority does not call itself internal."""
    return PAPERS[kind].internal and not body.get("leaving")


def of_register(internal: bool) -> dict[str, Json]:
    """It shows something of many files: the strictest label that people may still work with, unless it may leave."""
    return {
        "confidential": internal,
        "no_user_notice": False,
        "tell_before_notice": False,
        "tlp": "AMBER+STRICT" if internal else "",
        "pap": "",
    }


def about(scope: Scope, matter: CooperationRequest) -> dict[str, Json]:
    return {
        "measure": matter.measure,
        "seat": matter.seat,
        "party_name": scope.state(matter.counterpart),
        "title": matter.title,
        "status": scope.spoken(Status(matter.status).label),
    }
