"""What the letters say, read in the HTML: the PDF is made of nothing else."""

import html as entities
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest

from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS, LETTER_TITLES
from tests.documents.payloads import BODIES, SAMPLES, Json, act, request
from tests.documents.rendering import digest, html_of


def text_of(html: str) -> str:
    return " ".join(entities.unescape(re.sub(r"<[^>]*>", " ", html)).split())


def section(html: str, number: int) -> str:
    parts = re.split(r'<h2><span class="number">(\d+)</span>', html)
    return text_of(dict(zip(parts[1::2], parts[2::2], strict=True))[str(number)])


def test_both_languages_stand_beside_each_other_with_their_codes() -> None:
    html = html_of("PRES", SAMPLES["PRES"])
    assert '<span lang="en">Requested authority</span> / <span lang="fr">Autorité requise</span>' in html


@pytest.mark.parametrize(
    ("languages", "shown", "absent"),
    [(["en"], "Offences", "Infractions"), (["fr"], "Infractions", "Offences")],
)
def test_one_language_alone_prints_no_word_of_the_other(
    languages: list[str], shown: str, absent: str
) -> None:
    text = text_of(html_of("PRES", request(languages=languages)))
    assert shown in text
    assert absent not in text
    assert ("not stated" in text) == (languages == ["en"])


def test_the_first_language_is_the_language_of_the_document() -> None:
    assert '<html lang="fr"' in html_of("ACK", act("acknowledge", languages=["fr", "en"]))


def test_an_empty_field_says_that_it_is_empty() -> None:
    html = html_of("PRES", request(facts="  \n "))
    assert section(html, 10).startswith("Summary of the facts / Résumé des faits not stated / non indiqué")


def test_an_unknown_custodian_gets_its_sentence() -> None:
    custodian = {"name": "", "location": "", "unknown": True}
    assert "no information identifying the custodian" in section(
        html_of("PRES", request(custodian=custodian)), 12
    )
    assert "section 14" in section(html_of("MLA_SUB", request("STO_SUB", custodian=custodian)), 16)


def test_a_known_location_is_printed_even_if_the_custodian_is_unknown() -> None:
    custodian = {"name": "", "location": "Nuremberg", "unknown": True}
    assert "Nuremberg" in section(html_of("PRES", request(custodian=custodian)), 12)


BASES = [("", "", False), ("treaty", "ETS 30", False), ("art27", "", True), ("agreed27", "ETS 30", True)]


@pytest.mark.parametrize(("choice", "treaty", "named"), BASES)
def test_article_27_is_named_only_where_it_governs(choice: str, treaty: str, named: bool) -> None:
    basis = {"choice": choice, "treaty_name": treaty, "domestic": ""}
    text = text_of(html_of("MLA_SUB", request("STO_SUB", legal_basis=basis)))
    assert ("Article 27" in text) == named
    assert (treaty in text) == bool(treaty) or not treaty


def test_article_30_is_named_only_if_it_is_asked_for() -> None:
    assert "Articles 29 and 30" in text_of(html_of("PRES", request()))
    without = text_of(html_of("PRES", request(art30=False)))
    assert "under Article 29 of the Convention" in without
    assert "30 of" not in without.replace("1930", "")


GROUNDS = [
    ("PRES", "SOV", {}, "Article 29(5)(b)"),
    ("PRES", "POL", {}, "Article 29(5)(a)"),
    ("PRES", "DUALP", {}, "Article 29(4)"),
    ("STO_SUB", "LAW", {}, "Article 25(4)"),
    ("STO_SUB", "SOV", {}, ""),
    ("STO_SUB", "SOV", {"legal_basis": "art27"}, "Article 27(4)(b)"),
    ("STO_SUB", "SOV", {"legal_basis": "treaty"}, ""),
    ("PRES", "UNHEARD", {}, ""),
]


@pytest.mark.parametrize(("measure", "ground", "extra", "article"), GROUNDS)
def test_a_refusal_names_the_article_that_governs_it(
    measure: str, ground: str, extra: Json, article: str
) -> None:
    body = BODIES["refuse"] | {"ground": ground} | extra
    decision = section(html_of("REFUSE", act("refuse", measure=measure, body=body)), 5)
    assert article in decision
    assert ("Article" in decision) == bool(article)


def test_identifiers_show_local_time_with_offset_and_utc() -> None:
    data = section(html_of("PRES", request()), 11)
    assert "198.51.100.7" in data
    assert "51544" in data
    assert "2026-11-20 23:12:09 UTC+02:00" in data
    assert "2026-11-20 21:12:09" in data


def test_annexes_are_listed_with_their_digests() -> None:
    annexes = section(html_of("MLA_STO", SAMPLES["MLA_STO"]), 22)
    assert "Order of the court" in annexes
    assert str(SAMPLES["MLA_STO"]["annexes"][0]["sha256"]) in annexes


def test_a_follow_up_of_a_preservation_is_ticked_and_detailed() -> None:
    html = html_of("MLA_SUB", SAMPLES["MLA_SUB"])
    assert "☒ Follow-up to an earlier request for preservation" in section(html, 3)
    assert "☐ New request" in section(html, 3)
    assert "DE-2026-000777-41" in section(html, 10)


@pytest.mark.parametrize("verb", sorted(LETTER_TITLES))
def test_every_act_without_a_form_has_a_letter_with_its_own_title_and_all_it_says(verb: str) -> None:
    value = act(verb)
    text = text_of(html_of("LETTER", value))
    assert LETTER_TITLES[verb].en in text
    for content in value["body"].values():
        for one in content if isinstance(content, list) else [content]:
            if isinstance(one, str) and " " in one:
                assert one in text


def test_a_field_without_a_section_is_still_printed() -> None:
    html = html_of("ACK", act("acknowledge", body=BODIES["acknowledge"] | {"room_number": "12 b"}))
    assert "Further details" in html
    assert "room number 12 b" in text_of(html)


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        ("awaiting_approval", "Awaiting approval"),
        ("", "Not yet prepared"),
        ("something_new", "something_new"),
    ],
)
def test_an_extension_says_where_the_request_for_assistance_stands(status: str, shown: str) -> None:
    body = BODIES["ask_extension"] | {"assistance_status": status}
    assert shown in section(html_of("PRES_EXT", act("ask_extension", body=body)), 9)


@pytest.mark.parametrize("mark", ["draft", "specimen"])
def test_marks_are_printed_in_the_banner(mark: str) -> None:
    html = html_of("PRES", request(), mark)  # type: ignore[arg-type]
    words = {"draft": "DRAFT – NOT SENT / PROJET – NON ENVOYÉ", "specimen": "SPECIMEN / SPÉCIMEN"}
    assert text_of(html).count(words[mark]) == 2
    assert words[mark] not in html_of("PRES", request())


def test_the_banner_shows_the_sharing_labels_in_words() -> None:
    assert text_of(html_of("PRES", request())).count("TLP:AMBER+STRICT PAP:AMBER") >= 2


def test_the_foot_carries_reference_address_and_digest() -> None:
    value = request()
    text = text_of(html_of("PRES", value))
    short = digest(value)[:16]
    assert "RO-2026-000123-26/PRES/DE/v1" in text
    assert f"https://mla.example.org/verify/RO-2026-000123-26?d={short} · SHA-256 {short}" in text
    assert digest(value) in text


def test_a_draft_without_number_is_named_by_its_thread() -> None:
    assert "D-7c9e6679/PRES/DE/v1" in html_of("PRES", request(reference="", date=""))


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=file:///etc/passwd>",
    '"><link rel="stylesheet" href="http://192.0.2.1/x.css">',
    "url(file:///etc/passwd)",
    "{{ letter }} {% debug %}",
    "</style><style>*{display:none}",
    "javascript:alert(1)",
    "' onload='x",
]


def poisoned(value: object, poison: str) -> object:
    """Every free text of a snapshot replaced; codes, dates and zones are left as they are."""
    kept = re.compile(r"mla/|\d{4}-\d\d-\d\d|Europe/|[0-9a-f]{8}-")
    if isinstance(value, dict):
        return {k: v if k in KEPT else poisoned(v, poison) for k, v in value.items()}
    if isinstance(value, list):
        return [poisoned(one, poison) for one in value]
    return poison if isinstance(value, str) and not kept.match(value) else value


class Structure(HTMLParser):
    """Which elements there are, and with which attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[str, ...]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add((tag, *sorted(name for name, _ in attrs)))


def structure(html: str) -> set[tuple[str, ...]]:
    reader = Structure()
    reader.feed(html)
    return reader.found


KEPT = {"languages", "measure", "act", "status", "choice", "party", "level", "urgency", "schema"}


@pytest.mark.parametrize("poison", HOSTILE)
@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_markup_in_every_field_prints_as_text(kind: str, poison: str) -> None:
    value = poisoned(SAMPLES[kind], poison)
    assert isinstance(value, dict)
    html = html_of(kind, value)
    assert structure(html) <= structure(html_of(kind, SAMPLES[kind])) | {("h3",)}
    assert poison in entities.unescape(html)


def test_control_characters_are_shown_and_not_obeyed() -> None:
    html = html_of("PRES", request(facts="gro.elpmaxe\u202eexample.org\x00"))
    assert "\u202e" not in html
    assert "[U+202E]" in section(html, 10)


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        ("NOPE", request(), "no letter of the kind"),
        ("ACK", request(), "cannot print a snapshot"),
        ("PRES", act("acknowledge"), "cannot print a snapshot"),
        ("ACK", act("refuse"), "cannot print the act"),
    ],
)
def test_a_snapshot_of_another_kind_is_refused(kind: str, value: Json, problem: str) -> None:
    with pytest.raises(RenderRefused, match=problem):
        html_of(kind, value)


def test_a_web_process_can_show_a_letter_without_the_pdf_engine() -> None:
    code = (
        "import sys, django; django.setup(); import mla.documents.html, mla.documents.kinds;"
        " sys.exit('weasyprint' in sys.modules or 'fontTools' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0


def test_every_kind_has_a_sample() -> None:
    assert set(SAMPLES) == set(KINDS)
