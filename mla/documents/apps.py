import os
from pathlib import Path

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "mla.documents"

    def ready(self) -> None:
        """Before the layout engine is loaded: while loading, it reads the configuration and the fonts of the host."""
        os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "assets" / "fonts.conf")
