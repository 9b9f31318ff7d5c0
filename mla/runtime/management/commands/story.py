import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from mla.runtime.stage import Stage
from mla.runtime.story import faults, play, write_letters


class Command(BaseCommand):
    help = "Play the whole story on both seats with the real verbs, print each step and write the letters as PDF."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--out", type=Path, default=Path("story"), help="folder for the PDFs")

    def handle(self, *args: Any, **options: Any) -> None:
        for preparation in ("migrate", "load_reference_data"):
            call_command(preparation, verbosity=0)
        # The story does the workers' rounds itself, so it needs no broker and need not be told that none answers.
        logging.getLogger("mla.workflow.outside").setLevel(logging.ERROR)
        # It begins in the past, so that no file of it holds a date that has not come.
        stage = Stage(now=timezone.now().replace(microsecond=0) - timedelta(days=45), say=self.stdout.write)
        case = play(stage)
        found = faults(case)
        if found:
            raise CommandError("\n".join(found))
        for path in write_letters(case, options["out"]):
            self.stdout.write(f"wrote {path}")
        self.stdout.write("The story is over. The audit chains verify.")
