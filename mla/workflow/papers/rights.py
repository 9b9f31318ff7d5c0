"""Who finds a paper, and who may make one. What is not allowed here does not exist for the person (404)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from mla.accounts.access import Reader, memberships, roles_at
from mla.documents.kinds_papers import PAPERS, PaperKind
from mla.documents.models import Paper
from mla.parties.models import Authority

NOTHING = Q(pk__in=())
OF_REGISTER = tuple(one for one in PAPERS.values() if not one.of_file)


def visible_papers(user: Reader, on: date) -> QuerySet[Paper]:
    """The papers of the authorities at which the person holds a role that may read their kind today."""
    allowed = NOTHING
    for authority_id, role in memberships(user, on).values_list("authority_id", "role"):
        kinds = [code for code, one in PAPERS.items() if role in one.readers]
        allowed |= Q(authority_id=authority_id, kind__in=kinds)
    return Paper.objects.filter(allowed).defer("payload")


def may_make(paper: PaperKind, user: Reader, authority_id: UUID, on: date) -> bool:
    return bool(paper.makers & roles_at(user, authority_id, on))


def offered(user: Reader, authority_id: UUID, on: date, *, of_file: bool) -> list[PaperKind]:
    """The kinds that the person may make there, in the order of the table. One query."""
    held = roles_at(user, authority_id, on)
    return [one for one in PAPERS.values() if one.of_file == of_file and one.makers & held]


def offices(user: Reader, on: date, kinds: Iterable[PaperKind]) -> QuerySet[Authority]:
    """The authorities at which the person may make one of the kinds."""
    roles = {role for one in kinds for role in one.makers}
    held = memberships(user, on).filter(role__in=roles)
    return (
        Authority.objects.filter(pk__in=held.values("authority_id")).select_related("party").order_by("name")
    )
