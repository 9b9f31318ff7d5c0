"""What a person is asked for each step of a joint investigation: one table, from which every page makes its form."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from django.utils.translation import get_language
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.answered import typed
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.requests.verbs_team import TEXTS
from mla.workflow.team_texts import Negotiation, TeamText, negotiation
from mla.workflow.team_use import ACCUSED, AGREED, CONSENTED
from mla.workflow.teaming import EXPIRY, WITHDRAWAL, new_text, rows_of

ITEM = "item_"
Words = Any
"""A text, or one that is translated when it is shown."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`kind` says which field it becomes; the name is that of the parameter of the verb."""

    name: str
    kind: Literal["text", "line", "day", "choice", "hidden"]
    label: Words
    hint: Words = ""
    needed: bool = True
    choices: tuple[tuple[str, Words], ...] = ()
    initial: Any = None


BASE = Asked("shown_digest", "hidden", "")
"""The text on which changes are made, as the page shows it."""
CHOSEN = Asked(
    "shown_digest", "choice", _("Which text"), _("A consent binds to this text alone, by its digest.")
)
SIGNS = Asked("officer", "line", _("Who signs for the authority"))
REASON = Asked("reason", "text", _("Reasons"), _("The other State is told."))
INFORMATION = Asked("information", "text", _("Which information"))
USE = Asked("use", "text", _("For what it is used"))
USED_ON = Asked("used_on", "day", _("Used on"))
END = Asked("ends_on", "day", _("The joint work ends on"))
ASKED: Mapping[str, tuple[Asked, ...]] = {
    "agree_text": (CHOSEN, SIGNS),
    "concur": (CHOSEN, replace(SIGNS, label=_("Who signs for the central authority"))),
    "allow_use": (Asked("conditions", "text", _("Conditions"), needed=False),),
    "refuse_use": (REASON,),
    "propose_changes": (replace(END, needed=False), REASON, BASE),
    "propose_extension": (replace(END, hint=_("Later, or earlier if both agree to end.")), REASON, BASE),
    "decline_team": (REASON,),
    "decline_changes": (CHOSEN, REASON),
    "record_use": (
        Asked(
            "allowed_by",
            "choice",
            _("What allows this use (Art. 12(6))"),
            choices=(
                (AGREED, _("It is for the agreed purposes")),
                (CONSENTED, _("The other State has consented to it")),
                (ACCUSED, _("It must be disclosed for the rights of an accused")),
            ),
        ),
        INFORMATION,
        USE,
        USED_ON,
    ),
    "ask_other_use": (INFORMATION, USE, replace(REASON, needed=False)),
    "tell_emergency": (
        Asked("emergency", "text", _("What the emergency was")),
        INFORMATION,
        USE,
        USED_ON,
    ),
    "end_team": (
        Asked(
            "manner",
            "choice",
            _("How it ends"),
            choices=((EXPIRY, _("The agreed day is reached")), (WITHDRAWAL, _("Our State leaves"))),
        ),
        replace(REASON, needed=False, hint=_("Needed when a State leaves before the agreed day.")),
    ),
}


def asked(verb: str, matter: CooperationRequest, on: date) -> list[Asked]:
    """The fields of one step on one file, with what stands on it."""
    found = negotiation(matter, on)
    if not found.texts:
        return [one for one in ASKED[verb] if one.name != "shown_digest"]
    filled = [_filled(one, found) for one in ASKED[verb]]
    return [*_items(matter, found), *filled] if verb == "propose_changes" else filled


def gathered(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the form of a step gives, as the verb takes it: the items together, by their code."""
    items = {name.removeprefix(ITEM): text for name, text in values.items() if name.startswith(ITEM)}
    rest = {name: value for name, value in values.items() if not name.startswith(ITEM)}
    return rest | ({"items": items} if items else {})


def taken_down(verb: str, matter: CooperationRequest, values: Mapping[str, Any], on: date) -> dict[str, Any]:
    """The body of an act of the other side, from what a person typed of its letter. Its law is not asked."""
    given: dict[str, Any] = {
        name: day(one) if isinstance(one, date) else one for name, one in gathered(values).items()
    }
    if verb in TEXTS:
        found = negotiation(matter, on)
        rows = rows_of(matter.measure, found.latest, given.get("items", {}))
        return new_text(matter, found, found.latest, rows, values["ends_on"]) | {"reason": given["reason"]}
    digest = given.pop("shown_digest", None)
    return given | ({"text_digest": digest} if digest else {})


def _filled(one: Asked, found: Negotiation) -> Asked:
    fill = FILLED.get((one.name, one.kind))
    return fill(one, found) if fill else one


def _base(one: Asked, found: Negotiation) -> Asked:
    return replace(one, initial=found.latest.digest)


def _chosen(one: Asked, found: Negotiation) -> Asked:
    """Of the texts that are not in force: the newest first, which is chosen unless somebody chooses another."""
    open_ones = [text for text in reversed(found.texts) if text.digest not in found.concluded]
    return replace(
        one,
        choices=tuple((text.digest, text_words(text)) for text in open_ones),
        initial=open_ones[0].digest if open_ones else None,
    )


def _end(one: Asked, found: Negotiation) -> Asked:
    return replace(one, initial=found.latest.ends_on)


FILLED: Mapping[tuple[str, str], Callable[[Asked, Negotiation], Asked]] = {
    ("shown_digest", "hidden"): _base,
    ("shown_digest", "choice"): _chosen,
    ("ends_on", "day"): _end,
}


def _items(matter: CooperationRequest, found: Negotiation) -> Iterator[Asked]:
    before = {row["code"]: row["text"] for row in found.latest.contents}
    for one in typed(matter.measure):
        yield Asked(
            ITEM + one.code,
            "text",
            one.text.into(get_language() or "en"),
            str(one.citation),
            needed=False,
            initial=before.get(one.code, ""),
        )


def text_words(text: TeamText) -> str:
    return _now("Text %(number)d, SHA-256 %(digest)s…") % {"number": text.number, "digest": text.digest[:16]}
