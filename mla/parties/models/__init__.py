"""States and what is known of them: facts with their source, the day they were checked, and how sure they are."""

from mla.parties.models.agreement import Agreement
from mla.parties.models.authority import Authority
from mla.parties.models.declaration import Declaration
from mla.parties.models.designation import Designation
from mla.parties.models.party import Party
from mla.parties.models.provider import Provider, ProviderEntity
from mla.parties.models.provision import NationalProvision
from mla.parties.models.reference_import import ReferenceImport
from mla.parties.models.treaty_status import TreatyStatus

__all__ = [
    "Agreement",
    "Authority",
    "Declaration",
    "Designation",
    "NationalProvision",
    "Party",
    "Provider",
    "ProviderEntity",
    "ReferenceImport",
    "TreatyStatus",
]
