"""The content of the sections that only a joint investigation has: its text, what changes in it, and who signs."""

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import times, wording
from mla.documents.blocks import Voice, fixed, lines
from mla.documents.contents_parts import answer, label
from mla.documents.information_parts import INFORMATION_PARTS, sentence
from mla.documents.labels import LABELS as L
from mla.documents.page import Builder, Page, filled
from mla.documents.people import authority_name, state_name
from mla.documents.wording_team import AGREED, ANSWER_PROPOSAL, OWN_AUTHORITIES, PROPOSING, TEXT_AGREED
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.text import Text
from mla.requests.snapshot_team import PROPOSAL, text_digest

Json = dict[str, Any]
SECTION = "team_text"
LINE = format_html('<span class="line">{}</span>', "\u00a0")


def proposing(page: Page) -> SafeString:
    return page.voice.block(filled(PROPOSING, section=page.numbers[SECTION]))


def text(page: Page) -> SafeString:
    """The items in the order of the article, the end, and the digest of both: what a consent binds to."""
    said = page.payload.get("body", page.payload)
    told = {row["code"]: row for row in said["contents"]}
    items = [one for one in CATALOGUE[page.payload["measure"]].contents if one.code in told]
    rows = [(label(one), answer(page, one, told[one.code]["text"])) for one in items]
    end = page.voice.inline(times.day(said["ends_on"])) if said["ends_on"] else None
    digests = [(L[key], fixed(digest)) for key, digest in digests_of(page)]
    return page.voice.pairs(*rows, (L["ends_on"], end), *digests)


def digests_of(page: Page) -> Iterable[tuple[str, str]]:
    """Computed for a proposal, which is itself; a later letter states those it means."""
    if page.payload["schema"] != PROPOSAL:
        given = page.payload["body"]
        return [(key, given[key]) for key in ("text_digest", "earlier_digest") if key in given]
    payload = page.payload
    digest = text_digest(
        thread=payload["thread"],
        measure=payload["measure"],
        states=[payload["requesting"]["party"], payload["requested"]["party"]],
        contents=payload["contents"],
        ends_on=payload["ends_on"],
    )
    return [("text_digest", digest)]


def changes(page: Page) -> SafeString:
    named = {one.code: label(one) for one in CATALOGUE[page.payload["measure"]].contents}
    rows = [
        [
            page.voice.inline(named.get(one["field"], L["ends_on"])),
            *(shown(page.voice, one, key) for key in OLD_NEW),
        ]
        for one in page.payload["body"]["changes"]
    ]
    return page.voice.grid("changes", [TEXT_AGREED, *(L[key] for key in OLD_NEW)], rows)


OLD_NEW = ("old", "new")


def shown(voice: Voice, change: Json, key: str) -> SafeString | str:
    if not change[key]:
        return "–"
    return voice.inline(times.day(change[key])) if change["field"] == "ends_on" else lines(change[key])


def signatures(page: Page) -> SafeString:
    """Both States side by side, each with the places of those who sign for it."""
    voice, parties = page.voice, page.payload["body"]["parties"]
    rows = [(name, [value(page, one) for one in parties]) for name, value in SIGNED]
    return voice.grid(
        "sides",
        [L["state"], *(state_name(one) for one in parties)],
        [[voice.inline(name), *cells] for name, cells in rows if any(cells)],
    )


def organisation(page: Page, one: Json) -> SafeString:
    return lines(authority_name(one["authority"]))


def signer(page: Page, one: Json) -> SafeString:
    return page.voice.cell(one["officer"])


def day(page: Page, instant: str | None) -> SafeString | str:
    return times.instant(page.voice, instant, page.zone) if instant else ""


def place_to_sign(page: Page, one: Json) -> SafeString:
    return LINE


def central(page: Page, one: Json) -> SafeString | str:
    if not one["central"]:
        return ""
    return page.voice.cell(one["central_officer"]) + LINE


SIGNED: tuple[tuple[Text, Callable[[Page, Json], SafeString | str]], ...] = (
    (L["organisation"], organisation),
    (L["signs"], signer),
    (L["agreed_at"], lambda page, one: day(page, one["agreed_at"])),
    (wording.SIGN_HERE, place_to_sign),
    (L["central"], central),
    (L["central_at"], lambda page, one: day(page, one["central_at"])),
)


TEAM_ACT_PARTS: dict[str, Builder] = {
    SECTION: text,
    "team_changes": changes,
    "team_agreed": sentence(AGREED),
    "team_work": sentence(OWN_AUTHORITIES),
    "team_signatures": signatures,
}
PROPOSAL_PARTS: dict[str, Builder] = INFORMATION_PARTS | {
    "proposing": proposing,
    SECTION: text,
    "answer_asked": sentence(ANSWER_PROPOSAL),
}
PARTS_OF_TEAM: dict[str, dict[str, Builder]] = {"JIT": PROPOSAL_PARTS, "JINV": PROPOSAL_PARTS}
