"""Complete drafts of the measures that are no preservation and no Art. 31 request, and the treaties they need.

All persons, places and addresses are invented.
"""

from datetime import date
from typing import Any

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.documents.specimens.measures import ASSISTANCE, DRAFTS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Authority, Designation, Party, TreatyStatus
from mla.requests.models import CooperationRequest
from tests import factories
from tests.factories import SINCE, World


def bind(instrument: str, *parties: Party, on: date = SINCE) -> None:
    """An administrator's dated entry for each State."""
    for one in parties:
        TreatyStatus.objects.get_or_create(
            party=one,
            instrument=instrument,
            defaults={
                "standing": "party",
                "consent": "ratification",
                "in_force_from": on,
                "certainty": "knowledge",
                "source": "invented for a test",
                "checked_on": date(2026, 11, 1),
            },
        )


def switch_on(here: World, measure: str) -> None:
    instrument = CATALOGUE[measure].instrument
    if instrument != "ETS185":
        bind(instrument, here.ro, here.de)


def designate(authority: Authority, role: str, instrument: str = "ETS185") -> None:
    Designation.objects.create(
        authority=authority,
        role=role,
        instrument=instrument,
        valid_from=SINCE,
        certainty="knowledge",
        source="invented for a test",
        checked_on=date(2026, 11, 1),
    )


def made_central(here: World) -> None:
    """The deciding person of each side also acts for the central authority, as in a small State."""
    for person, office in ((here.poc, here.office), (here.poc_de, here.desk)):
        Membership.objects.create(user=person, authority=office, role=Role.CENTRAL, valid_from=SINCE)


def ready(here: World, measure: str, **changes: Any) -> CooperationRequest:
    """A draft to which nothing is missing; its instrument must bind both States."""
    categories, contents, none, own = DRAFTS[measure]
    values = {
        **ASSISTANCE,
        "categories": categories,
        "contents": contents,
        "contents_none": sorted(none),
        **(factories.READY_PRESERVATION if measure == "UN_PRES" else {}),
        **own,
        **changes,
    }
    return factories.draft(here, measure=measure, **values)
