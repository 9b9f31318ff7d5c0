"""The sections of the forms, against the table of the forms; the numbers are what another State looks for."""

import re

import pytest

from mla.documents.kinds import KINDS
from tests.documents.making import html_of
from tests.documents.payloads import BODIES, CASES, MEASURE_CASES, act, payload_of, request

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
    found = re.findall(r'<h2><span class="number">(\d+)</span>([^<]+)</h2>', html)
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


RESTS_ON_27 = {
    "REFUSE",
    "POSTPONE",
    "CONSULT",
    "CONFNO",
    "P2_7_BAR",
}  # on grounds that are open only where Art. 27 governs


@pytest.mark.parametrize(
    ("kind", "name"), [case for case in CASES[3:] if case[0] not in RESTS_ON_27 and case not in MEASURE_CASES]
)
def test_a_letter_that_rests_on_no_ground_of_article_27_does_not_name_it(kind: str, name: str) -> None:
    payload = payload_of(kind, name, measure="STO_SUB")
    if "article" in payload.get("body", {}):
        payload["body"] = payload["body"] | {"article": ""}
    assert not re.search(r"(Art\.|rticle) 27", html_of(kind, payload))


@pytest.mark.parametrize(
    ("kind", "name"), [case for case in CASES[3:] if "article" in payload_of(*case).get("body", {})]
)
def test_a_letter_names_the_article_that_its_act_found_to_govern(kind: str, name: str) -> None:
    payload = payload_of(kind, name)
    assert f"Article {payload['body']['article']} of the Convention" in html_of(kind, payload)


ARTICLES = """
refuse   PRES     POL     29(5)(a)
refuse   PRES     SOV     29(5)(b)
refuse   PRES     DUALP   29(4)
refuse   PRES     LAW     -
refuse   PRES     DUAL    -
refuse   TDISC    SOV     30(2)(b)
refuse   STO_SUB  POL     27(4)(a)
refuse   STO_SUB  SOV     27(4)(b)
refuse   STO_CON  DUAL    25(5)
refuse   STO_TRA  LAW     25(4)
refuse   STO_SUB  PROP    25(4)
refuse   STO_SUB  RIGHTS  25(4)
refuse   STO_SUB  FISC    25(4)
refuse   STO_SUB  DOMAV   -
warn     PRES     RISK    29(6)
warn     STO_SUB  CONFNO  27(8)
warn     STO_SUB  NODATA  -
propose_conditions  STO_SUB  COND_C  28(2)(a)
propose_conditions  STO_SUB  PART    27(6)
postpone STO_SUB  POST    27(5)
"""


@pytest.mark.parametrize(
    ("verb", "measure", "ground", "article"), [row.split() for row in ARTICLES.strip().splitlines()]
)
def test_a_letter_names_the_article_of_its_ground(verb: str, measure: str, ground: str, article: str) -> None:
    kind, body = BODIES[verb]
    given = body if verb == "postpone" else {**body, "ground": ground}
    html = html_of(kind, act(verb, body=given, measure=measure))
    content = html[html.index("</header>") : html.index('class="verify"')]
    assert re.findall(r"Article ([\w()]+) of the Convention", content) == (
        [] if article == "-" else [article]
    )
    assert re.findall(r"[Aa]rticle ([\w()]+) de la Convention", content) == (
        [] if article == "-" else [article]
    )


def section(html: str, key: str) -> str:
    return html.split(f'<section class="part {key}')[1].split("</section>")[0]


@pytest.mark.parametrize(
    ("key", "absent"),
    [("requested", 1), ("requesting", 9), ("confirmation", 6), ("operational", 7), ("prosecution", 5)],
)
@pytest.mark.parametrize(("kind", "name"), CASES[:3])
def test_what_the_form_asks_for_and_nobody_answered_says_so(
    kind: str, name: str, key: str, absent: int
) -> None:
    """Sections 4 to 8. A time zone is known of every State, so it is never missing."""
    payload = payload_of(kind, name)
    asking, empty = payload["requesting"], dict.fromkeys(payload["requesting"]["authority"], "")
    payload["requested"] = payload["requested"] | {"authority": empty}
    payload["requesting"] = asking | {
        "authority": empty,
        "operational": empty,
        "confirmation": dict.fromkeys(asking["confirmation"], ""),
        "prosecution": dict.fromkeys(asking["prosecution"], ""),
    }
    said = section(html_of(kind, payload), key)
    assert said.count(">not stated") == absent - (key == "requesting")
    assert said.count("non indiqué</span>") == absent - (key == "requesting")


def test_an_operational_authority_is_asked_for_only_if_it_is_another() -> None:
    said = section(html_of("PRES", request()), "operational")
    assert "not stated" not in said
    assert "also in charge" in said


def test_a_day_that_protects_data_names_the_zone_it_is_counted_in() -> None:
    zone = "Europe/Berlin"  # of the requested Party, whoever writes
    for kind, verb in (("PRES_CONF", "confirm_preservation"), ("PRES_EXT", "ask_extension")):
        html = html_of(kind, act(verb, languages=["en"]))
        assert f"19 February 2027 ({zone})" in html


def test_an_instant_is_said_once_in_both_languages_with_its_offset() -> None:
    said = re.sub(r"<[^>]+>", "", section(html_of("PRES", request()), "date"))
    assert "21 November 2026 / 21 novembre 2026, 03:44 (UTC+02:00)" in said


def test_a_confirmation_without_an_end_says_that_it_has_none() -> None:
    body = BODIES["confirm_preservation"][1] | {"preserved_until": None}
    html = html_of("PRES_CONF", act("confirm_preservation", body=body))
    assert re.search(r"Preserved until.*not stated", html)


def test_an_extension_asked_for_before_any_request_for_assistance_says_so() -> None:
    body = BODIES["ask_extension"][1] | {"assistance_status": ""}
    assert "Not sent yet" in html_of("PRES_EXT", act("ask_extension", body=body))


@pytest.mark.parametrize(("measure", "said"), [("PRES", False), ("STO_SUB", True)])
def test_alternatives_not_considered_are_told_only_where_the_step_exists(measure: str, said: bool) -> None:
    body = BODIES["refuse"][1] | {"consultation": {"considered": False, "note": ""}}
    assert ("was not considered" in html_of("REFUSE", act("refuse", body=body, measure=measure))) is said


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


DAY = re.compile(r"\d{4}-\d\d-\d\d")  # printed in words
NOT_PRINTED = re.compile(
    r"\.(schema|thread|id|act|code|measure|status|party|media_type|precision|zone|period_zone|choice|treaty_name)$"
    r"|time_zone$|languages|\.to\.authority\.|\.requesting\.party_name|items|categories|reasons\["
    r"|expiry|last_reminder|intended|offences|measures|level|stage|kind|urgency$|ground|outcome|assistance_status|manner$"
    r"|contents\[\d+\]\.code$|changes\[\d+\]\.field$|annexes\[\d+\]\.language$"
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
        if not DAY.fullmatch(value)
        and not all(line.strip() in text for line in value.replace("&", "&amp;").split("\n"))
    }
    assert printed
    assert not missing
