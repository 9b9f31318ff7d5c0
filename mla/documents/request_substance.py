"""What is asked and why: offence, facts, custodian, necessity, urgency, procedures, annexes, signature."""

from mla.documents import wording
from mla.documents.blocks import Block, Cell, Column, Prose, Row, Table, Tick, Ticks
from mla.documents.codes import EXPEDITED, MEASURES, NECESSITY, OFFENCES, URGENCY, URGENCY_REASONS
from mla.documents.labels import LABELS
from mla.documents.request_data import link
from mla.documents.said import Speaker, Value
from mla.documents.schema import Annex, Request
from mla.documents.shared_sections import (
    coded_rows,
    confidentiality_blocks,
    day_value,
    fields,
    instant_with_utc,
    names_of,
    row,
    seal_block,
    state_words,
    typed_row,
)

Blocks = tuple[Block, ...]
ANNEX_COLUMNS = (
    ("letter", "w-letter"),
    ("annex_title", "w-title"),
    ("pages", "w-port"),
    ("language", "w-language"),
    ("sha256", "w-digest"),
)


def offences(speaker: Speaker, request: Request) -> Blocks:
    chosen = speaker.codes(OFFENCES, request.offences)
    named = Ticks(tuple(Tick(True, one) for one in chosen)) if chosen else Prose(speaker.missing())
    keys = ("national_provision", "max_penalty")
    return (named, fields(*(typed_row(speaker, key, getattr(request, key)) for key in keys)))


def facts(speaker: Speaker, request: Request) -> Blocks:
    keys = ("persons", "proceedings_stage")
    return (
        Prose(speaker.typed(request.facts)),
        fields(*(typed_row(speaker, key, getattr(request, key)) for key in keys)),
    )


def custodian(speaker: Speaker, request: Request) -> Blocks:
    held = request.custodian
    if held.unknown and not held.name.strip() and not held.location.strip():
        return (Prose(speaker.sentence(wording.CUSTODIAN_UNKNOWN, section=section_of_data(request))),)
    return (
        fields(typed_row(speaker, "custodian", held.name), typed_row(speaker, "location", held.location)),
    )


def section_of_data(request: Request) -> str:
    """The number of the section that shows the identifiers: 11 in the preservation form, 14 in the others."""
    return "11" if request.measure in {"PRES", "TDISC"} else "14"


def necessity(speaker: Speaker, request: Request) -> Blocks:
    reasons = coded_rows(speaker, "necessity_reasons", NECESSITY, request.necessity.reasons)
    return (fields(reasons, typed_row(speaker, "explanation", request.necessity.text)),)


def purpose(speaker: Speaker, request: Request) -> Blocks:
    return (*link(speaker, request), *necessity(speaker, request))


def intention(speaker: Speaker, request: Request) -> Blocks:
    if not request.intention.declared:
        return (Prose(speaker.sentence(wording.NO_INTENTION)),)
    state = state_words(request.requesting.party_name, request.requesting.party)
    said = speaker.sentence(wording.INTENTION, state=state, section=section_of_data(request))
    when = row(speaker, "expected_on", day_value(speaker, request.intention.expected_on))
    return (Prose(said), measure_ticks(speaker, request.intention.measures), fields(when))


def measure_ticks(speaker: Speaker, chosen: tuple[str, ...]) -> Ticks:
    return Ticks(tuple(Tick(code in chosen, speaker.sentence(text)) for code, text in MEASURES.items()))


def measures(speaker: Speaker, request: Request) -> Blocks:
    return (measure_ticks(speaker, request.measures_sought),)


def art30(speaker: Speaker, request: Request) -> Blocks:
    return (Prose(speaker.sentence(wording.ART30_ASKED if request.art30 else wording.ART30_NOT_ASKED)),)


def urgency(speaker: Speaker, request: Request) -> Blocks:
    asked = request.urgency
    rows: tuple[Row, ...] = (row(speaker, "level", speaker.code(URGENCY, asked.level)),)
    if asked.level != "routine" or asked.reasons or asked.text.strip():
        rows += (
            coded_rows(speaker, "reasons", URGENCY_REASONS, asked.reasons),
            typed_row(speaker, "explanation", asked.text),
        )
    zone = request.requesting.time_zone
    return (fields(*rows, row(speaker, "answer_by", *instant_with_utc(speaker, asked.answer_by, zone))),)


def expedited(speaker: Speaker, request: Request) -> Blocks:
    ground = request.expedited.ground
    ticks = Ticks(tuple(Tick(code == ground, speaker.sentence(text)) for code, text in EXPEDITED.items()))
    reason = fields(typed_row(speaker, "reason", request.expedited.reason)) if ground else fields()
    return (ticks, reason, *urgency(speaker, request)) if ground else (ticks, *urgency(speaker, request))


def confidentiality(speaker: Speaker, request: Request) -> Blocks:
    return confidentiality_blocks(speaker, request.confidentiality, of_request=True)


def procedures(speaker: Speaker, request: Request) -> Blocks:
    return (Prose(speaker.typed(request.special_procedures)),)


def use(speaker: Speaker, request: Request) -> Blocks:
    text = wording.USE_UNDERTAKING if request.use_undertaking else wording.NO_UNDERTAKING
    return (Prose(speaker.sentence(text)),)


def annexes(speaker: Speaker, request: Request) -> Blocks:
    if not request.annexes:
        return (Prose(speaker.sentence(wording.NO_ANNEX)),)
    columns = tuple(Column(speaker.say(LABELS[key]), width) for key, width in ANNEX_COLUMNS)
    return (
        Table(
            speaker.say(wording.ANNEX_LIST), columns, tuple(annex_row(speaker, a) for a in request.annexes)
        ),
    )


def annex_row(speaker: Speaker, annex: Annex) -> tuple[Cell, ...]:
    pages = speaker.typed("–" if annex.pages is None else str(annex.pages))
    kind: tuple[Value, ...] = (speaker.typed(annex.media_type),) if annex.media_type.strip() else ()
    return (
        Cell((speaker.typed(annex.letter),)),
        Cell((speaker.typed(annex.title), *kind)),
        Cell((pages,)),
        Cell((speaker.typed(annex.language),)),
        Cell((speaker.typed(annex.sha256, "mono"),)),
    )


def confirm(speaker: Speaker, _request: Request) -> Blocks:
    ticks = Ticks(tuple(Tick(True, speaker.sentence(text)) for text in wording.CONFIRM))
    return (Prose(speaker.sentence(wording.PLEASE_CONFIRM)), ticks)


def signature(speaker: Speaker, request: Request) -> Blocks:
    signed = request.signature
    office = names_of(speaker, request.requesting.authority)[0].said[0].words
    return (
        seal_block(speaker, name=signed.name, function=signed.function, office=office, place=signed.place),
    )
