"""How long a penalty is, as it is written, in both languages; what leaves a doubt is no figure."""

import pytest

from mla.law.examples import complete
from mla.law.penalty import LIFELONG, longest
from mla.law.readiness import findings


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("6 months", 0.5),
        ("six months", 0.5),
        ("up to 18 months", 1.5),
        ("5 years", 5),
        ("up to five (5) years of imprisonment", 5),
        ("imprisonment from one to eight years", 8),
        ("between six months and three years", 3),
        ("a three-year term", 3),
        ("3 ans d’emprisonnement et 45 000 euros d’amende", 3),
        ("de deux à cinq ans d’emprisonnement", 5),
        ("un an", 1),
        ("life imprisonment", LIFELONG),
        ("réclusion criminelle à perpétuité", LIFELONG),
        ("fine only", 0),
        ("une amende seulement", 0),
        ("at least two years", None),
        ("severe", None),
        ("see annex", None),
        ("Misuse Act 1990", None),
        ("", None),
    ],
)
def test_the_longest_term_that_a_text_names(text: str, years: float | None) -> None:
    assert longest(text) == years


@pytest.mark.parametrize("measure", ["UN_MLA", "UN_STO", "UN_RTT", "UN_INT", "UN_PRES"])
@pytest.mark.parametrize(
    ("offences", "penalty", "stops", "said"),
    [
        ({"BCX"}, "6 months", True, False),
        ({"BCX"}, "47 months", True, False),
        ({"BCX"}, "4 years", False, False),
        ({"BCX"}, "see annex", False, True),
        ({"BC10"}, "3 years", True, False),  # copyright is no offence of that Convention
        ({"BC02"}, "6 months", False, False),
        ({"BC02", "BCX"}, "6 months", False, False),
    ],
)
def test_under_the_united_nations_convention_another_offence_must_be_a_serious_crime(
    measure: str, offences: set[str], penalty: str, stops: bool, said: bool
) -> None:
    found = {
        one.rule_id.split("-")[1]: one.severity
        for one in findings(complete(measure, offences=frozenset(offences), max_penalty=penalty))
        if one.rule_id.startswith(("UN40-", "UN42-"))
    }
    assert (found.get("serious") == "block", found.get("maximum") == "tip") == (stops, said)
