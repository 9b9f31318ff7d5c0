"""Two States, the people of their authorities, a case and requests: invented, and as small as a test allows."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from factory.declarations import LazyAttribute, SelfAttribute
from factory.django import DjangoModelFactory

from mla.accounts.models import Membership, User
from mla.accounts.roles import Role
from mla.documents.models import Document
from mla.documents.proof import code_of
from mla.exchange.models import Message
from mla.parties.models import Authority, Party, TreatyStatus
from mla.requests import store
from mla.requests.models import Case, CooperationRequest, Identifier
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.arrivals import accept_message

NIGHT = datetime(2026, 11, 21, 1, 44, tzinfo=UTC)
SINCE = date(2020, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """RO asks, DE is asked; both are hosted. Nobody has a password: tests use `client.force_login`."""

    ro: Party
    de: Party
    office: Authority
    desk: Authority
    prosecutor: User
    second_prosecutor: User
    poc: User
    clerk: User
    supervisor: User
    poc_de: User
    officer_de: User
    prosecutor_de: User
    clerk_de: User


def world() -> World:
    ro = party("RO", "ROU", "Romania", "Roumanie", "Europe/Bucharest", date(2004, 9, 1))
    de = party("DE", "DEU", "Germany", "Allemagne", "Europe/Berlin", date(2009, 7, 1))
    office = authority(ro, "Directorate for Investigating Cybercrime (invented)")
    desk = authority(de, "Federal 24/7 desk (invented)")
    return World(ro=ro, de=de, office=office, desk=desk, **staff(office, desk))


PEOPLE = {
    "prosecutor": ("ana", Role.PROSECUTOR, "Ana Popescu"),
    "second_prosecutor": ("ion", Role.PROSECUTOR, "Ion Radu"),
    "poc": ("maria", Role.POC, "Maria Ene"),
    "clerk": ("radu", Role.CLERK, "Radu Pop"),
    "supervisor": ("vera", Role.SUPERVISOR, "Vera Stan"),
    "poc_de": ("jonas", Role.POC, "Jonas Vogt"),
    "officer_de": ("lena", Role.OFFICER, "Lena Kraus"),
    "prosecutor_de": ("paul", Role.PROSECUTOR, "Paul Weiss"),
    "clerk_de": ("greta", Role.CLERK, "Greta Lang"),
}
"""The field of `World`: user name, role, name."""


def staff(office: Authority, desk: Authority) -> dict[str, User]:
    """All in two statements: two thousand tests begin with them."""
    people = {
        field: PersonFactory.build(username=one, **named(name)) for field, (one, _, name) in PEOPLE.items()
    }
    User.objects.bulk_create(people.values())
    Membership.objects.bulk_create(
        MembershipFactory.build(
            user=user, authority=desk if field.endswith("_de") else office, role=PEOPLE[field][1]
        )
        for field, user in people.items()
    )
    return people


def named(name: str) -> dict[str, str]:
    first, _space, last = name.partition(" ")
    return {"first_name": first, "last_name": last}


def party(iso2: str, iso3: str, name_en: str, name_fr: str, zone: str, since: date | None) -> Party:
    found, _made = Party.objects.get_or_create(
        iso2=iso2,
        defaults={
            "iso3": iso3,
            "name_en": name_en,
            "name_fr": name_fr,
            "time_zone": zone,
            "official_languages": ["en"],
            "accepted_languages": ["en"],
            "certainty": "knowledge",
            "source": "invented for a test",
            "checked_on": date(2026, 11, 1),
        },
    )
    if since is not None:
        TreatyStatus.objects.get_or_create(
            party=found,
            instrument="ETS185",
            defaults={
                "standing": "party",
                "consent": "ratification",
                "in_force_from": since,
                "certainty": "knowledge",
                "source": "invented for a test",
                "checked_on": date(2026, 11, 1),
            },
        )
    return found


class AuthorityFactory(DjangoModelFactory[Authority]):
    class Meta:
        model = Authority

    hosted = True
    time_zone = SelfAttribute("party.time_zone")
    telephone = "+1-202-555-0100"
    email = LazyAttribute(lambda row: f"desk@{row.party.pk.lower()}.example.org")
    person_in_charge = "A person in charge (invented)"


class PersonFactory(DjangoModelFactory[User]):
    class Meta:
        model = User

    email = LazyAttribute(lambda row: f"{row.username}@example.org")


class MembershipFactory(DjangoModelFactory[Membership]):
    class Meta:
        model = Membership

    valid_from = SINCE


def authority(of: Party, name: str, *, hosted: bool = True) -> Authority:
    return AuthorityFactory.create(party=of, name=name, hosted=hosted)


def person(username: str, at: Authority | None, role: Role | None, name: str = "") -> User:
    user = PersonFactory.create(username=username, **named(name))
    if at is not None and role is not None:
        MembershipFactory.create(user=user, authority=at, role=role)
    return user


def case(here: World, *, number: str = "123/P/2026", now: datetime = NIGHT, **values: Any) -> Case:
    """A case of the RO office with one address, its port, its time and the zone."""
    content = {
        "number": number,
        "title": "Ransomware at a hospital (invented)",
        "facts": "On 20 November 2026 an unknown person entered the hospital's systems and encrypted them.",
        "offences": ["BC02", "BC04"],
        "national_provision": "Art. 360 Criminal Code (invented)",
        "max_penalty": "7 years",
    } | values
    made = drafting.open_case(authority=here.office, actor=here.prosecutor, now=now, values=content)
    identifier(made)
    return made


def identifier(of: Case, **values: Any) -> Identifier:
    content = {
        "kind": "ipv4",
        "value": "198.51.100.7",
        "port": 51544,
        "instant": datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC),
        "offset_minutes": 120,
        "zone": "Europe/Bucharest",
        "precision": "second",
        "original": "198.51.100.7:51544 21/Nov/2026:03:12:09 +0200",
    } | values
    return Identifier.objects.create(case=of, **content)


READY_PRESERVATION: dict[str, Any] = {
    "legal_basis": "art27",
    "link": "The address was used to enter the hospital's network.",
    "categories": ["SUB", "TRA"],
    "items": ["name"],
    "custodian_name": "Example Hosting (invented)",
    "custodian_location": "Frankfurt",
    "necessity_reasons": ["short_retention"],
    "necessity": "The provider keeps logs for seven days.",
    "mla_intent": True,
    "mla_measures": ["disclose"],
    "urgency": "urgent",
    "urgency_reasons": ["volatile_data"],
    "urgency_text": "Logs are deleted after seven days.",
    "period_from": datetime(2026, 11, 19, 22, 0, tzinfo=UTC),
    "period_to": datetime(2026, 11, 21, 22, 0, tzinfo=UTC),
}


def draft(here: World, *, measure: str = "PRES", now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    """An empty draft of ANA's to Germany from a case of its own."""
    return drafting.start_request(
        case=values.pop("case", None) or case(here, number=f"{uuid4().hex[:6]}/P/2026", now=now),
        measure=measure,
        counterpart=here.de,
        counterpart_authority=here.desk,
        actor=here.prosecutor,
        now=now,
        values=values,
    )


def ready_preservation(here: World, *, now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    """A preservation draft without any blocking finding."""
    return draft(here, measure="PRES", now=now, **(READY_PRESERVATION | values))


def submitted(here: World, *, now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    matter = ready_preservation(here, now=now, **values)
    return actions.submit(
        matter_id=matter.pk, actor=here.prosecutor, now=now, key=f"submit:{matter.pk}"
    ).matter


def approved(here: World, *, now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    matter = submitted(here, now=now, **values)
    shown = snapshot_bytes(matter)[1]
    return actions.approve(
        matter_id=matter.pk, actor=here.poc, now=now, key=f"approve:{matter.pk}", shown_digest=shown
    ).matter


def sent(here: World, *, now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    """Approved, its document marked as sealed with bytes of `SEALED`, and sent an hour later."""
    matter = approved(here, now=now, **values)
    seal(matter, now=now)
    later = now + timedelta(hours=1)
    return actions.send(matter_id=matter.pk, now=later, key=f"send:{matter.pk}").matter


SEALED = b"%PDF-1.7 a sealed letter, invented\n"


def seal(matter: CooperationRequest, *, now: datetime = NIGHT, content: bytes = SEALED) -> list[Document]:
    """Stand-in for the worker that renders: needs a writable `settings.MEDIA_ROOT`."""
    sha256, size = store.put([content])
    for letter in Document.objects.filter(matter=matter, sealed_at__isnull=True):
        Document.objects.filter(pk=letter.pk).update(
            sealed_at=now,
            sha256=sha256,
            size=size,
            pages=1,
            template_version="test",
            code=code_of(letter.payload_digest),
        )
    return list(Document.objects.filter(matter=matter).order_by("created_at"))


def received(here: World, *, now: datetime = NIGHT, **values: Any) -> CooperationRequest:
    """Germany's own file of a request that Romania sent."""
    matter = sent(here, now=now, **values)
    message = Message.objects.select_related("act__matter", "to_party").get(act__matter=matter)
    accept_message(message, now=now + timedelta(hours=1))
    return CooperationRequest.objects.get(thread=matter.thread, party=here.de)
