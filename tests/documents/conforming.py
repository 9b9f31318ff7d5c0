"""What the reference validator is shown: every kind of letter and paper in every language, and what is side by side.

{name of the file: (kind, name of the example, languages)}. Plain data, so that a kind or a language that is not in it
is found without drawing a page.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from mla.documents.kinds import KINDS
from mla.documents.kinds_papers import PAPERS
from mla.documents.specimens import ALL
from mla.law.tongues import AUTHENTIC, FURTHER, LANGUAGES

Found = dict[str, dict[str, list[str]]]
"""{file: {standard: one line per failed check}}"""
Drawn = Mapping[str, tuple[str, str, tuple[str, ...]]]

# A kind with several examples turns through them, one in each language. The general letter is printed for many acts,
# of which the examples have lists, days and no text.
NAMES = {kind: [name for one, name in ALL if one == kind] for kind in KINDS}
ALONE: Drawn = {
    f"{kind}-{language}": (kind, names[turn % len(names)], (language,))
    for kind, names in NAMES.items()
    for turn, language in enumerate(LANGUAGES)
}
# The published forms are sent so, and a paper may go to people who read either; then two scripts and two ways of
# writing on one page, in either order.
BESIDE: Drawn = {
    f"{kind}-{'-'.join(languages)}": (kind, name, languages)
    for kind, name, languages in (
        *((kind, NAMES[kind][0], AUTHENTIC) for kind, one in KINDS.items() if one.form or kind in PAPERS),
        *(("PRES", "PRES", (one, "en")) for one in FURTHER),
        ("PRES", "PRES", ("en", "ar")),
        ("REFUSE", "refuse", ("ar", "en")),
        ("REFUSE", "refuse", ("uk", "fr")),
        *((kind, "", ("ar", "en")) for kind in ("DECISION", "STATS")),
    )
}


def validated(folder: Path) -> Found:
    """One run of the validator over all files of the folder: its Java machine takes as long to start as ten files."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.documents.verapdf", str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        timeout=1200,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found: Found = json.loads(run.stdout)
    return found
