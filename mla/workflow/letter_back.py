"""Take a letter of the other side into its file, from the machine-readable copy that its sender put into it.

It moves the file exactly as the same act would have done had it come by wire; what a person adds is by which channel
and when it came.
"""

from datetime import datetime
from functools import partial

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.documents.copy import Copy
from mla.exchange.models import Receipt
from mla.requests.models import Act, Annex, CooperationRequest, Direction
from mla.workflow.belonging import file_of, wrong
from mla.workflow.calls import written
from mla.workflow.door import Done, perform
from mla.workflow.intake import Received
from mla.workflow.recorded import fitting
from mla.workflow.recording import known_channel, not_in_the_future
from mla.workflow.refusals import Reason, Unlawful
from mla.workflow.trace import Arrival


def on_file(copy: Copy, matter: CooperationRequest) -> Act | None:
    """The act that these very bytes are, if they came before: by wire, or from another copy."""
    return Act.objects.filter(matter=matter, direction=Direction.IN, digest=copy.digest).first()


def record_copy(
    *,
    copy: Copy,
    actor: User,
    now: datetime,
    received: Received,
    scan: Annex | None = None,
) -> Done:
    """The sender's bytes as an act of the other side, once. Raises `Refused`; then nothing is stored."""
    matter = file_of(copy, actor, now)
    if on_file(copy, matter) is not None:
        raise wrong(_("This letter is on the file already."))
    known_channel(received.channel)
    not_in_the_future(received.received_at, now)
    written(received.channel)
    if copy.written_at > received.received_at:
        raise Unlawful(
            Reason(
                message=_("The letter is dated after it was received. Check both dates."),
                field="received_at",
                rule="dates",
            )
        )
    # The content of an information is a payload of its own; no word of it is read for the step.
    verb, body = copy.verb, copy.content.get("body", {})
    receipt = partial(
        Receipt.objects.create,
        channel=received.channel,
        received_at=received.received_at,
        taken_in_by=actor,
        scan=scan,
        copied=True,
        note=received.note,
    )
    return perform(
        verb,
        matter_id=matter.pk,
        actor=actor,
        now=now,
        key=f"copy:{matter.pk}:{copy.digest[:32]}",
        body=body,
        prepare=lambda found: fitting(verb, found, body, received.received_at),
        arrival=Arrival(
            payload=copy.payload,
            channel=received.channel,
            received_at=received.received_at,
            receipt=receipt,
        ),
    )
