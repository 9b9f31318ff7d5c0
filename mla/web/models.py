"""What the pages themselves remember: nothing of any case."""

from django.db import models


class Tries(models.Model):
    """How often one address asked the public page in one window of time. Old rows go when a new one comes."""

    key = models.CharField(max_length=64)
    window = models.BigIntegerField()
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["window", "key"], name="tries_once")]

    def __str__(self) -> str:
        return f"{self.window} {self.number}"
