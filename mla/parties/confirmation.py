"""Whether a State asks for the formal confirmation of what came by fast means (Art. 25(3)).

Art. 25(3) leaves it to each State, and no list of the depositary collects it: it is recorded as a notification to that
article, with source and day, and its note says how the confirmation is wanted. Three answers: it asks, it does not ask,
or there is no row and it is not known: then ask.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from mla.law.routes.question import Declared
from mla.parties.choices import Confirmation, DeclarationKind, Instrument
from mla.parties.models import Declaration, Party

ARTICLE = "25(3)"


def confirmation_on_record(party: Party, on: date) -> Declaration | None:
    """What is on record for the day, either way. One query."""
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


def asks(found: Declaration) -> bool:
    """A row without an answer was entered before there was one to choose: it was written because the State asks."""
    return found.confirmation != Confirmation.NOT_ASKED


def confirmation_wanted(party: Party, on: date) -> Declaration | None:
    """The row that says that the State asks for it on the day."""
    found = confirmation_on_record(party, on)
    return found if found is not None and asks(found) else None


def confirmation_among(declared: Iterable[Declared], on: date) -> str:
    """ "asks", "does_not_ask", or "" where nothing is on record: from what was read already."""
    rows = [
        one
        for one in declared
        if (one.instrument, one.article) == (Instrument.ETS185, ARTICLE) and one.on(on)
    ]
    newest = max(rows, key=lambda one: one.start, default=None)
    return (newest.confirmation or str(Confirmation.ASKS)) if newest else ""
