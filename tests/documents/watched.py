"""Make a letter of every kind while the interpreter reports what is opened. Run as a program, in a process of its own.

Prints one line for each socket, process or file that has no business there, and `quiet` when there was none. What the
C libraries open by themselves (fonts) is not reported to the interpreter; see decision 0013.
"""

import socket
import sys
import sysconfig
import zoneinfo
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.documents.payloads import CASES

LOUD = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.system",
    "urllib.",
    "ftplib.",
    "http.",
)
WRITING = set("wax+")


def own() -> tuple[Path, ...]:
    """The code of the interpreter, its packages and zones; the code, assets and templates of the project."""
    root = Path(__file__).resolve().parents[2]
    paths = [sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")]
    return (*map(Path, (*paths, *zoneinfo.TZPATH)), root / "mla", root / "templates")


def foreign(event: str, arguments: tuple[Any, ...], allowed: tuple[Path, ...]) -> bool:
    if event == "urllib.Request" and str(arguments[0]).startswith("data:image/svg+xml"):
        return False  # our own code to check a letter by
    if event == "socket.__new__" and arguments[1] == socket.AF_UNIX:
        return False  # the two ends in the hand of one event loop; to reach anybody it would have to connect
    if event != "open":
        return event.startswith(LOUD)
    name, mode = arguments[0], arguments[1]
    if isinstance(name, int):
        return False
    path = Path(name.decode() if isinstance(name, bytes) else name).resolve()
    inside = any(path.is_relative_to(one) for one in allowed)
    return not inside or bool(WRITING & set(mode or "r"))


def hostile_letters() -> Iterator[tuple[str, dict[str, Any]]]:
    """A letter of each kind with hostile text in every field that takes text."""
    from tests.documents.fields import full_payload, put, texts  # noqa: PLC0415
    from tests.documents.test_bad_input import HOSTILE, closed  # noqa: PLC0415

    for kind, name in {kind: (kind, name) for kind, name in CASES}.values():
        payload = full_payload(kind, name)
        for path in set(texts(payload)) - set(closed(kind, payload)):
            payload = put(payload, path, HOSTILE)
        yield kind, payload


def main() -> None:
    import django  # noqa: PLC0415

    django.setup()
    from mla.documents.pdf import equipment  # noqa: PLC0415
    from tests.documents.making import pdf_of  # noqa: PLC0415

    equipment()
    letters, allowed, made = list(hostile_letters()), own(), 0
    seen: list[str] = []

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if watching and foreign(event, arguments, allowed):
            seen.append(f"{event} {arguments!r}")

    watching = True
    sys.addaudithook(watch)
    for kind, payload in letters:
        made += pdf_of(kind, payload).startswith(b"%PDF")
    watching = False
    sys.stdout.write("\n".join([*seen, *([] if seen else ["quiet"]), f"{made} letters"]) + "\n")


if __name__ == "__main__":
    main()
