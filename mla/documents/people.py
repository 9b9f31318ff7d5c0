"""Authorities, the signature block, and the wishes on confidentiality: the same in requests and in letters."""

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import NOTHING, Voice, bullets, fixed, joined
from mla.documents.labels import LABELS as L
from mla.law import cldr
from mla.law.text import Text

Json = dict[str, Any]
CONTACT = ("person_in_charge", "address", "telephone", "mobile", "fax", "email", "office_hours", "time_zone")


def authority_name(authority: Json) -> str:
    own, english = authority["name"], authority["name_en"]
    return f"{own}\n{english}" if own and english and own != english else own or english


def authority_rows(authority: Json) -> list[tuple[Text, str | None]]:
    return [(L["organisation"], authority_name(authority)), *((L[key], authority[key]) for key in CONTACT)]


def asked_rows(
    voice: Voice, authority: Json, keys: tuple[str, ...] = CONTACT
) -> list[tuple[Text, str | None]]:
    """The rows of a block of the form, each asked for by it: what is empty says so."""
    name = (L["organisation"], voice.stated(authority_name(authority)))
    return [name, *((L[key], voice.stated(authority[key])) for key in keys)]


def asked_side(voice: Voice, side: Json) -> SafeString:
    """Section 5 of both forms."""
    authority = side["authority"] | {"time_zone": side["authority"]["time_zone"] or side["time_zone"]}
    return voice.pairs(state_row(voice, side), *asked_rows(voice, authority))


def state_row(voice: Voice, side: Json) -> tuple[Text, str | None]:
    return L["state"], voice.inline(state_name(side))


def state_name(side: Json) -> Text:
    return cldr.state(side["party"], side["party_name"]["en"], side["party_name"]["fr"])


def requested_side(voice: Voice, side: Json) -> SafeString:
    """Section 4 of both forms asks for the name only; by what else it was found stands below it, in one row."""
    authority = side["authority"]
    name = (L["organisation"], voice.stated(authority_name(authority)))
    rest = ((L[key], authority[key]) for key in CONTACT[:2])
    reached = [authority[key] for key in CONTACT[2:-1]] + [authority["time_zone"] or side["time_zone"]]
    contact = " · ".join(one for one in reached if one)
    return voice.pairs(state_row(voice, side), name, *rest, (L["contact"], contact))


def side_block(voice: Voice, side: Json) -> SafeString:
    authority = side["authority"]
    zone = authority["time_zone"] or side["time_zone"]
    return voice.pairs(state_row(voice, side), *authority_rows(authority | {"time_zone": zone}))


def sign_block(voice: Voice, authority: Json, signature: Json, *, signer: str = "") -> SafeString:
    """The place for pen and seal; or, when the file is signed, who signed it and where to look."""
    if signer:
        return signed_block(voice, authority, signature, signer)
    who = voice.pairs(
        (L["organisation"], authority_name(authority)),
        (L["name"], signature["name"]),
        (L["function"], signature["function"]),
        (L["place"], signature["place"] or "\u00a0"),
        (L["date"], "\u00a0"),
        (wording.SIGN_HERE, format_html('<span class="line">{}</span>', "\u00a0")),
    )
    return format_html(
        '<div class="sign">{}<div class="seal">{}</div></div>', who, voice.stacked(wording.SEAL)
    )


def signed_block(voice: Voice, authority: Json, signature: Json, signer: str) -> SafeString:
    who = voice.pairs(
        (L["organisation"], authority_name(authority)),
        (L["name"], signature["name"]),
        (L["function"], signature["function"]),
        (L["place"], signature["place"]),
        (wording.SIGNED_BY, signer),
    )
    return format_html("<div>{}{}</div>", who, voice.block(wording.SIGNED_FILE))


def wishes(voice: Voice, asked: Json, *, ask: Text) -> SafeString:
    """What we ask to be kept secret, and the labels. A Party may not be able to: 27(8), 29(6) give it a voice."""
    return joined(
        (
            voice.block(ask) if asked["confidential"] else NOTHING,
            voice.ticks(
                (asked["confidential"], wording.CONFIDENTIAL_TICK),
                (asked["no_user_notice"], wording.NO_USER_NOTICE),
                (asked["tell_before_notice"], wording.TELL_BEFORE),
            ),
            label_line(voice, asked),
        )
    )


def asked_to_keep(voice: Voice, asked: Json, *, ask: Text) -> SafeString:
    """The same in a letter, shorter: only what is asked. The labels stand in the banner of every page."""
    wanted = (
        ("confidential", ask),
        ("no_user_notice", wording.NO_USER_NOTICE),
        ("tell_before_notice", wording.TELL_BEFORE),
    )
    return bullets([voice.inline(text) for key, text in wanted if asked[key]])


def label_line(voice: Voice, asked: Json) -> SafeString:
    labels = marks(asked)
    return format_html("<p>{}</p>", fixed(labels)) + voice.block(wording.LABEL_NOTE) if labels else NOTHING


def marks(asked: Json) -> str:
    """`TLP:AMBER+STRICT PAP:AMBER`, or nothing."""
    return " ".join(f"{name.upper()}:{asked[name]}" for name in ("tlp", "pap") if asked[name])
