"""HTML to PDF bytes: PDF/A-3a, tagged for PDF/UA-1, the snapshot inside. Workers only: the import costs half a second.

Same arguments, same versions of the engine and the fonts: same bytes. Nothing here reads a clock, a host font or a file
outside this package.
"""

import gc
import io
import os
import re
import warnings
import zlib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Before the import: the engine asks fontconfig for its fonts at once. The host's fonts must not leak into a letter.
os.environ["FONTCONFIG_FILE"] = str(HERE / "assets" / "fonts.conf")

from weasyprint import CSS, HTML, Attachment  # noqa: E402
from weasyprint import __version__ as engine_version  # noqa: E402
from weasyprint.text.fonts import FontConfiguration  # noqa: E402
from weasyprint.urls import FatalURLFetchingError  # noqa: E402

from mla.documents.errors import RenderRefused  # noqa: E402
from mla.documents.fetcher import PackagedAssets  # noqa: E402
from mla.documents.glyphs import check_payload, check_text  # noqa: E402
from mla.documents.payload import MAX_BYTES  # noqa: E402
from mla.documents.xmp import declare_ua  # noqa: E402

TEMPLATE_VERSION = f"1+weasyprint-{engine_version}"
MAX_HTML = 8 * 1024 * 1024
MAX_PAGES = 150
TAGS = re.compile(r"<[^>]*>")
PAGE = re.compile(rb"/Type\s*/Page\b")
OBJECT_STREAM = re.compile(rb"/ObjStm\b[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


@cache
def fonts() -> Any:
    return FontConfiguration()


@cache
def stylesheet() -> Any:
    css = (HERE / "static" / "documents" / "letter.css").read_text("utf-8")
    return CSS(string=css, base_url="asset:letter.css", url_fetcher=PackagedAssets(), font_config=fonts())


@cache
def settle() -> None:
    """Once per process, after the first letter: what lives for ever need not be walked by every collection."""
    gc.collect()
    gc.freeze()


def as_pdf(
    html: str,
    *,
    attachment: bytes,
    attachment_name: str = "request.json",
    created: datetime,
    identifier: bytes,
    language: str,
) -> bytes:
    """`attachment`: the canonical snapshot the HTML was made of. `created`: aware; printed in the metadata.

    `identifier`: the fixed file identifier, e.g. the digest of the snapshot. Raises RenderRefused when a character has
    no glyph, when something outside the package would be loaded, or when the letter is too long.
    """
    if len(attachment) > MAX_BYTES or len(html) > MAX_HTML:
        raise RenderRefused("The document is too large: move long lists into an annex.")
    check_payload(attachment)
    check_text(TAGS.sub(" ", html), "letter")
    assets = PackagedAssets()
    copy = Attachment(
        string=attachment, name=attachment_name, relationship="Data",
        description="Machine-readable copy of this letter",
        created=created.astimezone(UTC), modified=created.astimezone(UTC), url_fetcher=assets,
    )  # fmt: skip
    try:
        document = laid_out(html, assets)
        describe(document.metadata, created=created, language=language)
        content = written(document, copy, identifier)
    except FatalURLFetchingError as refused:
        raise RenderRefused(f"The document was not printed: {refused}.") from refused
    if assets.refused:
        raise RenderRefused(f"The document was not printed: refused to load {assets.refused[0]!r}.")
    settle()
    return content


def laid_out(html: str, assets: PackagedAssets) -> Any:
    source = HTML(string=html, base_url=None, url_fetcher=assets)
    document = source.render(
        font_config=fonts(), stylesheets=[stylesheet()], presentational_hints=False, pdf_variant="pdf/a-3a"
    )
    if len(document.pages) > MAX_PAGES:
        raise RenderRefused(f"The document has more than {MAX_PAGES} pages: move long lists into an annex.")
    return document


def describe(metadata: Any, *, created: datetime, language: str) -> None:
    stamp = created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    metadata.created = metadata.modified = stamp
    metadata.lang = language
    declare_ua(metadata)


def written(document: Any, copy: Any, identifier: bytes) -> bytes:
    target = io.BytesIO()
    with warnings.catch_warnings():
        # The engine leaves the file of its colour profile to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        document.write_pdf(
            target, pdf_variant="pdf/a-3a", pdf_identifier=identifier, attachments=[copy], pdf_tags=True
        )
    return target.getvalue()


def page_count(content: bytes) -> int:
    """Pages of a PDF made by `as_pdf`. Its page objects lie in compressed object streams, so those are opened."""
    packed = b"".join(zlib.decompress(found[1]) for found in OBJECT_STREAM.finditer(content))
    return len(PAGE.findall(content)) + len(PAGE.findall(packed))
