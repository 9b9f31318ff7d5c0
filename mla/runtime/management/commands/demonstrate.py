import logging
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from mla.requests.models import Case
from mla.runtime.demonstration import PEOPLE, authority_of
from mla.runtime.scenes import draft, open_case
from mla.runtime.scenes_preservation import preserve
from mla.runtime.stage import Stage
from mla.workflow import actions


class Command(BaseCommand):
    help = (
        "Make the demonstration's two authorities, five people and a short story under way. Safe to repeat."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMONSTRATION:
            raise CommandError("This makes people with a published password. Set MLA_DEMONSTRATION=1.")
        logging.getLogger("mla.workflow.outside").setLevel(
            logging.ERROR
        )  # The stage does the workers' rounds.
        stage = Stage(now=timezone.now().replace(microsecond=0) - timedelta(days=3), say=self.quiet)
        if not Case.objects.filter(authority=authority_of("RO")).exists():
            self.begin(stage)
        for person in PEOPLE:
            roles = ", ".join(str(role.label) for role in person.roles)
            self.stdout.write(f"{person.username:<8} {person.name:<16} {person.party}  {roles}")
        self.stdout.write(f"password of all five: {settings.DEMONSTRATION_PASSWORD}")

    def begin(self, stage: Stage) -> None:
        """One preservation confirmed by the other side, one request waiting for the contact point's decision."""
        case = open_case(stage)
        preserve(stage, case)
        stage.now = timezone.now().replace(microsecond=0) - timedelta(minutes=3)
        waiting = draft(stage, case)
        actions.submit(matter_id=waiting.pk, actor=stage.cast["ana"], now=stage.now, key=stage.key())

    def quiet(self, line: str) -> None:
        if self.verbosity > 1:
            self.stdout.write(line)

    def execute(self, *args: Any, **options: Any) -> str | None:
        self.verbosity = int(options["verbosity"])
        return super().execute(*args, **options)
