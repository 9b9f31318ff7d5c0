from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from mla.parties.days import latest_day
from mla.parties.reference_checks import problems
from mla.parties.reference_checks_periods import declarations_do_not_overlap
from mla.parties.reference_files import read
from mla.parties.reference_loading import NotStored, load
from mla.parties.reference_rows import stored


class Command(BaseCommand):
    help = "Stores the States, treaty standing and declarations of fixtures/*.csv. Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--directory", type=Path, default=Path(settings.FIXTURE_DIRS[0]))

    def handle(self, *_: Any, **options: Any) -> None:
        today = latest_day(datetime.now(UTC))
        data = read(options["directory"])
        found = [problem for problem in problems(data, today=today) if not problem.warning]
        if found:
            listed = "\n".join(map(str, found))
            raise CommandError(f"{listed}\n{len(found)} problems; nothing was changed.")
        try:
            outcome = load(data)
        except NotStored as error:
            raise CommandError(f"{error}\nNothing was changed.") from error
        for problem in declarations_do_not_overlap(stored()):
            self.stderr.write(f"Correct by hand: {problem}")
        self.stdout.write(", ".join(f"{count} {what}" for what, count in sorted(outcome.items())) + ".")
