"""The content of each section of a request (schema `mla/request/1`), by the key of the section."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, bullets, fixed, joined, prose
from mla.documents.data_parts import annex_table, identifier_table
from mla.documents.labels import LABELS as L
from mla.documents.people import authority_rows, side_block, sign_block, wishes
from mla.law.text import Text

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """What a builder may use: the payload, the languages, and the numbers of the sections it may point to."""

    payload: Json
    voice: Voice
    numbers: Mapping[str, int]

    @property
    def zone(self) -> str:
        side = self.payload.get("requesting") or self.payload["from"]
        return str(side["time_zone"])


Builder = Callable[[Page], SafeString]


def filled(text: Text, **values: Text | str | int) -> Text:
    def half(language: str) -> str:
        said = {key: one.into(language) if isinstance(one, Text) else one for key, one in values.items()}
        return text.into(language).format(**said)

    return Text(half("en"), half("fr"))


def date(page: Page) -> SafeString:
    when = page.payload["date"]
    return page.voice.pairs((L["date"], page.voice.inline(times.instant(when, page.zone)) if when else ""))


def reference(page: Page) -> SafeString:
    return page.voice.pairs((L["our_reference"], fixed(page.payload["reference"])))


def preservation_status(page: Page) -> SafeString:
    status = page.payload["status"]
    return page.voice.ticks(
        (status == "new", codes.STATUSES["new"]), (status != "new", codes.EXTENSION)
    ) + previous(page, "previous_preservation")


def assistance_status(page: Page) -> SafeString:
    status = page.payload["status"]
    return page.voice.ticks(*((status == code, words) for code, words in codes.STATUSES.items()))


def previous(page: Page, key: str) -> SafeString:
    earlier, voice = page.payload[key], page.voice
    if not earlier:
        return NOTHING

    def day(field: str) -> SafeString:
        return voice.inline(times.day(earlier[field])) if earlier[field] else NOTHING

    return voice.pairs(
        (L["date"], day("date")),
        (L["reference"], fixed(earlier["reference"])),
        (L["their_reference"], fixed(earlier["their_reference"])),
        (L["requesting_authority"], earlier["requesting_authority"]),
        (L["requested_authority"], earlier["requested_authority"]),
        (L["channel"], voice.word(codes.CHANNELS, earlier["channel"]) if earlier["channel"] else ""),
        (L["preserved_from"], day("preserved_from")),
        (L["preserved_until"], day("preserved_until")),
    )


def previous_assistance(page: Page) -> SafeString:
    return previous(page, "previous_assistance") or page.voice.block(wording.NO_EARLIER)


def previous_preservation(page: Page) -> SafeString:
    return previous(page, "previous_preservation") or page.voice.block(wording.NO_EARLIER)


def requested(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["requested"])


def requesting(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["requesting"]) + page.voice.block(wording.REPLY_FAST)


def confirmation(page: Page) -> SafeString:
    person = page.payload["requesting"]["confirmation"]
    keys = ("name", "title", "function", "telephone", "mobile", "email")
    return page.voice.pairs(*((L[key], person[key]) for key in keys))


def operational(page: Page) -> SafeString:
    other = page.payload["requesting"]["operational"]
    return page.voice.pairs(*authority_rows(other)) if other else page.voice.block(wording.SAME_AUTHORITY)


def prosecution(page: Page) -> SafeString:
    office = page.payload["requesting"]["prosecution"]
    keys = ("office", "case_number", "court", "court_case_number", "decisions")
    return page.voice.pairs(*((L[key], office[key]) for key in keys))


def domestic(page: Page) -> SafeString:
    return prose(page.payload["legal_basis"]["domestic"])


def offences(page: Page) -> SafeString:
    payload, voice = page.payload, page.voice
    return voice.pairs(
        (L["offences"], voice.words(codes.OFFENCES, payload["offences"])),
        (L["national_provision"], payload["national_provision"]),
        (L["max_penalty"], payload["max_penalty"]),
    )


def facts(page: Page) -> SafeString:
    payload, voice = page.payload, page.voice
    stage = payload["proceedings_stage"]
    return prose(payload["facts"]) + voice.pairs(
        (L["persons"], payload["persons"]),
        (L["proceedings_stage"], voice.word(codes.STAGES, stage) if stage else ""),
    )


def data(page: Page) -> SafeString:
    sought, voice = page.payload["data"], page.voice
    categories = ((code in sought["categories"], words) for code, words in codes.CATEGORIES.items())
    return joined(
        (
            voice.ticks(*categories),
            identifier_table(voice, sought["identifiers"]),
            voice.pairs(
                (L["items"], voice.words(codes.ITEMS, sought["items"])),
                (L["description"], sought["description"]),
                (L["period"], period(page)),
                (L["period_reason"], sought["period_reason"]),
            ),
        )
    )


def period(page: Page) -> SafeString:
    sought = page.payload["data"]
    zone = sought["period_zone"] or page.zone
    ends = ((L["from"], sought["period_from"]), (L["until"], sought["period_to"]))
    stated = [(label, times.instant(value, zone)) for label, value in ends if value]
    return bullets([page.voice.inline(filled(Text("{a}: {b}", "{a} : {b}"), a=a, b=b)) for a, b in stated])


def preserved_data(page: Page) -> SafeString:
    return data(page) + page.voice.pairs((L["link"], page.payload["data"]["link"]))


def purpose(page: Page) -> SafeString:
    voice, needed = page.voice, page.payload["necessity"]
    return voice.pairs(
        (L["link"], page.payload["data"]["link"]),
        (L["necessity_reasons"], voice.words(codes.NECESSITY, needed["reasons"])),
        (L["explanation"], needed["text"]),
    )


def custodian(page: Page) -> SafeString:
    holder, voice = page.payload["custodian"], page.voice
    known = voice.pairs((L["custodian"], holder["name"]), (L["location"], holder["location"]))
    if holder["unknown"]:
        return known + voice.block(filled(wording.CUSTODIAN_UNKNOWN, section=page.numbers["data"]))
    return known


def necessity(page: Page) -> SafeString:
    needed = page.payload["necessity"]
    return bullets_of(page, needed["reasons"]) + prose(needed["text"])


def bullets_of(page: Page, reasons: list[str]) -> SafeString:
    return page.voice.pairs((L["necessity_reasons"], page.voice.words(codes.NECESSITY, reasons)))


def intention(page: Page) -> SafeString:
    meant, voice = page.payload["intention"], page.voice
    if not meant["declared"]:
        return voice.block(wording.NO_INTENTION)
    name = page.payload["requesting"]["party_name"]
    state = Text(name["en"], name["fr"])
    expected = voice.inline(times.day(meant["expected_on"])) if meant["expected_on"] else ""
    return joined(
        (
            voice.block(filled(wording.INTENTION, state=state, section=page.numbers["data"])),
            measure_ticks(page, meant["measures"]),
            voice.pairs((L["expected_on"], expected)),
        )
    )


def measure_ticks(page: Page, chosen: list[str]) -> SafeString:
    return page.voice.ticks(*((code in chosen, words) for code, words in codes.MEASURES.items()))


def measures(page: Page) -> SafeString:
    return measure_ticks(page, page.payload["measures_sought"])


def art30(page: Page) -> SafeString:
    return page.voice.block(wording.ART30_ASKED if page.payload["art30"] else wording.ART30_NOT_ASKED)


def urgency(page: Page) -> SafeString:
    stated, voice = page.payload["urgency"], page.voice
    by = stated["answer_by"]
    return voice.pairs(
        (L["level"], voice.word(codes.URGENCY, stated["level"])),
        (L["necessity_reasons"], voice.words(codes.URGENCY_REASONS, stated["reasons"])),
        (L["explanation"], stated["text"]),
        (L["answer_by"], voice.inline(times.instant(by, page.zone)) if by else ""),
    )


def expedited(page: Page) -> SafeString:
    asked, voice = page.payload["expedited"], page.voice
    return urgency(page) + voice.pairs(
        (L["ground"], voice.word(codes.EXPEDITED, asked["ground"]) if asked["ground"] else ""),
        (L["reason"], asked["reason"]),
    )


def procedures(page: Page) -> SafeString:
    return prose(page.payload["special_procedures"])


def use(page: Page) -> SafeString:
    undertaken = page.payload["use_undertaking"]
    return page.voice.block(wording.USE_UNDERTAKING if undertaken else wording.NO_UNDERTAKING)


def confirm(page: Page) -> SafeString:
    return page.voice.block(wording.PLEASE_CONFIRM) + page.voice.ticks(
        *((True, one) for one in wording.CONFIRM)
    )


def annexes(page: Page) -> SafeString:
    return annex_table(page.voice, page.payload["annexes"])


def signature(page: Page) -> SafeString:
    return sign_block(page.voice, page.payload["requesting"]["authority"], page.payload["signature"])


def confidentiality(page: Page) -> SafeString:
    return wishes(page.voice, page.payload["confidentiality"], ask=wording.KEEP_CONFIDENTIAL)


def preservation_offences(page: Page) -> SafeString:
    """The form has no section for the basis in our own law: it stands with the offences."""
    return offences(page) + page.voice.pairs((L["domestic"], page.payload["legal_basis"]["domestic"]))


def additional(page: Page) -> SafeString:
    """Section 18 takes further information and the list of annexes."""
    wanted = (L["procedures"], page.payload["special_procedures"])
    return page.voice.pairs(wanted) + annexes(page)


PRESERVATION_PARTS: dict[str, Builder] = {
    "status": preservation_status,
    "offences": preservation_offences,
    "data": preserved_data,
    "urgency": expedited,
    "annexes": additional,
}
REQUEST_PARTS: dict[str, Builder] = {
    "date": date,
    "reference": reference,
    "status": assistance_status,
    "requested": requested,
    "requesting": requesting,
    "confirmation": confirmation,
    "operational": operational,
    "prosecution": prosecution,
    "previous_assistance": previous_assistance,
    "previous_preservation": previous_preservation,
    "domestic": domestic,
    "offences": offences,
    "facts": facts,
    "data": data,
    "measures": measures,
    "purpose": purpose,
    "custodian": custodian,
    "necessity": necessity,
    "intention": intention,
    "art30": art30,
    "urgency": urgency,
    "expedited": expedited,
    "confidentiality": confidentiality,
    "procedures": procedures,
    "use": use,
    "annexes": annexes,
    "confirm": confirm,
    "signature": signature,
}
