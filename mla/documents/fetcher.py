"""The only thing the PDF engine may load: files of this package. No network, no disk, no `data:`."""

from pathlib import Path

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

ASSETS = Path(__file__).parent / "assets"
SERVED = {"draft.svg", "draft-fr.svg", "specimen.svg", "specimen-fr.svg"}
SCHEME = "asset:"


class PackagedAssets(URLFetcher):  # type: ignore[misc]  # weasyprint has no annotations
    """Serves `asset:<name>` for the names in SERVED; anything else ends the rendering. One instance per letter.

    The error derives from BaseException: an ordinary one would be logged by the engine, and the letter would be
    printed without what was refused. Inside an inline SVG the engine swallows even that, so refusals are also kept.
    """

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self.refused: list[str] = []

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        name = url.removeprefix(SCHEME)
        if not url.startswith(SCHEME) or name not in SERVED:
            self.refused.append(url[:200])
            raise FatalURLFetchingError(f"refused to load {url[:200]!r}")
        content = (ASSETS / name).read_bytes()
        return URLFetcherResponse(url, content, {"Content-Type": "image/svg+xml"})
