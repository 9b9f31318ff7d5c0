"""The test of the conduct that stands on a file, and the guard: no refusal on dual criminality without it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.dual_criminality import TESTED, conduct_findings
from mla.law.refusal import GroundAnswer, answers
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Seat
from mla.workflow.conduct import VERB, digest_of
from mla.workflow.judgement import question, request_payload
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import unlawful


@dataclass(frozen=True, slots=True)
class ConductTest:
    """`current`: it was made on the text of the request as it now stands. `older`: how many it supersedes."""

    act: Act
    body: Mapping[str, Any]
    current: bool
    older: int


def conduct_test(matter: CooperationRequest) -> ConductTest | None:
    """The newest on this file; None where nobody made one."""
    acts = list(Act.objects.filter(matter=matter, verb=VERB).select_related("actor").order_by("-seq"))
    if not acts:
        return None
    body = read_payload(bytes(acts[0].payload))["body"]
    current = body["request"] == digest_of(request_payload(matter))
    return ConductTest(acts[0], body, current, len(acts) - 1)


def tested(matter: CooperationRequest, ground: str) -> None:
    """Raises Unlawful for a ground of dual criminality that no test of ours supports (25(5); for 29(4) the same)."""
    if ground not in TESTED:
        return
    found = conduct_test(matter)
    findings = conduct_findings(
        ground,
        found.body["answer"] if found else None,
        current=found is not None and found.current,
        instrument=CATALOGUE[matter.measure].instrument,
    )
    if findings:
        raise unlawful(findings)


def serves(matter: CooperationRequest, on: date) -> bool:
    """Is dual criminality a ground here at all? For preservation only under a reservation (29(3), 29(4))."""
    if matter.seat != Seat.REQUESTED:
        return False
    found = ground_of(matter, on)
    return found is not None and found.available


def ground_of(matter: CooperationRequest, on: date) -> GroundAnswer | None:
    """What the law says here of dual criminality as a ground: the one that is open, else why none is."""
    found = [one for one in answers(question(matter, "refuse", on)) if one.ground.code in TESTED]
    return next((one for one in found if one.available), found[0] if found else None)
