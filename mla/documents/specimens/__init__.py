"""An invented, complete example of every letter and paper: for the gallery, for training, and for the tests."""

from mla.documents.papers.specimens import SPECIMENS as PAPERS
from mla.documents.papers.specimens import specimen
from mla.documents.specimens.direct import ABOUT_ORDERS, FIRST_OF_DIRECT, first_of_direct
from mla.documents.specimens.information import FIRST_LETTERS, INFORMED, first_payload
from mla.documents.specimens.letters import Letter
from mla.documents.specimens.letters_first import FIRST
from mla.documents.specimens.letters_requested import LIVE
from mla.documents.specimens.letters_requesting import ASKING
from mla.documents.specimens.measures import DRAFTS
from mla.documents.specimens.request import request
from mla.documents.specimens.sides import Json
from mla.documents.specimens.team import PROPOSALS, TEAMED, proposed
from mla.law.measures import MEASURES
from mla.requests.contents import said
from mla.requests.snapshot_direct import with_its_order

REQUESTS = {"PRES": "PRES", "MLA_SUB": "STO_SUB", "MLA_STO": "STO_CON"}
"""Kind of the letter of a request, and the measure of its example."""
LISTED = tuple(
    (MEASURES[measure].document, measure) for measure in DRAFTS if MEASURES[measure].family != "direct"
)
"""The same for the measures whose article lists their contents."""
LETTERS: tuple[Letter, ...] = (*FIRST, *LIVE, *ASKING, *INFORMED, *TEAMED, *ABOUT_ORDERS)
CASES: tuple[tuple[str, str], ...] = (
    *REQUESTS.items(),
    *((one.kind, one.verb) for one in LETTERS),
    *LISTED,
    *FIRST_LETTERS.items(),
    *PROPOSALS.items(),
    *FIRST_OF_DIRECT.items(),
)
"""(kind, measure of a request or verb of an act), each pair once. Papers are beside them, by kind."""
ALL = (*CASES, *((kind, "") for kind in PAPERS))


def payload_of(kind: str, name: str, **changes: object) -> Json:
    """The example of a pair of ALL; `changes` replace whole fields of it."""
    if kind in PAPERS:
        return specimen(kind, **changes)
    if kind in FIRST_LETTERS:
        return first_payload(kind) | changes
    if kind in PROPOSALS:
        return proposed(kind) | changes
    if kind in FIRST_OF_DIRECT:
        return first_of_direct(kind) | changes
    if kind in REQUESTS:
        return request(name, **changes)
    if (kind, name) in LISTED:
        return of_measure(name, **changes)
    return next(one for one in LETTERS if (one.kind, one.verb) == (kind, name)).payload(**changes)


def of_measure(measure: str, **changes: object) -> Json:
    """A request with every content that its article asks for, in the order of the article."""
    _categories, contents, none, _fields = DRAFTS[measure]
    return with_its_order(request(measure, contents=said(measure, contents, none))) | changes
