"""A PAdES signature against the render of the letter it is put on. Usage: signing.py [rounds, default 15].

Interleaved, so that a slow minute slows all; medians. Goal 23: signing with P-256 takes at most 0.25 of a warm render;
with RSA-3072 at most 2.5 of P-256. The keys lie in files, are loaded once as in a worker, and no time stamp is asked.
"""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

import django
from django.conf import settings

from tests.benchmarks.common import goal, interleave, median, table

ROUNDS = 15


def main() -> None:
    django.setup()
    # These need the settings, as the modules that they measure do.
    from mla.documents.signatures import sign  # noqa: PLC0415
    from tests.documents.making import pdf_of  # noqa: PLC0415
    from tests.documents.payloads import request  # noqa: PLC0415
    from tests.documents.signing import NOW, choice_of, office  # noqa: PLC0415

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    letter = pdf_of("PRES", request())
    with tempfile.TemporaryDirectory(prefix="mla-bench-") as directory:
        choices = {}
        for kind in ("p256", "rsa3072"):
            folder = Path(directory, kind)
            folder.mkdir()
            choices[kind] = choice_of(folder, office(kind))

        def signed(kind: str) -> bytes:
            settings.SIGNING = choices[kind]
            return sign.signed(letter, now=NOW)

        ways = {
            "render": lambda: pdf_of("PRES", request()),
            "sign P-256": lambda: signed("p256"),
            "sign RSA-3072": lambda: signed("rsa3072"),
        }
        taken = interleave(ways, rounds=rounds, before=lambda: None)
    table(f"one letter of {len(letter) // 1024} KiB, {datetime.now(UTC):%Y-%m-%d}", taken, "ms")
    render, short, long = (median(taken[name]) for name in ways)
    goal("23", "signature P-256 : render", short / render, 0.25)
    goal("23", "signature RSA-3072 : P-256", long / short, 2.5)


if __name__ == "__main__":
    main()
