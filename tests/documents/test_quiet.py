"""No socket, no foreign file: while a letter is made, and while a foreign one is read. The interpreter watches."""

import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

from mla.documents.pdf import ASSETS
from mla.documents.signatures.guard import COMMAND
from tests.documents import signing
from tests.documents.payloads import CASES
from tests.documents.signing import NOW, root
from tests.documents.test_poppler import signed_letter
from tests.documents.test_signature_report import turned
from tests.documents.watched import foreign, own

pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.xdist_group("signing"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.getcwd(), "DJANGO_SETTINGS_MODULE": "mla.settings"}


def test_hostile_fields_of_every_kind_open_no_socket_and_no_foreign_file() -> None:
    command = [sys.executable, "-m", "tests.documents.watched"]
    run = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=400)
    assert run.stdout.splitlines() == ["quiet", f"{len({kind for kind, _name in CASES})} letters"], (
        run.stdout + run.stderr
    )


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("/etc/passwd", "r", 0)),
        ("open", (b"/etc/passwd", None, 0)),
        ("open", ("../../../etc/passwd", "rb", 0)),
        ("open", (str(ASSETS / "letter.css"), "w", 0)),
        ("socket.connect", (None, ("192.0.2.1", 80))),
        ("socket.__new__", (None, 2, 1, 0)),
        ("socket.getaddrinfo", ("example.org", 80)),
        ("subprocess.Popen", ("ls", [], None, None)),
        ("urllib.Request", ("http://192.0.2.1/", None, {}, "GET")),
    ],
)
def test_the_watcher_would_have_noticed(event: str, arguments: tuple[object, ...]) -> None:
    assert foreign(event, arguments, own())


def test_the_watcher_knows_what_is_ours() -> None:
    assert not foreign("open", (str(ASSETS / "letter.css"), "r", 0), own())


READING = """
import sys
from mla.documents.signatures import child
from tests.documents.watched import foreign, own
seen, limited, allowed = [], child.limited, own()
def watch(event, arguments):
    if foreign(event, arguments, allowed):
        seen.append(f"{event} {arguments!r}")
def armed():
    limited()
    sys.addaudithook(watch)
child.limited = armed
child.main()
sys.stderr.write("\\n".join(seen))
"""


def read_by_the_child(content: bytes, program: str = READING) -> subprocess.CompletedProcess[bytes]:
    asked = json.dumps({"now": NOW.isoformat(), "roots": [b64encode(root().der).decode()]}).encode()
    environment = {"PYTHONHASHSEED": "0", "PATH": "", "LANG": "C.UTF-8"}
    return subprocess.run(
        [*COMMAND[:-2], "-c", program], input=asked + b"\n" + content, capture_output=True,
        env=environment, timeout=60,
    )  # fmt: skip


def test_the_child_that_reads_a_foreign_file_opens_nothing_but_what_it_was_handed(tmp_path: Path) -> None:
    signed = signed_letter("p256", tmp_path)
    for content in (signed, signing.tampered(signed), turned(signed), b"%PDF-1.7\n" + b"<<" * 5000):
        run = read_by_the_child(content)
        assert run.stdout.startswith(b"{"), run.stderr
        assert run.stderr == b""


def test_an_open_in_the_child_would_have_been_noticed() -> None:
    program = READING.replace("child.main()", "child.main()\nopen('/etc/hostname')")
    assert b"/etc/hostname" in read_by_the_child(b"garbage", program).stderr
