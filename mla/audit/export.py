"""Checkpoints as files in `DATA_DIR/checkpoints`, to be copied where the administrator of the database cannot
write.

What was copied outside is what convicts: `verify_audit --against FILE`.
"""

import os
from pathlib import Path

from django.conf import settings

from mla.audit import notes
from mla.audit.models import Checkpoint


def folder() -> Path:
    return Path(settings.DATA_DIR) / "checkpoints"


def write(checkpoint: Checkpoint) -> Path:
    """Named by the last event, so that the newest sorts last. Replaced in one step: a copying job sees it
    whole.
    """
    folder().mkdir(parents=True, exist_ok=True)
    path = folder() / f"{checkpoint.last_event_id:020d}.note"
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_bytes(notes.to_file(bytes(checkpoint.note), bytes(checkpoint.signature)))
    return draft.replace(path)


def newest() -> notes.Note | None:
    """Raises notes.BadNote or keys.BadKey if the newest file was changed."""
    files = sorted(folder().glob("*.note"))
    return notes.from_file(files[-1].read_bytes()) if files else None
