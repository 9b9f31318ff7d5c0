"""The installation's secret key: from the environment, else a private file made once."""

import os
import secrets
import stat
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

LENGTH = 64


def secret_key(*, given: str, data_dir: Path) -> str:
    """`given` (MLA_SECRET_KEY) wins. Else `keys/secret` below `data_dir`, written on first use, mode 0600.

    It signs short-lived things only (sessions, forms): losing it signs everybody out and breaks no evidence.
    """
    return given or _from_file(data_dir / "keys" / "secret")


def _from_file(path: Path) -> str:
    if not path.exists():
        _create(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise ImproperlyConfigured(f"{path} can be read by others. Run: chmod 600 {path}")
    key = path.read_text(encoding="ascii").strip()
    if len(key) < LENGTH:
        raise ImproperlyConfigured(f"{path} is damaged: it is shorter than {LENGTH} characters.")
    return key


def _create(path: Path) -> None:
    """Two processes may start at once: the file appears whole, under its name, and the first one wins."""
    for directory in (path.parent.parent, path.parent):
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"secret.{os.getpid()}.{secrets.token_hex(4)}")
    fd = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(fd, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(LENGTH) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
