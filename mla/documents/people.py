"""Authorities, the signature block, and the wishes on confidentiality: the same in requests and in letters."""

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import NOTHING, Voice, fixed, joined
from mla.documents.labels import LABELS as L
from mla.law.text import Text

Json = dict[str, Any]
CONTACT = ("person_in_charge", "address", "telephone", "mobile", "fax", "email", "office_hours", "time_zone")


def authority_name(authority: Json) -> str:
    own, english = authority["name"], authority["name_en"]
    return f"{own}\n{english}" if own and english and own != english else own or english


def authority_rows(authority: Json) -> list[tuple[Text, str | None]]:
    return [(L["organisation"], authority_name(authority)), *((L[key], authority[key]) for key in CONTACT)]


def side_block(voice: Voice, side: Json) -> SafeString:
    name = Text(side["party_name"]["en"], side["party_name"]["fr"])
    authority = side["authority"]
    zone = authority["time_zone"] or side["time_zone"]
    return voice.pairs((L["state"], voice.inline(name)), *authority_rows(authority | {"time_zone": zone}))


def sign_block(voice: Voice, authority: Json, signature: Json) -> SafeString:
    who = voice.pairs(
        (L["organisation"], authority_name(authority)),
        (L["name"], signature["name"]),
        (L["function"], signature["function"]),
        (L["place"], signature["place"] or "\u00a0"),
        (L["date"], "\u00a0"),
        (wording.SIGN_HERE, format_html('<span class="line">{}</span>', "\u00a0")),
    )
    return format_html(
        '<div class="sign">{}<div class="seal">{}</div></div>', who, voice.inline(wording.SEAL)
    )


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
    return joined(voice.block(text) for key, text in wanted if asked[key])


def label_line(voice: Voice, asked: Json) -> SafeString:
    labels = marks(asked)
    return format_html("<p>{}</p>", fixed(labels)) + voice.block(wording.LABEL_NOTE) if labels else NOTHING


def marks(asked: Json) -> str:
    """`TLP:AMBER+STRICT PAP:AMBER`, or nothing."""
    return " ".join(f"{name.upper()}:{asked[name]}" for name in ("tlp", "pap") if asked[name])
