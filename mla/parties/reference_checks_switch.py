"""The rules of a dated entry that switches an instrument on for a State.

An instrument whose own entry into force is not on record binds those States for which somebody has entered, with
the source, that it is in force. The entry must fit the instrument's own rule, as far as one State's dates can show.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from django.utils.translation import gettext as _

from mla.law.instruments import INSTRUMENTS
from mla.parties.choices import Certainty, Instrument, Standing
from mla.parties.models import TreatyStatus
from mla.parties.reference_checks_treaties import states_bound
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.standing import entry_into_force

# How many consents each needs: Art. 16 CETS 224, Art. 65(1) UN Convention.
NEEDED: Mapping[str, int] = {Instrument.CETS224: 5, Instrument.UNCC: 40}

# The earliest day that one State's deposit allows. Art. 16 CETS 224 takes over the count of the Convention; Art. 65
# of the UN Convention counts to the ninetieth day after.
EARLIEST: Mapping[str, tuple[Callable[[date], date], str]] = {
    Instrument.CETS224: (lambda deposit: entry_into_force(deposit, not_before=date(2022, 5, 12)), "16"),
    Instrument.UNCC: (lambda deposit: deposit + timedelta(days=90), "65"),
}


def switched_on(data: ReferenceData) -> Iterator[Problem]:
    for placed in data.treaty_statuses:
        row = placed.row
        if row.standing != Standing.PARTY or row.in_force_from is None:
            continue
        if row.instrument in EARLIEST and not row.territory:
            yield from fits_the_deposit(placed)
        if row.instrument in {*EARLIEST, Instrument.EU2023_1543} and row.certainty == Certainty.UNKNOWN:
            message = _("An instrument is not put in force on a fact that is not known.")
            yield Problem(placed.where, "certainty", message)


def fits_the_deposit(placed: Placed[TreatyStatus]) -> Iterator[Problem]:
    row = placed.row
    if row.deposited_on is None or row.in_force_from is None:
        message = _(
            "%(name)s is not in force as far as this product knows. Enter the day of the deposit too."
        )
        yield Problem(placed.where, "standing", message % {"name": row.get_instrument_display()})
        return
    rule, article = EARLIEST[row.instrument]
    if row.in_force_from < (first := rule(row.deposited_on)):
        message = _("The deposit of %(deposit)s allows %(first)s at the earliest (Art. %(article)s).")
        named = {"deposit": row.deposited_on, "first": first, "article": article}
        yield Problem(placed.where, "in_force_from", message % named)


def regulation_binds_members(data: ReferenceData) -> Iterator[Problem]:
    """A Regulation of the Union applies in its Member States, and not before its own day (its Art. 34(2))."""
    members = {placed.row.iso2 for placed in data.parties if placed.row.eu_member}
    applies = INSTRUMENTS[Instrument.EU2023_1543].in_force
    for placed in data.treaty_statuses:
        row = placed.row
        if row.instrument != Instrument.EU2023_1543:
            continue
        if row.party_id not in members:
            message = _("A Regulation of the European Union binds its Member States only.")
            yield Problem(placed.where, "party", message)
        if applies and row.in_force_from and row.in_force_from < applies:
            message = _("The Regulation applies from %(day)s.") % {"day": applies}
            yield Problem(placed.where, "in_force_from", message)


def territories_follow_their_state(data: ReferenceData) -> Iterator[Problem]:
    """An instrument is extended to a territory by a State that is itself bound by it (Art. 38 ETS 185)."""
    states = {(one.row.party_id, one.row.instrument) for one in data.treaty_statuses if not one.row.territory}
    for placed in data.treaty_statuses:
        row = placed.row
        if row.territory and (row.party_id, row.instrument) not in states:
            message = _("There is no row of the State itself for this instrument.")
            yield Problem(placed.where, "territory", message)


def thresholds(data: ReferenceData) -> Iterator[Problem]:
    """A warning only: an installation enters the States it works with, not the whole list of the depositary."""
    bound = Counter(instrument for instrument, _party in states_bound(data))
    for instrument, needed in NEEDED.items():
        if 0 < bound[instrument] < needed:
            message = _("%(n)d Parties are on record; %(needed)d are needed. Is it in force?")
            counts = {"n": bound[instrument], "needed": needed}
            yield Problem(instrument, "standing", message % counts, warning=True)


SWITCH = (switched_on, regulation_binds_members, territories_follow_their_state)
