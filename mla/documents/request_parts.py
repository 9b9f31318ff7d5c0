"""The content of each section of a request (schema `mla/request/1`), by the key of the section."""

from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents import head_parts as head
from mla.documents.blocks import joined, prose
from mla.documents.data_parts import annex_table, identifier_table
from mla.documents.labels import LABELS as L
from mla.documents.page import Builder, Page, filled
from mla.documents.people import sign_block, state_name, wishes
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.text import Text


def offences(page: Page) -> SafeString:
    """By article and title; a letter under another instrument than the Convention by title alone."""
    payload, voice = page.payload, page.voice
    united = CATALOGUE[payload["measure"]].instrument == wording.UN
    return voice.pairs(
        (L["offences"], voice.words(codes.OFFENCE_TITLES if united else codes.OFFENCES, payload["offences"])),
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


def data(page: Page, *more: tuple[bool, Text]) -> SafeString:
    """`more`: ticks of a form that knows further kinds of data."""
    sought, voice = page.payload["data"], page.voice
    categories = ((code in sought["categories"], words) for code, words in codes.CATEGORIES.items())
    return joined(
        (
            voice.ticks(*categories, *more),
            identifier_table(voice, sought["identifiers"]),
            voice.pairs(
                (L["items"], voice.words(codes.ITEMS, sought["items"])),
                (L["description"], sought["description"]),
                (L["other_data"], sought.get("other", "")),
                *period(page),
                (L["period_reason"], sought["period_reason"]),
            ),
        )
    )


def period(page: Page) -> list[tuple[Text, str | None]]:
    sought = page.payload["data"]
    zone = sought["period_zone"] or page.zone
    ends = ("period_from", "period_to")
    return [(L[key], times.instant(page.voice, sought[key], zone) if sought[key] else "") for key in ends]


def preserved_data(page: Page) -> SafeString:
    sought = page.payload["data"]
    other = (bool(sought.get("other")), codes.OTHER_DATA)
    return data(page, other) + page.voice.pairs((L["link"], sought["link"]))


def purpose(page: Page) -> SafeString:
    voice, needed = page.voice, page.payload["necessity"]
    return voice.pairs(
        (L["link"], page.payload["data"]["link"]),
        (L["necessity_reasons"], voice.words(codes.NECESSITY, needed["reasons"])),
        (L["explanation"], needed["text"]),
        loss(page),
    )


def loss(page: Page) -> tuple[Text, str | None]:
    expected = page.payload["necessity"].get("loss_expected_on")
    return L["loss_expected_on"], page.voice.inline(times.day(expected)) if expected else ""


def custodian(page: Page) -> SafeString:
    holder, voice = page.payload["custodian"], page.voice
    known = voice.pairs((L["custodian"], holder["name"]), (L["location"], holder["location"]))
    if holder["unknown"]:
        return known + voice.block(filled(wording.CUSTODIAN_UNKNOWN, section=page.numbers["data"]))
    return known


def necessity(page: Page) -> SafeString:
    needed = page.payload["necessity"]
    return bullets_of(page, needed["reasons"]) + prose(needed["text"]) + page.voice.pairs(loss(page))


def bullets_of(page: Page, reasons: list[str]) -> SafeString:
    return page.voice.pairs((L["necessity_reasons"], page.voice.words(codes.NECESSITY, reasons)))


def intention(page: Page) -> SafeString:
    meant, voice = page.payload["intention"], page.voice
    if not meant["declared"]:
        return voice.block(wording.NO_INTENTION)
    state = state_name(page.payload["requesting"])
    expected = voice.inline(times.day(meant["expected_on"])) if meant["expected_on"] else ""
    announced = meant.get("channel", "")
    return joined(
        (
            voice.block(filled(wording.INTENTION, state=state, section=page.numbers["data"])),
            measure_ticks(page, meant["measures"]),
            voice.pairs(
                (L["expected_on"], expected),
                (L["mla_channel"], voice.word(codes.CHANNELS, announced) if announced else ""),
            ),
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
        (L["answer_by"], times.instant(voice, by, page.zone) if by else ""),
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
    authority, signature = page.payload["requesting"]["authority"], page.payload["signature"]
    return sign_block(page.voice, authority, signature, signer=page.signer)


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
    "status": head.preservation_status,
    "offences": preservation_offences,
    "data": preserved_data,
    "urgency": expedited,
    "annexes": additional,
}
REQUEST_PARTS: dict[str, Builder] = {
    "date": head.date,
    "reference": head.reference,
    "status": head.assistance_status,
    "requested": head.requested,
    "requesting": head.requesting,
    "confirmation": head.confirmation,
    "operational": head.operational,
    "prosecution": head.prosecution,
    "previous_assistance": head.previous_assistance,
    "previous_preservation": head.previous_preservation,
    "domestic": head.domestic,
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
