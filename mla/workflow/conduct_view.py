"""A test of the conduct as pages show it: words for its codes, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.law.crossmap import LIST_32
from mla.law.equivalents import Equivalents
from mla.law.every_offence import CITATIONS, TITLES
from mla.law.text import Text
from mla.parties.choices import Certainty, DeclarationKind
from mla.requests.models import CooperationRequest
from mla.workflow.conduct_tested import ConductTest, conduct_test

# What supports a refusal is no better than what excludes one: the colour asks for a look where something is open.
ANSWER_TONES = {"met": "plain", "unmet": "info", "unknown": "attention"}


@dataclass(frozen=True, slots=True)
class Line:
    """One element: what was asked, the answer in words, and the sentence that was written beside it."""

    text: str
    state: str
    tone: str
    says: str


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    state: str
    tone: str
    why: str
    lines: list[Line]
    provisions: list[str]


@dataclass(frozen=True, slots=True)
class View:
    test: ConductTest
    answer: str
    tone: str
    why: str
    sections: list[Section]
    other: Line
    provision: str
    declared: list[str]
    note: str


def state_words(state: str) -> str:
    return {"met": _("Met"), "unmet": _("Not met"), "unknown": _("Not clear")}[state]


def answer_words(state: str) -> str:
    return {
        "met": _("Dual criminality is met"),
        "unmet": _("Dual criminality is not met"),
        "unknown": _("Still open"),
    }[state]


def view_of(matter: CooperationRequest) -> View | None:
    """Of the newest test on the file; None where nobody made one."""
    test = conduct_test(matter)
    if test is None:
        return None
    body = test.body
    other = body["other"]
    return View(
        test=test,
        answer=answer_words(body["answer"]),
        tone=ANSWER_TONES[body["answer"]],
        why=spoken(body["why"]),
        sections=[section(one) for one in body["offences"]],
        other=Line(
            _("Another provision of our law covers the conduct"),
            state_words(other["state"]),
            ANSWER_TONES[other["state"]],
            other["says"],
        ),
        provision=other["provision"],
        declared=[declared_words(one) for one in body["declared"]],
        note=body["note"],
    )


def section(one: Mapping[str, Any]) -> Section:
    return Section(
        title=offence_words(one["code"]),
        state=state_words(one["state"]),
        tone=ANSWER_TONES[one["state"]],
        why=spoken(one["why"]),
        lines=[
            Line(spoken(each["text"]), state_words(each["state"]), ANSWER_TONES[each["state"]], each["says"])
            for each in one["elements"]
        ],
        provisions=[provision_words(each) for each in one["provisions"]],
    )


def spoken(text: Mapping[str, str]) -> str:
    return text["fr" if language().startswith("fr") else "en"]


def language() -> str:
    return get_language() or "en"


def words(text: Text) -> str:
    return text.into(language())


def offence_words(code: str) -> str:
    """The article with its instrument, and the title: two instruments have an Article 7."""
    if code not in TITLES:
        return code
    return f"{CITATIONS[code].into(language())} – {words(TITLES[code])}"


def provision_words(one: Mapping[str, Any]) -> str:
    return provision_line(one) + doubt(one["certainty"])


def provision_line(one: Mapping[str, Any]) -> str:
    parts = [f"{one['citation']}: {spoken(one['title'])}", one["max_penalty"]]
    return ", ".join(part for part in parts if part)


def declared_words(one: Mapping[str, Any]) -> str:
    """What a State has declared or reserved, since when, and whether somebody read it."""
    found = {
        "state": spoken(one["state"]),
        "kind": DeclarationKind(one["kind"]).label,
        "article": one["article"],
        "day": date_format(date.fromisoformat(one["valid_from"]), "j F Y"),
    }
    return _("%(state)s: %(kind)s to Article %(article)s, since %(day)s") % found + doubt(one["certainty"])


def doubt(certainty: str) -> str:
    return "" if certainty == Certainty.VERIFIED else f" ({_('not verified')})"


def same_words(found: Equivalents) -> list[str]:
    """The same conduct under the other lists; that an offence is not in the list of 32 is said too."""
    listed = [
        _("List of 32, heading %(number)s: %(title)s")
        % {"number": code.removeprefix("EU"), "title": words(LIST_32[code].title)}
        for code in found.list_32
    ]
    return [
        *(offence_words(code) for code in (*found.convention, *found.united_nations) if code in TITLES),
        *(listed or [_("Not in the list of 32 by itself")]),
    ]
