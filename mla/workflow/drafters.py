"""Who may write a case and a draft."""

from collections.abc import Mapping
from datetime import datetime

from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.accounts.roles import DECIDING_ROLES, Role
from mla.parties.models import Authority
from mla.requests.statuses import Family
from mla.workflow.refusals import not_allowed

DRAFTERS: Mapping[str, frozenset[Role]] = {
    Family.CONTACT_POINT: frozenset({Role.PROSECUTOR}) | DECIDING_ROLES,
}
"""Who may write a draft, where it is not the prosecutors alone: contact points ask one another (Art. 35(1))."""


def must_be_prosecutor(actor: User, authority: Authority, now: datetime) -> None:
    if Role.PROSECUTOR not in roles_at(actor, authority.pk, now.date()):
        raise not_allowed(_("Only a prosecutor of %(authority)s may draft.") % {"authority": authority.name})


def must_be_drafter(actor: User, authority: Authority, family: str, now: datetime) -> None:
    allowed = DRAFTERS.get(family)
    if allowed is None:
        must_be_prosecutor(actor, authority, now)
    elif not allowed & roles_at(actor, authority.pk, now.date()):
        raise not_allowed(
            _("Only a prosecutor or a contact point of %(authority)s may draft.")
            % {"authority": authority.name}
        )
