"""“Why this way”: the advice that was kept when a request was sent for approval, shown as it stands there."""

from dataclasses import dataclass
from datetime import date

from mla.requests.models import Act, CooperationRequest
from mla.workflow.payloads import read_payload
from mla.workflow.ways import Left, Way, left, ways


@dataclass(frozen=True, slots=True)
class Why:
    """`taken` is the advised way that the file took. Where it took another one, `barred` says why it was not advised.

    `digest` is that of the act which holds the record; the audit event of the step names it.
    """

    on: date
    taken: Way | None
    barred: Left | None
    ways: list[Way]
    left: list[Left]
    digest: str


def why(matter: CooperationRequest) -> Why | None:
    """The newest record of the file; None where it was never sent for approval here. One query."""
    act = Act.objects.filter(matter=matter, verb="submit").order_by("-seq").first()
    if act is None:
        return None
    body = read_payload(bytes(act.payload))["body"]
    if "advice" not in body:
        return None
    found, others, code = ways(body["advice"]), left(body["advice"]), body["way"]
    return Why(
        on=date.fromisoformat(body["advice"]["on"]),
        taken=next((one for one in found if one.code == code), None),
        barred=next((one for one in others if one.code == code), None),
        ways=found,
        left=others,
        digest=act.digest,
    )
