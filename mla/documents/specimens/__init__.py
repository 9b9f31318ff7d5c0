"""An invented, complete example of every letter: for the gallery, for training, and for the tests."""

from typing import Any

from mla.documents.specimens.letters import Letter
from mla.documents.specimens.letters_first import FIRST
from mla.documents.specimens.letters_requested import LIVE
from mla.documents.specimens.letters_requesting import ASKING
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import Json

REQUESTS = {"PRES": "PRES", "MLA_SUB": "STO_SUB", "MLA_STO": "STO_CON"}
"""Kind of the letter of a request, and the measure of its example."""
LETTERS: tuple[Letter, ...] = (*FIRST, *LIVE, *ASKING)
CASES: tuple[tuple[str, str], ...] = (*REQUESTS.items(), *((one.kind, one.verb) for one in LETTERS))
"""(kind, measure of a request or verb of an act), each pair once."""


def payload_of(kind: str, name: str, **changes: Any) -> Json:
    """The example of a pair of CASES; `changes` replace whole fields of it."""
    if kind in REQUESTS:
        return request(name, **changes)
    return next(one for one in LETTERS if (one.kind, one.verb) == (kind, name)).payload(**changes)
