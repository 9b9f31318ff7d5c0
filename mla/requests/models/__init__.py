from mla.requests.models.access import TransborderAccess
from mla.requests.models.act import Act, Direction
from mla.requests.models.annex import Annex
from mla.requests.models.assistance import AssistanceRequest
from mla.requests.models.case import Case
from mla.requests.models.cooperation import CooperationRequest
from mla.requests.models.counter import ReferenceCounter
from mla.requests.models.direct import DirectRequest
from mla.requests.models.identifier import Identifier, Kind
from mla.requests.models.information import SpontaneousInformation
from mla.requests.models.particulars import LegalBasis
from mla.requests.models.preservation import PreservationRequest
from mla.requests.models.question import ContactPointQuestion
from mla.requests.models.team import JointTeam
from mla.requests.statuses import Family

MODEL_OF_FAMILY: dict[
    str,
    type[PreservationRequest]
    | type[AssistanceRequest]
    | type[SpontaneousInformation]
    | type[ContactPointQuestion]
    | type[JointTeam]
    | type[DirectRequest],
] = {
    Family.PRESERVATION: PreservationRequest,
    Family.ASSISTANCE: AssistanceRequest,
    Family.INFORMATION: SpontaneousInformation,
    Family.CONTACT_POINT: ContactPointQuestion,
    Family.TEAM: JointTeam,
    Family.DIRECT: DirectRequest,
}

__all__ = [
    "MODEL_OF_FAMILY",
    "Act",
    "Annex",
    "AssistanceRequest",
    "Case",
    "ContactPointQuestion",
    "CooperationRequest",
    "DirectRequest",
    "Direction",
    "Identifier",
    "JointTeam",
    "Kind",
    "LegalBasis",
    "PreservationRequest",
    "ReferenceCounter",
    "SpontaneousInformation",
    "TransborderAccess",
]
