"""Whatever stands in a field prints as text, or is refused by its place. Tried in every field of every shape."""

import json
import re
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest

from mla.audit.canonical import NotCanonical, canonical
from mla.documents.errors import RenderRefused
from mla.documents.html import as_html
from mla.documents.kinds import KINDS
from mla.documents.payload import MAX_IDENTIFIERS, MAX_LINES, MAX_SIGNS
from mla.documents.shapes_information import EVERY_SHAPE as SHAPES
from mla.documents.visible import visible
from tests.documents.fields import Path, at, dotted, full_payload, put, texts
from tests.documents.making import CODE, html_of
from tests.documents.payloads import CASES, VERIFY, act, request

HOSTILE = (
    "\"'><img src=http://192.0.2.1/x onerror=a><link rel=attachment href=file:///etc/passwd></td></p>"
    "<style>*{background:url(//192.0.2.1)}</style><script>a</script><!-- &lt;&#60; {{ 7 }}{% now %}{0}{x}%s%(x)s "
    "javascript:a \u202eb\u2066c\u200bd\u00ade\x00f\x1b[31mg\x7fh\ufeffi\u2028j\U000e0041k"
)
# As long as what is printed in place of it, so that only what it means can make a difference.
HARMLESS = "x" * len(visible(HOSTILE))
ONE_OF_EACH_SHAPE = list({KINDS[kind].schema: (kind, name) for kind, name in reversed(CASES)}.values())
FIELDS = [(kind, name, path) for kind, name in ONE_OF_EACH_SHAPE for path in texts(full_payload(kind, name))]
NO_TEXT = re.compile(r"20\d\d-\d\d-\d\d.*|mla/\w+/1|Europe/\w+|\w*")
"""Where a letter refuses text: days and instants, its shape, zones, and codes that are chosen from a list."""


def said(one: object) -> str:
    return one if isinstance(one, str) else dotted(one)  # type: ignore[arg-type]


class Structure(HTMLParser):
    """The tags of a document with the attributes that mean something, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A name stands in `content`, the digest makes the picture, and how long the markup is decides on a page break.
        said = {name: (value or "").replace(" together", "") for name, value in attrs}
        kept = [name if name in {"content", "src", "alt"} else f"{name}={said[name]}" for name in said]
        self.tags.append((tag, *kept))

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(("/" + tag,))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", data))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@cache
def read(html: str) -> tuple[list[tuple[str, ...]], str]:
    found = Structure()
    found.feed(html)
    found.close()
    return found.tags, "".join(found.text)


def assert_printed_the_same(kind: str, hostile: dict[str, Any], harmless: dict[str, Any]) -> None:
    tags, text = read(html_of(kind, hostile))
    expected, plain = read(html_of(kind, harmless))
    assert tags == expected
    assert text.count(visible(HOSTILE)) == plain.count(HARMLESS)


def refused(kind: str, payload: dict[str, Any], path: Path) -> bool:
    """Whether no text can stand here. Then the refusal says where; for a day in a body, what was found."""
    try:
        html_of(kind, put(payload, path, HOSTILE))
    except RenderRefused as problem:
        said = str(problem)
    else:
        return False
    chosen = path[0] in {"body", "contents"}  # a code or a day among what a kind has of its own
    assert chosen or said.startswith(dotted(path).partition("[")[0])
    return True


@cache
def refusing(kind: str, name: str) -> frozenset[Path]:
    payload = full_payload(kind, name)
    return frozenset(path for path in texts(payload) if refused(kind, payload, path))


def closed(kind: str, payload: dict[str, Any]) -> list[Path]:
    """Where no text can stand: the same for all kinds of a shape, but for the body, which differs for each act."""
    first = next(one for one in ONE_OF_EACH_SHAPE if full_payload(*one)["schema"] == payload["schema"])
    body = [path for path in texts(payload) if path[0] == "body" and refused(kind, payload, path)]
    return [path for path in refusing(*first) if path[0] != "body"] + body


@pytest.mark.parametrize(("kind", "name", "path"), FIELDS, ids=said)
def test_markup_and_invisible_signs_in_any_field_print_as_text_or_are_refused_by_its_name(
    kind: str, name: str, path: Path
) -> None:
    payload = full_payload(kind, name)
    if path not in refusing(kind, name):
        assert_printed_the_same(kind, put(payload, path, HOSTILE), put(payload, path, HARMLESS))


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_every_kind_prints_every_field_as_text_at_once(kind: str, name: str) -> None:
    """The sections differ: what one kind leaves out another prints. Days, zones and codes of the letter stay."""
    hostile = harmless = payload = full_payload(kind, name)
    kept = closed(kind, payload)
    for path in set(texts(payload)) - set(kept):
        hostile, harmless = put(hostile, path, HOSTILE), put(harmless, path, HARMLESS)
    assert_printed_the_same(kind, hostile, harmless)
    assert all(NO_TEXT.fullmatch(str(at(payload, path))) for path in kept)


@pytest.mark.parametrize(("kind", "name", "path"), FIELDS, ids=said)
def test_half_a_sign_is_refused_by_its_place_before_it_has_bytes(kind: str, name: str, path: Path) -> None:
    payload = put(full_payload(kind, name), path, "a\ud800b")
    with pytest.raises(NotCanonical) as refused:
        canonical(payload)
    assert refused.value.path == f"$.{dotted(path)}"
    with pytest.raises(RenderRefused, match="not JSON"):
        raw(json.dumps(payload, sort_keys=True).encode())


def raw(payload: bytes) -> str:
    return as_html("PRES", payload, mark=None, digest="0" * 64, code=CODE, verify_address=VERIFY)


@pytest.mark.parametrize("schema", SHAPES)
def test_every_shape_is_tried(schema: str) -> None:
    assert schema in {KINDS[kind].schema for kind, _name in ONE_OF_EACH_SHAPE}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"facts": "a\n" * (MAX_LINES + 2)}, f"more than {MAX_LINES} lines"),
        ({"facts": "a\r" * (MAX_LINES + 2)}, f"more than {MAX_LINES} lines"),
        ({"offences": ["BC02"] * (MAX_LINES + 2)}, f"more than {MAX_LINES} lines"),
        ({"facts": "\x01" * (MAX_SIGNS // 8 + 1)}, f"more than {MAX_SIGNS} signs"),
        ({"facts": "a word " * 100_000}, "larger than 256 KiB"),
    ],
    ids=["lines", "old ends of lines", "entries", "written out", "two hundred pages"],
)
def test_what_would_run_on_for_hundreds_of_pages_is_refused(changes: dict[str, Any], problem: str) -> None:
    with pytest.raises(RenderRefused, match=problem):
        html_of("PRES", request(**changes))


def test_a_list_in_a_body_counts_like_lines() -> None:
    body = {"questions": ["a"] * (MAX_LINES + 1), "why": "", "by": None, "meanwhile": ""}
    with pytest.raises(RenderRefused, match=f"more than {MAX_LINES} lines"):
        html_of("RFI", act("ask", body=body))


def test_more_identifiers_than_a_letter_holds_are_refused_by_their_place() -> None:
    data = request()["data"]
    many = {**data, "identifiers": data["identifiers"][2:3] * (MAX_IDENTIFIERS + 1)}
    with pytest.raises(RenderRefused, match=rf"^data\.identifiers: more than {MAX_IDENTIFIERS}"):
        html_of("PRES", request(data=many))
