import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from mla.audit import keys, notes, triggers, verify
from mla.audit.walk import Tampered


class Command(BaseCommand):
    help = "Verifies all audit events, the heads of their owners and the checkpoints. Names the first fault."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--against", type=Path, action="append", default=[], help="a checkpoint kept outside"
        )
        parser.add_argument("--every", action="store_true", help="recompute the root of every checkpoint")

    def handle(self, *_: Any, **options: Any) -> None:
        begun = time.monotonic()
        try:
            outside = [notes.from_file(path.read_bytes()) for path in options["against"]]
            report = verify.run(connection, outside=outside, every=options["every"])
        except (Tampered, notes.BadNote, keys.BadKey, OSError) as error:
            raise CommandError(f"FAULT {error}") from error
        if names := triggers.missing(connection):
            raise CommandError(f"FAULT missing triggers: {', '.join(names)}")
        self.stdout.write(
            f"{report.events} events, {report.checkpoints} checkpoints, {report.notes} roots recomputed,"
            f" {time.monotonic() - begun:.1f} s: no fault."
        )
