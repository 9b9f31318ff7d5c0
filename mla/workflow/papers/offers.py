"""Which papers can be made of a file now: those the person may make, and that would show something."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from mla.accounts.access import Reader
from mla.documents.kinds_papers import PaperKind
from mla.requests.models import CooperationRequest
from mla.workflow.papers.custody import transferable
from mla.workflow.papers.decision import decisions
from mla.workflow.papers.rights import offered
from mla.workflow.papers.translation import translatable

NEEDS: Mapping[str, Callable[[CooperationRequest], list[Any]]] = {
    "COC": transferable,
    "TR_CERT": translatable,
    "DECISION": decisions,
}


def offers(matter: CooperationRequest, user: Reader, on: date) -> list[PaperKind]:
    """In the order of the table. A kind without a need can always be made."""
    kinds = offered(user, matter.authority_id, on, of_file=True)
    return [one for one in kinds if one.code not in NEEDS or NEEDS[one.code](matter)]
