"""Run alone: prints letters whose fields are hostile while an audit hook watches every file and socket."""

import sys
from pathlib import Path

import django

django.setup()

from mla.documents import fetcher, glyphs  # noqa: E402
from tests.documents.payloads import IDENTIFIERS, SAMPLES, act, request  # noqa: E402
from tests.documents.rendering import pdf_of  # noqa: E402

ATTACK = (
    "<img src=file:///etc/passwd><link rel=stylesheet href=http://192.0.2.1/x>"
    " url(http://192.0.2.1/) @import '/etc/hosts';"
)
ALLOWED = [
    Path(sys.prefix),
    Path(sys.base_prefix),
    Path.cwd() / "mla",
    Path.cwd() / "templates",
    glyphs.FONTS,
    fetcher.ASSETS,
]
seen: list[str] = []
watching = False


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if not watching:
        return
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "urllib.")):
        seen.append(f"{event} {arguments!r}")
    if event == "open" and isinstance(arguments[0], str | bytes):
        name = arguments[0] if isinstance(arguments[0], str) else arguments[0].decode()
        if not any(Path(name).resolve().is_relative_to(folder) for folder in ALLOWED):
            seen.append(f"open {name}")


sys.addaudithook(watch)
pdf_of("PRES", SAMPLES["PRES"])
watching = True
hostile = request(facts=ATTACK, persons=ATTACK, national_provision=ATTACK)
hostile["data"]["identifiers"] = [one | {"value": ATTACK, "note": ATTACK} for one in IDENTIFIERS]
hostile["requesting"] = hostile["requesting"] | {
    "authority": dict.fromkeys(hostile["requesting"]["authority"], ATTACK)
}
pdf_of("PRES", hostile, "draft")
pdf_of(
    "REFUSE", act("refuse", body={"ground": ATTACK, "reasons": ATTACK, ATTACK: [ATTACK, {ATTACK: ATTACK}]})
)
watching = False
print("\n".join(seen) or "watched and clean")
sys.exit(bool(seen))
