"""Reference numbers, gap-free per Party and year: counted inside the step that uses the number."""

from django.db import IntegrityError, connection, transaction

from mla.law import references
from mla.requests.models import ReferenceCounter


def next_reference(party_id: str, year: int) -> str:
    """The next number. The counter row is locked until the step commits, so a step undone gives its number back."""
    counter = locked_counter(party_id, year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return references.make(party_id, year, counter.last)


def locked_counter(party_id: str, year: int) -> ReferenceCounter:
    """Whoever holds this row is the only one to open a file of the Party; no number is used up by locking it."""
    rows = ReferenceCounter.objects.all()
    if connection.features.has_select_for_update:
        rows = rows.select_for_update(no_key=True)
    found = rows.filter(party_id=party_id, year=year).first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            ReferenceCounter.objects.create(party_id=party_id, year=year)
    except IntegrityError:
        pass  # Another step opened the year in the same instant; its row is there now.
    return rows.get(party_id=party_id, year=year)
