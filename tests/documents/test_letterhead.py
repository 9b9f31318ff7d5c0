"""The head, the annex list and the verification block: how the office is reached, and what the file consists of."""

import re

from mla.documents.languages import language_name
from mla.documents.papers.specimens import SPECIMENS as PAPERS
from mla.documents.specimens.request import request
from mla.documents.version import TEMPLATE_VERSION
from tests.documents.making import html_of
from tests.documents.payloads import GERMANY, act, payload_of


def head_of(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html[html.index("<header>") : html.index("</header>")])


def verification_of(html: str) -> dict[str, str]:
    block = html[html.index('class="verify"') :]
    rows = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', block, re.DOTALL)
    return {
        re.sub(r"<[^>]+>", "", label): re.sub(r"<br>", "\n", re.sub(r"</?(?!br)[^>]*>", "", value))
        for label, value in rows
    }


def test_the_letterhead_says_how_the_authority_is_reached() -> None:
    for html in (html_of("PRES", request()), html_of("REM", act("remind"))):
        reached = (
            "1 Example Street, Bucharest · +1-202-555-0101 · contact@example.org · 24/7 · Europe/Bucharest"
        )
        assert reached in head_of(html)


def test_an_authority_of_which_nothing_is_on_record_has_no_such_line() -> None:
    side = GERMANY | {"authority": GERMANY["authority"] | dict.fromkeys(
        ("address", "telephone", "email", "office_hours"), ""
    )}  # fmt: skip
    assert "Europe/Berlin" not in head_of(html_of("ACK", act("acknowledge", **{"from": side})))


def test_a_paper_that_leaves_has_the_same_letterhead() -> None:
    paper = payload_of("EV_INV", "")
    assert paper["from"]["authority"]["telephone"] in head_of(html_of("EV_INV", paper))


def test_languages_and_types_of_annexes_are_words() -> None:
    html = html_of("PRES", request(languages=["en"]))
    assert "Romanian" in html
    assert "PDF document" in html
    assert not re.search(r">ro<|>application/pdf<", html)
    assert "roumain" in html_of("PRES", request(languages=["fr"]))


def test_what_nobody_can_name_stays_as_it_was_typed() -> None:
    (annex,) = request()["annexes"]
    odd = annex | {"language": "sworn copy", "media_type": "application/x-odd"}
    html = html_of("PRES", request(annexes=[odd]))
    assert html.count("sworn copy") == 2  # in the list and on the cover sheet
    assert "application/x-odd" in html


def test_the_name_of_a_language_follows_the_language_of_the_letter() -> None:
    name = language_name("ro")
    assert name is not None
    assert [name.into(one) for one in ("en", "fr", "de", "es", "uk")] == [
        "Romanian", "roumain", "Rumänisch", "Rumano", "Румунська",
    ]  # fmt: skip
    both = language_name("en, fr")
    assert both is not None
    assert both.into("en") == "English, French"
    assert language_name("") is None


def test_the_verification_says_of_what_the_file_consists() -> None:
    told = verification_of(html_of("PRES", request(languages=["en"], version=3)))
    assert told["Version"] == "3"
    assert told["Replaces"] == "1, 2"
    assert told["Template"] == TEMPLATE_VERSION
    assert told["Annexes"] == "1\nA " + "5d" * 32
    assert told["Signature"] == "by hand, with the seal"
    assert told["Telephone"] == "+1-202-555-0101"
    assert "Pages" in told


def test_a_signed_letter_names_who_signed_the_file() -> None:
    html = html_of("PRES", request(languages=["en"]), signer="Seal of the office (invented)")
    assert verification_of(html)["Signature"] == "Seal of the office (invented)"


def test_a_first_version_replaces_nothing_and_a_letter_of_an_act_counts_its_files() -> None:
    told = verification_of(html_of("OUT", act("execute", languages=["en"])))
    assert "Replaces" not in told
    assert told["Annexes"].split("\n")[0] == "2"
    assert "1 " + "ab" * 32 in told["Annexes"]


def test_a_paper_says_nothing_of_annexes() -> None:
    assert "Annexes" not in verification_of(html_of("EV_INV", dict(PAPERS["EV_INV"], languages=["en"])))
