"""Files of working teams that wait for our State: the desk finds them in the query of its board."""

from collections.abc import Collection

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThan

from mla.requests.models import Act, Direction
from mla.requests.statuses import Status
from mla.requests.verbs_team import TEXTS

TEXT_ANSWERED = (*TEXTS, "agree_text", "decline_changes")
USE_ANSWERED = ("allow_use", "refuse_use")


def waits_for_us() -> Q:
    """They proposed another text (12(2)) or asked for another use (12(6)), and we have not answered. On either seat:
    the status says nothing of it, because the work goes on meanwhile."""
    return Q(status=Status.AT_WORK) & (Q(_text_unanswered()) | Q(_question_open()))


def _text_unanswered() -> Exists:
    ours = _said(Direction.OUT, TEXT_ANSWERED, file="matter").filter(seq__gt=OuterRef("seq"))
    return Exists(_said(Direction.IN, TEXTS).exclude(Exists(ours)))


def _question_open() -> GreaterThan:
    """Each answer is to the oldest question: two questions want two answers."""
    return GreaterThan(
        _number(_said(Direction.IN, ("ask_other_use",))), _number(_said(Direction.OUT, USE_ANSWERED))
    )


def _said(direction: Direction, verbs: Collection[str], file: str = "pk") -> QuerySet[Act]:
    return Act.objects.filter(matter=OuterRef(file), direction=direction, verb__in=verbs, applied=True)


def _number(acts: QuerySet[Act]) -> Coalesce:
    counted = acts.order_by().values("matter").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
