from typing import Any

from django.core.management.base import BaseCommand

from mla.documents.strings import collected
from mla.law.tongues import FOLDER, FURTHER
from mla.runtime.letter_catalogues import faults, merged, template


class Command(BaseCommand):
    help = (
        "Write the texts of all letters into mla/law/catalogues: letters.pot, and what is new into each .po."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        found = collected()
        pot = template(found)
        (FOLDER / "letters.pot").write_text(pot, encoding="utf-8")
        self.stdout.write(f"{len(found)} texts.")
        for language in FURTHER:
            file = FOLDER / f"{language}.po"
            old = file.read_text(encoding="utf-8") if file.exists() else ""
            new = merged(found, old, language)
            file.write_text(new, encoding="utf-8")
            self.stdout.write(f"{language}: {len(faults(pot, new))} to do.")
