"""The blocks that requests and letters are made of: instants, days, authorities, sides, and who signs."""

from datetime import UTC, date, datetime
from typing import Any

from mla.parties.models import Authority, Party

Json = Any


def instant(value: datetime | None) -> str | None:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def authority_block(authority: Authority | None) -> dict[str, str]:
    keys = (
        "name",
        "name_en",
        "address",
        "telephone",
        "mobile",
        "fax",
        "email",
        "office_hours",
        "time_zone",
        "person_in_charge",
    )
    return {key: getattr(authority, key) if authority else "" for key in keys}


def party_name(party: Party) -> dict[str, str]:
    return {"en": party.name_en, "fr": party.name_fr}


def side(party: Party, authority: Authority | None) -> dict[str, Json]:
    return {
        "party": party.pk,
        "party_name": party_name(party),
        "time_zone": party.time_zone,
        "authority": authority_block(authority),
    }


def if_said(**fields: Json) -> dict[str, Json]:
    """Fields that came later, only where they say something: the other requests keep their bytes."""
    return {name: value for name, value in fields.items() if value}


def signed_for(authority: Authority) -> dict[str, str]:
    """Who signs the letters of an authority: the person in charge of it, at its seat."""
    return {
        "name": authority.person_in_charge,
        "function": authority.person_function,
        "place": authority.place,
    }
