import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.documents.errors import PayloadRefused, RenderRefused
from mla.documents.payload import MAX_BYTES, parse
from mla.documents.schema import ActLetter, Request
from tests.documents.payloads import act, canonical, request


def changed(path: str, value: object) -> dict[str, Any]:
    snapshot = json.loads(canonical(request()))
    *parents, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    here = snapshot
    for step in parents:
        here = here[step]
    here[last] = value
    return dict(snapshot)


@pytest.mark.parametrize(
    ("path", "value", "named", "problem"),
    [
        ("version", "1", "version", "expected a whole number, found text"),
        ("version", True, "version", "expected a whole number, found true or false"),
        ("facts", None, "facts", "expected text, found nothing"),
        ("art30", 1, "art30", "expected true or false"),
        ("data/identifiers/1/port", 1.5, "data.identifiers[1].port", "found a fraction"),
        ("data/identifiers", {}, "data.identifiers", "expected a list"),
        ("data/identifiers/0", "x", "data.identifiers[0]", "expected an object"),
        ("date", "2026-11-21", "date", "expected an instant"),
        ("date", "yesterdayZ", "date", "expected an instant"),
        ("intention/expected_on", "2026-02-30", "intention.expected_on", "expected a date"),
        ("requesting/authority/pager", "1", "requesting.authority.pager", "not known"),
        ("languages", ["de"], "languages", "expected en, fr, or both"),
        ("languages", ["en", "en"], "languages", "expected en, fr, or both"),
        ("languages", [], "languages", "expected en, fr, or both"),
        ("requesting/time_zone", "../../etc/passwd", "requesting.time_zone", "not a time zone"),
        ("data/period_zone", "Mars/Olympus", "data.period_zone", "not a time zone"),
        ("schema", "mla/request/2", "schema", "expected one of"),
        ("schema", ["mla/request/1"], "schema", "expected one of"),
    ],
)
def test_a_wrong_snapshot_is_refused_with_the_path(
    path: str, value: object, named: str, problem: str
) -> None:
    with pytest.raises(PayloadRefused, match=problem) as refused:
        parse(canonical(changed(path, value)))
    assert refused.value.path == named


def test_a_missing_field_is_refused_with_its_path() -> None:
    snapshot = changed("facts", "x")
    del snapshot["custodian"]["location"]
    with pytest.raises(PayloadRefused, match="missing") as refused:
        parse(canonical(snapshot))
    assert refused.value.path == "custodian.location"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"mla/request/1"', b'{"schema":1}', b"\xff"])
def test_what_is_no_snapshot_is_refused(content: bytes) -> None:
    with pytest.raises(PayloadRefused):
        parse(content)


def test_a_draft_without_number_and_date_can_be_read() -> None:
    parsed = parse(canonical(request(reference="", date="")))
    assert isinstance(parsed, Request)
    assert parsed.date is None


def test_an_act_keeps_the_body_of_its_verb() -> None:
    parsed = parse(canonical(act("withdraw")))
    assert isinstance(parsed, ActLetter)
    assert parsed.from_.party == "RO"
    assert parsed.body["material_received"] is False


def test_a_snapshot_over_the_limit_is_refused() -> None:
    with pytest.raises(RenderRefused, match="annex"):
        parse(canonical(request(facts="x" * MAX_BYTES)))


def test_thousands_of_lines_are_refused() -> None:
    with pytest.raises(RenderRefused, match="lines"):
        parse(canonical(request(facts="a\n" * 3000)))


def test_thousands_of_identifiers_are_refused() -> None:
    one = {**request()["data"]["identifiers"][2], "value": "a@example.com", "note": ""}
    with pytest.raises(RenderRefused, match="annex"):
        parse(canonical(changed("data/identifiers", [one] * 501)))


@given(
    st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5), st.lists, max_leaves=5)
)
def test_any_value_in_the_place_of_an_instant_is_refused_there_or_means_none(value: object) -> None:
    content = canonical(changed("data/identifiers/0/instant", value))
    if value in (None, ""):
        parsed = parse(content)
        assert isinstance(parsed, Request)
        assert parsed.data.identifiers[0].instant is None
        return
    with pytest.raises(PayloadRefused) as refused:
        parse(content)
    assert refused.value.path.startswith("data.identifiers[0].instant")
