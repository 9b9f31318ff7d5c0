"""The evidence inventory (EV_INV): annexes, and the material that outcomes name, each digest once."""

from mla.audit.canonical import Json
from mla.requests.models import Act, Annex, CooperationRequest, Direction
from mla.requests.snapshot import instant
from mla.workflow.papers.scope import Body, Given, Scope
from mla.workflow.papers.stored import Material, material_of
from mla.workflow.payloads import read_payload

CONDITIONAL = ("propose_conditions", "accept_conditions", "execute", "execute_part")


def inventory(scope: Scope, given: Given) -> Body:
    """`given`: location, note."""
    return {
        "items": items(scope.file),
        "conditions": conditions(scope),
        "location": given["location"],
        "note": given["note"],
    }


def items(matter: CooperationRequest) -> list[Body]:
    """An annex that is the same bytes as named material is one item, with the conditions of the outcome."""
    material = material_of(matter)
    named = {one.sha256: one for one in material if one.sha256}
    annexes = list(Annex.objects.filter(matter=matter).order_by("letter"))
    held = {annex.sha256 for annex in annexes}
    rows = [from_annex(annex, named.get(annex.sha256)) for annex in annexes]
    rest = {one.sha256 or one.title: one for one in material if one.sha256 not in held}
    rows += [from_material(one) for one in rest.values()]
    return [{"number": number, **row} for number, row in enumerate(rows, start=1)]


def from_annex(annex: Annex, named: Material | None) -> dict[str, Json]:
    return {
        "title": annex.title or annex.letter,
        "source": "annex",
        "place": annex.letter,
        "received": instant(annex.added_at),
        "medium": annex.media_type,
        "size": annex.size,
        "sha256": annex.sha256,
        "held": True,
        "conditions": named.conditions if named else "",
    }


def from_material(one: Material) -> dict[str, Json]:
    return {
        "title": one.title,
        "source": "received" if one.received else "sent",
        "place": str(one.act.seq),
        "received": instant(one.act.at),
        "medium": "",
        "size": None,
        "sha256": one.sha256,
        "held": False,
        "conditions": one.conditions,
    }


def conditions(scope: Scope) -> list[Body]:
    """What either side wrote about use and confidentiality (Art. 28(2), 28(3)), in the order it was written."""
    matter, rows = scope.file, list[Body]()
    for act in Act.objects.filter(matter=matter, verb__in=CONDITIONAL).order_by("seq"):
        body = read_payload(bytes(act.payload)).get("body", {})
        text = body.get("conditions") or (body.get("text") if act.verb == "accept_conditions" else "")
        if text:
            by = matter.counterpart if act.direction == Direction.IN else matter.party
            rows.append({"at": instant(act.at), "by": scope.state(by), "text": str(text)})
    return rows
