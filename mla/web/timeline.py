"""What was done on a file, newest first. The other side's people have no names here: their State has."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.law.codes import CHANNELS
from mla.law.refusal import Kind, answer
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.verbs import OPENING, VERBS
from mla.web.act_lines import body_lines
from mla.web.conduct_lines import conduct_lines
from mla.web.edge import words
from mla.web.receipts import taken_down
from mla.web.templatetags.files import party_words
from mla.workflow.conduct import VERB as CONDUCT
from mla.workflow.judgement import question
from mla.workflow.payloads import read_payload


@dataclass(frozen=True, slots=True)
class Entry:
    title: str
    by: str
    at: datetime
    channel: str
    lines: list[str]
    misfit: bool
    message: UUID | None = None


def timeline(matter: CooperationRequest, zone: str) -> list[Entry]:
    """`zone`: that of the reader."""
    rows = (
        Act.objects.filter(matter=matter)
        .select_related("actor", "message", "receipt__taken_in_by")
        .order_by("-seq")
    )
    return [_entry(matter, act, zone) for act in rows[:500]]


def _entry(matter: CooperationRequest, act: Act, zone: str) -> Entry:
    receipt = getattr(act, "receipt", None)
    return Entry(
        title=_title(act),
        by=_who(matter, act),
        at=receipt.received_at if receipt else act.at,
        channel=_channel(act),
        lines=[*_lines(act, zone), *_remarks(matter, act)],
        misfit=not act.applied,
    )


def _title(act: Act) -> str:
    """On the file of the State that is asked, the sending of a request is its receipt."""
    if act.verb in OPENING and act.direction == Direction.IN:
        return str(ARRIVED.get(act.verb, _("Received")))
    return capfirst(str(VERBS[act.verb].past))


ARRIVED = {"offer": gettext_lazy("Offer received"), "notify": gettext_lazy("Notification received")}


def _who(matter: CooperationRequest, act: Act) -> str:
    if act.direction == Direction.IN:
        return party_words(matter.counterpart)
    return str(act.actor) if act.actor else _("The system")


def _channel(act: Act) -> str:
    receipt, message = getattr(act, "receipt", None), getattr(act, "message", None)
    if receipt is not None:
        code = receipt.channel
    elif message is not None:
        if not message.channel:
            return str(message.get_state_display())
        code = message.channel
    else:
        return ""
    return words(CHANNELS[code].text) if code in CHANNELS else _("within this installation")


def _lines(act: Act, zone: str) -> list[str]:
    """The words of the act, one line each. The request itself is shown in full elsewhere on the page."""
    body = read_payload(bytes(act.payload)).get("body")
    if act.verb == CONDUCT and isinstance(body, Mapping):
        return conduct_lines(body)
    return body_lines(body, zone) if isinstance(body, Mapping) else []


KINDS: Mapping[str, Kind] = {"refuse": "refuse", "warn": "notify", "propose_conditions": "condition"}


def _remarks(matter: CooperationRequest, act: Act) -> list[str]:
    """A ground of theirs that the Convention does not offer here stands on the file, and is said to be one."""
    if act.direction != Direction.IN:
        return []
    return [*taken_down(act), *_closed_ground(matter, act)]


def _closed_ground(matter: CooperationRequest, act: Act) -> list[str]:
    if act.verb not in KINDS:
        return []
    code = read_payload(bytes(act.payload))["body"].get("ground", "")
    found = answer(code, question(matter, KINDS[act.verb], act.at.date()))
    return [] if found is None or found.available else [words(found.why)]
