"""What holds between the two States today, where that makes a request doubtful: said, never decided."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from mla.dutydesk.cards import words
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.every_offence import of_the_protocol
from mla.parties.bindings import question_between
from mla.parties.designated import designated
from mla.parties.models import Party
from mla.parties.territories import territories
from mla.parties.territories import words as territory_words
from mla.requests.models import CooperationRequest, LegalBasis
from mla.requests.routes import want_of

FIRST_PROTOCOL = "ETS189"


def governed_by(treaty: str) -> str:
    return _(
        "The request rests on Article 27, but a treaty is recorded between the two States: %(treaty)s (Art. 27(1))."
    ) % {"treaty": treaty}


@dataclass(frozen=True, slots=True)
class Doubt:
    """One plain sentence with its article. `verified`: was the fact that it rests on read in a source?"""

    text: str
    verified: bool


def of_the_territories(party: Party, on: date) -> list[tuple[str, str]]:
    """Name and words of each part of a State with an authority of its own."""
    return [(one.name, territory_words(one)) for one in territories(party, on)]


def doubts(matter: CooperationRequest, payload: dict[str, Any], on: date) -> list[Doubt]:
    """Of a request that came in: what it rests on and does not bind both today, or not the territory that the
    authority of either side serves (Art. 38). Four queries."""
    theirs, ours = matter.counterpart_authority_id, matter.authority_id
    named = designated((theirs, ours), on)
    known = question_between(
        matter.counterpart,
        matter.party,
        on=on,
        want=want_of(matter.measure),
        territory=named.territory(ours),
        own_territory=named.territory(theirs),
    )
    asked = [CATALOGUE[matter.measure].instrument]
    asked += [FIRST_PROTOCOL] if of_the_protocol(payload.get("offences", [])) else []
    answers = (known.bound(one) for one in asked)
    found = [Doubt(words(one.why), one.checked) for one in answers if not one.bound]
    basis = payload.get("legal_basis") or {}  # An offer or a question rests on none.
    if basis.get("choice") == LegalBasis.ART27 and known.treaty is not None:
        found.append(Doubt(governed_by(words(known.treaty.name)), known.treaty.checked))
    return found
