"""Where the provider answers from and where the data lies, as far as the file and the directory tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mla.law.text import Text
from mla.parties.bindings import name_of
from mla.parties.designated import Designated, designated
from mla.parties.providers import Known, known
from mla.parties.state_names import names_of
from mla.requests.models import CooperationRequest


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """ISO codes; empty where not known. `states` are all from which the provider may answer.

    `provider_state` is empty where more than one may. `checked`: has an installation confirmed what the directory
    says? `names` are those of all the States that are named here. `territory`: the part of the requested State
    that its addressed authority serves, empty for the whole (Art. 38), `own_territory` that of the authority that
    writes. `named`: what its two authorities are designated for. `provider`: what the directory knows of the
    custodian.
    """

    provider_state: str
    states: tuple[str, ...]
    data_location: str
    checked: bool
    names: Mapping[str, Text]
    territory: str
    own_territory: str
    named: Designated
    provider: Known | None


def whereabouts(matter: CooperationRequest, on: date, provider: Known | None = None) -> Whereabouts:
    """One query for the two authorities; two where a custodian is named; one where a third State is.

    `provider`: what the directory knows of the custodian, where the caller has asked it already.
    """
    found = provider or known(matter.custodian_name)
    states = found.states if found else ()
    named = designated((matter.authority_id, matter.counterpart_authority_id), on)
    return Whereabouts(
        provider_state=found.state if found else "",
        states=states,
        data_location=matter.data_location,
        checked=found is None or found.verified,
        names=_names(matter, {*states, matter.data_location} - {""}),
        territory=named.territory(matter.counterpart_authority_id),
        own_territory=named.territory(matter.authority_id),
        named=named,
        provider=found,
    )


def _names(matter: CooperationRequest, wanted: set[str]) -> Mapping[str, Text]:
    own = {party.pk: name_of(party) for party in (matter.party, matter.counterpart)}
    return {**{code: own[code] for code in sorted(wanted & own.keys())}, **names_of(wanted - own.keys())}
