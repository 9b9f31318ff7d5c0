"""What an authority is designated for on a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from django.db.models import Q

from mla.parties.models import Authority, Designation

# Who is central authority or contact point under the Second Protocol follows from ETS 185 (Art. 3(2)(a) CETS 224).
OF_INSTRUMENT = {"CETS224": ("ETS185", "CETS224")}


def roles_of(authority: Authority | None, instrument: str, on: date) -> frozenset[str]:
    """Codes such as "central" or "poc247"; empty where nothing is on record, or no authority is named."""
    return (
        frozenset()
        if authority is None
        else roles_by_authority((authority.pk,), instrument, on)[authority.pk]
    )


def roles_by_authority(
    authorities: Iterable[UUID | None], instrument: str, on: date
) -> Mapping[UUID | None, frozenset[str]]:
    """The same for several at once, by key; None has none. One query."""
    wanted = list(authorities)
    found: dict[UUID | None, set[str]] = {one: set() for one in wanted}
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority_id__in=[one for one in wanted if one is not None],
        instrument__in=OF_INSTRUMENT.get(instrument, (instrument,)),
        valid_from__lte=on,
    )
    for key, role in rows.values_list("authority_id", "role"):
        found[key].add(role)
    return {key: frozenset(roles) for key, roles in found.items()}
