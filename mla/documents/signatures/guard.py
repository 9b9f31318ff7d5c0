"""Ask for the report on a foreign PDF without letting it near this process: parsed in a child with limits.

The child has no rights that this process lacks, but it opens no socket, writes no file, gets no settings and ends by
itself: 15 seconds of processor time, 20 of waiting, one gigabyte. One at a time in each process, so that a row of
bad files cannot take the machine.
"""

import json
import subprocess
import sys
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from threading import BoundedSemaphore

from mla.documents.signatures.shape import LARGEST, SignatureReport, from_json

SECONDS = 20.0
PATIENCE = 5.0
HOME = Path(__file__).resolve().parents[3]
COMMAND = (sys.executable, "-B", "-m", "mla.documents.signatures.child")
"""-B: what it loads late is not kept compiled beside the code, which it would try to write."""
TURN = BoundedSemaphore(1)


def guarded_report(
    content: bytes, roots: Sequence[bytes], now: datetime, *, seconds: float = SECONDS
) -> SignatureReport:
    """Never raises for what is in `content`. When the time was up, what was found until then, or problem "time"."""
    if len(content) > LARGEST:
        return SignatureReport(problem="large", roots=len(roots))
    asked = {"now": now.isoformat(), "roots": [b64encode(one).decode() for one in roots]}
    if not TURN.acquire(timeout=PATIENCE):
        return SignatureReport(problem="time", roots=len(roots))
    try:
        said, late = answered(json.dumps(asked).encode() + b"\n" + content, seconds)
    finally:
        TURN.release()
    whole = [line for line in said.split(b"\n")[:-1] if line]
    if not whole:
        return SignatureReport(problem="time" if late else "unreadable", roots=len(roots))
    return from_json(json.loads(whole[-1]))


def answered(asked: bytes, seconds: float) -> tuple[bytes, bool]:
    """What the child wrote, and whether it had to be stopped."""
    child = subprocess.Popen(  # noqa: S603 - our own command, nothing of the file is in it
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=HOME,
        env={"PYTHONHASHSEED": "0", "PATH": "", "LANG": "C.UTF-8"},
    )
    with child:
        try:
            return child.communicate(asked, timeout=seconds)[0], False
        except subprocess.TimeoutExpired:
            child.kill()
            return child.communicate()[0], True
