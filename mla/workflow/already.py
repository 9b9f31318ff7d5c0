"""A request that comes by wire after a person read its letter back: the file is there, or says something else."""

from django.db.models import QuerySet

from mla.exchange.models import Message
from mla.requests.models import Act, CooperationRequest


def opened_before(message: Message, key: str) -> Act | None:
    """The first act of the file, opened by this message or by a person from the very same bytes."""
    acts = Act.objects.select_related("matter")
    return acts.filter(key=key).first() or _firsts(message).filter(digest=message.act.digest).first()


def read_otherwise(message: Message) -> CooperationRequest | None:
    """Our file of this request when a person opened it from a letter that says something else than the message."""
    act = _firsts(message).exclude(digest=message.act.digest).first()
    return act.matter if act else None


def _firsts(message: Message) -> QuerySet[Act]:
    files = Act.objects.filter(matter__thread=message.act.matter.thread, matter__party=message.to_party)
    return files.filter(seq=1).select_related("matter")
