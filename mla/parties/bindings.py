"""From the stored facts about States to the plain values that `mla.law` judges.

Two or three small queries, whatever is asked of the answer; periods come along whole, so one answer serves
every day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from mla.law.binding import Binding, State
from mla.law.instruments import INSTRUMENTS
from mla.law.routes.question import Declared, RouteQuestion, Treaty, Want
from mla.law.text import Text
from mla.parties.choices import Certainty
from mla.parties.models import Agreement, Declaration, Party, TreatyStatus

REGULATION = "EU2023_1543"
# Denmark is a Member State that takes no part in the Regulation (from general knowledge).
OUTSIDE_REGULATION = frozenset({"DK"})


def name_of(row: Party | Agreement) -> Text:
    """The name in both languages; where a row was stored with one only, that one stands for both."""
    en, fr = row.name_en.strip(), row.name_fr.strip()
    return Text(en or fr or "–", fr or en or "–")


def read_in_a_source(certainty: str) -> bool:
    return certainty == Certainty.VERIFIED


def states_of(parties: Iterable[Party]) -> Mapping[str, State]:
    """The States by ISO code with everything they are or were bound by. One query for all of them."""
    found = {party.pk: party for party in parties}
    rows: dict[str, list[Binding]] = {code: [] for code in found}
    for status in TreatyStatus.objects.filter(party_id__in=list(found)).order_by("instrument", "period"):
        rows[status.party_id].append(_binding(status))
    for code, party in found.items():
        rows[code] += _regulation(party, rows[code])
    return {code: State(code, name_of(party), tuple(rows[code])) for code, party in found.items()}


def state_of(party: Party) -> State:
    """One State as the law sees it, for every day. One query."""
    return states_of([party])[party.pk]


def _binding(status: TreatyStatus) -> Binding:
    return Binding(
        status.instrument,
        status.standing,
        status.in_force_from,
        status.withdrawn_from,
        # A row may speak of one territory; taken for the whole State it would bind too much.
        territory=status.territory,
        checked=read_in_a_source(status.certainty),
    )


def _regulation(party: Party, recorded: Iterable[Binding]) -> Iterable[Binding]:
    """Nobody ratifies a Regulation: a Member State is bound because it is one, unless a row says otherwise."""
    if any(one.instrument == REGULATION for one in recorded):
        return
    if party.eu_member and party.pk not in OUTSIDE_REGULATION:
        yield Binding(REGULATION, start=INSTRUMENTS[REGULATION].in_force, checked=False)


def declared_by(party: Party) -> tuple[Declared, ...]:
    """What the State has declared or reserved, ended or not. One query."""
    rows = Declaration.objects.filter(party_id=party.pk)
    return tuple(
        Declared(
            row.instrument,
            row.article,
            row.valid_from,
            row.valid_to,
            checked=read_in_a_source(row.certainty),
            kind=row.kind,
            access_numbers=tuple(row.access_numbers),
            confirmation=row.confirmation,
        )
        for row in rows
    )


def treaties_between(a: Party, b: Party) -> tuple[Treaty, ...]:
    """Mutual assistance treaties between the two, in either order, ended or not. One query."""
    first, second = sorted((a.pk, b.pk))
    return tuple(
        Treaty(
            name_of(row),
            row.valid_from,
            row.valid_to,
            checked=read_in_a_source(row.certainty),
        )
        for row in Agreement.objects.filter(party_a_id=first, party_b_id=second)
    )


def question_between(
    own: Party,
    asked: Party,
    *,
    on: date,
    want: Want,
    territory: str = "",
    own_territory: str = "",
    **known: Any,
) -> RouteQuestion:
    """What the adviser is asked about the two States, with all that is on record. Three queries.

    `territory`: the part of the requested State that the request concerns, if not the whole (Art. 38); `own_territory`:
    the part of the requesting State whose authority asks. `known`: the other fields of `RouteQuestion`, as far as they
    are known.
    """
    states = states_of([own, asked])
    return RouteQuestion(
        requesting=replace(states[own.pk], territory=own_territory),
        requested=replace(states[asked.pk], territory=territory),
        on=on,
        want=want,
        treaties=treaties_between(own, asked),
        declared=declared_by(asked),
        accepted_languages=tuple(asked.accepted_languages),
        **known,
    )
