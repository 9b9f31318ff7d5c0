"""A queue in front of SQLite's one writer.

SQLite's busy handler polls with growing pauses: a writer that has waited long sleeps longest and is overtaken,
for seconds under load. An advisory lock on a file beside the database makes the kernel keep the line instead.
The gate only orders the writers; what keeps the data right is still SQLite's own lock, so a process that does not
know the gate (the sqlite3 shell, a backup) does no harm.
"""

import errno
import fcntl
import os
import sqlite3
import threading
import weakref


class Gate:
    """One per connection: an advisory lock belongs to the open file, so two threads must not share one."""

    def __init__(self, path: str, *, timeout: float) -> None:
        self.path = path
        self.timeout = timeout
        self.held = False
        self._fd: int | None = None
        _gates.add(self)

    def enter(self) -> None:
        """Wait for our turn, at most `timeout` seconds; then `sqlite3.OperationalError`, as SQLite would."""
        if self._fd is None:
            self._fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self.held = _try(self._fd) or self._queue(self._fd)
        if not self.held:
            raise sqlite3.OperationalError(f"database is locked: no turn to write within {self.timeout:g} s")

    def leave(self) -> None:
        if self.held and self._fd is not None:
            fcntl.flock(self._fd, fcntl.LOCK_UN)
        self.held = False

    def close(self) -> None:
        self.leave()
        self.forget()

    def forget(self) -> None:
        """Close our copy of the file and leave the lock itself alone: it may be our parent's."""
        self.held = False
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def _queue(self, fd: int) -> bool:
        """The blocking call keeps our place but knows no timeout: it waits in a thread that we can give up on."""
        turn = _Turn(fd)
        threading.Thread(target=turn.wait, name="sqlite-gate", daemon=True).start()
        if turn.came(self.timeout):
            return True
        self._fd = None  # The thread still sits on this file: it closes it when its turn comes.
        return False


class _Turn:
    def __init__(self, fd: int) -> None:
        self.fd = fd
        self._decided = threading.Lock()
        self._arrived = threading.Event()
        self._abandoned = False

    def wait(self) -> None:
        fcntl.flock(self.fd, fcntl.LOCK_EX)
        with self._decided:
            self._arrived.set()
            if self._abandoned:
                fcntl.flock(self.fd, fcntl.LOCK_UN)
                os.close(self.fd)

    def came(self, timeout: float) -> bool:
        if self._arrived.wait(timeout):
            return True
        with self._decided:
            self._abandoned = not self._arrived.is_set()
        return not self._abandoned


def _try(fd: int) -> bool:
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        if problem.errno not in {errno.EWOULDBLOCK, errno.EAGAIN}:
            raise
        return False
    return True


def _forget_after_fork() -> None:
    """A forked child shares the parent's open file: kept, it would hold the line after the parent's death."""
    for gate in list(_gates):
        gate.forget()


_gates: "weakref.WeakSet[Gate]" = weakref.WeakSet()
os.register_at_fork(after_in_child=_forget_after_fork)
