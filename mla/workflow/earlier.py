"""What a new letter repeats of earlier ones on the file: their questions, their conditions, when the request left."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from mla.parties.days import day_at
from mla.requests.models import Act, CooperationRequest, LegalBasis
from mla.requests.snapshot import day
from mla.requests.statuses import Family
from mla.workflow.judgement import request_payload
from mla.workflow.payloads import read_payload

Json = Mapping[str, Any]


def latest(matter: CooperationRequest, verb: str) -> Json | None:
    """The payload of the newest act of that verb on this file, or None."""
    act = Act.objects.filter(matter=matter, verb=verb, applied=True).order_by("-seq").first()
    return read_payload(bytes(act.payload)) if act else None


def day_of(payload: Json | None, zone: str) -> str | None:
    """The day of an act, in `zone`, as a payload writes it."""
    if payload is None or not payload.get("at"):
        return None
    return day(datetime.fromisoformat(payload["at"]).astimezone(ZoneInfo(zone)).date())


def today(matter: CooperationRequest, now: datetime) -> date:
    """The day it is where the file is kept: an undertaking binds from a day there."""
    return day_at(matter.authority, now)


def governing(matter: CooperationRequest, article: str) -> str:
    """`article` of Arts 27 or 28 where they govern between the two States, otherwise "": no letter cites it then."""
    if matter.family != Family.ASSISTANCE:
        return ""
    choice = request_payload(matter)["legal_basis"]["choice"]
    return article if choice in {LegalBasis.ART27, LegalBasis.AGREED27} else ""
