"""The process in which a foreign PDF is parsed. Run by `guard` only: `python -m mla.documents.signatures.child`.

Reads from the standard input one line of JSON, `{"now", "roots"}`, then the file. Writes a report as a line of JSON
within a moment, and, where something follows a signature, a second one that also judges the changes.
"""

import json
import logging
import resource
import sys
from base64 import b64decode
from datetime import datetime

from mla.documents.signatures.report import signature_report
from mla.documents.signatures.shape import to_json

MEMORY = 1024**3
CPU_SECONDS = 15
FILES = 32


def limited() -> None:
    """Set after the imports: from here on nothing is written, few files are opened, and the rest is bounded."""
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def main() -> None:
    logging.disable(logging.CRITICAL)  # The library writes out names and whole certificates.
    limited()
    asked, content = json.loads(sys.stdin.buffer.readline()), sys.stdin.buffer.read()
    roots, now = [b64decode(one) for one in asked["roots"]], datetime.fromisoformat(asked["now"])
    for changes in (False, True):
        report = signature_report(content, roots, now, changes=changes)
        sys.stdout.write(json.dumps(to_json(report)) + "\n")
        sys.stdout.flush()
        if all(one.after != "unjudged" for one in report.signatures):
            return


if __name__ == "__main__":
    main()
