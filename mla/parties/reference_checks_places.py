"""The rules of what points at something else, and of agreements, designations, authorities and providers."""

import re
from collections.abc import Callable, Iterator, Mapping

from django.utils.translation import gettext as _

from mla.parties.choices import Answer
from mla.parties.reference_rows import Problem, ReferenceData

# Closed patterns: a handle such as "@name" and a day such as 2026-11-23 are neither.
MAIL_BOX = re.compile(r"[\w.+-]+@[\w-]+\.\w")
TELEPHONE = re.compile(r"(?:\+|\b00)\d[\d ()./-]{6,}\d")


def states_exist(data: ReferenceData) -> Iterator[Problem]:
    known = {placed.row.iso2 for placed in data.parties}
    single = (data.treaty_statuses, data.declarations, data.provisions, data.authorities)
    asked = [(placed.where, "party", placed.row.party_id) for rows in single for placed in rows]
    for placed in data.agreements:
        asked.append((placed.where, "party_a", placed.row.party_a_id))
        asked.append((placed.where, "party_b", placed.row.party_b_id))
    for where, column, state in asked:
        if state not in known:
            yield Problem(where, column, _("There is no State “%(state)s”.") % {"state": state})


def providers_exist(data: ReferenceData) -> Iterator[Problem]:
    known = {placed.row.key for placed in data.providers}
    for placed in data.provider_entities:
        if placed.row.provider_id not in known:
            message = _("There is no provider “%(key)s”.") % {"key": placed.row.provider_id}
            yield Problem(placed.where, "provider", message)


def provider_names_are_unique(data: ReferenceData) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for placed in data.providers:
        name = placed.row.name.casefold()
        if first.setdefault(name, placed.where) != placed.where:
            message = _("%(value)s is already at %(where)s.")
            named = {"value": placed.row.name, "where": first[name]}
            yield Problem(placed.where, "name", message % named)


def pairs_are_ordered(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.agreements:
        if placed.row.party_a_id >= placed.row.party_b_id:
            message = _("Write the two States in the order of their codes, so that a pair stands once.")
            yield Problem(placed.where, "party_b", message)


def periods_are_ordered(data: ReferenceData) -> Iterator[Problem]:
    periods = [(placed.where, placed.row.valid_from, placed.row.valid_to) for placed in data.agreements]
    periods += [(placed.where, placed.row.valid_from, placed.row.valid_to) for placed in data.designations]
    for where, start, end in periods:
        if end and end < start:
            message = _("%(second)s is before %(name)s, %(first)s.")
            named = {"second": end, "name": "valid_from", "first": start}
            yield Problem(where, "valid_to", message % named)


def providers_name_no_person(data: ReferenceData) -> Iterator[Problem]:
    """Mail boxes and telephone numbers of providers change, and belong to people: they are not kept here."""
    for placed in data.providers:
        row = placed.row
        cells = {"channel_name": row.channel_name, "note": row.note, "source": row.source}
        cells |= {"identifiers": " ".join(row.identifiers), "services": " ".join(row.services)}
        yield from naming_nobody(placed.where, cells)
    for entity in data.provider_entities:
        named = {column: getattr(entity.row, column) for column in ("name", "note", "source")}
        yield from naming_nobody(entity.where, named)


def naming_nobody(where: str, cells: Mapping[str, str]) -> Iterator[Problem]:
    for column, cell in cells.items():
        if MAIL_BOX.search(cell) or TELEPHONE.search(cell):
            message = _("No mail box and no telephone number: this list is of public facts only.")
            yield Problem(where, column, message)


def categories_are_of_what_is_accepted(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.provider_entities:
        row = placed.row
        if row.direct_categories and row.direct_requests != Answer.YES:
            message = _("Name kinds of data only for a provider that accepts direct requests.")
            yield Problem(placed.where, "direct_categories", message)


PLACES: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    states_exist,
    providers_exist,
    provider_names_are_unique,
    pairs_are_ordered,
    periods_are_ordered,
    providers_name_no_person,
    categories_are_of_what_is_accepted,
)
