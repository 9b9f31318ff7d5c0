"""Names of languages in each language of a letter, as the framework has them: data, which no translator fills in."""

from functools import cache

from django.conf.locale import LANG_INFO
from django.utils import translation

from mla.law.text import Filled, Named, Text
from mla.law.tongues import FURTHER, base

BOTH = Text("{one}, {other}", "{one}, {other}")


def language_name(tags: str) -> Text | None:
    """`Romanian` for `ro`, `English, French` for `en,fr`; None for what is no tag of a language that is known."""
    names = [named(base(tag.strip())) for tag in tags.split(",")]
    known = [one for one in names if one is not None]
    if len(known) < len(names) or not known:
        return None
    name: Text = known[0]
    for other in known[1:]:
        name = Filled.of(BOTH, {"one": name, "other": other})
    return name


@cache
def named(tag: str) -> Named | None:
    english = LANG_INFO.get(tag, {}).get("name")
    if english is None:
        return None
    return Named(
        english, said(english, "fr").lower(), further=tuple((one, said(english, one)) for one in FURTHER)
    )


def said(english: str, language: str) -> str:
    with translation.override(language):
        return translation.gettext(english)
