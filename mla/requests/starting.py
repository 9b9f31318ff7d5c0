"""What can be begun between two States on a day, from the treaty statuses on record."""

from collections.abc import Mapping
from datetime import date

from mla.law.cooperation.catalogue import CATALOGUE, Start, can_start
from mla.parties.bindings import states_of
from mla.parties.models import Party


def startable(measure: str, own: Party, asked: Party, on: date) -> Start:
    """May this measure be begun, and why or why not? One query."""
    states = states_of([own, asked])
    return can_start(measure, states[own.pk], states[asked.pk], on)


def all_startable(own: Party, asked: Party, on: date) -> Mapping[str, Start]:
    """Every form of co-operation of the catalogue, in its order. One query for all of them."""
    states = states_of([own, asked])
    return {code: can_start(code, states[own.pk], states[asked.pk], on) for code in CATALOGUE}
