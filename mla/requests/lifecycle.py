"""The state field and the decorator of a step. Answers to the traps of django-fsm stand beside the code.

A step is pure: it changes fields of its own row and nothing else. Only the door (`mla.workflow.door`) calls one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from django.db import models
from django_fsm import FSMField, transition

Body = Mapping[str, Any]
StepMethod = Callable[..., None]
Condition = Callable[[Any], bool]


class StatusField(FSMField):
    """A protected state. Protection covers only assignment; the CHECK constraints of the table cover the rest."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.update(protected=True, editable=False, max_length=32)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        # No migration names django_fsm, and a new label makes no migration.
        name, _path, args, kwargs = super().deconstruct()
        kwargs.pop("protected", None)
        kwargs.pop("choices", None)
        return name, "django.db.models.CharField", args, kwargs


def step(
    verb: str, *, source: Iterable[str], target: str | None, only_if: Condition | None = None
) -> Callable[[StepMethod], StepMethod]:
    """Declare a transition. `target=None` records an act and leaves the state as it is.

    `only_if` reads the row alone: elsewhere the step does not exist. Stacked, a step leads elsewhere on each seat.

    Permission is decided by the door from the table of verbs, whose entry for `verb` this names.
    """

    def decorate(method: StepMethod) -> StepMethod:
        moved: StepMethod = transition(
            field="status",
            source=list(source),
            target=target,
            conditions=[only_if] if only_if else [],
            custom={"verb": verb},
            permission=_only_the_door,
        )(method)
        # Without this a template that prints {{ matter.approve }} would perform the step.
        moved.alters_data = True  # type: ignore[attr-defined]
        return moved

    return decorate


def _only_the_door(_instance: models.Model, _user: object) -> bool:
    # django-fsm leaves a transition without permission open to everyone; nothing but the door may ask.
    return False


class Lifecycle(models.Model):
    """What a model with a protected state needs so that Django's own machinery keeps working."""

    class Meta:
        abstract = True

    def refresh_from_db(
        self,
        using: str | None = None,
        fields: Iterable[str] | None = None,
        from_queryset: "models.QuerySet[Any] | None" = None,
    ) -> None:
        # Django assigns every field on refresh, which the protection refuses. Dropping the value from this one
        # instance is enough; switching protection off on the class (FSMModelMixin) would do so for all threads.
        if fields is None or "status" in fields:
            self.__dict__.pop("status", None)
        super().refresh_from_db(using=using, fields=fields, from_queryset=from_queryset)

    def clean_fields(self, exclude: Iterable[str] | None = None) -> None:
        super().clean_fields(exclude={*(exclude or ()), "status"})
