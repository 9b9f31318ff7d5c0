"""How a provider of the directory is shown: every State by name, and whether a request to it can rest on the treaty."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.accounts.models import User
from mla.parties.choices import Answer, DataCategory, ImportState, Region
from mla.parties.models import Party, Provider, ReferenceImport
from mla.parties.providers import Known
from mla.parties.reference_health import bound_states
from mla.parties.state_names import ELSEWHERE
from mla.web.templatetags.files import party_words

# What a provider can look up. A code of a deployer's own is shown as it is.
IDENTIFIERS: Mapping[str, str | Promise] = {
    "account_id": gettext_lazy("account number"),
    "channel_id": gettext_lazy("channel number"),
    "domain": gettext_lazy("domain name"),
    "email": gettext_lazy("e-mail address"),
    "gamertag": gettext_lazy("gamertag"),
    "imei": gettext_lazy("IMEI"),
    "ip_and_time": gettext_lazy("IP address with time"),
    "message_link": gettext_lazy("link to a message"),
    "phone": gettext_lazy("telephone number"),
    "serial_number": gettext_lazy("serial number"),
    "server_id": gettext_lazy("server number"),
    "service_name": gettext_lazy("name of the service"),
    "transaction": gettext_lazy("transaction hash"),
    "url": gettext_lazy("address of the page"),
    "user_id": gettext_lazy("user number"),
    "username": gettext_lazy("user name"),
    "wallet_address": gettext_lazy("wallet address"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A company and the State to ask. `party`: is that State bound by the Convention on the day? `portal` and `direct`:
    whether it has a portal for authorities, and whether it accepts direct requests of foreign ones, in words."""

    name: str
    state: str
    party: bool
    region: str
    portal: str
    direct: str
    pk: int
    verified: bool


@dataclass(frozen=True, slots=True)
class Listed:
    row: Provider
    services: str
    states: str
    verified: bool


def listed(rows: Iterable[Provider]) -> list[Listed]:
    found = list(rows)
    names = state_names(one.state for row in found for one in row.entities.all())
    return [
        Listed(
            row,
            ", ".join(row.services),
            ", ".join(sorted({names[one.state] for one in row.entities.all()})),
            row.certainty == "verified" and all(one.certainty == "verified" for one in row.entities.all()),
        )
        for row in found
    ]


def places(row: Provider, on: date) -> list[Place]:
    entities = list(row.entities.all())
    names = state_names(one.state for one in entities)
    bound = {state.pk for state in bound_states(on)}
    return [
        Place(
            name=one.name,
            state=names[one.state],
            party=one.state in bound,
            region=one.get_region_display(),
            portal=one.get_portal_display(),
            direct=accepts(one.direct_requests, one.direct_categories),
            pk=one.pk,
            verified=one.certainty == "verified",
        )
        for one in entities
    ]


def accepts(direct_requests: str, categories: Iterable[str]) -> str:
    """ "Yes: Subscriber information"; which data is said only where it is recorded."""
    kinds = ", ".join(str(DataCategory(one).label) for one in categories)
    answer = str(Answer(direct_requests).label)
    return f"{answer}: {kinds}" if kinds else answer


def state_names(codes: Iterable[str]) -> dict[str, str]:
    wanted = set(codes)
    known = {party.pk: party_words(party) for party in Party.objects.filter(pk__in=wanted)}
    return {code: known.get(code) or str(ELSEWHERE.get(code, code)) for code in wanted}


def identifiers(row: Provider) -> list[str]:
    return [str(IDENTIFIERS.get(code, code)) for code in row.identifiers]


def data_states(row: Provider) -> list[str]:
    names = state_names(row.data_states)
    return [names[code] for code in row.data_states]


def confirmed(row: Provider) -> tuple[str, datetime] | None:
    """Who confirmed it last, and when: the import that wrote it, by hand or by file."""
    if row.certainty != "verified":
        return None
    written = ReferenceImport.objects.filter(table="providers", state=ImportState.APPLIED)
    for one in written.defer("content").order_by("-applied_at"):
        if one.applied_at and any(change["pk"] == row.pk for change in one.changes):
            person = User.objects.filter(pk=one.applied_by.removeprefix("user:")).first()
            return (str(person) if person else one.applied_by), one.applied_at
    return None


def proposal(known: Known | None) -> list[str]:
    """What the directory would write for a named custodian, one line per company; nothing is filled in."""
    if known is None:
        return []
    names = state_names(known.states)
    lines = []
    for one in known.entities:
        words = _("%(company)s, %(state)s") % {"company": one.name, "state": names[one.state]}
        if len(known.entities) > 1 and one.region != Region.ANY:
            words = f"{words} ({Region(one.region).label})"
        lines.append(words)
    return lines


def desks(known: Known | None) -> list[str]:
    """Each company's own desk, beside the State to ask: for information, a policy and no article."""
    message = _(
        "%(company)s – portal for authorities: %(portal)s; direct requests of foreign authorities: %(direct)s"
    )
    return [
        message
        % {
            "company": one.name,
            "portal": Answer(one.portal).label,
            "direct": accepts(one.direct_requests, one.direct_categories),
        }
        for one in (known.entities if known else ())
    ]
