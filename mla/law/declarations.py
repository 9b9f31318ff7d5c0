"""Which act of a State counts for which article: what it could only reserve is not done by a notification.

An article that is not here knows no such act that this product asks about; the lists of Arts 40 and 42 ETS 185 and of
Art. 19 CETS 224 are closed.
"""

from collections.abc import Mapping

RESERVED = frozenset({"reservation"})
DECLARED = frozenset({"declaration"})
# Told to the depositary "at any time": a register may hold it under either word.
TOLD = frozenset({"declaration", "notification"})
KINDS: Mapping[tuple[str, str], frozenset[str]] = {
    ("ETS185", "27(9)(e)"): DECLARED,
    ("ETS185", "29(4)"): RESERVED,
    ("CETS224", "7(2)(b)"): DECLARED,
    ("CETS224", "7(5)(a)"): TOLD,
    ("CETS224", "7(5)(b)"): TOLD,
    ("CETS224", "7(8)"): DECLARED,
    ("CETS224", "7(9)(a)"): RESERVED,
    ("CETS224", "7(9)(b)"): RESERVED,
    ("CETS224", "8(4)"): DECLARED,
    ("CETS224", "8(11)"): DECLARED,
    ("CETS224", "8(13)"): RESERVED,
    ("CETS224", "9(1)(b)"): DECLARED,
    ("CETS224", "9(5)"): DECLARED,
    ("CETS224", "10(9)"): DECLARED,
    ("CETS224", "12(3)"): DECLARED,
    ("UNCC", "42(5)"): RESERVED,
}


def counts(instrument: str, article: str, kind: str) -> bool:
    """Is this the act that the article knows? `kind` as in the register of declarations."""
    return kind in KINDS.get((instrument, article), frozenset())
