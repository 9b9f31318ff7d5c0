"""The grounds a requested Party may give, and for which measure each is lawful.

Preservation and the disclosure of Art. 30 have closed lists; Art. 31 takes in the law of the requested Party. The
rows of live data, of the Second Protocol and of the UN Convention stand in their own files and are joined here.
"""

from collections.abc import Mapping
from dataclasses import replace

from mla.law.ground_answers import ANSWERS
from mla.law.ground_live import LIVE_ROWS
from mla.law.ground_other import PROTOCOL_ROWS, UN_ROWS
from mla.law.ground_refusals import REFUSALS
from mla.law.ground_rows import Ground, Kind, RefusalQuestion, Row

__all__ = ["GROUNDS", "Ground", "Kind", "RefusalQuestion", "Row"]

_MORE: Mapping[str, Mapping[str, Row]] = {**LIVE_ROWS, **PROTOCOL_ROWS, **UN_ROWS}


def _added(code: str) -> Mapping[str, Row]:
    return {name: rows[code] for name, rows in _MORE.items() if code in rows}


GROUNDS: Mapping[str, Ground] = {
    ground.code: replace(ground, rows={**ground.rows, **_added(ground.code)})
    for ground in (*REFUSALS, *ANSWERS)
}
