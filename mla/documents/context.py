"""From a snapshot to what the templates print. Pure: the same bytes give the same context."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from mla.documents import acts, request_data, request_head, request_substance, sentences, wording
from mla.documents.blocks import Block, Printed
from mla.documents.codes import URGENCY
from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS, LETTER_TITLES, Kind
from mla.documents.qr import Code, code
from mla.documents.said import Said, Speaker, Value
from mla.documents.schema import ActLetter, Authority, Request
from mla.documents.sections import Section
from mla.documents.shared_sections import CONTACT, labels_of, names_of
from mla.law.text import Text

Mark = Literal["draft", "specimen"]
MARKS: Mapping[str, Text] = {"draft": wording.DRAFT, "specimen": wording.SPECIMEN}
SHORT_DIGEST = 16

REQUEST_BUILDERS: Mapping[str, Callable[[Speaker, Request], tuple[Block, ...]]] = {
    "date": request_head.date,
    "reference": request_head.reference,
    "status": request_head.status,
    "requested": request_head.requested,
    "requesting": request_head.requesting,
    "confirmation": request_head.confirmation,
    "operational": request_head.operational,
    "prosecution": request_head.prosecution,
    "previous_assistance": request_head.previous_assistance,
    "previous_preservation": request_head.previous_preservation,
    "domestic": request_head.domestic,
    "offences": request_substance.offences,
    "facts": request_substance.facts,
    "data": request_data.data,
    "data_with_link": request_data.data_with_link,
    "custodian": request_substance.custodian,
    "necessity": request_substance.necessity,
    "purpose": request_substance.purpose,
    "intention": request_substance.intention,
    "measures": request_substance.measures,
    "art30": request_substance.art30,
    "urgency": request_substance.urgency,
    "expedited": request_substance.expedited,
    "confidentiality": request_substance.confidentiality,
    "procedures": request_substance.procedures,
    "use": request_substance.use,
    "annexes": request_substance.annexes,
    "confirm": request_substance.confirm,
    "signature": request_substance.signature,
}
ACT_BUILDERS: Mapping[str, Callable[[Speaker, ActLetter, Section], tuple[Block, ...]]] = {
    "date": acts.date_section,
    "reference": acts.reference,
    "references": acts.reference,
    "status": acts.status,
    "requested": acts.to,
    "requesting": acts.from_,
    "to": acts.addressee,
    "from": acts.sender,
    "body": acts.body,
    "further": acts.further,
    "whole_body": acts.whole_body,
    "refusal": acts.refusal,
    "consultation": acts.consultation,
    "material": acts.material,
    "confidentiality": acts.confidentiality,
    "signature": acts.signature,
}


@dataclass(frozen=True, slots=True)
class Foot:
    """Printed on every page. Texts, not phrases: they travel through attributes into the page margins."""

    banner: str
    labels: str
    mark: str
    reference: str
    check: str
    page: str
    of: str


@dataclass(frozen=True, slots=True)
class Check:
    """The verification block that closes every letter."""

    address: str
    digest: str
    reference: str
    version: int | None
    qr: Code


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a template may print."""

    languages: tuple[str, ...]
    heading: str  # of the PDF: reference and kind, no name of a person
    author: str
    head_names: tuple[Value, ...]
    head_lines: tuple[str, ...]
    title: Said
    under: Said
    urgency: Said
    basis: tuple[Value, ...]
    sections: tuple[Printed, ...]
    form_order: Said
    foot: Foot
    check: Check
    mark: str


def build(
    kind_code: str, parsed: Request | ActLetter, *, mark: Mark | None, digest: str, verify_address: str
) -> Letter:
    """Raises RenderRefused when the kind of letter does not fit the snapshot."""
    kind = checked(kind_code, parsed)
    speaker = Speaker(parsed.languages)
    sender = parsed.requesting.authority if isinstance(parsed, Request) else parsed.from_.authority
    title = (
        LETTER_TITLES.get(parsed.act, kind.title)
        if isinstance(parsed, ActLetter) and kind.code == "LETTER"
        else kind.title
    )
    full, number = references(kind, parsed)
    address = f"{verify_address.rstrip('/')}/{number}?d={digest[:SHORT_DIGEST]}"
    return Letter(
        languages=parsed.languages,
        heading=f"{full} – {title.into(parsed.languages[0])}",
        author=plain(names_of(speaker, sender)[0].said),
        head_names=names_of(speaker, sender),
        head_lines=head_lines(speaker, sender),
        title=speaker.say(title),
        under=sentences.under(speaker, kind, parsed),
        urgency=urgency_words(speaker, parsed),
        basis=sentences.basis(speaker, parsed) if isinstance(parsed, Request) and kind.code != "PRES" else (),
        sections=printed(speaker, kind, parsed),
        form_order=form_order(speaker, kind),
        foot=foot(
            speaker, parsed, mark=mark, reference=full, check=f"{address} · SHA-256 {digest[:SHORT_DIGEST]}"
        ),
        check=Check(
            address, digest, full, parsed.version if isinstance(parsed, Request) else None, code(address)
        ),
        mark=mark or "",
    )


def checked(kind_code: str, parsed: Request | ActLetter) -> Kind:
    kind = KINDS.get(kind_code)
    if kind is None:
        raise RenderRefused(f"There is no letter of the kind {kind_code!r}.")
    if kind.schema != parsed.schema:
        raise RenderRefused(
            f"A letter of the kind {kind.code} cannot print a snapshot of the schema {parsed.schema}."
        )
    if isinstance(parsed, ActLetter) and kind.code != "LETTER" and parsed.act not in kind.for_verbs:
        raise RenderRefused(f"A letter of the kind {kind.code} cannot print the act {parsed.act!r}.")
    return kind


def references(kind: Kind, parsed: Request | ActLetter) -> tuple[str, str]:
    """(RO-2026-000123-26/PRES/DE/v1, RO-2026-000123-26). A draft has no number yet: its thread stands in."""
    if isinstance(parsed, Request):
        number = parsed.reference.strip() or f"D-{parsed.thread[:8]}"
        return f"{number}/{kind.code}/{parsed.requested.party}/v{parsed.version}", number
    number = parsed.our_reference.strip() or f"D-{parsed.thread[:8]}"
    return f"{number}/{kind.code}/{parsed.to.party}", number


def head_lines(speaker: Speaker, sender: Authority) -> tuple[str, ...]:
    shown = {key: getattr(sender, key).strip() for key in CONTACT}
    place = ", ".join(part.strip() for part in shown["address"].splitlines() if part.strip())
    reach = " · ".join(shown[key] for key in ("telephone", "email") if shown[key])
    hours = " · ".join(shown[key] for key in ("office_hours", "time_zone") if shown[key])
    return tuple(plain(speaker.typed(line).said) for line in (place, reach, hours) if line)


def urgency_words(speaker: Speaker, parsed: Request | ActLetter) -> Said:
    level = parsed.urgency.level if isinstance(parsed, Request) else parsed.urgency
    words = {"urgent": wording.URGENT, "danger_to_life": wording.DANGER}
    if level in words:
        return speaker.say(words[level])
    return () if level in URGENCY or not level.strip() else speaker.typed(level).said


def printed(speaker: Speaker, kind: Kind, parsed: Request | ActLetter) -> tuple[Printed, ...]:
    if isinstance(parsed, Request):
        return tuple(
            Printed(s.number, s.key, speaker.say(s.title), REQUEST_BUILDERS[s.key](speaker, parsed))
            for s in kind.sections
        )
    sections = with_further(kind.sections, parsed)
    return tuple(
        Printed(s.number, s.key, speaker.say(s.title), ACT_BUILDERS[s.key](speaker, parsed, s))
        for s in sections
    )


def with_further(sections: tuple[Section, ...], act: ActLetter) -> tuple[Section, ...]:
    """Fields without a section get one before the confidentiality: never printed is never approved."""
    further = tuple(acts.unclaimed(act, sections))
    if not further:
        return sections
    at = next(number for number, section in enumerate(sections) if section.key == "confidentiality")
    extra = Section(0, "further", "R", wording.FURTHER, None, further)
    return tuple(replace(s, number=n) for n, s in enumerate((*sections[:at], extra, *sections[at:]), start=1))


def form_order(speaker: Speaker, kind: Kind) -> Said:
    return speaker.say(wording.FORM_ORDER, form=kind.form, last=str(kind.form_read_to)) if kind.form else ()


def foot(
    speaker: Speaker, parsed: Request | ActLetter, *, mark: Mark | None, reference: str, check: str
) -> Foot:
    asked = parsed.confidentiality
    return Foot(
        banner=plain(speaker.say(wording.CONFIDENTIAL)) if asked.confidential else " ",
        labels=labels_of(asked) or " ",
        mark=plain(speaker.say(MARKS[mark])) if mark else " ",
        reference=reference,
        check=check,
        page=plain(speaker.say(wording.PAGE)) + " ",
        of=f" {plain(speaker.say(wording.OF))} ",
    )


def plain(said: Said) -> str:
    return " / ".join(phrase.words for phrase in said)
