"""A role of the catalogue, and the designations on record that fill it."""

from collections.abc import Iterable, Mapping

FILLED_BY: Mapping[str, frozenset[str]] = {
    "central": frozenset({"central"}),
    "poc247": frozenset({"poc247"}),
    "judicial": frozenset({"judicial", "prosecution"}),
    "competent": frozenset({"central", "judicial", "prosecution"}),
    "issuing": frozenset({"central", "judicial", "prosecution"}),
}


def fits(roles: Iterable[str], designated: frozenset[str] | None) -> bool:
    """Not computed, or nothing on record: then nobody can say that it is the wrong authority.

    A private entity is designated by nobody, so those roles ask for nothing here.
    """
    if not designated:
        return True
    wanted = [FILLED_BY[role] for role in roles if role in FILLED_BY]
    return not wanted or any(one & designated for one in wanted)
