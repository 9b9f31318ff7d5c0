from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from mla.audit import checkpoint, keys, settled


class Command(BaseCommand):
    help = "Signs the audit events since the last checkpoint, after verifying them."

    def handle(self, *_: Any, **__: Any) -> None:
        try:
            made = checkpoint.make(now=timezone.now(), key=keys.ensure())
        except (checkpoint.Refused, settled.Unsettled) as error:
            raise CommandError(str(error)) from error
        if made is None:
            self.stdout.write("There is nothing new to sign.")
        else:
            self.stdout.write(
                f"Signed {made.events} events in {made.chains} chains: {bytes(made.root).hex()}"
            )
