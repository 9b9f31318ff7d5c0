"""What another addressee means for a draft, said before it is changed: language, reservation, legal basis."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from mla.law.offences import SAFE_HARBOUR
from mla.parties.models import Party
from mla.parties.standing import reservation_29_4
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.web.state_facts import state_facts
from mla.web.templatetags.files import party_words
from mla.workflow.drafting import basis_for


@dataclass(frozen=True, slots=True)
class Compared:
    """One fact on record of the present and of the other State."""

    name: str
    now: str
    then: str
    unverified: bool

    @property
    def differs(self) -> bool:
        return self.now != self.then


def compared(matter: CooperationRequest, asked: Party, at: datetime) -> list[Compared]:
    present = state_facts(matter.party, matter.counterpart, at.date())
    other = state_facts(matter.party, asked, at.date())
    return [
        Compared(old.name, old.value, new.value, new.unverified)
        for old, new in zip(present, other, strict=True)
    ]


def consequences(matter: CooperationRequest, asked: Party, at: datetime) -> list[str]:
    """Sentences, the most serious first; empty when only the authority changes."""
    if asked.pk == matter.counterpart_id:
        return []
    return [
        one
        for one in (_reservation(matter, asked, at), _languages(matter, asked), _basis(matter, asked, at))
        if one
    ]


def _reservation(matter: CooperationRequest, asked: Party, at: datetime) -> str:
    """Art. 29(4): the reservation reaches preservation alone, and never the offences of Arts 2 to 11."""
    if matter.family != Family.PRESERVATION or reservation_29_4(asked, at.date()) is None:
        return ""
    offences = set(matter.case.offences) if matter.case else set()
    state = party_words(asked)
    if offences and offences <= SAFE_HARBOUR:
        return _(
            "%(state)s may ask for dual criminality before it preserves (Art. 29(4)), but not for the offences of"
            " this case: they lie within Arts 2 to 11."
        ) % {"state": state}
    return _(
        "%(state)s may refuse to preserve for want of dual criminality (Art. 29(4)): an offence of this case lies"
        " outside Arts 2 to 11, or none is chosen yet."
    ) % {"state": state}


def _languages(matter: CooperationRequest, asked: Party) -> str:
    accepted, state = set(asked.accepted_languages), party_words(asked)
    if not accepted:
        return _("It is not recorded which languages %(state)s accepts. Ask before you send.") % {
            "state": state
        }
    own = {*matter.languages, matter.translation_language} - {""}
    if own & accepted:
        return ""
    return _("%(state)s accepts %(accepted)s; this is written in %(own)s. It needs a translation.") % {
        "state": state,
        "accepted": ", ".join(sorted(accepted)),
        "own": ", ".join(sorted(own)),
    }


def _basis(matter: CooperationRequest, asked: Party, at: datetime) -> str:
    _choice, treaty = basis_for(matter.party, asked, at)
    if treaty:
        return _("The legal basis becomes the treaty on record: %(treaty)s.") % {"treaty": treaty}
    return _("The legal basis is asked again: it is a statement about the two States.")
