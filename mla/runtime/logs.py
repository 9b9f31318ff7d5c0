"""What the supervised processes print: `log/<name>.log`, and the five files before it."""

import os
import shutil
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

LIMIT = 5_000_000  # bytes
KEPT = 5


def rotate(path: Path, *, limit: int = LIMIT, kept: int = KEPT) -> bool:
    """Move a file that has reached `limit` bytes to `.1`, `.1` to `.2` and so on up to `kept`; say whether it was so.

    A process holds its log open and cannot be told to open another, and a pipe through us would fall silent with us.
    So the content is copied and the file emptied: they all append, and go on at its new beginning. A line written
    between the copy and the emptying is lost; evidence is in the audit chains, not here.
    """
    if not path.exists() or path.stat().st_size < limit:
        return False
    handler = RotatingFileHandler(path, backupCount=kept, delay=True)
    handler.rotator = _copy_and_empty
    handler.doRollover()
    handler.close()
    return True


def _copy_and_empty(source: str, target: str) -> None:
    # A full disk: emptying the file is then what helps, and stopping the system is not.
    with suppress(OSError):
        shutil.copyfile(source, target)
    os.truncate(source, 0)
