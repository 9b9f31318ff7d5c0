"""Who signs a request: named by the person who decides on it, before they approve the text that bears the name."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.requests.verbs import VERBS
from mla.workflow.door import locked
from mla.workflow.drafting import touched
from mla.workflow.judgement import four_eyes
from mla.workflow.refusals import Overtaken, Reason, not_allowed


def name_signatory(
    *, matter_id: UUID, actor: User, now: datetime, name: str, function: str = "", place: str = ""
) -> CooperationRequest:
    """Print this person under the request; without a name, the person in charge of the authority.

    The text that waits becomes another one, so whoever decides reads it again; the approval keeps its bytes.
    """
    named = {"signer_name": name.strip(), "signer_function": function.strip(), "signer_place": place.strip()}
    if not named["signer_name"]:
        named = dict.fromkeys(named, "")
    with transaction.atomic(durable=True):
        matter = locked(matter_id)
        may_name(matter, actor, now)
        changed = [field for field, value in named.items() if getattr(matter, field) != value]
        for field in changed:
            setattr(matter, field, named[field])
        if changed:
            matter.save(update_fields=changed)
            touched(matter, actor, now, changed)
    return matter


def may_name(matter: CooperationRequest, actor: User, now: datetime) -> None:
    if matter.status != Status.AWAITING_APPROVAL:
        raise Overtaken(Reason(message=_("This request does not wait for a decision any more.")))
    if not VERBS["approve"].roles & roles_at(actor, matter.authority_id, now.date()):
        raise not_allowed(_("Who decides on a request says who signs it."))
    four_eyes(matter, actor.pk)
