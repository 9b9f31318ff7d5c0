"""A letter by our warm worker against a warm Chromium that prints the same HTML. Usage: printing.py [rounds].

Goal 2: at most 2.0 times as long; stretch 1.6. Ours is the sealed file (PDF/A-3a, PDF/UA-1, payload attached);
Chromium's is tagged and nothing more. Both read the HTML anew in each round, with the same style and fonts.
Chromium is no dependency of the project: where there is none this says so, and measures nothing.
"""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

import django

from tests.benchmarks import chromium
from tests.benchmarks.common import goal, interleave, median, table

ROUNDS = 9
FACES = {"Regular": "400 normal", "Bold": "700 normal", "Italic": "400 italic"}


def faces(fonts: Path) -> str:
    """Our fonts for a browser, which knows nothing of our configuration."""
    rules = [
        f'@font-face{{font-family:"Noto Sans";src:url({(fonts / f"NotoSans-{name}.ttf").as_uri()});'
        f"font-weight:{weight};font-style:{style}}}"
        for name, (weight, style) in ((name, look.split()) for name, look in FACES.items())
    ]
    for family, file in (
        ("Noto Sans Mono", "NotoSansMono-Regular"),
        ("Noto Sans Symbols2", "NotoSansSymbols2-Boxes"),
    ):
        rules.append(f'@font-face{{font-family:"{family}";src:url({(fonts / f"{file}.ttf").as_uri()})}}')
    return "".join(rules)


def main() -> None:
    django.setup()
    path = chromium.program()
    if path is None:
        print("  goal   2: not measured: there is no Chromium on this machine.", flush=True)
        return
    from mla.documents.pdf import ASSETS  # noqa: PLC0415 - needs the settings
    from tests.documents.making import html_of, pdf_of  # noqa: PLC0415
    from tests.documents.payloads import request  # noqa: PLC0415

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    html = html_of("PRES", request())
    style = faces(ASSETS / "fonts") + (ASSETS / "letter.css").read_text()
    with tempfile.TemporaryDirectory(prefix="mla-bench-") as folder, chromium.browser(path) as browser:
        page = Path(folder, "letter.html")
        page.write_text(html.replace("</head>", f"<style>{style}</style></head>", 1))
        ways = {
            "ours: HTML, layout, sealed file": lambda: pdf_of("PRES", request()),
            "Chromium: load and print, tagged": lambda: browser.printed(page),
        }
        taken = interleave(ways, rounds=rounds, before=lambda: None)
        size = len(browser.printed(page))
    table(f"one letter; Chromium's file has {size // 1024} KiB", taken, "ms")
    ours, theirs = (median(taken[name]) for name in ways)
    goal("2", "ours : Chromium", ours / theirs, 2.0)
    goal("2", "ours : Chromium, stretch", ours / theirs, 1.6)


if __name__ == "__main__":
    main()
