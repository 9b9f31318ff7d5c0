"""The tables of reference data: their columns in a file, what a row is about, and how one is taken back.

One list for the shipped files, for uploaded files and for rows entered in a form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    NationalProvision,
    Party,
    Provider,
    ProviderEntity,
    TreatyStatus,
)

SOURCED = ("certainty", "source", "checked_on", "note")
PERIOD = ("valid_from", "valid_to")

# The note of a row that an undone import had added. Such a row gives way to any file.
TAKEN_BACK = "Entered by an import that was undone."
_UNKNOWN = {"certainty": "unknown", "note": TAKEN_BACK}
_EMPTY_PERIOD = {"valid_to": "=valid_from", "note": TAKEN_BACK}


@dataclass(frozen=True)
class Table:
    """`key` makes two rows the same row; `subject` is what they are about, in every period.

    `optional` columns may be missing in a file and are then left as they are. `taking_back` gives the cells of a
    row that should never have been there: nothing is deleted. A cell "=name" repeats the cell `name`.
    """

    name: str
    title: str | Promise
    model: type[models.Model]
    columns: tuple[str, ...]
    subject: tuple[str, ...]
    more_key: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    taking_back: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, ...]:
        return self.subject + self.more_key


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table(
            "parties",
            _("States"),
            Party,
            (
                *("iso2", "iso3", "name_en", "name_fr", "time_zone", "official_languages"),
                *("coe_member", "eu_member", "holidays_package", *SOURCED),
            ),
            ("iso2",),
            optional=("accepted_languages",),
            taking_back=_UNKNOWN,
        ),
        Table(
            "treaty_statuses",
            _("Treaty status of States"),
            TreatyStatus,
            (
                *("party", "instrument", "standing", "consent", "signed_on", "deposited_on"),
                *("in_force_from", "withdrawn_from", "rule_exception", *SOURCED),
            ),
            ("party", "instrument", "territory"),
            more_key=("period",),
            optional=("territory", "period"),
            taking_back={
                "standing": "unknown",
                **dict.fromkeys(("consent", "signed_on", "deposited_on", "in_force_from"), ""),
                **dict.fromkeys(("withdrawn_from", "rule_exception"), ""),
                **_UNKNOWN,
            },
        ),
        Table(
            "declarations",
            _("Declarations and reservations"),
            Declaration,
            ("party", "instrument", "article", "kind", "mode", *PERIOD, *SOURCED),
            ("party", "instrument", "article", "kind"),
            more_key=("valid_from",),
            optional=("elements", "access_numbers", "confirmation"),
            taking_back=_EMPTY_PERIOD,
        ),
        Table(
            "provisions",
            _("National provisions on the offences"),
            NationalProvision,
            (
                *("party", "offence", "citation", "title_en", "title_fr", "elements", "max_penalty"),
                *(*PERIOD, *SOURCED),
            ),
            ("party", "offence", "citation"),
            more_key=("valid_from",),
            taking_back=_EMPTY_PERIOD,
        ),
        Table(
            "agreements",
            _("Mutual assistance treaties"),
            Agreement,
            ("party_a", "party_b", "name_en", "name_fr", *PERIOD, *SOURCED),
            ("party_a", "party_b", "name_en"),
            more_key=("valid_from",),
            taking_back=_EMPTY_PERIOD,
        ),
        Table(
            "authorities",
            _("Authorities"),
            Authority,
            (
                *("party", "name", "name_en", "address", "telephone", "mobile", "fax", "email"),
                *("office_hours", "time_zone", "is_active"),
            ),
            ("party", "name"),
            optional=(
                *(
                    "person_in_charge",
                    "person_function",
                    "place",
                    "confirm_name",
                    "confirm_title",
                    "confirm_function",
                ),
                *("confirm_telephone", "confirm_mobile", "confirm_email", "source", "checked_on"),
            ),
            taking_back={"is_active": "no"},
        ),
        Table(
            "designations",
            _("Designations of authorities"),
            Designation,
            ("party", "authority", "role", "stage", "territory", "instrument", *PERIOD, *SOURCED),
            ("authority", "role", "stage", "territory", "instrument"),
            more_key=("valid_from",),
            taking_back=_EMPTY_PERIOD,
        ),
        Table(
            "providers",
            _("Providers"),
            Provider,
            (
                *("key", "name", "services", "identifiers", "channel", "channel_name"),
                *("preservation_days", "user_notice", "data_states", *SOURCED),
            ),
            ("key",),
            optional=("is_active",),
            taking_back={"is_active": "no", "note": TAKEN_BACK},
        ),
        Table(
            "provider_entities",
            _("Entities of providers"),
            ProviderEntity,
            ("provider", "name", "state", "region", *SOURCED),
            ("provider", "name", "state"),
            optional=("portal", "direct_requests", "direct_categories", "is_active"),
            taking_back={"is_active": "no", "note": TAKEN_BACK},
        ),
    )
}
TABLE_OF: Mapping[type[models.Model], Table] = {table.model: table for table in TABLES.values()}

_REFERRING = {"party", "party_a", "party_b", "authority", "provider"}


def attribute(column: str) -> str:
    """States, authorities and providers are named by their key: the row they point at need not be stored yet."""
    return f"{column}_id" if column in _REFERRING else column


def stored_columns(table: Table, given: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The columns that are columns of the row too. A designation names its State only to find the authority."""
    columns = given or (*table.columns, *table.optional)
    return tuple(c for c in columns if not (table.name == "designations" and c == "party"))
