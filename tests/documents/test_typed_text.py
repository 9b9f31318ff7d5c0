"""What a person typed is text: never markup, never an address to load, never something that cannot be seen."""

import os
import subprocess
import sys

import pytest

from mla.documents.errors import RenderRefused
from mla.documents.html import as_html
from mla.documents.payload import MAX_BYTES
from mla.documents.pdf import as_pdf
from tests.documents.making import CODE, CREATED, html_of, pdf_of
from tests.documents.payloads import BODIES, CASES, VERIFY, act, payload_of, request, sealed

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
HOSTILE = '<img src="http://192.0.2.1/x"><link rel=attachment href="file:///etc/passwd"><style>@import url(//192.0.2.1)'


def test_markup_in_a_field_prints_as_text() -> None:
    html = html_of("PRES", request(facts=HOSTILE))
    assert "<img src=&quot;http" not in html
    assert "&lt;img src=&quot;http://192.0.2.1/x&quot;&gt;" in html
    assert html.count("<img") == 2  # our own verification code, in the foot and in the last section


def test_control_and_direction_characters_are_written_out() -> None:
    html = html_of("PRES", request(facts="a\u202eb\x00c\u200bd"))
    assert "a[U+202E]b[U+0000]c[U+200B]d" in html


def test_a_character_without_a_glyph_is_refused_by_name_and_place() -> None:
    with pytest.raises(RenderRefused, match=r"^facts: .*ก \(U\+0E01\)"):
        html_of("PRES", request(facts="ก"))
    with pytest.raises(RenderRefused, match=r"^body\.questions\[1\]"):
        html_of(
            "RFI", act("ask", body={"questions": ["a", "\U0001f600"], "why": "", "by": None, "meanwhile": ""})
        )


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_character_without_a_glyph_is_refused_in_every_kind(kind: str, name: str) -> None:
    """Also in a name that nobody typed into this letter: the address book is filled by people too."""
    payload = payload_of(kind, name)
    side = "requesting" if "requesting" in payload else "from"
    payload[side] = payload[side] | {
        "authority": payload[side]["authority"] | {"person_in_charge": "ก Exemplu"}
    }
    with pytest.raises(RenderRefused, match=rf"^{side}\.authority\.person_in_charge: .*ก \(U\+0E01\)"):
        html_of(kind, payload)


@pytest.mark.parametrize(("verb", "field"), [(verb, field) for verb, (_, b) in BODIES.items() for field in b])
def test_a_character_without_a_glyph_is_refused_in_every_field_of_an_act(verb: str, field: str) -> None:
    kind, body = BODIES[verb]
    with pytest.raises(RenderRefused, match=rf"^body\.{field}: .*ก \(U\+0E01\)"):
        html_of(kind, act(verb, body={**body, field: "ก"}))


@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        (b"[]", "schema"),
        (b"{", "not JSON"),
        (b'{"schema":"mla/act/1"}', "schema"),
        (b'{"schema":"mla/request/1","languages":["xx"]}', "languages"),
        (b'{"schema":"mla/request/1","languages":["en"]}', "^thread: this field is missing"),
        (b" " * (MAX_BYTES + 1), "larger than"),
    ],
)
def test_a_payload_of_another_shape_is_refused(payload: bytes, problem: str) -> None:
    with pytest.raises(RenderRefused, match=problem):
        as_html("PRES", payload, mark=None, digest="0" * 64, code=CODE, verify_address=VERIFY)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(RenderRefused, match="POEM"):
        as_html("POEM", b"{}", mark=None, digest="0" * 64, code=CODE, verify_address=VERIFY)


@pytest.mark.parametrize(
    "address",
    ["http://192.0.2.1/a.png", "file:///etc/hostname", "//192.0.2.1/a", "data:text/html,a", "../a.png"],
)
def test_a_picture_from_elsewhere_is_refused_and_not_left_out(address: str) -> None:
    with pytest.raises(RenderRefused, match="may not load"):
        as_pdf(
            f'<html lang="en"><base href="http://192.0.2.1/"><title>a</title><img alt="a" src="{address}">',
            attachment=b"{}",
            attachment_name="request.json",
            created=CREATED,
            identifier=b"a",
            language="en",
        )


WATCH = """
import sys, django
django.setup()
from tests.documents.making import pdf_of
from tests.documents.payloads import request
from tests.documents.test_typed_text import HOSTILE
pdf_of("PRES", request())
def watch(event, arguments):
    if event.startswith("socket."):
        sys.exit(f"socket: {event} {arguments}")
    if event == "open" and "passwd" in str(arguments[0]):
        sys.exit(f"file: {arguments}")
sys.addaudithook(watch)
fields = {key: HOSTILE for key in ("facts", "persons", "national_provision", "special_procedures", "reference")}
pdf_of("PRES", request(**fields))
print("quiet")
"""


def test_a_hostile_field_opens_no_socket_and_no_foreign_file() -> None:
    environment = {**os.environ, "PYTHONPATH": os.getcwd(), "DJANGO_SETTINGS_MODULE": "mla.settings"}
    run = subprocess.run(
        [sys.executable, "-c", WATCH], capture_output=True, text=True, env=environment, timeout=120
    )
    assert run.stdout.strip() == "quiet", run.stderr


def test_the_preview_does_not_load_the_layout_engine() -> None:
    program = (
        "import sys, django; django.setup(); import mla.documents.html; print('weasyprint' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": os.getcwd(), "DJANGO_SETTINGS_MODULE": "mla.settings"}
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, timeout=60
    )
    assert run.stdout.strip() == "False", run.stderr


def test_a_draft_says_so_and_offers_nothing_to_verify() -> None:
    html = html_of("PRES", request(languages=["en"]), mark="draft")
    assert "DRAFT – NOT SENT" in html
    assert "<img" not in html
    content, _digest = sealed(request())
    assert len(pdf_of("PRES", request(), mark="specimen")) > len(content)
