"""Examples for what declarations, reservations and scope leave of a measure (Arts 8 to 10 CETS 224, 40 UNCC)."""

from collections.abc import Iterator

from mla.law.example_drafts import Changes, Example, rows

TRAFFIC, NAMES = frozenset({"TRA"}), frozenset({"SUB"})
OFFICE, MINISTRY, COURT = (frozenset({one}) for one in ("prosecution", "central", "judicial"))
PETTY: Changes = {"offences": frozenset({"BCX"}), "max_penalty": "6 months"}
TO_A_COURT: Changes = {"sender_roles": COURT, "receiver_roles": COURT}


def _declared(article: str, **more: object) -> Changes:
    return {"articles_declared": frozenset({article}), **more}


def _reserved() -> Iterator[Example]:
    yield from rows(
        "P2_8",
        ("P28-traffic", _declared("8(13)", categories=TRAFFIC), _declared("8(13)", categories=NAMES)),
        ("P28-central", _declared("8(11)", sender_roles=OFFICE), _declared("8(11)", sender_roles=MINISTRY)),
    )
    yield from rows(
        "P2_9",
        (
            "P2_9-subscriber",
            _declared("9(1)(b)", categories=NAMES),
            _declared("9(1)(b)", categories=TRAFFIC),
        ),
    )
    yield from rows(
        "P2_10",
        ("P2_10-direct", TO_A_COURT, {**TO_A_COURT, **_declared("10(9)")}),
        ("P2_10-central", {"sender_roles": COURT}, {"sender_roles": MINISTRY}),
        (
            "P2_10-copy",
            {**TO_A_COURT, **_declared("10(9)")},
            {**TO_A_COURT, **_declared("10(9)"), "copy_central": True},
        ),
    )
    for measure, name in (("UN_STO", "UN40"), ("UN_PRES", "UN42")):
        yield from rows(
            measure,
            (f"{name}-serious", PETTY, {**PETTY, "max_penalty": "4 years"}),
            (f"{name}-maximum", {**PETTY, "max_penalty": "severe"}, PETTY),
        )


RESERVED: tuple[Example, ...] = tuple(_reserved())
