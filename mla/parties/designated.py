"""What an authority is designated for on a day."""

from datetime import date

from django.db.models import Q

from mla.parties.models import Authority, Designation, Party

# Who is central authority or contact point under the Second Protocol follows from ETS 185 (Art. 3(2)(a) CETS 224).
OF_INSTRUMENT = {"CETS224": ("ETS185", "CETS224")}


def designated(party: Party, role: str, instrument: str, on: date) -> tuple[str, ...]:
    """The names of the authorities in use that the State has designated for this, of this instrument, on the day."""
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority__party=party,
        authority__is_active=True,
        role=role,
        instrument=instrument,
        valid_from__lte=on,
    )
    return tuple(dict.fromkeys(rows.order_by("authority__name").values_list("authority__name", flat=True)))


def roles_of(authority: Authority | None, instrument: str, on: date) -> frozenset[str]:
    """Codes such as "central" or "poc247"; empty where nothing is on record, or no authority is named."""
    if authority is None:
        return frozenset()
    rows = Designation.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gt=on),
        authority=authority,
        instrument__in=OF_INSTRUMENT.get(instrument, (instrument,)),
        valid_from__lte=on,
    )
    return frozenset(rows.values_list("role", flat=True))
