from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from mla.law.page import page


class Command(BaseCommand):
    help = "Write docs/law.md from the law in the code."

    def handle(self, *args: Any, **options: Any) -> None:
        (settings.BASE_DIR / "docs" / "law.md").write_text(page(), encoding="utf-8")
