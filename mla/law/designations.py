"""A role of the catalogue, the designations on record that fill it, and the article under which each is named."""

from collections.abc import Iterable, Mapping

from mla.law.citations import Citation, convention, known

FILLED_BY: Mapping[str, frozenset[str]] = {
    "central": frozenset({"central"}),
    "poc247": frozenset({"poc247"}),
    "judicial": frozenset({"judicial", "prosecution"}),
    "competent": frozenset({"central", "judicial", "prosecution"}),
    "issuing": frozenset({"central", "judicial", "prosecution"}),
    "submits": frozenset({"submits"}),
    "receives": frozenset({"receives"}),
}


def _second(article: str) -> Citation:
    return known(article, "CETS 224")


NAMED: Mapping[tuple[str, str], Citation] = {
    ("central", "ETS185"): convention("27(2)(a)"),
    ("central", "CETS224"): _second("3(2)(a)"),
    ("central", "UNCC"): known("40(12)", "UNCC"),
    ("poc247", "ETS185"): convention("35(1)"),
    ("poc247", "CETS224"): _second("9(1)"),
    ("poc247", "UNCC"): known("41(1)", "UNCC"),
    ("extradition", "ETS185"): known("24(7)"),
    ("consulted", "CETS224"): _second("6(6)"),
    ("notified", "CETS224"): _second("7(5)(e)"),
    ("submits", "CETS224"): _second("8(10)"),
    ("receives", "CETS224"): _second("8(10)"),
    ("incident", "CETS224"): _second("14(7)(c)"),
    ("onward", "CETS224"): _second("14(10)"),
}
"""Role and instrument, and the article that has a State name such an authority. A prosecution service and a judicial
authority are what the law of the State makes them: no article names them, and they are not here."""
SINGLE = frozenset({"notified"})
"""One single authority of a State holds it at a time (Art. 7(5)(e) CETS 224)."""


def named_under(role: str) -> tuple[str, ...]:
    """The instruments under which the role is named; empty for one that no article names."""
    return tuple(instrument for of, instrument in NAMED if of == role)


def fits(roles: Iterable[str], designated: frozenset[str] | None) -> bool:
    """Not computed, or nothing on record: then nobody can say that it is the wrong authority.

    A private entity is designated by nobody, so those roles ask for nothing here.
    """
    if not designated:
        return True
    wanted = [FILLED_BY[role] for role in roles if role in FILLED_BY]
    return not wanted or any(one & designated for one in wanted)
