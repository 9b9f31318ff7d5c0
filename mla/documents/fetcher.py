"""The only thing the PDF engine may load: files of this package. No network, no disk, no `data:`."""

from pathlib import Path

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

ASSETS = Path(__file__).parent / "assets"
SERVED = {"draft.svg", "draft-fr.svg", "specimen.svg", "specimen-fr.svg"}
SCHEME = "asset:"


class PackagedAssets(URLFetcher):  # type: ignore[misc]  # weasyprint has no annotations
    """Serves `asset:<name>` for the names in SERVED; anything else ends the rendering.

    The error derives from BaseException: an ordinary one would be logged by the engine, and the letter would be
    printed without what was refused.
    """

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        name = url.removeprefix(SCHEME)
        if not url.startswith(SCHEME) or name not in SERVED:
            raise FatalURLFetchingError(f"refused to load {url[:200]!r}")
        content = (ASSETS / name).read_bytes()
        return URLFetcherResponse(url, content, {"Content-Type": "image/svg+xml"})
