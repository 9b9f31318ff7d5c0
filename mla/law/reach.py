"""Which State a measure can be asked of: the one where the data lies, or where a provider holds it.

The adviser and the readiness both ask here. Unknown is not elsewhere.
"""

from collections.abc import Collection, Mapping
from enum import Enum

from mla.law.citations import Citation, convention
from mla.law.cooperation.records import protocol, united_nations

# The article that speaks of data or communications in the territory of the State asked.
TERRITORY: Mapping[str, Citation] = {
    "PRES": convention("29(1)"),
    **dict.fromkeys(("STO_SUB", "STO_TRA", "STO_CON"), convention("31(1)")),
    "RTT": convention("33(1)"),
    "INT": convention("34"),
    "UN_PRES": united_nations("42(1)"),
    "UN_STO": united_nations("44"),
    "UN_RTT": united_nations("45"),
    "UN_INT": united_nations("46"),
}
# The article that speaks of a provider in its territory, with what that provider possesses or controls.
PROVIDER: Mapping[str, Citation] = {
    "P2_6": protocol("6(1)"),
    "P2_7": protocol("7(1)"),
    "P2_8": protocol("8(1)"),
    "P2_9": protocol("9(1)(a)"),
}
# Preserved is where the data is stored; nobody can keep what another State's provider stores.
WHERE_STORED = frozenset({"PRES", "UN_PRES"})
# What is stored may be produced by a provider that controls it, so a tick alone, without a State, is a caution.
BY_STATE_ONLY = frozenset({"STO_SUB", "STO_TRA", "STO_CON", "UN_STO"})


class Reach(Enum):
    """THERE: nothing says otherwise. CONTROLLED: elsewhere, but perhaps in the hands of a provider of that State."""

    THERE = "there"
    CONTROLLED = "controlled"
    ELSEWHERE = "elsewhere"


def reach(
    measure: str, requested: str, data_location: str, providers: Collection[str], *, outside: bool = False
) -> Reach:
    """ISO codes, empty where not known; `outside`: it is known to lie elsewhere, in whatever State."""
    placed = bool(requested and data_location and data_location != requested)
    if measure not in TERRITORY or not (placed or outside):
        return Reach.THERE
    if measure in WHERE_STORED:
        return Reach.ELSEWHERE
    held_there = requested in providers or (measure in BY_STATE_ONLY and not placed)
    return Reach.CONTROLLED if held_there else Reach.ELSEWHERE


def provider_elsewhere(measure: str, requested: str, providers: Collection[str]) -> bool:
    """Does the article speak of a provider in the State asked, and is it known to sit in others only?"""
    return measure in PROVIDER and bool(requested and providers) and requested not in providers
