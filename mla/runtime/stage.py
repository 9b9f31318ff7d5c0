"""The stage of the story: people, a clock that the story moves, and a worker that does what is due."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from mla.accounts.models import User
from mla.deadlines.models import Deadline
from mla.documents.models import Document
from mla.documents.seal import seal, unsealed
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Seat
from mla.runtime.demonstration import people
from mla.workflow.relay import carry_due, send_due

Say = Callable[[str], None]


@dataclass
class Stage:
    now: datetime
    say: Say
    cast: dict[str, User] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.cast = people(self.now)

    def wait(self, **span: int) -> None:
        self.now += timedelta(**span)

    def key(self) -> str:
        return str(uuid4())

    def tell(self, who: str, what: str) -> None:
        """One line of the story: instant, person, what was done."""
        name = str(self.cast[who]) if who in self.cast else who
        self.say(f"{self.now:%Y-%m-%d %H:%M:%S} UTC  {name:<16} {what}")

    def work(self) -> None:
        """What the workers do: seal letters, send what is due, carry acts, until nothing is left to do."""
        while True:
            sealed = [pk for pk in unsealed(now=self.now) if seal(pk, now=self.now)]
            sent, carried = send_due(now=self.now), carry_due(now=self.now)
            for pk in sealed:
                self.tell("(worker)", f"sealed {_letter(Document.objects.get(pk=pk))}")
            if not (sealed or sent or carried):
                return

    def clocks(self, matter: CooperationRequest) -> None:
        """Print the running clocks of a file with the sentence that explains each."""
        for row in Deadline.objects.filter(matter=matter, ended_at__isnull=True).order_by("due_at"):
            self.say(f"    {matter} · {row.rule}: due {row.due_at:%Y-%m-%d %H:%M} UTC")
            self.say(f"      {row.explanation_en}")


def other_file(matter: CooperationRequest) -> CooperationRequest:
    """The other side's own file of the same request. Only the story, which plays both sides, may look at both."""
    return CooperationRequest.objects.exclude(pk=matter.pk).get(thread=matter.thread)


def fresh(matter_id: UUID) -> CooperationRequest:
    return CooperationRequest.objects.select_related("party", "counterpart").get(pk=matter_id)


def seat_of(matter: CooperationRequest) -> str:
    return str(Seat(matter.seat).label).lower()


def _letter(document: Document) -> str:
    return f"{document.kind} v{document.version}, {document.pages} pages, sha256 {document.sha256[:16]}…"
