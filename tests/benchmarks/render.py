"""Rendering, our way against two plain ways. Usage: render.py [rounds, default 7]. Interleaved; the ratios count.

Goal 1: a warm worker (fonts and style kept) against the call of the manual, which builds both for every letter.
Goal 3: our sealed letter (PDF/A-3a, tagged, UA-1, payload attached) against the same pages, plain and untagged.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

import django
from weasyprint import HTML

from mla.documents.pdf import ASSETS, as_pdf, equipment
from tests.documents.making import CREATED, html_of
from tests.documents.payloads import request, sealed

Job = Callable[[], object]


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

    def manual() -> object:
        return HTML(string=page).write_pdf(stylesheets=[style], pdf_variant="pdf/a-3a", pdf_tags=True)

    def untagged() -> object:
        tools = equipment()
        source = HTML(string=page, url_fetcher=tools.fetcher)
        return source.write_pdf(stylesheets=[tools.style], font_config=tools.fonts)

    return {"ours": ours, "manual": manual, "untagged": untagged}


def milliseconds(job: Job) -> float:
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    django.setup()
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    todo = jobs()
    todo["ours"]()
    times: dict[str, list[float]] = {name: [] for name in todo}
    for _round in range(rounds):
        for name, job in todo.items():
            times[name].append(milliseconds(job))
    median = {name: statistics.median(found) for name, found in times.items()}
    for name, found in times.items():
        sys.stdout.write(f"{name:10}{median[name]:8.0f} ms, best {min(found):.0f}\n")
    sys.stdout.write(f"goal 1, manual / ours:   {median['manual'] / median['ours']:.2f}\n")
    sys.stdout.write(f"goal 3, ours / untagged: {median['ours'] / median['untagged']:.2f}\n")


if __name__ == "__main__":
    main()
