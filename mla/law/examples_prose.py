"""Examples for the rules that read what is written: facts, reasons, names, scope."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from mla.law.example_drafts import Changes, Example, rows
from mla.law.facts import IdentifierFact
from mla.law.rules_facts import ONLY, TEXTS

CON: Changes = {
    "categories": frozenset({"CON"}),
    "link": "The messages hold the demand.",
    "period_from": None,
}
PRESERVED: Changes = {
    "facts": "On 3 November 2026 a mailbox was read; its data has been preserved since then.",
    "previous_preservation": "",
}
OTHER: Changes = {"necessity_reasons": frozenset({"other"})}
NICK = IdentifierFact("account", "night_owl_77")
HOSTED = "On 3 November 2026 a page hosted by Example Hosting GmbH took 300 card numbers from buyers."
DANGER: Changes = {
    "facts": "On 3 November 2026 the books of a bakery were altered.",
    "urgency": "danger_to_life",
    "urgency_text": "The hearing is on 24 November 2026.",
}
GROUND_B: Changes = {"expedited_ground": "31(3)(b)"}

_SCOPE = (
    *rows(
        "PRES",
        ("L-noperiod", CON, {**CON, "items": frozenset({"vm_disk_image"})}),
        (
            "L-before",
            {
                "period_from": datetime(2026, 6, 2, tzinfo=UTC),
                "period_to": datetime(2026, 6, 5, tzinfo=UTC),
                "period_reason": "The days in which the intruder held the mailbox.",
            },
            {
                "period_from": datetime(2026, 6, 2, tzinfo=UTC),
                "period_to": datetime(2026, 6, 5, tzinfo=UTC),
                "period_reason": "A first attempt on 4 June 2026.",
            },
        ),
        (
            "L-secret",
            {"necessity": "Kept for ten days. The holder must not be informed."},
            {"necessity": "Kept for ten days. The holder must not be informed: he would empty the mailbox."},
        ),
        (
            "L-intent",
            {"necessity": "Kept for ten days. No request for mutual assistance will follow."},
            {"necessity": "Kept for ten days. The request for mutual assistance is not translated yet."},
        ),
        (
            "L-provision",
            {"national_provision": "Fraud, as punished by our criminal law"},
            {"national_provision": "Conspiracy to defraud at common law"},
        ),
    ),
    *rows(
        "STO_SUB",
        (
            "L-search",
            {"measures_sought": frozenset({"search", "disclose"})},
            {"measures_sought": frozenset({"search", "disclose"}), "categories": frozenset({"SUB", "CON"})},
        ),
        ("M31-prov", {"national_provision": ""}, {}),
        ("M31-prev", {"previous_preservation": ""}, {}),
        ("L-prev", PRESERVED, {**PRESERVED, "previous_preservation": "RO-2026-000123-26"}),
    ),
)
_REASONS = (
    *rows(
        "PRES",
        (
            "L-need",
            {**OTHER, "necessity": "La conservation est nécessaire pour les besoins de l’enquête."},
            {**OTHER, "necessity": "L’opérateur efface ses journaux au bout de dix jours."},
        ),
        (
            "L-loss",
            {**OTHER, "necessity": "The theft has ruined a family, and newspapers write of it."},
            {
                **OTHER,
                "necessity": "The thief reads the newspapers and can empty the mailbox: he closed one before.",
            },
        ),
        ("URG-life", DANGER, {**DANGER, "urgency_text": "The kidnapped man needs insulin."}),
    ),
    *rows(
        "STO_SUB",
        (
            "L-ground-b",
            {**GROUND_B, "expedited_reason": "The hearing is on 24 November 2026."},
            {**GROUND_B, "expedited_reason": "Article 9 of the Treaty of Example sets ten days."},
        ),
    ),
)
_NAMED = rows(
    "PRES",
    ("L-noid", {"identifiers": ()}, {}),
    (
        "L-stranger",
        {"identifiers": (NICK,), "link": "The mailbox someone@example.net received the ransom."},
        {"identifiers": (NICK,), "link": "night_owl_77 sent the ransom to someone@example.net."},
    ),
    ("L-display", {"identifiers": (replace(NICK, value="Mary Jones"),)}, {"identifiers": (NICK,)}),
    (
        "L-holder",
        {"custodian_name": "", "custodian_unknown": True, "facts": HOSTED},
        {"facts": HOSTED},
    ),
    (
        "L-place",
        {"requested_state": "DE", "custodian_location": "Dublin, Irlande"},
        {"requested_state": "US", "custodian_location": "Dublin, Ohio"},
    ),
)
_FACTS = rows(
    "PRES",
    (
        "L-when",
        {"facts": "Some time ago somebody entered the mailbox of a hospital and read its messages."},
        {"facts": "Since May somebody has entered the mailbox of a hospital and read its messages."},
    ),
    (
        "L-thin",
        {"facts": "On 3 November 2026 an offence was committed by unknown persons by means of the Internet."},
        {"facts": "On 3 November 2026 a mailbox was emptied."},
    ),
)


def _gaps() -> Iterator[Example]:
    """The same open place in every field; what is quoted with brackets is none."""
    for field in TEXTS:
        yield Example(
            f"L-gap-{field}",
            "STO_SUB" if "STO_SUB" in ONLY.get(field, ()) else "PRES",
            {field: "On [DATE] the account of XXX"},
            {
                field: "On 3 November 2026 he wrote “ask [the boss] for her [sic] keys [...] today”, and his mailbox"
            },
        )


PROSE: tuple[Example, ...] = (*_SCOPE, *_REASONS, *_NAMED, *_FACTS, *_gaps())
