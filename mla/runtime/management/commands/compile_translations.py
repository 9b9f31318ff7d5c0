from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from mla.law.tongues import FOLDER, FURTHER
from mla.runtime import translations
from mla.runtime.letter_catalogues import faults


class Command(BaseCommand):
    help = "Compile our own translations (.po to .mo) where they have changed. Needs no gettext tools."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for directory in settings.LOCALE_PATHS:
            for source in sorted(Path(directory).glob("*/LC_MESSAGES/*.po")):
                self.compile(source, named=source.parent.parent.name)
        template = (FOLDER / "letters.pot").read_text(encoding="utf-8")
        for language in FURTHER:
            self.compile_letters(FOLDER / f"{language}.po", template)

    def compile_letters(self, source: Path, template: str) -> None:
        """Only when it is whole: a letter half in another language is worse than one in English."""
        missing = faults(template, source.read_text(encoding="utf-8"))
        if missing:
            source.with_suffix(".mo").unlink(missing_ok=True)
            self.stdout.write(f"Letters in {source.stem} are not offered: {len(missing)} texts are to do.")
            return
        self.compile(source, named=f"the letters in {source.stem}")

    def compile(self, source: Path, *, named: str) -> None:
        try:
            content = translations.compiled(source.read_text(encoding="utf-8"))
        except translations.BadCatalogue as problem:
            raise CommandError(f"{source}: {problem}") from problem
        target = source.with_suffix(".mo")
        if target.exists() and target.read_bytes() == content:
            return
        target.write_bytes(content)
        self.stdout.write(f"Compiled {named}.")
