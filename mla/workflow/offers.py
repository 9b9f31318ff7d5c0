"""What an offer must not tell: it leaves before anybody has accepted anything (Art. 26(2))."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from mla.law.twins import article_for
from mla.requests.models import CooperationRequest
from mla.requests.snapshot_information import CONDITIONS, NATURE
from mla.workflow.refusals import Reason, Unlawful

SHORTEST_VALUE, SHORTEST_SENTENCE = 4, 40  # characters; below that two texts share words by chance


def tells_nothing(matter: CooperationRequest) -> None:
    """No identifier and no sentence of the information stands in the words of the offer. Raises Unlawful."""
    if not matter.contents.get(CONDITIONS):
        return
    told = list(_told(matter))
    if told:
        raise Unlawful(*told)


def _told(matter: CooperationRequest) -> Iterator[Reason]:
    values = [one.value for one in matter.identifiers.all() if len(one.value) >= SHORTEST_VALUE]
    sentences = [one.strip() for one in re.split(r"[.!?\n]+", matter.facts)]
    secret = [*values, *(one for one in sentences if len(one) >= SHORTEST_SENTENCE)]
    for field in (NATURE, CONDITIONS):
        words = matter.contents.get(field, "").casefold()
        found = next((one for one in secret if one.casefold() in words), None)
        if found is not None:
            message = _(
                "“%(words)s” belongs to the information, and the offer would tell it. Take it out here."
            ) % {"words": found[:80]}
            yield Reason(
                message=message, field=f"contents.{field}", rule=article_for(matter.measure, "26(2)")
            )
