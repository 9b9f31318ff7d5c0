"""What a letter about a request encloses: the sealed letter of the request itself, or files of this very file."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from mla.documents.kinds import title_of
from mla.documents.models import Document
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import annex_block
from mla.workflow.refusals import Reason, Unlawful

Json = dict[str, Any]


def request_itself(matter: CooperationRequest, digest: str) -> list[Json]:
    """The sealed letter whose text has this digest, as annex A. Without one nothing is said to be enclosed."""
    found = Document.objects.filter(matter=matter, payload_digest=digest, sealed_at__isnull=False).first()
    if found is None:
        return []
    title = title_of(found.kind).into((matter.languages or ["en"])[0])
    return [
        {
            "letter": "A",
            "title": f"{title} {matter.reference}",
            "media_type": "application/pdf",
            "pages": found.pages,
            "language": found.languages,
            "sha256": found.sha256,
        }
    ]


def of_the_file(matter: CooperationRequest, digests: Sequence[str]) -> list[Json]:
    """These annexes of the file, by their letters. Raises Unlawful for one that it does not hold."""
    rows = list(Annex.objects.filter(matter=matter, sha256__in=digests).order_by("letter"))
    if len(rows) < len(set(digests)):
        message = _("One of these files is not an annex of this file. Add it first.")
        raise Unlawful(Reason(message=message, field="annexes", rule="own standard"))
    return [annex_block(one) for one in rows]
