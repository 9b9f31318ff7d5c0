from datetime import UTC, datetime
from typing import Any

from django.core.management.base import BaseCommand

from mla.parties.reference_health import ailments


class Command(BaseCommand):
    help = "Lists what is stale, missing or not verified in the stored reference data, what matters first on top."

    def handle(self, *_: Any, **options: Any) -> None:
        found = ailments(datetime.now(UTC).date())
        for one in found:
            self.stdout.write(f"{one.title} ({len(one.rows)}). {one.why}")
            for row in one.rows:
                self.stdout.write(f"  {row}")
        if not found:
            self.stdout.write("Nothing is stale and nothing is missing.")
