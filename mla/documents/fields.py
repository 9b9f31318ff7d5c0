"""The fields of an act's body as a letter prints them: each under its label, in the words of its kind."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import fixed, numbers, prose
from mla.documents.labels import LABELS as L
from mla.documents.legal import ground_article
from mla.documents.page import Page, filled
from mla.documents.wording_team import MANNERS_OF_END
from mla.law.text import Text
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS

DAYS = frozenset(
    (
        *("by", "expected_on", "accept_by", "when", "new_date", "until", "from"),
        *("preserved_from", "preserved_until", "new_until", "current_until"),
        *("stated_on", "bound_from", "last_reminder", "consulted_on", "expiry", "order_date"),
        *("ends_on", "used_on", "ended_on"),
    )
)
DIGESTS = frozenset({"digest", "text_digest", "earlier_digest"})
INSTANTS = frozenset({"received_at", "sent_at", "asked_at", "handed_over_at", "instructed_at"})
NAMED = {
    "outcome": codes.OUTCOMES,
    "assistance_status": codes.ASSISTANCE_STATUSES,
    "channel": codes.CHANNELS,
    "intended": codes.INTENDED,
    "instead": codes.INSTEAD,
    "manner": MANNERS_OF_END,
}
PROTECTING = frozenset({"preserved_from", "preserved_until", "new_until", "current_until", "until", "expiry"})
# A letter that is silent on the end of the preservation would leave the other State guessing.
ASKED = frozenset({"preserved_until"})
# Fields that need no label where they stand alone: the heading or the first sentence has said it.
PLAIN = frozenset(
    (
        *("text", "reason", "reasons", "why", "next_step", "items", "order_reference", "gaps", "conditions"),
        *("originals", "costs"),
        *("measures_taken", "questions", "answers", "material_received"),
        *("note", "use", "meanwhile", "proposals", "what_to_do", "effect", "basis", "asked"),
        *("answer", "acceptable", "result"),
    )
)


def body(page: Page, fields: Iterable[str]) -> SafeString:
    """The named fields of the body. A text that stands alone is a paragraph; the others are label and value."""
    given = page.payload["body"]
    present = [key for key in fields if key in given and says_something(key, given[key])]
    if len(present) == 1 and present[0] in PLAIN:
        return alone(page, given[present[0]])
    return page.voice.pairs(*((L.get(key, Text(key, key)), value(page, key, given[key])) for key in present))


def says_something(key: str, given: Any) -> bool:
    """An empty field is left out, unless its being empty says something."""
    return given is False or bool(given) or key in ASKED or given in NAMED.get(key, ())


def alone(page: Page, given: Any) -> SafeString:
    if isinstance(given, str):
        return prose(given)
    return numbers(given) if isinstance(given, list) else format_html("<p>{}</p>", page.voice.truth(given))


def value(page: Page, key: str, given: Any) -> SafeString | str:
    voice = page.voice
    if isinstance(given, bool):
        return voice.truth(given)
    if isinstance(given, list):
        return numbers(given)
    if key == "ground":
        return ground_words(page, given)
    if key == "article":
        return voice.inline(filled(wording.CITED_PLAIN, article=given))
    if key in DIGESTS:
        return fixed(given)
    if key in NAMED:
        return voice.word(NAMED[key], given)
    if key in DAYS:
        return day_of(page, key, given)
    return times.instant(voice, given, page.zone) if key in INSTANTS else str(given)


def day_of(page: Page, key: str, given: str | None) -> SafeString:
    """A day that protects data is counted in the zone of the requested Party (decision 0004), so it names it."""
    if not given:
        return page.voice.stated("")
    if key not in PROTECTING:
        return page.voice.inline(times.day(given))
    verb = VERBS.get(page.payload["act"])
    requested = "from" if verb and Seat.REQUESTED in verb.seats else "to"
    return times.day_there(page.voice, given, page.payload[requested]["time_zone"])


def ground_words(page: Page, code: str) -> SafeString:
    said, article = page.voice.word(codes.GROUNDS, code), ground_article(page, code)
    return format_html("{} ({})", said, article) if article else said
