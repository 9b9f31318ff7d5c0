"""A payload as one HTML document, for previews and for the PDF. Pure: no clock, no database, no layout engine."""

import re
from collections import ChainMap
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal
from urllib.parse import urlencode

import orjson
import segno
from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.act_parts import ACT_PARTS
from mla.documents.blocks import Voice
from mla.documents.bodies import check_body
from mla.documents.covers import covers
from mla.documents.direct_parts import DIRECT_PARTS_OF_KIND
from mla.documents.errors import RenderRefused
from mla.documents.field_parts import FIELD_PARTS
from mla.documents.frame import framed
from mla.documents.head import office, page_numbers, sender
from mla.documents.heading import basis, urgent
from mla.documents.information_parts import PARTS_OF_KIND
from mla.documents.kind import Kind
from mla.documents.kinds import EARLIER, KINDS
from mla.documents.measure_parts import OWN_PARTS
from mla.documents.page import Page, filled
from mla.documents.paper import paper_of
from mla.documents.papers.parts import PAPER_PARTS, proof_words, secrecy
from mla.documents.payload import printable_text, read
from mla.documents.people import authority_name, marks
from mla.documents.proof import grouped
from mla.documents.request_parts import REQUEST_PARTS
from mla.documents.sections import Section
from mla.documents.team_parts import PARTS_OF_TEAM
from mla.documents.verification import about_the_file
from mla.law.measures import MEASURES
from mla.law.tongues import direction
from mla.requests.letters import letter_of
from mla.requests.verbs import VERBS

Mark = Literal["draft", "specimen"]
MARKS = {"draft": wording.DRAFT, "specimen": wording.SPECIMEN}
SHORT_SECTION = 800  # characters
TAG = re.compile(r"<[^>]*>")  # typed signs of this kind are escaped, in attributes too
SHORT = 16  # hexadecimal characters of the digest on every page and in the code


@dataclass(frozen=True, slots=True)
class Part:
    number: int
    key: str
    heading: SafeString
    content: SafeString

    @property
    def together(self) -> bool:
        """Short enough to stay on one page, which the reader then need not turn."""
        return len(TAG.sub("", self.content)) < SHORT_SECTION


def as_html(
    kind: str,
    payload: bytes,
    *,
    mark: Mark | None,
    digest: str,
    code: str,
    verify_address: str,
    signer: str = "",
) -> str:
    """The letter of `kind` (a key of KINDS) as a whole HTML document without style.

    `digest` is the SHA-256 of `payload`, 64 hexadecimal characters, and `code` what `proof.code_of` makes of it; a
    draft shows neither code nor verification block, because nobody could confirm it. `signer` is who will sign the
    file electronically; "" leaves a place for pen and seal. Raises RenderRefused when the payload cannot be printed as
    it was approved.
    """
    printed = KINDS.get(kind) or kind_of_earlier(kind, payload)
    if printed is None:
        raise RenderRefused(f"no letter of kind {kind!r} is known.")
    content = read(payload, schema=printed.schema)
    signer = printable_text(signer, "signer")
    check_act(printed, content)
    check_body(content)
    try:
        return written(
            printed,
            content,
            mark=mark,
            digest=digest,
            code=code,
            verify_address=verify_address,
            signer=signer,
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise RenderRefused(
            f"the payload is not of the agreed shape ({type(error).__name__}: {error})."
        ) from error


def kind_of_earlier(code: str, payload: bytes) -> Kind | None:
    """A letter ordered before its act had a kind of its own is printed as the kind of that act."""
    try:
        value = orjson.loads(payload) if code in EARLIER else None
    except orjson.JSONDecodeError:
        return None
    if not isinstance(value, dict) or value.get("measure") not in MEASURES:
        return None
    verb = VERBS.get(str(value.get("act")))
    if verb is None:
        return None
    family = MEASURES[value["measure"]].family
    return KINDS.get(letter_of(verb, family=family, body=value.get("body") or {}))


def check_act(kind: Kind, payload: dict[str, Any]) -> None:
    """A letter prints its own acts only: an acknowledgement made of a refusal would say the wrong thing."""
    act = payload.get("act")
    if payload.get("paper", kind.code) != kind.code:
        raise RenderRefused(f"this is a paper of kind {payload['paper']!r}.", path="paper")
    if act is not None and act not in kind.for_verbs:
        raise RenderRefused(f"a letter of kind {kind.code} does not print {act!r}.", path="act")


def written(
    kind: Kind,
    payload: dict[str, Any],
    *,
    mark: Mark | None,
    digest: str,
    code: str,
    verify_address: str,
    signer: str,
) -> str:
    voice = Voice(tuple(payload["languages"]))
    reference = payload["reference"] if "reference" in payload else payload["our_reference"]
    title = kind.title_of(payload)
    # Neither reference nor digest: what stands in an address ends in the logs of every machine on the way.
    address = f"{verify_address}?{urlencode({'c': code})}"
    parts = numbered_parts(kind, payload, voice, signer)
    return framed(
        {
            "language": voice.languages[0],
            "direction": direction(voice.languages[0]),
            "office": office(payload, voice),
            "title": f"{reference} – {title.into(voice.languages[0])}".removeprefix(" – "),
            "author": authority_name(sender(payload)["authority"]).split("\n")[0],
            "heading": voice.stacked(title),
            "under": basis(kind, payload, voice),
            "urgent": urgent(payload, voice),
            "secret": secrecy(payload, voice),
            "labels": marks(payload["confidentiality"]),
            "mark": mark or "",
            "marked": voice.inline(MARKS[mark]) if mark else "",
            "reference": reference,
            "both": len(voice.languages) > 1,
            "short": digest[:SHORT],
            "pages": page_numbers(voice),
            "digest": digest,
            "parts": parts[:-1],
            "signature": parts[-1],
            "verify": None
            if mark == "draft"
            else verification(voice, reference, address, digest, code, payload, signer)
            | {"page": verify_address},
            "form": form_note(kind, voice),
            "covers": covers(payload, voice, reference),
            "paper": paper_of(payload),
        },
    )


def builder(kind: Kind, section: Section) -> Callable[[Page], SafeString]:
    if section.key in FIELD_PARTS:
        return lambda page: FIELD_PARTS[section.key](page, section)
    if kind.schema == "mla/paper/1":
        return PAPER_PARTS[kind.code][section.key]
    if kind.schema == "mla/act/1":
        return ACT_PARTS[section.key]
    own = (OWN_PARTS, PARTS_OF_KIND, PARTS_OF_TEAM, DIRECT_PARTS_OF_KIND)
    return ChainMap(*(parts[kind.code] for parts in own if kind.code in parts), REQUEST_PARTS)[section.key]


def numbered_parts(kind: Kind, payload: dict[str, Any], voice: Voice, signer: str) -> list[Part]:
    """A published form keeps every section and its number; a letter of our own leaves out what is empty."""
    sections = with_the_rest(kind, payload)
    page = Page(payload, voice, {section.key: section.number for section in sections}, signer)
    if not kind.form:
        filled_in = (section for section in sections if builder(kind, section)(page))
        sections = tuple(replace(section, number=number) for number, section in enumerate(filled_in, start=1))
        # One section may name another by its number, which is known only now.
        page = replace(page, numbers={section.key: section.number for section in sections})
    return [
        Part(one.number, one.key, voice.inline(one.title), builder(kind, one)(page) or voice.not_stated())
        for one in sections
    ]


def with_the_rest(kind: Kind, payload: dict[str, Any]) -> tuple[Section, ...]:
    """The sections of the kind, and before its last two one for the fields of the body that none of them names."""
    given = payload.get("body", {})
    if kind.schema == "mla/paper/1":
        return kind.sections
    named = {key for section in kind.sections for key in section.body}
    rest = tuple(key for key in given if key not in named and given[key] != payload.get(key))
    if not rest:
        return kind.sections
    extra = Section(0, "body", "R", wording.FURTHER, None, rest)
    sections = (*kind.sections[:-2], extra, *kind.sections[-2:])
    return tuple(replace(section, number=number) for number, section in enumerate(sections, start=1))


def verification(
    voice: Voice,
    reference: str,
    address: str,
    digest: str,
    code: str,
    payload: dict[str, Any],
    signer: str,
) -> dict[str, object]:
    picture = segno.make(address, error="m", micro=False)
    letter = wording.VERIFY_HOW, wording.VERIFY_COPY
    how, copy = proof_words(payload) if "paper" in payload else letter
    return {
        "title": voice.inline(wording.VERIFY_TITLE),
        "how": voice.block(how),
        "copy": voice.block(copy),
        "rows": [
            (voice.inline(wording.VERIFY_REFERENCE), reference),
            *about_the_file(voice, payload, signer),
            (voice.inline(wording.VERIFY_CODE), grouped(code)),
            (voice.inline(wording.VERIFY_DIGEST), digest),
            (voice.inline(wording.VERIFY_ADDRESS), address.partition("?")[0]),
        ],
        "code": grouped(code),
        "code_label": voice.inline(wording.VERIFY_CODE),
        "image": picture.svg_data_uri(border=4, scale=4, xmldecl=False),
        "alt": f"{wording.QR_ALT.into(voice.languages[0])}: {address}",
    }


def form_note(kind: Kind, voice: Voice) -> SafeString | str:
    if not kind.form:
        return ""
    return voice.block(filled(wording.FORM_ORDER, form=kind.form, last=kind.form_read_to))
