"""The authorities of the other State that a file may go to, from its case and its measure."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.designations import FILLED_BY
from mla.parties.choices import Stage as Designated
from mla.parties.designated import designated
from mla.parties.models import Authority, Party
from mla.parties.offices import CENTRAL, Office, Wanted, first_fitting, offices, wanted_by
from mla.requests.models import Case, CooperationRequest

STAGE_OF: Mapping[str, str] = {
    "investigation": Designated.INVESTIGATION,
    "trial": Designated.TRIAL,
    "execution": Designated.SENTENCE,
}
"""The stage of a case, as designations name it."""


def addressees(
    measure: str, asked: Party, case: Case | None, on: date, *, present: UUID | None = None
) -> list[Office]:
    """The most fitting first. `present`: the authority addressed now; its territory is the one concerned (Art. 38).

    `on` is the day at the desk that writes. Three queries.
    """
    where = designated((present,), on).territory(present)
    return offices(asked, wanted_by(measure, on, stage=stage_of(case), territory=where))


def addressee_for(measure: str, asked: Party, case: Case, on: date) -> Authority | None:
    """The authority to propose; None where none on record is designated for it."""
    return first_fitting(addressees(measure, asked, case, on))


def next_addressee(earlier: CooperationRequest, measure: str, on: date) -> Authority | None:
    """The addressee of what follows a request: the same one, unless it is designated for other things only.

    A contact point preserves, but a request for assistance goes between central authorities (Art. 27(2)(b)).
    """
    found = addressees(
        measure, earlier.counterpart, earlier.case, on, present=earlier.counterpart_authority_id
    )
    best = next((one for one in found if one.fits), None)
    present = next((one for one in found if one.authority.pk == earlier.counterpart_authority_id), None)
    if best is None:
        return present.authority if present and not present.role else None
    return present.authority if present and present.fits and present.role == best.role else best.authority


def central_authority(matter: CooperationRequest, on: date) -> Authority | None:
    """Of the requested State, for this stage and territory: the copy goes through it (Art. 27(9)(a))."""
    present = matter.counterpart_authority_id
    territory = designated((present,), on).territory(present)
    wanted = Wanted(CENTRAL, CATALOGUE[matter.measure].instrument, on, stage_of(matter.case), territory)
    return first_fitting(offices(matter.counterpart, wanted))


def stage_of(case: Case | None) -> str:
    return STAGE_OF.get(case.proceedings_stage, "") if case else ""


def addressed_to_an_authority(measure: str) -> bool:
    """Not so what goes straight to a private entity: no State designates that (Arts 6, 7 CETS 224)."""
    return any(role in FILLED_BY for role in CATALOGUE[measure].receivers)


def nobody(asked: str) -> str:
    """Said where none fits. `asked`: the name of the State."""
    return _(
        "No authority of %(state)s is on record as designated to receive this measure today. The letter goes to the"
        " State until you choose one."
    ) % {"state": asked}
