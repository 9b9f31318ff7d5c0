"""Give a draft another addressee. The legal basis is a statement about two States: with another State it falls."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.tongues import proposed
from mla.parties.models import Authority, Party
from mla.parties.standing import is_party
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.workflow.drafting import basis_for, begun_lawfully, locked_draft
from mla.workflow.refusals import Overtaken, Reason, Unlawful

INSTRUMENT = "ETS185"


def change_addressee(
    *, matter_id: UUID, actor: User, now: datetime, counterpart: Party, authority: Authority | None
) -> CooperationRequest:
    """Address a draft to another State or authority, with an event that names both.

    Nothing happens when it is addressed so already.

    Refused once the draft was sent for approval (recall it first), for a State that is not a Party, and for a
    follow-up: its preservation lies with the State that preserved (Art. 29(7)).
    """
    with transaction.atomic(durable=True):
        matter = locked_draft(matter_id, actor, now)
        before = (matter.counterpart_id, matter.counterpart_authority_id)
        if before == (counterpart.pk, authority.pk if authority else None):
            return matter
        _judge(matter, counterpart, authority, now)
        changed = ["counterpart", "counterpart_authority"]
        if counterpart.pk != before[0]:
            changed += [*_basis(matter, counterpart, now), *_languages(matter, counterpart)]
        matter.counterpart, matter.counterpart_authority = counterpart, authority
        matter.updated_at = now
        matter.save(update_fields=[*changed, "updated_at"])
        facts = {
            "fields": sorted(changed),
            "from": before[0],
            "to": counterpart.pk,
            "from_authority": str(before[1] or ""),
            "to_authority": str(authority.pk) if authority else "",
        }
        writer.append(matter, verb="matter.addressee", actor=actor.audit_name, at=now, facts=facts)
        matter.save(update_fields=AUDIT_FIELDS)
    return matter


def _judge(matter: CooperationRequest, asked: Party, authority: Authority | None, now: datetime) -> None:
    if matter.status != Status.DRAFT:
        raise Overtaken(
            Reason(message=_("This file waits for approval. Recall it, then change the addressee."))
        )
    if matter.preservation and asked.pk != matter.counterpart_id:
        raise Unlawful(
            Reason(
                message=_(
                    "This request follows up a preservation. It goes to the State that preserved the data."
                ),
                field="counterpart",
                rule="29(7)",
            )
        )
    begun_lawfully(matter.measure, matter.party, asked, now, field="counterpart")
    convention = CATALOGUE[matter.measure].instrument == INSTRUMENT
    if asked.pk == matter.party_id or (convention and not is_party(asked, INSTRUMENT, now.date())):
        raise Unlawful(
            Reason(
                message=_("This State is not recorded as a Party on this day."),
                field="counterpart",
                rule="36, 37",
            )
        )
    if authority is not None and (authority.party_id != asked.pk or not authority.is_active):
        raise Unlawful(Reason(message=_("This authority is not one of that State."), field="authority"))


def _basis(matter: CooperationRequest, asked: Party, now: datetime) -> list[str]:
    known = basis_for(matter.party, asked, now) if asks_for_basis(matter.measure) else ("", "")
    matter.legal_basis, matter.treaty_name = known
    return ["legal_basis", "treaty_name"]


def _languages(matter: CooperationRequest, asked: Party) -> list[str]:
    """The new reader's, unless a person chose others than those proposed for the first one."""
    if matter.languages != proposed(matter.counterpart.accepted_languages):
        return []
    before, matter.languages = matter.languages, proposed(asked.accepted_languages)
    return ["languages"] if matter.languages != before else []
