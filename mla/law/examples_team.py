"""Failing and passing drafts of the rules on joint investigations."""

from datetime import timedelta

from mla.law.example_drafts import NOW, Example, rows

TEAM: tuple[Example, ...] = (
    *rows(
        "P2_12",
        ("T12-about", {"facts": "  "}, {}),
        ("T12-offence", {"offences": frozenset()}, {}),
        ("T12-end", {"ends_on": None}, {}),
        ("T12-past", {"ends_on": NOW.date()}, {"ends_on": NOW.date() + timedelta(days=1)}),
    ),
    *rows("P2_12_7", ("T12-case", {"ends_on": None}, {})),
    *rows("STO_SUB", ("T12-member", {"team": "RO-2026-000124-23"}, {})),
)
