"""The texts of a joint investigation on one file, each with its digest, and who has bound themselves to which."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Party
from mla.parties.standing import has_declared
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.snapshot_team import text_digest
from mla.requests.statuses import Seat
from mla.requests.verbs import OPENING
from mla.requests.verbs_team import CONSENTS, TEXTS
from mla.workflow.payloads import read_payload

Json = Mapping[str, Any]
PROTOCOL, CENTRAL_SIGNS = "CETS224", "12(3)"
KEPT = (*OPENING, *TEXTS, *CONSENTS, "conclude_team", "decline_changes")


@dataclass(frozen=True, slots=True)
class TeamText:
    """One text, as an act brought it. `number` counts those of this file; the digest alone is the same on both."""

    number: int
    digest: str
    contents: tuple[Json, ...]
    ends_on: date | None
    by: Party
    act: Act


@dataclass(frozen=True, slots=True)
class Consent:
    """`central`: the central authority signed or concurred (12(3)). `digest` may be of a text that is not on file."""

    party: Party
    digest: str
    central: bool
    officer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Negotiation:
    """`states`: the one that proposed the joint work first. `central`: the States whose central authority must sign."""

    states: tuple[Party, Party]
    texts: tuple[TeamText, ...]
    consents: tuple[Consent, ...]
    concluded: tuple[str, ...]
    declined: frozenset[str]
    central: frozenset[str]

    @property
    def latest(self) -> TeamText:
        return self.texts[-1]

    @property
    def in_force(self) -> TeamText | None:
        return self.text(self.concluded[-1]) if self.concluded else None

    def text(self, digest: str) -> TeamText | None:
        return next((one for one in self.texts if one.digest == digest), None)

    def consent(self, party: Party, digest: str, *, central: bool = False) -> Consent | None:
        """The first one of this State to this text: given once, it stands."""
        return next(
            (
                one
                for one in self.consents
                if (one.party, one.digest, one.central) == (party, digest, central)
            ),
            None,
        )

    def missing(self, digest: str) -> tuple[tuple[Party, bool], ...]:
        """(State, as central authority) of every consent that this text still needs."""
        needed = [(state, False) for state in self.states]
        needed += [(state, True) for state in self.states if state.pk in self.central]
        return tuple(
            (state, central)
            for state, central in needed
            if self.consent(state, digest, central=central) is None
        )

    def agreed(self) -> TeamText | None:
        """The newest text to which nothing is missing and that was not concluded yet; None where there is none."""
        open_ones = [one for one in self.texts if one.digest not in self.concluded]
        return next((one for one in reversed(open_ones) if not self.missing(one.digest)), None)

    def pending(self) -> TeamText | None:
        """The text on which an answer is awaited; None where the newest one is concluded or declined."""
        newest = self.latest
        return None if newest.digest in {*self.concluded, *self.declined} else newest


def states_of(matter: CooperationRequest) -> tuple[Party, Party]:
    ours = (matter.party, matter.counterpart)
    return ours if matter.seat == Seat.REQUESTING else ours[::-1]


def negotiation(matter: CooperationRequest, on: date) -> Negotiation:
    """All that the file knows on that day. Three queries."""
    acts = Act.objects.filter(matter=matter, verb__in=KEPT, applied=True).order_by("seq")
    found = [(act, read_payload(bytes(act.payload))) for act in acts]
    states = states_of(matter)
    return Negotiation(
        states=states,
        texts=tuple(_texts(matter, states, found)),
        consents=tuple(_consent(matter, act, payload) for act, payload in found if act.verb in CONSENTS),
        concluded=tuple(one["body"]["text_digest"] for act, one in found if act.verb == "conclude_team"),
        declined=frozenset(
            one["body"].get("text_digest", "") for act, one in found if act.verb == "decline_changes"
        ),
        central=frozenset(
            one.pk for one in states if has_declared(one, PROTOCOL, CENTRAL_SIGNS, on=on) and _full(matter)
        ),
    )


def _full(matter: CooperationRequest) -> bool:
    """12(3) is about agreements of 12(2); its list of contents says whether this is one."""
    return CENTRAL_SIGNS in {str(one.citation.article) for one in CATALOGUE[matter.measure].contents}


def _texts(
    matter: CooperationRequest, states: tuple[Party, Party], found: Iterable[tuple[Act, Json]]
) -> Iterable[TeamText]:
    number = 0
    for act, payload in found:
        said = payload if act.verb in OPENING else payload["body"] if act.verb in TEXTS else None
        if said is None or "contents" not in said:
            continue
        number += 1
        ends_on = said["ends_on"]
        # Computed here, whatever an act that came says of itself: its words are what a consent binds to.
        digest = text_digest(
            thread=str(matter.thread),
            measure=matter.measure,
            states=[one.pk for one in states],
            contents=said["contents"],
            ends_on=ends_on,
        )
        yield TeamText(
            number,
            digest,
            tuple(said["contents"]),
            date.fromisoformat(ends_on) if ends_on else None,
            _who(matter, act),
            act,
        )


def _who(matter: CooperationRequest, act: Act) -> Party:
    return matter.counterpart if act.direction == Direction.IN else matter.party


def _consent(matter: CooperationRequest, act: Act, payload: Json) -> Consent:
    """`at`: when it was given, as its letter says; when it reached us is on the act."""
    body = payload["body"]
    return Consent(
        _who(matter, act),
        body.get("text_digest", ""),
        act.verb == "concur",
        body.get("officer", ""),
        datetime.fromisoformat(payload["at"]),
    )


def author(matter: CooperationRequest, text: TeamText) -> object:
    """The key of the one of our own people who wrote it; None of a text that came."""
    if text.act.direction == Direction.IN:
        return None
    if text.act.verb in OPENING and matter.seat == Seat.REQUESTING:
        return matter.author_id
    return text.act.actor_id
