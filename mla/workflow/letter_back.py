"""Take a letter of the other side into its file, from the machine-readable copy that its sender put into it.

The letter names the file by its thread, which both sides share. It moves the file exactly as the same act would have
done had it come by wire; what a person adds is by which channel and when it came.
"""

from datetime import datetime

from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.documents.copy import Copy
from mla.exchange.models import Receipt
from mla.requests.models import Act, Annex, CooperationRequest, Direction
from mla.requests.verbs import RECORDERS
from mla.workflow.door import Arrival, Done, perform
from mla.workflow.intake import Received
from mla.workflow.recorded import fitting
from mla.workflow.recording import known_channel, not_in_the_future
from mla.workflow.refusals import Reason, Refused, Unlawful, not_allowed


def file_of(copy: Copy, user: User, now: datetime) -> CooperationRequest:
    """The file that the letter belongs to. Raises `Refused`, in the same words for a file one may not see."""
    content = copy.content
    rows = CooperationRequest.objects.visible_to(user, now.date())
    found = rows.filter(thread=content["thread"], party=content["to"]["party"]).first()
    if found is None:
        raise _wrong(_("No file that you may see belongs to this letter. Was its request sent from here?"))
    if content["from"]["party"] != found.counterpart_id or content["measure"] != found.measure:
        raise _wrong(_("The letter names the file %(file)s, but another State or measure.") % {"file": found})
    if not RECORDERS & roles_at(user, found.authority_id, now.date()):
        raise not_allowed(_("Only a clerk or a point of contact records a letter that came in."))
    return found


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
        raise _wrong(_("This letter is on the file already."))
    known_channel(received.channel)
    not_in_the_future(received.received_at, now)
    if datetime.fromisoformat(copy.content["at"]) > received.received_at:
        raise Unlawful(
            Reason(
                message=_("The letter is dated after it was received. Check both dates."),
                field="received_at",
                rule="dates",
            )
        )
    verb, body = copy.content["act"], copy.content["body"]
    done = perform(
        verb,
        matter_id=matter.pk,
        actor=actor,
        now=now,
        key=f"copy:{matter.pk}:{copy.digest[:32]}",
        body=body,
        prepare=lambda found: fitting(verb, found, body, received.received_at),
        arrival=Arrival(payload=copy.payload, channel=received.channel, received_at=received.received_at),
    )
    Receipt.objects.get_or_create(
        act=done.act,
        defaults={
            "channel": received.channel,
            "received_at": received.received_at,
            "taken_in_by": actor,
            "scan": scan,
            "copied": True,
            "note": received.note,
        },
    )
    return done


def _wrong(message: str) -> Refused:
    return Unlawful(Reason(message=message, field="carried", rule=""))
