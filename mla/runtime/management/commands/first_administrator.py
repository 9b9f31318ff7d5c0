import secrets
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from mla.accounts.models import Membership, User
from mla.accounts.roles import Role
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.parties.models import Authority, Party


class Command(BaseCommand):
    help = (
        "Make an authority of your own State and its first administrator, who makes everybody else at the duty desk."
        " Prints the password once."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--party", required=True, help="two letters, such as RO")
        parser.add_argument("--authority", required=True, help="its name in its own language")

    def handle(self, *args: Any, **options: Any) -> None:
        party = Party.objects.filter(pk=options["party"].upper()).first()
        if party is None:
            raise CommandError(f"There is no Party {options['party']!r}. Run: ./run load_reference_data")
        if Membership.objects.filter(role=Role.ADMIN).exists():
            raise CommandError("There is an administrator already, who can make others at the duty desk.")
        if User.objects.filter(username=options["username"]).exists():
            raise CommandError(f"There is somebody called {options['username']!r} already.")
        password = secrets.token_urlsafe(16)
        make(options["username"], password, party, options["authority"], now=timezone.now())
        self.stdout.write(
            f"{options['username']} may sign in with the password {password} and should change it."
        )


@transaction.atomic
def make(username: str, password: str, party: Party, authority: str, *, now: datetime) -> None:
    office, _ = Authority.objects.get_or_create(
        party=party, name=authority, defaults={"time_zone": party.time_zone, "hosted": True}
    )
    person = User(username=username, time_zone=party.time_zone, date_joined=now)
    person.set_password(password)
    person.save(force_insert=True)
    Membership.objects.create(user=person, authority=office, role=Role.ADMIN, valid_from=now.date())
    facts = {"authority": str(office.pk), "role": str(Role.ADMIN)}
    writer.append(person, verb="person.add", actor="system", at=now, facts=facts)
    person.save(update_fields=AUDIT_FIELDS)
