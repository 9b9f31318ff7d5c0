"""On which kind of file system does a directory lie? SQLite's locks do not hold on a network one."""

from pathlib import Path

NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "ceph", "fuse.glusterfs", "lustre", "afs"}
)


def mounts() -> str:
    """The kernel's list; empty where there is none (macOS): then nothing is claimed."""
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def network_kind(directory: Path, table: str) -> str:
    """The file system's kind when it is a network one, else "". `table` has the form of /proc/self/mounts."""
    rows = [line.split() for line in table.splitlines()]
    holding = [(row[1].replace("\\040", " "), row[2]) for row in rows if len(row) > 2]
    inside = [(place, kind) for place, kind in holding if directory.resolve().is_relative_to(place)]
    kind = max(inside, key=lambda found: len(found[0]), default=("", ""))[1]
    return kind if kind in NETWORK else ""
