"""Examples for the rules on sender and addressee, the direct ways, the treaty that is named, and the place."""

from collections.abc import Iterator

from mla.law.example_drafts import Changes, Example, rows
from mla.law.text import Text

POINT, MINISTRY, COURT = (frozenset({one}) for one in ("poc247", "central", "judicial"))
URGENT: Changes = {"urgency": "urgent", "urgency_text": "The account closes on Friday."}
DIRECT: Changes = {**URGENT, "direct": True, "copy_central": True}
TO_A_COURT: Changes = {"receiver_roles": COURT}


def _channels() -> Iterator[Example]:
    yield from rows(
        "PRES",
        ("P29-recv", TO_A_COURT, {"receiver_roles": POINT}),
        ("M27-9d", {**DIRECT, "urgency": "routine"}, DIRECT),
    )
    yield from rows(
        "STO_SUB",
        ("M27-recv", {"receiver_roles": POINT}, {"receiver_roles": MINISTRY}),
        ("M27-send", {"sender_roles": POINT, **TO_A_COURT}, {"sender_roles": COURT, **TO_A_COURT}),
        ("M27-9", TO_A_COURT, {**TO_A_COURT, "direct": True}),
    )
    yield from rows(
        "STO_CON",
        ("M27-9e", {**URGENT, **TO_A_COURT, "declaration_27_9_e": True}, {**URGENT, **TO_A_COURT}),
        ("M27-9a", {**URGENT, **TO_A_COURT}, {**URGENT, **TO_A_COURT, "copy_central": True}),
        ("M27-9d-31", TO_A_COURT, {**DIRECT, **TO_A_COURT}),
    )


RECORDED: Changes = {"treaties_on_record": (Text("Treaty of Example", "Traité d’Exemple"),)}
NAMED: Changes = {**RECORDED, "legal_basis": "treaty", "treaty_name": "Treaty of Example, 1 May 1999"}
TYPED: Changes = {**NAMED, "treaty_name": "A treaty that nobody recorded"}
PAIR: Changes = {"pair_has_treaty": True}


def _treaties() -> Iterator[Example]:
    yield from rows("STO_SUB", ("M27-force", TYPED, NAMED))
    yield from rows(
        "P2_10", ("P2-force", TYPED, NAMED), ("P2-open", PAIR, {**PAIR, "legal_basis": "agreed27"})
    )
    yield from rows(
        "UN_STO", ("UN-force", TYPED, NAMED), ("UN-open", PAIR, {**PAIR, "legal_basis": "agreed27"})
    )
    yield from rows("P2_11", ("P211-other", NAMED, {**NAMED, "legal_basis": "agreed27"}))


AWAY: Changes = {"requested_state": "DE", "data_location": "NL"}
HELD: Changes = {**AWAY, "provider_state": "DE"}


def _places() -> Iterator[Example]:
    for rule_id, measure in (
        *(("M33-loc", "RTT"), ("M34-loc", "INT")),
        *(("UN44-loc", "UN_STO"), ("UN45-loc", "UN_RTT"), ("UN46-loc", "UN_INT")),
    ):
        yield from rows(measure, (rule_id, AWAY, HELD))
    yield from rows("STO_TRA", ("M31-away", AWAY, HELD))
    yield from rows("UN_PRES", ("UN42-loc", HELD, {**HELD, "data_location": "DE"}))
    yield from rows("RTT", ("L-there", HELD, {**HELD, "data_location": "DE"}))


CHANNELS: tuple[Example, ...] = (*_channels(), *_treaties(), *_places())
