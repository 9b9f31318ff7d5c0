"""The offences of the UN Convention on a case: offered where it can be the instrument, each with its twin."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from mla.law.crossmap import UNITED_NATIONS, Listed
from mla.law.equivalents import equivalents
from mla.law.every_offence import CITATIONS
from mla.parties.models import Party
from mla.parties.standing import is_party
from mla.web import protocol
from mla.web.edge import words
from mla.web.forms.choices import Choices

INSTRUMENT = "UNCC"


def offered(owners: Iterable[Party], asked: Iterable[Party], on: date, chosen: Iterable[str] = ()) -> Choices:
    """Open where our State is bound and one that we ask, or nobody is asked yet. What is chosen stays in the list."""
    others, kept = list(asked), set(chosen)
    open_here = any(is_party(own, INSTRUMENT, on) for own in owners) and (
        not others or any(is_party(one, INSTRUMENT, on) for one in others)
    )
    return [(code, named(one)) for code, one in UNITED_NATIONS.items() if open_here or code in kept]


def named(one: Listed) -> str:
    """The cross-map stands in the label: Art. 7 UNCC describes what Art. 2 of the Convention does."""
    label = f"{words(one.citation)} – {words(one.title)}"
    twins = ", ".join(words(CITATIONS[code]) for code in equivalents(one.code).convention)
    return f"{label} ({_('the same as %(articles)s') % {'articles': twins}})" if twins else label


def beside(owners: Iterable[Party], asked: Iterable[Party], on: date, chosen: Iterable[str] = ()) -> Choices:
    """The offences of other instruments than the Convention that a case may name today."""
    whose, others, kept = list(owners), list(asked), list(chosen)
    return [*protocol.offered(whose, others, on, kept), *offered(whose, others, on, kept)]
