"""Which act of a State counts for which article: what it could only reserve is not done by a notification.

An article that is not here knows no such act that this product has read of. Where a list is closed (`CLOSED`) that is a
mistake; elsewhere somebody has to look.
"""

from collections.abc import Mapping

from mla.law.citations import Citation, convention, known

RESERVED = frozenset({"reservation"})
DECLARED = frozenset({"declaration"})
NOTIFIED = frozenset({"notification"})
# Told to the depositary "at any time": a register may hold it under either word.
TOLD = frozenset({"declaration", "notification"})

Known = Mapping[tuple[str, str], frozenset[str]]


def _of(instrument: str, acts: frozenset[str], *articles: str) -> Known:
    return {(instrument, article): acts for article in articles}


KINDS: Known = {
    **_of("ETS185", DECLARED, "2", "3", "6(1)(b)", "7", "9(3)", "27(9)(e)"),
    **_of("ETS185", RESERVED, "4(2)", "6(3)", "9(4)", "10(3)", "11(3)", "14(3)", "22(2)", "29(4)", "41(1)"),
    # Who is named, and by 25(3) whether a formal confirmation is wanted.
    **_of("ETS185", NOTIFIED, "24(7)", "24(7)(a)", "25(3)", "27(2)", "27(2)(c)", "35", "35(1)"),
    **_of("ETS189", RESERVED, "3(2)", "3(3)", "5(2)(b)", "6(2)(b)"),
    **_of("ETS189", DECLARED, "5(2)(a)", "6(2)(a)"),
    **_of("CETS224", RESERVED, "7(9)(a)", "7(9)(b)", "8(13)", "17"),
    **_of(
        "CETS224", DECLARED, "7(2)(b)", "7(8)", "8(4)", "8(11)", "9(1)(b)", "9(5)", "10(9)", "12(3)", "18(2)"
    ),
    **_of("CETS224", TOLD, "6(6)", "7(5)(a)", "7(5)(b)", "7(5)(e)", "8(10)", "14(7)(c)", "14(10)"),
    **_of("UNCC", RESERVED, "42(5)", "63"),
    **_of("UNCC", NOTIFIED, "37", "40(12)", "41", "41(2)"),
}

CLOSED: Mapping[tuple[str, str], Citation] = {
    ("ETS185", "declaration"): convention("40"),
    ("ETS185", "reservation"): convention("42"),
    ("CETS224", "declaration"): known("19", "CETS 224"),
    ("CETS224", "reservation"): known("19", "CETS 224"),
    # A Regulation is binding in its entirety.
    ("EU2023_1543", "reservation"): known("34", "Regulation (EU) 2023/1543"),
}
"""Instrument and kind of act, and the article after which no others are possible."""


def counts(instrument: str, article: str, kind: str) -> bool:
    """Is this the act that the article knows? `kind` as in the register of declarations."""
    return kind in KINDS.get((instrument, article), frozenset())


def articles_for(instrument: str, kind: str) -> tuple[str, ...]:
    """The articles to which this kind of act is known, in the order of the list."""
    return tuple(article for (of, article), acts in KINDS.items() if of == instrument and kind in acts)
