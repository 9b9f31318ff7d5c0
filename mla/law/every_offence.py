"""Every offence that a request may name: those of the Convention, of its First Protocol and of the UN Convention.

The Protocol's offences may be named only between two States that it binds (Art. 8 ETS 189 carries Chapter III of
the Convention over to them); Arts 2 to 11 of the Convention need no such question. Those of the UN Convention are
named where it is the instrument of the request.
"""

from collections.abc import Iterable, Mapping

from mla.law.citations import Citation
from mla.law.crossmap import FIRST_PROTOCOL, UNITED_NATIONS
from mla.law.offences import OFFENCES
from mla.law.text import Text

PROTOCOL_CODES = frozenset(FIRST_PROTOCOL)
UNITED_NATIONS_CODES = frozenset(UNITED_NATIONS)
TITLES: Mapping[str, Text] = {
    **{code: one.title for code, one in OFFENCES.items()},
    **{code: one.title for code, one in FIRST_PROTOCOL.items()},
    **{code: one.title for code, one in UNITED_NATIONS.items()},
}
CITATIONS: Mapping[str, Citation] = {
    **{code: one.citation for code, one in OFFENCES.items()},
    **{code: one.citation for code, one in FIRST_PROTOCOL.items()},
    **{code: one.citation for code, one in UNITED_NATIONS.items()},
}


def of_the_protocol(codes: Iterable[str]) -> list[str]:
    """Those of the codes that are offences of ETS 189, sorted."""
    return sorted(PROTOCOL_CODES & set(codes))


def of_the_united_nations(codes: Iterable[str]) -> list[str]:
    """Those of the codes that are offences of the UN Convention, sorted."""
    return sorted(UNITED_NATIONS_CODES & set(codes))
