"""Rendering, our way against two plain ways. Usage: render.py [rounds, default 7]. Interleaved; the ratios count.

Goal 1: a warm worker (fonts and style kept) takes at most 0.80 of the plain call, which builds both for every letter
and writes tables and words as most style sheets do: collapsed borders, widths found from the content, hyphenation.
Our own sheet avoids these three because they cost; the third column, the plain call with our sheet, says how much.
Goal 3: our sealed letter (PDF/A-3a, tagged, UA-1, payload attached) against the same pages, plain and untagged.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

import django
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from mla.documents.pdf import ASSETS, as_pdf, equipment
from tests.benchmarks.common import goal, interleave, median, table
from tests.documents.making import CREATED, html_of
from tests.documents.payloads import request, sealed

Job = Callable[[], object]
ROUNDS = 7


# What takes the place of our own choices in the sheet of the plain call; the rest, and so the content, is the same.
STANDARD = """
html { hyphens: auto; }
table { table-layout: auto; border-collapse: collapse; }
"""


def jobs() -> dict[str, Job]:
    payload = request()
    content, digest = sealed(payload)
    page = html_of("PRES", payload)
    style = ASSETS / "letter.css"

    def ours() -> object:
        name, key = "request.json", bytes.fromhex(digest)
        return as_pdf(
            page, attachment=content, attachment_name=name, created=CREATED, identifier=key, language="en"
        )

    def plain(*more: CSS) -> object:
        fonts = FontConfiguration()
        sheets = [CSS(filename=style, font_config=fonts), *more]
        return HTML(string=page).write_pdf(
            stylesheets=sheets, font_config=fonts, pdf_variant="pdf/a-3a", pdf_tags=True
        )

    def naive() -> object:
        return plain(CSS(string=STANDARD))

    def untagged() -> object:
        tools = equipment()
        source = HTML(string=page, url_fetcher=tools.fetcher)
        return source.write_pdf(stylesheets=[tools.style], font_config=tools.fonts)

    return {"ours": ours, "naive": naive, "our sheet": plain, "untagged": untagged}


def main() -> None:
    django.setup()
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    taken = interleave(jobs(), rounds=rounds, before=lambda: None)
    table("one request in two languages", taken, "ms")
    found = {name: median(values) for name, values in taken.items()}
    goal("1", "ours : naive", found["ours"] / found["naive"], 0.80)
    goal("1", "ours : naive, stretch", found["ours"] / found["naive"], 0.70)
    print(f"  with our sheet on both sides: {found['ours'] / found['our sheet']:.2f}")
    goal("3", "ours : untagged", found["ours"] / found["untagged"], 1.25)


if __name__ == "__main__":
    main()
