"""Rendering, measured in one run: ours against a naive call, and tagged PDF/A-3a against an untagged render.

    MLA_SECRET_KEY=x DATABASE_URL=sqlite://:memory: python tests/benchmarks/render.py [rounds]

Variants take turns inside each round, so that a busy machine slows all of them alike. Medians of processor time, and of
the ratios within a round. Goals: ours <= 0.80 x naive; ours <= 1.25 x untagged. gc is frozen for all variants alike.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")
django.setup()

from weasyprint import CSS, HTML  # noqa: E402
from weasyprint.text.fonts import FontConfiguration  # noqa: E402

from mla.documents import pdf  # noqa: E402
from mla.documents.fetcher import PackagedAssets  # noqa: E402
from tests.documents.payloads import SAMPLES, canonical  # noqa: E402
from tests.documents.rendering import APPROVED, digest, html_of  # noqa: E402

VALUE = SAMPLES["PRES"]
PAGE = html_of("PRES", VALUE)
SHEET = (pdf.HERE / "static" / "documents" / "letter.css").read_text("utf-8")
FACES = "".join(
    f"@font-face {{ font-family: '{family}'; font-weight: {weight}; font-style: {style};"
    f" src: url('{(pdf.HERE / 'assets' / 'fonts' / file).as_uri()}') }}\n"
    for family, weight, style, file in (
        ("Noto Sans", 400, "normal", "NotoSans-Regular.ttf"),
        ("Noto Sans", 700, "normal", "NotoSans-Bold.ttf"),
        ("Noto Sans", 400, "italic", "NotoSans-Italic.ttf"),
        ("Noto Sans Mono", 400, "normal", "NotoSansMono-Regular.ttf"),
    )
)
# The usual sheet: collapsed borders, automatic columns, hyphenation.
STANDARD = FACES + SHEET.replace(
    "table-layout: fixed; border-collapse: separate;", "border-collapse: collapse;"
).replace("hyphens: none;", "hyphens: auto;")


def ours() -> bytes:
    return pdf.as_pdf(
        PAGE,
        attachment=canonical(VALUE),
        created=APPROVED,
        identifier=bytes.fromhex(digest(VALUE)),
        language="en",
    )


def naive() -> object:
    """A new FontConfiguration and a new sheet of the usual kind for every call."""
    fonts = FontConfiguration()
    sheet = CSS(string=STANDARD, font_config=fonts)
    return HTML(string=PAGE).write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")


def naive_same_sheet() -> object:
    """Only the caches missing: our own sheet, parsed anew, with new fonts."""
    fonts = FontConfiguration()
    sheet = CSS(string=SHEET, font_config=fonts)
    return HTML(string=PAGE).write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")


def untagged() -> object:
    return HTML(string=PAGE, url_fetcher=PackagedAssets()).write_pdf(
        stylesheets=[pdf.stylesheet()], font_config=pdf.fonts()
    )


VARIANTS: dict[str, Callable[[], object]] = {
    "ours": ours,
    "naive": naive,
    "naive, our sheet": naive_same_sheet,
    "untagged": untagged,
}


def main(rounds: int) -> None:
    seconds: dict[str, list[float]] = {name: [] for name in VARIANTS}
    for call in VARIANTS.values():
        call()
    for number in range(rounds):
        names = list(VARIANTS)
        for name in names[number % len(names) :] + names[: number % len(names)]:
            start = time.process_time()
            VARIANTS[name]()
            seconds[name].append(time.process_time() - start)
    for name, values in seconds.items():
        ratios = [mine / other for mine, other in zip(seconds["ours"], values, strict=True)]
        median, ratio = statistics.median(values), statistics.median(ratios)
        print(f"{name:20} {median * 1000:7.0f} ms   ours/{name} = {ratio:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
