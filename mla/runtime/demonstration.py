"""Invented people of two invented authorities, for the demonstration, the story and nothing else."""

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings

from mla.accounts.models import Membership, User
from mla.accounts.roles import Role
from mla.parties.models import Agreement, Authority, Designation, Party
from mla.runtime.demonstration_law import invented_provisions

SINCE = date(2026, 1, 1)
TREATY = "European Convention on Mutual Assistance in Criminal Matters (ETS 30)"


@dataclass(frozen=True, slots=True)
class Person:
    username: str
    first_name: str
    last_name: str
    party: str
    roles: tuple[Role, ...]
    language: str = "en"

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


PEOPLE = (
    Person("ana", "Ana", "Popescu", "RO", (Role.PROSECUTOR,)),
    Person("mihai", "Mihai", "Ene", "RO", (Role.POC,)),
    Person("ioana", "Ioana", "Radu", "RO", (Role.CLERK, Role.SUPERVISOR)),
    Person("jonas", "Jonas", "Weber", "DE", (Role.POC, Role.OFFICER)),
    Person("lena", "Lena", "Fischer", "DE", (Role.CLERK, Role.PROSECUTOR, Role.SUPERVISOR)),
)

AUTHORITIES = {
    "RO": {
        "name": "Parchetul Demonstrativ, Biroul 24/7",
        "name_en": "Demonstration Prosecution Office, 24/7 desk",
        "address": "Strada Exemplului 1\n010101 București",
        "telephone": "+1 202 555 0110",
        "email": "desk@parchet.example.org",
        "office_hours": "24 hours a day, 7 days a week",
        "person_in_charge": "Mihai Ene",
        "person_function": "Chief prosecutor",
        "place": "București",
        "confirm_name": "Ioana Radu",
        "confirm_title": "Registrar",
        "confirm_function": "24/7 registry",
        "confirm_telephone": "+1 202 555 0111",
        "confirm_email": "registry@parchet.example.org",
    },
    "DE": {
        "name": "Muster-Kontaktstelle 24/7",
        "name_en": "Sample 24/7 contact point",
        "address": "Musterweg 2\n65000 Musterstadt",
        "telephone": "+1 202 555 0120",
        "email": "desk@kontaktstelle.example.net",
        "office_hours": "24 hours a day, 7 days a week",
        "person_in_charge": "Jonas Weber",
        "person_function": "Head of desk",
        "place": "Musterstadt",
        "confirm_name": "Lena Fischer",
        "confirm_title": "Senior officer",
        "confirm_function": "24/7 desk",
        "confirm_telephone": "+1 202 555 0121",
        "confirm_email": "confirm@kontaktstelle.example.net",
    },
}


def people(now: datetime) -> dict[str, User]:
    """The authorities and the five people, made once; by user name. Safe to repeat."""
    for iso2, values in AUTHORITIES.items():
        party = Party.objects.get(pk=iso2)
        Authority.objects.update_or_create(
            party=party,
            name=values["name"],
            defaults={**values, "time_zone": party.time_zone, "hosted": True},
        )
        designate(authority_of(iso2))
    Agreement.objects.get_or_create(
        party_a_id="DE",
        party_b_id="RO",
        name_en=TREATY,
        defaults={
            "name_fr": "Convention européenne d’entraide judiciaire en matière pénale (STE n° 30)",
            "valid_from": date(1999, 6, 15),
            "source": "general knowledge, not read in a source",
            "checked_on": SINCE,
            "certainty": "knowledge",
        },
    )
    invented_provisions(SINCE)
    return {person.username: _person(person, now) for person in PEOPLE}


def designate(office: Authority) -> None:
    """One body for both tasks, as some Parties have it: the letters of the demonstration name it, none is guessed."""
    for role in ("central", "poc247"):
        Designation.objects.get_or_create(
            authority=office,
            role=role,
            valid_from=SINCE,
            defaults={
                "source": "invented for the demonstration",
                "checked_on": SINCE,
                "certainty": "knowledge",
            },
        )


def authority_of(iso2: str) -> Authority:
    return Authority.objects.get(party_id=iso2, name=AUTHORITIES[iso2]["name"])


def _person(person: Person, now: datetime) -> User:
    user, created = User.objects.get_or_create(
        username=person.username,
        defaults={
            "first_name": person.first_name,
            "last_name": person.last_name,
            "email": f"{person.username}@desk.example.org",
            "language": person.language,
            "time_zone": Party.objects.get(pk=person.party).time_zone,
            "date_joined": now,
        },
    )
    if created:
        # The story may be played anywhere; a published password is given out in a demonstration only.
        user.set_password(settings.DEMONSTRATION_PASSWORD if settings.DEMONSTRATION else None)
        user.save(update_fields=["password"])
    for role in person.roles:
        Membership.objects.get_or_create(
            user=user, authority=authority_of(person.party), role=role, defaults={"valid_from": SINCE}
        )
    return user
