"""The offences of ETS 189 on a case: offered where both States are bound on the day, and said plainly where not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from mla.law.binding import in_force
from mla.law.crossmap import FIRST_PROTOCOL
from mla.law.every_offence import of_the_protocol
from mla.law.rules_binding import BINDING_RULES
from mla.parties.bindings import states_of
from mla.parties.models import Party
from mla.parties.standing import is_party
from mla.requests.models import Case, CooperationRequest
from mla.requests.statuses import Seat, Status
from mla.web.edge import words
from mla.web.forms.choices import Choices
from mla.web.templatetags.files import party_words

PROTOCOL = "ETS189"
RULE = next(rule for rule in BINDING_RULES if rule.rule_id == "P1-bound")


@dataclass(frozen=True, slots=True)
class Unbound:
    """What the rule says, what to do instead, and for each State why it is not bound on the day."""

    message: str
    hint: str
    citation: str
    why: list[str]


def asked_in(case: Case) -> list[Party]:
    """The States that the unfinished drafts of a case ask: a request that left keeps the offences it left with."""
    drafts = CooperationRequest.objects.filter(
        case=case, seat=Seat.REQUESTING, status__in=[Status.DRAFT, Status.AWAITING_APPROVAL]
    )
    return list(Party.objects.filter(pk__in=drafts.values("counterpart")))


def obstacles(own: Party, asked: Iterable[Party], on: date) -> list[str]:
    """Why the Protocol does not carry a request from `own` on the day; one line for each State, empty where it does."""
    if not is_party(own, PROTOCOL, on):
        return [
            _("%(state)s is not recorded as bound by the First Protocol on this day (Art. 10 ETS 189).")
            % {"state": party_words(own)}
        ]
    others = list(asked)
    states = states_of([own, *others])
    answers = (in_force(PROTOCOL, states[own.pk], states[one.pk], on) for one in others)
    return [words(one.why) for one in answers if not one.bound]


def offered(owners: Iterable[Party], asked: Iterable[Party], on: date, chosen: Iterable[str] = ()) -> Choices:
    """The offences of the Protocol that may be chosen. What is chosen already stays in the list, to be taken away."""
    others = list(asked)
    open_here = any(not obstacles(own, others, on) for own in owners)
    kept = set(of_the_protocol(chosen))
    return [
        (one.code, f"{words(one.citation)} – {words(one.title)}")
        for one in FIRST_PROTOCOL.values()
        if open_here or one.code in kept
    ]


def unbound(case: Case, on: date) -> Unbound | None:
    """The finding of a case that names such an offence without both States being bound; None where all is well."""
    if not of_the_protocol(case.offences):
        return None
    why = obstacles(case.authority.party, asked_in(case), on)
    return Unbound(words(RULE.message), words(RULE.hint), words(RULE.citation), why) if why else None
