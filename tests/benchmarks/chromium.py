"""A warm Chromium that prints pages, spoken to over two pipes (`--remote-debugging-pipe`). For the benchmark alone."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
)  # fmt: skip
PATIENCE = 60.0  # seconds for one answer: a helper that hangs must not hang the benchmark


def program() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Browser:
    def __init__(self, reading: int, writing: int) -> None:
        self.reading, self.writing, self.number, self.rest = reading, writing, 0, b""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable", page=True)

    def ask(self, method: str, *, page: bool = False, **parameters: Any) -> dict[str, Any]:
        self.number += 1
        order: dict[str, Any] = {"id": self.number, "method": method, "params": parameters}
        if page:
            order["sessionId"] = self.session
        os.write(self.writing, json.dumps(order).encode() + b"\0")
        while True:
            said = self.said()
            if said.get("id") == self.number:
                result: dict[str, Any] = said["result"]
                return result

    def said(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self.rest:
            ready, _w, _x = select.select([self.reading], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError("Chromium does not answer")
            self.rest += os.read(self.reading, 1 << 20)
        line, _zero, self.rest = self.rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def printed(self, page: Path) -> bytes:
        """The page loaded anew and printed, tagged, with the size of the style sheet."""
        self.ask("Page.navigate", page=True, url=page.as_uri())
        while self.said().get("method") != "Page.loadEventFired":
            pass
        options = {"preferCSSPageSize": True, "printBackground": True, "generateTaggedPDF": True}
        return base64.b64decode(self.ask("Page.printToPDF", page=True, **options)["data"])


@contextmanager
def browser(path: str) -> Iterator[Browser]:
    """Its two pipes must be the descriptors 3 and 4, which a shell arranges."""
    (orders, our_orders), (our_answers, answers) = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(prefix="mla-bench-", ignore_cleanup_errors=True) as profile:
        command = f'exec "$0" "$@" 3<&{orders} 4>&{answers}'
        child = subprocess.Popen(
            ["sh", "-c", command, path, *FLAGS, f"--user-data-dir={profile}"],
            pass_fds=(orders, answers),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Browser(our_answers, our_orders)
        finally:
            child.kill()
            child.wait()
            for descriptor in (orders, our_orders, our_answers, answers):
                os.close(descriptor)
