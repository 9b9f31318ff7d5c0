"""HTML to sealed bytes: PDF/A-3a, tagged, PDF/UA-1, the payload attached. For workers: 100 MB and 0.3 s a letter."""

import gc
import os
import re
import zlib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from weasyprint import CSS, HTML, Attachment
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from mla.documents import engine
from mla.documents.errors import RenderRefused
from mla.documents.fetcher import OwnAssets
from mla.documents.memory import handed_back
from mla.documents.reading import Letter
from mla.documents.strings import words_of_ours
from mla.documents.universal import claim, name_languages
from mla.documents.wording import COPY

ASSETS = Path(__file__).parent / "assets"


@dataclass(frozen=True, slots=True)
class Equipment:
    fonts: FontConfiguration
    elements: CSS
    style: CSS
    fetcher: OwnAssets


@cache
def equipment() -> Equipment:
    """Once per process: fonts and style cost a quarter of a letter. The host's own fonts must never leak in."""
    name_languages()
    engine.quicken()
    engine.learn(words_of_ours())
    os.environ["FONTCONFIG_FILE"] = str(ASSETS / "fonts.conf")
    fetcher = OwnAssets()
    fonts = FontConfiguration()
    elements, style = (
        CSS(filename=ASSETS / name, font_config=fonts, url_fetcher=fetcher)
        for name in ("elements.css", "letter.css")
    )
    ready = Equipment(fonts, elements, style, fetcher)
    HTML(string="<p>a</p>", url_fetcher=fetcher).render(stylesheets=[style], font_config=fonts)
    gc.collect()
    gc.freeze()  # what is loaded now lives as long as the process: the collector need not walk it per letter
    return ready


@handed_back()
def as_pdf(
    html: str, *, attachment: bytes, attachment_name: str, created: datetime, identifier: bytes, language: str
) -> bytes:
    """The PDF of `html`. Equal arguments give equal bytes in any process; `created` dates the attachment."""
    tools = equipment()
    tools.fetcher.refused.clear()
    enclosed = Attachment(
        string=attachment,
        name=attachment_name,
        description=COPY.into(language),
        created=created,
        modified=created,
        relationship="Data",
        url_fetcher=tools.fetcher,
    )
    try:
        source = Letter(html, elements=tools.elements, url_fetcher=tools.fetcher)
        document = source.render(stylesheets=[tools.style], font_config=tools.fonts)
        document.metadata.attachments.append(enclosed)
        claim(document.metadata)
        content: bytes = document.write_pdf(pdf_variant="pdf/a-3a", pdf_identifier=identifier, pdf_tags=True)
    except FatalURLFetchingError as refused:  # derives from BaseException: `except Exception` lets it pass
        raise RenderRefused(str(refused)) from refused
    if tools.fetcher.refused:
        raise RenderRefused(f"A letter may not load {tools.fetcher.refused[0]}")
    return content


def page_count(pdf: bytes) -> int:
    """The number of pages of a PDF made here. Raises ValueError for any other file.

    The writer puts all small objects into one compressed stream, the last but one object of the file, and the root
    of the page tree is the first of them: its /Count is read there and nowhere else.
    """
    end = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    stream = pdf[pdf.rindex(b"/Type /ObjStm", 0, end) : end]
    data = zlib.decompress(
        stream[stream.index(b"stream\n") + len(b"stream\n") :].rsplit(b"\nendstream", 1)[0]
    )
    found = re.search(rb"/Type /Pages\b[^>]*/Count (\d+)", data)
    if not found:
        raise ValueError("this PDF was not made here")
    return int(found[1])
