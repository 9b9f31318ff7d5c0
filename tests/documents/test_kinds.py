import pytest

from mla.documents.kinds import KINDS, LETTER_TITLES, kind_for
from mla.requests.verbs import VERBS

HEAD = [
    "date",
    "reference",
    "status",
    "requested",
    "requesting",
    "confirmation",
    "operational",
    "prosecution",
]
LETTER = ["date", "references", "to", "from"]
END = ["confidentiality", "signature"]

# The order of the published forms (T-CY(2018)11 and 10) as far as they were read, then ours. A lawyer corrects it here.
ORDER = {
    "PRES": [
        *HEAD, "offences", "facts", "data_with_link", "custodian", "necessity", "intention", "art30", "urgency",
        "confidentiality", "annexes", "confirm", "signature",
    ],
    "MLA_SUB": [
        *HEAD, "previous_assistance", "previous_preservation", "domestic", "offences", "facts", "data", "purpose",
        "custodian", "expedited", "confidentiality", "procedures", "use", "annexes", "signature",
    ],
    "MLA_STO": [
        *HEAD, "previous_assistance", "previous_preservation", "domestic", "offences", "facts", "data", "measures",
        "purpose", "custodian", "expedited", "confidentiality", "procedures", "use", "annexes", "signature",
    ],
    "PRES_EXT": ["date", "reference", "status", "requested", "requesting", "body", "body", "body", "body", *END],
    "ACK": [*LETTER, "body", "body", *END],
    "RFI": [*LETTER, "body", "body", *END],
    "PRES_CONF": [*LETTER, "body", "body", "body", "body", *END],
    "REFUSE": [*LETTER, "refusal", "body", "consultation", *END],
    "OUT": [*LETTER, "body", "material", "body", "body", *END],
    "WDR": [*LETTER, "body", "body", *END],
    "LETTER": [*LETTER, "whole_body", *END],
}  # fmt: skip


@pytest.mark.parametrize("code", ORDER)
def test_the_sections_of_a_letter_come_in_the_order_of_its_form(code: str) -> None:
    assert [section.key for section in KINDS[code].sections] == ORDER[code]
    assert [section.number for section in KINDS[code].sections] == list(range(1, len(ORDER[code]) + 1))


def test_every_kind_has_its_order_written_down() -> None:
    assert set(ORDER) == set(KINDS)


@pytest.mark.parametrize(("code", "read"), [("PRES", 7), ("MLA_SUB", 11), ("MLA_STO", 11), ("PRES_EXT", 5)])
def test_only_sections_read_in_the_published_form_are_marked_as_verified(code: str, read: int) -> None:
    kind = KINDS[code]
    assert kind.form_read_to == read
    assert {s.number for s in kind.sections if s.source == "V"} == set(range(1, read + 1))


REQUIRED = {
    "a": "requesting",
    "b": "offences",
    "c": "data_with_link",
    "d": "custodian",
    "e": "necessity",
    "f": "intention",
}


@pytest.mark.parametrize(("letter", "key"), REQUIRED.items())
def test_each_letter_of_article_29_2_has_a_section(letter: str, key: str) -> None:
    cited = {s.key: s.required_by.article for s in KINDS["PRES"].sections if s.required_by}
    assert cited[key] == f"29(2)({letter})"


@pytest.mark.parametrize("verb", [v for v in VERBS.values() if v.addressed], ids=lambda v: v.code)
def test_every_addressed_act_has_a_letter(verb: object) -> None:
    code, letter = getattr(verb, "code"), getattr(verb, "letter")  # noqa: B009
    if not letter:
        assert code == "send"  # the request itself: its document is ordered by the approval
        return
    assert kind_for(verb=code, measure="PRES") == letter
    if letter == "LETTER":
        assert code in LETTER_TITLES


@pytest.mark.parametrize(
    ("measure", "code"),
    [("PRES", "PRES"), ("STO_SUB", "MLA_SUB"), ("STO_TRA", "MLA_STO"), ("STO_CON", "MLA_STO")],
)
def test_the_measure_decides_the_form_of_a_request(measure: str, code: str) -> None:
    assert kind_for(verb="send", measure=measure) == code
