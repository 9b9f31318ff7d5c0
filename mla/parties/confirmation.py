"""Whether a State asks for the formal confirmation of what came by fast means (Art. 25(3)).

Art. 25(3) leaves it to each State, and no list of the depositary collects it: it is recorded as a notification to that
article, with source and day, and its note says how the confirmation is wanted. No row means not known: ask.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from mla.law.routes.question import Declared
from mla.parties.choices import DeclarationKind, Instrument
from mla.parties.models import Declaration, Party

ARTICLE = "25(3)"


def confirmation_wanted(party: Party, on: date) -> Declaration | None:
    """What is on record for the day. One query."""
    return (
        Declaration.objects.filter(
            Q(valid_to__isnull=True) | Q(valid_to__gt=on),
            party=party,
            instrument=Instrument.ETS185,
            article=ARTICLE,
            kind=DeclarationKind.NOTIFICATION,
            valid_from__lte=on,
        )
        .order_by("-valid_from")
        .first()
    )


def wanted_among(declared: Iterable[Declared], on: date) -> bool:
    """The same from what was read already."""
    return any(
        one.instrument == Instrument.ETS185
        and one.article == ARTICLE
        and one.start <= on
        and (one.end is None or on < one.end)
        for one in declared
    )
