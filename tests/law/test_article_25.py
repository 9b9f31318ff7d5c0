"""Article 25: urgent means, the fiscal rule, and the language that no article settles."""

from dataclasses import replace

import pytest

from mla.law.codes import CHANNELS
from mla.law.facts import RequestFacts
from mla.law.offences import OFFENCES, SAFE_HARBOUR
from mla.law.readiness import findings
from mla.law.refusal import RefusalQuestion, answer


@pytest.mark.parametrize("channel", sorted(CHANNELS))
def test_unprotected_means_are_warned_about(preservation: RequestFacts, channel: str) -> None:
    found = [one.rule_id for one in findings(replace(preservation, channel=channel))]
    assert found == (["M25-3"] if channel in {"fax", "phone_confirm"} else [])


@pytest.mark.parametrize("channel", sorted(CHANNELS))
def test_an_urgent_request_by_fast_means_may_owe_a_confirmation(
    preservation: RequestFacts, channel: str
) -> None:
    facts = replace(preservation, channel=channel, urgency="urgent", urgency_text="Trial on Monday.")
    expected = {"fax": "M25-3", "phone_confirm": "M25-3", "diplomatic": None, "post_courier": None}
    rule = expected.get(channel, "M25-3-conf")
    assert [one.rule_id for one in findings(facts)] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("urgency", "reasons", "text", "missing"),
    [
        ("routine", frozenset(), "", False),
        ("urgent", frozenset(), "", True),
        ("urgent", frozenset(), "  ", True),
        ("danger_to_life", frozenset(), "", True),
        ("urgent", frozenset({"volatile_data"}), "", False),
        ("danger_to_life", frozenset(), "A child is missing.", False),
    ],
)
def test_urgency_says_why(
    preservation: RequestFacts, urgency: str, reasons: frozenset[str], text: str, missing: bool
) -> None:
    facts = replace(
        preservation, urgency=urgency, urgency_reasons=reasons, urgency_text=text, channel="diplomatic"
    )
    assert [one.rule_id for one in findings(facts)] == (["URG-why"] if missing else [])


@pytest.mark.parametrize(
    ("translation", "accepted", "missing"),
    [
        ("", (), False),
        ("", ("de",), True),
        ("en", ("de", "en"), False),
        ("de-AT", ("de",), False),
        ("fr", ("pt-BR",), True),
        ("pt", ("pt-BR",), False),
    ],
)
def test_the_translation_is_one_the_state_accepts(
    preservation: RequestFacts, translation: str, accepted: tuple[str, ...], missing: bool
) -> None:
    facts = replace(preservation, translation_language=translation, accepted_languages=accepted)
    assert [one.rule_id for one in findings(facts)] == (["M31-lang"] if missing else [])


@pytest.mark.parametrize("code", sorted(OFFENCES))
def test_the_fiscal_ground_never_reaches_articles_2_to_11(code: str) -> None:
    found = answer("FISC", RefusalQuestion("STO_CON", frozenset({code}), True, True, "refuse"))
    assert found is not None
    assert found.available is (code == "BCX")
    assert found.citation.article == "25(4)"


def test_the_safe_harbour_is_articles_2_to_11() -> None:
    assert {OFFENCES[code].article for code in SAFE_HARBOUR} == {str(number) for number in range(2, 12)}
