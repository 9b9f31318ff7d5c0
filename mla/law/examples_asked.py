"""Examples for the rules on what is asked, what is listed, and the grounds of haste."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from mla.law.example_drafts import Changes, Example, rows
from mla.law.facts import IdentifierFact

NICK = IdentifierFact("account", "night_owl_77")
BLAME: Changes = {"identifiers": (NICK,)}
SPRING: Changes = {
    "facts": "On 10 March 2026 a mailbox was emptied; the victim noticed it on 16 March 2026.",
    "period_from": datetime(2026, 8, 1, tzinfo=UTC),
    "period_to": datetime(2026, 9, 30, tzinfo=UTC),
    "period_reason": "Two months, which the provider can search.",
}
WHERE: Changes = {
    "link": "The seller of the tickets wrote to the buyers.",
    "categories": frozenset({"TRA"}),
    "items": frozenset({"cell_site"}),
}
STORY = (
    "On 3 November 2026 a man who called himself a bank clerk rang a widow, had her read out the codes on her card and"
    " took 8 000 euros from her."
)
OLD: Changes = {
    "facts": "From January to June 2024 a page sold stolen cards; it was seized on 30 June 2024.",
    "urgency": "urgent",
    "urgency_reasons": frozenset({"ongoing_offence"}),
    "period_from": None,
    "period_to": None,
}


def _asked() -> Iterator[Example]:
    yield from rows(
        "PRES",
        (
            "L-send",
            {"necessity": "He can empty the mailbox; therefore please transmit its content now."},
            {"necessity": "He can empty the mailbox; we will ask for its content by a later request."},
        ),
        (
            "L-everyone",
            {"link": "We wish to learn the addresses of all visitors of the forum."},
            {"link": "The thief cheated all visitors of the forum from this address."},
        ),
        ("L-where", WHERE, {**WHERE, "link": "The cells show where the courier picked up the parcel."}),
        (
            "L-slip",
            {
                "identifiers": (replace(NICK, note="on the board"),),
                "link": "The account night_owl_71 wrote the threats.",
            },
            {**BLAME, "link": "The account night_owl_77 wrote the threats."},
        ),
        (
            "L-untold",
            {
                **BLAME,
                "facts": "On 3 November 2026 a bomb threat closed a school.",
                "link": "It led to the threat.",
            },
            {**BLAME, "link": "The account sent the threat that closed the school."},
        ),
        ("L-after", SPRING, {**SPRING, "period_reason": "The mailbox was emptied again on 4 August 2026."}),
    )


def _haste() -> Iterator[Example]:
    yield from rows(
        "STO_SUB",
        (
            "L-ground",
            {"expedited_ground": "31(3)(a)", "expedited_reason": " "},
            {"expedited_ground": "31(3)(a)", "expedited_reason": "Log-ins are erased after ten days."},
        ),
        (
            "M31-haste",
            {"urgency": "urgent", "urgency_reasons": frozenset({"detention_deadline"})},
            {"urgency": "urgent", "urgency_reasons": frozenset({"volatile_data"})},
        ),
        (
            "URG-level",
            {"urgency_reasons": frozenset({"court_date"})},
            {"urgency": "urgent", "urgency_reasons": frozenset({"court_date"})},
        ),
        ("URG-old", OLD, {**OLD, "urgency_text": "The cards are still sold on a second page."}),
        (
            "L-civil",
            {"necessity": "The buyer needs the address for her claim in the civil court."},
            {"necessity": "The address shows who cheated the buyer."},
        ),
    )


def _told() -> Iterator[Example]:
    yield from rows(
        "PRES",
        (
            "L-third-told",
            {"requested_state": "DE", "necessity": "The host keeps its logs in Reykjavik for ten days."},
            {"requested_state": "DE", "necessity": "The host keeps its logs in Berlin for ten days."},
        ),
        (
            "L-items",
            {"categories": frozenset({"SUB"}), "items": frozenset({"name", "session_logs"})},
            {"categories": frozenset({"SUB", "TRA"}), "items": frozenset({"name", "session_logs"})},
        ),
        (
            "L-wider",
            {"necessity": "Kept for ten days: please preserve the messages and the photographs as well."},
            {"necessity": "Kept for ten days: please preserve the name under which the messages were sent."},
        ),
        (
            "L-story",
            {"facts": STORY, "offences": frozenset({"BC10"})},
            {"facts": STORY, "offences": frozenset({"BC08"})},
        ),
    )


ASKED: tuple[Example, ...] = (*_asked(), *_haste(), *_told())
