"""The sections of the forms, against the table of the forms; the numbers are what another State looks for."""

import re

import pytest

from mla.documents.kinds import KINDS
from tests.documents.making import html_of
from tests.documents.payloads import CASES, act, payload_of, request

PRESERVATION = """
1 Date
2 Reference / case number
3 Request status
4 Requested authority
5 Requesting authority
6 Additional confirmation from the requesting authority: please contact
7 Investigative or operational authority in charge of the case, if different
8 Prosecution office or court in charge, if applicable
9 Offences
10 Summary of the facts
11 Data to be preserved
12 Custodian of the data or location of the system
13 Necessity of the preservation
14 Intention to submit a request for mutual assistance
15 Expedited disclosure of preserved traffic data
16 Urgency
17 Confidentiality
18 Additional information and annexes
19 Confirmation asked for
20 Signature or stamp of the requesting authority
"""
SUBSCRIBER = """
1 Date
2 Reference / case number
3 Request status
4 Requested authority
5 Requesting authority
6 Additional confirmation from the requesting authority: please contact
7 Investigative or operational authority in charge of the case, if different
8 Prosecution office or court in charge, if applicable
9 Previous request for mutual assistance, if applicable
10 Previous request for preservation, if applicable
11 Domestic legal basis of the request, if applicable
12 Offences
13 Summary of the case
14 Subscriber information sought
15 Purpose and relevance
16 Service provider or other custodian
17 Urgency and expedited treatment
18 Confidentiality
19 Procedures to be followed
20 Use of what is received
21 Annexes
22 Signature or stamp of the requesting authority
"""


def headings(html: str) -> list[str]:
    found = re.findall(r'<h2><span class="number">(\d+)</span> <span lang="en">([^<]+)</span>', html)
    return [f"{number} {title}" for number, title in found]


@pytest.mark.parametrize(
    ("kind", "measure", "table"), [("PRES", "PRES", PRESERVATION), ("MLA_SUB", "STO_SUB", SUBSCRIBER)]
)
def test_the_form_keeps_its_sections_and_numbers(kind: str, measure: str, table: str) -> None:
    assert headings(html_of(kind, request(measure, languages=["en"]))) == table.strip().split("\n")


def test_an_empty_section_of_a_form_says_not_stated() -> None:
    bare = request(facts="", persons="", proceedings_stage="", languages=["en"])
    html = html_of("PRES", bare)
    assert headings(html) == PRESERVATION.strip().split("\n")
    assert "not stated" in html


def test_an_empty_section_of_a_letter_is_left_out_and_the_numbers_run_on() -> None:
    body = {"outcome": "no_data", "measures_taken": "We asked.", "material": [], "conditions": "", "text": ""}
    found = headings(html_of("OUT", act("execute", body=body, languages=["en"])))
    assert "Conditions" not in " ".join(found)
    assert [int(one.split()[0]) for one in found] == list(range(1, len(found) + 1))


@pytest.mark.parametrize("choice", ["", "treaty", "art27", "agreed27"])
@pytest.mark.parametrize(("kind", "name"), CASES[:3])
def test_article_27_is_named_only_where_it_governs(kind: str, name: str, choice: str) -> None:
    basis = {"choice": choice, "treaty_name": "ETS 30", "domestic": ""}
    html = html_of(kind, payload_of(kind, name, legal_basis=basis))
    assert bool(re.search(r"(Art\.|rticle) 27", html)) is (choice in {"art27", "agreed27"})


@pytest.mark.parametrize(("kind", "name"), CASES[3:])
def test_no_letter_names_article_27(kind: str, name: str) -> None:
    assert not re.search(r"(Art\.|rticle) 27", html_of(kind, payload_of(kind, name, measure="STO_SUB")))


def test_a_refusal_of_preservation_names_the_article_of_its_ground() -> None:
    assert "Article 29(5)(b)" in html_of("REFUSE", act("refuse"))


def test_every_section_has_a_title_in_both_languages() -> None:
    for kind in KINDS.values():
        assert kind.sections
        assert [section.number for section in kind.sections] == list(range(1, len(kind.sections) + 1))


def leaves(value: object, path: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        return {k: v for key, one in value.items() for k, v in leaves(one, f"{path}.{key}").items()}
    if isinstance(value, list):
        return {k: v for number, one in enumerate(value) for k, v in leaves(one, f"{path}[{number}]").items()}
    return {path: value} if isinstance(value, str) else {}


NOT_PRINTED = re.compile(
    r"\.(schema|thread|id|act|measure|status|party|media_type|precision|zone|period_zone|choice|treaty_name)$"
    r"|time_zone$|languages|\.to\.authority\.|\.requesting\.party_name|items|categories|reasons\["
    r"|offences|measures|level|stage|kind|urgency$|ground|outcome|assistance_status"
    r"|date|instant|period_|_on$|_at$|answer_by|\.at$|until|_from$|\.from$|\.by$|accept_by|when|channel"
)


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_every_text_of_the_payload_is_on_the_paper(kind: str, name: str) -> None:
    payload = payload_of(kind, name)
    text = re.sub(r"<[^>]+>", "\n", html_of(kind, payload))
    printed = {
        path: value for path, value in leaves(payload).items() if value and not NOT_PRINTED.search(path)
    }
    missing = {
        path: value
        for path, value in printed.items()
        if not all(line.strip() in text for line in value.replace("&", "&amp;").split("\n"))
    }
    assert printed
    assert not missing
