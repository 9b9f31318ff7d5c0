from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import translation

from mla.requests.diagram import page


class Command(BaseCommand):
    help = "Write docs/life-cycles.md from the code."

    def handle(self, *args: Any, **options: Any) -> None:
        with translation.override("en"):
            (settings.BASE_DIR / "docs" / "life-cycles.md").write_text(page(), encoding="utf-8")
