"""The content of an information that came by another channel once its conditions were accepted (Art. 26(2)).

It becomes the payload that the other side's installation would have sent, with the head and the conditions of the
offer on our file, so that pages and letters read both alike.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from mla.audit.canonical import canonical
from mla.law.twins import article_for
from mla.requests.contents import said
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import annex_block
from mla.requests.snapshot_information import INFORMATION
from mla.workflow.judgement import request_payload
from mla.workflow.refusals import Reason, Unlawful


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a person typed of it. Empty where only its scan is kept."""

    information: str = ""
    persons: str = ""
    offences: Sequence[str] = ()
    identifiers: Sequence[Mapping[str, Any]] = ()
    contents: Mapping[str, str] = field(default_factory=dict)


def content_bytes(matter: CooperationRequest, body: Mapping[str, Any], scan: Annex | None) -> bytes:
    """Canonical bytes of `mla/information/1`. `body`: the fields of `Content`. Raises Unlawful where nothing came."""
    typed = Content(**body)
    if not typed.information.strip() and scan is None:
        raise Unlawful(
            Reason(
                message=_("Write the information as it was given, or add the scan."),
                field="information",
                rule=article_for(matter.measure, "26(1)"),
            )
        )
    offered = request_payload(matter)
    rows = said(matter.measure, dict(typed.contents), ())
    return canonical(
        {
            **offered,
            "schema": INFORMATION,
            "urgency": {"level": matter.urgency, "reasons": [], "text": "", "answer_by": None},
            "offences": sorted(typed.offences),
            "information": typed.information,
            "persons": typed.persons,
            "identifiers": [dict(one) for one in typed.identifiers],
            "contents": [*rows, *offered["contents"]],
            "annexes": [annex_block(scan)] if scan else [],
        }
    )
