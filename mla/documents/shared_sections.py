"""Sections that requests and the other letters have in common: authorities, confidentiality, seal."""

from datetime import date, datetime

from mla.documents import instants, wording
from mla.documents.blocks import Block, Fields, Prose, Row, Seal, Tick, Ticks
from mla.documents.codes import Codes
from mla.documents.labels import LABELS
from mla.documents.said import Speaker, Style, Value
from mla.documents.schema import Authority, Confidentiality, Name
from mla.law.text import Text

MONO = frozenset({"telephone", "mobile", "fax", "email", "reference", "their_reference", "case_number"})
CONTACT = ("person_in_charge", "address", "telephone", "mobile", "fax", "email", "office_hours", "time_zone")


def row(speaker: Speaker, key: str, *values: Value) -> Row:
    return Row(speaker.say(LABELS[key]), values or (speaker.missing(),))


def typed_row(speaker: Speaker, key: str, text: str) -> Row:
    style: Style = "mono" if key in MONO and text.strip() else "text"
    return row(speaker, key, speaker.typed(text, style))


def day_value(speaker: Speaker, value: date | None) -> Value:
    return speaker.missing() if value is None else Value(instants.day(speaker, value), "date")


def instant_value(speaker: Speaker, value: datetime | None, zone: str) -> Value:
    return speaker.missing() if value is None else Value(instants.instant(speaker, value, zone), "date")


def instant_with_utc(speaker: Speaker, value: datetime | None, zone: str) -> tuple[Value, ...]:
    """The writer's time, and UTC beneath it, so that neither side converts by heart."""
    first = instant_value(speaker, value, zone)
    if value is None:
        return (first,)
    return first, speaker.typed(instants.utc_figures(value, precision="minute"))


def state_words(name: Name, code: str) -> Text:
    return Text(name.en.strip() or code, name.fr.strip() or name.en.strip() or code)


def names_of(speaker: Speaker, authority: Authority) -> tuple[Value, ...]:
    """The name in the authority's own language, then in English when that is another name."""
    names = dict.fromkeys(name.strip() for name in (authority.name, authority.name_en) if name.strip())
    return tuple(speaker.typed(name) for name in names) or (speaker.missing(),)


def authority_rows(
    speaker: Speaker, authority: Authority, *, full: bool, keys: tuple[str, ...] = CONTACT
) -> tuple[Row, ...]:
    """`full`: every line of the form, stated or not. Otherwise only the lines that say something."""
    shown = [key for key in keys if full or getattr(authority, key).strip()]
    lines = tuple(typed_row(speaker, key, getattr(authority, key)) for key in shown)
    return (row(speaker, "organisation", *names_of(speaker, authority)), *lines)


def is_blank(authority: Authority) -> bool:
    return not any(getattr(authority, key).strip() for key in (*CONTACT, "name", "name_en"))


def state_row(speaker: Speaker, name: Name, code: str) -> Row:
    return row(speaker, "state", speaker.sentence(state_words(name, code)))


def coded_rows(speaker: Speaker, key: str, codes: Codes, chosen: tuple[str, ...]) -> Row:
    return row(speaker, key, *speaker.codes(codes, chosen))


def confidentiality_blocks(
    speaker: Speaker, asked: Confidentiality, *, of_request: bool
) -> tuple[Block, ...]:
    ticks = Ticks(
        (
            Tick(asked.confidential, speaker.sentence(wording.CONFIDENTIAL_TICK)),
            Tick(asked.no_user_notice, speaker.sentence(wording.NO_USER_NOTICE)),
            Tick(asked.tell_before_notice, speaker.sentence(wording.TELL_BEFORE)),
        )
    )
    blocks: tuple[Block, ...] = (ticks,) if of_request else ()
    if asked.confidential:
        text = wording.KEEP_CONFIDENTIAL if of_request else wording.KEEP_LETTER_CONFIDENTIAL
        blocks += (Prose(speaker.sentence(text)),)
    if labels := labels_of(asked):
        blocks += (Prose(speaker.sentence(wording.LABELS_ARE, labels=labels)),)
    return blocks


def labels_of(asked: Confidentiality) -> str:
    """TLP:AMBER+STRICT  PAP:AMBER, as printed in the banner."""
    marks = (("TLP", asked.tlp.strip()), ("PAP", asked.pap.strip()))
    return "  ".join(f"{scheme}:{mark}" for scheme, mark in marks if mark)


def seal_block(speaker: Speaker, *, name: str, function: str, office: str, place: str) -> Seal:
    """Lines left empty are printed as lines to write on: the letter may be signed by hand."""
    blank = Value((), "blank")
    entries = (
        ("name", name),
        ("function", function),
        ("organisation", office),
        ("place", place),
        ("date", ""),
    )
    rows = tuple(
        Row(speaker.say(LABELS[key]), (speaker.typed(text) if text.strip() else blank,))
        for key, text in entries
    )
    return Seal(rows, speaker.say(wording.SIGN_HERE), speaker.say(wording.SEAL))


def fields(*rows: Row) -> Fields:
    return Fields(tuple(rows))
