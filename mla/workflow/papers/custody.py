"""The chain-of-custody form (COC): who hands which item to whom, each digest computed again at that moment."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from mla.documents.models import Paper
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import instant
from mla.workflow.papers.scope import Body, Given, Scope
from mla.workflow.papers.stored import Stored, check, material_of
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Reason, Unlawful


def custody(scope: Scope, given: Given) -> Body:
    """`given`: items (keys of `transferable`), from_name, from_office, to_name, to_office, handed_at (None: now),
    purpose, seal_number, condition.
    """
    handed_at = aware(given["handed_at"], scope.zone) if given["handed_at"] else scope.now
    if handed_at > scope.now:
        raise Unlawful(Reason(message=_("The hand-over lies in the future."), field="handed_at"))
    chosen = [one for one in transferable(scope.file) if one.key in given["items"]]
    if not chosen or len(chosen) != len(set(given["items"])):
        raise Unlawful(Reason(message=_("Choose at least one item of this file."), field="items"))
    return {
        "from": {"name": given["from_name"], "office": given["from_office"]},
        "to": {"name": given["to_name"], "office": given["to_office"]},
        "handed_at": instant(handed_at),
        "purpose": given["purpose"],
        "seal_number": given["seal_number"],
        "condition": given["condition"],
        "items": [check(number, one) for number, one in enumerate(chosen, start=1)],
        "earlier": earlier(scope.file, {one.key for one in chosen}),
    }


def aware(value: datetime, zone: str) -> datetime:
    return value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone))


def transferable(matter: CooperationRequest) -> list[Stored]:
    """What can change hands: annexes, and material of outcomes that is not an annex as well. Each digest once."""
    annexes = Annex.objects.filter(matter=matter).order_by("letter")
    found = [
        Stored("annex", f"{one.letter} – {one.title}", one.added_at, one.size, one.sha256) for one in annexes
    ]
    named = [Stored("material", one.title, one.act.at, None, one.sha256) for one in material_of(matter)]
    rows: dict[str, Stored] = {}
    for one in (*found, *named):
        rows.setdefault(one.key, one)  # the annex comes first: its bytes are here
    return list(rows.values())


def earlier(matter: CooperationRequest, keys: set[str]) -> list[Body]:
    """The hand-overs of any of these items on earlier forms of the file, oldest first."""
    return [row for paper in forms(matter) for row in of_form(paper, keys)]


def forms(matter: CooperationRequest) -> Iterator[dict[str, Any]]:
    for paper in Paper.objects.filter(matter=matter, kind="COC").order_by("created_at", "pk"):
        yield read_payload(bytes(paper.payload))["body"]


def of_form(body: dict[str, Any], keys: set[str]) -> list[Body]:
    """Nothing where the form was about other items. Each item is named by its title and the start of its digest."""
    shared = [one for one in body["items"] if (one["expected"] or one["title"]) in keys]
    if not shared:
        return []
    return [
        {
            "at": body["handed_at"],
            "giver": body["from"]["name"],
            "taker": body["to"]["name"],
            "purpose": body["purpose"],
            "seal_number": body["seal_number"],
            "items": "; ".join(
                f"{one['title']} ({one['expected'][:8]})".removesuffix(" ()") for one in shared
            ),
        }
    ]
