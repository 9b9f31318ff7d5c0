"""What the adviser is asked about a file, and its answer: the one place where a file meets the lawful ways."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.routes.advice import Advice, as_json
from mla.law.routes.adviser import advise
from mla.law.routes.question import RouteQuestion, Want
from mla.law.ways27 import INTERPOL, WITHOUT_COERCION, coerces, is_direct
from mla.parties.bindings import question_between
from mla.parties.designated import roles_of
from mla.requests.models import CooperationRequest, LegalBasis
from mla.requests.statuses import Family
from mla.requests.whereabouts import whereabouts

WANTS: Mapping[str, Want] = {
    "PRES": "preserve",
    "UN_PRES": "preserve",
    "RTT": "collect",
    "UN_RTT": "collect",
    "INT": "intercept",
    "UN_INT": "intercept",
    "P2_6": "domain",
    "P2_11": "hear",
    **dict.fromkeys(("SPONT", "UN_SPONT"), "inform"),
    "P2_12": "team",
    "P2_12_7": "team",
    **dict.fromkeys(("POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE", "UN_POC"), "ask"),
}
WAY_OF_WANT: Mapping[Want, str] = {"preserve": "ART29", "inform": "SPONT"}
"""Where the wish leaves one way only under the Convention, its code among the adviser's routes."""
CATEGORY_OF: Mapping[str, str] = {"STO_SUB": "SUB", "STO_TRA": "TRA", "STO_CON": "CON", "P2_7": "SUB"}
WIDEST = ("CON", "TRA", "SUB")


def want_of(measure: str) -> Want:
    """All other measures want stored data disclosed."""
    return WANTS.get(measure, "disclose")


def category_of(measure: str, chosen: Iterable[str] = ()) -> str:
    """That of the measure; where it leaves a choice, the widest that was chosen: a reservation for subscriber
    information alone (9(1)(b) CETS 224) is not met by a request for more. Empty where nothing is chosen."""
    wanted = set(chosen)
    return CATEGORY_OF.get(measure) or next((one for one in WIDEST if one in wanted), "")


def question_of(matter: CooperationRequest, on: date) -> RouteQuestion:
    """The two States and the wish of one file on a day, with what is on record.

    Four queries and the case; two more where a custodian is named, for the directory of providers.
    """
    case, place = matter.case, whereabouts(matter, on)
    category = category_of(matter.measure, matter.categories)
    return question_between(
        matter.party,
        matter.counterpart,
        on=on,
        want=want_of(matter.measure),
        territory=place.territory,
        own_territory=place.own_territory,
        measure=matter.measure,
        category=category,
        urgency=matter.urgency,
        offences=frozenset(case.offences if case else ()),
        agreed27=matter.legal_basis == LegalBasis.AGREED27,
        coercive=coerces(matter.measures_sought),
        provider_state=place.provider_state,
        provider_states=place.states,
        data_location=place.data_location,
        data_outside=matter.data_outside_requested_state,
        names=tuple(place.names.items()),
        place_checked=place.checked,
        provider_direct=place.provider.answers(category) if place.provider else None,
        direct_checked=place.checked,
    )


def advice_for(matter: CooperationRequest, on: date) -> Advice:
    return advise(question_of(matter, on))


def goes_directly(matter: CooperationRequest, on: date) -> bool:
    """Past the central authority (27(9)), as the addressee is designated, else as ticked. At most one query."""
    elsewhere = CATALOGUE[matter.measure].instrument != "ETS185" or matter.legal_basis == LegalBasis.TREATY
    if matter.family != Family.ASSISTANCE or elsewhere:
        return False
    return is_direct(matter.measure, matter.direct, roles_of(matter.counterpart_authority, "ETS185", on))


def coerces_nobody(matter: CooperationRequest) -> bool:
    return matter.measure in WITHOUT_COERCION and not coerces(matter.measures_sought)


def way_of(matter: CooperationRequest, on: date) -> str:
    """The way that the file itself takes, as a code of the adviser's routes."""
    if CATALOGUE[matter.measure].instrument != "ETS185" or want_of(matter.measure) == "ask":
        return matter.measure
    if want_of(matter.measure) in WAY_OF_WANT:
        return WAY_OF_WANT[want_of(matter.measure)]
    if goes_directly(matter, on):
        if matter.urgency == "routine" or (coerces_nobody(matter) and not matter.copy_central):
            return "ART27_9D"
        return "ART27_9B" if matter.channel == INTERPOL else "ART27_9A"
    return "TREATY" if matter.legal_basis == LegalBasis.TREATY else "ART27"


def decision_record(matter: CooperationRequest, on: date) -> Mapping[str, Any]:
    """What the adviser said on the day and which way the file took: kept with the step that settles it."""
    return {"advice": as_json(advice_for(matter, on)), "way": way_of(matter, on)}
