"""Save a draft that may have been changed elsewhere since a page showed it: field by field, and nothing is lost.

Three values count for each field: what the page showed, what the person sends, and what stands now. Only where all
three differ must a person choose; everything else has one right answer.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from django.db import transaction

from mla.accounts.models import User
from mla.requests import contents
from mla.requests.models import CooperationRequest, Identifier
from mla.workflow.drafting import EDITABLE, assign, locked_draft, touched

IDENTIFIERS = "identifiers"
MARK_LENGTH = 16  # hexadecimal characters: enough to tell versions of one field apart; it protects nothing


@dataclass(frozen=True, slots=True)
class Saved:
    """`clashes`: fields not saved, as somebody else changed them too. `kept`: changed elsewhere, untouched here."""

    matter: CooperationRequest
    clashes: tuple[str, ...]
    kept: tuple[str, ...]


def mark(value: Any) -> str:
    """A short name for a value. Order of a list and kind of line end are not a difference a person made."""
    if isinstance(value, (list, tuple)):
        value = sorted(value)
    elif isinstance(value, str):
        value = value.replace("\r\n", "\n").strip()
    return hashlib.sha256(orjson.dumps(value)).hexdigest()[:MARK_LENGTH]


def standing(matter: CooperationRequest, names: Sequence[str]) -> dict[str, Any]:
    """What stands in the named fields now; `identifiers` as a sorted list of keys."""
    found = {name: contents.value_of(matter, name) for name in names if name != IDENTIFIERS}
    if IDENTIFIERS in names:
        found[IDENTIFIERS] = sorted(matter.identifiers.values_list("pk", flat=True))
    return found


def marks(matter: CooperationRequest, names: Sequence[str]) -> dict[str, str]:
    return {name: mark(value) for name, value in standing(matter, names).items()}


def save_draft(
    *, matter_id: UUID, actor: User, now: datetime, values: Mapping[str, Any], seen: Mapping[str, str]
) -> Saved:
    """Save what the person changed and nobody else did. `seen`: the marks of what the page showed, by field.

    A field without a mark counts as seen: then the caller showed no page. The comparison runs under the row's lock,
    so of two people who save at once the second one is told.
    """
    with transaction.atomic(durable=True):
        matter = locked_draft(matter_id, actor, now)
        here = standing(matter, tuple(values))
        differing = [name for name in values if mark(values[name]) != mark(here[name])]
        kept = [name for name in differing if seen.get(name) == mark(values[name])]
        mine = [name for name in differing if seen.get(name, mark(here[name])) == mark(here[name])]
        _write(matter, {name: values[name] for name in mine}, actor, now)
    clashes = tuple(sorted(set(differing) - set(kept) - set(mine)))
    return Saved(matter, clashes, tuple(sorted(kept)))


def _write(matter: CooperationRequest, values: Mapping[str, Any], actor: User, now: datetime) -> None:
    plain = {name: value for name, value in values.items() if name != IDENTIFIERS}
    changed = assign(matter, plain, EDITABLE)
    if changed:
        matter.save(update_fields=contents.columns(changed))
    if IDENTIFIERS in values:
        matter.identifiers.set(Identifier.objects.filter(case=matter.case, pk__in=values[IDENTIFIERS]))
        changed.append(IDENTIFIERS)
    if changed:
        touched(matter, actor, now, changed)
