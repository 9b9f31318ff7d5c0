"""Every offence that a request may name: those of the Convention, and those of its First Protocol.

The Protocol's offences may be named only between two States that it binds (Art. 8 ETS 189 carries Chapter III of
the Convention over to them); Arts 2 to 11 of the Convention need no such question.
"""

from collections.abc import Iterable, Mapping

from mla.law.citations import Citation
from mla.law.crossmap import FIRST_PROTOCOL
from mla.law.offences import OFFENCES
from mla.law.text import Text

PROTOCOL_CODES = frozenset(FIRST_PROTOCOL)
TITLES: Mapping[str, Text] = {
    **{code: one.title for code, one in OFFENCES.items()},
    **{code: one.title for code, one in FIRST_PROTOCOL.items()},
}
CITATIONS: Mapping[str, Citation] = {
    **{code: one.citation for code, one in OFFENCES.items()},
    **{code: one.citation for code, one in FIRST_PROTOCOL.items()},
}


def of_the_protocol(codes: Iterable[str]) -> list[str]:
    """Those of the codes that are offences of ETS 189, sorted."""
    return sorted(PROTOCOL_CODES & set(codes))
