from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from mla.parties.reference_checks import periods_do_not_overlap, problems
from mla.parties.reference_files import read
from mla.parties.reference_loading import load
from mla.parties.reference_rows import stored


class Command(BaseCommand):
    help = "Stores the States, treaty standing and declarations of fixtures/*.csv. Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--directory", type=Path, default=Path(settings.FIXTURE_DIRS[0]))

    def handle(self, *args: Any, **options: Any) -> None:
        today = datetime.now(UTC).date()
        data, found = read(options["directory"])
        found = [p for p in [*found, *problems(data, today=today)] if not p.warning]
        if found:
            listed = "\n".join(map(str, found))
            raise CommandError(f"{listed}\n{len(found)} problems; nothing was changed.")
        outcome = load(data)
        for problem in periods_do_not_overlap(stored(), today):
            self.stderr.write(f"Correct by hand: {problem}")
        self.stdout.write(", ".join(f"{count} {what}" for what, count in sorted(outcome.items())) + ".")
