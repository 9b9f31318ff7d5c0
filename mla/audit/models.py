"""Events and checkpoints. Rows are only ever added: `triggers` makes both databases refuse anything else.

The application's database role should own neither table. See the command `audit_roles`.
"""

from collections.abc import Mapping
from typing import Any, NoReturn

import orjson
from django.db import models

AUDIT_FIELDS = ("audit_seq", "audit_head")


class AppendOnly(Exception):
    """Somebody tried to change or delete what may only be added."""


class Chained(models.Model):
    """A row that owns a chain of events. Its primary key is a UUID and names the chain.

    The head is kept on the row that every change locks anyway: the append needs no query of its own for it,
    and two files never wait for each other, as they would on one chain for the whole installation.
    """

    audit_seq = models.PositiveBigIntegerField(default=0, editable=False)
    audit_head = models.BinaryField(max_length=32, default=b"", editable=False)

    class Meta:
        abstract = True


class AddedOnly(models.Model):
    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly(f"{self._meta.label} {self.pk} cannot be changed")
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> NoReturn:
        raise AppendOnly(f"{self._meta.label} {self.pk} cannot be deleted")


class Event(AddedOnly):
    """One thing that happened to, or was read by, the owner of the chain.

    `canonical` is what counts: its bytes are hashed. The other columns repeat its content so that it can be
    searched, and the verification compares them with it.
    """

    chain = models.UUIDField()
    chain_model = models.CharField(max_length=64)
    seq = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=64)
    verb = models.CharField(max_length=64)
    canonical = models.BinaryField()
    previous = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "seq"], name="audit_event_chain_seq")]
        indexes = [models.Index(fields=["actor", "at"], name="audit_event_actor")]

    @property
    def facts(self) -> Mapping[str, Any]:
        facts: Mapping[str, Any] = orjson.loads(bytes(self.canonical))["facts"]
        return facts


class Checkpoint(AddedOnly):
    """A signed statement of what all chains were, up to and including the event `last_event_id`.

    `previous_root` is unique, so that two runs at once cannot both follow the same checkpoint.
    """

    at = models.DateTimeField()
    events = models.PositiveBigIntegerField()
    chains = models.PositiveBigIntegerField()
    last_event_id = models.PositiveBigIntegerField(unique=True)
    root = models.BinaryField(max_length=32)
    previous_root = models.BinaryField(max_length=32, unique=True)
    key_id = models.CharField(max_length=16)
    signature = models.BinaryField(max_length=64)
    note = models.BinaryField()
