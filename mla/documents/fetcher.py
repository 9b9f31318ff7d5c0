"""What the layout engine may load: our packaged files and inline images. Never a network, never another file."""

from pathlib import Path
from typing import Any

from weasyprint.urls import FatalURLFetchingError, URLFetcher

ASSETS = Path(__file__).parent / "assets"
ALLOWED = frozenset(
    (ASSETS / name).as_uri() for name in ("elements.css", "letter.css", "draft.svg", "specimen.svg")
)


class OwnAssets(URLFetcher):  # type: ignore[misc]
    """A subclass, because the engine's error path needs one; a refusal is fatal, never a missing picture.

    While it draws an SVG picture the engine swallows every error, even this one: refusals are kept for the caller.
    """

    def __init__(self) -> None:
        self.refused: list[str] = []
        super().__init__(allowed_protocols=("file", "data"), allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        if url not in ALLOWED and not url.startswith("data:image/svg+xml"):
            self.refused.append(url[:200])
            raise FatalURLFetchingError(f"A letter may not load {url[:200]}")
        return super().fetch(url, headers)
