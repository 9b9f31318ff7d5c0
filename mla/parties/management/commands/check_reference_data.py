from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from mla.parties.days import latest_day
from mla.parties.reference_checks import problems
from mla.parties.reference_files import read
from mla.parties.reference_rows import stored


class Command(BaseCommand):
    help = "Checks fixtures/*.csv, or with --stored what the database holds. Fails when a rule is broken."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--directory", type=Path, default=Path(settings.FIXTURE_DIRS[0]))
        parser.add_argument("--stored", action="store_true", help="Check what the database holds.")

    def handle(self, *_: Any, **options: Any) -> None:
        data = stored() if options["stored"] else read(options["directory"])
        found = problems(data, today=latest_day(datetime.now(UTC)))
        for problem in found:
            self.stdout.write(str(problem))
        errors = sum(not problem.warning for problem in found)
        if errors:
            raise CommandError(f"{errors} problems, {len(found) - errors} warnings.")
        self.stdout.write(f"{len(data.all_rows())} rows are in order, {len(found)} warnings.")
