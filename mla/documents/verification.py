"""What the verification block says of the file itself: its versions, annexes, signature and telephone.

The number of pages stands at the foot of each page. In the text it would have every such page laid out twice.
"""

from typing import Any

from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import Voice, lines
from mla.documents.head import sender
from mla.documents.labels import LABELS as L
from mla.documents.version import TEMPLATE_VERSION

Json = dict[str, Any]
Row = tuple[SafeString, SafeString | str]


def about_the_file(voice: Voice, payload: Json, signer: str) -> list[Row]:
    """Label and value of each row; a row without a value is not printed."""
    files = enclosed(payload)
    rows = (
        (wording.VERSION, str(payload.get("version", ""))),
        (wording.REPLACED, replaced(payload.get("version", 1))),
        (wording.TEMPLATE, TEMPLATE_VERSION),
        (wording.ANNEXES, listed(files) if "paper" not in payload else ""),
        (wording.SIGNATURE, signer or voice.inline(wording.BY_HAND)),
        (L["telephone"], sender(payload)["authority"]["telephone"]),
    )
    return [(voice.inline(label), value) for label, value in rows]


def replaced(version: int) -> str:
    """The earlier versions, none of which is valid any more."""
    return ", ".join(str(one) for one in range(1, version))


def enclosed(payload: Json) -> list[tuple[str, str]]:
    """(name, SHA-256) of each file that goes with the letter; a thing on paper has no digest."""
    body = payload.get("body") or {}
    annexes = payload.get("annexes") or body.get("annexes") or ()
    material = enumerate(body.get("material") or (), start=1)
    return [(one["letter"], one["sha256"]) for one in annexes] + [
        (str(number), one["sha256"]) for number, one in material
    ]


def listed(files: list[tuple[str, str]]) -> SafeString:
    """How many, and the digest of each that has one."""
    told = [f"{name} {digest}" for name, digest in files if digest]
    return lines("\n".join((str(len(files)), *told)))
