from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from mla.runtime import translations


class Command(BaseCommand):
    help = "Compile our own translations (.po to .mo) where they have changed. Needs no gettext tools."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for directory in settings.LOCALE_PATHS:
            for source in sorted(Path(directory).glob("*/LC_MESSAGES/*.po")):
                self.compile(source)

    def compile(self, source: Path) -> None:
        try:
            content = translations.compiled(source.read_text(encoding="utf-8"))
        except translations.BadCatalogue as problem:
            raise CommandError(f"{source}: {problem}") from problem
        target = source.with_suffix(".mo")
        if target.exists() and target.read_bytes() == content:
            return
        target.write_bytes(content)
        self.stdout.write(f"Compiled {source.parent.parent.name}.")
