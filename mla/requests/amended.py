"""The content of a request after its corrections: what was sent, with each text that was corrected replaced.

What was sent stays as it is, byte for byte; the corrections are acts of their own, and both sides apply the same ones.
"""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

Json = dict[str, Any]
PLACES: Mapping[str, tuple[str, ...]] = {
    "facts": ("facts",),
    "persons": ("persons",),
    "national_provision": ("national_provision",),
    "max_penalty": ("max_penalty",),
    "data_description": ("data", "description"),
    "link": ("data", "link"),
    "custodian_name": ("custodian", "name"),
    "custodian_location": ("custodian", "location"),
    "necessity": ("necessity", "text"),
    "special_procedures": ("special_procedures",),
}
"""The texts of a request that a correction may replace; dates, codes and measures need a new request."""
ADDRESS = "identifier"  # the value of an identifier, by its number in the request


def at(content: Mapping[str, Any], field: str, number: int) -> str:
    """The text at a place. Raises KeyError or IndexError where the request has no such place."""
    if field == ADDRESS:
        if number < 1:
            raise IndexError(number)
        return str(content["data"]["identifiers"][number - 1]["value"])
    found: Any = content
    for name in PLACES[field]:
        found = found[name]
    return str(found)


def amended(content: Mapping[str, Any], corrections: Iterable[Mapping[str, Any]]) -> Json:
    """`content` (schema `mla/request/1`) with the bodies of its corrections applied, oldest first."""
    made: Json = deepcopy(dict(content))
    for body in corrections:
        for change in body["changes"]:
            replaced(made, change["field"], change["number"], change["new"])
        made["version"] = body["version_to"]
    return made


def replaced(content: Json, field: str, number: int, text: str) -> None:
    at(content, field, number)
    if field == ADDRESS:
        content["data"]["identifiers"][number - 1]["value"] = text
        return
    *parents, last = PLACES[field]
    place: Any = content
    for name in parents:
        place = place[name]
    place[last] = text
