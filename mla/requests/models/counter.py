"""The counter of reference numbers: gap-free per Party and year, because the number carries the Party's code."""

from django.db import models

from mla.parties.models import Party


class ReferenceCounter(models.Model):
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["party", "year"], name="counter_once")]

    def __str__(self) -> str:
        return f"{self.party_id} {self.year}: {self.last}"
